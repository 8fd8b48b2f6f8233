// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@testable import TestVectors

/// Clock cycles of a unit's sequential circuit.
@Suite struct `Sequences` {
  private static let cycle = SequenceCycle.init(reset:enable:clear:operands:)

  private func replay(_ unit: MACUnit, _ cycles: [SequenceCycle]) throws -> [UInt64] {
    var state = SequenceState(try SequenceUnit(unit), seed: 1)
    return try cycles.map {
      _ = try state.step($0)
      return state.modelResult.code
    }
  }

  @Test func `start, add, hold, clear and reset as documented`() throws {
    let unit = try `Vector files`.unit("mac-e4m3-e4m3-fp16")
    // 1 in E4M3 is 38; 1, 2, 3, 4 and 5 in FP16 are 3c00, 4000, 4200, 4400 and 4500.
    let one = DotOperands(a: [0x38], b: [0x38], c: 0x4400)
    let nan = DotOperands(a: [0x7F], b: [0x38], c: 0x4400)
    let cycles = [
      Self.cycle(true, true, true, one), Self.cycle(false, true, false, one),
      Self.cycle(false, false, false, nan), Self.cycle(false, true, false, one),
      Self.cycle(false, true, true, one), Self.cycle(false, false, true, nan),
      Self.cycle(false, true, false, one), Self.cycle(false, true, false, nan),
      Self.cycle(false, true, false, one), Self.cycle(false, true, true, one),
      Self.cycle(true, true, false, nan),
    ]
    #expect(
      try replay(unit, cycles) == [
        0, 0x3C00, 0x3C00, 0x4000, 0x4500, 0, 0x3C00, 0x7E00, 0x7E00, 0x4500, 0,
      ])
  }

  @Test func `wrap and saturate on the way, and do not come back from saturation`() throws {
    let least = DotOperands(a: [0x80], b: [0x80], c: 0x7FFF)
    let back = DotOperands(a: [0x80], b: [0x7F], c: 0)
    let cycles = [Self.cycle(false, true, true, least), Self.cycle(false, true, false, back)]
    let saturating = try `Vector files`.unit("mac-int8-int8-int16-saturating")
    #expect(try replay(saturating, cycles) == [0x7FFF, 0x7FFF - 16256])
    let wrapping = try `Vector files`.unit("mac-int4-int4-int16")
    let lowest = DotOperands(a: [8], b: [8], c: 0x7FFF)
    #expect(try replay(wrapping, [Self.cycle(false, true, true, lowest)]) == [0x803F])
  }

  @Test(arguments: `Vector files`.units)
  func `equal a chain of steps whose accumulator is the result`(name: String) throws {
    // Where the accumulator has the result's format, and rounds nothing at random, the next step may start
    // from d: another way to the same numbers.
    let unit = try `Vector files`.unit(name)
    let sequences = try SequenceCases(unit: unit, seed: 3)
    let stepwise = sequences.sequence
    guard let (format, rounding) = unit.description.accumulate.format,
      format == unit.resultFormat, format == unit.description.decode.c,
      !rounding.direction.isStochastic, unit.description.decode.subnormalAddend == .kept,
      unit.description.special.zeroSign == .ieee754
    else { return }
    var wrong: [String] = []
    for number in 0..<20 as Range<UInt64> {
      var state = SequenceState(stepwise, seed: 3)
      var accumulator = stepwise.positiveZero
      for (place, cycle) in sequences.cycles(number).enumerated() {
        _ = try state.step(cycle)
        if cycle.reset || (cycle.clear && !cycle.enable) {
          accumulator = stepwise.positiveZero
        } else if cycle.enable {
          var step = cycle.operands
          if !cycle.clear { step.c = accumulator }
          accumulator = unit.evaluate(step).code
        }
        if state.modelResult.code != accumulator { wrong.append("\(number), cycle \(place)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(arguments: ["mac-e4m3-e4m3-fp16", "mac-int8-int8-int16-saturating", "hopper-f16-f16"])
  func `reach recovery, idle cycles, resets amid sums and the accumulator's ends`(
    name: String
  ) throws {
    let unit = try `Vector files`.unit(name)
    let sequences = try SequenceCases(unit: unit, seed: 1)
    var seen: Set<String> = []
    for number in 0..<100 as Range<UInt64> {
      let cycles = sequences.cycles(number)
      #expect(cycles.count == SequenceCases.cycles && cycles[0].reset)
      var state = SequenceState(sequences.sequence, seed: 1)
      var before = state.modelResult
      for cycle in cycles {
        let blocks = state.blocks
        _ = try state.step(cycle)
        let result = state.modelResult
        let wasFinite = unit.resultFormat.isFinite(before.code)
        if !wasFinite, cycle.clear, unit.resultFormat.isFinite(result.code) { seen.insert("clear") }
        if !wasFinite, cycle.reset { seen.insert("reset from NaN") }
        if cycle.reset, blocks > 1 { seen.insert("reset") }
        if !cycle.reset, !cycle.enable, !cycle.clear, blocks > 0 { seen.insert("idle") }
        if cycle.clear, !cycle.enable { seen.insert("clear alone") }
        if result.flags.contains(.overflow) { seen.insert("overflow") }
        before = result
      }
    }
    var wanted: Set<String> = ["reset", "idle", "clear alone", "overflow"]
    if case .float = unit.resultFormat { wanted.formUnion(["clear", "reset from NaN"]) }
    #expect(seen.isSuperset(of: wanted), "\(wanted.subtracting(seen))")
  }
}

extension RoundingDirection {
  fileprivate var isStochastic: Bool {
    if case .stochastic = self { return true }
    return false
  }
}
