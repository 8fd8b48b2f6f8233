// SPDX-License-Identifier: Apache-2.0

/// A circuit that can not be built.
public struct NetlistError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The module at fault.
  public let module: String
  /// What was found.
  public let problem: String

  /// Describes a fault.
  public init(module: String, _ problem: String) {
    self.module = module
    self.problem = problem
  }

  /// The sentence for the user.
  public var description: String { "circuit \(module): \(problem)" }
}
