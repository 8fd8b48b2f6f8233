// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// Finds the units that a device may be, by asking the cases that divide the rest best.
public struct AdaptiveSearch: Sendable {
  /// What rules a unit out.
  public struct Exclusion: Sendable {
    /// The unit.
    public let unit: MACUnit
    /// The case.
    public let operands: DotOperands
    /// The device's answer.
    public let answer: UInt64
    /// What the unit returns.
    public let code: UInt64
  }

  /// The units that agree with all answers; no case of the pool tells them apart.
  public private(set) var consistent: [MACUnit]
  /// The others, in the order in which they were ruled out.
  public private(set) var exclusions: [Exclusion] = []
  /// How many cases were asked to tell units apart.
  public private(set) var divisions = 0
  /// How many more were asked to confirm what was left.
  public private(set) var confirmations = 0
  /// How many cases there were to choose from.
  public let poolSize: Int

  /// Asks a device until one class of units is left that the pool can not tell apart, or none.
  ///
  /// - Parameters:
  ///   - device: who answers.
  ///   - candidates: units of its formats.
  ///   - drawn: how many cases of the pool are drawn; the others are diagnostic.
  ///   - seed: decides the drawn cases of the pool.
  ///   - limit: the most questions.
  ///   - anyNaN: whether all NaNs count as one.
  /// - Throws: what the device throws.
  public init(
    _ device: ProbeDevice, candidates: [MACUnit], drawn: Int = 2000, seed: UInt64 = 1,
    limit: Int = 200, anyNaN: Bool = false
  ) throws {
    let pool = CasePool(for: candidates, drawn: drawn, seed: seed)
    let table = AnswerTable(units: candidates, cases: pool.cases, anyNaN: anyNaN)
    poolSize = pool.cases.count
    consistent = candidates
    var alive = Array(candidates.indices)
    var used: Set<Int> = []
    while divisions < limit, let place = table.bestCase(among: alive, excluding: used) {
      divisions += 1
      used.insert(place)
      alive = try keep(alive, place, device, table)
      if alive.isEmpty { break }
    }
    // A device may be like a unit in what tells units apart, and be another one.
    let wanted = min(64, limit - divisions)
    let step = max(1, pool.cases.count / max(wanted, 1))
    for place in stride(from: 0, to: pool.cases.count, by: step)
    where !alive.isEmpty && confirmations < wanted && !used.contains(place) {
      confirmations += 1
      alive = try keep(alive, place, device, table)
    }
    consistent = alive.map { candidates[$0] }
  }

  /// The units that agree with the device's answer to a case.
  private mutating func keep(
    _ alive: [Int], _ place: Int, _ device: ProbeDevice, _ table: AnswerTable
  ) throws -> [Int] {
    let operands = table.cases[place]
    let answer = AnswerTable.plain(
      try device.answer(operands), device.formats.d, table.anyNaN)
    var left: [Int] = []
    for unit in alive {
      let code = table.codes[unit][place]
      if code == answer {
        left.append(unit)
      } else {
        exclusions.append(
          Exclusion(unit: table.units[unit], operands: operands, answer: answer, code: code))
      }
    }
    return left
  }
}
