// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// A case or a clock cycle as a vector file states it, with the result that somebody's unit gave.
public struct VectorRecord: Sendable, Hashable {
  /// The case's number, where the file says it.
  public var index: UInt64?
  /// The class, where the file says it.
  public var className: String?
  /// What is driven: the operands, and controls in files of sequences.
  public var driven = SequenceCycle()
  /// The bits of the random ports, where the file has them.
  public var random: [RoundingPlace: UInt64] = [:]
  /// The result; nil when some of its bits are unknown (x or z).
  public var result: UInt64?
  /// The flags, where the file says them.
  public var flags: ExceptionFlags?

  /// An empty record, to be filled.
  public init() {}
}

/// What a vector file is, recognised by its first line that is no comment.
public enum VectorKind: String, Sendable, Hashable {
  /// Memory words: a case a line.
  case hex
  /// Memory words: a clock cycle a line.
  case sequence
  /// JSON objects.
  case jsonl
  /// Columns.
  case csv
  /// TestFloat's lines, or any words between blanks.
  case testfloat
}

/// The functions of TestFloat that a multiply-add computes.
public enum TestFloatFunction: String, Sendable, Hashable, CaseIterable {
  /// a × b + c: `a b c d flags`.
  case mulAdd
  /// a × b, with a zero of the product's sign as the addend: `a b d flags`.
  case mul
  /// a × 1 + b: `a b d flags`.
  case add
  /// a × 1 - b: `a b d flags`.
  case sub
  /// A conversion, as a × 1 and a zero of its sign: `a d flags`.
  case convert
}
