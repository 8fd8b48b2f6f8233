// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import MACUnits

/// Measures matrix products beside OpenBLAS, in turn: a round runs every line once, and a line's ratio is that
/// to the SGEMM of its own round, on as many threads.
public struct MatrixBenchmark: Sendable {
  /// A product to measure.
  public struct Entry: Sendable {
    let group: String
    let workload: MatrixWorkload
    let level: KernelLevel

    /// Names a product and the instructions that it may use.
    public init(group: String, workload: MatrixWorkload, level: KernelLevel) {
      self.group = group
      self.workload = workload
      self.level = level
    }
  }

  /// The products.
  public let entries: [Entry]
  /// M, N and K of all.
  public let size: Int
  /// How often each is measured.
  public let rounds: Int
  /// How many threads work.
  public let threads: Int

  /// States what to measure; `threads` is 1 or more.
  public init(entries: [Entry], size: Int, rounds: Int, threads: Int) {
    self.entries = entries
    self.size = size
    self.rounds = rounds
    self.threads = threads
  }

  /// Runs all rounds.
  ///
  /// - Parameter progress: called with the share that is done.
  public func run(progress: (Double) -> Void = { _ in }) async throws -> [BenchmarkRecord] {
    let native = NativeProduct(size: size)
    let products = Double(size) * Double(size) * Double(size)
    var rates = [Samples](repeating: Samples(), count: entries.count)
    var ratios = rates
    var yard: [Yardstick: Samples] = [:]
    // The first run of anything pays for pages and tables.
    for yardstick in Yardstick.allCases { _ = native.seconds(yardstick, threads: threads) }
    for round in 0..<rounds {
      for (index, entry) in entries.enumerated() {
        let options = EmulationOptions(level: entry.level)
        // The yardstick runs right before each line, so that both meet the same machine.
        let beside = native.seconds(.sgemm, threads: threads)
        yard[.sgemm, default: Samples()].add(products / beside / 1e9)
        let taken =
          threads == 1
          ? try entry.workload.seconds(options)
          : try await entry.workload.seconds(options, threads: threads)
        rates[index].add(entry.workload.products / taken / 1e9)
        ratios[index].add(beside / taken)
        progress(Double(round * entries.count + index + 1) / Double(rounds * entries.count))
      }
      let taken = native.seconds(.dgemm, threads: threads)
      yard[.dgemm, default: Samples()].add(products / taken / 1e9)
    }
    var records = Yardstick.allCases.map { yardstick in
      BenchmarkRecord(
        group: "native", name: yardstick.rawValue, kernel: "", threads: threads,
        rate: yard[yardstick] ?? Samples(), ratio: Samples())
    }
    for (index, entry) in entries.enumerated() {
      let plan = entry.workload.unit.emulationPlan(
        k: size, options: EmulationOptions(level: entry.level))
      records.append(
        BenchmarkRecord(
          group: entry.group, name: entry.workload.unit.name,
          kernel: "\(plan.kernel), \(plan.level.rawValue)", threads: threads, rate: rates[index],
          ratio: ratios[index]))
    }
    return records
  }
}
