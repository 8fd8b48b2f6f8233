// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference

/// Compares somebody's results with a unit's, one case after the other.
///
/// The model says what is right and the reference must agree with it.
public struct ResultCheck {
  /// What counts as a difference.
  public struct Rules: Sendable {
    /// Whether flags are compared where there are any.
    public var comparesFlags = true
    /// Whether a NaN is as good as another.
    public var anyNaN = false
    /// The seed of stochastic roundings.
    public var seed: UInt64 = 1

    /// The strictest rules.
    public init() {}
  }

  /// How many differing and how many agreeing cases are kept for hints.
  static let kept = 2048

  /// The unit that is evaluated: of clock cycles the one whose blocks are steps.
  public var evaluatedUnit: MACUnit { unit }

  /// Whether results depend on seed and number of a case.
  public var roundsAtRandom: Bool { !portMasks.isEmpty }

  let unit: MACUnit
  let rules: Rules
  /// What was found so far.
  public private(set) var report: CheckReport
  private let reference: ReferenceUnit
  private let classifier: CaseClassifier
  /// The unit step by step, where cases are clock cycles.
  let sequence: SequenceUnit?
  private var state: SequenceState?
  /// The unit's own vectors, whose cases may have other random numbers than by counting; nil for units that
  /// round nothing at random.
  private let cases: VectorCases?
  /// The bits that each random port has.
  private let portMasks: [RoundingPlace: UInt64]
  /// What the unit returned at the last cycle.
  private var held: UnitResult?
  private var previous: CheckNeighbour?

  /// A check of a unit's results.
  ///
  /// - Parameters:
  ///   - interface: the words of a case.
  ///   - isSequence: whether cases are clock cycles.
  public init(
    _ unit: MACUnit, _ interface: StepInterface, isSequence: Bool, rules: Rules
  ) throws {
    self.rules = rules
    if isSequence {
      let own = unit.description.block.length
      let stepwise = try SequenceUnit(unit, length: own == nil ? interface.length : nil)
      sequence = stepwise
      state = SequenceState(stepwise, seed: rules.seed)
      self.unit = stepwise.unit
    } else {
      sequence = nil
      self.unit = unit
    }
    portMasks = interface.inputs.reduce(into: [:]) { masks, field in
      if case .random(let place) = field.role {
        masks[place] = UInt64.max >> UInt64(64 - min(max(field.elementWidth, 1), 64))
      }
    }
    let own = unit.description.block.length
    cases =
      portMasks.isEmpty
      ? nil
      : try VectorCases(unit: unit, length: own == nil ? interface.length : nil, seed: rules.seed)
    reference = ReferenceUnit(self.unit.description)
    classifier = CaseClassifier(self.unit)
    report = CheckReport(unit: unit.name, isSequence: isSequence)
  }

  /// Compares a case.
  ///
  /// - Parameters:
  ///   - record: the case and the result that was found.
  ///   - line: its line in the file of vectors.
  /// - Throws: `VectorFileError` when the case is none of the unit.
  public mutating func check(_ record: VectorRecord, line: Int) throws {
    let index = record.index ?? report.cases
    var operands = record.driven.operands
    var random = RandomCase(seed: rules.seed, index: index)
    if let known = cases?.vectorCase(index), known.operands == operands { random = known.random }
    var changes = true
    if var state {
      // Given up for the moment, so that its operands are not copied.
      self.state = nil
      changes = try state.step(record.driven)
      (operands, random) = (state.chain, state.random)
      self.state = state
    }
    try checkRandom(record, random)
    let expected: UnitResult
    if let held, !changes {
      expected = held
    } else {
      expected = unit.evaluate(operands, random: random)
      if reference.evaluate(operands, random: random) != expected { report.enginesDiffer += 1 }
    }
    held = expected
    let differsInCode = !isSame(record.result, expected.code)
    let differsInFlags =
      rules.comparesFlags && record.flags.map { $0 != expected.flags } ?? false
    let name =
      record.className ?? (sequence == nil ? classifier.name(operands, expected) : "cycles")
    let item = CheckDifference(
      line: line, index: index, className: name, operands: operands, random: random,
      controls: sequence == nil ? nil : record.driven, found: record.result,
      foundFlags: rules.comparesFlags ? record.flags : nil, expected: expected)
    report.count(item, inCode: differsInCode, inFlags: differsInFlags)
    if sequence != nil { report.keep(cycle: record.driven, found: record.result) }
    compareWithNeighbour(record, expected, differs: differsInCode)
  }

  /// The reference lacked precision somewhere: what it said does not count.
  public var referenceIsExact: Bool { reference.isExact }

  private func isSame(_ found: UInt64?, _ expected: UInt64) -> Bool {
    guard let found else { return false }
    if found == expected { return true }
    return rules.anyNaN && unit.resultFormat.decode(found).isNaN
      && unit.resultFormat.decode(expected).isNaN
  }

  /// The random bits of a file must be those from which the model rounds.
  private func checkRandom(_ record: VectorRecord, _ random: RandomCase) throws {
    guard !record.random.isEmpty else { return }
    for (port, bits) in record.random {
      let drawn = state?.bits(port) ?? random.bits(port)
      guard drawn & (portMasks[port] ?? 0) == bits else {
        throw VectorFileError(
          "the bits of \(port.portName) are not those of seed \(rules.seed) and case \(random.index); "
            + "state the vectors' seed with --seed, and keep their order")
      }
    }
  }

  /// Whether results are right but one line early or late.
  private mutating func compareWithNeighbour(
    _ record: VectorRecord, _ expected: UnitResult, differs: Bool
  ) {
    if let previous {
      if differs, record.result == previous.expected { report.equalPrevious += 1 }
      if previous.differs, previous.found == expected.code { report.equalNext += 1 }
    }
    previous = CheckNeighbour(
      found: record.result, expected: expected.code, differs: differs)
  }
}

/// The case before.
private struct CheckNeighbour {
  var found: UInt64?
  var expected: UInt64
  var differs: Bool
}
