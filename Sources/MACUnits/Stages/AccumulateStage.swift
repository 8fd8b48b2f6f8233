// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The accumulator: acc ← acc + s once per block, from acc = c.
public enum AccumulateStage: Sendable, Hashable {
  /// acc ← round(acc + s), with one rounding of the exact sum: with an exact block sum of one product
  /// a fused multiply-add.
  ///
  /// An accumulator that has no code for a NaN takes the rounding's substitute, and raises `invalid`.
  case rounded(NumberFormat, Rounding)
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
    case .rounded, .register: false
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
