// SPDX-License-Identifier: Apache-2.0

/// Several specifications in one file that differ in named places.
///
/// ```yaml
/// name: hopper-wgmma                    # the file's name; the members' names begin with it
/// kind: units
/// members: hopper-wgmma-$a[$b]-$d       # [..] is left out when it says the same as what stands before it
/// choices:
///   a: [e4m3, e5m2]
///   b: [e4m3, e5m2]
///   d:
///     f32: {held: e8m13, result: fp32}
///     f16: {held: fp16, result: fp16}
/// overrides:
///   hopper-wgmma-e4m3-f32: {evidence: measured}
/// ...
/// accumulate: {aligned: {format: $d.held}}
/// ```
///
/// There is a member for each combination of choices. `$d` is the choice's word and `$d.held` what the
/// choice gives under that key: a whole node where it stands alone, text within a text. A key whose
/// value becomes `~` is left out. `except` lists combinations that do not exist; `overrides` replaces
/// or adds top-level keys of a member.
public struct SpecFamily: Sendable {
  /// The members in the order of the choices, each as the mapping that a file of its own would hold.
  public let members: [(name: String, node: SpecNode)]

  /// The kind of a family of things of a kind.
  static func plural(_ kind: String) -> String { kind + "s" }

  /// Whether a file holds a family of things of a kind.
  public static func isFamily(_ root: SpecNode, of kind: String) -> Bool {
    root.entry("kind")?.value.value == .scalar(plural(kind))
  }

  /// Reads a family.
  ///
  /// - Parameters:
  ///   - root: the file's mapping.
  ///   - expectedName: the file's name without its suffix.
  ///   - kind: what each member is.
  /// - Throws: `SpecError`.
  public init(_ root: SpecNode, expectedName: String, kind: String) throws {
    var reader = try SpecReader(root, subject: "a family of \(Self.plural(kind))")
    let name = try reader.name(expecting: expectedName)
    try reader.kind(Self.plural(kind))
    let pattern = try reader.node("members", "the members' names, as \(name)-$a-$b")
    let choices = try Self.choices(reader.node("choices", "what the members differ in"))
    let except =
      try reader.optionalNode("except")?.items("names of members that do not exist") ?? []
    let overrides = reader.optionalNode("overrides")
    guard case .mapping(let entries) = root.value else { throw Self.notAMapping(root) }
    let own = ["name", "kind", "members", "choices", "except", "overrides"]
    let template = entries.filter { !own.contains($0.key) }

    let excluded = Set(try except.map { try $0.word("a member's name") })
    var members: [(name: String, node: SpecNode)] = []
    var unused = excluded
    for combination in Self.combinations(choices) {
      let member = try combination.name(pattern)
      guard member.hasPrefix(name + "-") else {
        throw SpecError(
          pattern.location, "'\(member)' does not begin with '\(name)-'",
          remedy: "begin the members' names with the file's, so that they are found")
      }
      if unused.remove(member) != nil || excluded.contains(member) { continue }
      guard !members.contains(where: { $0.name == member }) else {
        throw SpecError(
          pattern.location, "two members are called '\(member)'",
          remedy: "name every choice in 'members'")
      }
      var fields = try template.compactMap { try combination.substitute($0) }
      try Self.override(&fields, member, overrides)
      let header = [("name", member), ("kind", kind)].map {
        SpecNode.Entry(
          key: $0.0, keyLocation: pattern.location,
          value: SpecNode(location: pattern.location, value: .scalar($0.1)))
      }
      members.append(
        (member, SpecNode(location: root.location, value: .mapping(header + fields))))
    }
    if let stray = unused.sorted().first {
      throw SpecError(
        reader.location(of: "except"), "'\(stray)' is no member", remedy: "mend the name")
    }
    if case .mapping(let entries) = overrides?.value,
      let stray = entries.first(where: { entry in !members.contains { $0.name == entry.key } })
    {
      throw SpecError(stray.keyLocation, "'\(stray.key)' is no member", remedy: "mend the name")
    }
    self.members = members
  }

  private static func override(
    _ fields: inout [SpecNode.Entry], _ member: String, _ overrides: SpecNode?
  ) throws {
    guard let overrides else { return }
    guard case .mapping(let list) = overrides.value else { throw notAMapping(overrides) }
    guard let own = list.first(where: { $0.key == member }) else { return }
    guard case .mapping(let replacements) = own.value.value else { throw notAMapping(own.value) }
    for replacement in replacements {
      fields.removeAll { $0.key == replacement.key }
      fields.append(replacement)
    }
  }

  private static func choices(_ node: SpecNode) throws -> [Choice] {
    guard case .mapping(let entries) = node.value, !entries.isEmpty else { throw notAMapping(node) }
    var product = 1
    return try entries.map { entry in
      let options: [(String, SpecNode?)]
      switch entry.value.value {
      case .sequence(let items): options = try items.map { (try $0.word("a choice"), nil) }
      case .mapping(let list): options = list.map { ($0.key, $0.value) }
      case .scalar: options = []
      }
      product *= max(options.count, 1)
      guard !options.isEmpty, product <= maximumMembers else {
        throw SpecError(
          entry.keyLocation, "'\(entry.key)' has \(options.count) choices",
          remedy: "give a list or a mapping; \(maximumMembers) members at most")
      }
      return Choice(key: entry.key, options: options)
    }
  }

  private static func combinations(_ choices: [Choice]) -> [Combination] {
    choices.reduce([Combination(picks: [:])]) { partial, choice in
      partial.flatMap { combination in
        choice.options.map { option in
          var next = combination
          next.picks[choice.key] = option
          return next
        }
      }
    }
  }

  private static func notAMapping(_ node: SpecNode) -> SpecError {
    SpecError(
      node.location, "\(node.shape) stands where a mapping belongs",
      remedy: "write keys and values")
  }

  /// The most members of a family.
  static let maximumMembers = 1024
}

/// What members can differ in.
private struct Choice {
  let key: String
  let options: [(word: String, values: SpecNode?)]
}

/// One option of each choice.
private struct Combination {
  var picks: [String: (word: String, values: SpecNode?)]

  /// The member's name by the pattern.
  func name(_ pattern: SpecNode) throws -> String {
    var name = ""
    var previous = ""
    var rest = try pattern.word("the members' names")[...]
    while let character = rest.first {
      if character == "$" {
        previous = try text(try token(&rest, at: pattern), at: pattern)
        name += previous
      } else if character == "[" {
        rest = rest.dropFirst()
        let word = try text(try token(&rest, at: pattern), at: pattern)
        if word != previous { name += word }
        guard rest.first == "]" else {
          throw SpecError(pattern.location, "'[' is not closed", remedy: "write [$b]")
        }
        rest = rest.dropFirst()
      } else {
        name.append(character)
        rest = rest.dropFirst()
      }
    }
    return name
  }

  /// The entry with what was chosen put in; nil when its value is `~`.
  func substitute(_ entry: SpecNode.Entry) throws -> SpecNode.Entry? {
    let value = try substitute(entry.value)
    if value.value == .scalar("~") { return nil }
    return SpecNode.Entry(key: entry.key, keyLocation: entry.keyLocation, value: value)
  }

  private func substitute(_ node: SpecNode) throws -> SpecNode {
    switch node.value {
    case .mapping(let entries):
      return SpecNode(
        location: node.location, value: .mapping(try entries.compactMap { try substitute($0) }))
    case .sequence(let items):
      return SpecNode(location: node.location, value: .sequence(try items.map(substitute)))
    case .scalar(let text):
      guard text.contains("$") else { return node }
      var rest = text[...]
      if rest.first == "$" {
        let whole = try token(&rest, at: node)
        if rest.isEmpty { return try value(whole, at: node) }
        rest = text[...]
      }
      var result = ""
      while let character = rest.first {
        if character == "$" {
          result += try self.text(try token(&rest, at: node), at: node)
        } else {
          result.append(character)
          rest = rest.dropFirst()
        }
      }
      return SpecNode(location: node.location, value: .scalar(result))
    }
  }

  /// Takes `$key` or `$key.part` off the front.
  private func token(_ rest: inout Substring, at node: SpecNode) throws -> (String, String?) {
    rest = rest.dropFirst()
    func word() -> String {
      let word = rest.prefix { $0.isLetter || $0.isNumber }
      rest = rest.dropFirst(word.count)
      return String(word)
    }
    let key = word()
    var part: String?
    if rest.first == ".", rest.dropFirst().first?.isLetter == true {
      rest = rest.dropFirst()
      part = word()
    }
    return (key, part)
  }

  private func value(_ token: (key: String, part: String?), at node: SpecNode) throws -> SpecNode {
    let keys = picks.keys.sorted().map { "$\($0)" }.joined(separator: ", ")
    guard let pick = picks[token.key] else {
      throw SpecError(
        node.location, "'$\(token.key)' is no choice", remedy: "the choices are \(keys)")
    }
    guard let part = token.part else {
      return SpecNode(location: node.location, value: .scalar(pick.word))
    }
    guard let found = pick.values?.entry(part)?.value else {
      throw SpecError(
        node.location, "'\(pick.word)' gives no '\(part)' for '$\(token.key).\(part)'",
        remedy: "add it to the choice")
    }
    return found
  }

  private func text(_ token: (key: String, part: String?), at node: SpecNode) throws -> String {
    try value(token, at: node).word("one word")
  }
}

extension SpecNode {
  /// The entry of a key in a mapping.
  func entry(_ key: String) -> Entry? {
    guard case .mapping(let entries) = value else { return nil }
    return entries.first { $0.key == key }
  }
}
