// SPDX-License-Identifier: Apache-2.0

/// A hierarchy of modules as a Verilog-2005 file.
///
/// The same hierarchy gives the same bytes on every run. Icarus Verilog, Verilator and Yosys read it.
public struct VerilogText {
  /// The whole file.
  public let text: String
  /// The identifier of the topmost module.
  public let top: String

  /// Prints a module and all below it.
  ///
  /// - Parameters:
  ///   - module: the topmost module.
  ///   - portComments: what stands beside its ports, by their names.
  /// - Throws: `NetlistError` when two different modules have one name.
  public init(_ module: Module, portComments: [String: String] = [:]) throws(NetlistError) {
    let modules = try Self.hierarchy(module)
    var names = VerilogNames()
    var moduleNames: [ObjectIdentifier: String] = [:]
    // The topmost one comes first: its name must not change.
    for each in modules.reversed() { moduleNames[ObjectIdentifier(each)] = names.unique(each.name) }
    var leadingZeros = LeadingZeroModules(taken: Set(moduleNames.values))
    var blocks: [[String]] = []
    for each in modules {
      var printed = VerilogModule(
        each, moduleNames: moduleNames, portComments: each === module ? portComments : [:])
      blocks.append(try printed.lines(leadingZeros: &leadingZeros))
    }
    var counters: [[String]] = []
    let counted = leadingZeros.all
    for each in counted { moduleNames[ObjectIdentifier(each)] = each.name }
    for each in counted {
      var printed = VerilogModule(each, moduleNames: moduleNames, portComments: [:])
      counters.append(try printed.lines(leadingZeros: &leadingZeros))
    }
    top = moduleNames[ObjectIdentifier(module)] ?? module.name
    let body = (counters + blocks).map { ([""] + $0).joined(separator: "\n") }
    text = (Self.opening + body + Self.closing).joined(separator: "\n") + "\n"
  }

  private static let opening = [
    "// A unit and its shared blocks are in one file, and not every bit of every word is read:",
    "// verilator lint_off DECLFILENAME",
    "// verilator lint_off UNUSEDSIGNAL",
    "`default_nettype none",
  ]
  private static let closing = [
    "",
    "`default_nettype wire",
    "// verilator lint_on UNUSEDSIGNAL",
    "// verilator lint_on DECLFILENAME",
  ]

  /// All modules, the used before their users; unlike `Module.hierarchy`, it tells two of one name.
  private static func hierarchy(_ module: Module) throws(NetlistError) -> [Module] {
    var seen: [String: Module] = [:]
    var ordered: [Module] = []
    func visit(_ module: Module) throws(NetlistError) {
      if let known = seen[module.name] {
        guard known === module else {
          throw NetlistError(
            module: module.name, "two different modules have this name; give them two names")
        }
        return
      }
      seen[module.name] = module
      for instance in module.instances { try visit(instance.module) }
      ordered.append(module)
    }
    try visit(module)
    return ordered
  }

  /// Lines of text as a comment.
  static func comment(_ lines: [String]) -> [String] {
    lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }.flatMap {
      let words = plain(String($0)).split(separator: " ", omittingEmptySubsequences: false)
      return $0.isEmpty
        ? ["//"] : VerilogModule.filled(words.map(String.init), indent: "// ", hanging: "//   ")
    }
  }

  /// A line that no tool takes for an instruction to itself.
  static func plain(_ line: String) -> String {
    let text = String(line.map { $0.isNewline ? " " : $0 })
    let first = text.drop { $0 == " " }.prefix { $0.isLetter }.lowercased()
    let commands = ["verilator", "synopsys", "synthesis", "pragma", "ambit", "cadence", "verilint"]
    return commands.contains(first) ? "- \(text)" : text
  }
}
