// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension CircuitContext {
  /// The sum of a block that is dealt to lanes.
  ///
  /// - Returns: a term, so that a second alignment finds the exponent of lanes that are joined by one.
  /// - Throws: `UnitError` for stochastic roundings, which have no ports here.
  func laneSum(
    _ lanes: LaneSum, _ terms: [Term], zeroSign: Bool, name: String
  ) throws -> Term {
    guard !lanes.usesRandomBits else {
      throw UnitError(
        stage: "sum", "lanes that round stochastically",
        remedy: "circuits have random ports for sums without lanes only")
    }
    var dealt = [[Term]](repeating: [], count: lanes.count)
    for (place, term) in terms.enumerated() { dealt[lanes.lane(of: place)].append(term) }
    let filled = dealt.filter { !$0.isEmpty }
    // The rounding that follows a lane's exact sum decides the sign of its zero: that of the first join,
    // or of what follows the block where a lane is alone.
    var laneZeroSign = zeroSign
    if case .rounded(_, let rounding) = lanes.joined, filled.count > 1 {
      laneZeroSign = rounding.signOfCancellation
    }
    func lane(_ number: Int, beside: [Term] = []) throws -> Term {
      let terms = filled[number] + beside
      let laneName = "\(name)_lane_\(number)"
      if case .aligned(let aligned) = lanes.each {
        var total = try alignedSum(terms, aligned, name: laneName)
        total.label = "lane_\(number)"
        return total
      }
      return Term(
        try sum(
          lanes.each, terms, zeroSign: laneZeroSign, places: Array(terms.indices),
          random: { _ in nil }, name: laneName), label: "block")
    }
    switch lanes.joined {
    case .rounded(let format, let rounding):
      var total = try lane(0).number
      for number in filled.indices.dropFirst() {
        total = try roundedSum(
          total, lane(number).number, format, rounding, random: nil, name: "\(name)_\(number)")
      }
      return Term(total, label: "block")
    case .aligned(let fractionBits, let discarded):
      return try cutSum(
        filled.indices.map { try lane($0) }, fractionBits: fractionBits, discarded,
        name: "\(name)_joined")
    case .sequence(let format, let rounding):
      var held: Number?
      for number in filled.indices {
        let total = try lane(number, beside: held.map { [Term($0, label: "running")] } ?? [])
        held = try rounded(
          total.number, format, rounding, random: nil, name: "\(name)_\(number)")
      }
      return Term(held ?? zeroNumber, label: "block")
    }
  }
}

extension LaneSum {
  /// Whether any rounding on the way draws random bits.
  fileprivate var usesRandomBits: Bool {
    let own =
      switch joined {
      case .rounded(_, let rounding), .sequence(_, let rounding): rounding.usesRandomBits
      case .aligned: false
      }
    return own || each.usesRandomBits
  }
}

extension SumStage {
  fileprivate var usesRandomBits: Bool {
    switch self {
    case .exact, .aligned: false
    case .rounded(_, _, let rounding): rounding.usesRandomBits
    case .converted(let inner, _, let rounding): rounding.usesRandomBits || inner.usesRandomBits
    case .lanes(let lanes): lanes.usesRandomBits
    }
  }
}
