// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Elaboration
import Foundation
import MACUnits
import NumberFormats
import Simulation
import Testing

@Suite struct `Testbenches` {
  private static func export(
    _ name: String, _ form: CircuitForm, vectors: Int, to folder: URL
  ) async throws -> CircuitExport {
    let library = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
    let circuit = try UnitCircuit(try library.unit(named: name), form: form)
    let export = try CircuitExport(
      circuit, vectors: vectors, seed: 3, to: folder.path, generator: "tests", threads: 2)
    try await export.write()
    return export
  }

  private static func withFolder<Result>(
    _ body: (URL) async throws -> Result
  ) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "guardbit-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }

  private static let forms: [CircuitForm] = [
    .combinational, .pipelined(ranks: 1), .pipelined(ranks: 3), .sequential(ranks: 0),
    .sequential(ranks: 2),
  ]

  @Test(
    .enabled(if: ExternalTool.icarus.path != nil, "apt-get install iverilog"), arguments: forms)
  func `Icarus agrees with the vectors and finds the wrong bit`(_ form: CircuitForm) async throws {
    for name in ["mac-e2m1-e2m1-exact", "mac-e4m3-e4m3-fp16", "fdp2-bf16-bf16-fp32"] {
      let simulation = try await Self.withFolder { folder in
        try await Self.export(name, form, vectors: 300, to: folder).simulate(with: .icarus)
      }
      #expect(simulation.vectors.cases >= 300)
      #expect(simulation.vectors.mismatches == 0, "\(name): \(simulation.vectors.excerpt)")
      #expect(simulation.negativeControl.mismatches == 1, "\(name)")
      #expect(simulation.isRight, "\(name)")
    }
  }

  @Test(
    .enabled(if: ExternalTool.verilator.path != nil, "apt-get install verilator"),
    arguments: [
      (VerilogSimulator.verilator, CircuitForm.combinational), (.fast, .pipelined(ranks: 2)),
    ])
  func `Verilator agrees with the vectors and finds the wrong bit`(
    _ simulator: VerilogSimulator, _ form: CircuitForm
  ) async throws {
    let simulation = try await Self.withFolder { folder in
      try await Self.export("mac-e2m1-e2m1-exact", form, vectors: 300, to: folder)
        .simulate(with: simulator)
    }
    #expect(simulation.isRight, "\(simulation.vectors.excerpt)")
  }

  @Test(.enabled(if: ExternalTool.yosys.path != nil, "apt-get install yosys"))
  func `Yosys warns of nothing`() async throws {
    let synthesis = try await Self.withFolder { folder in
      try await Self.export("mac-e4m3-e4m3-fp16", .combinational, vectors: 1, to: folder)
        .synthesize()
    }
    #expect(synthesis.warnings.isEmpty)
    #expect(synthesis.cells > 500)
    #expect(synthesis.cells == synthesis.cellsByKind.values.reduce(0, +))
  }

  /// Ways to spoil a vector file.
  enum Damage: CaseIterable {
    case lastLineGone
    case lastLineCut
    case lineTwice
    case unknownDigit
    case empty
    case wrongResult

    func applied(to lines: [String]) -> [String] {
      var lines = lines
      let last = lines.count - 1
      switch self {
      case .lastLineGone: lines.removeLast()
      case .lastLineCut: lines[last].removeLast()
      case .lineTwice: lines.append(lines[last])
      case .unknownDigit: lines[last] = String(lines[last].dropLast()) + "x"
      case .empty: lines.removeAll { !$0.hasPrefix("/") }
      case .wrongResult:
        let digit = lines[last].last?.hexDigitValue ?? 0
        lines[last] = String(lines[last].dropLast()) + String(digit ^ 8, radix: 16)
      }
      return lines
    }
  }

  @Test(
    .enabled(if: ExternalTool.icarus.path != nil, "apt-get install iverilog"),
    arguments: Damage.allCases)
  func `a spoilt vector file fails`(_ damage: Damage) async throws {
    let simulation = try await Self.withFolder { folder in
      let export = try await Self.export(
        "mac-e4m3-e4m3-fp16", .combinational, vectors: 20, to: folder)
      let file = folder.appendingPathComponent(export.files.vectorFile)
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let spoilt = damage.applied(to: lines.map(String.init)).joined(separator: "\n") + "\n"
      try spoilt.write(to: file, atomically: false, encoding: .utf8)
      return try export.simulate(with: .icarus)
    }
    #expect(!simulation.vectors.isPassed, "\(simulation.vectors.excerpt)")
    #expect(!simulation.isRight)
  }

  @Test(.enabled(if: ExternalTool.icarus.path != nil, "apt-get install iverilog"))
  func `a wrong circuit fails`() async throws {
    let simulation = try await Self.withFolder { folder in
      let export = try await Self.export(
        "mac-e4m3-e4m3-fp16", .combinational, vectors: 500, to: folder)
      let file = folder.appendingPathComponent(export.files.verilogFile)
      let text = try String(contentsOf: file, encoding: .utf8)
      let wrong = text.replacing("wire sticky = |", with: "wire sticky = &")
      #expect(wrong != text)
      try wrong.write(to: file, atomically: false, encoding: .utf8)
      return try export.simulate(with: .icarus)
    }
    #expect(simulation.vectors.mismatches > 0)
    #expect(!simulation.isRight)
  }

  @Test(.enabled(if: ExternalTool.icarus.path != nil, "apt-get install iverilog"))
  func `a pipeline that ignores its reset fails`() async throws {
    let simulation = try await Self.withFolder { folder in
      let export = try await Self.export(
        "mac-e2m1-e2m1-exact", .pipelined(ranks: 3), vectors: 20, to: folder)
      let file = folder.appendingPathComponent(export.files.verilogFile)
      let text = try String(contentsOf: file, encoding: .utf8)
      let wrong = text.replacing("valid_r3 <= 1'b0", with: "valid_r3 <= valid_r2")
      #expect(wrong != text)
      try wrong.write(to: file, atomically: false, encoding: .utf8)
      return try export.simulate(with: .icarus)
    }
    #expect(simulation.vectors.mismatches > 0)
    #expect(!simulation.isRight)
  }

  @Test func `two exports are the same bytes`() async throws {
    try await Self.withFolder { folder in
      var contents: [[String: Data]] = []
      for name in ["first", "second"] {
        let place = folder.appendingPathComponent(name)
        _ = try await Self.export(
          "mac-e2m1-e2m1-exact", .sequential(ranks: 0), vectors: 100, to: place)
        var files: [String: Data] = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: place.path) {
          files[file] = FileManager.default.contents(
            atPath: place.appendingPathComponent(file).path)
        }
        contents.append(files)
      }
      #expect(contents[0] == contents[1])
      #expect(contents[0].count == 8)
    }
  }
}
