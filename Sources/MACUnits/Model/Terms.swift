// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The scales of one dot product, as numbers.
struct DecodedScales {
  /// One for each block of a, and of b.
  var a: [FormatValue] = []
  var b: [FormatValue] = []

  /// The scale of a block; a missing one is 1, as the format writes it.
  @inline(__always)
  static func scale(_ list: [FormatValue], _ block: Int, _ format: NumberFormat) -> FormatValue {
    if block < list.count { return list[block] }
    let fractionBits = format.trailingSignificandBits
    return .finite(
      ExactValue(
        isNegative: false, significand: 1 << UInt128(fractionBits), exponent: -fractionBits))
  }
}

extension MACUnit {
  /// The term at a place of the unit's order: the product, rounded and scaled as the unit does.
  ///
  /// Its exact value is not normalised: exponent + `plan.termFractionBits` is the exponent at which it is
  /// aligned.
  @inline(__always)
  func term<Sink: TraceSink>(
    at place: Int, _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: inout DotProgress<Sink>
  ) -> FormatValue {
    let k = plan.orderIsAscending ? place : description.block.order.k(at: place, of: dot.count)
    let product = product(a[k], b[k], k, &dot)
    return plan.scaleIsNone ? product : scaled(product, k, &dot)
  }

  @inline(__always)
  private func product<Sink: TraceSink>(
    _ a: UInt64, _ b: UInt64, _ k: Int, _ dot: inout DotProgress<Sink>
  ) -> FormatValue {
    let x = plan.decodeA(a, description.decode)
    let y = plan.decodeB(b, description.decode)
    dot.sink.record("a", k, x, code: a, format: description.decode.a, flags: x.raisedByReading)
    dot.sink.record("b", k, y, code: b, format: description.decode.b, flags: y.raisedByReading)
    var raised: ExceptionFlags = []
    let exact = x.times(y, flags: &raised)
    dot.flags.formUnion(raised.union(x.raisedByReading).union(y.raisedByReading))
    if plan.productIsExact {
      dot.sink.record("product", k, exact, code: nil, format: nil, flags: raised)
      return exact
    }
    switch description.product {
    case .exact: return exact
    case .exactBelow(let exponent):
      var value = exact
      if case .finite(let number) = exact, !number.isZero, number.binade >= exponent {
        value = .infinity(isNegative: number.isNegative)
        raised.formUnion([.overflow, .inexact])
        dot.flags.formUnion(raised)
      }
      dot.sink.record("product", k, value, code: nil, format: nil, flags: raised)
      return value
    case .rounded(let format, let rounding):
      let bits = rounding.usesRandomBits ? dot.random.bits(.product(k)) : 0
      let encoded = format.encode(exact, rounding: rounding, randomBits: bits)
      dot.flags.formUnion(encoded.flags)
      let value = format.decode(encoded.code)
      dot.sink.record(
        "product", k, value, code: encoded.code, format: format,
        flags: raised.union(encoded.flags))
      return value
    }
  }

  // MARK: scale

  /// Reads the scale words once a dot product.
  func decodeScales<Sink: TraceSink>(_ dot: inout DotProgress<Sink>) {
    guard let blocks = description.scale.blocks else { return }
    func decode(_ words: [UInt64], _ format: NumberFormat) -> [FormatValue] {
      var mask = UInt64.max
      if blocks.ignoresSign, case .float(let float) = format { mask = float.magnitudeMask }
      return words.map { format.decode($0 & mask) }
    }
    dot.decodedScales.a = decode(dot.scales.a, blocks.a)
    dot.decodedScales.b = decode(dot.scales.b, blocks.b)
    for (index, value) in dot.decodedScales.a.enumerated() {
      dot.sink.record("sa", index, value, code: dot.scales.a[index], format: blocks.a, flags: [])
    }
    for (index, value) in dot.decodedScales.b.enumerated() {
      dot.sink.record("sb", index, value, code: dot.scales.b[index], format: blocks.b, flags: [])
    }
  }

  private func scaled<Sink: TraceSink>(
    _ product: FormatValue, _ k: Int, _ dot: inout DotProgress<Sink>
  ) -> FormatValue {
    switch description.scale {
    case .none: return product
    case .constant(let exponent):
      guard case .finite(var number) = product else { return product }
      number.exponent += exponent
      return .finite(number)
    case .blocks(let blocks):
      let block = k / blocks.blockSize
      var raised: ExceptionFlags = []
      let scaleA = DecodedScales.scale(dot.decodedScales.a, block, blocks.a)
      let scaleB = DecodedScales.scale(dot.decodedScales.b, block, blocks.b)
      // One product of four factors: a NaN among them is quiet, whatever the others are.
      var value = FormatValue.nan(isSignaling: false)
      if !product.isNaN && !scaleA.isNaN && !scaleB.isNaN {
        value = product.times(scaleA.times(scaleB, flags: &raised), flags: &raised)
      }
      if case .finite(var number) = value {
        number.exponent -= microexponents(blocks, k, dot.scales)
        value = .finite(number)
      }
      dot.flags.formUnion(raised)
      dot.sink.record("scale", k, value, code: nil, format: nil, flags: raised)
      return value
    }
  }

  /// How often element k's product is halved.
  private func microexponents(_ blocks: BlockScales, _ k: Int, _ scales: ScaleWords) -> Int {
    guard let run = blocks.microexponentRun else { return 0 }
    let (block, element) = k.quotientAndRemainder(dividingBy: blocks.blockSize)
    func bit(_ words: [UInt64], _ format: NumberFormat) -> Int {
      guard block < words.count else { return 0 }
      return Int(words[block] >> UInt64(format.width + element / run) & 1)
    }
    return bit(scales.a, blocks.a) + bit(scales.b, blocks.b)
  }
}
