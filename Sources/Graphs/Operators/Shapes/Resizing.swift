// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Resize and Upsample: nearest, linear and cubic interpolation, one index after the other.
///
/// Source: ONNX "Resize" 19; the cubic kernel is that of Keys, "Cubic convolution interpolation for digital image
/// processing", IEEE TASSP 29(6), 1981.
enum Resizing {
  static let functions: [String: OperatorFunction] = ["Resize": resize, "Upsample": resize]

  /// The largest extent that comes out: each of its elements has a list of sources.
  private static let largest = 1 << 20

  private static func resize(_ call: OperatorCall) throws -> [TypedArray] {
    var x = try call.input(0)
    let isOld = call.opset < 11 || call.node.operatorType == "Upsample"
    let axes = try Axes.checked(call.ints("axes") ?? Array(x.shape.indices), rank: x.shape.count)
    let method = try ResizingMethod(call, isOld: isOld)
    let sizes = try isOld ? nil : call.optionalInput(3).map { _ in try call.integers(3, "sizes") }
    var scales = try call.optionalInput(isOld ? 1 : 2)?.doubles() ?? []
    if isOld, case .floats(let list)? = call.node.attributes["scales"] {
      scales = list.map { Double($0) }
    }
    guard (sizes ?? []).count == axes.count || scales.count == axes.count else {
      throw GraphError(
        "there are \(scales.count) scales and \((sizes ?? []).count) sizes",
        remedy: "give either, one for each of \(axes.count) axes")
    }
    var plans: [(axis: Int, taps: [ResizingMethod.Taps])] = []
    var shape = x.shape
    for (number, axis) in axes.enumerated() {
      let extent = x.shape[axis]
      let scale: Double
      if let sizes, sizes.count == axes.count {
        guard 0...largest ~= sizes[number] else { throw tooLarge(sizes[number]) }
        shape[axis] = sizes[number]
        scale = Double(sizes[number]) / Double(max(1, extent))
      } else {
        scale = scales[number]
        let size = (Double(extent) * scale).rounded(.down)
        guard scale > 0, size <= Double(largest) else { throw tooLarge(scale) }
        shape[axis] = Int(size)
      }
      if shape[axis] == extent, scale == 1 { continue }
      guard extent > 0 || shape[axis] == 0 else {
        throw GraphError("an empty index is resized", remedy: "give elements")
      }
      plans.append((axis, []))
      // Every step on the way is bounded.
      var between = x.shape
      for plan in plans { between[plan.axis] = shape[plan.axis] }
      try ArrayShape.elementCount(between)
      plans[plans.count - 1].taps = method.taps(extent, shape[axis], scale)
    }
    if method.isNearest {
      for plan in plans { x = try picked(x, plan.axis, plan.taps.map { $0.indices[0] }) }
      return [x]
    }
    var list = try x.doubles()
    var extents = x.shape
    for plan in plans {
      list = blended(list, extents, plan.axis, plan.taps)
      extents[plan.axis] = plan.taps.count
    }
    return [try .numbers(list, shape: shape, type: x.type)]
  }

  private static func tooLarge(_ size: some CustomStringConvertible) -> GraphError {
    GraphError("an index is resized by or to \(size)", remedy: "give a positive, smaller number")
  }

  /// The indices of a list along an axis.
  private static func picked(_ x: TypedArray, _ axis: Int, _ indices: [Int]) throws -> TypedArray {
    let (outer, run) = (x.shape[..<axis].reduce(1, *), x.shape[(axis + 1)...].reduce(1, *))
    var starts: [Int] = []
    starts.reserveCapacity(outer * indices.count)
    for row in 0..<outer {
      for index in indices { starts.append((row * x.shape[axis] + index) * run) }
    }
    var shape = x.shape
    shape[axis] = indices.count
    return try .moving([x], shape: shape, by: RunMove(starts: starts, run: run))
  }

  /// Weighted sums along an axis.
  private static func blended(
    _ list: [Double], _ shape: [Int], _ axis: Int, _ taps: [ResizingMethod.Taps]
  ) -> [Double] {
    let (outer, run) = (shape[..<axis].reduce(1, *), shape[(axis + 1)...].reduce(1, *))
    var output: [Double] = []
    output.reserveCapacity(outer * taps.count * run)
    for row in 0..<outer {
      for tap in taps {
        for i in 0..<run {
          var sum = 0.0
          for (index, weight) in zip(tap.indices, tap.weights) {
            sum += weight * list[(row * shape[axis] + index) * run + i]
          }
          output.append(sum)
        }
      }
    }
    return output
  }
}
