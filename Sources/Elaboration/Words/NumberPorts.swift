// SPDX-License-Identifier: Apache-2.0
import Netlist

/// Numbers at the ports of shared blocks: a port for each wire that is not constant.
extension ModuleBuilder {
  /// Inputs like a number's wires; the number inside the block, and the words outside that feed them.
  func input(_ name: String, like outer: Number) -> (inner: Number, outer: [Signal]) {
    var feeding: [Signal] = []
    func port(_ suffix: String, _ signal: Signal) -> Signal {
      if let bits = signal.constant { return constant(bits) }
      feeding.append(signal)
      return input("\(name)_\(suffix)", width: signal.width)
    }
    var inner = outer
    inner.sign = port("sign", outer.sign)
    inner.significand = port("significand", outer.significand)
    inner.exponent = Exponent(
      word: port("exponent", outer.exponent.word), base: outer.exponent.base,
      least: outer.exponent.least, greatest: outer.exponent.greatest)
    inner.nan = port("nan", outer.nan)
    inner.infinity = port("infinity", outer.infinity)
    return (inner, feeding)
  }

  /// Outputs for a number's wires.
  func output(_ name: String, _ number: Number) {
    for (suffix, signal) in number.wires where signal.constant == nil {
      output("\(name)_\(suffix)", signal)
    }
  }

  /// The number that an instance's outputs make, where `inner` was given to `output(_:_:)`.
  func number(_ name: String, like inner: Number, from module: Module, _ outputs: [Signal])
    -> Number
  {
    func wire(_ suffix: String, _ signal: Signal) -> Signal {
      if let bits = signal.constant { return constant(bits) }
      let place = module.outputs.firstIndex { $0.name == "\(name)_\(suffix)" }
      return place.map { outputs[$0] } ?? zero(signal.width)
    }
    var number = inner
    number.sign = wire("sign", inner.sign)
    number.significand = wire("significand", inner.significand)
    number.exponent = Exponent(
      word: wire("exponent", inner.exponent.word), base: inner.exponent.base,
      least: inner.exponent.least, greatest: inner.exponent.greatest)
    number.nan = wire("nan", inner.nan)
    number.infinity = wire("infinity", inner.infinity)
    return number
  }
}

extension Number {
  /// The wires with the last part of their names.
  fileprivate var wires: [(String, Signal)] {
    [
      ("sign", sign), ("significand", significand), ("exponent", exponent.word), ("nan", nan),
      ("infinity", infinity),
    ]
  }

  /// The wires that are not constant, in the order of ports.
  var wiresThatVary: [Signal] { wires.map(\.1).filter { $0.constant == nil } }

  /// Names the wires after a stage's word.
  func named(_ name: String) -> Number {
    for (suffix, signal) in wires { signal.named("\(name)_\(suffix)") }
    return self
  }

  /// All that decides a block which takes such a number: widths, constants, limits.
  var shape: String {
    let fixed = wires.map { $0.1.constant?.hex ?? "\($0.1.width)" }.joined(separator: ",")
    return "\(fixed) \(exponent.base) \(exponent.least)...\(exponent.greatest) \(fractionBits) "
      + "\(isNormalized)"
  }
}

/// The text as a Verilog identifier: what is no letter or digit becomes an underscore.
func identifier(_ text: String) -> String {
  let word = String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  return word.first?.isLetter == true ? word : "u_" + word
}
