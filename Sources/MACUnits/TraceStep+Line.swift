// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension TraceStep {
  /// The step as a line of text: wire, format, code, exact value, flags.
  public var line: String {
    var parts = [wire.padded(to: 14)]
    let name = format?.name ?? "exact"
    let hex = code.map { code in format.map { "0x" + $0.hex(code) } ?? "" } ?? ""
    parts.append(name.padded(to: 10))
    parts.append(hex.padded(to: 10))
    parts.append(
      value.exactText
        + (isJammed && code == nil && value.isFinite
          ? " (the last bit stands for all below it)" : ""))
    if !flags.isEmpty { parts.append("  [\(flags)]") }
    return parts.joined(separator: " ").trimmedAtEnd
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
