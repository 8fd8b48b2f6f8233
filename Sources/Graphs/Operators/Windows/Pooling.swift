// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators over windows of the spatial indices.
enum Pooling {
  static let functions: [String: OperatorFunction] = [
    "MaxPool": maximum, "AveragePool": average,
    "GlobalAveragePool": globalAverage, "GlobalMaxPool": globalMaximum,
  ]

  // MARK: Maxima

  private static func maximum(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let shape = try WindowShape(call)
    guard shape.axes.allSatisfy({ !$0.counts.contains(0) }) else {
      throw GraphError("a window holds nothing but padding", remedy: "pad less")
    }
    if call.node.outputs.count > 1 { return try maximaWithPlaces(call, x, shape) }
    let elements: TypedArray.Elements
    switch x.elements {
    case .float32(let list): elements = .float32(maxima(list, shape) { Greatest.of($0, $1) })
    case .int8(let list): elements = .int8(maxima(list, shape) { Greatest.ofIntegers($0, $1) })
    case .uint8(let list): elements = .uint8(maxima(list, shape) { Greatest.ofIntegers($0, $1) })
    default:
      let list = maxima(try x.doubles(), shape) { Greatest.of($0, $1) }
      return [try .numbers(list, shape: shape.outputShape, type: x.type)]
    }
    return [TypedArray(checkedShape: shape.outputShape, elements: elements)]
  }

  @inline(__always)
  private static func maxima<Number: Numeric & BitwiseCopyable>(
    _ list: [Number], _ shape: WindowShape, _ greater: (Number, Number) -> Number
  ) -> [Number] {
    // No window is empty; the zero is never taken.
    shape.map(list, { $0 }, greater, { most, _, _, _ in most ?? 0 })
  }

  /// The maxima, and where each stands: the first of equal ones.
  private static func maximaWithPlaces(
    _ call: OperatorCall, _ x: TypedArray, _ shape: WindowShape
  ) throws -> [TypedArray] {
    let numbers = try x.doubles()
    let isColumnMajor = try call.int("storage_order") ?? 0 != 0
    // Rows of the window come first in `map`, so that of equal maxima the lower place is asked for.
    let places = numbers.withUnsafeBufferPointer { numbers in
      shape.map(
        Array(numbers.indices), { $0 },
        { old, new in
          if numbers[new] == numbers[old] { return min(old, new) }
          return numbers[new] > numbers[old] || numbers[new].isNaN ? new : old
        }, { place, _, _, _ in place ?? 0 })
    }
    let (rows, columns) = (shape.axes[1].extent, shape.axes[2].extent)
    let indices = places.map { place -> Int in
      guard isColumnMajor, x.shape.count == 4 else { return place }
      let (plane, rest) = place.quotientAndRemainder(dividingBy: rows * columns)
      return plane * rows * columns + rest % columns * rows + rest / columns
    }
    return [
      try x.taking(places, shape: shape.outputShape),
      .int64s(indices, shape: shape.outputShape),
    ]
  }

  // MARK: Means

  private static func average(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let shape = try WindowShape(call)
    let includesPadding = try call.int("count_include_pad") ?? 0 != 0
    func sizes(_ axis: WindowAxis) -> [Double] {
      (includesPadding ? axis.paddedCounts : axis.counts).map { Double($0) }
    }
    let (depths, heights, widths) = (
      sizes(shape.axes[0]), sizes(shape.axes[1]), sizes(shape.axes[2])
    )
    @inline(__always)
    func mean(_ sum: Double?, _ d: Int, _ h: Int, _ w: Int) -> Double {
      guard let sum else { return 0 }
      return sum / (depths[d] * heights[h] * widths[w])
    }
    if let list = x.floats {
      let means = shape.map(list, { Double($0) }, +) { Float(mean($0, $1, $2, $3)) }
      return [TypedArray(checkedShape: shape.outputShape, floats: means)]
    }
    let means = shape.map(try x.doubles(), { $0 }, +, mean)
    return [try .numbers(means, shape: shape.outputShape, type: x.type)]
  }

  // MARK: Whole planes

  private static func global(
    _ call: OperatorCall, _ float: (UnsafeBufferPointer<Float>) -> Double,
    _ double: (UnsafeBufferPointer<Double>) -> Double
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    guard x.shape.count >= 3 else {
      throw GraphError("the operand has the shape \(x.shape)", remedy: "give [N, C, ...]")
    }
    let plane = x.shape[2...].reduce(1, *)
    guard plane > 0 else {
      throw GraphError("the planes of \(x.shape) are empty", remedy: "give elements")
    }
    func results<Number>(
      _ list: [Number], _ function: (UnsafeBufferPointer<Number>) -> Double
    ) -> [Double] {
      list.withUnsafeBufferPointer { list in
        (0..<list.count / plane).map {
          function(UnsafeBufferPointer(rebasing: list[$0 * plane..<($0 + 1) * plane]))
        }
      }
    }
    let shape = Array(x.shape[..<2]) + [Int](repeating: 1, count: x.shape.count - 2)
    let list = try x.floats.map { results($0, float) } ?? results(x.doubles(), double)
    return [try .numbers(list, shape: shape, type: x.type)]
  }

  private static func globalAverage(_ call: OperatorCall) throws -> [TypedArray] {
    try global(
      call, { Sums.sum($0) / Double($0.count) }, { Sums.sum($0) / Double($0.count) })
  }

  private static func globalMaximum(_ call: OperatorCall) throws -> [TypedArray] {
    try global(
      call, { Double($0.reduce(-.infinity) { Greatest.of($0, $1) }) },
      { $0.reduce(-.infinity) { Greatest.of($0, $1) } })
  }
}
