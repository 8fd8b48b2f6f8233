// SPDX-License-Identifier: Apache-2.0

/// One module of a hierarchy on its way to text.
struct VerilogModule {
  let module: Module
  /// The identifiers of the modules that it has instances of.
  let moduleNames: [ObjectIdentifier: String]
  /// What stands behind the ports of these names.
  let portComments: [String: String]

  private let inlining: VerilogInlining
  private var names: VerilogNames
  private var identifiers: [String?]
  private var outputNames: [String] = []
  private var expressions: [VerilogExpression?]
  private var tables: [VerilogTable] = []
  private var isInstanceWritten: [Bool]
  private var stage = ""
  /// Whether there is more than one stage to tell apart.
  private let hasStages: Bool
  private var body: [String] = []

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

  /// The text that stands for a word where it is used.
  private func expression(_ net: Net) -> VerilogExpression {
    expressions[net.index] ?? .primary(identifiers[net.index] ?? "")
  }

  /// The name of a declared word; one that was given none is called after its stage and operation.
  private mutating func identifier(_ place: Int) -> String {
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

  // MARK: Instances, registers, outputs

  private mutating func write(_ instance: Int) {
    let used = module.instances[instance]
    enter(used.stage)
    var connections: [(String, String)] = zip(used.module.inputs, used.inputs).map {
      (VerilogNames.identifier($0.name), expression($1).text)
    }
    if used.module.isSequential {
      connections = [("clk", "clk"), ("reset", "reset")] + connections
    }
    for (port, output) in used.module.outputs.enumerated() {
      let operation = Operation.output(instance: instance, port: port)
      let place = module.nodes.firstIndex { $0.operation == operation }
      // A name with "unused" in it is one that linters do not ask about.
      let name =
        place.map { identifier($0) } ?? names.unique("unused_\(used.name)_\(output.name)")
      body.append("  wire \(Self.range(output.width))\(name);")
      connections.append((VerilogNames.identifier(output.name), name))
    }
    writeInstance(
      moduleNames[ObjectIdentifier(used.module)] ?? used.module.name, names.unique(used.name),
      connections)
  }

  private mutating func writeInstance(
    _ module: String, _ name: String, _ connections: [(String, String)]
  ) {
    let pieces = connections.map { ".\($0.0)(\($0.1))" }
    let line = "  \(module) \(name) (\(pieces.joined(separator: ", ")));"
    if line.count <= Self.columns { return body.append(line) }
    body.append("  \(module) \(name) (")
    body += pieces.enumerated().map { "      \($1)\($0 == pieces.count - 1 ? "" : ",")" }
    body.append("  );")
  }

  /// Registers with the same stage, enable and kind of reset share a block.
  private mutating func writeRegisters() {
    struct Group: Hashable {
      let stage: String
      let enable: Net?
      let isReset: Bool
    }
    var order: [Group] = []
    var members: [Group: [(String, Module.Register)]] = [:]
    for (place, node) in module.nodes.enumerated() {
      guard case .register(let index) = node.operation else { continue }
      let register = module.registers[index]
      let group = Group(
        stage: node.stage, enable: register.enable, isReset: register.resetValue != nil)
      if members[group] == nil { order.append(group) }
      members[group, default: []].append((identifier(place), register))
    }
    guard !order.isEmpty else { return }
    body += ["", "  // ---- registers ----"]
    for group in order {
      let all = members[group] ?? []
      let next = all.map { "\($0.0) <= \(expression($0.1.next).operandOfAssignment);" }
      let enable = group.enable.map { "if (\(expression($0).text)) " } ?? ""
      body.append("  always @(posedge clk) begin")
      if group.isReset {
        body.append("    if (reset) begin")
        body += all.map { "      \($0.0) <= \($0.1.resetValue?.verilog ?? "");" }
        body.append("    end else \(enable)begin")
        body += next.map { "      " + $0 }
        body.append("    end")
      } else if group.enable != nil {
        body.append("    \(enable)begin")
        body += next.map { "      " + $0 } + ["    end"]
      } else {
        body += next.map { "    " + $0 }
      }
      body.append("  end")
    }
  }

  private mutating func writeOutputs() {
    if !body.isEmpty { body.append("") }
    for (name, port) in zip(outputNames, module.outputs) {
      writeAssignment("assign \(name)", expression(port.net))
    }
  }

  // MARK: Layout

  private mutating func enter(_ next: String) {
    guard hasStages, !next.isEmpty, next != stage else { return }
    stage = next
    body += ["", "  // ---- \(VerilogText.plain(next)) ----"]
  }

  private mutating func writeAssignment(_ left: String, _ right: VerilogExpression) {
    let line = "  \(left) = \(right.text);"
    if line.count <= Self.columns, right.binding != .choice || right.pieces.count < 3 {
      return body.append(line)
    }
    var pieces = right.pieces
    pieces[pieces.count - 1] += ";"
    body.append("  \(left) =")
    if right.binding == .choice {
      // A line for an alternative, so that their order is seen.
      body += pieces.map { "      " + $0 }
    } else {
      body += Self.filled(pieces, indent: "      ", hanging: "      ")
    }
  }

  private var header: [String] {
    var ports: [(kind: String, width: Int, name: String)] = []
    if module.isSequential { ports = [("input ", 1, "clk"), ("input ", 1, "reset")] }
    ports += module.inputs.map { ("input ", $0.width, identifiers[$0.net.index] ?? "") }
    ports += zip(module.outputs, outputNames).map { ("output", $0.width, $1) }
    let ranges = ports.map { Self.range($0.width) }
    let room = ranges.map(\.count).max() ?? 0
    let longest = ports.map(\.name.count).max() ?? 0
    let lines = ports.indices.map { place in
      let (kind, _, name) = ports[place]
      let space = String(repeating: " ", count: room - ranges[place].count)
      let line = "    \(kind) wire \(space)\(ranges[place])\(name)"
      let comma = place < ports.count - 1 ? "," : ""
      guard let comment = portComments[name] else { return line + comma }
      let gap = String(repeating: " ", count: longest - name.count + 2 - comma.count)
      return "\(line)\(comma)\(gap)// \(VerilogText.plain(comment))"
    }
    return ["module \(moduleNames[ObjectIdentifier(module)] ?? module.name) ("] + lines + [");"]
  }

  /// The range of a declaration with a blank behind it; none for one bit.
  static func range(_ width: Int) -> String { width == 1 ? "" : "[\(width - 1):0] " }

  /// Pieces with blanks between them on lines that are as full as they may be.
  static func filled(_ pieces: [String], indent: String, hanging: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      if line.isEmpty {
        line = (lines.isEmpty ? indent : hanging) + piece
      } else if line.count + 1 + piece.count <= columns {
        line += " " + piece
      } else {
        lines.append(line)
        line = hanging + piece
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}

extension VerilogExpression {
  /// The text at the right of `<=`, where a comparison would look like another assignment.
  var operandOfAssignment: String {
    if case .operation(let sign) = binding, ["<", "==", "compare"].contains(sign) {
      return "(\(text))"
    }
    return text
  }
}
