// SPDX-License-Identifier: Apache-2.0

/// One module of a hierarchy on its way to text.
struct VerilogModule {
  let module: Module
  /// The identifiers of the modules that it has instances of.
  let moduleNames: [ObjectIdentifier: String]
  /// What stands behind the ports of these names.
  let portComments: [String: String]

  let inlining: VerilogInlining
  var names: VerilogNames
  private(set) var identifiers: [String?]
  var outputNames: [String] = []
  private var expressions: [VerilogExpression?]
  private var tables: [VerilogTable] = []
  var isInstanceWritten: [Bool]
  var stage = ""
  /// Whether there is more than one stage to tell apart.
  let hasStages: Bool
  var body: [String] = []

  /// The width of the lines.
  static let columns = 100

  init(_ module: Module, moduleNames: [ObjectIdentifier: String], portComments: [String: String]) {
    self.module = module
    self.moduleNames = moduleNames
    self.portComments = portComments
    inlining = VerilogInlining(module)
    names = VerilogNames(taken: module.isSequential ? ["clk", "reset"] : [])
    identifiers = Array(repeating: nil, count: module.nodes.count)
    expressions = Array(repeating: nil, count: module.nodes.count)
    isInstanceWritten = Array(repeating: false, count: module.instances.count)
    hasStages =
      Set((module.nodes.map(\.stage) + module.instances.map(\.stage))).subtracting([""]).count > 1
    // Ports first: their names are the module's face. Then the names that were given.
    for port in module.inputs { identifiers[port.net.index] = names.unique(port.name) }
    outputNames = module.outputs.map { names.unique($0.name) }
    for (place, node) in module.nodes.enumerated() where identifiers[place] == nil {
      if let name = node.name { identifiers[place] = names.unique(name) }
    }
  }

  /// The lines of the module, header comment included.
  mutating func lines(leadingZeros: inout LeadingZeroModules) throws(NetlistError) -> [String] {
    for place in module.nodes.indices { try write(place, &leadingZeros) }
    writeRegisters()
    writeOutputs()
    return VerilogText.comment(module.documentation) + header + body + ["endmodule"]
  }

  // MARK: Words

  private mutating func write(
    _ place: Int, _ leadingZeros: inout LeadingZeroModules
  ) throws(NetlistError) {
    let node = module.nodes[place]
    switch node.operation {
    case .input: return
    case .register:
      enter(node.stage)
      body.append("  reg \(Self.range(node.width))\(identifier(place));")
    case .output(let instance, _):
      guard !isInstanceWritten[instance] else { return }
      isInstanceWritten[instance] = true
      write(instance)
    case .leadingZeroCount(let word) where module.nodes[word.index].width > 1:
      let width = module.nodes[word.index].width
      let counter = try leadingZeros.module(width: width)
      enter(node.stage)
      let name = identifier(place)
      body.append("  wire \(Self.range(node.width))\(name);")
      writeInstance(
        counter.name, names.unique("count_of_\(name)"),
        [("word", expression(word).text), ("count", name)])
    default:
      let expression = makeExpression(place)
      if inlining.isInlined(place, expression) {
        expressions[place] = expression
        return
      }
      enter(node.stage)
      writeAssignment("wire \(Self.range(node.width))\(identifier(place))", expression)
    }
  }

  private mutating func makeExpression(_ place: Int) -> VerilogExpression {
    if case .sum(let all) = module.nodes[place].operation, all.count > VerilogInlining.mostPieces {
      return makeSum(all.map(expression), place)
    }
    guard case .lookup(let index, let words) = module.nodes[place].operation else {
      let node = module.nodes[place]
      return VerilogOperation(
        operation: node.operation, width: node.width,
        operands: Dictionary(
          node.operation.operands.map { ($0, (expression($0), module.nodes[$0.index].width)) },
          uniquingKeysWith: { first, _ in first })
      ).expression
    }
    let table: VerilogTable
    if let known = tables.first(where: { $0.words == words }) {
      table = known
    } else {
      let node = module.nodes[place]
      let base = node.name ?? (node.stage.isEmpty ? "word" : node.stage)
      if tables.isEmpty { _ = names.unique("index") }
      table = VerilogTable(
        name: names.unique("\(base)_table"), indexName: tables.first?.indexName ?? "index",
        indexWidth: module.nodes[index.index].width, words: words)
      tables.append(table)
      enter(node.stage)
      body += table.lines
    }
    return VerilogExpression(
      pieces: ["\(table.name)(\(expression(index).text))"], binding: .primary,
      operators: 1 + expression(index).operators)
  }

  /// A long sum as a tree of named parts: a simulator works a chain through again for every term.
  private mutating func makeSum(_ all: [VerilogExpression], _ place: Int) -> VerilogExpression {
    let node = module.nodes[place]
    let base = node.name ?? "\(node.stage.isEmpty ? "word" : node.stage)_sum"
    let most = VerilogInlining.mostPieces
    var terms = all
    while terms.count > most {
      enter(node.stage)
      terms = stride(from: 0, to: terms.count, by: most).map { first in
        let part = Array(terms[first..<min(first + most, terms.count)])
        guard part.count > 1 else { return part[0] }
        let name = names.unique("\(base)_part")
        writeAssignment(
          "wire \(Self.range(node.width))\(name)", .chain("+", part, isAssociative: true))
        return .primary(name)
      }
    }
    return .chain("+", terms, isAssociative: true)
  }

  /// The text that stands for a word where it is used.
  func expression(_ net: Net) -> VerilogExpression {
    expressions[net.index] ?? .primary(identifiers[net.index] ?? "")
  }

  /// The name of a declared word; one that was given none is called after its stage and operation.
  mutating func identifier(_ place: Int) -> String {
    if let known = identifiers[place] { return known }
    let node = module.nodes[place]
    let wanted: String
    if case .output(let instance, let port) = node.operation {
      let used = module.instances[instance]
      wanted = "\(used.name)_\(used.module.outputs[port].name)"
    } else {
      let stage = node.stage.isEmpty ? "word" : node.stage
      wanted = "\(stage)_\(VerilogOperation.word(for: node.operation))"
    }
    let name = names.unique(wanted)
    identifiers[place] = name
    return name
  }
}
