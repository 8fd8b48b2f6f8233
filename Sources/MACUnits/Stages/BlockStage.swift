// SPDX-License-Identifier: Apache-2.0

/// How a dot product of any length K is cut into blocks.
///
/// Blocks are consecutive, in ascending k, and go through the accumulator one after the other (a
/// chain). The last block is shorter when L does not divide K; nothing is padded.
public struct BlockStage: Sendable, Hashable {
  /// The number of products in a block; nil when the whole dot product is one block.
  public var length: Int?

  /// States the length L.
  public init(length: Int?) { self.length = length }

  /// The longest block length that can be described.
  public static let maximumLength = 65536

  /// The ranges of k that form the blocks of a dot product of length K.
  public func blocks(of count: Int) -> [Range<Int>] {
    let step = length ?? max(count, 1)
    return stride(from: 0, to: count, by: step).map { $0..<min($0 + step, count) }
  }
}
