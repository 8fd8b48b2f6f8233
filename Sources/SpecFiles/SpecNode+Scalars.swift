// SPDX-License-Identifier: Apache-2.0

extension SpecNode {
  /// The node's word.
  public func word(_ meaning: String) throws -> String {
    guard case .scalar(let text) = value, !text.isEmpty else {
      throw SpecError(location, "\(shape) stands where a word belongs", remedy: "give \(meaning)")
    }
    return text
  }

  /// An integer in decimal or hexadecimal, within a range.
  public func integer(_ meaning: String, in range: ClosedRange<Int>) throws -> Int {
    let expected = "give \(meaning), an integer from \(range.lowerBound) to \(range.upperBound)"
    guard case .scalar(let text) = value, let number = Self.integer(text) else {
      throw SpecError(location, "\(shape) is not an integer", remedy: expected)
    }
    guard range.contains(number) else {
      throw SpecError(location, "\(number) is out of range", remedy: expected)
    }
    return number
  }

  /// A bit pattern in hexadecimal (`0x7F`) or decimal that fits `bits` bits.
  public func code(bits: Int) throws -> UInt64 {
    let expected = "give a code of \(bits) bits, as 0x7F"
    guard case .scalar(let text) = value else {
      throw SpecError(location, "\(shape) is not a code", remedy: expected)
    }
    let parsed =
      text.hasPrefix("0x") || text.hasPrefix("0X")
      ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
    guard let parsed else {
      throw SpecError(location, "'\(text)' is not a code", remedy: expected)
    }
    guard bits >= 64 || parsed >> UInt64(bits) == 0 else {
      throw SpecError(location, "'\(text)' does not fit \(bits) bits", remedy: expected)
    }
    return parsed
  }

  /// A finite number in decimal, hexadecimal floating point, or as a signed power of two (`2^-9`).
  public func number(_ meaning: String) throws -> Double {
    guard case .scalar(let text) = value, let parsed = Self.number(text), parsed.isFinite else {
      throw SpecError(
        location, "\(shape) is not a number",
        remedy: "give \(meaning), as 448, 0.5, 1.5e-3 or 2^-9")
    }
    return parsed
  }

  /// `true` or `false`.
  public func boolean(_ meaning: String) throws -> Bool {
    guard case .scalar(let text) = value, text == "true" || text == "false" else {
      throw SpecError(location, "\(shape) is neither true nor false", remedy: "say \(meaning)")
    }
    return text == "true"
  }

  /// One of the words of an enumeration.
  public func choice<Choice: RawRepresentable & CaseIterable>(
    _ meaning: String, of type: Choice.Type = Choice.self
  ) throws -> Choice where Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    guard case .scalar(let text) = value, let found = Choice(rawValue: text) else {
      throw SpecError(location, "\(shape) is not \(meaning)", remedy: "choose one of \(words)")
    }
    return found
  }

  /// The items of a list.
  public func items(_ meaning: String) throws -> [SpecNode] {
    guard case .sequence(let list) = value else {
      throw SpecError(location, "\(shape) is not a list", remedy: "give \(meaning), as [a, b]")
    }
    return list
  }

  private static func integer(_ text: String) -> Int? {
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
    return Int(text)
  }

  private static func number(_ text: String) -> Double? {
    let negative = text.hasPrefix("-")
    let magnitude = negative ? String(text.dropFirst()) : text
    if magnitude.hasPrefix("2^"), let power = Int(magnitude.dropFirst(2)), abs(power) <= 1100 {
      let value = Double(sign: .plus, exponent: power, significand: 1)
      return negative ? -value : value
    }
    return Double(text)
  }
}
