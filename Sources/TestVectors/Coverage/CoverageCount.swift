// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Synchronization

/// How many cases hit each bin.
public struct CoverageCount: Sendable {
  /// How many cases were observed.
  public private(set) var cases: UInt64 = 0
  /// By bin, how many of them hit it.
  public private(set) var hits: [UInt64]
  /// Observations that no bin stands for; any is a mistake of the model.
  public internal(set) var strays = 0

  /// Nothing counted so far.
  public init(_ model: CoverageModel) { hits = Array(repeating: 0, count: model.bins.count) }

  /// Counts a case.
  @inline(__always)
  public mutating func add(_ bins: [Int32]) {
    cases += 1
    for bin in bins { hits[Int(bin)] += 1 }
  }

  /// Adds what was counted elsewhere.
  public mutating func merge(_ other: CoverageCount) {
    cases += other.cases
    strays += other.strays
    for bin in hits.indices { hits[bin] += other.hits[bin] }
  }

  /// How many bins any case hit.
  public var reached: Int { hits.count { $0 > 0 } }
}

extension CoverageModel {
  /// Counts the bins of many cases on all the threads.
  ///
  /// - Parameters:
  ///   - count: how many cases.
  ///   - case: makes a case of a number; called on any thread.
  public func count(
    _ count: UInt64, threads: Int, progress: @escaping @Sendable (UInt64) -> Void = { _ in },
    case make: @escaping @Sendable (UInt64) -> (DotOperands, RandomCase)
  ) async throws -> CoverageCount {
    let next = Atomic<UInt64>(0)
    let done = Atomic<UInt64>(0)
    let chunk: UInt64 = 1024
    let take: @Sendable () -> Range<UInt64>? = {
      let first = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
      return first < count ? first..<min(first + chunk, count) : nil
    }
    let finished: @Sendable (UInt64) -> Void = { cases in
      progress(done.wrappingAdd(cases, ordering: .relaxed).newValue)
    }
    return try await withThrowingTaskGroup(of: CoverageCount.self) { group in
      for _ in 0..<max(1, threads) {
        group.addTask {
          let observer = CaseObserver(self)
          var part = CoverageCount(self)
          while let range = take() {
            try Task.checkCancellation()
            for index in range {
              let (operands, random) = make(index)
              part.add(observer.observe(operands, random: random))
            }
            finished(UInt64(range.count))
          }
          part.strays = observer.strays
          return part
        }
      }
      var total = CoverageCount(self)
      for try await part in group { total.merge(part) }
      return total
    }
  }
}
