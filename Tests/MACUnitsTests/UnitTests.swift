// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@Suite struct `Units` {
  @Test func `every shipped unit loads, and returns what its examples state`() throws {
    let library = try ShippedUnits.library()
    #expect(try library.names().count >= 12)
    for name in try library.names() { #expect(try library.unit(named: name).name == name) }
  }

  @Test(arguments: [
    "mac-e4m3-e4m3-fp16", "mac-e5m2-e4m3-bf16", "mac-int8-int8-int32", "mac-int4-int4-int16",
    "mac-e2m1-e2m1-exact",
  ])
  func `a file named like a unit without a file says the same`(name: String) throws {
    let library = try ShippedUnits.library()
    let shipped = try library.unit(named: name)
    let named = try #require(try MACUnit(name: name, formats: library.formats))
    var description = shipped.description
    description.summary = named.description.summary
    description.special = named.description.special
    #expect(description == named.description)
    if let code = shipped.description.special.nanCode {
      #expect(code == shipped.resultFormat.canonicalNaNCode)
    }
  }

  @Test(arguments: [
    "mac-e4m3-e4m3-fp16", "mac-int8-int8-int16-saturating", "mac-e4m3-e4m3-e8m13-truncating",
    "fixed24-e4m3-e4m3", "mac-fp16-fp16-fp16-unfused",
  ])
  func `a chain is its steps, one after the other`(name: String) throws {
    let unit = try ShippedUnits.unit(name)
    let decode = unit.description.decode
    let random = RandomBits(seed: 5)
    var wrong = 0
    for index in 0..<2000 as Range<UInt64> {
      func codes(_ stream: UInt64, _ format: NumberFormat) -> [UInt64] {
        (0..<5).map {
          random.bits(stream: stream, index: index * 8 + $0) & ((1 << UInt64(format.width)) - 1)
        }
      }
      let (a, b) = (codes(0, decode.a), codes(1, decode.b))
      let c = codes(2, decode.c)[0]
      let whole = unit.evaluate(a: a, b: b, c: c)
      var step = UnitResult(code: c, flags: [])
      for k in 0..<5 {
        let next = unit.evaluate(a: [a[k]], b: [b[k]], c: step.code)
        step = UnitResult(code: next.code, flags: step.flags.union(next.flags))
      }
      if whole != step { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test func `the trace ends in the result, and shows every stage`() throws {
    let unit = try ShippedUnits.unit("tree4-fp16-fp16-fp32")
    let a: [UInt64] = [0x3C01, 0x4001, 0xC200, 0x0001, 0x3C00]
    let traced = unit.trace(DotOperands(a: a, b: a, c: 0x3F80_0000))
    #expect(traced.result == unit.evaluate(a: a, b: a, c: 0x3F80_0000))
    let wires = traced.steps.map(\.wire)
    #expect(
      wires == [
        "c", "a[0]", "b[0]", "product[0]", "a[1]", "b[1]", "product[1]", "a[2]", "b[2]",
        "product[2]", "a[3]", "b[3]", "product[3]", "sum[1]", "sum[2]", "sum[3]", "accumulate[0]",
        "a[4]", "b[4]", "product[4]", "accumulate[1]", "final",
      ])
    #expect(traced.steps.last?.code == traced.result.code)
  }

  @Test func `a flag stands at the step that raised it`() throws {
    func raised(_ unit: String, _ a: UInt64, _ b: UInt64, _ c: UInt64) throws -> [String] {
      try ShippedUnits.unit(unit).trace(DotOperands(a: [a], b: [b], c: c)).steps
        .filter { !$0.flags.isEmpty }.map { "\($0.wire) \($0.flags)" }
    }
    #expect(try raised("mac-e5m2-e4m3-fp16", 0x7C, 0x00, 0) == ["product[0] invalid"])
    #expect(try raised("mac-e5m2-e4m3-fp16", 0x7C, 0x38, 0xFC00) == ["accumulate[0] invalid"])
    #expect(try raised("mac-fp16-fp16-fp16", 0x7D00, 0x3C00, 0) == ["a[0] invalid"])
    #expect(try raised("mac-e4m3-e4m3-exact-fp16", 0x7E, 0x7E, 0) == ["final overflow,inexact"])
  }

  @Test func `one rounding is not two`() throws {
    let fused = try ShippedUnits.unit("mac-fp16-fp16-fp16")
    let unfused = try ShippedUnits.unit("mac-fp16-fp16-fp16-unfused")
    // (1 + 2^-10)^2 - (1 + 2^-9) = 2^-20
    #expect(fused.evaluate(a: [0x3C01], b: [0x3C01], c: 0xBC02).code == 0x0010)
    #expect(unfused.evaluate(a: [0x3C01], b: [0x3C01], c: 0xBC02).code == 0x0000)
  }

  @Test func `zero signs follow IEEE 754, or are plus where the unit says so`() throws {
    let ieee = try ShippedUnits.unit("mac-e4m3-e4m3-fp16")
    #expect(ieee.evaluate(a: [0x80], b: [0x38], c: 0x8000).code == 0x8000)
    #expect(ieee.evaluate(a: [0x80], b: [0x38], c: 0x0000).code == 0x0000)
    #expect(ieee.evaluate(a: [0x38], b: [0x38], c: 0xBC00).code == 0x0000)
    let positive = try ShippedUnits.unit("mac-e4m3-e4m3-e8m13-truncating")
    #expect(positive.evaluate(a: [0x80], b: [0x38], c: 0x20_0000).code == 0)
  }

  @Test func `stochastic results depend on seed and case only`() throws {
    let unit = try ShippedUnits.unit("mac-e4m3-e4m3-bf16-stochastic")
    // 1 + 2^-9 lies a quarter of a unit in the last place above 1.
    func code(_ seed: UInt64, _ index: UInt64) -> UInt64 {
      unit.evaluate(
        a: [0x01], b: [0x38], c: 0x3F80, random: RandomCase(seed: seed, index: index)
      ).code
    }
    let first = (0..<4096).map { code(1, $0) }
    #expect(first == (0..<4096).map { code(1, $0) })
    #expect(first != (0..<4096).map { code(2, $0) })
    let ups = first.filter { $0 == 0x3F81 }.count
    // Binomial with p = 1/4: 1024 expected, 28 standard deviation.
    #expect((900...1150).contains(ups), "\(ups)")
  }

  @Test func `names with hyphens in their formats are understood`() throws {
    let unit = try ShippedUnits.unit("mac-e3m4-all-e4m3-ieee-exact-e5m10")
    #expect(unit.description.decode.a.name == "e3m4-all")
    #expect(unit.description.decode.b.name == "e4m3-ieee")
    #expect(unit.resultFormat.name == "e5m10")
  }
}
