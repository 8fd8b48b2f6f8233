// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Testing

@Suite struct `Floating-point formats` {
  private typealias Peers = `Agreement with ml_dtypes and gfloat`

  private func format(_ name: String) throws -> NumberFormat {
    try Peers.formats.number(named: name)
  }

  /// Every shipped format of 8 bits or fewer, and instances of every family.
  static let small = [
    "e4m3", "e5m2", "e4m3fnuz", "e5m2fnuz", "e4m3b11fnuz", "e3m4", "e4m3-ieee", "e5m2-all",
    "e4m3-all", "e3m2", "e2m3", "e2m1", "e3m0", "e1m2", "e2m0", "e1m1", "e3m0-ieee", "e8m0",
    "ue4m3",
    "ue5m3", "e6m1", "e1m6-all", "e2m5-all", "binary8p1", "binary8p3", "binary8p4uf", "int8",
    "int4",
    "int2", "uint8", "uint4", "fixed2.6", "ufixed3.2", "mxint8-element", "nf4", "power8",
    "power4-0.66", "e4m3-bias=7.3", "e2m1-bias=0.5",
  ]

  @Test(arguments: small)
  func `every number re-encodes to its own code in every direction`(name: String) throws {
    let format = try format(name)
    var wrong: [String] = []
    var directions = RoundingDirection.deterministic
    directions.append(.stochastic(bits: 5))
    for code in 0..<UInt64(1) << UInt64(format.width) {
      guard case .finite(let value) = format.decode(code) else { continue }
      for direction in directions {
        let back = format.encode(
          .finite(value), rounding: Rounding(direction, overflow: .saturate), randomBits: .max)
        // A value that two codes share may come back as the lower one.
        let same = back.code == code || format.decode(back.code).asDouble == value.asDouble
        if !same || !back.flags.isEmpty { wrong.append("\(format.hex(code)) \(direction.name)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(arguments: small)
  func `magnitudes grow with their codes`(name: String) throws {
    guard case .float(let float) = try format(name) else { return }
    let values = (0...float.greatestFiniteCode).map { code -> ExactValue? in
      if case .finite(let value) = float.decode(code) { return value }
      return nil
    }
    let isAscending = zip(values, values.dropFirst()).allSatisfy { lower, upper in
      guard let lower, let upper else { return false }
      return lower.compare(to: upper) < 0
    }
    #expect(isAscending)
  }

  @Test func `E4M3 overflows to NaN from 464 exclusive, or saturates at 448`() throws {
    let e4m3 = try format("e4m3")
    let toNaN = Rounding(overflow: .nan)
    #expect(e4m3.encode(FormatValue(464), rounding: toNaN) == Encoded(code: 0x7E, flags: .inexact))
    #expect(
      e4m3.encode(FormatValue(464.0.nextUp), rounding: toNaN)
        == Encoded(code: 0x7F, flags: [.overflow, .inexact]))
    #expect(
      e4m3.encode(FormatValue(-1e9), rounding: Rounding(overflow: .saturate))
        == Encoded(code: 0xFE, flags: [.overflow, .inexact]))
  }

  @Test func `a directed overflow delivers the greatest number unless told otherwise`() throws {
    let e4m3 = try format("e4m3")
    var rounding = Rounding(.roundTowardZero, overflow: .nan)
    #expect(e4m3.encode(FormatValue(500), rounding: rounding).code == 0x7E)
    rounding.directedOverflow = .special
    #expect(e4m3.encode(FormatValue(500), rounding: rounding).code == 0x7F)
  }

  @Test func `the overflow flag tells clipping before rounding from after`() throws {
    let int8 = try format("int8")
    var rounding = Rounding(overflow: .saturate)
    #expect(int8.encode(FormatValue(127.3), rounding: rounding).flags == .inexact)
    rounding.clipping = .beforeRounding
    #expect(int8.encode(FormatValue(127.3), rounding: rounding).flags == [.overflow, .inexact])
  }

  @Test func `tininess before and after rounding differ just below the least normal`() throws {
    let fp16 = try format("fp16")
    // 2^-14 - 2^-26: rounds to 2^-14 at full precision, hence not tiny after rounding.
    let value = FormatValue(0x1p-14 - 0x1p-26)
    var rounding = Rounding(overflow: .infinity)
    #expect(fp16.encode(value, rounding: rounding) == Encoded(code: 0x0400, flags: .inexact))
    rounding.tininess = .beforeRounding
    #expect(
      fp16.encode(value, rounding: rounding)
        == Encoded(code: 0x0400, flags: [.underflow, .inexact]))
    rounding.subnormalResults = .flushed
    #expect(
      fp16.encode(value, rounding: rounding)
        == Encoded(code: 0x0000, flags: [.underflow, .inexact]))
  }

  @Test func `stochastic rounding rounds up in exactly its share of random numbers`() throws {
    let e4m3 = try format("e4m3")
    // 1 + 5/16 of a unit in the last place (1/8), with 4 random bits: 5 of 16.
    let value = FormatValue(1 + 5.0 / 16 / 8)
    let ups = (0..<16).filter {
      e4m3.encode(
        value, rounding: Rounding(.stochastic(bits: 4), overflow: .saturate), randomBits: $0
      ).code == 0x39
    }
    #expect(ups.count == 5)
  }

  @Test func `an integer with power exponent 1 is the integer format`() throws {
    let integer = try format("int8")
    let power = try format("power8-1")
    let wrong = (0..<4096).filter { step in
      let value = FormatValue(Double(step - 2048) / 16)
      let rounding = Rounding(overflow: .saturate)
      return integer.encode(value, rounding: rounding).code
        != power.encode(value, rounding: rounding).code
    }
    #expect(wrong.isEmpty)
  }

  @Test func `E1M2 has the grid of symmetric INT4`() throws {
    let float = try format("e1m2")
    let positive = (0..<8).map { float.decode($0).asDouble * 2 }
    #expect(positive == [0, 1, 2, 3, 4, 5, 6, 7])
  }

  @Test func `FP4 casts to FP8 by exponent shift exactly where table T9 says`() throws {
    let e2m1 = try format("e2m1")
    let (e5m2, e4m3) = (try format("e5m2"), try format("e4m3"))
    #expect(ShiftedCast.exactShifts(from: e2m1, to: e5m2) == -13...15)
    #expect(ShiftedCast.exactShifts(from: e2m1, to: e4m3) == -6...8)
  }

  /// Table T1 of the minifloat literature: greatest value with every code a number, and with the top
  /// binade reserved; exponents of the least normal and least nonzero value.
  static let limits: [(String, Double, Double, Int, Int)] = [
    ("e5m2", 114688, 57344, -14, -16), ("e4m3", 480, 240, -6, -9), ("e3m4", 31, 15.5, -2, -6),
    ("e2m5", 7.875, 3.9375, 0, -5), ("e3m3", 30, 15, -2, -5), ("e2m4", 7.75, 3.875, 0, -4),
    ("e3m2", 28, 14, -2, -4), ("e2m3", 7.5, 3.75, 0, -3), ("e3m1", 24, 12, -2, -3),
    ("e2m2", 7, 3.5, 0, -2), ("e3m0", 16, 8, -2, -2), ("e2m1", 6, 3, 0, -1), ("e2m0", 4, 2, 0, 0),
  ]

  @Test func `limits are those of table T1`() throws {
    for (name, all, ieee, normal, subnormal) in Self.limits {
      guard case .float(let codes) = try format(name + "-all"),
        case .float(let reserved) = try format(name + "-ieee")
      else {
        Issue.record("\(name) is not a float")
        continue
      }
      #expect(codes.greatestFinite.asDouble == all, "\(name)")
      #expect(reserved.greatestFinite.asDouble == ieee, "\(name)")
      #expect(codes.leastNormal.binade == normal, "\(name)")
      #expect(codes.leastNonzero.binade == subnormal, "\(name)")
    }
  }
}
