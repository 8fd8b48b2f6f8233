// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A case that may hit a bin that others miss.
struct Candidate: Sendable {
  var operands: DotOperands
  var random: RandomCase
}

/// Makes cases that aim at bins: a result is chosen, and operands solved for it.
///
/// It aims with decoded values; whether it hit is for the observer to say.
struct Candidates: Sendable {
  let unit: MACUnit
  let model: CoverageModel
  let a: FormatCorners
  let b: FormatCorners
  let c: FormatCorners
  let length: Int
  /// The formats into which sums are rounded, each with a place of its own.
  let targets: [NumberFormat]
  let productTarget: NumberFormat?
  let register: FixedPointRegister?
  private let drawn: CaseGenerator

  /// All draws come from here: directed cases do not depend on the user's seed.
  static let seed: UInt64 = 0x6775_6172_6462_6974

  init(_ model: CoverageModel) {
    self.model = model
    unit = model.unit
    length = model.length
    let description = model.unit.description
    a = FormatCorners(description.decode.a)
    b = FormatCorners(description.decode.b)
    c = FormatCorners(description.decode.c)
    drawn = CaseGenerator(unit: model.unit, seed: Self.seed, length: model.length)
    var targets: [NumberFormat] = []
    if let (format, _) = description.accumulate.format { targets.append(format) }
    if let (_, format, _) = description.sum.additions { targets.append(format) }
    if let (format, _) = description.sum.conversion { targets.append(format) }
    targets.append(description.final.format)
    self.targets = targets.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    if case .rounded(let format, _) = description.product {
      productTarget = format
    } else {
      productTarget = nil
    }
    if case .register(let register, _) = description.accumulate {
      self.register = register
    } else {
      register = nil
    }
  }

  /// A case of the drawn classes.
  func drawnCase(_ index: UInt64) -> DotOperands {
    var dot = DotCase()
    drawn.fill(&dot, index: index)
    return dot.operands
  }

  // MARK: Parts of a case

  /// All products zero, all scales 1.
  func blank(_ random: inout RandomStream) -> DotOperands {
    var operands = DotOperands()
    for _ in 0..<length {
      operands.a.append(a.zeros.first ?? a.code(inBinade: a.binades.lowerBound, &random))
      operands.b.append(b.code(inBinade: 0, &random))
      if a.zeros.isEmpty, let zero = b.zeros.first { operands.b[operands.b.count - 1] = zero }
    }
    operands.c = c.zeros.first ?? 0
    if let scales = model.scales {
      let one = { (format: NumberFormat) in
        FormatCorners(format).powerOfTwo(0) ?? format.positiveZeroCode ?? 0
      }
      let count = scales.blocks.count(for: length)
      operands.scales.a = Array(repeating: one(scales.blocks.a), count: count)
      operands.scales.b = Array(repeating: one(scales.blocks.b), count: count)
    }
    return operands
  }

  /// A finite number of any binade.
  func number(_ corners: FormatCorners, _ random: inout RandomStream) -> UInt64 {
    corners.code(inBinade: random.within(corners.binades), &random)
  }

  func value(_ format: NumberFormat, _ code: UInt64) -> ExactValue {
    if case .finite(let exact) = format.decode(code) { return exact }
    return .zero()
  }

  /// The exact product of two codes.
  func product(_ x: UInt64, _ y: UInt64) -> ExactValue {
    let product = value(a.format, x).times(value(b.format, y))
    guard case .constant(let exponent) = unit.description.scale else { return product }
    return ExactValue(
      isNegative: product.isNegative, significand: product.significand,
      exponent: product.exponent + exponent)
  }

  /// The addend nearest to a number from the side of zero.
  func addend(for wanted: ExactValue) -> UInt64 {
    c.format.encode(
      .finite(wanted),
      rounding: Rounding(
        .roundTowardZero, overflow: .saturate, directedOverflow: .greatestFinite)
    ).code
  }

  /// Factors of a product near a number: one drawn, the other what is left.
  func factors(for wanted: ExactValue, _ random: inout RandomStream) -> (UInt64, UInt64) {
    guard !wanted.isZero else {
      return (a.zeros.first ?? number(a, &random), number(b, &random))
    }
    var shifted = wanted
    if case .constant(let exponent) = unit.description.scale { shifted.exponent -= exponent }
    let binade = shifted.binade
    let low = max(a.binades.lowerBound, binade - b.binades.upperBound)
    let high = min(a.binades.upperBound, binade - b.binades.lowerBound)
    let first =
      low <= high
      ? random.within(low...high) : (binade < 0 ? a.binades.lowerBound : a.binades.upperBound)
    // Powers of two leave the other factor all bits of the number.
    let x =
      random.oneIn(2)
      ? a.powerOfTwo(first) ?? a.code(inBinade: first, &random) : a.code(inBinade: first, &random)
    let divisor = value(a.format, x)
    guard !divisor.isZero, divisor.significand >> 60 == 0 else { return (x, number(b, &random)) }
    let excess = max(0, 64 - shifted.significand.leadingZeroBitCount)
    let short = ExactValue(
      isNegative: shifted.isNegative, significand: shifted.significand >> UInt128(excess),
      exponent: shifted.exponent + excess)
    let quotient = short.quotientJamming(by: divisor)
    let y = b.format.encode(
      .finite(quotient),
      rounding: Rounding(random.oneIn(4) ? .roundTowardZero : .roundTiesToEven, overflow: .saturate)
    ).code
    return (x, y)
  }

  /// Sets one product of a case.
  func set(_ operands: inout DotOperands, _ k: Int, _ pair: (UInt64, UInt64)) {
    operands.a[k] = pair.0
    operands.b[k] = pair.1
  }
}
