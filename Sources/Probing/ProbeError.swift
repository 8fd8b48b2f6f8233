// SPDX-License-Identifier: Apache-2.0

/// What keeps a probe from its work: a file that can not be read, a device that does not answer.
public struct ProbeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence for the user.
  public let description: String

  /// States what was found and what would be right.
  public init(_ description: String) { self.description = description }
}
