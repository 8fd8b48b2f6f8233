// SPDX-License-Identifier: Apache-2.0

extension TextBytes {
  /// Appends a field of several elements as one hexadecimal number, element 0 in its low bits.
  ///
  /// Missing elements count as 0.
  mutating func append(packed words: [UInt64], width: Int, count elements: Int) {
    if width % 4 == 0 {
      for k in stride(from: elements - 1, through: 0, by: -1) {
        append(hex: k < words.count ? words[k] : 0, digits: width / 4)
      }
      return
    }
    // Digits straddle elements: at most 3 bits wait for the next element's.
    let mask = (UInt64(1) << UInt64(width)) - 1
    var waiting: UInt128 = 0
    var bits = (width * elements + 3) / 4 * 4 - width * elements
    for k in stride(from: elements - 1, through: 0, by: -1) {
      waiting = waiting << UInt128(width) | UInt128(k < words.count ? words[k] & mask : 0)
      bits += width
      while bits >= 4 {
        bits -= 4
        append(Self.digit(UInt64(truncatingIfNeeded: waiting >> UInt128(bits))))
      }
      waiting &= (1 << UInt128(bits)) - 1
    }
  }

  /// Appends an element in as many digits as its width takes.
  @inline(__always)
  mutating func append(element word: UInt64, width: Int) {
    let code = width >= 64 ? word : word & ((1 << UInt64(width)) - 1)
    append(hex: code, digits: (width + 3) / 4)
  }
}
