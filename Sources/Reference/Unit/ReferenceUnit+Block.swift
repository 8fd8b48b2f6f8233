// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension ReferenceUnit {
  /// Sets `sum` to the sum of the products of a block.
  @inline(__always)
  func addBlock(_ a: Span<UInt64>, _ b: Span<UInt64>, _ range: Range<Int>) {
    guard range.count > 1 else {
      multiply(a[range.lowerBound], b[range.lowerBound], range.lowerBound)
      if !sum.set(product) { isLossless = false }
      return
    }
    guard let sumStep else {
      terms.clear()
      for k in range {
        multiply(a[k], b[k], k)
        terms.add(product)
      }
      if terms.store(into: sum) { flags.insert(.invalid) }
      return
    }
    if isTree {
      addTree(a, b, range, sumStep)
    } else {
      multiply(a[range.lowerBound], b[range.lowerBound], range.lowerBound)
      if !sum.set(product) { isLossless = false }
      for k in range.dropFirst() {
        multiply(a[k], b[k], k)
        add(sum, product, into: sum, place: k, sumStep)
      }
    }
  }

  /// Sets `product` to a × b, rounded if the unit rounds it: NaN for a NaN, and invalid for 0 × ∞.
  @inline(__always)
  private func multiply(_ codeA: UInt64, _ codeB: UInt64, _ k: Int) {
    let (x, xSignals) = a.read(codeA)
    let (y, ySignals) = b.read(codeB)
    if xSignals || ySignals { flags.insert(.invalid) }
    if !product.setProduct(x, y) { isLossless = false }
    if product.isNaN, !x.isNaN, !y.isNaN { flags.insert(.invalid) }
    guard let productStep else { return }
    let rounded = productStep.round(product, .product(k), random)
    flags.formUnion(rounded.flags)
    productStep.format.decode(rounded.code, into: product)
  }

  /// x + y, rounded to the sum's format.
  private func add(
    _ x: MPFRNumber, _ y: MPFRNumber, into result: MPFRNumber, place: Int, _ step: RoundingStep
  ) {
    let zeroIsNegative = step.rounding.direction == .roundTowardNegative
    if !addition.setSum(x, y, zeroIsNegative: zeroIsNegative) { isLossless = false }
    if addition.isNaN, !x.isNaN, !y.isNaN { flags.insert(.invalid) }
    let rounded = step.round(addition, .sum(place), random)
    flags.formUnion(rounded.flags)
    step.format.decode(rounded.code, into: result)
  }

  /// (p0 + p1) + (p2 + p3) and so on; the last of an odd number goes up as it is.
  private func addTree(
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ range: Range<Int>, _ step: RoundingStep
  ) {
    while level.count < range.count { level.append(MPFRNumber(precision: precision)) }
    for k in range {
      multiply(a[k], b[k], k)
      if !level[k - range.lowerBound].set(product) { isLossless = false }
    }
    var count = range.count
    var place = range.lowerBound
    while count > 1 {
      for pair in 0..<count / 2 {
        place += 1
        add(level[2 * pair], level[2 * pair + 1], into: level[pair], place: place, step)
      }
      if count % 2 == 1 { level[count / 2].set(level[count - 1]) }
      count = (count + 1) / 2
    }
    if !sum.set(level[0]) { isLossless = false }
  }
}
