// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Stage {
  /// What the stage does, in one line for a drawing of the pipeline.
  public var line: String {
    switch self {
    case .decode(let stage):
      var text = "a: \(stage.a.name)  b: \(stage.b.name)  c: \(stage.c.name)"
      if stage.subnormalFactors == .flushed { text += "  subnormal a, b flushed" }
      if stage.subnormalAddend == .flushed { text += "  subnormal c flushed" }
      return text
    case .block(let stage):
      return stage.length.map { $0 == 1 ? "one product at a time" : "\($0) products at once" }
        ?? "the whole dot product at once"
    case .product(.exact): return "exact"
    case .product(.rounded(let format, let rounding)):
      return "rounded to \(format.name), \(rounding.line)"
    case .sum(.exact): return "exact"
    case .sum(.rounded(let order, let format, let rounding)):
      return
        "\(order == .chain ? "one after the other" : "pairwise tree"), each addition rounded to "
        + "\(format.name), \(rounding.line)"
    case .accumulate(.rounded(let format, let rounding)):
      return "acc + s rounded once to \(format.name), \(rounding.line)"
        + (format.canonicalNaNCode == nil ? rounding.specialsLine : "")
    case .accumulate(.register(let register, let rounding)):
      return
        "register of \(register.width) bits from 2^\(register.lowestExponent) on, \(rounding.line)"
        + rounding.specialsLine
    case .accumulate(.exact): return "exact (Kulisch)"
    case .final(let stage): return "\(stage.format.name), \(stage.rounding.line)"
    case .special(let special):
      let nan = special.nanCode.map { "NaN is 0x\(String($0, radix: 16, uppercase: true))" }
      let zero =
        special.zeroSign == .ieee754 ? "zero signs as in IEEE 754" : "zero is delivered as +0"
      return "\(nan ?? "NaN is the format's canonical code, where it has one"), \(zero)"
    }
  }
}

extension Rounding {
  /// What becomes of special values where there is no code for them.
  fileprivate var specialsLine: String {
    ", NaN becomes \(nanSubstitute == .zero ? "0" : "the greatest value"), infinities the ends; both "
      + "invalid"
  }

  /// The rounding in a few words; what is IEEE 754's default is left out.
  public var line: String {
    var parts = [direction.name, "overflow: \(overflow.rawValue)"]
    if directedOverflow == .special { parts.append("directed overflow too") }
    if clipping == .beforeRounding { parts.append("clipped before rounding") }
    if subnormalResults == .flushed { parts.append("subnormal results flushed") }
    if tininess == .beforeRounding { parts.append("tininess before rounding") }
    if nanSubstitute == .greatestFinite { parts.append("NaN replaced by the greatest value") }
    return parts.joined(separator: ", ")
  }
}
