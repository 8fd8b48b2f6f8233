// SPDX-License-Identifier: Apache-2.0

/// How one convolution or dense layer runs on a unit.
public enum PlannedLayer: Sendable {
  /// Operands have one scale a tensor or channel, which stays outside of the unit.
  case scaled(LayerPlan)
  /// Operands have a scale for each block of k, which the unit reads.
  case blockScaled(BlockLayerPlan)

  /// Whether a plan was made for a layer of this layout.
  func fits(_ layout: DotLayout) -> Bool {
    switch self {
    case .scaled(let plan):
      plan.biasCodes.count == layout.outputs
        && plan.weightCodes.count == layout.outputs * layout.length
    case .blockScaled(let plan):
      plan.biasCodes.count == layout.outputs && plan.length == layout.length
    }
  }
}
