// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@testable import Probing

@Suite struct `Adaptive search` {
  private func candidates(for unit: MACUnit) -> [MACUnit] {
    Shipped.units.filter { DeviceFormats($0).agrees(with: DeviceFormats(unit)) }
  }

  @Test(arguments: [
    "cdna3-bf16-f32", "hopper-mmasync-e4m3-f32", "ampere-tf32-f32", "mac-int8-int8-int32",
    "blackwell-nvf4-block16-ue4m3",
  ])
  func `finds a unit played by its own evaluation`(_ name: String) throws {
    let unit = try Shipped.unit(name)
    let search = try AdaptiveSearch(
      ProbeDevice(unit), candidates: candidates(for: unit), drawn: 100)
    #expect(search.consistent.contains { $0.name == name })
    #expect(search.divisions <= 12)
    #expect(search.consistent.count + search.exclusions.count == candidates(for: unit).count)
  }

  @Test func `leaves Hopper and Blackwell together and rules Ampere out`() throws {
    let unit = try Shipped.unit("hopper-f16-f32")
    let search = try AdaptiveSearch(
      ProbeDevice(unit), candidates: candidates(for: unit), drawn: 100)
    #expect(search.consistent.map(\.name).sorted() == ["blackwell-f16-f32", "hopper-f16-f32"])
    let ampere = search.exclusions.first { $0.unit.name == "ampere-f16-f32" }
    #expect(ampere.map { $0.answer != $0.code } == true)
  }

  @Test func `finds nothing for a device that is no unit, within its questions`() throws {
    var description = try Shipped.unit("hopper-f16-f32").description
    description.sum = .aligned(AlignedSum(fractionBits: 22))
    let device = ProbeDevice(try MACUnit(description))
    let unit = try Shipped.unit("hopper-f16-f32")
    let search = try AdaptiveSearch(
      device, candidates: candidates(for: unit), drawn: 100, limit: 20)
    #expect(search.consistent.isEmpty)
    #expect(search.divisions + search.confirmations <= 20)
    #expect(try ProbeReport(probing: device).parameters.productFractionBits == 22)
  }

  @Test func `has nothing to ask without candidates`() throws {
    let unit = try Shipped.unit("hopper-f16-f32")
    let search = try AdaptiveSearch(ProbeDevice(unit), candidates: [])
    #expect(search.consistent.isEmpty)
    #expect(search.divisions == 0)
  }

  @Test func `gives the same questions for the same seed`() throws {
    let unit = try Shipped.unit("volta-f16-f32")
    let one = CasePool(for: [unit], drawn: 50, seed: 3)
    #expect(one.cases == CasePool(for: [unit], drawn: 50, seed: 3).cases)
    #expect(one.cases != CasePool(for: [unit], drawn: 50, seed: 4).cases)
  }
}
