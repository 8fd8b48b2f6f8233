// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A case on which two engines differ.
public struct Mismatch: Sendable, Hashable {
  /// The number of the case in its run.
  public let index: UInt64
  /// The operands.
  public let dot: DotCase
  /// What the model returned.
  public let model: UnitResult
  /// What the reference returned.
  public let reference: UnitResult
}

/// What a comparison of engines found.
public struct VerificationReport: Sendable {
  /// The unit's name.
  public let unit: String
  /// Cases by class.
  public private(set) var cases: [String: Int] = [:]
  /// Mismatches by class.
  public private(set) var mismatches: [String: Int] = [:]
  /// The first mismatches, in the order of the run.
  public private(set) var examples: [Mismatch] = []
  /// Seconds of wall clock.
  public var seconds = 0.0

  /// How many mismatches are kept to be shown.
  public static let keptExamples = 5

  /// An empty report.
  public init(unit: String) { self.unit = unit }

  /// All cases.
  public var totalCases: Int { cases.values.reduce(0, +) }
  /// All mismatches.
  public var totalMismatches: Int { mismatches.values.reduce(0, +) }

  /// Counts cases of a class.
  public mutating func count(_ number: Int, of name: String) { cases[name, default: 0] += number }

  /// Notes a mismatch.
  public mutating func note(_ mismatch: Mismatch, of name: String) {
    mismatches[name, default: 0] += 1
    examples.append(mismatch)
    if examples.count > 4 * Self.keptExamples { trim() }
  }

  /// Adds what another part of the run found.
  public mutating func merge(_ other: VerificationReport) {
    cases.merge(other.cases) { $0 + $1 }
    mismatches.merge(other.mismatches) { $0 + $1 }
    examples += other.examples
    trim()
  }

  private mutating func trim() {
    examples = Array(examples.sorted { $0.index < $1.index }.prefix(Self.keptExamples))
  }
}
