// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import NumberFormats
import Testing

@testable import TestVectors

@Suite struct `Cases of vectors` {
  private func unit(_ name: String) throws -> MACUnit {
    try UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())).unit(named: name)
  }

  @Test(arguments: ["mac-e4m3-e4m3-fp16", "ada-e4m3-f16", "mxint8-fp32"])
  func `a case depends on unit, seed and number alone`(name: String) throws {
    let unit = try unit(name)
    let (first, again) = (
      try VectorCases(unit: unit, seed: 4), try VectorCases(unit: unit, seed: 4)
    )
    let other = try VectorCases(unit: unit, seed: 5)
    let directed = UInt64(first.directedCount)
    // Backwards and forwards, across the end of the found cases.
    for index in (0..<directed + 300).reversed() where index % 7 == 0 || index + 20 > directed {
      #expect(first.vectorCase(index) == again.vectorCase(index))
    }
    for index in 0..<directed { #expect(first.vectorCase(index) == other.vectorCase(index)) }
    let differing = (directed..<directed + 200).count {
      first.vectorCase($0).operands != other.vectorCase($0).operands
    }
    #expect(differing > 150)
  }

  @Test func `a search finds the same cases again`() throws {
    let model = try CoverageModel(try unit("mac-e2m1-e2m1-e3m2"))
    let (first, again) = (DirectedCases(model), DirectedCases(model))
    #expect(first.cases.map(\.operands) == again.cases.map(\.operands))
    #expect(first.cases.map(\.bin) == again.cases.map(\.bin))
  }

  @Test func `drawn classes take turns, TestFloat's among them`() throws {
    let cases = try VectorCases(unit: try unit("mac-e4m3-e4m3-fp16"), seed: 1)
    let start = UInt64(cases.directedCount)
    var classes: [String: Int] = [:]
    for index in start..<start + 1800 {
      classes[cases.vectorCase(index).className, default: 0] += 1
    }
    #expect(Set(CornerClass.allCases.map(\.rawValue)).isSubset(of: classes.keys))
    #expect(classes["testFloatLevel1"] == 100 && classes["testFloatLevel2"] == 100)
    #expect(classes["testFloatMixed"] == 100 && classes["uniformExponents"] == 100)
    #expect(cases.vectorCase(0).className.hasPrefix("directed."))
  }

  @Test func `operands of TestFloat's sets`() throws {
    let formats = FormatLibrary(specs: try BuiltInSpecs.library())
    let set = TestFloatOperands(try formats.number(named: "fp16"))
    var random = RandomStream(seed: 1, stream: 1)
    var first = Set<UInt64>()
    var second = Set<UInt64>()
    for _ in 0..<40_000 {
      first.insert(set.level1(&random))
      second.insert(set.level2(&random))
    }
    // Both signs of 9 exponents and 4 significands.
    #expect(first.count == 2 * 9 * 4)
    #expect(first.isSubset(of: second) && second.count > 5 * first.count)
    for code in [0x0000, 0x0001, 0x03FF, 0x0400, 0x7BFF, 0x7C00, 0xFC00, 0x7FFF, 0x3C00] as [UInt64]
    {
      #expect(first.contains(code), "\(String(code, radix: 16))")
    }
  }
}
