// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The places where a dot product rounds, numbered, so that a stochastic rounding draws the same random
/// bits in every engine, whatever the order in which it works.
///
/// Two neighbouring places share a number of `RandomBits`: `bits(stream: case, index: place.index >> 1)`. The
/// place of even index has its low 32 bits, that of odd index its high 32; a rounding uses at most as many
/// (`RoundingDirection.maximumRandomBits`).
public enum RoundingPlace: Sendable, Hashable {
  /// The product of element k.
  case product(Int)
  /// An addition within a block. In a chain it is the k of the term that is added; in a tree the
  /// additions are numbered level by level, left to right, from 1 on, starting at the block's first k.
  case sum(Int)
  /// The accumulation of block i.
  case accumulate(Int)
  /// The conversion to the output format.
  case final

  /// The number of the place.
  public var index: UInt64 {
    switch self {
    case .product(let k): 1 << 32 | UInt64(truncatingIfNeeded: k)
    case .sum(let k): 2 << 32 | UInt64(truncatingIfNeeded: k)
    case .accumulate(let block): 3 << 32 | UInt64(truncatingIfNeeded: block)
    case .final: 4 << 32
    }
  }
}

/// The random numbers of one dot product.
public struct RandomCase: Sendable, Hashable {
  /// The generator.
  public var random: RandomBits
  /// Which dot product this is: the line of an evaluation, the output of a layer.
  public var index: UInt64

  /// Names a case of a seed.
  public init(seed: UInt64 = 0, index: UInt64 = 0) {
    random = RandomBits(seed: seed)
    self.index = index
  }

  /// The random number of a rounding: 32 bits, the low ones of the result.
  ///
  /// They are half of the 64 that the place shares with its neighbour.
  @inlinable
  public func bits(_ place: RoundingPlace) -> UInt64 {
    let shared = random.bits(stream: index, index: place.index >> 1)
    return place.index & 1 == 0 ? shared & 0xFFFF_FFFF : shared >> 32
  }
}
