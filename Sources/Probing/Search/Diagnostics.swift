// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// The cases that the probes ask.
public enum Diagnostics {
  /// Cases of more products than this tell little more than shorter ones.
  static let longest = 80

  /// All cases of the probe report of a unit, each once.
  public static func cases(for unit: MACUnit) -> [DotOperands] {
    var prober = Prober(ProbeDevice(unit))
    // A unit answers always.
    try? prober.run()
    return prober.bench.asked.filter { $0.a.count <= longest }
  }
}
