// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A matrix product on a unit: D = A · B + C, size × size × size, with operands drawn from a normal distribution.
public struct MatrixWorkload: Sendable {
  /// The unit.
  public let unit: MACUnit
  /// M, N and K.
  public let size: Int
  let operands: MatrixOperands

  /// Draws operands: standard normal numbers times the unit's customary spread, rounded to the factors' formats.
  ///
  /// Integers and fixed point are spread so that three and a half deviations reach the format's end. Every block
  /// scale is 1, and every addend is 0.
  public init(unit: MACUnit, size: Int, seed: UInt64 = 1) throws {
    self.unit = unit
    self.size = size
    let decode = unit.description.decode
    let a = try Self.matrix(decode.a, size, seed: seed)
    let b = try Self.matrix(decode.b, size, seed: seed &+ 1)
    let c = try CodeMatrix(rows: size, columns: size, repeating: decode.c.positiveZeroCode ?? 0)
    operands = MatrixOperands(a: a, b: b, c: c, scales: try Self.scales(unit, size))
  }

  private static func matrix(_ format: NumberFormat, _ size: Int, seed: UInt64) throws -> CodeMatrix
  {
    let greatest = format.greatestFinite.asDouble
    let spread: Double
    if case .float = format { spread = 1 } else { spread = greatest / 3.5 }
    var normal = NormalStream(seed: seed)
    // A table of 4096 numbers, drawn from at random: operands without a period, made quickly.
    let codes = (0..<4096).map { _ in
      format.encode(
        .finite(ExactValue(normal.next() * spread)), rounding: Rounding(overflow: .saturate)
      ).code
    }
    let random = RandomBits(seed: seed)
    return try CodeMatrix(
      rows: size, columns: size,
      codes: (0..<size * size).map {
        codes[Int(random.bits(stream: 1, index: UInt64($0)) % 4096)]
      })
  }

  private static func scales(_ unit: MACUnit, _ size: Int) throws -> MatrixScales? {
    guard let blocks = unit.description.scale.blocks else { return nil }
    let one = { (format: NumberFormat) in
      format.encode(.finite(ExactValue(1)), rounding: Rounding(overflow: .saturate)).code
    }
    let count = blocks.count(for: size)
    return MatrixScales(
      a: try CodeMatrix(rows: size, columns: count, repeating: one(blocks.a)),
      b: try CodeMatrix(rows: count, columns: size, repeating: one(blocks.b)))
  }

  /// The dot products of the first rows and columns, count × count.
  func dots(_ count: Int) -> [DotOperands] {
    let (a, b) = (operands.a, operands.b)
    return (0..<min(count, size)).flatMap { row in
      (0..<min(count, size)).map { column in
        var scales = ScaleWords()
        if let words = operands.scales {
          scales.a = (0..<words.a.columns).map { words.a[row, $0] }
          scales.b = (0..<words.b.rows).map { words.b[$0, column] }
        }
        return DotOperands(
          a: (0..<size).map { a[row, $0] }, b: (0..<size).map { b[$0, column] },
          c: operands.c[row, column], scales: scales)
      }
    }
  }

  /// The multiply-accumulates of one run.
  public var products: Double { Double(size) * Double(size) * Double(size) }

  /// The seconds of one product on one thread.
  func seconds(_ options: EmulationOptions) throws -> Double {
    try Benchmarks.seconds { _ = try unit.multiply(operands, options: options) }
  }

  /// The seconds of one product on several threads.
  func seconds(_ options: EmulationOptions, threads: Int) async throws -> Double {
    let start = ContinuousClock().now
    _ = try await unit.multiply(operands, options: options, threads: threads)
    return (ContinuousClock().now - start) / .seconds(1)
  }
}

/// Standard normal numbers from a stated seed: sums of twelve uniform ones, which is near enough for operands.
private struct NormalStream {
  private let random: RandomBits
  private var index: UInt64 = 0

  init(seed: UInt64) { random = RandomBits(seed: seed) }

  mutating func next() -> Double {
    var sum = -6.0
    for _ in 0..<12 {
      sum += Double(random.bits(stream: 0, index: index) >> 11) * 0x1p-53
      index += 1
    }
    return sum
  }
}
