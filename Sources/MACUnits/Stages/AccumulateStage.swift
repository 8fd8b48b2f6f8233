// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The accumulator: acc ← acc + s once per block, from acc = c.
public enum AccumulateStage: Sendable, Hashable {
  /// acc ← round(acc + s), with one rounding of the exact sum: with an exact block sum of one product
  /// a fused multiply-add.
  ///
  /// An accumulator that has no code for a NaN takes the rounding's substitute, and raises `invalid`.
  case rounded(NumberFormat, Rounding)
  /// acc ← round(aligned sum of the block's terms and acc): the accumulator is one more term of the
  /// block's `AlignedSum`, with the e of its format (that of c in the first block), unless it is
  /// zero. c may have any float format: it is not rounded before it is aligned.
  case aligned(NumberFormat, Rounding)
  /// acc ← round(acc + s) after both were cut at the greater exponent of the two.
  case shifted(ShiftedAddition, NumberFormat, Rounding)
  /// A two's complement register wider than any code: the sum is rounded to its lowest bit at each
  /// step, and wraps or saturates.
  case register(FixedPointRegister, Rounding)
  /// Nothing is ever lost (a Kulisch accumulator that is wide enough). NaNs and infinities travel
  /// beside it.
  case exact

  /// Whether nothing is rounded.
  public var isExact: Bool {
    switch self {
    case .exact: true
    case .rounded, .aligned, .shifted, .register: false
    }
  }

  /// The format into which each step rounds, and how; nil for registers and exact accumulators.
  public var format: (NumberFormat, Rounding)? {
    switch self {
    case .rounded(let format, let rounding), .aligned(let format, let rounding),
      .shifted(_, let format, let rounding):
      (format, rounding)
    case .register, .exact: nil
    }
  }
}

/// A two's complement fixed-point register of any width.
public struct FixedPointRegister: Sendable, Hashable {
  /// All bits, the sign included.
  public var width: Int
  /// The exponent of the lowest bit: the register counts units of 2^lowestExponent.
  public var lowestExponent: Int

  /// States width and place.
  public init(width: Int, lowestExponent: Int) {
    self.width = width
    self.lowestExponent = lowestExponent
  }

  /// The widest register that can be described: more than every product of two fp32 numbers needs.
  public static let maximumWidth = 1024

  /// The positions of the magnitude bits.
  public var bitRange: BitRange {
    BitRange(lowest: lowestExponent, highest: lowestExponent + width - 2)
  }
}
