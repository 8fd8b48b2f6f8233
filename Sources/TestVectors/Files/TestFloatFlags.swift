// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension ExceptionFlags {
  /// The flags as TestFloat writes them: invalid 16, (division by zero 8,) overflow 4, underflow 2, inexact 1.
  public var testFloatBits: UInt64 {
    (contains(.invalid) ? 16 : 0) | (contains(.overflow) ? 4 : 0)
      | (contains(.underflow) ? 2 : 0) | (contains(.inexact) ? 1 : 0)
  }

  /// Flags as TestFloat writes them; nil for bits that no multiply-add raises.
  public init?(testFloatBits bits: UInt64) {
    guard bits & ~0x17 == 0 else { return nil }
    self = []
    if bits & 16 != 0 { insert(.invalid) }
    if bits & 4 != 0 { insert(.overflow) }
    if bits & 2 != 0 { insert(.underflow) }
    if bits & 1 != 0 { insert(.inexact) }
  }
}
