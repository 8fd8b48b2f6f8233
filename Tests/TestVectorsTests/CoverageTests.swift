// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import NumberFormats
import Testing

@testable import TestVectors

@Suite struct Coverage {
  private func unit(_ name: String) throws -> MACUnit {
    try UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())).unit(named: name)
  }

  /// The names of the bins that a case of one product hits.
  private func bins(_ unit: MACUnit, _ a: UInt64, _ b: UInt64, _ c: UInt64) throws -> Set<String> {
    let model = try CoverageModel(unit)
    let observer = CaseObserver(model)
    let hit = observer.observe(DotOperands(a: [a], b: [b], c: c))
    #expect(observer.strays == 0)
    return Set(hit.map { model.bins[Int($0)].name })
  }

  // MARK: By hand

  @Test func `a tie, its neighbours and its parity`() throws {
    let unit = try unit("mac-e4m3-e4m3-fp16")
    // 1 × 1 + 2048: half of the unit 2 above 2048, whose significand is even.
    let even = try bins(unit, 0x38, 0x38, 0x6800)
    #expect(even.contains("accumulate: normal + lsb=0 tie"))
    #expect(even.contains("accumulate: normal + lsb=0 guard=1 round=0 sticky=0"))
    #expect(
      even.contains("accumulate: exponent of product - exponent of addend = -11, same signs"))
    // 1 × 1 + 2050 goes up to 2052.
    let odd = try bins(unit, 0x38, 0x38, 0x6801)
    #expect(odd.contains("accumulate: normal + lsb=1 tie"))
    #expect(odd.contains("accumulate: carry through 1 bit"))
    // 1.125 × 1: an eighth above the tie, which is its lowest bit.
    let above = try bins(unit, 0x39, 0x38, 0x6800)
    #expect(above.contains("accumulate: normal + lsb=0 one bit above the tie"))
    // 0.875 × 1 = 0.111 in binary: one bit below.
    let below = try bins(unit, 0x36, 0x38, 0x6800)
    #expect(below.contains("accumulate: normal + lsb=0 one bit below the tie"))
    #expect(below.contains("accumulate: normal + lsb=0 guard=0 round=1 sticky=1"))
  }

  @Test func `a carry into the next binade, and the overflow band`() throws {
    let unit = try unit("mac-e4m3-e4m3-fp16")
    // 4094 + 1 is a tie to 4096.
    let carry = try bins(unit, 0x38, 0x38, 0x6BFF)
    #expect(carry.contains("accumulate: + carry into the next binade"))
    // 65504 + 16, the tie to infinity, and 65504 + 15.
    let tie = try bins(unit, 0x48, 0x48, 0x7BFF)
    #expect(tie.contains("accumulate: + the overflow tie"))
    #expect(tie.contains("result: +infinity"))
    let below = try bins(unit, 0x57, 0x38, 0x7BFF)
    #expect(below.contains("accumulate: + one bit below the overflow tie"))
    #expect(below.contains("result: + greatest finite, inexact"))
    // -65504 - 64, and -65504 - 32.
    let next = try bins(unit, 0x50, 0xD0, 0xFBFF)
    #expect(next.contains("accumulate: - more than one unit above the greatest finite"))
    let exactly = try bins(unit, 0x60, 0xB8, 0xFBFF)
    #expect(exactly.contains("accumulate: - exactly one unit above the greatest finite"))
  }

  @Test func `cancellation of five bits, and of all`() throws {
    let unit = try unit("mac-e4m3-e4m3-fp16")
    // 1 × 1 - 0.96875 = 2^-5: the leading bit moves from 2^0 down by five.
    let five = try bins(unit, 0x38, 0x38, 0xBBC0)
    #expect(five.contains("accumulate: 5 leading bits cancel"))
    #expect(
      five.contains("accumulate: exponent of product - exponent of addend = 1, opposite signs"))
    let all = try bins(unit, 0x38, 0x38, 0xBC00)
    #expect(all.contains("accumulate: all bits cancel"))
    #expect(all.contains("zeros: negative addend cancels exactly"))
    #expect(all.contains("result: +0, exact"))
  }

  @Test func `a single far bit`() throws {
    let unit = try unit("mac-e4m3-e4m3-fp16")
    // 32768 + 2^-18: the unit is 32, the bit lies 23 places below it.
    let far = try bins(unit, 0x01, 0x01, 0x7800)
    #expect(far.contains("accumulate: a bit 23 places below the last kept one alone"))
  }

  @Test func `subnormal results and thresholds`() throws {
    // Products of FP16 reach below its subnormals: 2^-24 × 0.5 is half the least subnormal.
    let unit = try unit("mac-fp16-fp16-fp16")
    let half = try bins(unit, 0x0001, 0x3800, 0)
    #expect(half.contains("accumulate: + exactly half the least subnormal"))
    #expect(half.contains("accumulate: subnormal + lsb=0 tie"))
    #expect(half.contains("zeros: + sum underflows to zero"))
    // 1023.5 units of 2^-24 round up to the least normal: 2047 × 2^-11 × 2^-14.
    let up = try bins(unit, 0x3BFF, 0x0400, 0)
    #expect(up.contains("accumulate: + subnormal rounded up to the least normal"))
    #expect(up.contains("accumulate: + exactly half a unit below the least normal"))
  }

  @Test func `integers: ends, one beyond, wrapped`() throws {
    let unit = try unit("mac-int8-int8-int16-saturating")
    #expect(try bins(unit, 1, 1, 0x7FFE).contains("accumulate: exactly the greatest"))
    #expect(try bins(unit, 1, 1, 0x7FFF).contains("accumulate: exactly one beyond the greatest"))
    #expect(try bins(unit, 1, 0xFF, 0x8000).contains("accumulate: exactly one beyond the least"))
    #expect(try bins(unit, 1, 0xFF, 0x8001).contains("accumulate: exactly the least"))
    #expect(try bins(unit, 1, 1, 0x8000).contains("accumulate: one inside the least"))
    #expect(try bins(unit, 2, 1, 0x7FFF).contains("accumulate: beyond the greatest"))
    #expect(try bins(unit, 1, 5, 0).contains("accumulate: + leading bit 2^2"))
  }

  @Test func `alignment: the last place that is kept, and one below`() throws {
    // F = 13 of Hopper's FP8: 1 × 1 beside 2^-13, and beside 2^-14.
    let unit = try unit("ada-e4m3-f32")
    let model = try CoverageModel(unit)
    let observer = CaseObserver(model)
    func names(_ second: (UInt64, UInt64)) -> Set<String> {
      var operands = DotOperands(
        a: Array(repeating: 0, count: 16), b: Array(repeating: 0x38, count: 16))
      operands.a[3] = 0x38
      operands.a[7] = second.0
      operands.b[7] = second.1
      return Set(observer.observe(operands).map { model.bins[Int($0)].name })
    }
    // 2^-6 × 2^-7, its least normal and a subnormal of exponent -6: 12 below the greatest.
    let kept = names((0x08, 0x04))
    #expect(kept.contains("cut: + term, lowest bit at the last kept place"))
    #expect(kept.contains("alignment: term 12 below the greatest exponent"))
    #expect(kept.contains("alignment: only element 3 has the greatest exponent"))
    let dropped = names((0x08, 0x02))
    #expect(dropped.contains("cut: + term, leading bit one place below the last kept: all dropped"))
  }

  // MARK: Exhaustion

  @Test(arguments: [
    "mac-e2m1-e2m1-e3m2", "mac-e2m1-e2m1-e2m1", "mac-e2m1-e2m3-e2m1", "mac-e3m2-e2m1-e3m2",
    "mac-e2m1-e2m1-e3m0", "mac-int4-int4-int8", "mac-e2m1-int4-e3m2",
  ])
  func `of a tiny unit, all bins without proof are hit, and none with one`(name: String)
    async throws
  {
    let unit = try unit(name)
    let model = try CoverageModel(unit)
    let proof = try #require(CoverageProof(model))
    let (reasons, count) = try await proof.run(threads: 2)
    #expect(count.strays == 0)
    var found = CoverageCount(model)
    let cases = try VectorCases(unit: unit, seed: 1)
    let observer = CaseObserver(model)
    for index in 0..<UInt64(cases.directedCount) {
      let item = cases.vectorCase(index)
      found.add(observer.observe(item.operands, random: item.random))
    }
    for (number, bin) in model.bins.enumerated() {
      if let argument = bin.argument {
        #expect(count.hits[number] == 0, "\(bin.name) is hit, though \(argument)")
      }
      // The found cases hit what any case hits: the search leaves nothing.
      #expect(
        (found.hits[number] > 0) == (count.hits[number] > 0),
        "\(bin.name): \(count.hits[number]) of all combinations")
      #expect((reasons[number] != nil) == (count.hits[number] == 0))
    }
  }

  @Test(arguments: ["mac-e2m1-e2m1-e3m2", "mac-e3m2-e2m1-e4m3", "mac-e2m1-e2m1-e2m1-ieee"])
  func `sums in machine integers show what the reference's do`(name: String) async throws {
    let unit = try unit(name)
    let model = try CoverageModel(unit)
    let sweep = try #require(FusedSweep(model))
    let sums = try await sweep.run(threads: 1) { _ in }
    let proof = try #require(CoverageProof(model))
    let (_, all) = try await proof.run(threads: 2)
    #expect(sums.strays == 0)
    for (number, bin) in model.bins.enumerated() where FusedSweep.groups.contains(bin.group) {
      #expect((sums.hits[number] > 0) == (all.hits[number] > 0), "\(bin.name)")
    }
  }

  @Test(arguments: [
    "mac-e4m3-e4m3-fp16", "mac-e4m3-e4m3-bf16-stochastic", "mac-fp16-fp16-fp16-unfused",
    "mac-int8-int8-int16-saturating", "fixed24-e4m3-e4m3", "kulisch80-e5m2-e5m2-fp32",
    "ada-e4m3-f32", "blackwell-nvf4-block16-ue4m3", "cdna3-f16-f32", "tree4-fp16-fp16-fp32",
  ])
  func `no case contradicts an argument or falls beside the bins`(name: String) throws {
    let unit = try unit(name)
    let model = try CoverageModel(unit)
    let observer = CaseObserver(model)
    let cases = try VectorCases(unit: unit, seed: 5)
    #expect(cases.directedCount > 200)
    var hits = Set<Int32>()
    for index in 0..<UInt64(cases.directedCount) + 1500 {
      let item = cases.vectorCase(index)
      #expect(item.operands.a.count == model.length)
      hits.formUnion(observer.observe(item.operands, random: item.random))
    }
    #expect(observer.strays == 0)
    for bin in hits {
      #expect(model.bins[Int(bin)].argument == nil, "\(model.bins[Int(bin)].name)")
    }
    #expect(Double(hits.count) > 0.7 * Double(model.bins.count { $0.argument == nil }))
  }

  @Test func `the report of a unit ends with every bin hit or proven, tiny ones`() async throws {
    let unit = try unit("mac-e2m1-e2m1-e3m2")
    let model = try CoverageModel(unit)
    let cases = try VectorCases(unit: unit, seed: 1)
    let count = try await model.count(UInt64(cases.directedCount), threads: 2) {
      let item = cases.vectorCase($0)
      return (item.operands, item.random)
    }
    let before = CoverageReport(model, count: count)
    #expect(!before.open.isEmpty)
    let reasons = try await #require(CoverageProof(model)).run(threads: 2).reasons
    let report = CoverageReport(model, count: count, proofs: reasons)
    #expect(report.open.isEmpty)
    #expect(report.text().hasSuffix("every bin is hit or proven impossible\n"))
    let all = try #require(report.groups.last)
    #expect(all.bins == model.bins.count && all.hit + all.impossible == all.bins)
    #expect(report.csv.split(separator: "\n").count == model.bins.count + 1)
    let record = CoverageRecord(report)
    #expect(record.bins.count == model.bins.count)
    #expect(record.bins.allSatisfy { ($0.status == "impossible") == ($0.reason != nil) })
  }
}
