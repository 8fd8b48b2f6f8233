// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Measured words read as the operands of one unit.
public struct UnitReading: Sendable {
  /// The cases, in the order of the file.
  public let operands: [DotOperands]

  /// Reads all cases of a file; nil when the unit's words have other widths.
  ///
  /// The widths decide, not the names: a unit fits when the longest words of each operand have as many
  /// digits as its format, so that `0` may stand for `0000` as long as another row is written in full.
  public init?(_ file: MeasuredFile, as unit: MACUnit) {
    let formats = DeviceFormats(unit)
    var widest = [0, 0, 0, 0, 0, 0]
    var read: [DotOperands] = []
    read.reserveCapacity(file.cases.count)
    for measured in file.cases {
      let words = measured.words
      guard let length = unit.length(forWordCount: words.count),
        measured.length == nil || measured.length == length
      else { return nil }
      var operands = DotOperands()
      let scales = (words.count - 2 * length - 1) / 2
      guard
        Self.take(words[..<length], formats.a.width, &operands.a, &widest[0]),
        Self.take(words[length..<(2 * length)], formats.b.width, &operands.b, &widest[1]),
        Self.fits(words[2 * length], formats.c.width, &widest[2]),
        Self.fits(measured.result, formats.d.width, &widest[3])
      else { return nil }
      operands.c = words[2 * length].bits
      if let layout = formats.scales {
        let first = 2 * length + 1
        guard
          Self.take(
            words[first..<(first + scales)], layout.wordWidth(layout.a), &operands.scales.a,
            &widest[4]),
          Self.take(
            words[(first + scales)...], layout.wordWidth(layout.b), &operands.scales.b, &widest[5])
        else { return nil }
      }
      read.append(operands)
    }
    var expected = [formats.a, formats.b, formats.c, formats.d].map(\.hexDigits)
    if let layout = formats.scales {
      expected += [layout.a, layout.b].map { (layout.wordWidth($0) + 3) / 4 }
    }
    guard Array(widest.prefix(expected.count)) == expected else { return nil }
    operands = read
  }

  private static func fits(_ word: MeasuredCase.Word, _ width: Int, _ widest: inout Int) -> Bool {
    widest = max(widest, word.digits)
    return width >= 64 || word.bits >> UInt64(width) == 0
  }

  private static func take(
    _ words: ArraySlice<MeasuredCase.Word>, _ width: Int, _ codes: inout [UInt64],
    _ widest: inout Int
  ) -> Bool {
    codes.reserveCapacity(words.count)
    for word in words {
      guard fits(word, width, &widest) else { return false }
      codes.append(word.bits)
    }
    return true
  }
}
