// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference
import Synchronization

/// The reference lacked precision somewhere: whatever it said does not count.
public struct InexactReference: Error, CustomStringConvertible {
  /// The unit's name.
  public let unit: String

  /// Names the unit.
  public init(unit: String) { self.unit = unit }

  /// The sentence for the user.
  public var description: String {
    "\(unit): the reference lacked precision somewhere, so this comparison does not count"
  }
}

/// Runs the model against the reference, codes and flags, on all cores.
public struct EngineComparison: Sendable {
  private let unit: MACUnit
  private let threads: Int

  /// Compares the engines of a unit on a number of threads.
  public init(unit: MACUnit, threads: Int) {
    self.unit = unit
    self.threads = max(1, threads)
  }

  /// Cases by corner class.
  ///
  /// - Parameters:
  ///   - count: how many cases; classes take turns.
  ///   - seed: draws the operands and the random numbers of stochastic roundings.
  ///   - progress: called with the number of cases done, now and then, from any thread.
  public func run(
    count: UInt64, seed: UInt64, progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) async throws -> VerificationReport {
    let generator = CaseGenerator(unit: unit, seed: seed)
    return try await sweep(count: count, seed: seed, progress: progress) { index, dot in
      generator.fill(&dot, index: index)
      return dot.cornerClass.rawValue
    }
  }

  /// Every pair of codes of a and b, each with every one of the addends' corner codes.
  public func runAllPairs(
    addends: [UInt64], seed: UInt64 = 0,
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) async throws -> VerificationReport {
    let decode = unit.description.decode
    let rows = UInt64(1) << UInt64(decode.a.width)
    let columns = UInt64(1) << UInt64(decode.b.width)
    let codes = addends
    return try await sweep(
      count: rows * columns * UInt64(codes.count), seed: seed, progress: progress
    ) { index, dot in
      let (pair, addend) = index.quotientAndRemainder(dividingBy: UInt64(codes.count))
      dot.operands.a.removeAll(keepingCapacity: true)
      dot.operands.b.removeAll(keepingCapacity: true)
      dot.operands.a.append(pair / columns)
      dot.operands.b.append(pair % columns)
      dot.operands.c = codes[Int(addend)]
      return "all pairs"
    }
  }

  private func sweep(
    count: UInt64, seed: UInt64, progress: @escaping @Sendable (UInt64) -> Void,
    fill: @escaping @Sendable (UInt64, inout DotCase) -> String
  ) async throws -> VerificationReport {
    let chunk: UInt64 = 4096
    let next = Atomic<UInt64>(0)
    let done = Atomic<UInt64>(0)
    let clock = ContinuousClock()
    let start = clock.now
    let unit = unit
    let takeChunk: @Sendable () -> Range<UInt64>? = {
      let first = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
      return first < count ? first..<min(first + chunk, count) : nil
    }
    let finished: @Sendable (UInt64) -> Void = { cases in
      progress(done.wrappingAdd(cases, ordering: .relaxed).newValue)
    }
    var report = VerificationReport(unit: unit.name)
    try await withThrowingTaskGroup(of: VerificationReport.self) { group in
      for _ in 0..<threads {
        group.addTask {
          // One reference a thread: MPFR's scratch numbers are not shared.
          let reference = ReferenceUnit(unit.description)
          var part = VerificationReport(unit: unit.name)
          var dot = DotCase()
          while let range = takeChunk() {
            try Task.checkCancellation()
            for index in range {
              let name = fill(index, &dot)
              let random = RandomCase(seed: seed, index: index)
              let model = unit.evaluate(dot.operands, random: random)
              let golden = reference.evaluate(dot.operands, random: random)
              part.count(1, of: name)
              if model != golden {
                part.note(
                  Mismatch(index: index, dot: dot, model: model, reference: golden), of: name)
              }
            }
            finished(UInt64(range.count))
          }
          guard reference.isExact else { throw InexactReference(unit: unit.name) }
          return part
        }
      }
      for try await part in group { report.merge(part) }
    }
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }
}
