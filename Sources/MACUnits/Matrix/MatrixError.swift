// SPDX-License-Identifier: Apache-2.0

/// Matrices that do not fit each other, or not the unit.
public struct MatrixError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found.
  public let problem: String
  /// What would be right.
  public let remedy: String

  /// Describes a mistake and its mend.
  public init(_ problem: String, remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }

  /// The sentence for the user.
  public var description: String { "\(problem); \(remedy)" }
}
