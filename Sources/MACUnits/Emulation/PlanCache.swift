// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Synchronization

/// The plans that a unit has been asked for: their tables take longer to make than a small product.
final class PlanCache: Sendable {
  private struct Key: Hashable {
    let k: Int
    let level: KernelLevel
  }

  /// Some networks have layers of many lengths; a plan may hold half a megabyte of tables.
  private static let capacity = 64
  private let plans = Mutex<[Key: PreparedPlan?]>([:])

  /// The plan for a length of dot products, made when it is asked for first.
  func plan(_ description: MACUnit.Description, k: Int, level: KernelLevel) -> PreparedPlan? {
    let key = Key(k: k, level: level)
    if let known = plans.withLock({ $0[key] }) { return known }
    let made = Planner.plan(PlanRequest(description: description, k: k, level: level))
      .map(PreparedPlan.init)
    plans.withLock {
      if $0.count >= Self.capacity { $0.removeAll() }
      $0[key] = .some(made)
    }
    return made
  }
}
