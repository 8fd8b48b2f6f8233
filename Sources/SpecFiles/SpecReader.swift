// SPDX-License-Identifier: Apache-2.0

/// Reads the keys of one mapping strictly: a wrong type, a value out of range and a key that nobody
/// asked for are all errors that say where they stand and what would be right.
///
/// Ask for every key that the specification may have, then call `finish()`.
public struct SpecReader {
  /// Where the mapping begins.
  public let location: SpecLocation
  /// What the mapping describes, for error sentences: "a float format".
  public let subject: String
  private var entries: [String: SpecNode.Entry] = [:]
  private var asked: [String] = []

  /// Opens a mapping.
  ///
  /// - Throws: `SpecError` when the node is not a mapping or gives a key twice.
  public init(_ node: SpecNode, subject: String) throws {
    location = node.location
    self.subject = subject
    guard case .mapping(let list) = node.value else {
      throw SpecError(
        node.location, "\(node.shape) stands where \(subject) is described",
        remedy: "write a mapping of keys to values")
    }
    for entry in list where entries.updateValue(entry, forKey: entry.key) != nil {
      throw SpecError(
        entry.keyLocation, "'\(entry.key)' is given twice", remedy: "keep one of them")
    }
  }

  /// The node of a key, or nil when the key is absent.
  public mutating func optionalNode(_ key: String) -> SpecNode? {
    asked.append(key)
    return entries[key]?.value
  }

  /// The node of a key that must be there.
  public mutating func node(_ key: String, _ meaning: String) throws -> SpecNode {
    guard let node = optionalNode(key) else {
      throw SpecError(location, "\(subject) lacks '\(key)'", remedy: "add '\(key)': \(meaning)")
    }
    return node
  }

  /// The place of a key's value, or of the mapping when the key is absent.
  public func location(of key: String) -> SpecLocation { entries[key]?.value.location ?? location }

  /// Refuses every key that was not asked for.
  public func finish() throws {
    for entry in entries.values.sorted(by: {
      ($0.keyLocation.line, $0.keyLocation.column) < ($1.keyLocation.line, $1.keyLocation.column)
    })
    where !asked.contains(entry.key) {
      let near = asked.min { distance($0, entry.key) < distance($1, entry.key) }
      var remedy = "the keys here are \(asked.joined(separator: ", "))"
      if let near, distance(near, entry.key) <= 3 { remedy = "did you mean '\(near)'? " + remedy }
      throw SpecError(
        entry.keyLocation, "\(subject) has no key '\(entry.key)'", remedy: remedy)
    }
  }

  /// The number of single-letter edits between two words (Levenshtein).
  private func distance(_ first: String, _ second: String) -> Int {
    let a = Array(first.lowercased().prefix(64))
    let b = Array(second.lowercased().prefix(64))
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let substituted = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
