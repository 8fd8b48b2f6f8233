// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import NumberFormats
import Testing

@testable import TestVectors

@Suite struct `Corner classes` {
  private func unit(_ name: String) throws -> MACUnit {
    try UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())).unit(named: name)
  }

  /// The share of a class's cases for which something holds.
  private func share(
    _ wanted: CornerClass, of unit: MACUnit, where holds: (DotCase, UnitResult) -> Bool
  ) -> Double {
    let generator = CaseGenerator(unit: unit, seed: 3)
    var dot = DotCase()
    var (all, hits) = (0, 0)
    for index in 0..<22_000 as Range<UInt64> where CornerClass.ofCase(index) == wanted {
      generator.fill(&dot, index: index)
      all += 1
      if holds(dot, unit.evaluate(dot.operands)) { hits += 1 }
    }
    return Double(hits) / Double(max(all, 1))
  }

  @Test func `a case depends on seed and number alone`() throws {
    let unit = try unit("fdp32-e4m3-e4m3-fp32")
    let generator = CaseGenerator(unit: unit, seed: 9)
    var (first, again) = (DotCase(), DotCase())
    var lengths = Set<Int>()
    for index in 0..<500 as Range<UInt64> {
      generator.fill(&first, index: index)
      CaseGenerator(unit: unit, seed: 9).fill(&again, index: index)
      #expect(first == again)
      lengths.insert(first.operands.a.count)
    }
    #expect(lengths.count > 20, "parts of blocks, whole ones and chains: \(lengths.sorted())")
  }

  @Test func `classes reach what they are after, far more often than chance`() throws {
    let unit = try unit("mac-e4m3-e4m3-fp16")
    let fp16 = unit.resultFormat
    let overflow = share(.overflowBand, of: unit) { $1.flags.contains(.overflow) }
    #expect(overflow > 0.2, "\(overflow)")
    let zero = share(.cancellation, of: unit) {
      fp16.decode($1.code).asDouble == 0 && $0.operands.a.count > 0
    }
    #expect(zero > 0.05, "\(zero)")
    let special = share(.specials, of: unit) { fp16.decode($1.code).asDouble.isNaN }
    #expect(special > 0.2, "\(special)")
    let inexact = share(.absorption, of: unit) { $1.flags.contains(.inexact) }
    #expect(inexact > 0.3, "\(inexact)")
    let ties = share(.ties, of: unit) { dot, _ in
      // Exactly half way between two FP16 numbers: rounding up and down are both half a unit off.
      let sum = zip(dot.operands.a, dot.operands.b).reduce(fp16.decode(dot.operands.c).asDouble) {
        let e4m3 = unit.description.decode.a
        return $0 + e4m3.decode($1.0).asDouble * e4m3.decode($1.1).asDouble
      }
      guard sum.isFinite else { return false }
      func rounded(_ direction: RoundingDirection) -> Double {
        fp16.decode(
          fp16.encode(FormatValue(sum), rounding: Rounding(direction, overflow: .saturate)).code
        ).asDouble
      }
      let (up, down) = (rounded(.roundTowardPositive), rounded(.roundTowardNegative))
      return up != down && up - sum == sum - down
    }
    #expect(ties > 0.2, "\(ties)")
    let chance = share(.uniformCodes, of: unit) { $1.flags.contains(.overflow) }
    #expect(chance < overflow / 3)
  }

  @Test func `underflow is reached where the formats allow it`() throws {
    let unit = try unit("mac-e5m2-e5m2-fp16")
    let underflow = share(.underflowBand, of: unit) { $1.flags.contains(.underflow) }
    #expect(underflow > 0.1, "\(underflow)")
  }

  @Test func `exhaustive runs have at least 64 addends, each once`() throws {
    for name in ["fp16", "bf16", "fp32", "int32", "e4m3", "fp64"] {
      let format = try FormatLibrary(specs: try BuiltInSpecs.library()).number(named: name)
      let codes = AddendClasses.codes(for: format, seed: 1)
      #expect(codes.count >= 64 && Set(codes).count == codes.count, "\(name): \(codes.count)")
    }
  }

  @Test func `engines agree on cases of every class on every shipped unit`() async throws {
    let library = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
    for name in try library.names() {
      let report = try await EngineComparison(unit: try library.unit(named: name), threads: 2)
        .run(count: 280, seed: 11)
      #expect(report.totalCases == 280)
      #expect(report.totalMismatches == 0, "\(name)")
    }
  }

  @Test func `reports are the same for any number of threads`() async throws {
    let unit = try unit("mac-e4m3-e4m3-fp16")
    let one = try await EngineComparison(unit: unit, threads: 1).run(count: 20_000, seed: 1)
    let three = try await EngineComparison(unit: unit, threads: 3).run(count: 20_000, seed: 1)
    #expect(one.cases == three.cases && one.totalCases == 20_000)
  }

  @Test func `the first mismatches are kept, whichever part found them`() {
    let result = UnitResult(code: 0, flags: [])
    func part(_ indices: [UInt64]) -> VerificationReport {
      var report = VerificationReport(unit: "x")
      for index in indices {
        report.note(
          Mismatch(index: index, dot: DotCase(), model: result, reference: result), of: "class")
      }
      return report
    }
    var forward = part([9, 2, 30])
    forward.merge(part([1, 4, 8, 7]))
    var backward = part([1, 4, 8, 7])
    backward.merge(part([9, 2, 30]))
    #expect(forward.examples.map(\.index) == [1, 2, 4, 7, 8])
    #expect(forward.examples == backward.examples && forward.totalMismatches == 7)
  }

  @Test(arguments: [
    "mac-e4m3-e4m3-fp16", "mac-int8-int8-int16-saturating", "fixed24-e4m3-e4m3", "volta-f16-f16",
    "hopper-bf16-f32", "cdna3-xf32-f32", "x86-vdpbf16ps", "blackwell-mxf8f6f4-e4m3",
    "arm-fdot-e5m2-f16-osm", "xilinx-dspfp32",
  ])
  func `units that can overflow do`(name: String) throws {
    let overflow = share(.overflowBand, of: try unit(name)) { $1.flags.contains(.overflow) }
    #expect(overflow > 0.01, "\(overflow)")
  }
}
