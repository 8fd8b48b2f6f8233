// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

extension CircuitContext {
  /// The two scales of each block, multiplied: NaN when one is, or when an infinity meets a zero.
  func blockScales(
    _ words: (a: [Signal], b: [Signal]), _ blocks: BlockScales
  ) throws -> [Number] {
    try zip(words.a, words.b).enumerated().map { block, pair in
      let a = try scale(pair.0, blocks.a, blocks, name: "scale_a_\(block)")
      let b = try scale(pair.1, blocks.b, blocks, name: "scale_b_\(block)")
      return multiply(a, b, name: "scale_\(block)")
    }
  }

  private func scale(
    _ word: Signal, _ format: NumberFormat, _ blocks: BlockScales, name: String
  ) throws -> Number {
    // Microexponents stand above the scale.
    var code = word.truncated(to: format.width)
    let isUnsigned = blocks.ignoresSign && format.isSigned
    if isUnsigned { code = code.truncated(to: format.width - 1).zeroExtended(to: format.width) }
    var number = try decode(code, format, name: name)
    if isUnsigned { number.sign = builder.zero() }
    return number
  }

  /// A product, halved by each microexponent of its factors that is set.
  func halved(
    _ product: Term, _ k: Int, _ words: (a: [Signal], b: [Signal]), _ blocks: BlockScales
  ) -> Term {
    guard let run = blocks.microexponentRun else { return product }
    let (block, element) = k.quotientAndRemainder(dividingBy: blocks.blockSize)
    let a = words.a[block][blocks.a.width + element / run]
    let b = words.b[block][blocks.b.width + element / run]
    // 2 less the number of set bits, so that the word only adds.
    let word = ((~a).zeroExtended(to: 2) + (~b).zeroExtended(to: 2)).named("scale_halvings_\(k)")
    var result = product
    result.number.exponent = product.number.exponent.plus(
      Exponent(word: word, base: -2, least: -2, greatest: 0))
    return result
  }

  /// A product times the scales of its block: the exponent at which it is aligned grows by theirs.
  func scaled(_ product: Term, by scale: Number, name: String) -> Term {
    Term(
      multiply(product.number, scale, name: name),
      isPresent: product.isPresent & scale.significand.isNonzero, label: product.label)
  }

  /// A number at a fixed place: that of its lowest possible bit.
  private func atLowestBit(_ number: Number) -> Number {
    guard !number.exponent.isConstant else { return number }
    var result = number
    result.significand = builder.placed(
      number, lowest: number.lowestBit, width: number.highestBit - number.lowestBit + 1)
    result.exponent = Exponent(constant: number.lowestBit, builder)
    return result
  }

  /// The exact sum of a group's products times the group's scales, aligned at the scales' exponent
  /// whatever the products are.
  func group(_ products: [Term], _ scale: Number, label: String) -> Term {
    let name = "scale_\(label)"
    let numbers = products.map(\.number)
    var sum = atLowestBit(exactSum(numbers, zeroSign: false, name: "\(name)_sum"))
    (sum.nan, sum.infinity) = (builder.zero(), builder.zero())
    var total = multiply(sum, scale, name: name)
    // e of the scales alone, counted from the lowest bit of all the products.
    total.fractionBits = scale.fractionBits - sum.exponent.least
    total.isNormalized = false

    // Special values as in the sum of the scaled products, each for itself.
    let isInfinite = { (negative: Bool) in
      numbers.map { (number: Number) -> Signal in
        let sign = number.sign ^ scale.sign
        return (number.infinity | scale.infinity) & (negative ? sign : ~sign)
      }
    }
    let (positive, negative) = (any(isInfinite(false)), any(isInfinite(true)))
    let zeroTimesInfinity =
      (any(numbers.map(\.infinity)) & scale.significand.isZero & ~scale.infinity)
      | (any(zip(numbers, products).map { ~$0.infinity & ~$1.isPresent }) & scale.infinity)
    total.nan =
      any(numbers.map(\.nan)) | scale.nan | zeroTimesInfinity | (positive & negative)
    total.infinity = positive | negative
    total.sign = total.infinity.select(negative, else: total.sign)
    let isPresent = any(products.map(\.isPresent)) & scale.significand.isNonzero
    return Term(total, isPresent: isPresent.named("\(name)_present"), label: label)
  }
}
