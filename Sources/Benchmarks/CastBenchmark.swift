// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats

/// Measures casts of float32 arrays to codes beside the copying of the same bytes, in turn.
public struct CastBenchmark: Sendable {
  /// A cast to measure.
  public struct Entry: Sendable {
    let name: String
    let format: NumberFormat
    let rounding: Rounding
    let level: KernelLevel

    /// Names a cast and the instructions that it may use.
    public init(name: String, format: NumberFormat, rounding: Rounding, level: KernelLevel) {
      self.name = name
      self.format = format
      self.rounding = rounding
      self.level = level
    }
  }

  /// The casts.
  public let entries: [Entry]
  /// How many numbers are cast at a time: 16 MiB, more than second-level caches hold.
  public static let count = 1 << 22
  /// How often each is measured.
  public let rounds: Int

  /// States what to measure.
  public init(entries: [Entry], rounds: Int) {
    self.entries = entries
    self.rounds = rounds
  }

  /// Runs all rounds on one thread: 10^9 values a second, and the bytes read by those that memcpy copies.
  public func run() throws -> [BenchmarkRecord] {
    let values = Self.values()
    var copy = [Float](repeating: 0, count: values.count)
    var memory = Samples()
    var rates = [Samples](repeating: Samples(), count: entries.count)
    var ratios = rates
    let casts = try entries.map { try ArrayCast(to: $0.format, $0.rounding) }
    for _ in 0..<rounds {
      for (index, entry) in entries.enumerated() {
        let beside = seconds {
          copy.withUnsafeMutableBytes { to in
            values.withUnsafeBytes { from in
              if let to = to.baseAddress, let from = from.baseAddress {
                memcpy(to, from, values.count * 4)
              }
            }
          }
        }
        let taken = try seconds {
          let random = entry.rounding.usesRandomBits ? CastRandom(seed: 1) : nil
          _ = try casts[index].codes(
            of: values.span, random: random, level: entry.level, as: UInt8.self)
        }
        memory.add(Double(values.count) * 4 / beside / 1e9)
        rates[index].add(Double(values.count) / taken / 1e9)
        ratios[index].add(beside / taken)
      }
    }
    return [
      BenchmarkRecord(
        group: "cast", name: "memcpy, GB/s", kernel: "", threads: 1, rate: memory,
        ratio: Samples())
    ]
      + entries.indices.map {
        BenchmarkRecord(
          group: "cast", name: entries[$0].name, kernel: entries[$0].level.rawValue, threads: 1,
          rate: rates[$0], ratio: ratios[$0])
      }
  }

  /// Numbers of both signs over the exponents -14 to 11: overflow and underflow of 8-bit formats among them.
  private static func values() -> [Float] {
    let random = RandomBits(seed: 3)
    return (0..<UInt64(count)).map { index in
      let bits = random.bits(stream: 0, index: index)
      let exponent = Int(bits >> 40 % 26) - 14
      let significand = 1 + Float(bits & 0xFF_FFFF) * 0x1p-24
      let magnitude = Float(sign: .plus, exponent: exponent, significand: significand)
      return bits >> 63 == 0 ? magnitude : -magnitude
    }
  }
}
