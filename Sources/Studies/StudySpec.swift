// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Quantization
import SpecFiles

/// What a study file asks for: a network, a recipe, and the units to run it on.
public struct StudySpec: Sendable {
  /// One run: a unit and how the network is brought to it.
  public struct Row: Sendable {
    /// The format of weights, as the file names it.
    public let weights: String
    /// The format of activations, as the file names it.
    public let activations: String
    /// The accumulator in words for a table.
    public let accumulator: String
    /// What computes every dot product.
    public let unit: MACUnit
    /// Whether activation scales leave room for the sum.
    public let headroom: Headroom
    /// How the network is brought to block formats; nil for formats of single numbers, which the study's
    /// recipe brings it to.
    public let blocks: BlockRecipe?
    /// Where the file asks for it.
    public let location: SpecLocation
  }

  /// The name by which commands call it.
  public let name: String
  /// One sentence for lists.
  public let summary: String
  /// The network's name.
  public let network: String
  /// Where the file names it.
  let networkLocation: SpecLocation
  /// How many test images are run, from the first on; nil for all.
  public let images: Int?
  /// The seed of stochastic roundings.
  public let seed: UInt64
  /// How ranges and scales are chosen; the headroom is each row's own.
  public let recipe: QuantizationRecipe
  /// The runs, format by format, in the order of the file.
  public let rows: [Row]
}
