// SPDX-License-Identifier: Apache-2.0

extension SpecReader {
  /// Reads the `name`, which must be that of the file.
  public mutating func name(expecting expected: String) throws -> String {
    let node = try node("name", "the name by which commands call it")
    let name = try node.word("a name")
    guard name == expected else {
      // "a unit" becomes "the unit".
      let noun = subject.drop { $0 != " " }
      throw SpecError(
        node.location, "the\(noun) is named '\(name)'",
        remedy: "name it '\(expected)' as its file")
    }
    return name
  }

  /// Reads a `kind` of which there is only one here.
  public mutating func kind(_ expected: String) throws {
    let node = try node("kind", expected)
    guard try node.word(expected) == expected else {
      throw SpecError(
        node.location, "\(node.shape) stands here", remedy: "write 'kind: \(expected)'")
    }
  }
}
