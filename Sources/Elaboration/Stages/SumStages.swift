// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

// The unit's product, scale and sum stages on its ports.
extension UnitElaboration {
  /// The terms of the block's sum, in the unit's order.
  func terms(a: [Number], b: [Number]) throws -> [Term] {
    var words: (a: [Signal], b: [Signal])?
    if let a = interface.input(.scaleA), let b = interface.input(.scaleB) {
      words = (
        (0..<a.count).map { element(a.name, $0) }, (0..<b.count).map { element(b.name, $0) }
      )
    }
    return try context.terms(a: a, b: b, scaleWords: words, unit: description, random: random)
  }

  /// The sum of the block, where it comes before the accumulator.
  func blockSum(_ terms: [Term]) throws -> Number {
    try context.blockSum(terms, unit: description, random: random)
  }

  /// The next accumulator before it is rounded, where it is aligned with the terms.
  func alignedAccumulation(_ terms: [Term], _ held: Number) throws -> Number {
    try context.alignedAccumulation(terms, accumulator: held, unit: description)
  }

  /// A result with the NaN of an operand, where there is one.
  func deliverNaNOperand(_ code: Signal, isNaN: Signal, _ format: FloatFormat) throws -> Signal {
    guard let run = description.special.nanOperandRun else { return code }
    let decode = description.decode
    func candidates(_ side: String, _ format: NumberFormat) throws -> [NaNCandidate] {
      // The decoders of the factors, asked once more.
      try factors(side, format).enumerated().map { k, number in
        NaNCandidate(code: factorCode(side, k), format: format, isNaN: number.nan)
      }
    }
    let (a, b) = (try candidates("a", decode.a), try candidates("b", decode.b))
    let c = port("c")
    let addend = try context.decode(
      c, decode.c, subnormals: decode.subnormalAddend, name: "c")
    context.builder.stage = "special"
    let operand = context.nanOperand(
      a: a, b: b, c: NaNCandidate(code: c, format: decode.c, isNaN: addend.nan), run: run,
      in: format)
    return (isNaN & operand.isAny).select(operand.code, else: code)
  }
}
