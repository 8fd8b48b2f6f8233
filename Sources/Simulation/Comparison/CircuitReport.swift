// SPDX-License-Identifier: Apache-2.0
import MACUnits
import TestVectors

/// A case on which a circuit, the model and the reference do not all agree.
public struct CircuitMismatch: Sendable, Hashable {
  /// The number of the case in its run; of a sequence, that of the sequence.
  public let index: UInt64
  /// The clock cycle in a sequence; nil for a single case.
  public let cycle: Int?
  /// The operands.
  public let operands: DotOperands
  /// What the circuit delivered.
  public let circuit: UInt64
  /// What the model delivered.
  public let model: UInt64
  /// What the reference delivered, where it was asked.
  public let reference: UInt64?
}

/// What a comparison of a circuit with model and reference found.
public struct CircuitReport: Sendable {
  /// The module's name.
  public let module: String
  /// Cases by class.
  public private(set) var cases: [String: Int] = [:]
  /// Mismatches by class.
  public private(set) var mismatches: [String: Int] = [:]
  /// The first mismatches, in the order of the run.
  public private(set) var examples: [CircuitMismatch] = []
  /// How many cases the reference answered too.
  public internal(set) var referenceCases = 0
  /// Seconds of wall clock.
  public internal(set) var seconds = 0.0

  /// How many mismatches are kept to be shown.
  public static let keptExamples = 5

  init(module: String) { self.module = module }

  /// All cases.
  public var totalCases: Int { cases.values.reduce(0, +) }
  /// All mismatches.
  public var totalMismatches: Int { mismatches.values.reduce(0, +) }

  mutating func count(_ number: Int, of name: String) { cases[name, default: 0] += number }

  mutating func note(_ mismatch: CircuitMismatch, of name: String) {
    mismatches[name, default: 0] += 1
    examples.append(mismatch)
    if examples.count > 4 * Self.keptExamples { trim() }
  }

  mutating func merge(_ other: CircuitReport) {
    cases.merge(other.cases) { $0 + $1 }
    mismatches.merge(other.mismatches) { $0 + $1 }
    examples += other.examples
    referenceCases += other.referenceCases
    trim()
  }

  private mutating func trim() {
    examples = Array(
      examples.sorted { ($0.index, $0.cycle ?? 0) < ($1.index, $1.cycle ?? 0) }
        .prefix(Self.keptExamples))
  }
}
