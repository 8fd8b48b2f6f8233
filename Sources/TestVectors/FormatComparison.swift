// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Reference

/// What a comparison of a format with MPFR found.
public struct FormatReport: Sendable {
  /// Codes decoded and re-encoded.
  public var codes = 0
  /// Numbers rounded.
  public var roundings = 0
  /// A sentence for each difference, the first few dozen.
  public var mismatches: [String] = []
  /// All differences.
  public var mismatchCount = 0
  /// Seconds of wall clock.
  public var seconds = 0.0

  static let keptMismatches = 32

  mutating func note(_ text: String) {
    mismatchCount += 1
    if mismatches.count < Self.keptMismatches { mismatches.append(text) }
  }

  mutating func merge(_ other: FormatReport) {
    codes += other.codes
    roundings += other.roundings
    mismatchCount += other.mismatchCount
    mismatches = Array((mismatches + other.mismatches).prefix(Self.keptMismatches))
  }
}

/// Checks a format against MPFR: what every code means, and which code and flags a number is rounded to
/// in every direction and overflow policy.
public struct FormatComparison: Sendable {
  private let format: NumberFormat
  private let threads: Int

  /// All deterministic directions, and stochastic rounding with few and many random bits.
  public static let directions: [RoundingDirection] =
    RoundingDirection.deterministic + [.stochastic(bits: 3), .stochastic(bits: 17)]

  /// Compares a format on a number of threads.
  public init(format: NumberFormat, threads: Int) {
    self.format = format
    self.threads = max(1, threads)
  }

  /// Compares every code (of at most 16 bits; 2^16 drawn ones of wider formats), and that many
  /// roundings in each direction.
  public func run(seed: UInt64, roundingsPerDirection: Int) async throws -> FormatReport {
    let clock = ContinuousClock()
    let start = clock.now
    let format = format
    var report = try await withThrowingTaskGroup(of: FormatReport.self) { group in
      var waiting: [@Sendable () -> FormatReport] = [{ Self.compareCodes(of: format, seed: seed) }]
      for direction in Self.directions {
        waiting.append {
          Self.compareRoundings(
            of: format, direction, count: roundingsPerDirection, seed: seed)
        }
      }
      var report = FormatReport()
      var running = 0
      for work in waiting {
        if running >= threads, let part = try await group.next() {
          report.merge(part)
          running -= 1
        }
        group.addTask { work() }
        running += 1
      }
      for try await part in group { report.merge(part) }
      return report
    }
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  // MARK: Codes

  private static func compareCodes(of format: NumberFormat, seed: UInt64) -> FormatReport {
    var report = FormatReport()
    let reference = ReferenceFormat(format)
    let number = MPFRNumber(precision: 256)
    let model = MPFRNumber(precision: 256)
    let rules = Self.variants(of: format, .roundTiesToEven)
    let random = RandomBits(seed: seed)
    let mask = format.width == 64 ? UInt64.max : (1 << UInt64(format.width)) - 1
    for index in 0..<UInt64(1) << UInt64(min(format.width, 16)) {
      let code = format.width <= 16 ? index : random.bits(stream: 0, index: index) & mask
      let isSignaling = reference.decode(code, into: number)
      report.codes += 1
      let value = format.decode(code)
      if let problem = difference(value, number, isSignaling: isSignaling, in: model) {
        report.note("\(format.hex(code)) \(problem)")
      }
      // Re-encoded by every rule: a number comes back as itself, a special value as the rule says.
      for rounding in rules {
        let back = format.encode(value, rounding: rounding)
        let golden = reference.encode(number, rounding: rounding, isSignaling: isSignaling)
        if back != golden {
          report.note("\(format.hex(code)) re-encodes to \(format.hex(back.code))")
        }
      }
      if case .finite(let exact) = value, isProduced(code, by: format) {
        let back = format.encode(.finite(exact), rounding: rules[0])
        // Listed values may stand under two codes.
        if back.code != code, !back.flags.isEmpty || !isListed(format) {
          report.note("\(format.hex(code)) re-encodes to \(format.hex(back.code))")
        }
      }
      if format.width <= 16, let lower = previousMagnitude(of: code, in: format),
        case .finite(let exact) = value, case .finite(let below) = format.decode(lower),
        below.compareMagnitude(to: exact) >= 0
      {
        report.note("\(format.hex(code)) is out of order")
      }
    }
    return report
  }

  /// What differs between a decoded value and MPFR's; nil when nothing does.
  private static func difference(
    _ value: FormatValue, _ number: MPFRNumber, isSignaling: Bool, in scratch: MPFRNumber
  ) -> String? {
    switch value {
    case .nan(let signals):
      return number.isNaN && signals == isSignaling ? nil : "is not that NaN"
    case .infinity(let isNegative):
      return number.isInfinite && number.isNegative == isNegative ? nil : "is not that infinity"
    case .finite(let exact):
      scratch.set(
        isNegative: exact.isNegative, significand: exact.significand, exponent: exact.exponent)
      let agrees =
        number.isFinite && number.compare(to: scratch) == 0 && number.isNegative == exact.isNegative
      return agrees ? nil : "decodes to \(exact.exactText)"
    }
  }

  /// Whether some rounding delivers the code: all but the one that a symmetric format leaves out.
  private static func isProduced(_ code: UInt64, by format: NumberFormat) -> Bool {
    guard case .fixedPoint(let fixed) = format else { return true }
    return fixed.integer(of: code) >= fixed.leastInteger
  }

  private static func isListed(_ format: NumberFormat) -> Bool {
    if case .codeBook = format { return true }
    return false
  }

  /// The code of the next smaller magnitude, for floats and integers without a zero point.
  private static func previousMagnitude(of code: UInt64, in format: NumberFormat) -> UInt64? {
    switch format {
    case .float(let float):
      let magnitude = code & float.magnitudeMask
      return magnitude == 0 || magnitude > float.greatestFiniteCode ? nil : code - 1
    case .fixedPoint(let fixed):
      return fixed.zeroPoint == 0 && fixed.integer(of: code) > 0 ? code - 1 : nil
    case .codeBook: return nil
    }
  }

  // MARK: Roundings

  private static func compareRoundings(
    of format: NumberFormat, _ direction: RoundingDirection, count: Int, seed: UInt64
  ) -> FormatReport {
    var report = FormatReport()
    let reference = ReferenceFormat(format)
    let probe = RoundingProbe(format, seed: seed)
    let variants = Self.variants(of: format, direction)
    let number = MPFRNumber(precision: 256)
    let random = RandomBits(seed: ~seed)
    for index in 0..<UInt64(count) {
      let value = probe.value(index)
      // Neighbouring probes share a code: the variant turns once a round of kinds and codes.
      let rounding = variants[Int(RandomBits.mix(index) % UInt64(variants.count))]
      let bits = random.bits(stream: 0, index: index)
      number.set(
        isNegative: value.isNegative, significand: value.significand, exponent: value.exponent)
      let model = format.encode(.finite(value), rounding: rounding, randomBits: bits)
      let golden = reference.encode(number, rounding: rounding, randomBits: bits)
      report.roundings += 1
      if model != golden {
        report.note(
          "\(value.exactText), \(rounding): model \(format.hex(model.code)) \(model.flags), "
            + "reference \(format.hex(golden.code)) \(golden.flags)")
      }
    }
    if !reference.isExact {
      report.note("the reference lacked precision: its results do not count")
    }
    return report
  }

  /// Every combination of the other choices that the format allows.
  private static func variants(
    of format: NumberFormat, _ direction: RoundingDirection
  ) -> [Rounding] {
    var list: [Rounding] = []
    for overflow in OverflowPolicy.allCases {
      for choice in 0..<8 {
        let rounding = Rounding(
          direction, overflow: overflow,
          directedOverflow: choice & 1 == 0 ? .greatestFinite : .special,
          clipping: choice & 1 == 0 ? .afterRounding : .beforeRounding,
          subnormalResults: choice & 2 == 0 ? .kept : .flushed,
          tininess: choice & 4 == 0 ? .afterRounding : .beforeRounding,
          nanSubstitute: choice & 4 == 0 ? .zero : .greatestFinite)
        do {
          try format.check(rounding)
          list.append(rounding)
        } catch { break }
      }
    }
    return list
  }
}
