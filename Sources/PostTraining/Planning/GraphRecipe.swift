// SPDX-License-Identifier: Apache-2.0
import Graphs
import MACUnits
import NumberFormats
import QuantizationMethods

/// How a trained network is brought to units, without training it again: formats, what shares a scale, how ranges are
/// found, and which methods choose the codes.
public struct GraphRecipe: Sendable {
  /// A format of single numbers, or of blocks with scales.
  public enum OperandFormat: Sendable, Hashable {
    /// Codes with scales outside of the unit.
    case number(NumberFormat)
    /// Blocks along K whose scales the unit reads.
    case block(BlockFormat)

    /// The name.
    public var name: String {
      switch self {
      case .number(let format): format.name
      case .block(let format): format.name
      }
    }
  }

  /// What shares a weight scale.
  public enum WeightGranularity: Sendable, Hashable {
    /// The whole tensor.
    case tensor
    /// The weights of one output channel.
    case channel
    /// So many consecutive k of one output channel (sub-channel, fine-grained).
    case group(Int)
  }

  /// Where a layer's weights get their grid from; all but `format` find one of as many bits for each layer.
  public enum WeightGrid: String, Sendable, Hashable, CaseIterable {
    /// The recipe's format.
    case format
    /// A code book of k-means over weight / greatest magnitude (Deep Compression, arXiv 1510.00149), its means rounded
    /// to FP16.
    case codeBook = "kmeans"
    /// The same with each weight's error counted as it reaches the output: times its range and the root mean square of
    /// what it meets (the diagonal of H, in place of SqueezeLLM's Fisher information, arXiv 2306.07629).
    case sensitiveCodeBook = "kmeans-sensitive"
    /// |x|^a with the exponent of the least squared error (PowerQuant, arXiv 2301.09858; NUPES, arXiv 2308.05600).
    case power
    /// The minifloat that most channels choose, with a real-valued bias for each (arXiv 2208.09225, 2303.17951).
    case vote
  }

  /// Where a layer's activations get their grid from.
  public enum ActivationGrid: String, Sendable, Hashable, CaseIterable {
    /// The recipe's format.
    case format
    /// Integers with a zero point between the ends that calibration saw (arXiv 1712.05877).
    case asymmetric
    /// The minifloat of the least squared error among all of as many bits.
    case vote
  }

  /// When activation scales are chosen, and what shares one.
  public enum ActivationScaling: String, Sendable, Hashable, CaseIterable {
    /// One a tensor, from calibration.
    case fixed = "static"
    /// One for each sample, at run time.
    case sample
    /// One for each row of a product, at run time.
    case token
  }

  /// What the layer's dot products run on.
  public var unit: MACUnit
  /// The format of weights.
  public var weights: OperandFormat
  /// The format of activations.
  public var activations: OperandFormat
  /// Where weights get their grid from.
  public var weightGrid = WeightGrid.format
  /// Where the activations of layers with weights get theirs from.
  public var activationGrid = ActivationGrid.format
  /// Whether layers without groups search formats and biases of both by the layer's output (LLM-FP4, arXiv 2310.16836).
  public var searchesBiases = false
  /// The unit for the grids that a layer finds, activations first; nil when only `unit` is to be had.
  public var units: (@Sendable (NumberFormat, NumberFormat) throws -> MACUnit)?
  /// What shares a weight scale.
  public var granularity = WeightGranularity.channel
  /// How ranges of weights are found, and which numbers scales may be.
  public var weightRule = ScalingRule(range: .minMax)
  /// Which numbers the weight scales of a layer may be.
  public var scaleConstraint = ScaleConstraint.none
  /// How ranges of activations are found.
  public var activationRule = ScalingRule(range: .meanSquaredError)
  /// When activation scales are chosen.
  public var activationScaling = ActivationScaling.fixed
  /// Whether scales leave room for the sum.
  ///
  /// They are multiplied by powers of two with which the dot products that calibration kept stay within the accumulator
  /// at every step, within half of it where a sum that does not fit becomes an infinity or wraps, and more where that
  /// costs nothing. A scale of a sample is taken to be that of each of its rows.
  public var hasHeadroom = true
  /// How quotients become codes.
  public var rounding = Rounding(overflow: .saturate)
  /// How the scale of a block is chosen; nil for each format's own rule.
  public var blockRule: ScaleRule?

  /// States unit and formats; the rest is the recipe of arXiv 2311.12359: weights by their greatest magnitude a
  /// channel, activations by the least squared error a tensor.
  public init(unit: MACUnit, weights: OperandFormat, activations: OperandFormat) {
    self.unit = unit
    self.weights = weights
    self.activations = activations
  }
}
