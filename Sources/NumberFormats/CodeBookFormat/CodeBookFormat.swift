// SPDX-License-Identifier: Apache-2.0

/// A format whose values are listed: learned code books, power-exponent grids, and floating-point
/// grids with a real-valued exponent bias.
///
/// Every value is a Float64, so all arithmetic on it stays exact. Nearest means nearest in value,
/// unless the format lists its own thresholds.
public struct CodeBookFormat: Sendable, Hashable {
  /// The lists, behind one reference.
  final class Book: Sendable {
    let name: String
    let width: Int
    let values: [Double]
    /// The distinct finite values, ascending.
    let ascending: [Double]
    /// The lowest code of each of them.
    let codes: [UInt64]
    /// For each two neighbours in `ascending` the number from which on the upper one is nearest; nil
    /// for the midpoints.
    let thresholds: [Double]?

    init(
      name: String, width: Int, values: [Double], ascending: [Double], codes: [UInt64],
      thresholds: [Double]?
    ) {
      self.name = name
      self.width = width
      self.values = values
      self.ascending = ascending
      self.codes = codes
      self.thresholds = thresholds
    }
  }

  let book: Book

  /// The name.
  public var name: String { book.name }
  /// All bits of a code, 1 to 16.
  public var width: Int { book.width }
  /// The value of each code, by code; 2^width of them.
  public var values: [Double] { book.values }
  var ascending: [Double] { book.ascending }
  var codes: [UInt64] { book.codes }
  var thresholds: [Double]? { book.thresholds }

  /// Code books of equal lists and names are equal.
  public static func == (first: CodeBookFormat, second: CodeBookFormat) -> Bool {
    first.book === second.book
      || (first.name == second.name && first.values == second.values
        && first.thresholds == second.thresholds)
  }

  /// Hashes name and values.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(values)
  }

  /// Describes a code book.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - width: all bits of a code, 1 to 16.
  ///   - values: 2^width values by code.
  ///   - thresholds: between neighbours in ascending order of value; a number equal to a threshold
  ///     counts as a tie.
  /// - Throws: `FormatError` when counts do not match, a value is not finite, or all are equal.
  public init(name: String, width: Int, values: [Double], thresholds: [Double]? = nil) throws {
    guard 1...16 ~= width, values.count == 1 << width else {
      throw FormatError(
        "\(name) lists \(values.count) values for \(width) bits",
        remedy: "a code book of N bits lists 2^N values, N from 1 to 16")
    }
    guard values.allSatisfy(\.isFinite) else {
      throw FormatError("\(name) lists a value that is not finite", remedy: "list numbers")
    }
    let sorted = values.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
    var ascending: [Double] = []
    var codes: [UInt64] = []
    for (code, value) in sorted where ascending.last != value {
      ascending.append(value == 0 ? 0 : value)
      codes.append(UInt64(code))
    }
    guard ascending.count > 1 else {
      throw FormatError("\(name) lists one value only", remedy: "list at least two")
    }
    if let thresholds {
      let lie =
        thresholds.count == ascending.count - 1
        && zip(thresholds.indices, thresholds).allSatisfy {
          ascending[$0] <= $1 && $1 <= ascending[$0 + 1]
        }
      guard lie else {
        throw FormatError(
          "\(name) lists thresholds that do not lie between its values",
          remedy: "give one between each two neighbours")
      }
    }
    book = Book(
      name: name, width: width, values: values, ascending: ascending, codes: codes,
      thresholds: thresholds)
  }

  /// The thresholds between neighbouring values when they are not the midpoints.
  public var nearestThresholds: [Double]? { thresholds }
  /// The distinct values in ascending order, each with its code.
  public var grid: [(value: Double, code: UInt64)] {
    zip(ascending, codes).map { (value: $0, code: $1) }
  }

  /// What a code stands for; bits above the width are ignored.
  public func decode(_ word: UInt64) -> ExactValue {
    ExactValue(values[Int(word & ((1 << UInt64(width)) - 1))])
  }

  /// The greatest value.
  public var greatest: Double { ascending[ascending.count - 1] }
  /// The least value.
  public var least: Double { ascending[0] }
}
