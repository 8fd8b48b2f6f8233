// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A multiply-accumulate unit restated in MPFR, from its description alone.
///
/// Every product and every sum is an exact real number, held with as many bits as the formats make
/// necessary; cuts and roundings happen where the stages say so and nowhere else. Nothing of the
/// model's arithmetic is used, so agreement of the two means something.
///
/// One instance belongs to one thread: it keeps scratch numbers. Make one per thread.
public final class ReferenceUnit {
  /// What the unit is.
  public let description: MACUnit.Description

  private let terms: TermReader
  private let addend: OperandReader
  private let accumulator: AccumulatorReference
  private let finalStep: RoundingStep
  private let needsFinal: Bool
  private let nanOperands: NaNOperands?
  private let blockLength: Int?
  /// The terms of a block; as many as the longest so far had.
  private var block: [Term] = []
  private let room: SumRoom
  private let ledger = Ledger()

  /// Restates a unit.
  public init(_ description: MACUnit.Description) {
    self.description = description
    room = SumRoom(description)
    terms = TermReader(description, room, ledger)
    addend = OperandReader(
      description.decode.c, description.decode.subnormalAddend, precision: room.sum)
    finalStep = RoundingStep(description.final.format, description.final.rounding, .final)
    nanOperands = NaNOperands(description)

    // A zero sum takes its sign from the direction of the rounding that follows it.
    let direction: RoundingDirection
    switch description.accumulate {
    case .rounded(let format, let rounding), .aligned(let format, let rounding),
      .shifted(_, let format, let rounding):
      direction = rounding.direction
      needsFinal = format != description.final.format
      blockLength = description.block.length
    case .register(_, let rounding):
      direction = rounding.direction
      needsFinal = true
      blockLength = description.block.length
    case .exact:
      direction = description.final.rounding.direction
      needsFinal = true
      // Exact sums in an exact accumulator are one sum, however it is cut into blocks.
      blockLength = description.sum.isExact ? nil : description.block.length
    }
    accumulator = AccumulatorReference(
      description, precision: room.sum, zeroIsNegative: direction == .roundTowardNegative, ledger)
  }

  /// Whoever sees the exact numbers of each evaluation; the caller keeps it alive.
  public var observer: (any WireObserver)? {
    get { ledger.observer }
    set { ledger.observer = newValue }
  }

  /// Whether every step so far had the precision that it needed: false says that this reference has a
  /// mistake and its results do not count.
  public var isExact: Bool {
    ledger.isLossless && terms.isExact && addend.isExact && accumulator.isExact
      && finalStep.format.isExact
  }

  /// The result of one dot product: d = c + Σ a_k × b_k by the unit's stages.
  ///
  /// - Parameters:
  ///   - a: the K codes of the first factors, k ascending; bits above the format are ignored.
  ///   - b: as many codes of the second factors; with unlike lengths the shorter one counts.
  ///   - c: the code of the addend.
  ///   - scales: the scale words of a unit with block scales.
  ///   - random: which random numbers a stochastic rounding draws.
  public func evaluate(
    a: Span<UInt64>, b: Span<UInt64>, c: UInt64, scales: ScaleWords = ScaleWords(),
    random: RandomCase = RandomCase()
  ) -> UnitResult {
    ledger.flags = []
    ledger.random = random
    let addend = self.addend.read(c)
    if addend.isSignaling { ledger.raise(.invalid) }
    accumulator.start(addend)
    let count = min(a.count, b.count)
    let length = max(blockLength ?? count, 1)
    let order = description.block.order
    while block.count < min(length, count) { block.append(Term(precision: room.product)) }
    var (first, number) = (0, 0)
    while first < count {
      let end = min(first + length, count)
      for place in first..<end {
        let k = order.k(at: place, of: count)
        terms.store(a[k], b[k], k: k, scales: scales, into: block[place - first])
      }
      accumulator.add(block[..<(end - first)], number: number, place: first)
      first = end
      number += 1
    }
    return finish(a, b, c)
  }

  /// The same on collected operands.
  public func evaluate(_ operands: DotOperands, random: RandomCase = RandomCase()) -> UnitResult {
    evaluate(
      a: operands.a.span, b: operands.b.span, c: operands.c, scales: operands.scales,
      random: random)
  }

  /// The same on arrays, without scales.
  public func evaluate(
    a: [UInt64], b: [UInt64], c: UInt64, random: RandomCase = RandomCase()
  ) -> UnitResult {
    evaluate(a: a.span, b: b.span, c: c, random: random)
  }

  /// The conversion to the output format, its NaN code and its zero sign.
  private func finish(_ a: Span<UInt64>, _ b: Span<UInt64>, _ c: UInt64) -> UnitResult {
    accumulator.finish()
    let delivered =
      (needsFinal ? nil : accumulator.encoded)
      ?? finalStep.round(accumulator.value, .final, ledger)
    ledger.raise(delivered.flags)
    var code = delivered.code
    finalStep.format.decode(code, into: finalStep.number)
    if finalStep.number.isNaN {
      code =
        nanOperands?.code(a, b, c) ?? description.special.nanCode ?? finalStep.format.nanCode
        ?? code
    } else if description.special.zeroSign == .positive, finalStep.number.isZero,
      finalStep.number.isNegative
    {
      code = finalStep.format.positiveZero ?? code
    }
    return UnitResult(code: code, flags: ledger.flags)
  }
}
