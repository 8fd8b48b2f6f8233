// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@Suite struct `Kernels of exact, saturating and native sums` {
  @Test(arguments: [
    ("mac-int8-int8-int32", "integer 8-bit"), ("mac-uint8-uint8-int32", "integer 8-bit"),
    ("x86-vpdpbusd", "integer 8-bit"), ("mac-int16-int16-int32", "integer 16-bit"),
    ("mac-int8-int8-int48", "integer 8-bit"), ("xilinx-dsp48e2", "integer 32-bit"),
    ("mac-fixed2.2-fixed2.2-fixed4.12", "integer 8-bit"), ("mac-e2m1-e2m1-exact", "integer 8-bit"),
    ("mac-e2m3-e2m3-exact", "integer 8-bit"), ("mac-e3m2-e3m2-exact", "integer 16-bit"),
    ("mac-e4m3-e4m3-exact", "native float64"), ("mac-fp16-fp16-exact", "integer in two digits"),
    ("kulisch80-e5m2-e5m2-fp32", "integer in two digits"),
    ("mac-int8-int8-int16-saturating", "saturating 16-bit"), ("x86-vpdpbusds", "saturating 32-bit"),
    ("x86-vpdpwssds", "saturating 64-bit"), ("mac-e4m3-e4m3-fp32", "native float32"),
    ("mac-fp64-fp64-fp64", "native float64"),
  ])
  func `a unit has the kernel that is named, and the kernel returns the model's bits`(
    name: String, kernel: String
  ) throws {
    let unit = try ShippedUnits.unit(name)
    #expect(unit.emulationPlan(k: 130).kernel == kernel)
    #expect(try KernelComparison(unit).mismatches.isEmpty)
  }

  @Test(arguments: [1, 2, 3, 4, 8, 32, nil])
  func `sums saturate after every block of any length`(length: Int?) throws {
    let library = try ShippedUnits.library()
    var wrong: [String] = []
    for (factor, accumulator) in [
      ("int8", "int12"), ("int8", "int16"), ("int8", "int20"), ("int8", "int32"),
      ("uint8", "int18"),
      ("int16", "int32"), ("int16", "int40"), ("int27", "int56"), ("e2m1", "fixed6.2"),
      ("e2m1", "fixed6.6"),
    ] {
      let (a, c) = (
        try library.formats.number(named: factor), try library.formats.number(named: accumulator)
      )
      var description = try library.unit(named: "mac-int8-int8-int32").description
      let rounding = Rounding(overflow: .saturate)
      description.decode = DecodeStage(a: a, b: a, c: c)
      description.block = BlockStage(length: length)
      description.sum = .exact
      description.accumulate = .rounded(c, rounding)
      description.final = FinalStage(format: c, rounding: rounding)
      let unit = try MACUnit(description)
      wrong += try KernelComparison(unit).mismatches.map { "\(factor) \(accumulator) \($0)" }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5))")
  }

  @Test(arguments: ["fp32", "fp64"])
  func `machine additions are rounded in the unit's direction`(accumulator: String) throws {
    let library = try ShippedUnits.library()
    let format = try library.formats.number(named: accumulator)
    for direction: RoundingDirection in [
      .roundTowardZero, .roundTowardPositive, .roundTowardNegative,
    ] {
      for factor in ["e4m3", "fp16", "fp32"] {
        var description = try library.unit(named: "mac-\(factor)-\(factor)-\(accumulator)")
          .description
        let rounding = Rounding(direction, overflow: .infinity)
        description.accumulate = .rounded(format, rounding)
        description.final = FinalStage(format: format, rounding: rounding)
        let unit = try MACUnit(description)
        #expect(unit.emulationPlan(k: 130).kernel.hasPrefix("native"))
        let mismatches = try KernelComparison(unit).mismatches
        #expect(mismatches.isEmpty, "\(factor) \(direction.name): \(mismatches.prefix(3))")
      }
    }
  }

  @Test(arguments: [
    // 2^31 is one product of -128 × -128 past 131071; 2^53 one of 448 × 448 past 171196 (in units of 2^-18).
    ("mac-int8-int8-exact", 131071, 0x80 as UInt64, 0x80 as UInt64),
    ("mac-int8-int8-exact", 131071, 0x80, 0x7F), ("mac-int8-int8-int48", 131071, 0x80, 0x80),
    ("mac-e4m3-e4m3-exact", 171196, 0x7E, 0x7E), ("mac-e4m3-e4m3-exact", 171196, 0x7E, 0xFE),
    // Three 64-bit sums are joined after 8192 products.
    ("mac-int48-int48-exact", 8192, 0x8000_0000_0000, 0x8000_0000_0000),
  ])
  func `extreme operands at the edge of a proof`(
    name: String, k: Int, a: UInt64, b: UInt64
  ) throws {
    let unit = try ShippedUnits.unit(name)
    for k in [k - 1, k, k + 1, k + 300] {
      let operands = MatrixOperands(
        a: try CodeMatrix(rows: 1, columns: k, repeating: a),
        b: try CodeMatrix(rows: k, columns: 2, repeating: b),
        c: try CodeMatrix(rows: 1, columns: 2, repeating: 1))
      let expected = try unit.multiplyByModel(operands).codes
      for level in KernelLevel.available {
        let d = try unit.multiply(operands, options: EmulationOptions(level: level)).codes
        #expect(d == expected, "\(name), K = \(k), \(level.rawValue)")
      }
    }
  }
}

/// A unit's products by kernels and by the model, on ragged shapes and operands of several kinds.
private struct KernelComparison {
  var mismatches: [String] = []

  init(_ unit: MACUnit) throws {
    for (number, (m, n, k)) in [(1, 33, 1), (13, 1, 2), (5, 7, 67), (12, 65, 130), (3, 31, 257)]
      .enumerated()
    {
      for kind in CodeDraw.Kind.allCases {
        var draw = CodeDraw(kind: kind, seed: UInt64(number))
        let decode = unit.description.decode
        let operands = MatrixOperands(
          a: try draw.matrix(m, k, decode.a), b: try draw.matrix(k, n, decode.b),
          c: try draw.matrix(m, n, decode.c))
        let expected = try unit.multiplyByModel(operands).codes
        for level in KernelLevel.available {
          let d = try unit.multiply(operands, options: EmulationOptions(level: level)).codes
          if d != expected { mismatches.append("\(level.rawValue) \(kind) \(m) × \(n) × \(k)") }
        }
      }
    }
  }
}

/// Codes that meet the ends of ranges often.
private struct CodeDraw {
  enum Kind: CaseIterable { case any, extremes, greatest, least, small, zeros }
  let kind: Kind
  private let random: RandomBits
  private var count: UInt64 = 0

  init(kind: Kind, seed: UInt64) {
    self.kind = kind
    random = RandomBits(seed: seed)
  }

  mutating func matrix(_ rows: Int, _ columns: Int, _ format: NumberFormat) throws -> CodeMatrix {
    let mask: UInt64 = format.width >= 64 ? .max : (1 << UInt64(format.width)) - 1
    let sign = mask ^ mask >> 1
    let codes = (0..<rows * columns).map { _ -> UInt64 in
      count += 1
      let word = random.bits(stream: 0, index: count)
      switch kind {
      case .any: return word & mask
      case .extremes: return [mask >> 1, sign, 0, mask, 1][Int(word % 5)]
      case .greatest: return mask >> 1
      case .least: return sign
      case .small: return word % 50 == 0 ? (word >> 8) & mask : (word >> 8) & mask >> 2
      case .zeros: return word % 3 == 0 ? (word >> 8) & mask : (word & 4 == 0 ? 0 : sign)
      }
    }
    return try CodeMatrix(rows: rows, columns: columns, codes: codes)
  }
}
