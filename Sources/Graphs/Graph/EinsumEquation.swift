// SPDX-License-Identifier: Apache-2.0

/// The equation of an Einsum: the labels of each operand's indices and of the result's.
struct EinsumEquation {
  let operands: [[Character]]
  let result: [Character]

  /// Reads `ij,jk->ik`, or `ij,jk`, whose result has the labels that occur once, in alphabetical order.
  ///
  /// - Throws: `GraphError` for what is not read: an ellipsis, a label twice in one operand, a result label of no
  ///   operand.
  init(_ text: String) throws {
    let plain = text.filter { $0 != " " }
    func refused(_ problem: String) -> GraphError {
      GraphError(
        "the equation '\(text.prefix(60))' \(problem)",
        remedy: "write one letter for each index, as bhid,bhjd->bhij")
    }
    let sides = plain.components(between: "->")
    guard sides.count <= 2, let left = sides.first else { throw refused("has two arrows") }
    operands = left.split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
    let labels = operands.joined()
    guard labels.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      throw refused("has other signs than letters")
    }
    guard operands.allSatisfy({ Set($0).count == $0.count }) else {
      throw refused("takes a diagonal")
    }
    if sides.count == 2 {
      result = Array(sides[1])
    } else {
      result = Set(labels).filter { label in labels.count { $0 == label } == 1 }.sorted()
    }
    guard Set(result).count == result.count, result.allSatisfy(Set(labels).contains) else {
      throw refused("has a result that the operands do not give")
    }
  }
}

extension String {
  /// The parts around a separator.
  fileprivate func components(between separator: String) -> [String] {
    var parts: [String] = [""]
    var rest = self[...]
    while let sign = rest.first {
      if rest.hasPrefix(separator) {
        parts.append("")
        rest = rest.dropFirst(separator.count)
      } else {
        parts[parts.count - 1].append(sign)
        rest = rest.dropFirst()
      }
    }
    return parts
  }
}
