// SPDX-License-Identifier: Apache-2.0

/// Makes a module word by word.
///
/// Equal words are made once; constants and words that can not differ from another are folded away. A width
/// that does not fit is noted and turns `build()` into an error: nothing traps.
///
/// ```swift
/// let builder = ModuleBuilder("absolute", documentation: ["|x| of a two's complement number."])
/// let x = builder.input("x", width: 8)
/// let isNegative = x[7].named("is_negative")
/// builder.output("magnitude", isNegative.select(builder.zero(8) - x, else: x))
/// let module = try builder.build()
/// ```
public final class ModuleBuilder {
  /// The name of the module.
  public let name: String
  let documentation: [String]
  private(set) var operations: [Operation] = []
  private(set) var widths: [Int] = []
  private(set) var names: [String?] = []
  private(set) var stages: [String] = []
  private var known: [Key: Net] = [:]
  private var takenNames: Set<String> = []
  private var reservedNames: Set<String> = []
  private(set) var inputs: [Module.Port] = []
  private(set) var outputs: [Module.Port] = []
  private(set) var registers: [Module.Register?] = []
  private var registerWidths: [(width: Int, resetValue: Bits?)] = []
  private(set) var instances: [Module.Instance] = []
  private(set) var failure: NetlistError?

  private struct Key: Hashable {
    let operation: Operation
    let width: Int
  }

  /// The stage that words made from now on belong to.
  public var stage = ""

  /// An empty module.
  public init(_ name: String, documentation: [String] = []) {
    self.name = name
    self.documentation = documentation
    takenNames = ["clk", "reset"]
  }

  // MARK: Ports

  /// A new input.
  public func input(_ name: String, width: Int) -> Signal {
    let signal = add(.input(inputs.count), width: width)
    take(name, for: signal.net)
    inputs.append(Module.Port(name: name, net: signal.net, width: signal.width))
    return signal
  }

  /// A new output that carries a word.
  public func output(_ name: String, _ signal: Signal) {
    if !takenNames.insert(name).inserted { note("two words are called \(name)") }
    outputs.append(Module.Port(name: name, net: signal.net, width: signal.width))
  }

  // MARK: Words

  /// A constant.
  public func constant(_ bits: Bits) -> Signal { add(.constant(bits), width: bits.width) }

  /// A constant of at most 64 bits.
  public func constant(_ value: UInt64, width: Int) -> Signal {
    constant(Bits(width: max(width, 1), value))
  }

  /// A constant that may be negative: two's complement.
  public func constant(signed value: Int, width: Int) -> Signal {
    let magnitude = Bits(width: max(width, 1), UInt64(value.magnitude))
    return constant(value < 0 ? Bits.zero(max(width, 1)) - magnitude : magnitude)
  }

  /// All bits 0.
  public func zero(_ width: Int = 1) -> Signal { constant(.zero(max(width, 1))) }

  /// All bits 1.
  public func ones(_ width: Int = 1) -> Signal { constant(.ones(max(width, 1))) }

  /// Words side by side, the highest first.
  public func concatenate(_ signals: [Signal]) -> Signal {
    guard !signals.isEmpty else {
      note("a concatenation of nothing")
      return zero()
    }
    return add(
      .concatenation(signals.map(\.net)), width: signals.reduce(0) { $0 + $1.width })
  }

  /// The sum of words of one width, modulo 2^width; 0 of none.
  public func sum(_ signals: [Signal], width: Int) -> Signal {
    guard !signals.isEmpty else { return zero(width) }
    for signal in signals where signal.width != width {
      note("a sum of \(width) bits of a word of \(signal.width)")
      return zero(width)
    }
    return add(.sum(signals.map(\.net)), width: width)
  }

  /// The entry of a table that a word chooses: 2^(its width) words of one width.
  public func lookup(_ index: Signal, _ table: [Bits]) -> Signal {
    guard index.width <= 16, table.count == 1 << index.width,
      let width = table.first?.width, table.allSatisfy({ $0.width == width })
    else {
      note("a table of \(table.count) words for an index of \(index.width) bits")
      return zero(table.first?.width ?? 1)
    }
    return add(.lookup(index.net, table), width: width)
  }

  // MARK: Registers and instances

  /// A register whose input is connected later, with `connect`.
  ///
  /// - Parameter resetValue: what it takes under reset; nil when reset leaves it alone.
  public func register(_ name: String, width: Int, resetValue: Bits?) -> Signal {
    if let resetValue, resetValue.width != width {
      note("a reset value of \(resetValue.width) bits for the register \(name) of \(width)")
    }
    registers.append(nil)
    registerWidths.append((width, resetValue))
    let signal = add(.register(registers.count - 1), width: width)
    take(name, for: signal.net)
    return signal
  }

  /// States what a register takes at the clock edge.
  public func connect(_ register: Signal, next: Signal, enable: Signal? = nil) {
    guard case .register(let index) = operations[register.net.index] else {
      return note("\(name(of: register)) is no register")
    }
    guard next.width == register.width, enable?.width ?? 1 == 1 else {
      return note("the register \(name(of: register)) takes a word of \(next.width) bits")
    }
    guard registers[index] == nil else {
      return note("the register \(name(of: register)) is connected twice")
    }
    registers[index] = Module.Register(
      next: next.net, enable: enable?.net, resetValue: registerWidths[index].resetValue)
  }

  /// Another module at work; returns its outputs in their order.
  ///
  /// - Parameters:
  ///   - module: what works here.
  ///   - name: the instance's name; made unique if it is taken.
  ///   - inputs: the words at its inputs, in their order.
  public func instance(_ module: Module, name: String, _ inputs: [Signal]) -> [Signal] {
    guard inputs.map(\.width) == module.inputs.map(\.width) else {
      note(
        "\(module.name) takes words of \(module.inputs.map(\.width)) bits, not "
          + "\(inputs.map(\.width))")
      return module.outputs.map { zero($0.width) }
    }
    // A module without registers that is given the same words has the same outputs.
    if !module.isSequential,
      let same = instances.firstIndex(where: {
        $0.module === module && $0.inputs == inputs.map(\.net)
      })
    {
      return outputs(of: same)
    }
    instances.append(
      Module.Instance(
        name: unique(name), module: module, inputs: inputs.map(\.net), stage: stage))
    takenNames.insert(instances[instances.count - 1].name)
    return outputs(of: instances.count - 1)
  }

  private func outputs(of instance: Int) -> [Signal] {
    instances[instance].module.outputs.enumerated().map { port, output in
      add(.output(instance: instance, port: port), width: output.width)
    }
  }

  // MARK: Names

  func setName(_ name: String, of net: Net) {
    guard names[net.index] == nil else { return }
    if case .constant = operations[net.index] { return }
    take(unique(name), for: net)
  }

  private func take(_ name: String, for net: Net) {
    if !takenNames.insert(name).inserted { note("two words are called \(name)") }
    names[net.index] = name
  }

  /// The name, with a number behind it if another word has it.
  func unique(_ name: String) -> String {
    func isFree(_ name: String) -> Bool {
      !takenNames.contains(name) && !reservedNames.contains(name)
    }
    guard !isFree(name) else { return name }
    var number = 2
    while !isFree("\(name)_\(number)") { number += 1 }
    return "\(name)_\(number)"
  }

  /// Keeps names for outputs that come later: no word is given one.
  func reserve(_ names: [String]) { reservedNames.formUnion(names) }

  private func name(of signal: Signal) -> String {
    names[signal.net.index] ?? "number \(signal.net.index)"
  }

  // MARK: Making

  func note(_ problem: String) {
    if failure == nil { failure = NetlistError(module: name, problem) }
  }

  /// A word, new or known.
  func add(_ operation: Operation, width: Int) -> Signal {
    guard width >= 1 else {
      note("a word of \(width) bits (\(operation))")
      return zero()
    }
    if let folded = fold(operation, width: width) { return folded }
    let key = Key(operation: operation, width: width)
    if let net = known[key] { return signal(net) }
    let net = Net(index: operations.count)
    operations.append(operation)
    widths.append(width)
    names.append(nil)
    stages.append(stage)
    known[key] = net
    return signal(net)
  }

  func signal(_ net: Net) -> Signal {
    Signal(builder: self, net: net, width: widths[net.index])
  }
}
