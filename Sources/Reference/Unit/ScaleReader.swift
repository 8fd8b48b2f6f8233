// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Multiplies terms with the scales of one factor's blocks.
final class ScaleReader {
  private let blockSize: Int
  private let microexponentRun: Int?
  /// The width of the scale in its word, above which the microexponents stand.
  private let width: Int
  private let reader: OperandReader

  init(_ format: NumberFormat, _ blocks: BlockScales, precision: Int) {
    blockSize = blocks.blockSize
    microexponentRun = blocks.microexponentRun
    width = format.width
    var mask = ~UInt64(0)
    if blocks.ignoresSign, case .float(let float) = format, float.fields.hasSign {
      mask ^= 1 << UInt64(format.width - 1)
    }
    reader = OperandReader(format, .kept, mask: mask, precision: precision)
  }

  var isExact: Bool { reader.isExact }

  /// term ← term × the scale of its k; a word that is missing is 1, without microexponents.
  ///
  /// A microexponent is one less in the exponent of the element, so in that of the term; the exponent of
  /// a group stands for all its elements and stays.
  func scale(_ term: Term, by words: [UInt64], _ ledger: Ledger) {
    let (block, element) = term.k.quotientAndRemainder(dividingBy: blockSize)
    guard block < words.count else { return }
    let word = words[block]
    let scale = reader.read(word)
    let wasNaN = term.number.isNaN || scale.number.isNaN
    ledger.check(term.number.setProduct(term.number, scale.number))
    if term.number.isNaN, !wasNaN { ledger.raise(.invalid) }
    term.exponent += scale.exponent
    term.scaleExponent += scale.exponent
    if let run = microexponentRun, word >> UInt64(width + element / run) & 1 == 1 {
      ledger.check(term.number.setScaled(term.number, by: -1))
      term.exponent -= 1
    }
  }
}
