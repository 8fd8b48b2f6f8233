// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import SpecFiles

extension MACUnit {
  /// Reads a unit file, elaborates the unit and evaluates the examples that the file states.
  ///
  /// - Throws: `SpecError`.
  public init(_ root: SpecNode, expectedName: String, formats: FormatLibrary) throws {
    var reader = try SpecReader(root, subject: "a unit")
    let name = try reader.name(expecting: expectedName)
    try reader.kind("unit")
    let summary = try reader.node("summary", "one sentence for lists").word("one sentence")
    let stages = StageReader(formats: formats)
    let decode = try stages.decode(reader.node("decode", "the formats of a, b and c"))
    let block = try stages.block(reader.optionalNode("block"))
    let product = try stages.product(reader.optionalNode("product"))
    let scale = try stages.scale(reader.optionalNode("scale"))
    let sum = try stages.sum(reader.optionalNode("sum"))
    let accumulateNode = try reader.node(
      "accumulate", "the accumulator: {format: fp32}, {register: {...}} or exact")
    let accumulate = try stages.accumulate(accumulateNode)
    let final = try stages.final(
      reader.optionalNode("final"), after: accumulate, at: accumulateNode.location)
    let special = try stages.special(
      reader.optionalNode("special"), width: final.format.width)
    let provenance = try Provenance(&reader)
    let instruction = try reader.optionalNode("instruction").map { try InstructionShape($0) }
    let examples = reader.optionalNode("examples")
    try reader.finish()
    do {
      try self.init(
        Description(
          name: name, summary: summary, decode: decode, block: block, product: product,
          scale: scale, sum: sum, accumulate: accumulate, final: final, special: special),
        provenance: provenance, instruction: instruction)
    } catch let error as UnitError {
      throw SpecError(
        reader.location(of: error.stage), "\(error.stage): \(error.problem)", remedy: error.remedy)
    }
    if let examples { try checkExamples(examples) }
  }

  /// A file's worked examples are part of its description: the unit must return them.
  private func checkExamples(_ node: SpecNode) throws {
    for item in try node.items("the examples") {
      var reader = try SpecReader(item, subject: "an example")
      let a = try reader.node("a", "the first factors").items("the first factors")
        .map { try $0.hexCode(description.decode.a) }
      let b = try reader.node("b", "the second factors").items("the second factors")
        .map { try $0.hexCode(description.decode.b) }
      let c = try reader.node("c", "the addend").hexCode(description.decode.c)
      let scales = try exampleScales(&reader)
      let resultNode = try reader.node("d", "the result")
      let expected = try resultNode.hexCode(resultFormat)
      try reader.finish()
      guard a.count == b.count, !a.isEmpty else {
        throw SpecError(
          item.location, "the example has \(a.count) a and \(b.count) b",
          remedy: "give as many of both")
      }
      let actual = evaluate(DotOperands(a: a, b: b, c: c, scales: scales)).code
      guard actual == expected else {
        throw SpecError(
          resultNode.location,
          "the example states d = \(resultFormat.hex(expected)), but the unit returns "
            + resultFormat.hex(actual),
          remedy: "mend the stages or the example")
      }
    }
  }
}

extension MACUnit {
  private func exampleScales(_ reader: inout SpecReader) throws -> ScaleWords {
    guard let blocks = description.scale.blocks else { return ScaleWords() }
    func words(_ key: String, _ format: NumberFormat) throws -> [UInt64] {
      try reader.node(key, "the scales").items("the scales").map { node in
        let text = try node.word("a scale word in hexadecimal")
        let width = blocks.wordWidth(format)
        guard let code = UInt64(text, radix: 16), width >= 64 || code >> UInt64(width) == 0 else {
          throw SpecError(
            node.location, "'\(text)' is not a scale word",
            remedy: "give hexadecimal digits for \(width) bits")
        }
        return code
      }
    }
    return ScaleWords(a: try words("sa", blocks.a), b: try words("sb", blocks.b))
  }
}

extension SpecNode {
  /// A code in hexadecimal without a prefix, as `guardbit eval` reads it.
  fileprivate func hexCode(_ format: NumberFormat) throws -> UInt64 {
    let text = try word("a code of \(format.name) in hexadecimal")
    guard let code = format.code(hex: text.utf8)
    else {
      throw SpecError(
        location, "'\(text)' is not a code of \(format.name)",
        remedy: "give \(format.hexDigits) hexadecimal digits for \(format.width) bits")
    }
    return code
  }
}
