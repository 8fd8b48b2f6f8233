// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import SpecFiles

/// Finds units by name: files first, then `mac-A-B-ACC` and `mac-A-B-ACC-D`.
public struct UnitLibrary: Sendable {
  /// The formats that units name.
  public let formats: FormatLibrary

  /// Looks names up in a library's folders.
  public init(formats: FormatLibrary) { self.formats = formats }

  /// The names of all units that have a file, those of families included.
  ///
  /// - Throws: `SpecError` for a family that can not be read.
  public func names() throws -> [String] {
    try formats.specs.names(in: "units").flatMap { file -> [String] in
      guard let path = formats.specs.path(of: file, in: "units") else { return [] }
      let root = try SpecNode.read(contentsOf: path)
      guard SpecFamily.isFamily(root, of: "unit") else { return [file] }
      return try SpecFamily(root, expectedName: file, kind: "unit").members.map(\.name)
    }
  }

  /// All units that have a file, each file read once.
  ///
  /// - Throws: `SpecError` for a file that is wrong.
  public func units() throws -> [MACUnit] {
    try formats.specs.names(in: "units").flatMap { file -> [MACUnit] in
      guard let path = formats.specs.path(of: file, in: "units") else { return [] }
      let root = try SpecNode.read(contentsOf: path)
      guard SpecFamily.isFamily(root, of: "unit") else {
        return [try MACUnit(root, expectedName: file, formats: formats)]
      }
      return try SpecFamily(root, expectedName: file, kind: "unit").members.map {
        try MACUnit($0.node, expectedName: $0.name, formats: formats)
      }
    }
  }

  /// The unit of a name.
  ///
  /// - Throws: `SpecError` for a file that is wrong; `FormatError` or `UnitError` for a name that is.
  public func unit(named name: String) throws -> MACUnit {
    if let root = try node(named: name) {
      return try MACUnit(root, expectedName: name, formats: formats)
    }
    guard let unit = try MACUnit(name: name, formats: formats) else {
      throw UnitError(
        stage: "unit", "no unit is called '\(name.prefix(80))'",
        remedy: "give mac-A-B-ACC with three formats (ACC may be 'exact'), or one that "
          + "'guardbit units' lists")
    }
    return unit
  }

  /// What a unit's file, or its family's, says of it; nil when there is no file.
  private func node(named name: String) throws -> SpecNode? {
    if let path = formats.specs.path(of: name, in: "units") {
      let root = try SpecNode.read(contentsOf: path)
      guard SpecFamily.isFamily(root, of: "unit") else { return root }
      let members = try SpecFamily(root, expectedName: name, kind: "unit").members.map(\.name)
      throw UnitError(
        stage: "unit", "'\(name)' is a family of \(members.count) units",
        remedy: "name one of them, as \(members.first ?? name)")
    }
    // A member's name begins with its family's and a hyphen; the longest such file wins.
    var prefix = name[...]
    while let hyphen = prefix.lastIndex(of: "-") {
      prefix = prefix[..<hyphen]
      let file = String(prefix)
      guard let path = formats.specs.path(of: file, in: "units") else { continue }
      let root = try SpecNode.read(contentsOf: path)
      guard SpecFamily.isFamily(root, of: "unit") else { continue }
      let family = try SpecFamily(root, expectedName: file, kind: "unit")
      if let member = family.members.first(where: { $0.name == name }) { return member.node }
    }
    return nil
  }

  /// The unit in a file of the user's, by its path.
  public func unit(inFile path: String) throws -> MACUnit {
    let root = try SpecNode.read(contentsOf: path)
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(".yaml") ? String(file.dropLast(5)) : file
    if SpecFamily.isFamily(root, of: "unit") {
      throw SpecError(
        SpecLocation(file: path), "the file holds a family of units",
        remedy: "put it into a folder's units/ and name a member with --specs FOLDER")
    }
    return try MACUnit(root, expectedName: name, formats: formats)
  }
}

extension MACUnit {
  /// A unit whose name says it all.
  ///
  /// `mac-A-B-ACC`: products of A and B are exact; each is added to the accumulator ACC with one
  /// rounding to nearest, ties to even (a fused multiply-add). c and d have the format ACC. What
  /// overflows does what is customary: infinity, else NaN, else saturation; integers and fixed point
  /// wrap. `mac-A-B-exact`: nothing is rounded before the end (Kulisch); c and d are fp32.
  /// `mac-A-B-ACC-D`: the accumulator is at the end converted to D; c has the format ACC, and D after
  /// an exact one.
  ///
  /// Returns nil when the name is none of these.
  public init?(name: String, formats: FormatLibrary) throws {
    guard name.hasPrefix("mac-"), name.utf8.count <= 160 else { return nil }
    let words = name.dropFirst(4).split(separator: "-", omittingEmptySubsequences: false)
      .map(String.init)
    guard 3...12 ~= words.count, words.allSatisfy({ !$0.isEmpty }) else { return nil }
    var failure: (any Error)?
    for parts in Self.partitions(of: words, into: 3...4) {
      do {
        try self.init(Self.describe(name: name, parts: parts, formats: formats))
        return
      } catch let error as UnitError {
        throw error
      } catch {
        // With one split to try, its error is the clearest one; with several, the plain one.
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return nil
  }

  /// A format's own name may hold hyphens (`e3m4-all`), so every split is a candidate, the one into
  /// single words first.
  private static func partitions(of words: [String], into counts: ClosedRange<Int>) -> [[String]] {
    func split(_ rest: ArraySlice<String>, _ count: Int) -> [[String]] {
      if count == 1 { return rest.isEmpty ? [] : [[rest.joined(separator: "-")]] }
      guard rest.count >= count else { return [] }
      return (1...(rest.count - count + 1)).flatMap { size in
        split(rest.dropFirst(size), count - 1).map {
          [rest.prefix(size).joined(separator: "-")] + $0
        }
      }
    }
    return counts.flatMap { split(words[...], $0) }
      .sorted { abs($0.count - words.count) < abs($1.count - words.count) }
  }

  private static func describe(
    name: String, parts: [String], formats: FormatLibrary
  ) throws -> Description {
    let a = try formats.number(named: parts[0])
    let b = try formats.number(named: parts[1])
    let output = try parts.count == 4 ? formats.number(named: parts[3]) : nil
    func finish(
      _ c: NumberFormat, _ accumulate: AccumulateStage, _ d: NumberFormat, _ says: String
    ) -> Description {
      Description(
        name: name, summary: "\(a.name) × \(b.name), \(says)",
        decode: DecodeStage(a: a, b: b, c: c), block: BlockStage(length: 1), product: .exact,
        sum: .exact, accumulate: accumulate,
        final: FinalStage(format: d, rounding: Rounding(overflow: d.customaryOverflow)),
        special: SpecialValues())
    }
    if parts[2] == "exact" {
      let d = try output ?? formats.number(named: "fp32")
      return finish(d, .exact, d, "exact accumulation, one rounding to \(d.name) at the end")
    }
    let held = try formats.number(named: parts[2])
    return finish(
      held, .rounded(held, Rounding(overflow: held.customaryOverflow)), output ?? held,
      "accumulated in \(held.name) with one rounding a step")
  }
}
