// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// Softmax and LogSoftmax: e^(x - max) over its sum, in float64.
enum Softening {
  static let functions: [String: OperatorFunction] = [
    "Softmax": { try soft($0, isLogarithm: false) },
    "LogSoftmax": { try soft($0, isLogarithm: true) },
  ]

  private static func soft(_ call: OperatorCall, isLogarithm: Bool) throws -> [TypedArray] {
    let x = try call.input(0)
    let rank = x.shape.count
    // Before operator set 13 the array was flattened to a matrix at the axis.
    let isFlat = call.opset < 13
    let axis = rank == 0 ? 0 : try Axes.one(call, standard: isFlat ? 1 : -1, rank: rank)
    guard x.count > 0 else { return [x] }
    let extent = isFlat ? x.shape[axis...].reduce(1, *) : (rank == 0 ? 1 : x.shape[axis])
    let inner = isFlat ? 1 : x.shape.dropFirst(axis + 1).reduce(1, *)
    let shape = SoftShape(extent: extent, inner: inner)
    if let list = x.floats {
      let output = shape.map(list, isLogarithm: isLogarithm, { Double($0) }, { Float($0) })
      return [TypedArray(checkedShape: x.shape, floats: output)]
    }
    let output = shape.map(try x.doubles(), isLogarithm: isLogarithm, { $0 }, { $0 })
    return [try .numbers(output, shape: x.shape, type: x.type)]
  }
}

/// Lines of an array whose elements stand `inner` apart.
private struct SoftShape {
  let extent: Int
  let inner: Int

  @inline(__always)
  func map<Number>(
    _ list: [Number], isLogarithm: Bool, _ widen: (Number) -> Double, _ narrow: (Double) -> Number
  ) -> [Number] {
    var output = list
    var powers = [Double](repeating: 0, count: extent)
    output.withUnsafeMutableBufferPointer { output in
      powers.withUnsafeMutableBufferPointer { powers in
        for line in 0..<output.count / extent {
          let start = line / inner * extent * inner + line % inner
          var most = -Double.infinity
          for i in 0..<extent { most = Greatest.of(most, widen(output[start + i * inner])) }
          for i in 0..<extent { powers[i] = exp(widen(output[start + i * inner]) - most) }
          let total = Sums.sum(UnsafeBufferPointer(powers))
          let logarithm = isLogarithm ? log(total) : 0
          for i in 0..<extent {
            let place = start + i * inner
            output[place] = narrow(
              isLogarithm ? widen(output[place]) - most - logarithm : powers[i] / total)
          }
        }
      }
    }
    return output
  }
}
