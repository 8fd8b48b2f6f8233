// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Reads the scales of blocks.
struct GeneralScales: Sendable {
  let a: GeneralReader
  let b: GeneralReader
  let blockSize: Int
  /// The places of a power of two, by which k is divided.
  private let blockShift: Int?
  private let microexponentRun: Int?
  private let widthA: Int
  private let widthB: Int

  init(_ blocks: BlockScales) {
    func reader(_ format: NumberFormat) -> GeneralReader {
      var mask = ~UInt64(0)
      if blocks.ignoresSign, case .float(let float) = format { mask = float.magnitudeMask }
      return GeneralReader(format, mask: mask)
    }
    a = reader(blocks.a)
    b = reader(blocks.b)
    blockSize = blocks.blockSize
    blockShift =
      blocks.blockSize & (blocks.blockSize - 1) == 0 ? blocks.blockSize.trailingZeroBitCount : nil
    microexponentRun = blocks.microexponentRun
    widthA = blocks.a.width
    widthB = blocks.b.width
  }

  /// Multiplies the product of element k; returns the scales' exponents.
  @inline(__always)
  func apply(to number: inout GeneralNumber, k: Int, _ words: ScaleWords) -> Int {
    let block = blockShift.map { k &>> $0 } ?? k / blockSize
    var exponent = 0
    if block < words.a.count {
      multiply(&number, a.factor(words.a[block]), &exponent)
      halve(&number, words.a[block], widthA, k, block)
    }
    if block < words.b.count {
      multiply(&number, b.factor(words.b[block]), &exponent)
      halve(&number, words.b[block], widthB, k, block)
    }
    return exponent
  }

  @inline(__always)
  private func multiply(
    _ number: inout GeneralNumber, _ scale: GeneralFactor, _ exponent: inout Int
  ) {
    exponent &+= Int(scale.alignment)
    let isNegative = number.isNegative != scale.isNegative
    guard number.kind == .nonzero, scale.kind == .nonzero else {
      let alignment = number.alignment &+ Int(scale.alignment)
      number = GeneralPlan.specialProduct(number.kind.union(scale.kind), isNegative: isNegative)
      number.alignment = alignment
      return
    }
    // The check of the unit has it that four significands fit 120 bits.
    number.magnitude &*= UInt128(scale.significand)
    number.exponent &+= Int(scale.exponent)
    number.alignment &+= Int(scale.alignment)
    number.isNegative = isNegative
  }

  /// Halves an element whose microexponent is set.
  @inline(__always)
  private func halve(
    _ number: inout GeneralNumber, _ word: UInt64, _ width: Int, _ k: Int, _ block: Int
  ) {
    guard let run = microexponentRun else { return }
    let element = (k - block * blockSize) / run
    guard word >> UInt64(width + element) & 1 == 1 else { return }
    number.exponent -= 1
    number.alignment -= 1
  }
}

extension GeneralPlan {
  /// A product of which a factor is no nonzero number.
  static func specialProduct(_ kinds: NumberKinds, isNegative: Bool) -> GeneralNumber {
    let hasInfinity = !kinds.isDisjoint(with: .infinities)
    if kinds.contains(.nan) || hasInfinity && !kinds.isDisjoint(with: .zeros) { return .nan }
    return hasInfinity ? .infinity(isNegative: isNegative) : .zero(isNegative: isNegative)
  }

  /// The element that stands at a place of the unit's order.
  @inline(__always)
  func element(at place: Int, of count: Int) -> Int {
    isAscending ? place : order.k(at: place, of: count)
  }

  /// The product of element k, rounded and scaled as the unit does.
  @inline(__always)
  func term(
    _ k: Int, _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: borrowing GeneralDot,
    _ scaleExponent: inout Int
  ) -> GeneralNumber {
    let (x, y) = (self.a.factor(a[k]), self.b.factor(b[k]))
    let isNegative = x.isNegative != y.isNegative
    var number: GeneralNumber
    if x.kind == .nonzero, y.kind == .nonzero {
      let (high, low) = x.significand.multipliedFullWidth(by: y.significand)
      number = GeneralNumber(
        magnitude: UInt128(_low: low, _high: high), exponent: Int(x.exponent) &+ Int(y.exponent),
        alignment: Int(x.alignment) &+ Int(y.alignment), isNegative: isNegative)
    } else {
      number = Self.specialProduct(x.kind.union(y.kind), isNegative: isNegative)
    }
    if !hasPlainProducts { finish(&number, k, dot, &scaleExponent) }
    return number
  }

  /// Rounds and scales a product as the unit does.
  private func finish(
    _ number: inout GeneralNumber, _ k: Int, _ dot: borrowing GeneralDot,
    _ scaleExponent: inout Int
  ) {
    switch product {
    case .exact: break
    case .exactBelow(let exponent):
      if number.kind == .nonzero, number.binade >= exponent {
        number = .infinity(isNegative: number.isNegative)
      }
    case .rounded(let rounding): rounding.round(&number, .product(k), dot.random)
    }
    switch scale {
    case .none: break
    case .constant(let exponent):
      number.exponent &+= exponent
      number.alignment &+= exponent
    case .blocks(let scales): scaleExponent = scales.apply(to: &number, k: k, dot.scales)
    }
  }

  /// Puts the terms at some places of the order into the scratch, from its start on.
  func storeTerms(
    _ places: Range<Int>, _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: borrowing GeneralDot,
    _ scratch: inout GeneralPath.Scratch
  ) {
    scratch.terms.removeAll(keepingCapacity: true)
    for place in places {
      let k = element(at: place, of: dot.count)
      var exponent = 0
      let number = term(k, a, b, dot, &exponent)
      scratch.terms.append(GeneralTerm(number: number, k: k, scaleExponent: exponent))
    }
  }
}
