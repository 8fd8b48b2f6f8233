// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference
import Testing

/// A comparison that can not fail proves nothing: each altered description must be told apart.
@Suite struct `An altered description is detected` {
  @Test func `whatever stage it is in`() throws {
    for (unit, altered, what) in try alterations() {
      let mismatches = UnitComparison.run(unit, ReferenceUnit(altered), cases: 1500)
      #expect(mismatches.count > 0, "\(what) went unnoticed")
    }
  }

  private func alterations() throws -> [(MACUnit, MACUnit.Description, String)] {
    var list: [(MACUnit, MACUnit.Description, String)] = []
    func alter(
      _ unit: MACUnit, _ what: String, _ change: (inout MACUnit.Description) throws -> Void
    ) rethrows {
      var description = unit.description
      try change(&description)
      list.append((unit, description, what))
    }
    let add = try TestUnits.unit("e4m3", "e4m3", "fp16", accumulate: TestUnits.held("fp16"))
    let dot = try TestUnits.unit(
      "fp16", "fp16", "fp32", block: 4, product: TestUnits.product("bf16"),
      sum: TestUnits.sum(.pairwiseTree, "fp32"), accumulate: TestUnits.held("fp32"),
      final: TestUnits.final("bf16"))
    let lucky = try TestUnits.unit(
      "e4m3", "e4m3", "fp16", accumulate: TestUnits.held("fp16", .stochastic(bits: 6)))
    let fp16 = try TestFormats.library.number(named: "fp16")

    try alter(add, "another format of a") { $0.decode.a = try TestUnits.format("e4m3-ieee") }
    alter(add, "flushed factors") { $0.decode.subnormalFactors = .flushed }
    alter(add, "flushed addend") { $0.decode.subnormalAddend = .flushed }
    for direction in [
      RoundingDirection.roundTiesToAway, .roundTowardZero, .roundTowardNegative, .roundToOdd,
    ] {
      alter(add, direction.name) {
        $0.accumulate = .rounded(fp16, Rounding(direction, overflow: .infinity))
      }
    }
    alter(add, "saturation") { $0.accumulate = .rounded(fp16, Rounding(overflow: .saturate)) }
    alter(add, "flushed results") {
      $0.accumulate = .rounded(fp16, Rounding(overflow: .infinity, subnormalResults: .flushed))
    }
    alter(add, "NaN code") { $0.special.nanCode = 0x7F00 }
    alter(add, "zero sign") { $0.special.zeroSign = .positive }
    alter(add, "exact accumulation") { $0.accumulate = .exact }
    alter(add, "two products at once") { $0.block.length = 2 }
    alter(dot, "exact products") { $0.product = .exact }
    alter(dot, "an exact sum") { $0.sum = .exact }
    try alter(dot, "a chain") { $0.sum = try TestUnits.sum(.chain, "fp32") }
    try alter(dot, "the final direction") { $0.final = try TestUnits.final("bf16", .roundToOdd) }
    try alter(lucky, "one random bit less") {
      $0.accumulate = try TestUnits.held("fp16", .stochastic(bits: 5))
    }
    for unit in try TestUnits.matrixUnits() {
      alterAlignment(unit) { list.append((unit, $0, "\(unit.name): \($1)")) }
    }
    return list
  }

  /// Changes each parameter of an alignment, and what stands around it.
  private func alterAlignment(_ unit: MACUnit, _ alter: (MACUnit.Description, String) -> Void) {
    func change(_ what: String, _ change: (inout MACUnit.Description) -> Void) {
      var description = unit.description
      change(&description)
      if description != unit.description { alter(description, what) }
    }
    if case .aligned(let aligned) = unit.description.sum {
      var altered = aligned
      altered.fractionBits -= 1
      change("one fraction bit less") { $0.sum = .aligned(altered) }
      for discarded in DiscardedBits.allCases {
        altered = aligned
        altered.discarded = discarded
        change("\(discarded.rawValue) bits") { $0.sum = .aligned(altered) }
      }
      if aligned.groupSize != nil {
        altered = aligned
        altered.groupSize = nil
        change("no groups") { $0.sum = .aligned(altered) }
      }
    }
    if case .lanes(var lanes) = unit.description.sum {
      lanes.run += 1
      change("another run") { $0.sum = .lanes(lanes) }
    }
    if case .shifted(let shifted, let format, let rounding) = unit.description.accumulate {
      for (what, path) in [
        ("sum", \ShiftedAddition.sumFractionBits), ("addend", \.addendFractionBits),
        ("result", \.resultFractionBits),
      ] {
        var altered = shifted
        altered[keyPath: path] -= 8
        change("eight fraction bits less of the \(what)") {
          $0.accumulate = .shifted(altered, format, rounding)
        }
      }
    }
    change("another order") {
      if $0.block.order == .pairsReversed { $0.block.order = .ascending }
    }
    change("all bits of factors") { $0.decode.ignoredFactorBits = 0 }
    change("subnormal factors") { $0.decode.subnormalFactors = .kept }
    change("any product") {
      if case .exactBelow = $0.product { $0.product = .exact }
    }
    change("no scales") { $0.scale = .none }
  }
}
