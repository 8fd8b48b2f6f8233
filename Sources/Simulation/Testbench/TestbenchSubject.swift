// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import Netlist

/// What a testbench drives: a circuit's ports, their places in a line of the vector file, and its timing.
public struct TestbenchSubject: Sendable {
  /// A field of a line: a port of the circuit, or what the port should show.
  struct Field {
    /// The port's identifier.
    let name: String
    /// Its bits.
    let width: Int
    /// Its digits in the file.
    let digits: Int
    /// The place of its lowest bit in the memory word of a line.
    let lowest: Int

    /// The field's bits of a memory word.
    func slice(of word: String) -> String {
      width == 1 ? "\(word)[\(lowest)]" : "\(word)[\(lowest + width - 1):\(lowest)]"
    }

    /// The range of a declaration; none for one bit.
    var range: String { width == 1 ? "" : "[\(width - 1):0] " }
  }

  /// The unit's name.
  public let unit: String
  /// The module under test; files are called after it.
  public let top: String
  /// With which registers it is built.
  public let form: CircuitForm
  /// How many clock edges lie between operands and their result.
  public let latency: Int
  /// What the circuit takes, in the order of the file; control bits first.
  let inputs: [Field]
  /// What is expected at its output.
  let result: Field
  /// The bits of a memory word: whole digits.
  let wordWidth: Int
  /// The characters of a line of the file.
  let lineLength: Int

  /// The subject of a unit's testbenches.
  public init(_ circuit: UnitCircuit) {
    var ports = circuit.interface.inputs.map { ($0.name, $0.width) }
    if case .sequential = circuit.form { ports = Self.control.map { ($0, 1) } + ports }
    self.init(
      unit: circuit.unit.name, module: circuit.module, form: circuit.form,
      latency: circuit.latency, inputs: ports,
      result: (circuit.interface.result.name, circuit.interface.result.width))
  }

  /// The subject of the testbenches of a combinational module with one output.
  public init(_ module: Module) {
    self.init(
      unit: module.name, module: module, form: .combinational, latency: 0,
      inputs: module.inputs.map { ($0.name, $0.width) },
      result: module.outputs.first.map { ($0.name, $0.width) } ?? ("d", 1))
  }

  private init(
    unit: String, module: Module, form: CircuitForm, latency: Int,
    inputs ports: [(String, Int)], result expected: (String, Int)
  ) {
    self.unit = unit
    top = VerilogNames.identifier(module.name)
    self.form = form
    self.latency = latency
    let all = (ports + [expected]).map { (VerilogNames.identifier($0.0), $0.1) }
    var digits = all.reduce(0) { $0 + ($1.1 + 3) / 4 }
    wordWidth = digits * 4
    lineLength = digits + ports.count
    var fields: [Field] = []
    for (name, width) in all {
      digits -= (width + 3) / 4
      fields.append(
        Field(name: name, width: width, digits: (width + 3) / 4, lowest: digits * 4))
    }
    result = fields.removeLast()
    inputs = fields
  }

  /// The control bits of a sequence, in the order of its file.
  static let control = ["reset", "enable", "clear"]

  /// Whether there is a clock.
  var isClocked: Bool { form != .combinational }

  /// Whether the vectors are a sequence of clock cycles.
  public var isSequence: Bool {
    if case .sequential = form { true } else { false }
  }

  /// The bit that tells of a result; none in a combinational circuit.
  var validOutput: String? {
    switch form {
    case .combinational: nil
    case .pipelined: "valid_out"
    case .sequential: "valid"
    }
  }

  /// The names of a line's fields, as in the file.
  var lineDescription: String {
    (inputs + [result]).map { "\($0.name) (\($0.width) bit\($0.width == 1 ? "" : "s"))" }
      .joined(separator: " _ ")
  }
}
