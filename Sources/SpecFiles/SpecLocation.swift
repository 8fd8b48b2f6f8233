// SPDX-License-Identifier: Apache-2.0

/// A place in a specification file: what an editor needs to jump there.
public struct SpecLocation: Sendable, Hashable, CustomStringConvertible {
  /// The path as the user gave it.
  public let file: String
  /// The line, counted from 1; 0 when the whole file is meant.
  public let line: Int
  /// The column, counted from 1.
  public let column: Int

  /// Names a place in a file.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// file:line:column, as editors read it.
  public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
