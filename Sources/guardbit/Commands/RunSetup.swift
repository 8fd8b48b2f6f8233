// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Networks
import NumberFormats
import Quantization
import QuantizationMethods

/// The unit of a run, and how the network is brought to it: what the options of `guardbit run` say.
struct RunSetup {
  let unit: MACUnit
  /// The names of the formats.
  let weights: String
  let activations: String
  private let method: Method

  private enum Method {
    case scaled(QuantizationRecipe)
    case blocks(BlockRecipe)
  }

  /// Finds unit and formats.
  ///
  /// - Throws: an error that names the option at fault.
  init(_ command: RunCommand) throws {
    let units = try command.options.units()
    if let name = command.unit {
      unit = try command.options.unit(name)
    } else if let (activations, weights) = try command.blockFormats(units.formats) {
      unit = try units.unit(activations: activations, weights: weights)
    } else {
      let (weights, activations) = (command.weights ?? "e4m3", command.activations ?? "e4m3")
      unit = try units.unit(
        named: "mac-\(activations)-\(weights)-\(command.accumulator ?? "exact")")
    }
    if unit.description.scale.blocks != nil {
      let recipe = try command.blockRecipe(on: unit, units)
      (weights, activations) = (recipe.weights.name, recipe.activations.name)
      method = .blocks(recipe)
    } else {
      let decode = unit.description.decode
      try command.checkAgreement(decode, with: unit, units.formats)
      (weights, activations) = (decode.b.name, decode.a.name)
      method = .scaled(try command.recipe())
    }
  }

  /// Plans all layers.
  func plans(for network: Network, calibration: Calibration) throws -> [PlannedLayer?] {
    switch method {
    case .scaled(let recipe):
      try recipe.plans(for: network, calibration: calibration, unit: unit)
        .map { $0.map(PlannedLayer.scaled) }
    case .blocks(let recipe):
      try recipe.plans(for: network, calibration: calibration, unit: unit)
        .map { $0.map(PlannedLayer.blockScaled) }
    }
  }
}

extension RunCommand {
  // MARK: Block formats

  /// The formats of activations and weights when they are block formats, nil when neither is.
  fileprivate func blockFormats(
    _ formats: FormatLibrary
  ) throws -> (activations: BlockFormat, weights: BlockFormat)? {
    func block(_ name: String?) throws -> BlockFormat? {
      guard let name, case .block(let format) = try formats.described(named: name) else {
        return nil
      }
      return format
    }
    let (a, w) = (try block(activations), try block(weights))
    switch (a, w) {
    case (nil, nil): return nil
    case (let a?, let w?): return (a, w)
    case (let a?, nil):
      if let weights { throw Self.halfScaled("activations", a, "weights", weights) }
      return (a, a)
    case (nil, let w?):
      if let activations { throw Self.halfScaled("weights", w, "activations", activations) }
      return (w, w)
    }
  }

  private static func halfScaled(
    _ scaled: String, _ block: BlockFormat, _ plain: String, _ name: String
  ) -> UsageError {
    UsageError(
      "\(scaled) \(block.name) have a scale for each block and \(plain) \(name) have none; give both "
        + "as block formats, or both as formats of single numbers")
  }

  /// How the network is brought to a unit with block scales.
  fileprivate func blockRecipe(on unit: MACUnit, _ units: UnitLibrary) throws -> BlockRecipe {
    let unused = [
      ("--accumulator", accumulator), ("--weight-range", weightRange),
      ("--granularity", granularity), ("--activation-range", activationRange), ("--scale", scale),
      ("--headroom", headroom),
    ]
    for case (let option, let text?) in unused {
      throw UsageError(
        "\(option) \(text): \(unit.name) reads a scale for each block; leave the option out")
    }
    var pair: (activations: BlockFormat, weights: BlockFormat)
    if weights == nil && activations == nil {
      pair = try units.blockFormats(for: unit)
    } else {
      // The one that is left out is like the other.
      pair.weights = try units.formats.block(named: weights ?? activations ?? "")
      pair.activations = try units.formats.block(named: activations ?? weights ?? "")
    }
    if let misfit = unit.misfit(activations: pair.activations, weights: pair.weights) {
      throw UsageError("\(misfit); leave --unit out to have one chosen, or give other formats")
    }
    return BlockRecipe(
      weights: pair.weights, activations: pair.activations,
      rule: try blockScale.map { try Self.choice($0, "--block-scale") })
  }

  // MARK: Formats of single numbers

  /// Refuses formats that the named unit does not have.
  fileprivate func checkAgreement(
    _ decode: DecodeStage, with unit: MACUnit, _ formats: FormatLibrary
  ) throws {
    for (operand, name, format) in [
      ("weights", weights, decode.b), ("activations", activations, decode.a),
    ] {
      guard let name else { continue }
      guard case .number(let number) = try formats.described(named: name) else {
        throw UsageError(
          "\(unit.name) has no block scales, and \(operand) are \(name); leave --unit out to have one "
            + "chosen")
      }
      guard number == format else {
        throw UsageError(
          "\(unit.name) takes \(operand) of \(format.name), not \(name); leave --\(operand) or --unit "
            + "out")
      }
    }
    if let blockScale {
      throw UsageError(
        "--block-scale \(blockScale): \(unit.name) has no block scales; leave the option out")
    }
  }

  func recipe() throws -> QuantizationRecipe {
    let kind: ScaleKind = try Self.choice(scale ?? "real", "--scale")
    return QuantizationRecipe(
      weights: ScalingRule(range: try Self.range(weightRange ?? "minMax"), kind: kind),
      weightGranularity: try Self.choice(granularity ?? "outputChannel", "--granularity"),
      activations: ScalingRule(range: try Self.range(activationRange ?? "mse"), kind: kind),
      headroom: try Self.choice(headroom ?? "calibrated", "--headroom"))
  }

  private static func range(_ text: String) throws -> RangeMethod {
    switch text {
    case "minMax": return .minMax
    case "mse": return .meanSquaredError
    case "golden": return .goldenSection
    case "kl": return .divergence
    default:
      guard let percent = Double(text), percent > 0, percent <= 100 else {
        throw UsageError(
          "'\(text)' is not a range; give minMax, mse, golden, kl, or a percentile up to 100")
      }
      return .percentile(percent)
    }
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, _ option: String
  ) throws -> Choice where Choice.RawValue == String {
    guard let found = Choice(rawValue: text) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: " or ")
      throw UsageError("\(option) \(text): give \(words)")
    }
    return found
  }
}
