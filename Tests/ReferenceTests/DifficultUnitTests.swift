// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference
import Testing

/// Single cases that were wrong in the model once, each found by the reference.
@Suite struct `Difficult units` {
  @Test func `rounded partial sums may be wider than the products`() throws {
    // 0 + 0 rounds to 2^-127 in e8m0, which has no zero: far below the lowest bit of a product.
    let unit = try TestUnits.unit(
      "e2m1", "e2m1", "fp32", block: 2, sum: TestUnits.sum(.chain, "e8m0"), accumulate: .exact)
    try expectSame(unit, a: [0, 0], b: [0, 0], c: 0)
  }

  @Test func `a sum too wide to be wrapped exactly is refused`() {
    #expect(throws: UnitError.self) {
      try TestUnits.unit(
        "e8m0", "e8m0", "int8", block: 2, sum: TestUnits.sum(.chain, "int8"),
        accumulate: TestUnits.held("fp32"))
    }
    #expect(throws: UnitError.self) {
      let fp64 = try TestFormats.library.number(named: "fp64")
      _ = try TestUnits.unit(
        "e3m4", "e3m4", "int32", block: 2,
        sum: .rounded(.chain, fp64, Rounding(overflow: .saturate)),
        accumulate: TestUnits.held("int32"))
    }
  }

  @Test func `a stochastic rounding to a code book takes any sum`() throws {
    // 0.75 × 0.5 + 0.25: both terms in one binade.
    let nf4 = try TestFormats.library.number(named: "nf4")
    let unit = try TestUnits.unit(
      "fp32", "fp32", "fp32", block: 2,
      sum: .rounded(.chain, nf4, Rounding(.stochastic(bits: 2), overflow: .saturate)),
      accumulate: TestUnits.held("fp32"))
    let model = unit.evaluate(
      a: [0x3F40_0000, 0x3E80_0001], b: [0x3F00_0000, 0x3F80_0000], c: 0)
    let reference = ReferenceUnit(unit.description).evaluate(
      a: [0x3F40_0000, 0x3E80_0001], b: [0x3F00_0000, 0x3F80_0000], c: 0)
    #expect(model == reference)
  }

  @Test func `bits above c's format are ignored when there are no products`() throws {
    let unit = try TestUnits.unit("e4m3", "e4m3", "fp16", accumulate: TestUnits.held("fp16"))
    try expectSame(unit, a: [], b: [], c: 0x1_3C00)
  }

  @Test func `a negative zero c is the result when there are no products`() throws {
    let unit = try TestUnits.unit("e4m3", "e4m3", "fp16", accumulate: .exact)
    try expectSame(unit, a: [], b: [], c: 0x8000)
  }

  @Test func `a subnormal c is the result when there are no products`() throws {
    // c is a number of the accumulator; no rounding happens that could flush it.
    let fp16 = try TestFormats.library.number(named: "fp16")
    let unit = try TestUnits.unit(
      "e4m3", "e4m3", "e5m2",
      accumulate: .rounded(fp16, Rounding(overflow: .infinity, subnormalResults: .flushed)),
      final: TestUnits.final("fp16"))
    try expectSame(unit, a: [], b: [], c: 0x01)
  }

  @Test func `a NaN c that the accumulator can not hold raises invalid`() throws {
    let unit = try TestUnits.unit(
      "int4", "int4", "e4m3", accumulate: TestUnits.held("fixed20.12"),
      final: TestUnits.final("fixed20.12"))
    try expectSame(unit, a: [], b: [], c: 0x7F)
  }

  @Test func `a register that clips before it rounds overflows above its greatest number`() throws {
    // 7.5 in a register of -8 ... 7 toward zero: clipped before, it is an overflow.
    let register = FixedPointRegister(width: 4, lowestExponent: 0)
    let unit = try TestUnits.unit(
      "e4m3", "e4m3", "int3",
      accumulate: .register(
        register, Rounding(.roundTowardZero, overflow: .saturate, clipping: .beforeRounding)),
      final: TestUnits.final("fp32"))
    try expectSame(unit, a: [0x47], b: [0x40], c: 0)  // 3.75 × 2
  }

  @Test func `the positive zero of a code book is its own code`() throws {
    let book = NumberFormat.codeBook(
      try CodeBookFormat(name: "book", width: 2, values: [1, -0.0, 2, 0]))
    let unit = try TestUnits.unit(
      "e4m3", "e4m3", "fp16", accumulate: TestUnits.held("fp16"),
      final: FinalStage(format: book, rounding: Rounding(overflow: .saturate)),
      special: SpecialValues(zeroSign: .positive))
    try expectSame(unit, a: [0], b: [0], c: 0)
  }

  @Test func `every product of two int8 fits a wrapping int16`() throws {
    let unit = try TestUnits.unit("int8", "int8", "int16", accumulate: TestUnits.held("int16"))
    try expectSame(unit, a: [0x80], b: [0x80], c: 0x7FFF)
    #expect(throws: UnitError.self) {
      try TestUnits.unit("int8", "int8", "int15", accumulate: TestUnits.held("int15"))
    }
  }

  @Test func `an int4 fits a register of four bits`() throws {
    let register = FixedPointRegister(width: 4, lowestExponent: 0)
    let unit = try TestUnits.unit(
      "int4", "int4", "int4", accumulate: .register(register, Rounding(overflow: .saturate)))
    try expectSame(unit, a: [1], b: [1], c: 8)
  }

  @Test func `factors whose products do not fit are refused`() {
    #expect(throws: UnitError.self) {
      try TestUnits.unit("uint64", "uint64", "fp32", accumulate: TestUnits.held("fp32"))
    }
  }

  private func expectSame(_ unit: MACUnit, a: [UInt64], b: [UInt64], c: UInt64) throws {
    let model = unit.evaluate(a: a, b: b, c: c)
    let reference = ReferenceUnit(unit.description).evaluate(a: a, b: b, c: c)
    let format = unit.resultFormat
    #expect(
      model == reference,
      """
      model \(format.hex(model.code)) \(model.flags), \
      reference \(format.hex(reference.code)) \(reference.flags)
      """)
  }
}
