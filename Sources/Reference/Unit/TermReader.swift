// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Makes the terms of a dot product: products of the operands, rounded and scaled.
final class TermReader {
  private enum Scaling {
    case constant(Int)
    case blocks(ScaleReader, ScaleReader)
  }

  private let a: OperandReader
  private let b: OperandReader
  /// The format and rounding of the products, nil when they are exact.
  private let productStep: RoundingStep?
  /// From which power of two on products count as infinities.
  private let infiniteFrom: Int?
  private let scaling: Scaling?
  private let ledger: Ledger

  init(_ description: MACUnit.Description, _ room: SumRoom, _ ledger: Ledger) {
    let decode = description.decode
    a = OperandReader(
      decode.a, decode.subnormalFactors, mask: decode.factorMask,
      converted: decode.factorsConvertedTo, precision: room.factor)
    b = OperandReader(
      decode.b, decode.subnormalFactors, mask: decode.factorMask,
      converted: decode.factorsConvertedTo, precision: room.factor)
    self.ledger = ledger
    switch description.product {
    case .exact:
      productStep = nil
      infiniteFrom = nil
    case .exactBelow(let exponent):
      productStep = nil
      infiniteFrom = exponent
    case .rounded(let format, let rounding):
      productStep = RoundingStep(format, rounding, .product)
      infiniteFrom = nil
    }
    switch description.scale {
    case .none: scaling = nil
    case .constant(let exponent): scaling = .constant(exponent)
    case .blocks(let blocks):
      scaling = .blocks(
        ScaleReader(blocks.a, blocks, precision: room.factor),
        ScaleReader(blocks.b, blocks, precision: room.factor))
    }
  }

  var isExact: Bool {
    if case .blocks(let scaleA, let scaleB) = scaling, !(scaleA.isExact && scaleB.isExact) {
      return false
    }
    return a.isExact && b.isExact && (productStep?.format.isExact ?? true)
  }

  /// Makes the term of an element k.
  @inline(__always)
  func store(_ wordA: UInt64, _ wordB: UInt64, k: Int, scales: ScaleWords, into term: Term) {
    term.k = k
    multiply(wordA, wordB, into: term)
    switch scaling {
    case nil: break
    case .constant(let exponent):
      ledger.check(term.number.setScaled(term.number, by: exponent))
      term.exponent += exponent
    case .blocks(let scaleA, let scaleB):
      scale(term, scaleA.scale(of: k, in: scales.a), scaleB.scale(of: k, in: scales.b))
    }
    if ledger.isObserved { ledger.observer?.sees(term: term.number, k: k) }
  }

  /// term ← term × the scales: one IEEE product of three, so that a NaN among them is quiet, and
  /// 0 × ∞ without one is invalid.
  ///
  /// A microexponent is one less in the exponent of the element, so in that of the term; the exponent
  /// of a group stands for all its elements and stays.
  private func scale(_ term: Term, _ scaleA: Scale?, _ scaleB: Scale?) {
    term.scaleExponent = 0
    var sawNaN = term.number.isNaN
    for scale in [scaleA, scaleB] {
      guard let scale else { continue }
      sawNaN = sawNaN || scale.number.isNaN
      ledger.check(term.number.setProduct(term.number, scale.number))
      term.exponent += scale.exponent
      term.scaleExponent += scale.exponent
      if scale.isHalving {
        ledger.check(term.number.setScaled(term.number, by: -1))
        term.exponent -= 1
      }
    }
    if term.number.isNaN, !sawNaN { ledger.raise(.invalid) }
  }

  /// a × b, rounded if the unit rounds it: NaN for a NaN, and invalid for 0 × ∞.
  @inline(__always)
  private func multiply(_ wordA: UInt64, _ wordB: UInt64, into term: Term) {
    let product = term.number
    let (x, y) = (a.read(wordA), b.read(wordB))
    if x.isSignaling || y.isSignaling { ledger.raise(.invalid) }
    ledger.check(product.setProduct(x.number, y.number))
    if product.isNaN, !x.number.isNaN, !y.number.isNaN { ledger.raise(.invalid) }
    term.exponent = x.exponent + y.exponent
    if let productStep {
      let code = productStep.round(product, into: product, .product(term.k), ledger)
      term.exponent = productStep.format.exponent(of: code)
    } else if let infiniteFrom, product.isFinite, !product.isZero, product.binade >= infiniteFrom {
      product.setInfinity(isNegative: product.isNegative)
      ledger.raise([.overflow, .inexact])
    }
  }
}
