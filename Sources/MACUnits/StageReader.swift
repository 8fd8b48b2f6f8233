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
    try reader.finish()
    return BlockStage(length: length)
  }

  func product(_ node: SpecNode?) throws -> ProductStage {
    guard let node, node.value != .scalar("exact") else { return .exact }
    var reader = try mapping(node, "the product stage", or: "exact")
    let format = try format(reader.node("format", "the format of the rounded products"))
    let rounding = try Rounding(&reader, into: format.customaryOverflow)
    try reader.finish()
    return .rounded(format, rounding)
  }

  func sum(_ node: SpecNode?) throws -> SumStage {
    guard let node, node.value != .scalar("exact") else { return .exact }
    var reader = try mapping(node, "the sum stage", or: "exact")
    let order: SumOrder = try reader.node("order", "chain or pairwiseTree")
      .choice("an order of additions")
    let format = try format(reader.node("format", "the format of every partial sum"))
    let rounding = try Rounding(&reader, into: format.customaryOverflow)
    try reader.finish()
    return .rounded(order, format, rounding)
  }

  func accumulate(_ node: SpecNode) throws -> AccumulateStage {
    if node.value == .scalar("exact") { return .exact }
    var reader = try mapping(node, "the accumulate stage", or: "exact")
    if let registerNode = reader.optionalNode("register") {
      if reader.optionalNode("format") != nil {
        throw SpecError(
          reader.location(of: "format"), "the accumulator has a register and a format",
          remedy: "keep one of them")
      }
      var inner = try SpecReader(registerNode, subject: "a register")
      let register = FixedPointRegister(
        width: try inner.node("width", "all bits, the sign included")
          .integer("all bits, the sign included", in: 2...FixedPointRegister.maximumWidth),
        lowestExponent: try inner.node("lowestExponent", "the exponent of the lowest bit")
          .integer("the exponent of the lowest bit", in: -4096...4096))
      try inner.finish()
      let rounding = try Rounding(&reader, into: .wrap)
      try reader.finish()
      return .register(register, rounding)
    }
    let format = try format(reader.node("format", "the accumulator's format"))
    let rounding = try Rounding(&reader, into: format.customaryOverflow)
    try reader.finish()
    return .rounded(format, rounding)
  }

  func final(
    _ node: SpecNode?, after accumulate: AccumulateStage, at place: SpecLocation
  ) throws -> FinalStage {
    guard let node else {
      guard case .rounded(let format, _) = accumulate else {
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
    if case .rounded(format, _) = accumulate, rounding != customary {
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
    try reader.finish()
    return special
  }

  private func mapping(
    _ node: SpecNode, _ subject: String, or word: String?
  ) throws -> SpecReader {
    if case .scalar = node.value {
      throw SpecError(
        node.location, "\(node.shape) does not describe \(subject)",
        remedy: "write \(word.map { "'\($0)' or " } ?? "")a mapping as {format: fp32}")
    }
    return try SpecReader(node, subject: subject)
  }

  private func format(_ node: SpecNode) throws -> NumberFormat {
    do {
      return try formats.number(named: try node.word("the name of a format"))
    } catch let error as FormatError {
      throw SpecError(node.location, error.problem, remedy: error.remedy)
    }
  }
}
