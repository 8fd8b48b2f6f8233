// SPDX-License-Identifier: Apache-2.0

/// Which random numbers the stochastic rounding of an array draws: element i takes
/// `RandomBits(seed: seed).bits(stream: stream, index: firstIndex + i)`, of which the low bits count.
///
/// The number of an element depends on its place alone: not on threads, vectors, or how an array is cut.
/// Whoever casts an array piece by piece says with `firstIndex` where each piece begins.
public struct CastRandom: Sendable, Hashable {
  /// The seed that the user states.
  public var seed: UInt64
  /// One of many independent sequences: a tensor's number, for instance.
  public var stream: UInt64
  /// The place of the first element in the sequence.
  public var firstIndex: UInt64

  /// Fixes the numbers.
  ///
  /// - Parameters:
  ///   - seed: the seed that the user states.
  ///   - stream: one of many independent sequences.
  ///   - firstIndex: the place of the first element in the sequence; places wrap after 2^64.
  public init(seed: UInt64, stream: UInt64 = 0, firstIndex: UInt64 = 0) {
    self.seed = seed
    self.stream = stream
    self.firstIndex = firstIndex
  }

  /// The numbers of what lies behind the first `count` elements.
  public func advanced(by count: Int) -> CastRandom {
    CastRandom(
      seed: seed, stream: stream, firstIndex: firstIndex &+ UInt64(truncatingIfNeeded: count))
  }

  /// The random number of element i.
  func bits(_ i: Int) -> UInt64 {
    RandomBits(seed: seed)
      .bits(stream: stream, index: firstIndex &+ UInt64(truncatingIfNeeded: i))
  }

  /// What the index is mixed with: `RandomBits.bits` is mix(key ^ index).
  var key: UInt64 { RandomBits.mix(seed &+ 0x9E37_79B9_7F4A_7C15 &* (stream &+ 1)) }
}
