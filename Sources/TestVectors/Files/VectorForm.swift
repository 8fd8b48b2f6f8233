// SPDX-License-Identifier: Apache-2.0

/// The forms in which vectors lie in files: one case a line in each.
///
/// | form | a line |
/// | --- | --- |
/// | `hex` | for `$readmemh`: fields in the interface's order, then `d`, joined by `_`, most significant first; header in `//` comments |
/// | `jsonl` | a JSON object: index, class, operands, result and flags by name |
/// | `testfloat` | TestFloat's text: operands (all a, all b, c), result, flags, separated by blanks |
/// | `csv` | the same as `jsonl` in columns, whose names stand in the first line |
///
/// Codes are hexadecimal without `0x`, padded to the format's width. Flags are TestFloat's two digits:
/// invalid 10, overflow 04, underflow 02, inexact 01.
public enum VectorForm: String, Sendable, Hashable, CaseIterable, Codable {
  /// Memory words for Verilog.
  case hex
  /// JSON objects.
  case jsonl
  /// TestFloat's lines.
  case testfloat
  /// Columns.
  case csv

  /// The name of a unit's file of this form.
  public func fileName(of unit: String) -> String {
    switch self {
    case .hex: unit + ".hex"
    case .jsonl: unit + ".jsonl"
    case .testfloat: unit + ".testfloat.txt"
    case .csv: unit + ".csv"
    }
  }

  /// The name of a unit's file of stateful sequences, which are hexadecimal memory words too.
  public static func sequenceFileName(of unit: String) -> String { unit + ".sequence.hex" }
}

/// A vector file that can not be written, read or understood.
public struct VectorFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence for the user.
  public let description: String

  /// Says what was found and what would be right.
  public init(_ description: String) { self.description = description }
}
