// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// The cases that the probes ask.
public enum Diagnostics {
  /// The cases of the probe report of a unit, each once, without the many that search for the end of a
  /// block; a few of those take their place.
  public static func cases(for unit: MACUnit) -> [DotOperands] {
    var prober = Prober(ProbeDevice(unit))
    // A unit answers always.
    try? prober.runWithoutSearch()
    return prober.bench.asked
  }
}

extension Prober {
  fileprivate mutating func runWithoutSearch() throws {
    _ = try publishedAnswers()
    if case .fixedPoint = bench.formats.d { return try probeIntegers() }
    try probeKeptBits()
    try probeResult()
    try probeBlockEnds()
    try probeOrder()
    try probeExponents()
    try probeSubnormals()
    try probeOverflow()
    try probeSpecials()
    try probeFactorBits()
    try probeScales()
  }

  /// What is lost around the ends of blocks of the usual lengths.
  private func probeBlockEnds() throws {
    guard let swamp = Swamp(bench, great: great, absorbing: absorbing) else { return }
    for block in [1, 2, 4, 8, 16, 32, 64] {
      for (j, k) in [(1, block), (block, 2 * block), (block, max(2 * block - 1, 1))]
      where j != k && j > 0 && k > 0 {
        _ = try bench.ask(swamp.probe(2 * block + 1, 0, j, small: [k]))
      }
    }
  }
}
