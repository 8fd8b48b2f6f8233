// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension CircuitContext {
  /// The terms of a block in the unit's order: its products after the product and the scale stage.
  ///
  /// - Parameters:
  ///   - a: the decoded first factors, k ascending.
  ///   - b: the decoded second factors.
  ///   - scaleWords: the words of the unit's block scales, the first blocks' first; nil without them.
  ///   - random: the port with a place's random bits.
  /// - Returns: a term for each product; one for each group where an aligned sum has groups.
  func terms(
    a: [Number], b: [Number], scaleWords: (a: [Signal], b: [Signal])?,
    unit: MACUnit.Description, random: (RoundingPlace) -> Signal?
  ) throws -> [Term] {
    let length = min(a.count, b.count)
    builder.stage = "product"
    let products = try (0..<length).map { k in
      try product(a[k], b[k], unit.product, random: random(.product(k)), k)
    }
    let order = (0..<length).map { unit.block.order.k(at: $0, of: length) }
    switch unit.scale {
    case .none: return order.map { products[$0] }
    case .constant(let exponent):
      return order.map { k in
        var term = products[k]
        term.number = term.number.scaled(by: exponent)
        return term
      }
    case .blocks(let blocks):
      builder.stage = "scale"
      let scales = try blockScales(scaleWords ?? ([], []), blocks)
      let elements = products.enumerated().map { k, product in
        halved(product, k, scaleWords ?? ([], []), blocks)
      }
      if let size = unit.sum.groupSize {
        return stride(from: 0, to: length, by: size).map { start in
          let members = order[start..<min(start + size, length)]
          return group(
            members.map { elements[$0] }, scales[order[start] / blocks.blockSize],
            label: "group_\(start / size)")
        }
      }
      return order.map { k in
        scaled(elements[k], by: scales[k / blocks.blockSize], name: "scale_\(elements[k].label)")
      }
    }
  }

  /// A product as the stage makes it.
  private func product(
    _ x: Number, _ y: Number, _ stage: ProductStage, random: Signal?, _ k: Int
  ) throws -> Term {
    let name = "product_\(k)"
    let label = "term_\(k)"
    // Known from the factors, before the multiplier is done.
    let isPresent = (x.significand.isNonzero & y.significand.isNonzero)
      .named("\(name)_nonzero")
    switch stage {
    case .exact:
      return Term(multiply(x, y, name: name), isPresent: isPresent, label: label)
    case .exactBelow(let exponent):
      var number = multiply(x, y, name: name)
      if number.highestBit >= exponent {
        let isAbove = reaches(exponent, number, x, y).named("\(name)_above")
        number.infinity = number.infinity | isAbove
      }
      return Term(number, isPresent: isPresent, label: label)
    case .rounded(let format, let rounding):
      let exact = multiply(x, y, name: "\(name)_exact")
      let code = try round(exact, to: format, rounding, random: random, name: name)
      return Term(try decode(code, format, name: name), label: label)
    }
  }

  /// Whether the magnitude of a product x × y is 2^power or more.
  private func reaches(_ power: Int, _ product: Number, _ x: Number, _ y: Number) -> Signal {
    let width = product.significand.width
    func subnormalsStayBelow(_ small: Number, _ large: Number) -> Bool {
      small.isNormalized && small.exponent.least - 1 + large.exponent.greatest + width <= power
    }
    guard subnormalsStayBelow(x, y), subnormalsStayBelow(y, x) else {
      let places = Exponent(constant: power, builder).minus(product.exponent)
      let above = product.significand.shiftedRight(by: places.truncated(to: places.width - 1))
      return places.top.select(product.significand.isNonzero, else: above.isNonzero)
    }
    // Only normal factors come so high: their product's leading bit is the top one or the next.
    let word = product.exponent.word
    let place = builder.constant(
      UInt64(power - (width - 1) - product.exponent.base), width: word.width)
    return place.isLess(than: word) | (place.equals(word) & product.significand.top)
  }
}

extension SumStage {
  /// G of an aligned sum, nil without groups.
  fileprivate var groupSize: Int? {
    switch self {
    case .aligned(let aligned): aligned.groupSize
    case .converted(let inner, _, _): inner.groupSize
    case .exact, .rounded, .lanes: nil
    }
  }
}
