// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Reads the scales of one factor's blocks.
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

  /// The scale of an element, nil where its word is missing, which then counts as 1.
  func scale(of k: Int, in words: [UInt64]) -> Scale? {
    let (block, element) = k.quotientAndRemainder(dividingBy: blockSize)
    guard block < words.count else { return nil }
    let word = words[block]
    let scale = reader.read(word)
    let isHalving = microexponentRun.map { word >> UInt64(width + element / $0) & 1 == 1 }
    return Scale(
      number: scale.number, exponent: scale.exponent, isHalving: isHalving ?? false)
  }
}

/// What an element is multiplied with.
struct Scale {
  /// The scale that the element's block shares, valid until the next one is read.
  let number: MPFRNumber
  /// The exponent at which an alignment finds it.
  let exponent: Int
  /// Whether the element's microexponent is set.
  let isHalving: Bool
}
