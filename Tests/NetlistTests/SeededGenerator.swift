// SPDX-License-Identifier: Apache-2.0
import Netlist

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A word that is often special: zeros, ones, one bit, a small number, or the ends of ranges.
  mutating func word(_ width: Int) -> Bits {
    switch Int.random(in: 0..<10, using: &self) {
    case 0: return .zero(width)
    case 1: return .ones(width)
    case 2: return .bit(Int.random(in: 0..<width, using: &self), width: width)
    case 3: return Bits(width: width, UInt64.random(in: 0..<8, using: &self))
    case 4: return .ones(width) - Bits(width: width, UInt64.random(in: 0..<3, using: &self))
    default:
      return Bits(width: width, limbs: (0..<Bits.limbCount(width)).map { _ in next() })
    }
  }
}
