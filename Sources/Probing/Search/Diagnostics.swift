// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// The cases that the probes ask of a unit.
public enum Diagnostics {
  /// All cases of the probe report, each once.
  public static func cases(for unit: MACUnit) -> [DotOperands] { [] }
}
