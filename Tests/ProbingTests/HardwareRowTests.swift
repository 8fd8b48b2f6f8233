// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@testable import Probing

@Suite(
  .enabled(
    if: HardwareRows.isPresent, "rows measured on GPUs are looked for in ../shared/hw"))
struct `Rows of real GPUs` {
  /// A file, the units that must be consistent with it, and one of another generation that must not.
  struct Expectation: Sendable, CustomStringConvertible {
    var file: String
    var right: [String]
    var wrong: [String]
    var description: String { file }
  }

  static let expectations = [
    Expectation(
      file: "V100-f16-f32", right: ["volta-f16-f32"], wrong: ["ampere-f16-f32", "hopper-f16-f32"]),
    Expectation(
      file: "A100-f16-f32", right: ["ampere-f16-f32", "turing-f16-f32", "ada-f16-f32"],
      wrong: ["volta-f16-f32", "hopper-f16-f32", "cdna3-f16-f32"]),
    Expectation(
      file: "A100-tf32-f32", right: ["ampere-tf32-f32"],
      wrong: ["hopper-tf32-f32", "cdna3-xf32-f32"]),
    Expectation(
      file: "A2-bf16-f32", right: ["ampere-bf16-f32", "ada-bf16-f32"],
      wrong: ["hopper-bf16-f32", "cdna3-bf16-f32", "x86-vdpbf16ps"]),
    Expectation(
      file: "Ada-e4m3-f16", right: ["ada-e4m3-f16"],
      wrong: ["hopper-wgmma-e4m3-f16", "hopper-mmasync-e4m3-f16"]),
    Expectation(
      file: "Ada-e4m3-f32", right: ["ada-e4m3-f32"],
      wrong: ["hopper-wgmma-e4m3-f32", "blackwell-tcgen05-e4m3-f32"]),
    Expectation(file: "Ada-f16-f16", right: ["ada-f16-f16", "ampere-f16-f16"], wrong: []),
    Expectation(
      file: "B200-e4m3-f32", right: ["blackwell-mmasync-e4m3-f32"],
      wrong: ["hopper-wgmma-e4m3-f32", "blackwell-tcgen05-e4m3-f32"]),
    Expectation(
      file: "B200-f16-f32", right: ["blackwell-f16-f32", "hopper-f16-f32"],
      wrong: ["ampere-f16-f32"]),
    Expectation(
      file: "B200-tf32-f32", right: ["blackwell-tf32-f32", "hopper-tf32-f32"],
      wrong: ["ampere-tf32-f32"]),
    Expectation(
      file: "H100-e4m3-f16", right: ["hopper-mmasync-e4m3-f16"],
      wrong: ["hopper-wgmma-e4m3-f16", "ada-e4m3-f16"]),
    Expectation(
      file: "H100-e4m3-f32", right: ["hopper-wgmma-e4m3-f32"],
      wrong: ["ada-e4m3-f32", "hopper-mmasync-e4m3-f32", "blackwell-tcgen05-e4m3-f32"]),
    Expectation(
      file: "H100-f16-f16", right: ["hopper-f16-f16", "blackwell-f16-f16"],
      wrong: ["ampere-f16-f16"]),
    Expectation(
      file: "H100-f16-f32", right: ["hopper-f16-f32", "blackwell-f16-f32"],
      wrong: ["ampere-f16-f32", "volta-f16-f32"]),
  ]

  @Test(arguments: expectations)
  func `name the right units and rule other generations out`(_ expected: Expectation) throws {
    let file = try MeasuredFile(
      contentsOf: "\(HardwareRows.folder)/\(expected.file).jsonl.gz")
    let comparison = MeasuredComparison(file, units: Shipped.units)
    let consistent = Set(comparison.consistent.map(\.name))
    let excluded = Set(comparison.contradictions.map(\.unit.name))
    #expect(consistent.isSuperset(of: expected.right), "\(consistent.sorted())")
    #expect(excluded.isSuperset(of: expected.wrong), "\(consistent.sorted())")
  }

  @Test func `order the units of the named formats first`() throws {
    let file = try MeasuredFile(contentsOf: "\(HardwareRows.folder)/B200-e4m3-f32.jsonl.gz")
    let first = MeasuredComparison(file, units: Shipped.units).consistent.first
    #expect(first?.name == "blackwell-mmasync-e4m3-f32")
  }
}
