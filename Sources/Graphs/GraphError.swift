// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a network or its inputs, and what would be right.
public struct GraphError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The node, as "Conv 'name'"; nil when the whole network is meant.
  public let node: String?
  /// What was found.
  public let problem: String
  /// What would be right.
  public let remedy: String

  /// Describes a mistake and its mend.
  public init(node: String? = nil, _ problem: String, remedy: String) {
    self.node = node
    self.problem = problem
    self.remedy = remedy
  }

  /// Node, problem and remedy in one sentence.
  public var description: String { "\(node.map { "\($0): " } ?? "")\(problem); \(remedy)" }

  /// The same mistake, said of a node.
  func at(_ node: String) -> GraphError {
    GraphError(node: self.node ?? node, problem, remedy: remedy)
  }
}
