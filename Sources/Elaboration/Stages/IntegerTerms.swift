// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

/// Products of integers, kept as rows until everything is added.
struct IntegerTerms {
  /// A pair of factors, with whether each is two's complement.
  let factors: [(a: Signal, aSigned: Bool, b: Signal, bSigned: Bool)]
  /// The exponent of the products' lowest bit.
  let lowest: Int

  /// How many products there are.
  var count: Int { factors.count }
  /// The exponent of the highest bit of a product.
  var highest: Int { lowest + (factors.map { $0.a.width + $0.b.width }.max() ?? 0) }

  /// Words whose sum modulo 2^width is that of the products in units of 2^unit.
  func addends(_ builder: ModuleBuilder, lowest unit: Int, width: Int) -> [Signal] {
    let places = lowest - unit
    var constant = Bits.zero(width)
    var words: [Signal] = []
    for pair in factors {
      let products = PartialProducts(
        pair.a, isSigned: pair.aSigned, pair.b, isSigned: pair.bSigned, width: width)
      words += products.rows.map { $0.shiftedLeft(by: places) }
      constant = constant + products.constant.shiftedLeft(places)
    }
    return words + [builder.constant(constant)]
  }
}

extension UnitElaboration {
  /// The products as rows, where factors are integers and nothing happens to the products.
  func integerTerms() -> IntegerTerms? {
    guard let formats = description.integerFactors else { return nil }
    context.builder.stage = "product"
    let factors = (0..<interface.length).map { k in
      let a = context.builder.integer(element("a", k), formats.a)
      let b = context.builder.integer(element("b", k), formats.b)
      return (a.word, a.isSigned, b.word, b.isSigned)
    }
    return IntegerTerms(
      factors: factors,
      lowest: description.constantScale - formats.a.fractionBits - formats.b.fractionBits)
  }
}
