// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Quantization
import QuantizationMethods
import SpecFiles

extension QuantizationRecipe {
  /// Reads `weights`, `activations` and `quantizer` of a study.
  ///
  /// ```yaml
  /// weights: {range: minMax, granularity: outputChannel, scale: real}
  /// activations: {range: mse}        # or {percentile: 99.9}
  /// quantizer: {rounding: roundTiesToEven, clipping: afterRounding}
  /// ```
  init(_ reader: inout SpecReader) throws {
    var weights = try SpecReader(
      reader.node("weights", "{range: minMax, granularity: outputChannel}"),
      subject: "the quantization of weights")
    let weightRule = try ScalingRule(&weights)
    let granularity = try weights.node("granularity", "tensor or outputChannel")
      .choice("a granularity", of: Granularity.self)
    try weights.finish()

    var activations = try SpecReader(
      reader.node("activations", "{range: mse}"), subject: "the quantization of activations")
    let activationRule = try ScalingRule(&activations)
    try activations.finish()

    var rounding = Rounding(overflow: .saturate)
    if let node = reader.optionalNode("quantizer") {
      var quantizer = try SpecReader(node, subject: "the quantizer")
      if let node = quantizer.optionalNode("rounding") {
        rounding.direction = try Self.direction(node)
      }
      if let node = quantizer.optionalNode("clipping") {
        rounding.clipping = try node.choice("a place of the clipping")
      }
      try quantizer.finish()
    }
    self.init(
      weights: weightRule, weightGranularity: granularity, activations: activationRule,
      rounding: rounding)
  }

  private static func direction(_ node: SpecNode) throws -> RoundingDirection {
    let word = try node.word("a rounding direction")
    guard let found = RoundingDirection.deterministic.first(where: { $0.name == word }) else {
      let names = RoundingDirection.deterministic.map(\.name).joined(separator: ", ")
      throw SpecError(
        node.location, "'\(word)' is not a rounding direction of a quantizer",
        remedy: "choose one of \(names)")
    }
    return found
  }

  /// What the recipe does, in sentences for the reader of a table.
  var sentences: [String] {
    let shared = weightGranularity == .tensor ? "tensor" : "output channel"
    return [
      "Weights have one scale for each \(shared): \(weights.sentence).",
      "Activations have one static scale for each layer's input: \(activations.sentence).",
      "Quotients x / scale are rounded once, \(rounding.direction.name), and saturate; quantizers "
        + "are symmetric about zero.",
    ]
  }
}

extension ScalingRule {
  /// Reads `range` and `scale`.
  init(_ reader: inout SpecReader) throws {
    let range = try RangeMethod(
      reader.node("range", "minMax, mse, golden, kl or {percentile: 99.9}"))
    let kind = try reader.optionalNode("scale")?.choice("a kind of scale", of: ScaleKind.self)
    self.init(range: range, kind: kind ?? .real)
  }

  var sentence: String {
    let what =
      switch range {
      case .minMax: "the greatest magnitude is the format's greatest value"
      case .percentile(let percent):
        "the magnitude that \(percent) % do not exceed is the format's greatest value"
      case .meanSquaredError:
        "of \(RangeMethod.searchedClips.count) clip values from 0.1 to 1.2 times the greatest "
          + "magnitude, the one with the least mean squared error is the format's greatest value"
      case .goldenSection:
        "the clip of the least mean squared error, by golden section, is the format's greatest value"
      case .divergence:
        "the clip of the least Kullback-Leibler divergence, over 2048 bins, is the format's greatest "
          + "value"
      }
    return kind == .real ? what : "\(what), rounded up to a power of two"
  }
}

extension RangeMethod {
  /// Reads `minMax`, `mse`, `golden`, `kl` or `{percentile: p}`.
  init(_ node: SpecNode) throws {
    let choices = "choose one of minMax, mse, golden, kl, {percentile: 99.9}"
    switch node.value {
    case .scalar("minMax"): self = .minMax
    case .scalar("mse"): self = .meanSquaredError
    case .scalar("golden"): self = .goldenSection
    case .scalar("kl"): self = .divergence
    case .mapping:
      var reader = try SpecReader(node, subject: "a range")
      let percentNode = try reader.node("percentile", "a number above 0 and up to 100")
      let percent = try percentNode.number("a percentage")
      try reader.finish()
      guard percent > 0, percent <= 100 else {
        throw SpecError(
          percentNode.location, "the percentile is \(percent)",
          remedy: "give a number above 0 and up to 100")
      }
      self = .percentile(percent)
    case .scalar, .sequence:
      throw SpecError(node.location, "\(node.shape) is not a range method", remedy: choices)
    }
  }
}
