// SPDX-License-Identifier: Apache-2.0
import SpecFiles

extension Provenance {
  /// Reads the keys of a unit file that say how the unit is known.
  init(_ reader: inout SpecReader) throws {
    self.init()
    if let node = reader.optionalNode("evidence") {
      evidence = try node.choice("a kind of evidence")
    }
    if let node = reader.optionalNode("source") {
      source = try node.word("where the specification comes from")
    }
    if let node = reader.optionalNode("measured") {
      measured = try node.items("names of measured sets").map { try $0.word("a measured set") }
    }
    if let node = reader.optionalNode("contested") {
      contested = try node.items("contested corners").map { try $0.word("one sentence") }
    }
    if evidence != .definition, source == nil {
      throw SpecError(
        reader.location(of: "evidence"),
        "the evidence is '\(evidence.rawValue)' and no source is named",
        remedy: "add 'source': the rows, manual, paper or program")
    }
    if (evidence == .measured) != !measured.isEmpty {
      throw SpecError(
        reader.location(of: "evidence"),
        measured.isEmpty
          ? "the evidence is 'measured' and no measured set is named"
          : "measured sets are named and the evidence is '\(evidence.rawValue)'",
        remedy: "name the sets under 'measured' with evidence: measured, or neither")
    }
  }
}

extension InstructionShape {
  /// Reads `{m: 16, n: 8, k: 16}`.
  init(_ node: SpecNode) throws {
    var reader = try SpecReader(node, subject: "an instruction's shape")
    func size(_ key: String) throws -> Int {
      try reader.node(key, "a matrix dimension").integer("a matrix dimension", in: 1...65536)
    }
    self.init(m: try size("m"), n: try size("n"), k: try size("k"))
    try reader.finish()
  }
}
