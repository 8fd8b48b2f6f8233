// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Counts the elements of shapes so that no product of extents can overflow afterwards.
enum ArrayShape {
  /// How many elements a shape holds.
  ///
  /// `Tensor.elementCount` lets the other extents of an empty array be anything; here they are bounded too, since
  /// operators multiply the extents before or behind an axis.
  ///
  /// - Throws: `TensorError` for a negative extent, too many indices or too many elements.
  @discardableResult
  static func elementCount(_ shape: [Int], in subject: String = "the output") throws -> Int {
    let count = try Tensor.elementCount(of: shape.map { $0 == 0 ? 1 : $0 }, in: subject)
    return shape.contains(0) ? 0 : count
  }

  /// Refuses operands whose extents would overflow beside a zero.
  static func check(_ arrays: [TypedArray?]) throws {
    for case let array? in arrays where array.count == 0 {
      try elementCount(array.shape, in: "an operand")
    }
  }
}
