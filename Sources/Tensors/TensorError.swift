// SPDX-License-Identifier: Apache-2.0

/// What is wrong with an array or its file, and what would be right.
public struct TensorError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file's name as the user gave it, or what the array is.
  public let subject: String
  /// What was found.
  public let problem: String
  /// What would be right.
  public let remedy: String

  /// Describes a mistake and its mend in one sentence.
  public init(_ subject: String, _ problem: String, remedy: String) {
    self.subject = subject
    self.problem = problem
    self.remedy = remedy
  }

  /// Subject, problem and remedy in one sentence.
  public var description: String { "\(subject): \(problem); \(remedy)" }
}
