// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import HardwareCost
import MACUnits
import NumberFormats
import Testing

@Suite struct `Look-up tables` {
  private static func finn(_ w: Int, _ a: Int, parallel: Int) -> Int {
    var form = FINNLookUpTables(
      weightBits: w, inputBits: a,
      accumulatorBits: AccumulatorWidth.finnBound(weightBits: w, inputBits: a, length: 4608))
    (form.elements, form.lanes) = (parallel, parallel)
    return form.total
  }

  @Test func `FINN-R's form gives its spot values`() {
    let rows: [(w: Int, a: Int, single: Int, sixteen: Int)] = [
      (2, 2, 326, 3890), (4, 4, 357, 11775), (4, 8, 379, 17407), (6, 6, 379, 17407),
      (8, 8, 436, 32050),
    ]
    for row in rows {
      #expect(Self.finn(row.w, row.a, parallel: 1) == row.single)
      #expect(Self.finn(row.w, row.a, parallel: 16) == row.sixteen)
    }
  }

  @Test func `thresholds, weight memories and DSP blocks count as FINN counts them`() {
    var form = FINNLookUpTables(weightBits: 4, inputBits: 4, accumulatorBits: 20)
    form.thresholds = .init(outputBits: 2, depth: 65)
    // mult 24, tree 8, acc 20, thr 3 × 20 × 2, cmp 3 × 20
    #expect(form.total == Int(300 + 1.1 * 232))
    form.weightDepth = 65
    #expect(form.total == Int(300 + 1.1 * 232 + 8))
    form.multipliesInDSP = true
    #expect(form.total == Int(300 + 1.1 * 208 + 8))
  }

  private static func operand(_ name: String) throws -> MinifloatLookUpTables.Operand? {
    let formats = try FormatLibrary(specs: BuiltInSpecs.library())
    return MinifloatLookUpTables.Operand(try formats.number(named: name))
  }

  private static func cost(_ name: String, length: Int = 72) throws -> ClosedFormCost {
    let units = try UnitLibrary(formats: FormatLibrary(specs: BuiltInSpecs.library()))
    return ClosedFormCost(try units.unit(named: name), longestDotProduct: length)
  }

  @Test func `a minifloat's form adds what its doc comment says`() throws {
    let e4m3 = try #require(try Self.operand("e4m3"))
    #expect(e4m3 == .init(try #require(try Self.operand("e4m3-all"))))
    let form = MinifloatLookUpTables(a: e4m3, b: e4m3, accumulatorBits: 43)
    #expect(form.productBits == 38)
    #expect(form.aligners == 38 * 3)
    let e3m1 = try #require(try Self.operand("e3m1"))
    // 18 bits are shifted in five levels, of which the fifth has LUTs of its own.
    #expect(MinifloatLookUpTables(a: e3m1, b: e3m1, accumulatorBits: 40).aligners == 18 * 3)
    // mult (2 × 2 - 1) × 8, exponent 4, align 114, tree 38, acc 43
    #expect(form.total == Int(300 + 1.1 * Double(24 + 4 + 114 + 38 + 43)))
  }

  @Test func `integers and formats of one exponent bit have FINN-R's own form`() throws {
    #expect(try Self.cost("mac-int8-int8-exact", length: 4608).luts == 436)
    #expect(try Self.cost("mac-int4-int4-exact", length: 4608).luts == 357)
    #expect(try Self.cost("mac-e1m2-all-e1m2-all-exact", length: 4608).luts == 356)
  }

  @Test func `a floating-point accumulator has no closed form`() throws {
    for name in ["mac-e4m3-e4m3-fp16", "mac-int8-int8-fp32", "mac-nf4-nf4-exact"] {
      #expect(try Self.cost(name).luts == nil)
    }
    #expect(try Self.cost("mac-e4m3-e4m3-fp16").accumulatorBits == 16)
    #expect(try Self.cost("mac-int8-int8-int32").accumulatorBits == 32)
    #expect(try Self.cost("mac-int8-int8-int32").luts != nil)
  }

  @Test func `more bits never cost less`() throws {
    let ladders = [
      (3...8).map { "mac-int\($0)-int\($0)-exact" },
      (1...5).map { "mac-e2m\($0)-all-e2m\($0)-all-exact" },
      (2...5).map { "mac-e\($0)m2-all-e\($0)m2-all-exact" },
    ]
    for ladder in ladders {
      let costs = try ladder.map { try Self.cost($0) }
      #expect(costs.compactMap(\.luts).count == ladder.count)
      #expect(zip(costs, costs.dropFirst()).allSatisfy { ($0.luts ?? 0) < ($1.luts ?? 0) })
      #expect(
        zip(costs, costs.dropFirst()).allSatisfy { $0.accumulatorBits < $1.accumulatorBits })
    }
  }
}
