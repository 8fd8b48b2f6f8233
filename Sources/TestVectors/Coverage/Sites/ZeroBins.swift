// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference

/// The bins of zeros: which zeros meet, what cancels, and what underflows to one.
struct ZeroBins: Sendable {
  private let met: CoverPoint
  private let others: CoverPoint
  private let results: CoverPoint
  private let length: Int

  init(_ unit: MACUnit.Description, length: Int, _ bounds: UnitBounds, into list: inout BinList) {
    self.length = length
    let (a, b) = (FormatCorners(unit.decode.a), FormatCorners(unit.decode.b))
    let hasProduct = !a.zeros.isEmpty || !b.zeros.isEmpty
    let isSigned = a.format.isSigned || b.format.isSigned
    let c = FormatCorners(unit.decode.c)
    let signs = c.zeros.compactMap { code -> Bool? in
      if case .finite(let exact) = c.format.decode(code) { return exact.isNegative }
      return nil
    }
    let block = length > 1 ? "all products" : "product"
    var entries: [BinEntry?] = []
    for product in 0..<3 {
      for addend in 0..<2 {
        let exists =
          hasProduct && signs.contains(addend == 1)
          && (product == 0 || isSigned && (product == 1 || length > 1))
        let text = product == 2 ? "zeros of both signs" : (product == 0 ? "+0" : "-0")
        entries.append(
          exists ? BinEntry("zeros: \(block) \(text), addend \(addend == 0 ? "+0" : "-0")") : nil)
      }
    }
    met = list.point(.zeros, entries)
    others = list.point(
      .zeros,
      [
        hasProduct ? BinEntry("zeros: \(block) zero, addend not") : nil,
        !signs.isEmpty ? BinEntry("zeros: addend zero, product not") : nil,
        isSigned || c.format.isSigned ? BinEntry("zeros: positive addend cancels exactly") : nil,
        isSigned || c.format.isSigned ? BinEntry("zeros: negative addend cancels exactly") : nil,
        isSigned && length > 1 && !signs.isEmpty
          ? BinEntry("zeros: products cancel among themselves, addend zero") : nil,
      ])
    results = list.point(.zeros, Self.underflows(unit, bounds))
  }

  private static func underflows(_ unit: MACUnit.Description, _ bounds: UnitBounds) -> [BinEntry?] {
    guard case .float(let format) = unit.final.format, format.fields.hasZero else { return [] }
    let impossible = Self.neverUnderflows(unit, bounds)
    return ["+", "-"].enumerated().map { number, sign in
      if number == 1, !format.isSigned { return nil }
      return BinEntry("zeros: \(sign) sum underflows to zero", impossible: impossible)
    }
  }

  /// Why no rounding makes a zero of a number.
  private static func neverUnderflows(_ unit: MACUnit.Description, _ bounds: UnitBounds) -> String?
  {
    for site in [RoundingSite.accumulate, .final] {
      guard let place = unit.rounding(at: site, bounds, length: 1) else { continue }
      guard case .float(let format) = place.format, format.fields.hasSubnormals,
        place.rounding.subnormalResults == .kept,
        place.bounds.lowest >= format.leastNonzero.exponent
      else { return nil }
    }
    if case .register(let register, _) = unit.accumulate,
      bounds.total.lowest < register.lowestExponent
    {
      return nil
    }
    return "no bit lies below 2^\(bounds.total.lowest): no number rounds to zero"
  }

  /// Notes how products and addend met.
  ///
  /// - Parameters:
  ///   - total: what enters the accumulator's rounding.
  ///   - isZeroDelivered: whether the result is a zero.
  func observe(
    _ terms: TermSummary, _ addend: ExactNumber, total: ExactNumber?, isZeroDelivered: Bool,
    _ sink: inout BinSink
  ) {
    guard terms.specials == 0, addend.isFinite else { return }
    if terms.numbers == 0 {
      if addend.isZero {
        let sign =
          terms.positiveZeros > 0 && terms.negativeZeros > 0 ? 2 : (terms.negativeZeros > 0 ? 1 : 0)
        sink.hit(met, 2 * sign + (addend.isNegative ? 1 : 0))
      } else {
        sink.hit(others, 0)
      }
      return
    }
    guard let total else { return }
    if addend.isZero {
      sink.hit(others, total.isZero && length > 1 ? 4 : 1)
    } else if total.isZero {
      sink.hit(others, addend.isNegative ? 3 : 2)
    }
    if !total.isZero, isZeroDelivered, total.isFinite {
      sink.hit(results, total.isNegative ? 1 : 0)
    }
  }
}

/// What the terms of a block are.
struct TermSummary {
  var positiveZeros = 0
  var negativeZeros = 0
  var numbers = 0
  var specials = 0
  /// The greatest binade of a term, nil without any number.
  var greatest: Int?

  mutating func add(_ term: ExactNumber) {
    if !term.isFinite {
      specials += 1
    } else if term.isZero {
      if term.isNegative { negativeZeros += 1 } else { positiveZeros += 1 }
    } else {
      numbers += 1
      greatest = max(greatest ?? .min, term.binade)
    }
  }
}
