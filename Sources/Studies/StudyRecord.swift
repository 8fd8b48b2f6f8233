// SPDX-License-Identifier: Apache-2.0

/// One row of a study: a network in one format on one unit.
public struct StudyRecord: Sendable, Codable, Hashable {
  /// The formats of weights and activations.
  public var weights: String
  /// The format of activations.
  public var activations: String
  /// The unit that did every multiply and every accumulation.
  public var unit: String
  /// The accumulator, in words for a table: `exact`, `fp16`.
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
  /// Seconds that the run took.
  public var seconds: Double

  /// The share of right answers.
  public var accuracy: Double { images == 0 ? 0 : Double(correct) / Double(images) }

  /// Fills a row.
  public init(
    weights: String, activations: String, unit: String, accumulator: String, correct: Int,
    images: Int, accumulatorBits: Int, luts: Int?, macsPerImage: Int, seconds: Double
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
    self.seconds = seconds
  }
}

/// What a study found, ready to be printed or drawn.
public struct StudyResult: Sendable, Codable {
  /// The study's name.
  public var name: String
  /// The network's name and source.
  public var network: String
  /// What was run: split, ranges, granularity, seed, in sentences for the reader.
  public var method: [String]
  /// How many of the test images are right in float32.
  public var floatCorrect: Int
  /// How many test images there are.
  public var images: Int
  /// The length of the longest dot product.
  public var longestDotProduct: Int
  /// The sentence that says what the LUT column is.
  public var lutModel: String
  /// The rows, in the order of the study file.
  public var records: [StudyRecord]

  /// The share of right answers in float32.
  public var floatAccuracy: Double { images == 0 ? 0 : Double(floatCorrect) / Double(images) }

  /// Collects a study's findings.
  public init(
    name: String, network: String, method: [String], floatCorrect: Int, images: Int,
    longestDotProduct: Int, lutModel: String, records: [StudyRecord]
  ) {
    self.name = name
    self.network = network
    self.method = method
    self.floatCorrect = floatCorrect
    self.images = images
    self.longestDotProduct = longestDotProduct
    self.lutModel = lutModel
    self.records = records
  }
}
