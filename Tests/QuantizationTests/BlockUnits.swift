// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import Networks
import NumberFormats
import Quantization

/// What the tests of block-scaled layers share.
enum BlockUnits {
  static func library() throws -> UnitLibrary {
    UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
  }

  static func workload() throws -> Workload {
    try NetworkLibrary(specs: BuiltInSpecs.library()).workload(named: "digits")
  }

  /// Calibrated once for all tests.
  private static let calibrated = Result {
    let digits = try workload()
    return (digits, try Calibration(digits.network, images: digits.calibration))
  }

  /// The digits network in block formats, on the unit that fits.
  static func executor(
    _ weights: String, activations: String? = nil
  ) throws -> (digits: Workload, unit: MACUnit, executor: EmulatedExecutor) {
    let library = try library()
    let (digits, calibration) = try calibrated.get()
    let recipe = BlockRecipe(
      weights: try library.formats.block(named: weights),
      activations: try library.formats.block(named: activations ?? weights))
    let unit = try library.unit(activations: recipe.activations, weights: recipe.weights)
    let plans = try recipe.plans(for: digits.network, calibration: calibration, unit: unit)
    return (digits, unit, try EmulatedExecutor(digits.network, blockPlans: plans))
  }
}
