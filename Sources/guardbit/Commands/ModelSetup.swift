// SPDX-License-Identifier: Apache-2.0
import Graphs
import MACUnits
import NumberFormats
import PostTraining
import QuantizationMethods
import Tensors

/// The recipes of a model's layers: what the options of `guardbit run` say of units, formats and scales.
struct ModelSetup {
  let command: RunCommand
  private let units: UnitLibrary
  private let base: GraphRecipe
  private let overrides: [Override]

  private struct Override {
    let text: String
    /// Nil for float32.
    let recipe: GraphRecipe?
  }

  init(_ command: RunCommand) throws {
    self.command = command
    units = try command.options.units()
    base = try Self.recipe(
      command, units, weights: command.weights, activations: command.activations,
      unit: command.unit)
    var overrides: [Override] = []
    for text in command.model.layer {
      overrides.append(try Self.override(text, command, units, base))
    }
    self.overrides = overrides
  }

  /// The unit that layers run on unless an override says otherwise.
  var unit: MACUnit { base.unit }
  /// The names of the formats.
  var weights: String { base.weights.name }
  var activations: String { base.activations.name }

  /// How a node runs; nil for float32.
  func recipe(_ product: ProductNode) -> GraphRecipe? {
    for override in overrides.reversed() where product.name.contains(override.text) {
      return override.recipe
    }
    return base
  }

  /// Formats that layers choose from under a budget; nil without.
  func mixedPrecision() throws -> MixedPrecision? {
    switch (command.model.mixed, command.model.budget) {
    case (nil, nil): return nil
    case (let names?, let bits?):
      guard bits > 0, bits.isFinite else {
        throw UsageError("--budget \(bits): give the mean number of bits of a weight")
      }
      let names = names.split(separator: ",").map(String.init)
      guard names.count > 1 else {
        throw UsageError("--mixed \(names.joined()): give two or more formats with commas")
      }
      let formats = try names.map { try units.formats.number(named: $0) }
      let given = try command.unit.map { try command.options.unit($0) }
      let accumulator = command.accumulator ?? "exact"
      return MixedPrecision(formats: formats, averageBits: bits) { [units] activations, weights in
        try given
          ?? units.unit(activations: activations, weights: weights, accumulator: accumulator)
      }
    default: throw UsageError("--mixed and --budget belong together; give both")
    }
  }

  /// Refuses overrides that no layer has a name for.
  func refuseUnmatched(_ products: [ProductNode]) throws {
    for override in overrides where !products.contains(where: { $0.name.contains(override.text) }) {
      throw UsageError(
        "--layer \(override.text): no layer's name holds it; there are "
          + products.prefix(8).map(\.name).joined(separator: ", "))
    }
  }

  /// The name of a format of single numbers.
  private static func number(_ operand: GraphRecipe.OperandFormat) -> String? {
    if case .number(let format) = operand { return format.name }
    return nil
  }

  private static func override(
    _ text: String, _ command: RunCommand, _ units: UnitLibrary, _ base: GraphRecipe
  ) throws -> Override {
    guard let colon = text.lastIndex(where: { $0 == ":" }), colon != text.startIndex else {
      throw UsageError("--layer \(text): write TEXT:weights=F,activations=F,unit=U or TEXT:float")
    }
    let name = String(text[..<colon])
    let rest = String(text[text.index(after: colon)...])
    if rest == "float" { return Override(text: name, recipe: nil) }
    var settings: [String: String] = [:]
    for item in rest.split(separator: ",") {
      let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, ["weights", "activations", "unit"].contains(parts[0]) else {
        throw UsageError(
          "--layer \(text): '\(item)' is none of weights=F, activations=F, unit=U, float")
      }
      settings[parts[0]] = parts[1]
    }
    return Override(
      text: name,
      recipe: try recipe(
        command, units, weights: settings["weights"] ?? command.weights,
        activations: settings["activations"] ?? command.activations
          ?? (settings["unit"] == nil ? Self.number(base.activations) : nil),
        unit: settings["unit"] ?? command.unit))
  }

  private static func recipe(
    _ command: RunCommand, _ units: UnitLibrary, weights: String?, activations: String?,
    unit: String?
  ) throws -> GraphRecipe {
    func operand(_ name: String) throws -> GraphRecipe.OperandFormat {
      switch try units.formats.described(named: name) {
      case .number(let format): return .number(format)
      case .block(let format): return .block(format)
      }
    }
    var recipe: GraphRecipe
    if let unit {
      let unit = try command.options.unit(unit)
      if unit.description.scale.blocks != nil, weights == nil, activations == nil {
        let pair = try units.blockFormats(for: unit)
        recipe = GraphRecipe(
          unit: unit, weights: .block(pair.weights), activations: .block(pair.activations))
      } else {
        let decode = unit.description.decode
        recipe = GraphRecipe(
          unit: unit,
          weights: try (weights ?? activations).map(operand) ?? .number(decode.b),
          activations: try (activations ?? weights).map(operand) ?? .number(decode.a))
      }
    } else {
      let w = try operand(weights ?? activations ?? "e4m3")
      let a = try operand(activations ?? weights ?? "e4m3")
      switch (a, w) {
      case (.block(let a), .block(let w)):
        recipe = GraphRecipe(
          unit: try units.unit(activations: a, weights: w), weights: .block(w),
          activations: .block(a))
      default:
        let name = "mac-\(a.name)-\(w.name)-\(command.accumulator ?? "exact")"
        recipe = GraphRecipe(unit: try units.unit(named: name), weights: w, activations: a)
      }
    }
    try apply(command, to: &recipe)
    if unit == nil {
      let accumulator = command.accumulator ?? "exact"
      recipe.units = { try units.unit(activations: $0, weights: $1, accumulator: accumulator) }
    }
    return recipe
  }

  private static func apply(_ command: RunCommand, to recipe: inout GraphRecipe) throws {
    let plain = try command.recipe()
    recipe.weightRule = plain.weights
    recipe.activationRule = plain.activations
    recipe.hasHeadroom = plain.headroom == .calibrated
    switch (command.model.group, plain.weightGranularity) {
    case (let size?, _):
      guard size > 0 else { throw UsageError("--group \(size): give 1 or more") }
      recipe.granularity = .group(size)
    case (nil, .tensor): recipe.granularity = .tensor
    case (nil, .outputChannel): recipe.granularity = .channel
    }
    recipe.weightGrid = command.model.weightGrid
    recipe.activationGrid = command.model.activationGrid
    recipe.scaleConstraint = try constraint(command.model.scaleConstraint ?? "none")
    if let text = command.model.activationScaling {
      guard let scaling = GraphRecipe.ActivationScaling(rawValue: text) else {
        throw UsageError("--activation-scaling \(text): give static, sample or token")
      }
      recipe.activationScaling = scaling
    }
    if let rule = command.blockScale {
      guard let found = ScaleRule(rawValue: rule) else {
        let words = ScaleRule.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError("--block-scale \(rule): give \(words)")
      }
      recipe.blockRule = found
    }
  }

  /// A constraint by its name: none, m1, m1-floor, m2-nearest, dyadic=8, ...
  private static func constraint(_ text: String) throws -> ScaleConstraint {
    let parts = text.split(separator: "-", maxSplits: 1).map(String.init)
    let rounding = ScaleConstraint.ExponentRounding(
      rawValue: parts.count > 1 ? parts[1] : "ceiling")
    switch (parts.first ?? "", rounding) {
    case ("none", _) where parts.count == 1: return .none
    case ("m1", let rounding?): return .m1(rounding)
    case ("m2", let rounding?): return .m2(rounding)
    default:
      if text.hasPrefix("dyadic="), let bits = Int(text.dropFirst(7)), 1...24 ~= bits {
        return .dyadic(bits: bits)
      }
      throw UsageError(
        "--scale-constraint \(text): give none, m1, m2, either with -floor or -nearest, or dyadic=BITS"
      )
    }
  }
}
