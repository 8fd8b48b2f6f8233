// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Chooses the kernel for a unit: the first family, fastest first, that proves itself exact.
enum Planner {
  /// The families, fastest first.
  static var families: [any KernelFamily.Type] {
    [
      IntegerFamily.self, SaturatingFamily.self, NativeFamily.self, StepsFamily.self,
      AlignedFamily.self, LanesFamily.self,
    ]
  }

  /// The plan for dot products of a length, nil when only the general path is exact.
  static func plan(_ request: PlanRequest) -> KernelPlan? {
    for family in families {
      if let plan = family.plan(request) { return plan }
    }
    return nil
  }
}
