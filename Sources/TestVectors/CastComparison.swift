// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What a comparison of the casts of whole arrays with the model found.
public struct CastReport: Sendable {
  /// Numbers, each counted once for every rounding, scale and level of instructions.
  public var casts = 0
  /// Codes turned back, by level.
  public var codes = 0
  /// How many roundings were compared: directions with overflow policies and the rest.
  public var roundings = 0
  /// A sentence for each difference, the first few dozen.
  public var mismatches: [String] = []
  /// All differences.
  public var mismatchCount = 0
  /// Seconds of wall clock.
  public var seconds = 0.0

  static let keptMismatches = 32

  mutating func note(_ text: @autoclosure () -> String) {
    mismatchCount += 1
    if mismatches.count < Self.keptMismatches { mismatches.append(text()) }
  }

  mutating func merge(_ other: CastReport) {
    casts += other.casts
    codes += other.codes
    roundings += other.roundings
    mismatchCount += other.mismatchCount
    mismatches = Array((mismatches + other.mismatches).prefix(Self.keptMismatches))
  }
}

/// Checks the vector kernels of `ArrayCast` against `NumberFormat.encode`: every rounding, every level of
/// instructions of this machine, float32 and float64, in lanes of both widths.
public struct CastComparison: Sendable {
  private let format: NumberFormat
  private let threads: Int

  /// The directions compared, with the fewest and the most random bits and some between.
  public static let directions: [RoundingDirection] =
    RoundingDirection.deterministic + [1, 3, 11, 20, 32].map { .stochastic(bits: $0) }

  /// Compares the casts to a format on a number of threads.
  public init(format: NumberFormat, threads: Int) {
    self.format = format
    self.threads = max(1, threads)
  }

  /// Compares the neighbourhoods of up to `codes` codes (all, when the format has no more), and
  /// `drawn` numbers of any bits besides, in every rounding.
  public func run(seed: UInt64, codes: Int, drawn: Int) async throws -> CastReport {
    let clock = ContinuousClock()
    let start = clock.now
    let format = format
    let numbers = CastNumbers(format, seed: seed, codes: codes, drawn: drawn)
    var report = Self.compareBack(format, numbers)
    let roundings = Self.directions.flatMap { Self.variants(of: format, $0) }
    let pieces = (0..<threads).map { thread in
      stride(from: thread, to: roundings.count, by: threads).map { roundings[$0] }
    }
    try await withThrowingTaskGroup(of: CastReport.self) { group in
      for piece in pieces {
        group.addTask {
          var report = CastReport()
          for rounding in piece {
            try Task.checkCancellation()
            report.merge(try Self.compare(format, rounding, numbers, seed: seed))
          }
          return report
        }
      }
      for try await part in group { report.merge(part) }
    }
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  // MARK: To codes

  private static func compare(
    _ format: NumberFormat, _ rounding: Rounding, _ numbers: CastNumbers, seed: UInt64
  ) throws -> CastReport {
    var report = CastReport()
    report.roundings = 1
    let cast = try ArrayCast(to: format, rounding)
    let random = CastRandom(seed: seed, stream: 7, firstIndex: .max - 3)
    let bits = RandomBits(seed: seed)
    func draw(_ i: Int) -> UInt64 {
      rounding.usesRandomBits
        ? bits.bits(stream: 7, index: random.firstIndex &+ UInt64(i)) : 0
    }
    func expect(_ got: [UInt64], _ want: [UInt64], _ what: String, _ text: (Int) -> String) {
      report.casts += want.count
      guard got != want else { return }
      for i in want.indices where i >= got.count || got[i] != want[i] {
        report.note(
          "\(text(i)) to \(format.name), \(rounding), \(what): "
            + "\(i < got.count ? format.hex(got[i]) : "nothing") for \(format.hex(want[i]))")
      }
    }

    let doubles = numbers.doubles
    let fromDoubles = doubles.indices.map {
      format.encode(FormatValue(doubles[$0]), rounding: rounding, randomBits: draw($0)).code
    }
    for level in KernelLevel.available {
      let codes: [UInt64] = try cast.codes(of: doubles.span, random: random, level: level)
      expect(codes, fromDoubles, "float64, \(level)") { doubles[$0].hexText }
    }

    for scale in numbers.scales {
      let floats = scale == 1 ? numbers.floats : numbers.quotients(of: scale)
      let divisor = ExactValue(Double(scale))
      let fromFloats = floats.indices.map { i in
        var value = FormatValue(Double(floats[i]))
        if scale != 1, case .finite(let exact) = value {
          value = .finite(exact.quotientJamming(by: divisor))
        }
        return format.encode(value, rounding: rounding, randomBits: draw(i)).code
      }
      for level in KernelLevel.available {
        for narrow in [true, false] {
          let codes: [UInt64] = try cast.codes(
            of: floats.span, dividedBy: scale, random: random, level: level, narrow: narrow)
          let lanes = narrow ? "" : ", 64-bit lanes"
          expect(codes, fromFloats, "float32 / \(scale), \(level)\(lanes)") {
            Double(floats[$0]).hexText
          }
        }
        // In pieces of any length, and in the narrowest type: the ends of arrays.
        try comparePieces(cast, floats, scale, random, level, fromFloats, &report)
      }
    }
    return report
  }

  private static func comparePieces(
    _ cast: ArrayCast, _ floats: [Float], _ scale: Float, _ random: CastRandom,
    _ level: KernelLevel, _ want: [UInt64], _ report: inout CastReport
  ) throws {
    var start = 0
    var length = 0
    while start < min(floats.count, 1000) {
      length = length % 37 + 1
      let piece = start..<min(start + length, floats.count)
      let values = floats.span.extracting(piece)
      let random = random.advanced(by: start)
      let codes: [UInt64] =
        switch cast.format.width {
        case ...8:
          try cast.codes(
            of: values, dividedBy: scale, random: random, level: level, as: UInt8.self
          ).map(UInt64.init)
        case ...16:
          try cast.codes(
            of: values, dividedBy: scale, random: random, level: level, as: UInt16.self
          ).map(UInt64.init)
        case ...32:
          try cast.codes(
            of: values, dividedBy: scale, random: random, level: level, as: UInt32.self
          ).map(UInt64.init)
        default: try cast.codes(of: values, dividedBy: scale, random: random, level: level)
        }
      if codes != Array(want[piece]) {
        report.note("\(piece) of an array to \(cast.format.name), \(cast.rounding), \(level)")
      }
      start = piece.upperBound
    }
  }

  /// Every rounding of a direction that the format allows and that another code can follow from.
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
          subnormalResults: choice & 6 == 0 ? .kept : .flushed,
          tininess: [.afterRounding, .afterRounding, .beforeRounding, .asDelivered][choice >> 1],
          nanSubstitute: choice & 1 == 0 ? .zero : .greatestFinite)
        do {
          try format.check(rounding)
          list.append(rounding)
        } catch { break }
      }
    }
    return list
  }

  // MARK: Back to numbers

  private static func compareBack(_ format: NumberFormat, _ numbers: CastNumbers) -> CastReport {
    var report = CastReport()
    let cast: ArrayCast
    do {
      cast = try ArrayCast(to: format, Rounding(overflow: .saturate))
    } catch {
      report.note("\(format.name): \(error)")
      return report
    }
    let codes = numbers.codes
    let want = codes.map { format.decode($0).asDouble }
    for level in KernelLevel.available {
      for tables in [true, false] {
        let doubles = cast.doubles(of: codes.span, level: level, tables: tables)
        let floats = cast.values(of: codes.span, level: level, tables: tables)
        report.codes += codes.count
        for i in codes.indices {
          let isRight =
            want[i].isNaN
            ? doubles[i].isNaN && floats[i].isNaN
            : doubles[i].bitPattern == want[i].bitPattern
              && floats[i].bitPattern == Float(want[i]).bitPattern
          if !isRight {
            report.note(
              "\(format.hex(codes[i])) of \(format.name), \(level): \(doubles[i]) and \(floats[i]) "
                + "for \(want[i])")
          }
        }
      }
    }
    return report
  }
}

extension Double {
  /// The number with all of its bits, and the bits.
  fileprivate var hexText: String { "\(self) (0x\(String(bitPattern, radix: 16)))" }
}
