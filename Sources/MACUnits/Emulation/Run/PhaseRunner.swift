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

  /// Runs all phases; the items of one are shared among the tasks, each taking the next that is left.
  func run(_ phases: [MatrixJob.Phase]) async throws {
    let all = max(1, phases.reduce(0) { $0 + $1.products })
    var done = 0.0
    for phase in phases {
      let tally = ItemTally()
      let before = done
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<min(workers, phase.count) {
          group.addTask {
            while let item = tally.next(of: phase.count) {
              try Task.checkCancellation()
              phase.body(item)
              let ended = tally.end()
              if let progress, phase.products > 0 {
                progress((before + phase.products * Double(ended) / Double(phase.count)) / all)
              }
            }
          }
        }
        try await group.waitForAll()
      }
      done += phase.products
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
