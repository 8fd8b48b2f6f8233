// SPDX-License-Identifier: Apache-2.0

/// The status flags of IEEE 754-2019 clause 7, extended to formats that the standard does not know.
///
/// - `invalid`: 0 × ∞, ∞ - ∞, a signaling NaN as an operand; and, after clause 5.8, an infinity or a
///   NaN whose destination can not hold it (no such code, or saturation).
/// - `overflow`: a finite result that, rounded as if the exponent (or the integer part) were
///   unbounded, exceeds the greatest finite magnitude of the destination; whatever is delivered.
/// - `underflow`: the result is tiny (see `Tininess`) and inexact, or was flushed to zero.
/// - `inexact`: the delivered number differs from the exact one.
///
/// Flags are sticky over all the roundings of one result. A flushed *operand* raises none.
public struct ExceptionFlags: OptionSet, Sendable, Hashable, CustomStringConvertible {
  /// The flags as bits.
  public let rawValue: UInt8
  /// Flags from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// No meaningful result, or one that the destination can not hold.
  public static let invalid = ExceptionFlags(rawValue: 1)
  /// Too large for the destination.
  public static let overflow = ExceptionFlags(rawValue: 2)
  /// Tiny and inexact.
  public static let underflow = ExceptionFlags(rawValue: 4)
  /// Not the exact result.
  public static let inexact = ExceptionFlags(rawValue: 8)

  /// The names of the raised flags, joined by commas; `-` for none.
  public var description: String {
    var words: [String] = []
    if contains(.invalid) { words.append("invalid") }
    if contains(.overflow) { words.append("overflow") }
    if contains(.underflow) { words.append("underflow") }
    if contains(.inexact) { words.append("inexact") }
    return words.isEmpty ? "-" : words.joined(separator: ",")
  }
}
