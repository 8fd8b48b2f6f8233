// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import TestVectors

/// A file with one result a line: hexadecimal digits, and TestFloat's flags behind them if there are any.
struct ResultLines {
  private var lines: LineReader
  private let name: String
  private let width: Int
  private var number = 0

  init(path: String, width: Int) throws {
    lines = try LineReader(path: path)
    name = path == "-" ? "standard input" : path
    self.width = width
  }

  /// The next result.
  ///
  /// - Parameters:
  ///   - vectors: the file of vectors.
  ///   - line: the line in it that the result belongs to.
  mutating func next(
    for vectors: String, line: Int
  ) throws -> (code: UInt64?, flags: ExceptionFlags?) {
    while let text = try lines.next() {
      number += 1
      do {
        if let result = try VectorReader.result(of: text, width: width) { return result }
      } catch {
        throw UsageError("\(name):\(number): \(error)")
      }
    }
    throw UsageError(
      "\(name):\(number + 1): the results end before the vectors: \(vectors):\(line) has none")
  }

  /// Makes an error of results that no case is left for.
  mutating func expectEnd(after cases: UInt64) throws {
    while let text = try lines.next() {
      number += 1
      if VectorReader.isBlank(text) { continue }
      throw UsageError("\(name):\(number): more results than the \(cases) cases of the vectors")
    }
  }
}
