// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// How good a network's outputs are.
public enum Metric: String, Sendable, Hashable, CaseIterable {
  /// The share of samples whose greatest output is that of the label; the first of equals counts.
  case top1
  /// Spearman's rank correlation of the cosine of two outputs, a pair of samples, with a score; ties share their mean
  /// rank.
  case spearman
  /// The mean negative log-likelihood of the next token in nats, and exp of it.
  case perplexity
  /// The mean squared difference from a target, or from the input itself when no target is given.
  case mse

  /// Whether more is better.
  public var isHigherBetter: Bool { self == .top1 || self == .spearman }

  /// The unit of the printed figure.
  public var unit: String {
    switch self {
    case .top1: "% of samples"
    case .spearman: "Spearman x 100"
    case .perplexity: "nats per token"
    case .mse: "mean squared error"
    }
  }
}

/// What outputs are measured against.
public enum Target: Sendable {
  /// The class of each sample.
  case classes([Int])
  /// The score of each pair of samples: sample 2i and 2i + 1 are a pair.
  case pairScores([Float])
  /// The next tokens: those of the network's own input.
  case ownTokens
  /// Numbers like the outputs, all samples one after the other.
  case numbers([Float])
  /// The float32 input.
  case ownInput
}

extension Metric {
  /// What one sample adds: 0 or 1 for top1, the sum of log-likelihoods and their number, ...; the output itself where
  /// pairs are compared.
  ///
  /// - Parameters:
  ///   - output: the sample's part of the network's first output.
  ///   - shape: the shape of that part.
  ///   - isInteger: whether the network gives whole numbers: one of them is the class itself.
  ///   - sample: its number.
  ///   - input: the sample's part of the first input.
  func contribution(
    _ output: ArraySlice<Float>, shape: [Int], isInteger: Bool, sample: Int, input: [Int]?,
    floats: ArraySlice<Float>?, target: Target
  ) throws -> [Double] {
    switch (self, target) {
    case (.top1, .classes(let classes)) where isInteger && output.count == 1:
      return [output.first == Float(classes[sample]) ? 1 : 0]
    case (.top1, .classes(let classes)):
      var best: Int?
      for (index, value) in output.enumerated() where !value.isNaN {
        if best.map({ value > output[output.startIndex + $0] }) ?? true { best = index }
      }
      return [best == classes[sample] ? 1 : 0]
    case (.spearman, .pairScores): return output.map(Double.init)
    case (.perplexity, .ownTokens):
      guard let input, shape.count == 2, shape[0] == input.count, shape[1] > 0 else {
        throw GraphError(
          "perplexity needs token ids and logits [steps, vocabulary], found \(shape)",
          remedy: "choose another metric")
      }
      var sum = 0.0
      for step in 0..<max(0, input.count - 1) {
        let token = input[step + 1]
        guard 0..<shape[1] ~= token else {
          throw GraphError("token \(token) is not in the vocabulary", remedy: "mend the data")
        }
        let logits = output[
          output.startIndex + step * shape[1]..<output.startIndex + (step + 1) * shape[1]]
        let greatest = logits.max() ?? 0
        var total = 0.0
        for logit in logits { total += exp(Double(logit) - Double(greatest)) }
        sum += log(total) + Double(greatest) - Double(logits[logits.startIndex + token])
      }
      return [sum, Double(max(0, input.count - 1))]
    case (.mse, .numbers(let numbers)):
      let start = sample * output.count
      return [Self.squares(output, numbers[start..<start + output.count]), Double(output.count)]
    case (.mse, .ownInput):
      guard let floats, floats.count == output.count else {
        throw GraphError(
          "input and output differ in size", remedy: "give targets with --labels")
      }
      return [Self.squares(output, floats), Double(output.count)]
    default:
      throw GraphError(
        "the metric '\(rawValue)' does not go with the targets", remedy: "give what it needs")
    }
  }

  private static func squares(_ x: ArraySlice<Float>, _ y: ArraySlice<Float>) -> Double {
    zip(x, y).reduce(0) { $0 + (Double($1.0) - Double($1.1)) * (Double($1.0) - Double($1.1)) }
  }

  /// The figure over all samples, from their contributions in order.
  func figure(_ contributions: [[Double]], target: Target) throws -> Double {
    switch self {
    case .top1:
      return 100 * contributions.reduce(0) { $0 + ($1.first ?? 0) }
        / Double(max(1, contributions.count))
    case .perplexity, .mse:
      let sum = contributions.reduce(0) { $0 + ($1.first ?? 0) }
      let count = contributions.reduce(0) { $0 + ($1.last ?? 0) }
      return sum / max(1, count)
    case .spearman:
      guard case .pairScores(let scores) = target else { return .nan }
      let cosines = (0..<contributions.count / 2).map {
        Self.cosine(contributions[2 * $0], contributions[2 * $0 + 1])
      }
      return 100 * RankCorrelation.spearman(cosines, scores.prefix(cosines.count).map(Double.init))
    }
  }

  private static func cosine(_ x: [Double], _ y: [Double]) -> Double {
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) { (xx, yy, xy) = (xx + a * a, yy + b * b, xy + a * b) }
    return xy / max((xx * yy).squareRoot(), .leastNormalMagnitude)
  }
}

/// Rank correlation.
enum RankCorrelation {
  /// Spearman's rho: Pearson's correlation of ranks, ties sharing their mean rank; NaNs rank last.
  static func spearman(_ x: [Double], _ y: [Double]) -> Double {
    let (a, b) = (ranks(x), ranks(y))
    let mean = Double(a.count + 1) / 2
    var (aa, bb, ab) = (0.0, 0.0, 0.0)
    for (p, q) in zip(a, b) {
      (aa, bb, ab) = (
        aa + (p - mean) * (p - mean), bb + (q - mean) * (q - mean), ab + (p - mean) * (q - mean)
      )
    }
    let scale = (aa * bb).squareRoot()
    return scale == 0 ? 0 : ab / scale
  }

  /// The rank of each number from 1 on.
  static func ranks(_ x: [Double]) -> [Double] {
    let key = x.map { $0.isNaN ? Double.infinity : $0 }
    let order = key.indices.sorted { (key[$0], $0) < (key[$1], $1) }
    var ranks = [Double](repeating: 0, count: x.count)
    var first = 0
    while first < order.count {
      var end = first + 1
      while end < order.count, key[order[end]] == key[order[first]] { end += 1 }
      for place in first..<end { ranks[order[place]] = Double(first + end + 1) / 2 }
      first = end
    }
    return ranks
  }
}
