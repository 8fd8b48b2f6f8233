// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension Stage {
  /// What the stage does, in one line for a drawing of the pipeline.
  public var line: String {
    switch self {
    case .decode(let stage): return stage.line
    case .block(let stage):
      let order = stage.order == .pairsReversed ? ", the second of each pair first" : ""
      return
        (stage.length.map { $0 == 1 ? "one product at a time" : "\($0) products at once" }
        ?? "the whole dot product at once") + order
    case .product(.exact): return "exact"
    case .product(.exactBelow(let exponent)): return "exact, infinite from 2^\(exponent) on"
    case .product(.rounded(let format, let rounding)):
      return "rounded to \(format.name), \(rounding.line)"
    case .scale(let stage): return stage.line
    case .sum(let stage): return stage.line
    case .accumulate(.rounded(let format, let rounding)):
      return "acc + s rounded once to \(format.name), \(rounding.line)"
        + (format.canonicalNaNCode == nil ? rounding.specialsLine : "")
    case .accumulate(.aligned(let format, let rounding)):
      return "acc is one more term of the aligned sum, rounded to \(format.name), \(rounding.line)"
    case .accumulate(.shifted(let shifted, let format, let rounding)):
      let reach = shifted.addendReach.map { ", acc 0 if more than \($0) places below" } ?? ""
      return
        "s floored at \(shifted.sumFractionBits) bits and acc at \(shifted.addendFractionBits) below "
        + "the greater exponent\(reach), their sum at \(shifted.resultFractionBits), exponents at least \(shifted.minimumExponent), then rounded to "
        + "\(format.name), \(rounding.line)"
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
      let operand = special.nanOperandRun.map {
        ", or the first NaN operand of \($0 == 1 ? "a product" : "\($0) products")"
      }
      return
        "\(nan ?? "NaN is the format's canonical code, where it has one")\(operand ?? ""), \(zero)"
    }
  }
}

extension DecodeStage {
  fileprivate var line: String {
    var text = "a: \(a.name)  b: \(b.name)  c: \(c.name)"
    if ignoredFactorBits > 0 { text += "  low \(ignoredFactorBits) bits of a, b ignored" }
    if let converted = factorsConvertedTo { text += "  a, b converted to \(converted.name)" }
    switch subnormalFactors {
    case .kept: break
    case .flushed: text += "  subnormal a, b flushed"
    case .flushedToPositiveZero: text += "  subnormal a, b flushed to +0"
    }
    switch subnormalAddend {
    case .kept: break
    case .flushed: text += "  subnormal c flushed"
    case .flushedToPositiveZero: text += "  subnormal c flushed to +0"
    }
    return text
  }
}

extension ScaleStage {
  fileprivate var line: String {
    switch self {
    case .none: return "none"
    case .constant(let exponent): return "2^\(exponent)"
    case .blocks(let blocks):
      var text = "sa: \(blocks.a.name)  sb: \(blocks.b.name)  one for \(blocks.blockSize) elements"
      if blocks.ignoresSign { text += ", sign ignored" }
      if let run = blocks.microexponentRun { text += ", a microexponent for \(run)" }
      return text
    }
  }
}

extension SumStage {
  /// How the terms are added, in a few words.
  var line: String {
    switch self {
    case .exact: return "exact"
    case .rounded(let order, let format, let rounding):
      let words =
        switch order {
        case .chain: "one after the other"
        case .chainFromZero: "one after the other, from +0"
        case .pairwiseTree: "pairwise tree"
        }
      return "\(words), each addition rounded to \(format.name), \(rounding.line)"
    case .aligned(let aligned):
      var text = "aligned at the greatest exponent"
      if let least = aligned.minimumExponent { text += " (at least \(least))" }
      text += ", \(aligned.fractionBits) fraction bits, \(aligned.discarded.rawValue)"
      if let size = aligned.groupSize { text += ", exact groups of \(size)" }
      return text
    case .converted(let inner, let format, let rounding):
      return "\(inner.line), then rounded once to \(format.name), \(rounding.line)"
    case .lanes(let lanes):
      let dealt = lanes.run == 1 ? "in turn" : "\(lanes.run) at a time"
      let join =
        switch lanes.joined {
        case .rounded(let format, let rounding):
          "added with roundings to \(format.name), \(rounding.line)"
        case .aligned(let bits, let discarded):
          "cut to \(bits) bits below the greatest exponent, \(discarded.rawValue), and added"
        case .sequence(let format, let rounding):
          "one after the other on a value rounded to \(format.name), \(rounding.line)"
        }
      return "\(lanes.count) lanes, dealt \(dealt), each \(lanes.each.line); \(join)"
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
    switch tininess {
    case .afterRounding: break
    case .beforeRounding: parts.append("tininess before rounding")
    case .asDelivered: parts.append("tininess as delivered")
    }
    if nanSubstitute == .greatestFinite { parts.append("NaN replaced by the greatest value") }
    return parts.joined(separator: ", ")
  }
}
