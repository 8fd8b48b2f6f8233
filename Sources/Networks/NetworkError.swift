// SPDX-License-Identifier: Apache-2.0

/// A network whose parts do not fit together, or an input that does not fit it.
public struct NetworkError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The layer at fault, by name; nil where it is none.
  public let layer: String?
  /// What was found.
  public let problem: String
  /// What would be right.
  public let remedy: String

  /// Describes a mistake and its mend.
  public init(layer: String? = nil, _ problem: String, remedy: String) {
    self.layer = layer
    self.problem = problem
    self.remedy = remedy
  }

  /// The same error with the name of the layer where it arose.
  func at(layer name: String) -> NetworkError {
    NetworkError(layer: layer ?? name, problem, remedy: remedy)
  }

  /// Problem and place in one clause, without the remedy.
  public var clause: String { layer.map { "layer '\($0)': \(problem)" } ?? problem }

  /// Place, problem and remedy in one sentence.
  public var description: String { "\(clause); \(remedy)" }
}
