// SPDX-License-Identifier: Apache-2.0

/// What numbers are, as a set: that of a sum is the union of its terms'.
struct NumberKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let positiveZero = NumberKinds(rawValue: 1)
  static let negativeZero = NumberKinds(rawValue: 2)
  static let nonzero = NumberKinds(rawValue: 4)
  static let nan = NumberKinds(rawValue: 8)
  static let positiveInfinity = NumberKinds(rawValue: 16)
  static let negativeInfinity = NumberKinds(rawValue: 32)

  static let infinities: NumberKinds = [.positiveInfinity, .negativeInfinity]
  static let specials: NumberKinds = [.nan, .positiveInfinity, .negativeInfinity]
  static let zeros: NumberKinds = [.positiveZero, .negativeZero]

  @inline(__always) static func zero(isNegative: Bool) -> NumberKinds {
    isNegative ? .negativeZero : .positiveZero
  }
  @inline(__always) static func infinity(isNegative: Bool) -> NumberKinds {
    isNegative ? .negativeInfinity : .positiveInfinity
  }
  @inline(__always) var hasSpecials: Bool { rawValue & Self.specials.rawValue != 0 }

  /// The sign of a sum of these that is zero: zeros of one sign keep it, and all else has the sign
  /// that the rounding's direction gives (IEEE 754-2019 clause 6.3).
  @inline(__always) func zeroIsNegative(otherwise: Bool) -> Bool {
    if self == .positiveZero { return false }
    return self == .negativeZero || otherwise
  }
}

/// A number on a wire of the general path: (magnitude + something below 1) × 2^exponent.
///
/// Whatever is added has at most 124 bits and nothing below; a sum that is rounded next may have
/// something below its 126 bits, of which only `hasMore` tells. Formats keep at most 64 bits and
/// look at 32 more for a stochastic rounding, so nothing else of it counts.
struct GeneralNumber: Sendable {
  var magnitude: UInt128
  /// The exponent of the magnitude's lowest bit.
  var exponent: Int
  /// The exponent at which an alignment finds the number.
  var alignment: Int
  var kind: NumberKinds
  /// The sign of anything but a NaN.
  var isNegative: Bool
  /// Whether the magnitude was cut: the true one lies less than 1 above it.
  var hasMore: Bool

  @inline(__always)
  init(
    magnitude: UInt128, exponent: Int, alignment: Int = 0, isNegative: Bool, hasMore: Bool = false
  ) {
    self.magnitude = magnitude
    self.exponent = exponent
    self.alignment = alignment
    self.isNegative = isNegative
    self.hasMore = hasMore
    kind = magnitude == 0 && !hasMore ? .zero(isNegative: isNegative) : .nonzero
  }

  @inline(__always)
  private init(_ kind: NumberKinds, isNegative: Bool, alignment: Int = 0) {
    magnitude = 0
    exponent = 0
    self.alignment = alignment
    self.kind = kind
    self.isNegative = isNegative
    hasMore = false
  }

  @inline(__always) static func zero(isNegative: Bool = false, alignment: Int = 0) -> GeneralNumber
  {
    GeneralNumber(.zero(isNegative: isNegative), isNegative: isNegative, alignment: alignment)
  }
  @inline(__always) static func infinity(isNegative: Bool) -> GeneralNumber {
    GeneralNumber(.infinity(isNegative: isNegative), isNegative: isNegative)
  }
  @inline(__always) static var nan: GeneralNumber { GeneralNumber(.nan, isNegative: false) }

  /// A sum of terms among which are NaNs or infinities.
  static func special(of kinds: NumberKinds) -> GeneralNumber {
    if kinds.contains(.nan) || kinds.isSuperset(of: .infinities) { return .nan }
    return .infinity(isNegative: kinds.contains(.negativeInfinity))
  }

  @inline(__always) var isFinite: Bool { !kind.hasSpecials }
  @inline(__always) var isZero: Bool { kind.rawValue & NumberKinds.zeros.rawValue != 0 }

  /// The exponent of the leading bit of a nonzero number.
  @inline(__always) var binade: Int { exponent &+ 127 &- magnitude.leadingZeroBitCount }

  /// Orders the magnitudes of two nonzero numbers: -1, 0 or 1.
  static func compareMagnitudes(_ x: GeneralNumber, _ y: GeneralNumber) -> Int {
    if x.binade != y.binade { return x.binade < y.binade ? -1 : 1 }
    let left = x.magnitude << UInt128(x.magnitude.leadingZeroBitCount)
    let right = y.magnitude << UInt128(y.magnitude.leadingZeroBitCount)
    if left != right { return left < right ? -1 : 1 }
    return x.hasMore == y.hasMore ? 0 : (x.hasMore ? 1 : -1)
  }

  /// Orders two finite numbers: -1, 0 or 1.
  static func compare(_ x: GeneralNumber, _ y: GeneralNumber) -> Int {
    let signX = x.isZero ? 0 : (x.isNegative ? -1 : 1)
    let signY = y.isZero ? 0 : (y.isNegative ? -1 : 1)
    if signX != signY { return signX < signY ? -1 : 1 }
    return signX == 0 ? 0 : signX * compareMagnitudes(x, y)
  }
}

extension GeneralNumber {
  /// x + y; of bits that do not fit 126 places below the leading one `hasMore` tells.
  ///
  /// - Parameter zeroIsNegative: the sign of an exact zero sum of unlike terms.
  @inline(__always)
  static func sum(
    _ x: GeneralNumber, _ y: GeneralNumber, zeroIsNegative: Bool
  ) -> GeneralNumber {
    if x.kind == .nonzero, y.kind == .nonzero { return nonzeroSum(x, y, zeroIsNegative) }
    let kinds = x.kind.union(y.kind)
    if kinds.hasSpecials { return special(of: kinds) }
    if x.kind == .nonzero { return x }
    if y.kind == .nonzero { return y }
    return zero(isNegative: kinds.zeroIsNegative(otherwise: zeroIsNegative))
  }

  /// The place of the leading bit in a frame of 126 bits; a carry goes above it.
  private static let frameTop = 125

  @inline(__always)
  private static func nonzeroSum(
    _ x: GeneralNumber, _ y: GeneralNumber, _ zeroIsNegative: Bool
  ) -> GeneralNumber {
    let top = max(x.binade, y.binade)
    let lowest = min(x.exponent, y.exponent)
    if top &- lowest > frameTop { return farSum(x, y) }
    let left = x.magnitude &<< UInt128(truncatingIfNeeded: x.exponent &- lowest)
    let right = y.magnitude &<< UInt128(truncatingIfNeeded: y.exponent &- lowest)
    if x.isNegative == y.isNegative {
      return GeneralNumber(
        magnitude: left &+ right, exponent: lowest, isNegative: x.isNegative)
    }
    if left == right { return zero(isNegative: zeroIsNegative) }
    return left > right
      ? GeneralNumber(magnitude: left &- right, exponent: lowest, isNegative: x.isNegative)
      : GeneralNumber(magnitude: right &- left, exponent: lowest, isNegative: y.isNegative)
  }

  /// A sum whose bits span more than the frame: only the smaller term goes over its lower end, for the
  /// greater one has at most 124 bits.
  private static func farSum(_ x: GeneralNumber, _ y: GeneralNumber) -> GeneralNumber {
    let (great, small) = x.binade >= y.binade ? (x, y) : (y, x)
    let lowest = great.binade - frameTop
    let left = great.magnitude << (great.exponent - lowest)
    let cut = lowest - small.exponent
    let right = small.magnitude >> cut
    let hasMore = right << cut != small.magnitude
    let magnitude =
      x.isNegative == y.isNegative ? left &+ right : left &- right &- (hasMore ? 1 : 0)
    return GeneralNumber(
      magnitude: magnitude, exponent: lowest, isNegative: great.isNegative, hasMore: hasMore)
  }
}
