// SPDX-License-Identifier: Apache-2.0

/// A binary floating-point format: a sign bit, a biased exponent and a trailing significand, and which
/// codes are not numbers.
///
/// A number's value is (-1)^sign × 2^(e - bias) × (1 + T / 2^t), with e the biased exponent, T the
/// trailing significand and t its bits; in the lowest binade of a format with subnormals it is
/// (-1)^sign × 2^(1 - bias) × T / 2^t (IEEE 754-2019 clause 3.4).
public struct FloatFormat: Sendable, Hashable {
  /// What is said about a format; everything else follows.
  public struct Fields: Sendable, Hashable {
    /// The name.
    public var name: String
    /// Whether the top bit is a sign.
    public var hasSign = true
    /// The width of the biased exponent, 1 to 11.
    public var exponentBits: Int
    /// The width of the trailing significand, 0 to 52.
    public var trailingSignificandBits: Int
    /// What is subtracted from the biased exponent.
    public var exponentBias: Int
    /// Whether the lowest binade holds subnormals; otherwise it is an ordinary binade.
    public var hasSubnormals = true
    /// Whether the code of all zeros is zero.
    ///
    /// A format with subnormals has one.
    public var hasZero = true
    /// Whether the top binade holds infinity (T = 0) and NaNs, as in IEEE 754.
    public var reservesTopBinade = false
    /// The codes of plus infinity and, in a signed format, minus infinity; none, or top binade.
    public var infinityCodes: [UInt64] = []
    /// The codes that are NaNs, beside those of the top binade.
    public var nanCodes: [UInt64] = []
    /// Whether NaNs with a clear top trailing bit signal (IEEE 754-2019 clause 6.2.1).
    public var hasSignalingNaNs = false

    /// The fields that have no default; the bias's is 2^(exponentBits - 1) - 1.
    public init(
      name: String, exponentBits: Int, trailingSignificandBits: Int, exponentBias: Int? = nil
    ) {
      self.name = name
      self.exponentBits = exponentBits
      self.trailingSignificandBits = trailingSignificandBits
      self.exponentBias = exponentBias ?? (1 << (min(max(exponentBits, 1), 11) - 1)) - 1
    }
  }

  /// All that follows from the description, behind one reference: formats are handed around in the
  /// innermost loops.
  final class Constants: Sendable {
    let fields: Fields
    let width: Int
    let minimumExponent: Int
    let greatestFiniteCode: UInt64
    let signMask: UInt64
    let magnitudeMask: UInt64
    let canonicalNaNCode: UInt64?
    let positiveInfinityCode: UInt64?
    let hasNegativeZero: Bool

    init(
      fields: Fields, width: Int, minimumExponent: Int, greatestFiniteCode: UInt64,
      signMask: UInt64, magnitudeMask: UInt64, canonicalNaNCode: UInt64?,
      positiveInfinityCode: UInt64?, hasNegativeZero: Bool
    ) {
      self.fields = fields
      self.width = width
      self.minimumExponent = minimumExponent
      self.greatestFiniteCode = greatestFiniteCode
      self.signMask = signMask
      self.magnitudeMask = magnitudeMask
      self.canonicalNaNCode = canonicalNaNCode
      self.positiveInfinityCode = positiveInfinityCode
      self.hasNegativeZero = hasNegativeZero
    }
  }

  let constants: Constants

  /// The description.
  ///
  /// Lent, not copied: its lists and its name would be counted at every use, in every decode and encode.
  public var fields: Fields { _read { yield constants.fields } }
  /// All bits of a code.
  public var width: Int { constants.width }
  /// The exponent of the least normal magnitude (emin).
  public var minimumExponent: Int { constants.minimumExponent }
  /// The greatest finite magnitude's code, without the sign.
  public var greatestFiniteCode: UInt64 { constants.greatestFiniteCode }
  /// The sign bit of a code; 0 in an unsigned format.
  public var signMask: UInt64 { constants.signMask }
  /// All bits of a code but the sign.
  public var magnitudeMask: UInt64 { constants.magnitudeMask }
  /// The code that is delivered for a NaN: quiet, positive, the lowest such; nil without NaNs.
  public var canonicalNaNCode: UInt64? { constants.canonicalNaNCode }
  /// The code of plus infinity, nil without infinities.
  public var positiveInfinityCode: UInt64? { constants.positiveInfinityCode }
  /// Whether the code of a zero with the sign bit set is a zero.
  public var hasNegativeZero: Bool { constants.hasNegativeZero }

  /// The name.
  public var name: String { fields.name }
  /// The number of significand bits, the leading one included (p).
  public var precision: Int { fields.trailingSignificandBits + 1 }
  /// Whether values below zero exist.
  public var isSigned: Bool { fields.hasSign }

  /// Formats of equal descriptions are equal.
  public static func == (first: FloatFormat, second: FloatFormat) -> Bool {
    first.constants === second.constants || first.fields == second.fields
  }

  /// Hashes the description.
  public func hash(into hasher: inout Hasher) { hasher.combine(fields) }

  /// Checks a description and derives the limits.
  ///
  /// - Throws: `FormatError` when widths do not fit, a special code does not, or numbers would lie
  ///   above a special code.
  public init(_ fields: Fields) throws {
    let exponentBits = fields.exponentBits
    let trailing = fields.trailingSignificandBits
    guard 1...11 ~= exponentBits else {
      throw FormatError(
        "\(fields.name) has \(exponentBits) exponent bits", remedy: "1 to 11 can be described")
    }
    guard 0...52 ~= trailing else {
      throw FormatError(
        "\(fields.name) has \(trailing) trailing significand bits",
        remedy: "0 to 52 can be described")
    }
    guard abs(fields.exponentBias) <= 4096 else {
      throw FormatError(
        "\(fields.name) has an exponent bias of \(fields.exponentBias)",
        remedy: "-4096 to 4096 can be described")
    }
    guard fields.hasZero || !fields.hasSubnormals else {
      throw FormatError(
        "\(fields.name) has subnormals but no zero", remedy: "give it a zero or no subnormals")
    }
    guard !(fields.reservesTopBinade && !fields.infinityCodes.isEmpty) else {
      throw FormatError(
        "\(fields.name) reserves the top binade and lists infinity codes",
        remedy: "say one of the two")
    }
    let width = exponentBits + trailing + (fields.hasSign ? 1 : 0)
    let magnitudeMask: UInt64 = (1 << UInt64(exponentBits + trailing)) - 1
    let signMask = fields.hasSign ? magnitudeMask + 1 : 0
    let minimumExponent = (fields.hasSubnormals ? 1 : 0) - fields.exponentBias
    for code in fields.infinityCodes + fields.nanCodes where code > signMask | magnitudeMask {
      throw FormatError(
        "\(fields.name) lists the special code 0x\(String(code, radix: 16))",
        remedy: "its codes have \(width) bits")
    }
    let expectedInfinities = fields.hasSign ? 2 : 1
    guard fields.infinityCodes.isEmpty || fields.infinityCodes.count == expectedInfinities else {
      throw FormatError(
        "\(fields.name) lists \(fields.infinityCodes.count) infinity codes",
        remedy: "give plus infinity\(fields.hasSign ? " and minus infinity" : "") or none")
    }

    let topBinade = (UInt64(1) << UInt64(exponentBits) - 1) << UInt64(trailing)
    let special = Set(fields.infinityCodes + fields.nanCodes)
    guard special.count == fields.infinityCodes.count + fields.nanCodes.count else {
      throw FormatError(
        "\(fields.name) lists a special code twice", remedy: "a code is an infinity or a NaN, once")
    }
    guard
      !fields.reservesTopBinade || fields.nanCodes.allSatisfy({ $0 & magnitudeMask < topBinade })
    else {
      throw FormatError(
        "\(fields.name) lists a NaN code of the reserved top binade",
        remedy: "its infinity and NaNs are given by the reservation")
    }
    if fields.hasSign, let positive = fields.infinityCodes.first,
      let negative = fields.infinityCodes.last,
      positive & signMask != 0 || negative != positive | signMask
    {
      throw FormatError(
        "\(fields.name) lists infinities that are not +x and -x",
        remedy: "give plus infinity, then the same code with the sign")
    }
    var greatest = fields.reservesTopBinade ? topBinade - 1 : magnitudeMask
    while greatest > 0, special.contains(greatest) { greatest -= 1 }
    let negativeZero = signMask
    let hasNegativeZero =
      fields.hasSign && fields.hasZero && !special.contains(negativeZero)
    for code in special.sorted() {
      let magnitude = code & magnitudeMask
      let isSignedZero = fields.hasSign && fields.hasZero && code == negativeZero
      guard isSignedZero || magnitude > greatest else {
        throw FormatError(
          "\(fields.name) has numbers above the special code 0x\(String(code, radix: 16))",
          remedy: "infinities and NaNs lie above the greatest finite magnitude, or at minus zero")
      }
    }
    let end = fields.reservesTopBinade ? topBinade : magnitudeMask + 1
    if fields.hasSign, greatest + 1 < end {
      for magnitude in (greatest + 1)..<end
      where !special.contains(magnitude) || !special.contains(magnitude | signMask) {
        throw FormatError(
          "\(fields.name) has a number above its greatest finite magnitude",
          remedy: "list the special codes of both signs")
      }
    }
    guard greatest > 0 else {
      throw FormatError("\(fields.name) has no number but zero", remedy: "list fewer NaN codes")
    }

    let positiveInfinityCode = fields.reservesTopBinade ? topBinade : fields.infinityCodes.first
    let quietBit: UInt64 = trailing > 0 ? 1 << UInt64(trailing - 1) : 0
    var canonicalNaNCode: UInt64?
    if fields.reservesTopBinade, trailing > 0 {
      canonicalNaNCode = topBinade | quietBit
    } else {
      let isQuiet = { (code: UInt64) in !fields.hasSignalingNaNs || code & quietBit == quietBit }
      let quiet = fields.nanCodes.filter(isQuiet)
      let candidates = quiet.isEmpty ? fields.nanCodes : quiet
      canonicalNaNCode = candidates.filter { $0 & signMask == 0 }.min() ?? candidates.min()
    }
    constants = Constants(
      fields: fields, width: width, minimumExponent: minimumExponent, greatestFiniteCode: greatest,
      signMask: signMask, magnitudeMask: magnitudeMask, canonicalNaNCode: canonicalNaNCode,
      positiveInfinityCode: positiveInfinityCode, hasNegativeZero: hasNegativeZero)
  }
}
