// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import SpecFiles

/// Reads the stages of a unit file, one method a stage.
struct StageReader {
  let formats: FormatLibrary

  func decode(_ node: SpecNode) throws -> DecodeStage {
    var reader = try SpecReader(node, subject: "the decode stage")
    var stage = DecodeStage(
      a: try format(reader.node("a", "the format of the first factors")),
      b: try format(reader.node("b", "the format of the second factors")),
      c: try format(reader.node("c", "the format of the addend")))
    if let node = reader.optionalNode("subnormalFactors") {
      stage.subnormalFactors = try node.choice("a handling of subnormals")
    }
    if let node = reader.optionalNode("subnormalAddend") {
      stage.subnormalAddend = try node.choice("a handling of subnormals")
    }
    if let node = reader.optionalNode("ignoredFactorBits") {
      stage.ignoredFactorBits = try node.integer(
        "how many low bits of a and b are not read", in: 0...63)
    }
    if let node = reader.optionalNode("factorsConvertedTo") {
      stage.factorsConvertedTo = try format(node)
    }
    try reader.finish()
    return stage
  }

  func block(_ node: SpecNode?) throws -> BlockStage {
    guard let node else { return BlockStage(length: 1) }
    var reader = try SpecReader(node, subject: "the block stage")
    let lengthNode = try reader.node("length", "how many products are added at once, or 'all'")
    var length: Int?
    if lengthNode.value != .scalar("all") {
      length = try lengthNode.integer(
        "how many products are added at once (or 'all')", in: 1...BlockStage.maximumLength)
    }
    var order = ProductOrder.ascending
    if let node = reader.optionalNode("order") { order = try node.choice("an order of products") }
    try reader.finish()
    return BlockStage(length: length, order: order)
  }

  func product(_ node: SpecNode?) throws -> ProductStage {
    guard let node, node.value != .scalar("exact") else { return .exact }
    var reader = try mapping(node, "the product stage", or: "exact")
    if let node = reader.optionalNode("infiniteFrom") {
      let exponent = try node.integer(
        "n for products that are infinite from 2^n on", in: -4096...4096)
      try reader.finish()
      return .exactBelow(exponent: exponent)
    }
    let format = try format(reader.node("format", "the format of the rounded products"))
    let rounding = try Rounding(&reader, into: format.customaryOverflow)
    try reader.finish()
    return .rounded(format, rounding)
  }

  func accumulate(_ node: SpecNode) throws -> AccumulateStage {
    if node.value == .scalar("exact") { return .exact }
    var reader = try mapping(node, "the accumulate stage", or: "exact")
    let stage: AccumulateStage
    if let inner = reader.optionalNode("register") {
      if reader.optionalNode("format") != nil {
        throw SpecError(
          reader.location(of: "format"), "the accumulator has a register and a format",
          remedy: "keep one of them")
      }
      stage = .register(try register(inner), try Rounding(&reader, into: .wrap))
    } else if let inner = reader.optionalNode("aligned") {
      let (format, rounding) = try target(
        inner, "the aligned accumulator", "the accumulator's format")
      stage = .aligned(format, rounding)
    } else if let inner = reader.optionalNode("shifted") {
      let shifted = try shifted(inner)
      let (format, rounding) = try target(&reader, "the accumulator's format")
      stage = .shifted(shifted, format, rounding)
    } else {
      let (format, rounding) = try target(&reader, "the accumulator's format")
      stage = .rounded(format, rounding)
    }
    try reader.finish()
    return stage
  }

  private func register(_ node: SpecNode) throws -> FixedPointRegister {
    var reader = try SpecReader(node, subject: "a register")
    let register = FixedPointRegister(
      width: try reader.node("width", "all bits, the sign included")
        .integer("all bits, the sign included", in: 2...FixedPointRegister.maximumWidth),
      lowestExponent: try reader.node("lowestExponent", "the exponent of the lowest bit")
        .integer("the exponent of the lowest bit", in: -4096...4096))
    try reader.finish()
    return register
  }

  private func shifted(_ node: SpecNode) throws -> ShiftedAddition {
    var reader = try SpecReader(node, subject: "a second alignment")
    func bits(_ key: String, _ meaning: String) throws -> Int {
      try reader.node(key, meaning).integer(meaning, in: 1...AlignedSum.maximumFractionBits)
    }
    let shifted = ShiftedAddition(
      sumFractionBits: try bits("sumFractionBits", "the fraction bits that the sum keeps"),
      addendFractionBits: try bits("addendFractionBits", "the fraction bits that the addend keeps"),
      addendReach: try reader.optionalNode("addendReach")?.integer(
        "how far below the addend still counts", in: 0...4096),
      minimumExponent: try reader.node("minimumExponent", "the least exponent")
        .integer("the least exponent", in: -4096...4096),
      resultFractionBits: try bits("resultFractionBits", "the fraction bits that the result keeps"))
    try reader.finish()
    return shifted
  }

  func final(
    _ node: SpecNode?, after accumulate: AccumulateStage, at place: SpecLocation
  ) throws -> FinalStage {
    guard let node else {
      guard let (format, _) = accumulate.format else {
        throw SpecError(
          place, "the accumulator's content is no code, and 'final' is missing",
          remedy: "add 'final: {format: fp32}'")
      }
      return FinalStage(format: format, rounding: Rounding(overflow: format.customaryOverflow))
    }
    var reader = try mapping(node, "the final stage", or: nil)
    let format = try format(reader.node("format", "the format of the result"))
    let customary = Rounding(overflow: format.customaryOverflow)
    let rounding = try Rounding(&reader, into: format.customaryOverflow)
    try reader.finish()
    if accumulate.format?.0 == format, rounding != customary {
      throw SpecError(
        node.location, "the accumulator is \(format.name) already, so this rounding never happens",
        remedy: "state it under 'accumulate', or choose another final format")
    }
    return FinalStage(format: format, rounding: rounding)
  }

  func special(_ node: SpecNode?, width: Int) throws -> SpecialValues {
    var special = SpecialValues()
    guard let node else { return special }
    var reader = try SpecReader(node, subject: "the special values")
    if let nan = reader.optionalNode("nan") { special.nanCode = try nan.code(bits: width) }
    if let zero = reader.optionalNode("zeroSign") {
      special.zeroSign = try zero.choice("a rule for the sign of zero")
    }
    if let run = reader.optionalNode("nanOperandRun") {
      special.nanOperandRun = try run.integer(
        "how many consecutive k are looked at together", in: 1...BlockStage.maximumLength)
    }
    try reader.finish()
    return special
  }

  /// A format and how is rounded into it: all that a mapping says.
  func target(
    _ node: SpecNode, _ subject: String, _ meaning: String
  ) throws -> (NumberFormat, Rounding) {
    var reader = try SpecReader(node, subject: subject)
    let result = try target(&reader, meaning)
    try reader.finish()
    return result
  }

  /// A format and how is rounded into it, among other keys.
  func target(
    _ reader: inout SpecReader, _ meaning: String
  ) throws -> (NumberFormat, Rounding) {
    let format = try format(reader.node("format", meaning))
    return (format, try Rounding(&reader, into: format.customaryOverflow))
  }

  func mapping(
    _ node: SpecNode, _ subject: String, or word: String?
  ) throws -> SpecReader {
    if case .scalar = node.value {
      throw SpecError(
        node.location, "\(node.shape) does not describe \(subject)",
        remedy: "write \(word.map { "'\($0)' or " } ?? "")a mapping as {format: fp32}")
    }
    return try SpecReader(node, subject: subject)
  }

  func format(_ node: SpecNode) throws -> NumberFormat {
    do {
      return try formats.number(named: try node.word("the name of a format"))
    } catch let error as FormatError {
      throw SpecError(node.location, error.problem, remedy: error.remedy)
    }
  }
}
