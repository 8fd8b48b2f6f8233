// SPDX-License-Identifier: Apache-2.0
import SpecFiles

/// Finds formats by name: files first, then the names that mean a format by themselves.
public struct FormatLibrary: Sendable {
  /// The folders with the files.
  public let specs: SpecLibrary

  /// Looks names up in these folders.
  public init(specs: SpecLibrary) { self.specs = specs }

  /// The names of all format files.
  public var names: [String] { specs.names(in: "formats") }

  /// The file of a name, or nil when there is none.
  ///
  /// - Throws: `SpecError` when there is one and it is wrong.
  public func spec(named name: String) throws -> FormatSpec? {
    try spec(named: name, within: [])
  }

  /// - Parameter within: the formats whose files name this one, outermost first.
  private func spec(named name: String, within: [String]) throws -> FormatSpec? {
    guard let path = specs.path(of: name, in: "formats") else { return nil }
    guard !within.contains(name) else {
      throw FormatError(
        "'\(name)' is described by itself", remedy: "name a format of single numbers")
    }
    return try FormatSpec(
      SpecNode.read(contentsOf: path), expectedName: name,
      lookUp: { try self.number(named: $0, within: within + [name]) })
  }

  /// A format of single numbers.
  ///
  /// - Throws: `FormatError` for a name that means nothing, `SpecError` for a file that is wrong.
  public func number(named name: String) throws -> NumberFormat {
    try number(named: name, within: [])
  }

  private func number(named name: String, within: [String]) throws -> NumberFormat {
    if let spec = try spec(named: name, within: within) {
      if case .number(let format) = spec.format { return format }
      throw FormatError(
        "'\(name)' is a block format", remedy: "name a format of single numbers")
    }
    if let format = try FormatName.parse(name) { return format }
    throw unknown(name)
  }

  /// A block format: a file, or `blockG-SCALE-ELEMENT` with G elements.
  ///
  /// - Throws: as `number(named:)`.
  public func block(named name: String) throws -> BlockFormat {
    if let spec = try spec(named: name) {
      if case .block(let format) = spec.format { return format }
      throw FormatError("'\(name)' is not a block format", remedy: "try mxfp8-e4m3 or nvfp4")
    }
    guard let match = name.wholeMatch(of: /block([0-9]{1,6})-([a-z0-9]+)-(.+)/) else {
      throw unknown(name)
    }
    let scale = try number(named: String(match.2))
    guard case .float(let float) = scale else {
      throw FormatError("\(scale.name) can not be a scale", remedy: "use e8m0, ue4m3 or a ueXmY")
    }
    return try BlockFormat(
      name: name, element: number(named: String(match.3)), scale: float,
      blockSize: Int(match.1) ?? 0)
  }

  /// What a name describes, of either kind.
  public func described(named name: String) throws -> FormatSpec.Described {
    if let spec = try spec(named: name) { return spec.format }
    if name.hasPrefix("block") { return .block(try block(named: name)) }
    return .number(try number(named: name))
  }

  private func unknown(_ name: String) -> FormatError {
    let shown = name.prefix(60)
    return FormatError(
      "no format is called '\(shown)'",
      remedy: "give eXmY (e4m3, e3m2-all, e4m3-ieee), intN, uintN, fixedI.F, binaryKpP, powerN-A, "
        + "blockG-SCALE-ELEMENT, or one that 'guardbit formats' lists")
  }
}
