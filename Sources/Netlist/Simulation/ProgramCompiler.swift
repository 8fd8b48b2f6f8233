// SPDX-License-Identifier: Apache-2.0

/// Turns a module into a simulation program: gives every word its rows, and opens instances where they stand.
struct ProgramCompiler {
  var program: SimulationProgram
  private var constantRows: [Bits: Int32] = [:]
  private var tableNumbers: [[UInt64]: Int32] = [:]
  private var scratchRows: [Int32] = []

  init(program: SimulationProgram) { self.program = program }

  mutating func compile() -> SimulationProgram {
    let module = program.module
    program.inputs = module.inputs.map { port in
      SimulationProgram.Port(name: port.name, width: port.width, row: newRows(port.width))
    }
    let rows = compile(
      module, path: "", stage: "", inputs: program.inputs.map(\.row), isOutermost: true)
    program.outputs = module.outputs.map {
      SimulationProgram.Port(name: $0.name, width: $0.width, row: rows[$0.net.index])
    }
    return program
  }

  /// Appends a module's steps; returns the first row of each of its words.
  private mutating func compile(
    _ module: Module, path: String, stage: String, inputs: [Int32], isOutermost: Bool
  ) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(module.nodes.count)
    var outputs = [[Int32]?](repeating: nil, count: module.instances.count)
    for node in module.nodes {
      let nodeStage = node.stage.isEmpty ? stage : node.stage
      let row: Int32
      var isNew = true
      switch node.operation {
      case .input(let index):
        row = inputs[index]
        isNew = isOutermost
      case .constant(let bits):
        rows.append(constant(bits))
        continue
      case .output(let index, let port):
        if outputs[index] == nil {
          let instance = module.instances[index]
          let inner = compile(
            instance.module, path: path.isEmpty ? instance.name : "\(path).\(instance.name)",
            stage: instance.stage.isEmpty ? stage : instance.stage,
            inputs: instance.inputs.map { rows[$0.index] }, isOutermost: false)
          outputs[index] = instance.module.outputs.map { inner[$0.net.index] }
        }
        row = outputs[index]?[port] ?? 0
        isNew = false
      default:
        row = newRows(node.width)
        lower(
          node, row: row,
          operands: node.operation.operands.map {
            Operand(row: rows[$0.index], width: module.nodes[$0.index].width)
          })
      }
      rows.append(row)
      var isRegister = false
      if case .register = node.operation { isRegister = true }
      let word = SimulationProgram.Word(
        instance: path, name: node.name, stage: nodeStage, width: node.width,
        isRegister: isRegister, row: row)
      if isNew { program.words.append(word) }
      if node.name != nil { program.namedWords.append(word) }
    }
    for (node, row) in zip(module.nodes, rows) {
      guard case .register(let index) = node.operation else { continue }
      let register = module.registers[index]
      program.registers.append(
        SimulationProgram.Register(
          row: row, next: rows[register.next.index], enable: register.enable.map { rows[$0.index] },
          resetValue: register.resetValue, width: node.width))
    }
    return rows
  }

  // MARK: Rows

  /// New rows that hold so many bits.
  mutating func newRows(_ width: Int) -> Int32 {
    defer { program.rowCount += Int32(Bits.limbCount(width)) }
    return program.rowCount
  }

  mutating func constant(_ bits: Bits) -> Int32 {
    if let row = constantRows[bits] { return row }
    let row = newRows(bits.width)
    for (place, limb) in bits.limbs.enumerated() {
      program.constants.append((row + Int32(place), limb))
    }
    constantRows[bits] = row
    return row
  }

  /// A row for a carry or another bit between steps; the same number gives the same row.
  mutating func scratch(_ number: Int) -> Int32 {
    while scratchRows.count <= number { scratchRows.append(newRows(64)) }
    return scratchRows[number]
  }

  mutating func tableNumber(_ table: [UInt64]) -> Int32 {
    if let number = tableNumbers[table] { return number }
    program.tables.append(table)
    let number = Int32(program.tables.count - 1)
    tableNumbers[table] = number
    return number
  }

  mutating func emit(
    _ code: Instruction.Code, _ d: Int32, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0,
    up: Int = 0, down: Int = 0, mask: UInt64 = .max
  ) {
    program.instructions.append(
      Instruction(
        code: code, up: UInt16(truncatingIfNeeded: up), down: UInt16(truncatingIfNeeded: down),
        d: d,
        a: a, b: b, c: c, mask: mask))
  }
}

/// A word as a simulation program's step takes it.
struct Operand {
  let row: Int32
  let width: Int

  /// How many rows it has.
  var count: Int32 { Int32(Bits.limbCount(width)) }
  /// The row that holds its highest bits.
  var topRow: Int32 { row + count - 1 }
  /// The used bits of a row, counted from the lowest.
  func mask(_ row: Int32) -> UInt64 { row == count - 1 ? Bits.topMask(width) : .max }
}
