// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// A case as `guardbit eval` reads it: `a0..aK-1 b0..bK-1 c` in hexadecimal codes, and for units with
  /// block scales the words `sa0.. sb0..` behind.
  public func caseLine(_ operands: DotOperands) -> String {
    let decode = description.decode
    var words = operands.a.map { decode.a.hex($0) } + operands.b.map { decode.b.hex($0) }
    words.append(decode.c.hex(operands.c))
    if let scale = description.scale.blocks {
      words += operands.scales.a.map { $0.hex(width: scale.wordWidth(scale.a)) }
      words += operands.scales.b.map { $0.hex(width: scale.wordWidth(scale.b)) }
    }
    return words.joined(separator: " ")
  }

  /// How many words a case of K products has.
  public func wordCount(forLength length: Int) -> Int {
    2 * length + 1 + 2 * (description.scale.blocks?.count(for: length) ?? 0)
  }

  /// The K of a case of so many words, nil when no K has that many.
  public func length(forWordCount words: Int) -> Int? {
    // Scales add at most two words to each two of a and b: K lies in a small range.
    var (low, high) = (max((words - 1) / 4, 1), (words - 1) / 2)
    while low <= high {
      let middle = (low + high) / 2
      let count = wordCount(forLength: middle)
      if count == words { return middle }
      if count < words { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
  }
}

extension UInt64 {
  /// The low bits in as many hexadecimal digits as a width takes.
  public func hex(width: Int) -> String {
    let digits = (width + 3) / 4
    let text = String(width >= 64 ? self : self & ((1 << UInt64(width)) - 1), radix: 16)
    return String(repeating: "0", count: Swift.max(0, digits - text.count)) + text
  }
}
