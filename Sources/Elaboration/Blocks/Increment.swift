// SPDX-License-Identifier: Apache-2.0
import Netlist
import NumberFormats

/// **The one place where a circuit rounds**: whether the magnitude kept goes up by one in its last place.
///
/// - `lastBit`: the last bit kept.
/// - `dropped`: the bits below, the guard bit on top; a sticky bit may stand at the bottom.
extension RoundingDirection {
  func increment(
    sign: Signal, lastBit: Signal, dropped: Signal, random: Signal?
  ) -> Signal {
    let builder = sign.builder
    let guardBit = dropped.top
    let sticky =
      dropped.width > 1 ? dropped.truncated(to: dropped.width - 1).isNonzero : builder.zero()
    let isInexact = guardBit | sticky
    switch self {
    case .roundTiesToEven: return guardBit & (sticky | lastBit)
    case .roundTiesToAway: return guardBit
    case .roundTowardZero: return builder.zero()
    case .roundTowardPositive: return isInexact & ~sign
    case .roundTowardNegative: return isInexact & sign
    case .roundToOdd: return isInexact & ~lastBit
    case .stochastic(let bits):
      // The carry of fraction + random; bits below the random ones do not count.
      let fraction =
        dropped.width >= bits
        ? dropped[dropped.width - bits..<dropped.width]
        : dropped.above(zeros: bits - dropped.width)
      let random = random ?? builder.zero(bits)
      return (fraction.zeroExtended(to: bits + 1) + random.zeroExtended(to: bits + 1)).top
    }
  }

  /// How many bits below the last one kept it looks at, a sticky bit included.
  var lookedAt: Int {
    if case .stochastic(let bits) = self { return bits + 1 }
    return 2
  }
}
