// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Reads axes, which may count from the end.
enum Axes {
  static func outside(_ axis: Int, _ shape: [Int]) -> GraphError {
    GraphError("axis \(axis) is none of the shape \(shape)", remedy: "give one that it has")
  }

  /// An axis from 0 on.
  static func checked(_ axis: Int, rank: Int) throws -> Int {
    guard -rank..<rank ~= axis else {
      throw GraphError(
        "axis \(axis) is none of \(rank)", remedy: "give one from \(-rank) to \(rank - 1)")
    }
    return axis < 0 ? axis + rank : axis
  }

  /// Axes from 0 on, each once.
  static func checked(_ axes: [Int], rank: Int) throws -> [Int] {
    let list = try axes.map { try checked($0, rank: rank) }
    guard Set(list).count == list.count else {
      throw GraphError("the axes \(axes) name one twice", remedy: "name each once")
    }
    return list
  }

  /// The attribute `axis`.
  static func one(_ call: OperatorCall, standard: Int, rank: Int) throws -> Int {
    try checked(call.int("axis") ?? standard, rank: rank)
  }

  /// The axes of an input or of the attribute `axes`; nil without any.
  static func optional(_ call: OperatorCall, input: Int, rank: Int) throws -> [Int]? {
    if let array = call.optionalInput(input) {
      guard let list = array.integers else {
        throw GraphError("the axes are \(array.type.onnxName)", remedy: "give INT64")
      }
      return try checked(list, rank: rank)
    }
    return try call.ints("axes").map { try checked($0, rank: rank) }
  }

  /// The step of each index of a row-major array.
  static func strides(_ shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    for axis in shape.indices.reversed().dropFirst() {
      strides[axis] = strides[axis + 1] * shape[axis + 1]
    }
    return strides
  }
}

extension TypedArray {
  /// INT64 of a shape.
  static func int64s(_ list: [Int], shape: [Int]) -> TypedArray {
    TypedArray(checkedShape: shape, elements: .int64(list.map { Int64($0) }))
  }
}
