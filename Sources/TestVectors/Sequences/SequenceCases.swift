// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Stateful sequences for a unit's sequential circuit.
///
/// Sequence i depends on unit, length, seed and i alone. Each has as many cycles and starts with a reset.
/// Within, sums of drawn lengths follow each other: ordinary ones; ones that grow to the accumulator's ends
/// and come back; ones with a NaN or infinity, from which the next `clear` or `reset` recovers; resets
/// amid a sum; `clear` without `enable`; idle cycles whose operands change and must not count.
public struct SequenceCases: Sendable {
  /// The cycles of a sequence.
  public static let cycles = 64

  /// The unit.
  public let sequence: SequenceUnit
  let seed: UInt64
  let cases: VectorCases
  let a: FormatCorners
  let b: FormatCorners
  let c: FormatCorners

  /// The sequences of a unit and a seed.
  ///
  /// - Throws: `UnitError` when the unit has no such step, or joined steps are no dot product of it.
  public init(unit: MACUnit, length: Int? = nil, seed: UInt64) throws {
    sequence = try SequenceUnit(unit, length: length)
    cases = try VectorCases(unit: unit, length: length, seed: seed)
    self.seed = seed
    a = FormatCorners(unit.description.decode.a)
    b = FormatCorners(unit.description.decode.b)
    c = FormatCorners(unit.description.decode.c)
  }

  /// The cycles of sequence number `number`.
  public func cycles(_ number: UInt64) -> [SequenceCycle] {
    // Another seed than that of the cases, whose streams have the same numbers.
    var random = RandomStream(seed: ~seed, stream: number)
    var cycles: [SequenceCycle] = []
    reset(&cycles, &random)
    while cycles.count < Self.cycles {
      let length = random.within(1...12)
      switch random.below(8) {
      case 0, 1, 2: sum(length, &cycles, &random)
      case 3, 4: growing(random.within(4...24), &cycles, &random)
      case 5:
        sum(length, specialAt: random.below(length), &cycles, &random)
        recover(&cycles, &random)
      case 6:
        sum(length, &cycles, &random)
        idle(&cycles, &random)
        reset(&cycles, &random)
        sum(random.within(1...4), continuing: true, &cycles, &random)
      default:
        cycles.append(SequenceCycle(clear: true, operands: operands(&random)))
        sum(length, continuing: true, &cycles, &random)
      }
    }
    return Array(cycles.prefix(Self.cycles))
  }

  /// A reset, whatever else is asked for in that cycle.
  private func reset(_ cycles: inout [SequenceCycle], _ random: inout RandomStream) {
    cycles.append(
      SequenceCycle(
        reset: true, enable: random.oneIn(2), clear: random.oneIn(2), operands: operands(&random)))
  }

  /// Cycles in which nothing happens.
  private func idle(_ cycles: inout [SequenceCycle], _ random: inout RandomStream) {
    for _ in 0..<random.within(1...2) {
      cycles.append(SequenceCycle(operands: operands(&random)))
    }
  }

  private func recover(_ cycles: inout [SequenceCycle], _ random: inout RandomStream) {
    if random.oneIn(2) {
      reset(&cycles, &random)
      sum(2, continuing: true, &cycles, &random)
    } else {
      sum(2, &cycles, &random)
    }
  }

  /// A sum of finite operands, with idle cycles between.
  private func sum(
    _ length: Int, continuing: Bool = false, specialAt place: Int? = nil,
    _ cycles: inout [SequenceCycle], _ random: inout RandomStream
  ) {
    for step in 0..<length {
      cycles.append(
        SequenceCycle(
          enable: true, clear: step == 0 && !continuing,
          operands: step == place ? special(&random) : finite(&random)))
      if random.oneIn(6) { idle(&cycles, &random) }
    }
  }

  /// The greatest products from the accumulator's end on, then back again.
  private func growing(
    _ length: Int, _ cycles: inout [SequenceCycle], _ random: inout RandomStream
  ) {
    var operands = finite(&random)
    for k in operands.a.indices {
      operands.a[k] = a.neighbour(of: greatest(a.format), steps: -random.below(3))
    }
    for k in operands.b.indices {
      operands.b[k] = b.neighbour(of: greatest(b.format), steps: -random.below(3))
    }
    var end = c.neighbour(of: greatest(c.format), steps: -random.below(4))
    if random.oneIn(2) {
      end = c.negated(end)
      operands.a = operands.a.map { a.negated($0) }
    }
    operands.c = random.oneIn(3) ? sequence.positiveZero : end
    let turn = random.oneIn(2) ? length : length / 2
    for step in 0..<length {
      if step == turn { operands.a = operands.a.map { a.negated($0) } }
      cycles.append(SequenceCycle(enable: true, clear: step == 0, operands: operands))
    }
  }
}

// MARK: - Operands

extension SequenceCases {
  /// The operands of any case: half from the first ones, where each class is.
  private func operands(_ random: inout RandomStream) -> DotOperands {
    let near = random.oneIn(2)
    return cases.vectorCase(random.bits() >> (near ? 52 : 32)).operands
  }

  /// Operands of which none is a NaN or infinity, as far as a few draws find them.
  private func finite(_ random: inout RandomStream) -> DotOperands {
    var drawn = operands(&random)
    for _ in 0..<8 where !isFinite(drawn) { drawn = operands(&random) }
    return drawn
  }

  /// Operands with a NaN or an infinity where the formats have them.
  private func special(_ random: inout RandomStream) -> DotOperands {
    var drawn = finite(&random)
    let k = random.below(sequence.interface.length)
    if drawn.a.indices.contains(k), random.oneIn(2) {
      drawn.a[k] = random.pick(a.specials)
    } else if drawn.b.indices.contains(k) {
      drawn.b[k] = random.pick(b.specials)
    }
    return drawn
  }

  private func isFinite(_ operands: DotOperands) -> Bool {
    operands.a.allSatisfy { a.format.isFinite($0) }
      && operands.b.allSatisfy { b.format.isFinite($0) }
      && c.format.isFinite(operands.c)
  }

  private func greatest(_ format: NumberFormat) -> UInt64 {
    format.encode(.finite(format.greatestFinite), rounding: Rounding(overflow: .saturate)).code
  }
}
