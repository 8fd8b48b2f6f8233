// SPDX-License-Identifier: Apache-2.0

// MARK: Instances, registers, outputs

extension VerilogModule {
  mutating func write(_ instance: Int) {
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

  mutating func writeInstance(
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
  mutating func writeRegisters() {
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

  mutating func writeOutputs() {
    if !body.isEmpty { body.append("") }
    for (name, port) in zip(outputNames, module.outputs) {
      writeAssignment("assign \(name)", expression(port.net))
    }
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
