// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// One step of a unit, stage by stage, in a module that is being built.
///
/// It reads the description of the unit and nothing else of the model. The stages, in the order of the
/// signal: `factors` (decode), `terms` (product and scale), `blockSum` (sum), `accumulator()` (accumulate),
/// `result` (final and special values).
struct UnitElaboration {
  /// What is built.
  let description: MACUnit.Description
  /// The widths that follow from it.
  let widths: MACUnit.Widths
  /// The ports.
  let interface: StepInterface
  /// Where it is built.
  let context: CircuitContext
  /// The words at the ports, by the field's name.
  private let ports: [String: Signal]

  /// Makes the input ports in a module.
  init(_ unit: MACUnit, interface: StepInterface, context: CircuitContext) {
    description = unit.description
    widths = unit.widths
    self.interface = interface
    self.context = context
    var ports: [String: Signal] = [:]
    for field in interface.inputs {
      ports[field.name] = context.builder.input(field.name, width: field.width)
    }
    self.ports = ports
  }

  /// The word of a port.
  func port(_ name: String) -> Signal { ports[name] ?? context.builder.zero() }

  /// An element of a port.
  func element(_ name: String, _ index: Int) -> Signal {
    let width = interface.inputs.first { $0.name == name }?.elementWidth ?? 1
    return port(name)[index * width..<(index + 1) * width]
  }

  /// The random bits of a rounding, where it is stochastic.
  func random(_ place: RoundingPlace) -> Signal? {
    interface.input(.random(place)).map { port($0.name) }
  }

  /// The factors of a side as numbers, element 0 first.
  func factors(_ side: String, _ format: NumberFormat) throws -> [Number] {
    context.builder.stage = "decode"
    let decode = description.decode
    return try (0..<interface.length).map { k in
      try context.decode(
        factorCode(side, k), format, subnormals: decode.subnormalFactors,
        convertedTo: decode.factorsConvertedTo, name: "\(side)_\(k)")
    }
  }

  /// The code of a factor as the unit reads it.
  func factorCode(_ side: String, _ k: Int) -> Signal {
    let code = element(side, k)
    // Low bits that the unit does not look at are 0 to it.
    let ignored = description.decode.ignoredFactorBits
    return ignored > 0 ? code[ignored..<code.width].above(zeros: ignored) : code
  }

  /// Everything before the accumulator.
  func block() throws -> BlockTerms {
    if let integers = integerTerms(), case .fixed = accumulatorKind {
      return BlockTerms(terms: [], integers: integers)
    }
    let a = try factors("a", description.decode.a)
    let b = try factors("b", description.decode.b)
    return BlockTerms(terms: try terms(a: a, b: b), integers: nil)
  }

  private enum AccumulatorKind {
    case fixed
    case other
  }

  private var accumulatorKind: AccumulatorKind {
    switch description.accumulate {
    case .rounded(.fixedPoint, _), .register: .fixed
    case .rounded, .aligned, .shifted, .exact: .other
    }
  }

  /// The result of an accumulator: converted, with the unit's NaN and zero.
  func result(_ state: [Signal], _ accumulator: any AccumulatorCircuit) throws -> Signal {
    let builder = context.builder
    builder.stage = "final"
    let (number, code) = try accumulator.number(state)
    let format = description.final.format
    let delivered: Signal
    if let code, description.accumulate.format?.0 == format {
      delivered = code
    } else {
      delivered = try context.round(
        number, to: format, description.final.rounding, random: random(.final), name: "final")
    }
    builder.stage = "special"
    return try special(delivered, format)
  }

  /// NaN code and zero sign of the result.
  private func special(_ code: Signal, _ format: NumberFormat) throws -> Signal {
    guard case .float(let float) = format else { return code }
    let builder = context.builder
    var result = code
    if description.special.zeroSign == .positive, float.hasNegativeZero, float.width > 1 {
      let magnitude = code.truncated(to: float.width - 1)
      result = (code.top & magnitude.isNonzero).above(magnitude)
    }
    guard let canonical = float.canonicalNaNCode else { return result.named("result_code") }
    // Rounders deliver every NaN as the canonical one.
    let isNaN = code.equals(canonical)
    if let ours = description.special.nanCode, ours != canonical {
      result = isNaN.named("result_is_nan").select(
        builder.constant(ours, width: float.width), else: result)
    }
    if description.special.nanOperandRun != nil {
      result = try deliverNaNOperand(result, isNaN: isNaN, float)
    }
    return result.named("result_code")
  }
}
