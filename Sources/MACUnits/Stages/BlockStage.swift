// SPDX-License-Identifier: Apache-2.0

/// How a dot product of any length K is cut into blocks.
///
/// Blocks are consecutive and go through the accumulator one after the other (a chain). The last block
/// is shorter when L does not divide K; nothing is padded.
public struct BlockStage: Sendable, Hashable {
  /// The number of products in a block; nil when the whole dot product is one block.
  public var length: Int?
  /// In which order the products of a dot product are taken.
  public var order: ProductOrder

  /// States the length L and the order.
  public init(length: Int?, order: ProductOrder = .ascending) {
    self.length = length
    self.order = order
  }

  /// The longest block length that can be described.
  public static let maximumLength = 65536
}

/// In which order the products of a dot product are taken; blocks are cut of this order.
public enum ProductOrder: String, Sendable, Hashable, CaseIterable {
  /// k = 0, 1, 2, 3, ...
  case ascending
  /// k = 1, 0, 3, 2, ...: the second of each pair first. A last k without a partner keeps its place.
  case pairsReversed

  /// The k that stands at a place of the order.
  @inlinable
  public func k(at place: Int, of count: Int) -> Int {
    switch self {
    case .ascending: place
    case .pairsReversed: place ^ 1 < count ? place ^ 1 : place
    }
  }
}
