// SPDX-License-Identifier: Apache-2.0

/// One row of a study: a network in one pair of formats on one unit.
public struct StudyRecord: Sendable, Codable, Hashable {
  /// The format of weights.
  public var weights: String
  /// The format of activations.
  public var activations: String
  /// The unit that did every multiply and every accumulation.
  public var unit: String
  /// The accumulator, in words for a table: `exact`, `fp16`, and `fp16 + headroom` where activation
  /// scales leave room for the sum.
  public var accumulator: String
  /// How many test images were right.
  public var correct: Int
  /// How many test images there were.
  public var images: Int
  /// Bits of the accumulator: for an exact one the lossless width for the network's longest dot
  /// product (closed form), else the format's width.
  public var accumulatorBits: Int
  /// Look-up tables of one unit by the closed form that `lutModel` names; nil where none covers it.
  public var luts: Int?
  /// Multiply-accumulate operations an image takes.
  public var macsPerImage: Int
  /// Dot products of the whole run.
  public var dotProducts: Int
  /// Those of them in which a rounding overflowed; nil where kernels computed them, which count no flags.
  public var overflowed: Int?
  /// Seconds that the run took.
  public var seconds: Double

  /// The share of right answers.
  public var accuracy: Double { images == 0 ? 0 : Double(correct) / Double(images) }

  /// Fills a row.
  public init(
    weights: String, activations: String, unit: String, accumulator: String, correct: Int,
    images: Int, accumulatorBits: Int, luts: Int?, macsPerImage: Int, dotProducts: Int,
    overflowed: Int?, seconds: Double
  ) {
    self.weights = weights
    self.activations = activations
    self.unit = unit
    self.accumulator = accumulator
    self.correct = correct
    self.images = images
    self.accumulatorBits = accumulatorBits
    self.luts = luts
    self.macsPerImage = macsPerImage
    self.dotProducts = dotProducts
    self.overflowed = overflowed
    self.seconds = seconds
  }
}
