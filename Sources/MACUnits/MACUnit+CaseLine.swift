// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// A case as `guardbit eval` reads it: `a0..aK-1 b0..bK-1 c` in hexadecimal codes.
  public func caseLine(a: [UInt64], b: [UInt64], c: UInt64) -> String {
    let decode = description.decode
    let words = a.map { decode.a.hex($0) } + b.map { decode.b.hex($0) } + [decode.c.hex(c)]
    return words.joined(separator: " ")
  }
}
