// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A number format restated in MPFR: what its codes mean, and which code a number is delivered as.
///
/// Only the description of the format is read. Which codes are special, where the greatest number
/// lies and how numbers are rounded is worked out here a second time, with nothing of the model's.
///
/// One instance belongs to one thread: it keeps scratch numbers.
public final class ReferenceFormat {
  enum Kind {
    case float(FloatReference)
    case fixedPoint(FixedPointReference)
    case codeBook(CodeBookReference)
  }

  /// The format that is restated.
  public let format: NumberFormat
  let kind: Kind
  private let rounder: IntegerRounding

  /// Restates a format.
  public init(_ format: NumberFormat) {
    self.format = format
    let rounder = IntegerRounding()
    self.rounder = rounder
    switch format {
    case .float(let float): kind = .float(FloatReference(float, rounder: rounder))
    case .fixedPoint(let fixed): kind = .fixedPoint(FixedPointReference(fixed, rounder: rounder))
    case .codeBook(let book): kind = .codeBook(CodeBookReference(book, rounder: rounder))
    }
  }

  /// Whether every step so far had the precision that it needed: false says that this reference has a
  /// mistake and its results do not count.
  public var isExact: Bool {
    if case .fixedPoint(let fixed) = kind, !fixed.isExact { return false }
    return rounder.isExact
  }

  /// Stores what a code stands for; bits above the format's width are ignored.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - number: has room for `precision` bits.
  /// - Returns: whether the code is a signaling NaN.
  @discardableResult
  @inline(__always)
  public func decode(_ code: UInt64, into number: MPFRNumber) -> Bool {
    switch kind {
    case .float(let float): return float.decode(code, into: number)
    case .fixedPoint(let fixed): fixed.decode(code, into: number)
    case .codeBook(let book): book.decode(code, into: number)
    }
    return false
  }

  /// What a code stands for, in a number of its own.
  public func decode(_ code: UInt64) -> MPFRNumber {
    let number = MPFRNumber(precision: precision)
    decode(code, into: number)
    return number
  }

  /// Rounds a number, an infinity or a NaN to a code.
  ///
  /// - Parameters:
  ///   - x: what is rounded, held without any loss.
  ///   - rounding: the direction and all that decides the code.
  ///   - randomBits: the random number of a stochastic rounding.
  ///   - isSignaling: whether a NaN is a signaling one, which raises `invalid`.
  @inline(__always)
  public func encode(
    _ x: MPFRNumber, rounding: Rounding, randomBits: UInt64 = 0, isSignaling: Bool = false
  ) -> Encoded {
    switch kind {
    case .float(let float):
      if x.isFinite { return float.encode(x, rounding, randomBits: randomBits) }
      return x.isNaN
        ? float.encodeNaN(isSignaling: isSignaling, rounding)
        : float.encodeInfinity(isNegative: x.isNegative, rounding)
    case .fixedPoint(let fixed):
      if x.isFinite { return fixed.encode(x, rounding, randomBits: randomBits) }
      return x.isNaN
        ? fixed.encodeNaN(rounding) : fixed.encodeInfinity(isNegative: x.isNegative)
    case .codeBook(let book):
      if x.isFinite { return book.encode(x, rounding, randomBits: randomBits) }
      return x.isNaN
        ? book.encodeNaN(rounding, randomBits: randomBits)
        : book.encodeInfinity(isNegative: x.isNegative)
    }
  }

  /// The code that is delivered for a NaN, nil without one.
  public var nanCode: UInt64? {
    if case .float(let float) = kind { return float.codes.nan }
    return nil
  }

  /// Whether a code is a nonzero number below the least normal magnitude.
  public func isSubnormal(_ code: UInt64) -> Bool {
    if case .float(let float) = kind { return float.codes.isSubnormal(code) }
    return false
  }

  /// The exponent e at which an alignment finds a finite number of a floating-point format: its
  /// binade's, read from the code's fields, so that subnormals and zeros have the lowest.
  ///
  /// 0 in formats without exponents, which nothing aligns.
  @inline(__always)
  func exponent(of code: UInt64) -> Int {
    if case .float(let float) = kind { return float.codes.exponent(of: code) }
    return 0
  }

  /// The code of +0, nil when no code is one.
  var positiveZero: UInt64? {
    switch kind {
    case .float(let float): float.codes.fields.hasZero ? 0 : nil
    case .fixedPoint(let fixed): fixed.encodeNaN(Rounding(overflow: .saturate)).code
    case .codeBook(let book): book.positiveZero
    }
  }
}
