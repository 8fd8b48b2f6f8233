// SPDX-License-Identifier: Apache-2.0

/// What is delivered for a finite result that is too large for its format.
public enum OverflowPolicy: String, Sendable, Hashable, CaseIterable {
  /// An infinity.
  case infinity
  /// A NaN: the non-saturating mode of OCP OFP8 for formats without infinities.
  case nan
  /// The greatest finite magnitude; infinities are delivered as that too (OCP OFP8, saturating mode).
  case saturate
  /// The low bits of the integer: two's complement accumulators. Integers and fixed point only.
  case wrap
}

/// What an overflow to infinity or NaN delivers when the rounding direction points back to the
/// finite numbers (roundTowardZero, and the directed ones on one side; roundToOdd).
public enum DirectedOverflow: String, Sendable, Hashable, CaseIterable {
  /// The greatest finite magnitude, as IEEE 754-2019 clause 7.4 asks.
  case greatestFinite
  /// The special value all the same, as truncating tensor cores do.
  case special
}

/// When a result counts as tiny (IEEE 754-2019 clause 7.5 leaves the choice to the implementation).
public enum Tininess: String, Sendable, Hashable, CaseIterable {
  /// Rounded to the format's precision with an unbounded exponent, it lies below the least normal
  /// magnitude (x86, RISC-V).
  case afterRounding
  /// The exact result lies below the least normal magnitude (Arm).
  case beforeRounding
  /// The number that gradual underflow delivers lies below the least normal magnitude: rounded at the
  /// subnormals' unit in the last place (AMD CDNA2 flushes such results).
  case asDelivered
}

/// Whether a saturating conversion compares with the greatest finite magnitude before it rounds, as
/// in Qualcomm's FP8 quantizer, or after, as in Brevitas.
///
/// On a grid whose greatest value is the clip bound the delivered codes agree; the overflow flag
/// does not: 127.3 to `int8` overflows in the first, not in the second.
public enum Clipping: String, Sendable, Hashable, CaseIterable {
  /// Round, then clip.
  case afterRounding
  /// Clip, then round.
  case beforeRounding
}

/// What becomes of a subnormal number.
public enum SubnormalHandling: String, Sendable, Hashable, CaseIterable {
  /// Gradual underflow.
  case kept
  /// Replaced by a zero of the same sign.
  case flushed
}

/// What stands for a NaN in a format that has no code for it.
public enum NaNSubstitute: String, Sendable, Hashable, CaseIterable {
  /// Zero.
  case zero
  /// The greatest finite value.
  case greatestFinite
}

/// Everything that decides which code a real number is delivered as.
public struct Rounding: Sendable, Hashable {
  /// Which neighbour is taken.
  public var direction: RoundingDirection
  /// What an overflow delivers.
  public var overflow: OverflowPolicy
  /// What an overflow delivers when the direction points back.
  public var directedOverflow: DirectedOverflow
  /// Whether a saturating conversion clips before or after it rounds.
  public var clipping: Clipping
  /// Whether tiny results are kept or flushed.
  public var subnormalResults: SubnormalHandling
  /// When a result is tiny.
  public var tininess: Tininess
  /// What stands for a NaN where the format has none.
  public var nanSubstitute: NaNSubstitute

  /// States a rounding; all but the direction and the overflow have IEEE 754's default.
  public init(
    _ direction: RoundingDirection = .roundTiesToEven, overflow: OverflowPolicy,
    directedOverflow: DirectedOverflow = .greatestFinite, clipping: Clipping = .afterRounding,
    subnormalResults: SubnormalHandling = .kept, tininess: Tininess = .afterRounding,
    nanSubstitute: NaNSubstitute = .zero
  ) {
    self.direction = direction
    self.overflow = overflow
    self.directedOverflow = directedOverflow
    self.clipping = clipping
    self.subnormalResults = subnormalResults
    self.tininess = tininess
    self.nanSubstitute = nanSubstitute
  }

  /// Whether a random number is drawn.
  public var usesRandomBits: Bool {
    switch direction {
    case .stochastic: true
    case .roundTiesToEven, .roundTiesToAway, .roundTowardZero, .roundTowardPositive,
      .roundTowardNegative, .roundToOdd:
      false
    }
  }

  /// Whether an exact zero sum of unlike terms is -0 (IEEE 754-2019 clause 6.3).
  public var signOfCancellation: Bool { direction == .roundTowardNegative }

  /// Whether an overflow of this sign is delivered as the greatest finite magnitude because the
  /// direction points back to the finite numbers.
  public func overflowStaysFinite(isNegative: Bool) -> Bool {
    guard directedOverflow == .greatestFinite else { return false }
    switch direction {
    case .roundTowardZero, .roundToOdd: return true
    case .roundTowardPositive: return isNegative
    case .roundTowardNegative: return !isNegative
    case .roundTiesToEven, .roundTiesToAway, .stochastic: return false
    }
  }
}

/// A code with the flags that its rounding raised.
public struct Encoded: Sendable, Hashable {
  /// The delivered code, in the low bits.
  public var code: UInt64
  /// What was raised on the way.
  public var flags: ExceptionFlags

  /// Pairs a code with its flags.
  @inlinable
  public init(code: UInt64, flags: ExceptionFlags = []) {
    self.code = code
    self.flags = flags
  }
}
