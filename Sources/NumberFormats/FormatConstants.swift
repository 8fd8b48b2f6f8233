// SPDX-License-Identifier: Apache-2.0
import SpecFiles

/// The constants that a format file states about itself: checked whenever the file is loaded, so that a
/// slip in a field can not stay unseen.
struct FormatConstants {
  private var stated: [(key: String, node: SpecNode, value: Double)] = []

  init(_ node: SpecNode) throws {
    var reader = try SpecReader(node, subject: "a format's check")
    for key in [
      "width", "greatestFinite", "leastNormal", "leastNonzero", "leastFinite", "blockBits",
    ] {
      if let item = reader.optionalNode(key) {
        stated.append((key, item, try item.number("the constant '\(key)'")))
      }
    }
    try reader.finish()
  }

  func check(_ described: FormatSpec.Described) throws {
    for (key, node, value) in stated {
      guard let actual = constant(key, of: described) else {
        throw SpecError(
          node.location, "this kind of format has no '\(key)'", remedy: "leave it out")
      }
      guard actual == value else {
        throw SpecError(
          node.location, "'\(key)' is stated as \(value), but the fields make it \(actual)",
          remedy: "mend the fields or the constant")
      }
    }
  }

  private func constant(_ key: String, of described: FormatSpec.Described) -> Double? {
    switch described {
    case .block(let block):
      return key == "blockBits"
        ? Double(block.element.width * block.blockSize + block.scale.width) : nil
    case .number(let format):
      switch key {
      case "width": return Double(format.width)
      case "greatestFinite": return format.greatestFinite.asDouble
      case "leastNonzero":
        switch format {
        case .float(let float): return float.leastNonzero.asDouble
        case .fixedPoint(let fixed):
          return ExactValue(
            isNegative: false, significand: 1, exponent: -fixed.fractionBits
          ).asDouble
        case .codeBook(let book): return book.values.map(abs).filter { $0 > 0 }.min()
        }
      case "leastNormal":
        if case .float(let float) = format { return float.leastNormal.asDouble }
        return nil
      case "leastFinite":
        switch format {
        case .float(let float):
          return float.isSigned ? float.greatestFinite.negated.asDouble : 0
        case .fixedPoint(let fixed): return fixed.leastFinite.asDouble
        case .codeBook(let book): return book.least
        }
      default: return nil
      }
    }
  }
}
