// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import Netlist
import TestVectors

/// The files of a circuit for people who have simulators: Verilog, testbenches, a Makefile.
public struct TestbenchFolder: Sendable {
  /// What the testbenches drive.
  public let subject: TestbenchSubject
  /// The text of every file by its name, in the order of their names.
  public let files: [(name: String, text: String)]

  /// The name of the vector file.
  public var vectorFile: String { Self.vectorFile(subject) }
  /// The name of the vector file with one wrong bit.
  public var negativeFile: String { subject.unit + "_negative.hex" }
  /// The name of the Verilog file.
  public var verilogFile: String { subject.top + ".v" }
  /// The name of the Verilog testbench.
  public var testbenchFile: String { subject.top + "_tb.v" }
  /// The name of the C++ testbench.
  public var harnessFile: String { subject.top + "_tb.cpp" }

  private static func vectorFile(_ subject: TestbenchSubject) -> String {
    subject.isSequence
      ? VectorForm.sequenceFileName(of: subject.unit) : VectorForm.hex.fileName(of: subject.unit)
  }

  /// Prints the files of a unit's circuit.
  ///
  /// - Parameter count: how many vectors its file has.
  /// - Throws: `NetlistError` when the circuit can not be printed.
  public init(_ circuit: UnitCircuit, count: Int) throws {
    try self.init(
      TestbenchSubject(circuit), module: circuit.module, comments: Self.comments(circuit),
      count: count)
  }

  /// Prints the files of a circuit.
  ///
  /// - Parameters:
  ///   - comments: what stands beside the ports.
  ///   - count: how many vectors its file has.
  /// - Throws: `NetlistError` when the circuit can not be printed.
  init(
    _ subject: TestbenchSubject, module: Module, comments: [String: String], count: Int
  ) throws {
    self.subject = subject
    let verilog = try VerilogText(module, portComments: comments)
    let vectors = Self.vectorFile(subject)
    files = [
      ("Makefile", FolderMakefile(subject: subject, count: count, vectors: vectors).text),
      (subject.top + ".v", verilog.text),
      (
        subject.top + "_tb.cpp",
        FastHarness(subject: subject, count: count, vectors: vectors).text
      ),
      (
        subject.top + "_tb.v",
        VerilogTestbench(subject: subject, count: count, vectors: vectors).text
      ),
      (
        "test_\(subject.top).py",
        CocotbTest(subject: subject, count: count, vectors: vectors).text
      ),
    ]
  }

  /// What stands beside the ports.
  private static func comments(_ circuit: UnitCircuit) -> [String: String] {
    var comments: [String: String] = [:]
    let decode = circuit.unit.description.decode
    for field in circuit.interface.inputs + [circuit.interface.result] {
      let what =
        switch field.role {
        case .a: "factors, \(decode.a.name)"
        case .b: "factors, \(decode.b.name)"
        case .c: "addend, \(decode.c.name)"
        case .scaleA: "scales of a"
        case .scaleB: "scales of b"
        case .random: "random bits of a stochastic rounding"
        case .result: "result, \(circuit.unit.description.final.format.name)"
        }
      let elements =
        field.count > 1
        ? ": \(field.count) elements of \(field.elementWidth) bits, element 0 lowest" : ""
      comments[VerilogNames.identifier(field.name)] = what + elements
    }
    switch circuit.form {
    case .combinational: break
    case .pipelined(let ranks):
      comments["valid_in"] = "there are operands"
      comments["valid_out"] = "d is the result of the operands \(ranks) clock edges before"
      comments["reset"] = "synchronous; forgets what is under way"
    case .sequential:
      comments["reset"] = "synchronous; the accumulator becomes that of an addend of +0"
      comments["enable"] = "takes the block at a and b"
      comments["clear"] = "starts from c instead of the accumulator; alone, as reset"
      comments["valid"] = "the last clock edge took a block"
    }
    return comments
  }
}
