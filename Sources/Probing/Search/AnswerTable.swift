// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What each of some units answers to each of some cases.
public struct AnswerTable: Sendable {
  /// The units.
  public let units: [MACUnit]
  /// The cases.
  public let cases: [DotOperands]
  /// The answers, by unit and case.
  public let codes: [[UInt64]]

  /// Whether all NaNs are taken as one.
  public let anyNaN: Bool

  /// Evaluates all units on all cases.
  public init(units: [MACUnit], cases: [DotOperands], anyNaN: Bool = false) {
    self.units = units
    self.cases = cases
    self.anyNaN = anyNaN
    codes = units.map { unit in
      cases.map { Self.plain(unit.evaluate($0).code, unit.resultFormat, anyNaN) }
    }
  }

  /// A code as it is compared.
  static func plain(_ code: UInt64, _ format: NumberFormat, _ anyNaN: Bool) -> UInt64 {
    guard anyNaN, format.decode(code).isNaN else { return code }
    return format.canonicalNaNCode ?? code
  }

  /// The units in classes of equal answers, by their place in `units`.
  public var classes: [[Int]] {
    var places: [[UInt64]: Int] = [:]
    var classes: [[Int]] = []
    for (unit, answers) in codes.enumerated() {
      if let place = places[answers] {
        classes[place].append(unit)
      } else {
        places[answers] = classes.count
        classes.append([unit])
      }
    }
    return classes
  }

  /// Of the cases not yet used, the one whose answers divide the units best.
  ///
  /// The expected number of units that are left is the least. Nil when none divides them.
  public func bestCase(among alive: [Int], excluding used: Set<Int>) -> Int? {
    var best: (place: Int, cost: (Int, Int, Int))?
    for place in cases.indices where !used.contains(place) {
      var counts: [UInt64: Int] = [:]
      for unit in alive { counts[codes[unit][place], default: 0] += 1 }
      if counts.count < 2 { continue }
      let cost = counts.values.reduce(0) { $0 + $1 * $1 }
      // Of equally good cases a short one without NaNs says most to a reader.
      let specials = alive.contains { !units[$0].resultFormat.isFinite(codes[$0][place]) } ? 1 : 0
      let candidate = (cost, specials, cases[place].a.count)
      if candidate < best?.cost ?? (.max, 0, 0) { best = (place, candidate) }
    }
    return best?.place
  }
}
