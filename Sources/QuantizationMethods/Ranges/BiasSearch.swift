// SPDX-License-Identifier: Apache-2.0

/// The search of LLM-FP4 for formats and real-valued biases of a layer's weights and activations.
///
/// In each of three rounds: the bias of the weights, that of the activations, the format of the weights, that of the
/// activations. A candidate bias is the initial one, from the greatest magnitude, times 0.01 + i (1.2 - 0.01) / 100,
/// i from 0 to 99: the factor multiplies the bias, not the clip, so an initial bias of 0 is not searched.
///
/// Source: LLM-FP4 (arXiv 2310.16836), section 4 and its published code. What a change of format does with the bias is
/// ours: the greatest numbers stay where they are.
public struct BiasSearch: Sendable, Hashable {
  /// One side of the layer.
  public struct Operand: Sendable, Hashable {
    /// The shapes to choose from; the first is where the search begins.
    public var shapes: [FloatShape]
    /// The greatest magnitude of each channel, or one for the tensor; positive.
    public var greatest: [Double]

    /// States an operand.
    public init(shapes: [FloatShape], greatest: [Double]) {
      self.shapes = shapes
      self.greatest = greatest
    }
  }

  /// The factors of the initial bias.
  public static let factors: [Double] = (0..<100).map { 0.01 + Double($0) * (1.2 - 0.01) / 100 }

  /// How often all four searches are made.
  public var rounds: Int

  /// States the search.
  public init(rounds: Int = 3) { self.rounds = rounds }

  /// What was found.
  public struct Outcome: Sendable, Hashable {
    /// A bias for each channel of the weights, or one.
    public var weights: [RealBias]
    /// A bias for each channel of the activations, or one.
    public var activations: [RealBias]
    /// The objective with them, summed.
    public var loss: Double
  }

  /// Searches.
  ///
  /// - Parameters:
  ///   - weights: one or a bias for each output channel.
  ///   - activations: most often one for the tensor.
  ///   - objective: what the layer's output loses with given biases, for instance its mean squared error: one number,
  ///     or one for each output channel. With as many as weights have biases, each output channel chooses its own
  ///     factor, as the published code does; otherwise all have the same.
  /// - Precondition: both operands have a shape and a magnitude.
  public func search(
    weights: Operand, activations: Operand,
    objective: (_ weights: [RealBias], _ activations: [RealBias]) throws -> [Double]
  ) rethrows -> Outcome {
    precondition(!weights.shapes.isEmpty && !weights.greatest.isEmpty, "weights without a shape")
    precondition(!activations.shapes.isEmpty && !activations.greatest.isEmpty, "no activations")
    var chosen = [Self.initial(weights), Self.initial(activations)]
    var losses = try objective(chosen[0], chosen[1])
    func attempt(_ side: Int, _ candidate: [RealBias]) throws -> [Double] {
      try side == 0 ? objective(candidate, chosen[1]) : objective(chosen[0], candidate)
    }
    let operands = [weights, activations]
    for _ in 0..<rounds {
      for side in 0...1 {
        let start = operands[side].greatest.map {
          RealBias(shape: chosen[side][0].shape, greatest: $0)
        }
        let isSeparate = side == 0 && losses.count == start.count && start.count > 1
        var best = chosen[side]
        for factor in Self.factors {
          let candidate = start.map { RealBias(shape: $0.shape, bias: $0.bias * factor) }
          let found = try attempt(side, candidate)
          if isSeparate {
            for channel in best.indices where found[channel] < losses[channel] {
              (best[channel], losses[channel]) = (candidate[channel], found[channel])
            }
          } else if found.reduce(0, +) < losses.reduce(0, +) {
            (best, losses) = (candidate, found)
          }
        }
        chosen[side] = best
      }
      for side in 0...1 {
        var best = chosen[side]
        for shape in operands[side].shapes where shape != chosen[side][0].shape {
          let candidate = chosen[side].map { RealBias(shape: shape, greatest: $0.greatest) }
          let found = try attempt(side, candidate)
          if found.reduce(0, +) < losses.reduce(0, +) { (best, losses) = (candidate, found) }
        }
        chosen[side] = best
      }
    }
    return Outcome(weights: chosen[0], activations: chosen[1], loss: losses.reduce(0, +))
  }

  private static func initial(_ operand: Operand) -> [RealBias] {
    operand.greatest.map { RealBias(shape: operand.shapes[0], greatest: $0) }
  }
}
