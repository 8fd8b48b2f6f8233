// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators over windows of the spatial indices.
enum Pooling {
  static let functions: [String: OperatorFunction] = [
    "MaxPool": maximum, "AveragePool": average,
    "GlobalAveragePool": { try global($0) { list in list.reduce(0) { $0 + Double($1) } / Double(max(1, list.count)) } },
    "GlobalMaxPool": { try global($0) { list in Double(list.max() ?? 0) } },
  ]

  private static func spatial(_ x: TypedArray) throws -> [Int] {
    guard 3...5 ~= x.shape.count else {
      throw GraphError("the operand has the shape \(x.shape)", remedy: "give [N, C, ...]")
    }
    return Array(x.shape[2...])
  }

  private static func maximum(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let shape = try WindowShape(call, spatial: spatial(x))
    let windows = shape.windows()
    let plane = shape.input.reduce(1, *)
    let planes = x.shape[0] * x.shape[1]
    let wanted = Array(x.shape[..<2]) + shape.output
    _ = try Tensor.elementCount(of: wanted, in: "the output")
    guard windows.allSatisfy({ !$0.places.isEmpty }) else {
      throw GraphError("a window holds nothing but padding", remedy: "pad less")
    }
    if let list = x.floats, call.node.outputs.count < 2 {
      var output: [Float] = []
      output.reserveCapacity(planes * windows.count)
      list.withUnsafeBufferPointer { list in
        for first in stride(from: 0, to: planes * plane, by: max(1, plane)) {
          for window in windows {
            var most = -Float.infinity
            for place in window.places {
              let value = list[first + place]
              most = value > most || value.isNaN ? value : most
            }
            output.append(most)
          }
        }
      }
      return [TypedArray(checkedShape: wanted, floats: output)]
    }
    let numbers = try x.doubles()
    let isColumnMajor = try call.int("storage_order") ?? 0 != 0
    var (places, indices): ([Int], [Int]) = ([], [])
    for number in 0..<planes {
      for window in windows {
        var best = window.places[0]
        for place in window.places
        where numbers[number * plane + place] > numbers[number * plane + best] { best = place }
        places.append(number * plane + best)
        var index = best
        if isColumnMajor, shape.input.count == 2 {
          index = best % shape.input[1] * shape.input[0] + best / shape.input[1]
        }
        indices.append(number * plane + index)
      }
    }
    return [x.taking(places, shape: wanted), .int64s(indices, shape: wanted)]
  }

  private static func average(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let shape = try WindowShape(call, spatial: spatial(x))
    let includesPadding = try call.int("count_include_pad") ?? 0 != 0
    let windows = shape.windows()
    let plane = shape.input.reduce(1, *)
    let planes = x.shape[0] * x.shape[1]
    let wanted = Array(x.shape[..<2]) + shape.output
    _ = try Tensor.elementCount(of: wanted, in: "the output")
    let list = try x.floatList()
    var output: [Float] = []
    output.reserveCapacity(planes * windows.count)
    for first in stride(from: 0, to: planes * plane, by: max(1, plane)) {
      for window in windows {
        var sum = 0.0
        for place in window.places { sum += Double(list[first + place]) }
        let count = includesPadding ? window.padded : window.places.count
        output.append(Float(sum / Double(max(1, count))))
      }
    }
    if x.floats != nil { return [TypedArray(checkedShape: wanted, floats: output)] }
    return [try .numbers(output.map(Double.init), shape: wanted, type: x.type)]
  }

  private static func global(
    _ call: OperatorCall, _ function: (ArraySlice<Float>) -> Double
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    guard x.shape.count >= 3 else {
      throw GraphError("the operand has the shape \(x.shape)", remedy: "give [N, C, ...]")
    }
    let plane = x.shape[2...].reduce(1, *)
    let list = try x.floatList()
    let count = x.shape[0] * x.shape[1]
    let results = (0..<count).map { function(list[$0 * plane..<($0 + 1) * plane]) }
    let shape = Array(x.shape[..<2]) + [Int](repeating: 1, count: x.shape.count - 2)
    return [try .numbers(results, shape: shape, type: x.type)]
  }
}
