// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What a device's answers reveal.
public struct ProbeReport: Sendable {
  /// The formats of the device's words.
  public let formats: DeviceFormats
  /// The published test points, with the device's answers.
  public internal(set) var published: [PublishedAnswer] = []
  /// What was found, topic by topic.
  public internal(set) var readings: [ProbeReading] = []
  /// The parameters among the findings, for programs.
  public internal(set) var parameters = ProbedParameters()
  /// How many cases were asked.
  public internal(set) var questions = 0

  /// An empty report.
  init(formats: DeviceFormats) { self.formats = formats }
}

/// One finding, with the cases that show it.
public struct ProbeReading: Sendable, Hashable {
  /// What it is about.
  public let topic: String
  /// What was found; `not visible: ...` where no answer can tell.
  public let finding: String
  /// The cases that show it.
  public let evidence: [ProbeEvidence]

  init(_ topic: String, _ finding: String, _ evidence: [ProbeEvidence] = []) {
    self.topic = topic
    self.finding = finding
    self.evidence = evidence
  }

  /// A finding that answers can not give, and why.
  static func notVisible(_ topic: String, _ reason: String) -> ProbeReading {
    ProbeReading(topic, "not visible: \(reason)")
  }
}

/// Parameters of the family of aligned sums, as far as answers show them; nil where they do not.
public struct ProbedParameters: Sendable, Hashable {
  /// L: how many products are added before something is rounded or cut.
  public var blockLength: Int?
  /// How many fraction bits of a product are kept below the greatest exponent of a block.
  public var productFractionBits: Int?
  /// How many of the addend are kept below the exponent of greater products.
  public var addendFractionBits: Int?
  /// What becomes of the bits below.
  public var discarded: Discarding?
  /// The significand bits of the result.
  public var resultPrecision: Int?
  /// How the result is rounded to them.
  public var rounding: RoundingDirection?
  /// When the addend is added.
  public var addend: AddendPlace?

  /// What becomes of the bits that are shifted out.
  public enum Discarding: String, Sendable, Hashable {
    /// Toward zero.
    case truncated
    /// Toward minus infinity.
    case floored
    /// Toward zero, and the lowest bit kept is set.
    case jammed
    /// To the nearest.
    case rounded
  }

  /// When the addend is added to the products.
  public enum AddendPlace: String, Sendable, Hashable {
    /// It is cut with them, at one exponent.
    case aligned
    /// The products and the addend are summed without loss, and rounded once.
    case exact
    /// The products of a block are summed first.
    case afterProducts
    /// It is the start of a chain.
    case first
  }
}
