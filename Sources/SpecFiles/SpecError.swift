// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a specification, where, and what would be right.
public struct SpecError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The place of the offending key or value.
  public let location: SpecLocation
  /// What was found.
  public let problem: String
  /// What would be right.
  public let remedy: String

  /// Describes a mistake and its mend in one sentence.
  public init(_ location: SpecLocation, _ problem: String, remedy: String) {
    self.location = location
    self.problem = problem
    self.remedy = remedy
  }

  /// The sentence for the user.
  public var description: String { "\(location): \(problem); \(remedy)" }
}
