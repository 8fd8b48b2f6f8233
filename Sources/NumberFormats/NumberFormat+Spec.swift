// SPDX-License-Identifier: Apache-2.0
import SpecFiles

/// The kinds of format that a file can describe.
enum FormatKind: String, CaseIterable {
  case float, integer, fixedPoint, codeBook, powerExponent, block
}

/// A format file: the format and what the file says about it.
public struct FormatSpec: Sendable {
  /// A format of single numbers, or of blocks.
  public enum Described: Sendable {
    /// Single numbers.
    case number(NumberFormat)
    /// Blocks with a shared scale.
    case block(BlockFormat)
  }

  /// What is described.
  public let format: Described
  /// Where it comes from: the standard, the paper.
  public let source: String
  /// What other software calls it, by the software's name.
  public let aliases: [String: String]

  /// Reads a format file and checks its constants.
  ///
  /// - Parameters:
  ///   - root: the file's tree.
  ///   - expectedName: the file's name, which the format must have.
  ///   - lookUp: finds the formats that a block format names.
  /// - Throws: `SpecError`.
  public init(
    _ root: SpecNode, expectedName: String, lookUp: (String) throws -> NumberFormat
  ) throws {
    var reader = try SpecReader(root, subject: "a format")
    let name = try reader.name(expecting: expectedName)
    let kind = try reader.node("kind", "what kind of format this is")
      .choice("a kind of format", of: FormatKind.self)
    source = try reader.optionalNode("source")?.word("the standard or paper") ?? ""
    var aliases: [String: String] = [:]
    if let node = reader.optionalNode("aliases") {
      guard case .mapping(let entries) = node.value else {
        throw SpecError(
          node.location, "\(node.shape) is not a list of aliases",
          remedy: "write {onnx: FLOAT8E4M3FN, ml_dtypes: float8_e4m3fn}")
      }
      for entry in entries { aliases[entry.key] = try entry.value.word("the other name") }
    }
    self.aliases = aliases
    switch kind {
    case .float: format = .number(try .float(name: name, &reader))
    case .integer: format = .number(try .fixedPoint(name: name, isInteger: true, &reader))
    case .fixedPoint: format = .number(try .fixedPoint(name: name, isInteger: false, &reader))
    case .codeBook: format = .number(try .codeBook(name: name, &reader))
    case .powerExponent: format = .number(try .powerExponent(name: name, &reader))
    case .block: format = .block(try BlockFormat(name: name, &reader, lookUp: lookUp))
    }
    if let node = reader.optionalNode("check") {
      try FormatConstants(node).check(format)
    }
    try reader.finish()
  }
}

extension NumberFormat {
  static func fixedPoint(
    name: String, isInteger: Bool, _ reader: inout SpecReader
  ) throws -> NumberFormat {
    let width = try reader.node("width", "all bits of a code")
      .integer("all bits of a code", in: 1...64)
    let isSigned =
      try reader.optionalNode("signed")?.boolean("whether codes are two's complement") ?? true
    let fraction =
      isInteger
      ? 0
      : try reader.node("fractionBits", "the bits behind the binary point")
        .integer("the bits behind the binary point", in: -1024...1024)
    let zeroPoint =
      try reader.optionalNode("zeroPoint")?
      .integer("the code's integer that means zero", in: -(1 << 62)...(1 << 62)) ?? 0
    let isSymmetric =
      try reader.optionalNode("symmetric")?
      .boolean("whether the most negative code is left out") ?? false
    return .fixedPoint(
      try reader.located {
        try FixedPointFormat(
          name: name, width: width, isSigned: isSigned, fractionBits: fraction,
          zeroPoint: zeroPoint, isSymmetric: isSymmetric)
      })
  }

  static func codeBook(name: String, _ reader: inout SpecReader) throws -> NumberFormat {
    let width = try reader.node("width", "all bits of a code")
      .integer("all bits of a code", in: 1...16)
    let values = try reader.node("values", "the value of each code").items("the values")
      .map { try $0.number("a value") }
    let thresholds = try reader.optionalNode("thresholds")?.items("the thresholds")
      .map { try $0.number("a threshold") }
    return .codeBook(
      try reader.located {
        try CodeBookFormat(name: name, width: width, values: values, thresholds: thresholds)
      })
  }

  static func powerExponent(name: String, _ reader: inout SpecReader) throws -> NumberFormat {
    let width = try reader.node("width", "all bits of a code")
      .integer("all bits of a code", in: 2...16)
    let exponent = try reader.node("exponent", "the exponent a of sign(q)(|q| s)^(1/a)")
      .number("the exponent a")
    let scale = try reader.optionalNode("scale")?.number("the scale s") ?? 1
    return .codeBook(
      try reader.located {
        try CodeBookFormat.powerExponent(
          name: name, width: width, exponent: exponent, scale: scale)
      })
  }
}

extension BlockFormat {
  init(
    name: String, _ reader: inout SpecReader, lookUp: (String) throws -> NumberFormat
  ) throws {
    func number(_ key: String, _ meaning: String) throws -> (SpecNode, NumberFormat) {
      let node = try reader.node(key, meaning)
      do {
        return (node, try lookUp(try node.word(meaning)))
      } catch let error as FormatError {
        throw SpecError(node.location, error.problem, remedy: error.remedy)
      }
    }
    let element = try number("element", "the format of an element").1
    let (scaleNode, scaleFormat) = try number("scale", "the format of the scale")
    guard case .float(let scale) = scaleFormat else {
      throw SpecError(
        scaleNode.location, "\(scaleFormat.name) can not be a scale",
        remedy: "use e8m0, ue4m3 or another ueXmY")
    }
    let size = try reader.node("blockSize", "how many elements share a scale")
      .integer("how many elements share a scale", in: 1...65536)
    let rule = try reader.optionalNode("scaleRule")?.choice("a scale rule", of: ScaleRule.self)
    self = try reader.located {
      try BlockFormat(
        name: name, element: element, scale: scale, blockSize: size, scaleRule: rule)
    }
  }
}

extension SpecReader {
  /// Gives a contradiction the place of the mapping that it is in.
  func located<Value>(_ build: () throws -> Value) throws -> Value {
    do {
      return try build()
    } catch let error as FormatError {
      throw SpecError(location, error.problem, remedy: error.remedy)
    }
  }
}
