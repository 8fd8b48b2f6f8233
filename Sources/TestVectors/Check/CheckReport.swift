// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What a check found.
public struct CheckReport: Sendable {
  /// The cases of a class and how many of them differ.
  public struct ClassCount: Sendable, Hashable, Codable {
    /// The cases.
    public var cases: UInt64 = 0
    /// Those that differ.
    public var differing: UInt64 = 0

    /// No cases yet.
    public init() {}
  }

  /// The unit's name.
  public let unit: String
  /// Whether cases are clock cycles.
  public let isSequence: Bool
  /// The cases that were compared.
  public private(set) var cases: UInt64 = 0
  /// Those that differ, in the result or in its flags.
  public private(set) var differing: UInt64 = 0
  /// Those that differ in flags alone.
  public private(set) var differingInFlags: UInt64 = 0
  /// Counts by class.
  public private(set) var classes: [String: ClassCount] = [:]
  /// The first cases that differ.
  public private(set) var differences: [CheckDifference] = []
  /// Cases on which model and reference disagree, which is a mistake of this program.
  public internal(set) var enginesDiffer: UInt64 = 0
  /// Differing results that are those of the case before.
  public internal(set) var equalPrevious: UInt64 = 0
  /// Differing results that are those of the case behind.
  public internal(set) var equalNext: UInt64 = 0
  /// Cases that agree, among which a hint must not break any.
  private(set) var agreeing: [CheckDifference] = []
  /// The first cycles, to be replayed under other controls.
  private(set) var replay: [(driven: SequenceCycle, found: UInt64?)] = []

  init(unit: String, isSequence: Bool) {
    self.unit = unit
    self.isSequence = isSequence
  }

  /// Whether all that was asked holds.
  public var isClean: Bool { differing == 0 && enginesDiffer == 0 }

  mutating func count(_ item: CheckDifference, inCode: Bool, inFlags: Bool) {
    cases += 1
    let differs = inCode || inFlags
    classes[item.className, default: ClassCount()].cases += 1
    if differs {
      differing += 1
      if !inCode { differingInFlags += 1 }
      classes[item.className, default: ClassCount()].differing += 1
      if differences.count < ResultCheck.kept { differences.append(item) }
    } else if agreeing.count < ResultCheck.kept {
      agreeing.append(item)
    } else if cases % 997 == 0 {
      // Later cases replace earlier ones now and then: a long file's first lines are not all of it.
      agreeing[Int(cases / 997) % ResultCheck.kept] = item
    }
  }

  mutating func keep(cycle: SequenceCycle, found: UInt64?) {
    if replay.count < ResultCheck.kept { replay.append((cycle, found)) }
  }
}
