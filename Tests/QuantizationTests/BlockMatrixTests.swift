// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Networks
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Matrices in block formats` {
  private static func numbers(_ count: Int, seed: UInt64) -> [Float] {
    let random = RandomBits(seed: seed)
    return (0..<UInt64(count)).map {
      Float(Int32(truncatingIfNeeded: random.bits(stream: 0, index: $0))) * 0x1p-28
    }
  }

  /// The numbers that a matrix stands for, its filling left out.
  private static func values(
    _ matrix: BlockMatrix, _ format: BlockFormat, length: Int
  ) throws -> [[Double]] {
    let quantizer = try BlockQuantizer(format: format, tensorScale: matrix.tensorScale)
    let (width, blocks) = (matrix.codes.columns, matrix.scales.columns)
    return (0..<matrix.codes.rows).map { row in
      let codes = BlockRow(
        elements: Array(matrix.codes.codes[row * width..<(row + 1) * width]),
        scales: Array(matrix.scales.codes[row * blocks..<(row + 1) * blocks]))
      return Array(quantizer.values(of: codes).prefix(length))
    }
  }

  /// Formats with the greatest error of an element, relative to the greatest of its block: half a step at
  /// the top, or what saturates under a floor scale.
  @Test(arguments: [
    ("mxfp8-e4m3", 0.125), ("mxfp6-e2m3", 0.0625), ("mxfp4", 0.25), ("nvfp4", 0.2),
    ("mxint8", 0.01),
  ])
  func `a product is that of the quantized numbers, which are near`(
    name: String, error: Double
  ) throws {
    let library = try BlockUnits.library()
    let format = try library.formats.block(named: name)
    let unit = try library.unit(activations: format, weights: format)
    let (m, n, k) = (5, 6, 75)
    let (x, w) = (Self.numbers(m * k, seed: 1), Self.numbers(n * k, seed: 2))
    let a = try BlockMatrix(rows: x, count: m, format: format)
    let b = try BlockMatrix(rows: w, count: n, format: format)
    #expect(a.codes.columns == (k + format.blockSize - 1) / format.blockSize * format.blockSize)
    let d = try unit.multiply(
      MatrixOperands(
        a: a.codes, b: b.codes.transposed, c: CodeMatrix(rows: m, columns: n, repeating: 0),
        scales: MatrixScales(a: a.scales, b: b.scales.transposed)))
    let (u, v) = try (Self.values(a, format, length: k), Self.values(b, format, length: k))
    let greatest = Double(x.map(\.magnitude).max() ?? 0)
    #expect(zip(x, u.joined()).allSatisfy { abs(Double($0) - $1) <= error * greatest })
    #expect(zip(x, u.joined()).contains { Double($0) != $1 })
    var wrong: [String] = []
    for row in 0..<m {
      for column in 0..<n {
        let exact = zip(u[row], v[column]).reduce(0) { $0 + $1.0 * $1.1 }
        let found =
          unit.resultFormat.decode(d[row, column]).asDouble
          * Double(a.tensorScale) * Double(b.tensorScale)
        // FP32 and F = 25 at the least: some 2^-22 of the greatest product.
        if abs(found - exact) > 0x1p-19 * greatest * greatest { wrong.append("\(row), \(column)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test func `rows that are not filled are refused`() throws {
    let format = try BlockUnits.library().formats.block(named: "mxfp4")
    for count in [0, 2, -1] {
      #expect(throws: MatrixError.self) {
        try BlockMatrix(rows: [1, 2, 3], count: count, format: format)
      }
    }
  }
}
