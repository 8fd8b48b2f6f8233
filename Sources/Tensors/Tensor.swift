// SPDX-License-Identifier: Apache-2.0

/// An array of float32 numbers with a shape, the last index running fastest (row-major, C order).
public struct Tensor: Sendable, Hashable {
  /// The extent of every index; empty for a single number.
  public let shape: [Int]
  /// The numbers, row-major.
  public let storage: [Float]

  /// The most elements a tensor may have: 2^28, 1 GiB of float32.
  ///
  /// It keeps a hostile shape from exhausting memory, and products of extents far from overflow.
  public static let maximumElements = 1 << 28
  /// The most indices a tensor may have.
  public static let maximumRank = 8

  /// Gives numbers a shape.
  ///
  /// - Throws: `TensorError` when the shape is out of bounds or does not hold as many numbers.
  public init(shape: [Int], storage: [Float]) throws {
    let expected = try Self.elementCount(of: shape, in: "a tensor")
    guard expected == storage.count else {
      throw TensorError(
        "a tensor", "the shape \(shape) holds \(expected) numbers, but \(storage.count) are given",
        remedy: "let both agree")
    }
    self.shape = shape
    self.storage = storage
  }

  /// The same for callers in this package whose shapes were checked before.
  package init(checkedShape shape: [Int], storage: [Float]) {
    self.shape = shape
    self.storage = storage
  }

  /// How many numbers a shape holds.
  ///
  /// - Parameters:
  ///   - shape: the extents.
  ///   - subject: what has the shape, for the error's sentence.
  /// - Throws: `TensorError` for a negative extent, too many indices or too many elements.
  public static func elementCount(of shape: [Int], in subject: String) throws -> Int {
    guard shape.count <= maximumRank else {
      throw TensorError(
        subject, "the shape has \(shape.count) indices", remedy: "at most \(maximumRank) are read")
    }
    if let negative = shape.first(where: { $0 < 0 }) {
      throw TensorError(
        subject, "the shape has the extent \(negative)", remedy: "extents are 0 or more")
    }
    // A zero anywhere empties the tensor, whatever the other extents are.
    if shape.contains(0) { return 0 }
    var count = 1
    for extent in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: extent)
      guard !overflow, product <= maximumElements else {
        throw TensorError(
          subject, "the shape \(shape) holds too many numbers",
          remedy: "at most \(maximumElements) are read")
      }
      count = product
    }
    return count
  }
}
