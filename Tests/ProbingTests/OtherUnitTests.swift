// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@testable import Probing

@Suite struct `Probes of other units` {
  @Test func `CDNA3 floors the addend and truncates products`() throws {
    let report = try Shipped.report("cdna3-f16-f32")
    #expect(report.parameters.productFractionBits == 24)
    #expect(report.parameters.discarded == .truncated)
    #expect(report.finding("kept bits of the addend").contains("floored"))
    #expect(report.parameters.blockLength == 8)
    #expect(report.parameters.rounding == .roundTiesToEven)
  }

  @Test func `CDNA3 FP8 has lanes of even and odd k`() throws {
    let report = try Shipped.report("cdna3-fp8-f32")
    #expect(report.finding("lanes").contains("k = 1, 3, 5, 7 and of k = 4, 6"))
    #expect(report.parameters.blockLength == 16)
  }

  @Test func `CDNA2 is a tree of four and flushes`() throws {
    let report = try Shipped.report("cdna2-f16-f32")
    #expect(report.finding("order within a block").hasPrefix("((0 + 1) + (2 + 3))"))
    #expect(report.parameters.blockLength == 4)
    #expect(report.parameters.addend == .afterProducts)
    #expect(report.finding("subnormal a") == "counts as zero")
    #expect(report.finding("subnormal c") == "counts as zero")
  }

  @Test func `CDNA1 sums four products and the addend exactly`() throws {
    let report = try Shipped.report("cdna1-f16-f32")
    #expect(report.parameters.addend == .exact)
    #expect(report.parameters.blockLength == 4)
    #expect(report.parameters.rounding == .roundTiesToEven)
  }

  @Test func `VDPBF16PS adds the odd product first`() throws {
    let report = try Shipped.report("x86-vdpbf16ps")
    #expect(report.finding("order within a block").contains("k = 1 before k = 0"))
    #expect(report.finding("subnormal c") == "counts as zero")
  }

  @Test func `AMX BF16 has chains of even and of odd k`() throws {
    let report = try Shipped.report("x86-amx-tdpbf16ps")
    let tree = "((((0 + 2) + 4) + 6) + (((1 + 3) + 5) + 7))"
    #expect(report.finding("order within a block").hasPrefix(tree))
  }

  @Test func `BFDOT rounds to odd`() throws {
    #expect(try Shipped.report("arm-bfdot").parameters.rounding == .roundToOdd)
  }

  @Test func `FP8 through mma.sync is two instructions in one`() throws {
    let report = try Shipped.report("hopper-mmasync-e4m3-f32")
    #expect(report.finding("order within a block").hasPrefix("{{0 1 4 5} 2 3 6 7}"))
    #expect(report.parameters.blockLength == 32)
    #expect(report.parameters.addend == .afterProducts)
  }

  @Test func `FP64 is a chain of fused multiply-adds`() throws {
    let report = try Shipped.report("hopper-f64")
    #expect(report.parameters.blockLength == 1)
    #expect(report.parameters.addend == .first)
    #expect(report.parameters.resultPrecision == 53)
    #expect(report.parameters.rounding == .roundTiesToEven)
  }

  @Test func `TF32 words lose their low 13 bits`() throws {
    let report = try Shipped.report("ampere-tf32-f32")
    #expect(report.finding("bits of a").hasPrefix("10 of the 23"))
  }

  @Test func `Integers wrap, or saturate at each step`() throws {
    #expect(try Shipped.report("mac-int8-int8-int32").finding("overflow") == "wraps around")
    let saturating = try Shipped.report("mac-int8-int8-int16-saturating")
    #expect(saturating.finding("overflow") == "saturates")
    #expect(saturating.parameters.blockLength == 1)
  }

  @Test func `Stochastic rounding gives itself away`() throws {
    let report = try Shipped.report("mac-e4m3-e4m3-bf16-stochastic")
    #expect(report.finding("repetition").contains("different answers"))
  }

  @Test func `Scales multiply the products alone`() throws {
    let report = try Shipped.report("blackwell-nvf4-block16-ue4m3")
    #expect(report.finding("scale of a") == "multiplies the products, not the addend")
  }

  /// The others are probed where they are compared with their specifications.
  static let others = Shipped.units.filter { unit in
    if case .aligned = unit.description.accumulate { return false }
    return true
  }

  @Test(arguments: others.map(\.name))
  func `Every unit can be probed`(_ name: String) throws {
    let unit = try #require(Self.others.first { $0.name == name })
    #expect(!Diagnostics.cases(for: unit).isEmpty)
  }
}
