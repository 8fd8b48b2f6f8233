// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits
import Testing

@testable import Probing

/// The rows in `vectors/measured`, taken on a processor with `Tools/capture/cpu/x86dot.c`'s instructions.
@Suite struct `Rows of a Zen 5` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "vectors/measured").path

  @Test(arguments: ["vdpbf16ps", "vpdpbusd", "vpdpbusds", "vpdpwssd", "vpdpwssds"])
  func `equal the unit of their instruction`(_ name: String) throws {
    let unit = try Shipped.unit("x86-" + name)
    let file = "Zen5-\(name)"
    #expect(unit.provenance.measured == [file])
    let rows = try MeasuredFile(contentsOf: "\(Self.folder)/\(file).jsonl.gz")
    let reading = try #require(UnitReading(rows, as: unit))
    #expect(reading.operands.count >= 256)
    let comparison = MeasuredComparison(rows, units: [unit])
    #expect(comparison.consistent.map(\.name) == [unit.name])
  }
}
