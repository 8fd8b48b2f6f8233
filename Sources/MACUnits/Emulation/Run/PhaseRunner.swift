// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Synchronization

/// Runs the phases of a job on several tasks.
struct PhaseRunner: Sendable {
  private let workers: Int
  private let progress: (@Sendable (Double) -> Void)?

  /// - Parameters:
  ///   - threads: how many tasks work at a time; nil for as many as there are cores.
  ///   - progress: called after items, with the share of the products that are done.
  init(threads: Int?, progress: (@Sendable (Double) -> Void)?) {
    workers = max(1, min(threads ?? Self.cores, Self.mostTasks))
    self.progress = progress
  }

  /// Runs all phases of all passes; the items of a phase are shared among the tasks, each taking the next that
  /// is left.
  func run(_ job: MatrixJob) async throws {
    for pass in 0..<job.passes {
      let phases = job.phases(pass)
      let all = max(1, phases.reduce(0) { $0 + $1.products })
      var done = 0.0
      for phase in phases {
        let before = done
        try await run(phase) { share in
          let passed = (before + phase.products * share) / all
          progress?((Double(pass) + passed) / Double(job.passes))
        }
        done += phase.products
      }
    }
  }

  private func run(
    _ phase: MatrixJob.Phase, report: @escaping @Sendable (Double) -> Void
  ) async throws {
    let tally = ItemTally()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<min(workers, phase.count) {
        group.addTask {
          while let item = tally.next(of: phase.count) {
            try Task.checkCancellation()
            phase.body(item)
            let ended = tally.end()
            if phase.products > 0 { report(Double(ended) / Double(phase.count)) }
          }
        }
      }
      try await group.waitForAll()
    }
  }

  /// As many tasks as keep any machine of today busy.
  private static let mostTasks = 256
  private static var cores: Int { KernelLevel.cores }
}

/// Which item is next, and how many have ended.
private final class ItemTally: Sendable {
  private let started = Atomic<Int>(0)
  private let ended = Atomic<Int>(0)

  func next(of count: Int) -> Int? {
    let item = started.wrappingAdd(1, ordering: .relaxed).oldValue
    return item < count ? item : nil
  }

  func end() -> Int { ended.wrappingAdd(1, ordering: .relaxed).newValue }
}
