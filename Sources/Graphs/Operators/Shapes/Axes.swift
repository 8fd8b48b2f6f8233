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
      throw GraphError("axis \(axis) is none of \(rank)", remedy: "give one from \(-rank) to \(rank - 1)")
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

  /// One zero of the array's type.
  func zero() throws -> TypedArray {
    if type == .string { return TypedArray(checkedShape: [1], elements: .string([""])) }
    if case .coded = elements { return TypedArray(checkedShape: [1], elements: .coded(type, [0])) }
    return try .numbers([0], shape: [1], type: type)
  }

  /// The indices of a list along each axis.
  func selecting(_ indices: [[Int]]) -> TypedArray {
    let strides = Axes.strides(shape)
    var places = [0]
    for (axis, list) in indices.enumerated() {
      var next: [Int] = []
      next.reserveCapacity(places.count * list.count)
      for place in places { for index in list { next.append(place + index * strides[axis]) } }
      places = next
    }
    return taking(places, shape: indices.map(\.count))
  }

  /// The indices in another order.
  func permuted(_ order: [Int]) -> TypedArray {
    let strides = Axes.strides(shape)
    let extents = order.map { shape[$0] }
    let steps = order.map { strides[$0] }
    let total = count
    var places = [Int](repeating: 0, count: total)
    guard total > 0, let inner = extents.last, let step = steps.last else {
      return reshaped(extents)
    }
    var index = [Int](repeating: 0, count: order.count - 1)
    var place = 0
    places.withUnsafeMutableBufferPointer { places in
      for first in stride(from: 0, to: total, by: inner) {
        for i in 0..<inner { places[first + i] = place + i * step }
        var axis = index.count - 1
        while axis >= 0 {
          index[axis] += 1
          place += steps[axis]
          if index[axis] < extents[axis] { break }
          place -= steps[axis] * extents[axis]
          index[axis] = 0
          axis -= 1
        }
      }
    }
    return taking(places, shape: extents)
  }
}
