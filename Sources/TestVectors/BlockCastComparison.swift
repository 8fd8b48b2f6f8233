// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Checks the vector kernels of `BlockCast` against `BlockFormat.quantize`: every scale rule and direction,
/// tensor scales, every level of instructions of this machine.
public struct BlockCastComparison: Sendable {
  private let format: BlockFormat
  private let threads: Int

  /// Compares the casts to a block format on a number of threads.
  public init(format: BlockFormat, threads: Int) {
    self.format = format
    self.threads = max(1, threads)
  }

  /// Compares that many rows for every rule and rounding.
  public func run(seed: UInt64, rows: Int) async throws -> CastReport {
    let clock = ContinuousClock()
    let start = clock.now
    let format = format
    var work: [(ScaleRule, Rounding, Float)] = []
    for rule in ScaleRule.allCases {
      for direction in RoundingDirection.deterministic {
        for rounding in Self.roundings(of: format.element, direction) {
          // 2^-126 and 2^100 bring quotients to the ends of float32; the others are no powers of two.
          for scale in [1, 0x1.8p-3, 0x1.234568p-9, 0x1p-126, 0x1p100] as [Float]
          where scale.significand == 1 || format.element.significandBits <= 32 {
            work.append((rule, rounding, scale))
          }
        }
      }
    }
    let pieces = (0..<threads).map { thread in
      stride(from: thread, to: work.count, by: threads).map { work[$0] }
    }
    var report = try await withThrowingTaskGroup(of: CastReport.self) { group in
      for piece in pieces {
        group.addTask {
          var report = CastReport()
          for (number, (rule, rounding, scale)) in piece.enumerated() {
            try Task.checkCancellation()
            let few = rule == .leastSquaredError ? max(1, rows / 16) : rows
            report.merge(
              try Self.compare(
                format, rule, rounding, scale, rows: few, seed: seed &+ UInt64(number)))
          }
          return report
        }
      }
      var report = CastReport()
      for try await part in group { report.merge(part) }
      return report
    }
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  private static func roundings(
    of element: NumberFormat, _ direction: RoundingDirection
  ) -> [Rounding] {
    OverflowPolicy.allCases.compactMap { overflow in
      let rounding = Rounding(
        direction, overflow: overflow,
        subnormalResults: overflow == .saturate && direction == .roundTiesToAway ? .flushed : .kept,
        nanSubstitute: direction == .roundTowardZero ? .greatestFinite : .zero)
      do {
        try element.check(rounding)
        return rounding
      } catch { return nil }
    }
  }

  private static func compare(
    _ format: BlockFormat, _ rule: ScaleRule, _ rounding: Rounding, _ tensorScale: Float, rows: Int,
    seed: UInt64
  ) throws -> CastReport {
    var report = CastReport()
    report.roundings = 1
    let cast = try BlockCast(to: format, rule: rule, rounding, tensorScale: tensorScale)
    var random = RandomStream(seed: seed, stream: 1)
    for row in 0..<rows {
      let length = random.within(1...3 * format.blockSize)
      let numbers = Self.numbers(length, kind: row % 6, format, tensorScale, &random)
      var want = BlockArray<UInt64>()
      for start in stride(from: 0, to: length, by: format.blockSize) {
        let block = numbers[start..<min(start + format.blockSize, length)].map(Double.init)
        let codes = format.quantize(
          block, rule: rule, rounding: rounding, tensorScale: tensorScale)
        want.scales.append(UInt16(truncatingIfNeeded: codes.scale))
        want.elements += codes.elements
      }
      for level in KernelLevel.available {
        report.casts += length
        let found: BlockArray<UInt64> = try cast.codes(
          of: numbers.span, rowLength: nil, level: level)
        if found != want {
          let block = want.scales.indices.first { found.scales[$0] != want.scales[$0] }
          let element = want.elements.indices.first { found.elements[$0] != want.elements[$0] }
          report.note(
            "row of \(length), kind \(row % 6), \(format.name), \(rule), \(rounding), tensor scale "
              + "\(tensorScale), \(level): "
              + (block.map { "scale \($0) is \(found.scales[$0]), not \(want.scales[$0])" } ?? "")
              + (element.map {
                " element \($0) (\(numbers[$0])) is \(found.elements[$0]), not \(want.elements[$0])"
              } ?? ""))
        }
      }
    }
    return report
  }

  /// Rows that quantizers see, and some that they should not: numbers of one size, of all sizes, points of
  /// the grid and midpoints, zeros, infinities and NaNs, any bits.
  private static func numbers(
    _ length: Int, kind: Int, _ format: BlockFormat, _ tensorScale: Float,
    _ random: inout RandomStream
  ) -> [Float] {
    let mask: UInt64 = format.element.width >= 64 ? .max : 1 << UInt64(format.element.width) - 1
    let size = Float(sign: .plus, exponent: random.within(-140...120), significand: 1)
    let scale = Float(
      format.scale.decode(random.bits() & format.scale.magnitudeMask).asDouble * Double(tensorScale)
    )
    return (0..<length).map { _ in
      let bits = random.bits()
      let uniform = (Float(bits >> 40) * 0x1p-23 - 1)
      switch kind {
      case 0: return uniform * tensorScale
      case 1: return uniform * size
      case 2, 3:
        let first = Float(format.element.decode(bits & mask).asDouble)
        let second = kind == 2 ? first : Float(format.element.decode(bits &+ 1 & mask).asDouble)
        let number = (first + second) / 2 * scale
        return [number, number.nextUp, number.nextDown, number][Int(bits >> 62)]
      case 4:
        switch bits >> 60 {
        case 0: return random.oneIn(8) ? .infinity : 0
        case 1: return random.oneIn(8) ? .nan : -0.0
        case 2: return -0.0
        case 3: return uniform * 0x1p-140
        case 4: return random.oneIn(20) ? -.infinity : 1
        default: return random.oneIn(4) ? uniform : 0
        }
      default: return Float(bitPattern: UInt32(truncatingIfNeeded: bits))
      }
    }
  }
}
