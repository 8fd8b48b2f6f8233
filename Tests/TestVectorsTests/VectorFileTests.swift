// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Foundation
import MACUnits
import NumberFormats
import Testing

@testable import TestVectors

/// Vectors in files: what is written is read back, in every form.
@Suite struct `Vector files` {
  static func unit(_ name: String) throws -> MACUnit {
    try UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())).unit(named: name)
  }

  /// One product, several, elements that straddle digits, scales, microexponents, random bits, two's complement.
  static let units = [
    "mac-e4m3-e4m3-fp16", "fdp2-bf16-bf16-fp32", "blackwell-mxf8f6f4-e3m2", "xilinx-aie-mx6",
    "mac-e4m3-e4m3-bf16-stochastic", "mac-int8-int8-int32", "kulisch525-bf16-bf16-fp32",
    "treeall-e4m3-e4m3-fp16", "arm-bfmmla",
  ]

  private static func folder() -> String {
    NSTemporaryDirectory() + "guardbit-files-\(UUID().uuidString)"
  }

  private static func plan(
    _ unit: MACUnit, count: UInt64, seed: UInt64 = 5, sequences: UInt64 = 0
  ) throws -> VectorSetPlan {
    try VectorSetPlan(
      unit: unit, seed: seed, count: count, sequences: sequences, generator: "test")
  }

  @Test(arguments: units)
  func `of every form return what was drawn`(name: String) async throws {
    let unit = try Self.unit(name)
    let plan = try Self.plan(unit, count: 300)
    let folder = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let outcome = try await VectorSet(unit, plan, threads: 2).write(to: folder)
    #expect(outcome.manifest.checkedByReference == 300)
    #expect(outcome.manifest.classes.values.reduce(0, +) == 300)
    let cases = try VectorCases(unit: unit, seed: 5)
    for file in outcome.manifest.files {
      let data = try Data(contentsOf: URL(filePath: "\(folder)/\(file.name)"))
      #expect(UInt64(data.count) == file.bytes)
      #expect(sha256(String(decoding: data, as: UTF8.self)) == file.sha256)
      var reader = VectorReader(unit)
      var index: UInt64 = 0
      var wrong: [String] = []
      for line in [UInt8](data).split(separator: 10) {
        guard let record = try reader.record(of: line) else { continue }
        let item = cases.vectorCase(index)
        let result = unit.evaluate(item.operands, random: item.random)
        if record.driven.operands != item.operands || record.result != result.code
          || record.flags.map({ $0 != result.flags }) ?? (file.form != "hex")
          || record.index.map({ $0 != index }) ?? false
        {
          wrong.append("\(file.name), case \(index)")
        }
        index += 1
      }
      #expect(index == 300 && wrong.isEmpty, "\(wrong.prefix(5))")
    }
  }

  @Test func `carry the digest of their body, which a shorter run begins with`() async throws {
    let unit = try Self.unit("mac-e5m2-e4m3-bf16")
    let folders = [Self.folder(), Self.folder(), Self.folder()]
    defer { for folder in folders { try? FileManager.default.removeItem(atPath: folder) } }
    let counts: [UInt64] = [20_000, 500, 20_000]
    var manifests: [VectorSetManifest] = []
    for (folder, count) in zip(folders, counts) {
      let plan = try Self.plan(unit, count: count, sequences: count / 100)
      manifests.append(try await VectorSet(unit, plan, threads: 3).write(to: folder).manifest)
    }
    #expect(manifests[0] == manifests[2])
    for (place, file) in manifests[0].files.enumerated() {
      let texts = try folders.map {
        try String(contentsOfFile: "\($0)/\(file.name)", encoding: .utf8)
      }
      #expect(texts[0] == texts[2])
      func body(_ text: String) -> String {
        text.split(separator: "\n").filter { !$0.hasPrefix("//") && !$0.hasPrefix("index,") }
          .map { $0 + "\n" }.joined()
      }
      #expect(body(texts[0]).hasPrefix(body(texts[1])), "\(file.name)")
      #expect(sha256(body(texts[0])) == file.bodySHA256)
      #expect(sha256(body(texts[1])) == manifests[1].files[place].bodySHA256)
      if file.name.hasSuffix(".hex") { #expect(texts[0].contains(file.bodySHA256)) }
    }
  }

  @Test func `of an interrupted run end with the same bytes`() async throws {
    let unit = try Self.unit("mac-e4m3-e4m3-fp16")
    let folder = Self.folder()
    let whole = Self.folder()
    defer { for path in [folder, whole] { try? FileManager.default.removeItem(atPath: path) } }
    let plan = try Self.plan(unit, count: 40_000, sequences: 64)
    let set = try VectorSet(unit, plan, threads: 2)
    let expected = try await set.write(to: whole).manifest

    // What a killed run leaves: parts, some bytes longer than the record says, and the record.
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var record = VectorSetProgress(plan)
    record.cases = 2 * VectorSet.chunkCases
    let cases = try VectorCases(unit: unit, seed: 5)
    for index in 0..<record.cases {
      record.classes[cases.vectorCase(index).className, default: 0] += 1
    }
    record.checked = record.cases
    for file in expected.files {
      let text = try String(contentsOfFile: "\(whole)/\(file.name)", encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let header = lines.prefix { $0.hasPrefix("//") || $0.hasPrefix("index,") }.count
      let kept = header + (file.form == "sequence" ? 0 : Int(record.cases))
      let part =
        lines[..<kept].map { $0.hasPrefix("// sha256") ? Self.cleared($0) : "\($0)\n" }.joined()
      record.parts.append(
        VectorSetProgress.Part(
          name: file.name, bytes: UInt64(part.utf8.count), sha256: sha256(part)))
      try (part + "12_3").write(
        toFile: "\(folder)/\(file.name).part", atomically: false, encoding: .utf8)
    }
    try VectorSetManifest.json(record).write(
      toFile: "\(folder)/\(VectorSet.recordName)", atomically: false, encoding: .utf8)

    let resumed = try await set.write(to: folder)
    #expect(resumed.made == 40_000 - record.cases)
    #expect(resumed.manifest == expected)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == FileManager.default.contentsOfDirectory(atPath: whole).sorted())
    for file in expected.files {
      #expect(
        FileManager.default.contentsEqual(
          atPath: "\(folder)/\(file.name)", andPath: "\(whole)/\(file.name)"), "\(file.name)")
    }
  }

  private static func cleared(_ line: Substring) -> String {
    line.dropLast(64) + String(repeating: "0", count: 64) + "\n"
  }

  @Test func `refuse a folder of another unit`() async throws {
    let folder = Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, isRefused) in [("mac-e4m3-e4m3-fp16", false), ("mac-int8-int8-int32", true)] {
      let unit = try Self.unit(name)
      let set = try VectorSet(unit, try Self.plan(unit, count: 10), threads: 1)
      if isRefused {
        await #expect(throws: VectorFileError.self) { try await set.write(to: folder) }
      } else {
        _ = try await set.write(to: folder)
      }
    }
  }
}
