// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Units and operands for the tests of matrix calls.
enum MatrixUnits {
  /// Aligned sums as in tensor cores: without scales (F = 25), with a scale for 32, with groups of 16.
  static var aligned: [MACUnit] {
    get throws {
      try [
        tensorCore("e5m2", F: 25, k: 16), tensorCore("e4m3", F: 13, k: 32),
        tensorCore(
          "e2m1", F: 35, k: 64, group: 16,
          scale: BlockScales(
            a: format("e4m3"), b: format("e4m3"), blockSize: 16, ignoresSign: true)),
        tensorCore(
          "e4m3", F: 25, k: 32,
          scale: BlockScales(a: format("e8m0"), b: format("e8m0"), blockSize: 32)),
      ]
    }
  }

  private static func tensorCore(
    _ factors: String, F: Int, k: Int, group: Int? = nil, scale: BlockScales? = nil
  ) throws -> MACUnit {
    let (factor, fp32) = (try format(factors), try format("fp32"))
    var rounding = Rounding(.roundTowardZero, overflow: .infinity)
    rounding.directedOverflow = .special
    return try MACUnit(
      MACUnit.Description(
        name: "tensor-core-\(factors)-\(F)", summary: "a test",
        decode: DecodeStage(a: factor, b: factor, c: fp32), block: BlockStage(length: k),
        product: .exact, scale: scale.map { .blocks($0) } ?? .none,
        sum: .aligned(AlignedSum(fractionBits: F, groupSize: group)),
        accumulate: .aligned(fp32, rounding),
        final: FinalStage(format: fp32, rounding: Rounding(overflow: .infinity)),
        special: SpecialValues(nanCode: 0x7FFF_FFFF, zeroSign: .positive)),
      instruction: InstructionShape(m: 4, n: 3, k: k))
  }

  static func format(_ name: String) throws -> NumberFormat {
    try ShippedUnits.library().formats.number(named: name)
  }

  /// What a call throws, nil in words when it does not.
  static func error<Result>(_ call: () throws -> Result) -> any Error {
    do {
      _ = try call()
    } catch {
      return error
    }
    return MatrixError("nothing was thrown", remedy: "mend the test")
  }
}

extension MACUnit {
  var blockSize: Int? { description.scale.blocks?.blockSize }

  /// Whether a result can be the next addend.
  var isChainable: Bool { description.decode.c == description.final.format }
}

/// Matrices of drawn codes.
struct DrawnMatrices {
  let unit: MACUnit
  let random: RandomBits
  let isFinite: Bool

  init(_ unit: MACUnit, seed: UInt64, isFinite: Bool = false) {
    self.unit = unit
    random = RandomBits(seed: seed)
    self.isFinite = isFinite
  }

  func operands(m: Int, n: Int, k: Int) throws -> MatrixOperands {
    let decode = unit.description.decode
    var scales: MatrixScales?
    if let blocks = unit.description.scale.blocks {
      let count = blocks.count(for: k)
      scales = MatrixScales(
        a: try matrix(3, m, count, blocks.a, blocks.wordWidth(blocks.a)),
        b: try matrix(4, count, n, blocks.b, blocks.wordWidth(blocks.b)))
    }
    return MatrixOperands(
      a: try matrix(0, m, k, decode.a), b: try matrix(1, k, n, decode.b),
      c: try matrix(2, m, n, decode.c), scales: scales)
  }

  private func matrix(
    _ stream: UInt64, _ rows: Int, _ columns: Int, _ format: NumberFormat, _ width: Int? = nil
  ) throws -> CodeMatrix {
    let width = UInt64(width ?? format.width)
    let mask: UInt64 = width >= 64 ? ~0 : (1 << width) - 1
    return try CodeMatrix(
      rows: rows, columns: columns,
      codes: (0..<UInt64(rows * columns)).map { index in
        let code = random.bits(stream: stream, index: index) & mask
        return isFinite && !format.isFinite(code) ? code ^ 1 << (width - 2) : code
      })
  }
}

/// The definition of a matrix product, element by element.
struct Naive {
  let unit: MACUnit

  init(_ unit: MACUnit) { self.unit = unit }

  /// One dot product over a range of k.
  static func dot(
    _ operands: MatrixOperands, _ row: Int, _ column: Int, _ range: Range<Int>, blockSize: Int?
  ) -> DotOperands {
    var dot = DotOperands(
      a: range.map { operands.a[row, $0] }, b: range.map { operands.b[$0, column] },
      c: operands.c[row, column])
    if let scales = operands.scales, let blockSize {
      for k in stride(from: range.lowerBound, to: range.upperBound, by: blockSize) {
        dot.scales.a.append(scales.a[row, k / blockSize])
        dot.scales.b.append(scales.b[k / blockSize, column])
      }
    }
    return dot
  }

  func element(_ operands: MatrixOperands, _ row: Int, _ column: Int) -> UInt64 {
    let count = operands.a.columns
    let random = RandomCase(index: UInt64(row * operands.b.columns + column))
    guard let step = unit.instruction?.k else {
      let dot = Self.dot(operands, row, column, 0..<count, blockSize: unit.blockSize)
      return unit.evaluate(dot, random: random).code
    }
    var code = operands.c[row, column]
    for (index, start) in stride(from: 0, to: count, by: step).enumerated() {
      var dot = Self.dot(
        operands, row, column, start..<min(start + step, count), blockSize: unit.blockSize)
      dot.a += [UInt64](repeating: zero(\.a), count: step - dot.a.count)
      dot.b += [UInt64](repeating: zero(\.b), count: step - dot.b.count)
      dot.c = code
      var random = random
      random.index += UInt64(index * operands.c.codes.count)
      code = unit.evaluate(dot, random: random).code
    }
    return code
  }

  private func zero(_ factor: KeyPath<DecodeStage, NumberFormat>) -> UInt64 {
    unit.description.decode[keyPath: factor].positiveZeroCode ?? 0
  }
}
