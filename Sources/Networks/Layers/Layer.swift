// SPDX-License-Identifier: Apache-2.0

/// One node of a network: an operation, and which values go into it.
public struct Layer: Sendable, Hashable {
  /// The name, unique in its network; reports and records use it.
  public let name: String
  /// What is computed.
  public let operation: Operation
  /// Which values go in, by number: 0 is the network's input, n + 1 the output of layer n.
  ///
  /// All operations so far take one value. A sequence, which a `network.yaml` describes, has
  /// `[n]` at layer n.
  public let inputs: [Int]

  /// Names an operation and its inputs.
  public init(name: String, operation: Operation, inputs: [Int]) {
    self.name = name
    self.operation = operation
    self.inputs = inputs
  }
}

/// What a layer computes.
///
/// Every reader of a network switches over these.
public enum Operation: Sendable, Hashable {
  /// y[o, i, j] = b[o] + Σ w[o, c, u, v] × x[c, i × stride + u - padding, j × stride + v - padding].
  case convolution(Convolution)
  /// y[o] = b[o] + Σ w[o, i] × x[i].
  case dense(Dense)
  /// The greater of x and 0; a NaN stays.
  case relu
  /// The greatest of each window; a NaN in the window wins.
  case maxPool(Pooling)
  /// The mean of each window: the sum in row-major order, divided by the window's size, in float32.
  case averagePool(Pooling)
  /// All numbers in one row, row-major.
  case flatten
  /// exp(x - max x), divided by the sum of all of these.
  case softmax

  /// The word in a `network.yaml`.
  public var kind: OperationKind {
    switch self {
    case .convolution: .convolution
    case .dense: .dense
    case .relu: .relu
    case .maxPool: .maxPool
    case .averagePool: .averagePool
    case .flatten: .flatten
    case .softmax: .softmax
    }
  }
}

/// The words by which a `network.yaml` names operations.
public enum OperationKind: String, Sendable, Hashable, CaseIterable {
  /// `Operation.convolution`.
  case convolution
  /// `Operation.dense`.
  case dense
  /// `Operation.relu`.
  case relu
  /// `Operation.maxPool`.
  case maxPool
  /// `Operation.averagePool`.
  case averagePool
  /// `Operation.flatten`.
  case flatten
  /// `Operation.softmax`.
  case softmax
}
