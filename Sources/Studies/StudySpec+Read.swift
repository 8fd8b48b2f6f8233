// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Networks
import NumberFormats
import Quantization
import SpecFiles

extension StudySpec {
  /// The most runs that a study may ask for.
  public static let maximumRows = 10_000

  /// Reads the study of a name: `studies/NAME.yaml`.
  ///
  /// - Throws: `SpecError`.
  public init(named name: String, units: UnitLibrary) throws {
    let specs = units.formats.specs
    guard let path = specs.path(of: name, in: "studies") else {
      let known = specs.names(in: "studies").joined(separator: ", ")
      throw SpecError(
        SpecLocation(file: "studies"), "no study is called '\(name.prefix(80))'",
        remedy: known.isEmpty ? "there are none" : "there are \(known), or give a file's path")
    }
    try self.init(SpecNode.read(contentsOf: path), expectedName: name, units: units)
  }

  /// Reads a study file by its path.
  ///
  /// - Throws: `SpecError`.
  public init(inFile path: String, units: UnitLibrary) throws {
    let root = try SpecNode.read(contentsOf: path)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    try self.init(
      root, expectedName: file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file, units: units)
  }

  /// Reads a study and elaborates all of its units.
  ///
  /// - Throws: `SpecError`.
  public init(_ root: SpecNode, expectedName: String, units: UnitLibrary) throws {
    var reader = try SpecReader(root, subject: "a study")
    name = try reader.name(expecting: expectedName)
    try reader.kind("study")
    summary = try reader.node("summary", "one sentence for lists").word("one sentence")
    let networkNode = try reader.node("network", "the name of a network")
    network = try networkNode.word("the name of a network")
    networkLocation = networkNode.location
    let imagesNode = reader.optionalNode("images")
    images =
      try imagesNode?.value == .scalar("all")
      ? nil : imagesNode?.integer("how many test images (or 'all')", in: 1...Int(Int32.max))
    seed = try UInt64(
      reader.optionalNode("seed")?
        .integer("the seed of stochastic roundings", in: 0...Int.max) ?? 0)
    let headroom =
      try reader.optionalNode("headroom")?.choice("a headroom", of: Headroom.self) ?? .none
    recipe = try QuantizationRecipe(&reader)

    let rows = RowReader(units: units, headroom: headroom)
    let accumulators = try rows.accumulators(
      reader.node("accumulators", "a list as [exact, fp16]"))
    let formats = try reader.node("formats", "a list as [int8, {weights: int4, activations: int8}]")
    self.rows = try formats.items("formats of weights and activations").flatMap {
      try rows.rows($0, accumulators: accumulators)
    }
    try reader.finish()
    guard 1...Self.maximumRows ~= self.rows.count else {
      throw SpecError(
        formats.location, "the study has \(self.rows.count) runs",
        remedy: "give 1 to \(Self.maximumRows)")
    }
  }
}

/// Reads the runs of a study.
private struct RowReader {
  /// An accumulator as the file names it.
  struct AccumulatorEntry {
    var name: String
    var headroom: Headroom
    var location: SpecLocation

    /// An exact accumulator has room for everything, so headroom is no word for it.
    var label: String { name == "exact" || headroom == .none ? name : "\(name) + headroom" }
  }

  let units: UnitLibrary
  let headroom: Headroom

  func accumulators(_ node: SpecNode) throws -> [AccumulatorEntry] {
    let items = try node.items("accumulators")
    guard !items.isEmpty else {
      throw SpecError(
        node.location, "the list of accumulators is empty", remedy: "give one, as [exact]")
    }
    return try items.map { item in
      if case .scalar = item.value {
        return AccumulatorEntry(
          name: try item.word("an accumulator"), headroom: headroom, location: item.location)
      }
      var reader = try SpecReader(item, subject: "an accumulator")
      let name = try reader.node("format", "exact or a format").word("exact or a format")
      let own = try reader.optionalNode("headroom")?.choice("a headroom", of: Headroom.self)
      try reader.finish()
      return AccumulatorEntry(name: name, headroom: own ?? headroom, location: item.location)
    }
  }

  func rows(_ node: SpecNode, accumulators: [AccumulatorEntry]) throws -> [StudySpec.Row] {
    if case .scalar = node.value {
      let format = try node.word("a format")
      if let row = try blockRow(node, format, format) { return [row] }
      return try accumulators.map { try row(node, format, format, $0) }
    }
    var reader = try SpecReader(node, subject: "a pair of formats")
    let weights = try reader.node("weights", "the format of weights").word("a format")
    let activations = try reader.node("activations", "the format of activations").word("a format")
    let own = try reader.optionalNode("accumulators").map { try self.accumulators($0) }
    try reader.finish()
    if let row = try blockRow(node, weights, activations) {
      guard own == nil else {
        throw SpecError(
          reader.location(of: "accumulators"),
          "the unit of \(weights) is found by its description, and has its own accumulator",
          remedy: "leave accumulators out")
      }
      return [row]
    }
    return try (own ?? accumulators).map { try row(node, weights, activations, $0) }
  }

  private func row(
    _ node: SpecNode, _ weights: String, _ activations: String, _ accumulator: AccumulatorEntry
  ) throws -> StudySpec.Row {
    let unit: MACUnit
    do {
      unit = try units.unit(named: "mac-\(activations)-\(weights)-\(accumulator.name)")
    } catch let error as FormatError {
      throw SpecError(node.location, error.problem, remedy: error.remedy)
    } catch let error as UnitError {
      throw SpecError(
        node.location, "with the accumulator \(accumulator.name), \(error.problem)",
        remedy: error.remedy)
    }
    return StudySpec.Row(
      weights: weights, activations: activations, accumulator: accumulator.label, unit: unit,
      headroom: accumulator.headroom, blocks: nil, location: node.location)
  }

  /// The run of two block formats, on the unit that takes them; nil when they are formats of numbers.
  private func blockRow(
    _ node: SpecNode, _ weights: String, _ activations: String
  ) throws -> StudySpec.Row? {
    // What is no format at all is said where units of numbers are looked up.
    func block(_ name: String) -> BlockFormat? {
      guard case .block(let format)? = try? units.formats.described(named: name) else { return nil }
      return format
    }
    switch (block(weights), block(activations)) {
    case (nil, nil): return nil
    case (let w?, let a?):
      do {
        let unit = try units.unit(activations: a, weights: w)
        return StudySpec.Row(
          weights: weights, activations: activations,
          accumulator: unit.description.accumulate.format?.0.name ?? "exact", unit: unit,
          headroom: .none, blocks: BlockRecipe(weights: w, activations: a),
          location: node.location)
      } catch let error as UnitError {
        throw SpecError(node.location, error.problem, remedy: error.remedy)
      }
    case (_?, nil), (nil, _?):
      throw SpecError(
        node.location,
        "of \(weights) and \(activations), one has a scale for each block and one has none",
        remedy: "give two block formats, or two formats of single numbers")
    }
  }
}
