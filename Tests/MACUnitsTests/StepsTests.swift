// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@Suite struct `Kernels of step-rounded accumulators` {
  private static let directions =
    RoundingDirection.deterministic + [.stochastic(bits: 4), .stochastic(bits: 11)]

  /// Accumulators narrow and wide, with and without infinities, of float32's exponents, fixed point.
  private static let factors = ["e4m3", "e5m2", "fp16", "bf16", "fp32", "int8", "e2m1"]
  private static let accumulators = [
    "fp16", "bf16", "fp32", "tf32", "e4m3", "e5m2", "e5m7", "e8m13", "e4m3fnuz", "fixed19.5",
    "fixed8.8",
  ]

  @Test(arguments: accumulators)
  func `every rounding of a step is the model's, at all levels`(name: String) throws {
    let library = try ShippedUnits.library()
    var wrong: [String] = []
    var kernels: Set<String> = []
    var seed: UInt64 = 0
    for factor in Self.factors {
      var base = try library.unit(named: "mac-\(factor)-\(factor)-fp32").description
      let format = try MatrixUnits.format(name)
      base.decode.c = format
      base.accumulate = .rounded(format, Rounding(overflow: .saturate))
      base.final = FinalStage(format: format, rounding: Rounding(overflow: .saturate))
      for direction in Self.directions {
        seed += 1
        let unit = try Self.unit(base, direction, variant: Int(seed % 7))
        for isFinite in [false, true] {
          let operands = try DrawnMatrices(unit, seed: seed, isFinite: isFinite)
            .operands(m: 9, n: 35, k: 13)
          let random = RandomCase(seed: seed)
          let expected = try unit.multiplyByModel(operands, random: random)
          for level in KernelLevel.available {
            let options = EmulationOptions(level: level)
            kernels.insert(unit.emulationPlan(k: 13, options: options).kernel)
            if try unit.multiply(operands, random: random, options: options) != expected {
              wrong.append("\(unit.name) \(direction.name) \(level.rawValue)")
            }
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5))")
    #expect(kernels.contains { $0.hasPrefix("steps") })
  }

  /// A unit with another direction, and by number other policies.
  private static func unit(
    _ base: MACUnit.Description, _ direction: RoundingDirection, variant: Int
  ) throws -> MACUnit {
    var description = base
    guard case .rounded(let format, var rounding) = base.accumulate else {
      return try MACUnit(base)
    }
    rounding.direction = direction
    if case .float(let float) = format {
      let policies: [OverflowPolicy] =
        float.positiveInfinityCode == nil ? [.saturate, .nan] : [.infinity, .saturate, .nan]
      rounding.overflow = policies[variant % policies.count]
      rounding.directedOverflow = variant == 3 ? .special : .greatestFinite
      rounding.subnormalResults = variant >= 4 ? .flushed : .kept
      rounding.tininess = Tininess.allCases[variant % 3]
    } else {
      rounding.overflow = .saturate
    }
    description.accumulate = .rounded(format, rounding)
    if case .fixedPoint = format, variant % 2 == 0 {
      // Only registers that hold a product may wrap.
      rounding.overflow = .wrap
      var wrapping = description
      wrapping.accumulate = .rounded(format, rounding)
      if let unit = try? MACUnit(wrapping) { return unit }
    }
    return try MACUnit(description)
  }

  @Test func `tiny accumulators decide ties of wide products`() throws {
    // 1.0078125 × 1.5 = 1.51171875 is a tie of BF16; what is added lies far below float64's last place.
    let unit = try ShippedUnits.library().unit(named: "mac-bf16-bf16-bf16")
    for (c, sum) in [(0x0001, 0x3FC2), (0x8001, 0x3FC1), (0, 0x3FC2)] as [(UInt64, UInt64)] {
      let operands = MatrixOperands(
        a: try CodeMatrix(rows: 1, columns: 1, codes: [0x3F81]),
        b: try CodeMatrix(rows: 1, columns: 1, codes: [0x3FC0]),
        c: try CodeMatrix(rows: 1, columns: 1, codes: [c]))
      for level in KernelLevel.available {
        let d = try unit.multiply(operands, options: EmulationOptions(level: level))
        #expect(d.codes == [sum], "\(level.rawValue)")
      }
    }
  }

  @Test func `results in other formats are converted once, at the end`() throws {
    for name in ["mac-fp16-fp16-fp32-fp16", "mac-e4m3-e4m3-fp16-fp32", "mac-e4m3-e4m3-bf16-e4m3"] {
      let unit = try ShippedUnits.library().unit(named: name)
      let operands = try DrawnMatrices(unit, seed: 5).operands(m: 5, n: 33, k: 21)
      let expected = try unit.multiplyByModel(operands)
      for level in KernelLevel.available {
        #expect(
          try unit.multiply(operands, options: EmulationOptions(level: level)) == expected,
          "\(name)")
      }
    }
  }

  @Test func `the planner tells the edge of its proof`() throws {
    let library = try ShippedUnits.library()
    func plan(_ name: String) throws -> EmulationPlan {
      try library.unit(named: name).emulationPlan(k: 100)
    }
    // Products of 8 bits are no ties of 8 bits and more; of a 7-bit accumulator they are.
    #expect(try plan("mac-e4m3-e4m3-e8m7").proof.contains("8 + 8 < 24"))
    #expect(try plan("mac-e4m3-e4m3-e8m6").proof.contains("odd"))
    // Products of 22 bits and accumulators of 11 ask for more than float32's 24.
    #expect(try plan("mac-fp16-fp16-fp16").kernel != "steps float32")
  }
}
