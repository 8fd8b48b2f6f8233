// SPDX-License-Identifier: Apache-2.0

/// A module made ready for simulation: all instances opened, one list of steps without branches.
///
/// It is a value that threads can share; each runs it in a `Simulator` of its own.
public struct SimulationProgram: Sendable {
  /// A word of the module or of an instance within it, once however many names it has.
  public struct Word: Sendable, Hashable {
    /// The instances that it lies in, outermost first, joined by `.`; empty in the module itself.
    public let instance: String
    /// Its name there; nil for a word within a line.
    public let name: String?
    /// The stage that it belongs to: its own, or else that of the innermost instance that has one.
    public let stage: String
    /// Its bits.
    public let width: Int
    /// Whether it is what a register holds.
    public let isRegister: Bool
    let row: Int32

    /// The name with the instances before it, nil for a word within a line.
    public var path: String? {
      name.map { instance.isEmpty ? $0 : "\(instance).\($0)" }
    }
  }

  struct Port: Sendable {
    let name: String
    let width: Int
    let row: Int32
  }

  struct Register: Sendable {
    let row: Int32
    let next: Int32
    let enable: Int32?
    let resetValue: Bits?
    let width: Int
  }

  /// The module that is simulated.
  public let module: Module
  /// The words, operands before what is made of them: no constants, and no port of an instance, which
  /// carries a word that is listed where it is made.
  public internal(set) var words: [Word] = []
  /// The named words as a reader of the circuit meets them: those of `words`, and the ports of instances.
  public internal(set) var namedWords: [Word] = []

  var inputs: [Port] = []
  var outputs: [Port] = []
  var registers: [Register] = []
  var instructions: [Instruction] = []
  var tables: [[UInt64]] = []
  /// Rows that never change, with their contents.
  var constants: [(row: Int32, value: UInt64)] = []
  var rowCount: Int32 = 0

  /// Opens all instances of a module.
  public init(_ module: Module) {
    var compiler = ProgramCompiler(program: SimulationProgram(empty: module))
    self = compiler.compile()
  }

  private init(empty module: Module) { self.module = module }

  /// Whether the module has registers.
  public var isSequential: Bool { !registers.isEmpty }
}
