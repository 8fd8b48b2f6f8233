// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// How a unit's matrix products of some K are computed, and why that gives the unit's bits.
public struct EmulationPlan: Sendable, CustomStringConvertible {
  /// The unit.
  public let unit: String
  /// The length of a dot product for which the plan holds.
  public let k: Int
  /// The kernel, or "general path".
  public let kernel: String
  /// The instructions that it uses.
  public let level: KernelLevel
  /// Why it returns the unit's bits, in one line.
  public let proof: String
  /// Into how many dot products of their own, each rounded to the result's format, a dot product is cut: the steps
  /// of the unit's instruction; 1 when it runs through.
  public let passes: Int

  /// One line: kernel, level, K and proof.
  public var description: String {
    "\(unit), K = \(k): \(kernel) (\(level.rawValue)\(passes > 1 ? ", \(passes) steps" : "")): \(proof)"
  }
}

extension MACUnit {
  /// The plan for matrix products of this K.
  ///
  /// - Parameters:
  ///   - k: the length of a dot product.
  ///   - options: the instructions to use.
  public func emulationPlan(
    k: Int, options: EmulationOptions = EmulationOptions()
  ) -> EmulationPlan {
    let steps = StepPlan(self, k: k)
    let plan = kernelPlan(steps, options)?.plan
    return EmulationPlan(
      unit: name, k: k, kernel: plan?.name ?? "general path",
      level: plan == nil ? .portable : options.level,
      proof: plan?.proof
        ?? "every stage is carried out on integers of sufficient width, one element at a time",
      passes: steps.passes)
  }

  /// The kernel for a pass, nil for the general path.
  func kernelPlan(_ steps: StepPlan, _ options: EmulationOptions) -> PreparedPlan? {
    guard !options.onlyGeneralPath else { return nil }
    return plans.plan(description, k: steps.passLength, level: options.level)
  }
}
