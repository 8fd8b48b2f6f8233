// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Testing

@Suite struct `Casts of whole arrays` {
  private static func format(_ name: String) throws -> NumberFormat {
    try `Agreement with ml_dtypes and gfloat`.formats.number(named: name)
  }

  private static let saturating = Rounding(overflow: .saturate)

  /// Numbers of all sizes from a seed.
  private static func numbers(_ count: Int) -> [Float] {
    let random = RandomBits(seed: 11)
    return (0..<count).map {
      Float(bitPattern: UInt32(truncatingIfNeeded: random.bits(stream: 0, index: UInt64($0))))
    }
  }

  @Test func `known E4M3 codes come out, and go back`() throws {
    let cast = try ArrayCast(to: Self.format("e4m3"), Self.saturating)
    let numbers: [Float] = [0, -0.0, 1, -1, 448, 464, 1e9, -.infinity, 0x1p-9, 0x1p-10, 0x1.8p-10]
    let codes: [UInt8] = try cast.codes(of: numbers)
    #expect(codes == [0, 0x80, 0x38, 0xB8, 0x7E, 0x7E, 0x7E, 0xFE, 1, 0, 1])
    #expect(cast.values(of: codes) == [0, 0, 1, -1, 448, 448, 448, -448, 0x1p-9, 0, 0x1p-9])
    #expect(try cast.codes(of: [Float.nan], as: UInt8.self) == [0x7F])
  }

  @Test func `an empty array has no codes`() async throws {
    let cast = try ArrayCast(to: Self.format("fp16"), Self.saturating)
    #expect(try cast.codes(of: [Float](), as: UInt16.self).isEmpty)
    #expect(try cast.codes(of: [Double](), as: UInt32.self).isEmpty)
    #expect(try await cast.codes(of: [Float](), as: UInt64.self, threads: 4).isEmpty)
    #expect(cast.values(of: [UInt16]()).isEmpty)
  }

  @Test func `mistakes are errors in one sentence`() throws {
    let fp16 = try Self.format("fp16")
    let cast = try ArrayCast(to: fp16, Self.saturating)
    #expect(throws: FormatError.self) { try cast.codes(of: [1 as Float], as: UInt8.self) }
    #expect(throws: FormatError.self) { try cast.codes(of: [1 as Float], as: UInt128.self) }
    for scale in [0, -1, .nan, .infinity, 0x1p-140] as [Float] {
      #expect(throws: FormatError.self) {
        try cast.codes(of: [1], dividedBy: scale, as: UInt16.self)
      }
    }
    #expect(throws: FormatError.self) {
      try ArrayCast(to: fp16, Rounding(overflow: .wrap))
    }
    let stochastic = Rounding(.stochastic(bits: 8), overflow: .saturate)
    #expect(throws: FormatError.self) {
      try fp16.codes(of: [1 as Float], rounding: stochastic, as: UInt16.self)
    }
    #expect(throws: FormatError.self) {
      try ArrayCast(to: fp16, Rounding(.stochastic(bits: 33), overflow: .saturate))
    }
  }

  @Test(arguments: ["e4m3", "fp32", "nf4"])
  func `random bits follow from the place of a number`(_ name: String) async throws {
    let format = try Self.format(name)
    let rounding = Rounding(.stochastic(bits: 12), overflow: .saturate)
    let numbers = Self.numbers(600_001).map { $0.isFinite ? $0.significand : 1 }
    let few = Array(numbers.prefix(name == "e4m3" ? 600_001 : 3000))
    let random = CastRandom(seed: 4, stream: 9, firstIndex: 100)
    let whole: [UInt64] = try format.codes(of: few, rounding: rounding, random: random)
    let bits = RandomBits(seed: 4)
    for i in stride(from: 0, to: few.count, by: 97) {
      let one = format.encode(
        FormatValue(Double(few[i])), rounding: rounding,
        randomBits: bits.bits(stream: 9, index: 100 + UInt64(i)))
      if one.code != whole[i] { Issue.record("\(few[i]) at \(i)") }
    }
    let cast = try ArrayCast(to: format, rounding)
    for threads in [1, 2, 5] {
      let codes: [UInt64] = try await cast.codes(of: few, random: random, threads: threads)
      #expect(codes == whole, "\(threads) threads")
    }
    #expect(
      try cast.codes(of: Array(few[5...]), random: random.advanced(by: 5)) == Array(whole[5...]))
  }

  @Test func `rows of blocks are the same on any number of threads`() async throws {
    let nvfp4 = try `Agreement with ml_dtypes and gfloat`.formats.block(named: "nvfp4")
    let numbers = Self.numbers(1200 * 500).map { $0.isFinite ? $0.significand - 1.5 : 0 }
    let cast = try BlockCast(to: nvfp4, tensorScale: nvfp4.tensorScale(greatest: 0.5))
    let one: BlockArray<UInt8> = try cast.codes(of: numbers, rowLength: 1200)
    let three: BlockArray<UInt8> = try await cast.codes(of: numbers, rowLength: 1200, threads: 3)
    #expect(one == three)
    #expect(one.elements.count == 600_000 && one.scales.count == 75 * 500)
    #expect(throws: FormatError.self) { try cast.codes(of: numbers, rowLength: 7, as: UInt8.self) }
    #expect(throws: FormatError.self) { try cast.codes(of: [1], rowLength: 0, as: UInt8.self) }
    #expect(throws: FormatError.self) { try cast.codes(of: [1], rowLength: -1, as: UInt8.self) }
    #expect(throws: FormatError.self) { try BlockCast(to: nvfp4, tensorScale: 0) }
  }
}
