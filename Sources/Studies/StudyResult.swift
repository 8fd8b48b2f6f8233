// SPDX-License-Identifier: Apache-2.0

/// What a study found, ready to be printed or drawn.
public struct StudyResult: Sendable, Codable, Hashable {
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
