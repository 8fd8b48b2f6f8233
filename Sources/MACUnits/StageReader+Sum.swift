// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import SpecFiles

extension StageReader {
  func sum(_ node: SpecNode?) throws -> SumStage {
    guard let node, node.value != .scalar("exact") else { return .exact }
    var reader = try mapping(node, "the sum stage", or: "exact")
    let sum: SumStage
    if let inner = reader.optionalNode("aligned") {
      let aligned = SumStage.aligned(try aligned(inner))
      // Beside it a format converts the aligned sum.
      if let converted = reader.optionalNode("converted") {
        let (format, rounding) = try target(
          converted, "the converted sum", "the format of the block's sum")
        sum = .converted(aligned, format, rounding)
      } else {
        sum = aligned
      }
    } else if let converted = reader.optionalNode("converted") {
      let (format, rounding) = try target(
        converted, "the converted sum", "the format of the block's sum")
      sum = .converted(.exact, format, rounding)
    } else if let inner = reader.optionalNode("lanes") {
      sum = .lanes(try lanes(inner))
    } else {
      let order: SumOrder = try reader.node(
        "order", "chain or pairwiseTree (or give aligned, converted or lanes)"
      ).choice("an order of additions")
      let (format, rounding) = try target(&reader, "the format of every partial sum")
      sum = .rounded(order, format, rounding)
    }
    try reader.finish()
    return sum
  }

  private func aligned(_ node: SpecNode) throws -> AlignedSum {
    var reader = try SpecReader(node, subject: "an aligned sum")
    var sum = AlignedSum(
      fractionBits: try reader.node("fractionBits", "F, the fraction bits that are kept")
        .integer("F, the fraction bits that are kept", in: 1...AlignedSum.maximumFractionBits))
    if let node = reader.optionalNode("discarded") {
      sum.discarded = try node.choice("what becomes of discarded bits")
    }
    if let node = reader.optionalNode("minimumExponent") {
      sum.minimumExponent = try node.integer("the least exponent of alignment", in: -4096...4096)
    }
    if let node = reader.optionalNode("groupSize") {
      sum.groupSize = try node.integer(
        "how many products are added exactly first", in: 1...BlockStage.maximumLength)
    }
    try reader.finish()
    return sum
  }

  private func lanes(_ node: SpecNode) throws -> LaneSum {
    var reader = try SpecReader(node, subject: "a sum in lanes")
    let count = try reader.node("count", "how many lanes there are")
      .integer("how many lanes there are", in: 2...LaneSum.maximumCount)
    let run = try reader.optionalNode("run")?.integer(
      "how many consecutive products a lane gets", in: 1...BlockStage.maximumLength)
    let each = try sum(reader.node("each", "how a lane sums"))
    let joined = try join(reader.node("joined", "how the lanes are joined"))
    try reader.finish()
    return LaneSum(count: count, run: run ?? 1, each: each, joined: joined)
  }

  private func join(_ node: SpecNode) throws -> LaneJoin {
    var reader = try SpecReader(node, subject: "the joining of lanes")
    let join: LaneJoin
    if let inner = reader.optionalNode("aligned") {
      var words = try SpecReader(inner, subject: "lanes joined by alignment")
      let bits = try words.node("fractionBits", "the fraction bits that are kept")
        .integer("the fraction bits that are kept", in: 1...AlignedSum.maximumFractionBits)
      var discarded = DiscardedBits.truncated
      if let node = words.optionalNode("discarded") {
        discarded = try node.choice("what becomes of discarded bits")
      }
      try words.finish()
      join = .aligned(fractionBits: bits, discarded)
    } else if let inner = reader.optionalNode("sequence") {
      let (format, rounding) = try target(
        inner, "a sequence of sums", "the format of the running value")
      join = .sequence(format, rounding)
    } else {
      let (format, rounding) = try target(
        &reader, "the format of the lanes' sum (or give aligned or sequence)")
      join = .rounded(format, rounding)
    }
    try reader.finish()
    return join
  }

  func scale(_ node: SpecNode?) throws -> ScaleStage {
    guard let node, node.value != .scalar("none") else { return .none }
    var reader = try mapping(node, "the scale stage", or: "none")
    if let constant = reader.optionalNode("exponent") {
      let exponent = try constant.integer(
        "n of the factor 2^n of every product", in: -4096...4096)
      try reader.finish()
      return .constant(exponent: exponent)
    }
    var scales = BlockScales(
      a: try format(reader.node("a", "the format of a's scales (or give an exponent)")),
      b: try format(reader.node("b", "the format of b's scales")),
      blockSize: try reader.node("blockSize", "how many elements share a scale")
        .integer("how many elements share a scale", in: 1...BlockStage.maximumLength))
    if let node = reader.optionalNode("ignoresSign") {
      scales.ignoresSign = try node.boolean("whether the scales' sign bits count for nothing")
    }
    if let node = reader.optionalNode("microexponentRun") {
      scales.microexponentRun = try node.integer(
        "how many elements share a microexponent", in: 1...BlockStage.maximumLength)
    }
    try reader.finish()
    return .blocks(scales)
  }
}
