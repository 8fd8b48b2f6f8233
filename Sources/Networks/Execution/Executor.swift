// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Something that computes a network: in float32, or on a multiply-accumulate unit.
public protocol Executor: Sendable {
  /// What is computed.
  var network: Network { get }

  /// Computes one input.
  ///
  /// - Parameters:
  ///   - image: an input of the network's shape.
  ///   - index: the image's number in its set: with it, random numbers depend neither on the order of
  ///     the images nor on the threads.
  /// - Throws: `NetworkError` when the input does not have the network's shape.
  func run(_ image: Tensor, index: Int) throws -> Inference

  /// Computes consecutive images, each as if it were alone.
  ///
  /// - Parameters:
  ///   - images: inputs of the network's shape.
  ///   - first: the number of the first image in its set.
  /// - Throws: `NetworkError` when an input does not have the network's shape.
  func run(_ images: [Tensor], first: Int) throws -> [Inference]
}

extension Executor {
  /// One image after the other.
  public func run(_ images: [Tensor], first: Int) throws -> [Inference] {
    try images.enumerated().map { try run($1, index: first + $0) }
  }
}

/// What a network returned for one input.
public struct Inference: Sendable, Hashable {
  /// The network's result, row-major.
  public let output: [Float]
  /// The class scores: the result, or what goes into a softmax that ends the network.
  public let scores: [Float]
  /// What the unit's flags said; all zeros for float32.
  public let tally: DotTally

  /// The class of the greatest score, the lowest of several; nil when all scores are NaN.
  public var prediction: Int? {
    var best: Int?
    for (index, score) in scores.enumerated() where !score.isNaN {
      if best.map({ score > scores[$0] }) ?? true { best = index }
    }
    return best
  }
}

/// How many dot products raised which flag.
public struct DotTally: Sendable, Hashable {
  /// All that were computed on a unit.
  public var dotProducts = 0
  /// Those whose flags were looked at: all when the model computed them, none when kernels did, which return
  /// codes alone.
  public var withFlags = 0
  /// Those that raised `invalid`.
  public var invalid = 0
  /// Those in which some rounding overflowed.
  public var overflow = 0
  /// Those in which some rounding underflowed.
  public var underflow = 0
  /// Those in which some rounding was inexact.
  public var inexact = 0

  /// Nothing counted yet.
  public init() {}

  /// Adds the counts of another tally.
  public mutating func add(_ other: DotTally) {
    dotProducts += other.dotProducts
    withFlags += other.withFlags
    invalid += other.invalid
    overflow += other.overflow
    underflow += other.underflow
    inexact += other.inexact
  }
}
