// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import Networks
import NumberFormats
import QuantizationMethods
import SpecFiles

/// What the tests of this target share: the shipped network, and units by name.
enum Digits {
  static func workload() throws -> Workload {
    try NetworkLibrary(specs: BuiltInSpecs.library()).workload(named: "digits")
  }

  static func folder() throws -> String { try BuiltInSpecs.folder() + "/networks/digits" }

  static func unit(_ name: String) throws -> MACUnit {
    try UnitLibrary(formats: FormatLibrary(specs: BuiltInSpecs.library())).unit(named: name)
  }

  /// Plans without any calibration: the same scale for all activations and for all weights.
  static func plans(
    _ network: Network, on unit: MACUnit, activationScale: Float, weightScale: Float
  ) throws -> [LayerPlan?] {
    let decode = unit.description.decode
    return try network.layers.enumerated().map { index, layer in
      guard network.dotLayouts[index] != nil else { return nil }
      return try LayerPlan(
        layer, unit: unit,
        activations: Quantizer(format: decode.a, scales: [activationScale]),
        weights: Quantizer(format: decode.b, scales: [weightScale]))
    }
  }
}
