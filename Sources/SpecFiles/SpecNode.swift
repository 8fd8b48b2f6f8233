// SPDX-License-Identifier: Apache-2.0
import Foundation
internal import Yams

/// One node of a specification file, with the place where it stands.
public struct SpecNode: Sendable, Hashable {
  /// The three shapes of a YAML node.
  public indirect enum Value: Sendable, Hashable {
    /// A plain or quoted word.
    case scalar(String)
    /// A list.
    case sequence([SpecNode])
    /// Keys with values, in the order of the file.
    case mapping([Entry])
  }

  /// One key with its value.
  public struct Entry: Sendable, Hashable {
    /// The key's text.
    public let key: String
    /// Where the key stands.
    public let keyLocation: SpecLocation
    /// What it is set to.
    public let value: SpecNode
  }

  /// Where the node begins.
  public let location: SpecLocation
  /// What the node holds.
  public let value: Value

  /// A word for the node's shape, for error sentences.
  public var shape: String {
    switch value {
    // A word or two: a file that is no specification is one long scalar.
    case .scalar(let text): text.count > 60 ? "'\(text.prefix(60))...'" : "'\(text)'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

extension SpecNode {
  /// No specification comes near these; they keep a hostile file from exhausting the stack or memory.
  static let maximumBytes = 1 << 20
  static let maximumNodes = 50_000
  static let maximumDepth = 32

  /// Reads a YAML file into a tree that remembers lines and columns.
  ///
  /// - Throws: `SpecError` when the file is missing, too large, not UTF-8 or not YAML.
  public static func read(contentsOf path: String) throws -> SpecNode {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SpecError(
        SpecLocation(file: path), "the file can not be read", remedy: "give the path of a YAML file"
      )
    }
    guard data.count <= maximumBytes else {
      throw SpecError(
        SpecLocation(file: path), "the file holds \(data.count) bytes",
        remedy: "a specification holds at most \(maximumBytes)")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw SpecError(
        SpecLocation(file: path), "the file is not UTF-8 text", remedy: "save it as UTF-8")
    }
    return try parse(text, file: path)
  }

  /// Parses YAML text; `file` is the name that errors carry.
  public static func parse(_ text: String, file: String) throws -> SpecNode {
    try refuseDeepNesting(text, file: file)
    let root: Yams.Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw describe(error, file: file)
    }
    guard let root else {
      throw SpecError(
        SpecLocation(file: file, line: 1, column: 1), "the file is empty",
        remedy: "a specification is a mapping of keys to values")
    }
    var budget = maximumNodes
    return try convert(root, file: file, depth: 0, budget: &budget)
  }

  /// The YAML composer recurses once a level, so nesting is bounded before it runs.
  private static func refuseDeepNesting(_ text: String, file: String) throws {
    var line = 1
    var open = 0
    var dashes = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      case UInt8(ascii: "-"), UInt8(ascii: "?"): dashes += 1
      case UInt8(ascii: " "): break
      case UInt8(ascii: "\n"):
        line += 1
        dashes = 0
      default: dashes = 0
      }
      if open > maximumDepth || dashes > 4 * maximumDepth {
        throw SpecError(
          SpecLocation(file: file, line: line, column: 1), "lists nest too deeply",
          remedy: "a specification nests at most \(maximumDepth) levels")
      }
    }
  }

  private static func convert(
    _ node: Yams.Node, file: String, depth: Int, budget: inout Int
  ) throws -> SpecNode {
    let mark = node.mark
    let location = SpecLocation(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1)
    budget -= 1
    guard budget > 0, depth <= maximumDepth else {
      throw SpecError(
        location, "the file expands to too many nodes",
        remedy: "at most \(maximumNodes) nodes, \(maximumDepth) levels deep, are read")
    }
    switch node {
    case .scalar(let scalar):
      return SpecNode(location: location, value: .scalar(scalar.string))
    case .sequence(let sequence):
      let items = try sequence.map {
        try convert($0, file: file, depth: depth + 1, budget: &budget)
      }
      return SpecNode(location: location, value: .sequence(items))
    case .mapping(let mapping):
      var entries: [Entry] = []
      for (key, value) in mapping {
        guard case .scalar(let word) = key else {
          throw SpecError(location, "a key is not a word", remedy: "write 'key: value'")
        }
        let place = SpecLocation(
          file: file, line: key.mark?.line ?? location.line,
          column: key.mark?.column ?? location.column)
        entries.append(
          Entry(
            key: word.string, keyLocation: place,
            value: try convert(value, file: file, depth: depth + 1, budget: &budget)))
      }
      return SpecNode(location: location, value: .mapping(entries))
    case .alias:
      throw SpecError(location, "an alias stands here", remedy: "write the value out")
    }
  }

  private static func describe(_ error: YamlError, file: String) -> SpecError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return SpecError(
        SpecLocation(file: file, line: mark.line, column: mark.column), "not YAML: \(problem)",
        remedy: "mend the syntax")
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      return SpecError(
        SpecLocation(file: file, line: context.mark.line, column: context.mark.column),
        "\(keys) is given twice", remedy: "keep one of them")
    default:
      let words = "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
      return SpecError(SpecLocation(file: file), "not YAML: \(words)", remedy: "mend the syntax")
    }
  }
}
