// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors

/// What a run over a data set found.
public struct EvaluationResult: Sendable, Hashable {
  /// The metric's figure: per cent, Spearman × 100, nats per token, or a mean square.
  public let figure: Double
  /// Samples that were computed.
  public let samples: Int
  /// Wall time.
  public let seconds: Double
  /// The first output of all samples in their order, when it was asked for.
  public let outputs: [[Float]]
}

/// A data set with what its outputs are measured by.
public struct Evaluation: Sendable {
  /// The samples.
  public let samples: SampleSet
  /// What outputs are measured against.
  public let target: Target
  /// How.
  public let metric: Metric
  /// The most samples of a batch.
  public var batchSize: Int

  /// Collects a data set.
  ///
  /// - Throws: `GraphError` when labels and samples differ in number.
  public init(samples: SampleSet, target: Target, metric: Metric, batchSize: Int = 16) throws {
    let expected: Int? =
      switch target {
      case .classes(let list): list.count
      case .pairScores(let list): 2 * list.count
      case .numbers, .ownTokens, .ownInput: nil
      }
    if let expected, expected != samples.count {
      throw GraphError(
        "there are \(samples.count) samples and labels for \(expected)", remedy: "let both agree")
    }
    self.samples = samples
    self.target = target
    self.metric = metric
    self.batchSize = max(1, batchSize)
  }

  /// Computes all samples and their figure.
  ///
  /// Batches are spread over threads; every sample has the result that it would have alone, so the figure does not
  /// depend on threads, nor on batches but for stochastic roundings of sequences of unlike lengths, which draw by the
  /// first sample of a batch.
  ///
  /// - Parameters:
  ///   - count: how many samples, the first ones; nil for all.
  ///   - threads: how many batches are computed at a time.
  ///   - keepsOutputs: whether the result holds the outputs.
  ///   - progress: called with the number of samples that are done.
  ///   - run: the first output of the network for a batch that begins at a sample.
  public func measure(
    count: Int? = nil, threads: Int = 1, keepsOutputs: Bool = false,
    progress: (@Sendable (Int) -> Void)? = nil,
    _ run: @escaping @Sendable ([TypedArray], Int) throws -> [TypedArray]
  ) async throws -> EvaluationResult {
    let start = ContinuousClock().now
    var total = min(count ?? samples.count, samples.count)
    if metric == .spearman { total = max(2, total / 2 * 2) }
    let batches = samples.batches(of: batchSize, count: total)
    var contributions = [[Double]](repeating: [], count: total)
    var outputs = [[Float]](repeating: [], count: keepsOutputs ? total : 0)
    try await withThrowingTaskGroup(of: ([Int], [[Double]], [[Float]]).self) { group in
      func add(_ batch: [Int]) {
        group.addTask {
          try Task.checkCancellation()
          return try measure(batch, keepsOutputs, run)
        }
      }
      var next = min(max(1, threads), batches.count)
      for index in 0..<next { add(batches[index]) }
      var done = 0
      while let (batch, parts, kept) = try await group.next() {
        for (place, sample) in batch.enumerated() {
          contributions[sample] = parts[place]
          if keepsOutputs { outputs[sample] = kept[place] }
        }
        done += batch.count
        progress?(done)
        if next < batches.count {
          add(batches[next])
          next += 1
        }
      }
    }
    return EvaluationResult(
      figure: try metric.figure(contributions, target: target), samples: total,
      seconds: (ContinuousClock().now - start) / .seconds(1), outputs: outputs)
  }

  private func measure(
    _ batch: [Int], _ keepsOutputs: Bool, _ run: ([TypedArray], Int) throws -> [TypedArray]
  ) throws -> ([Int], [[Double]], [[Float]]) {
    let inputs = try samples.batch(batch)
    guard let output = try run(inputs, batch[0]).first, output.shape.first == batch.count else {
      throw GraphError(
        "the network's first output has no row for each sample", remedy: "mend the model")
    }
    let floats = try output.floats ?? output.doubles().map { Float($0) }
    let size = floats.count / batch.count
    if case .numbers(let list) = target, list.count != size * samples.count {
      throw GraphError(
        "there are \(list.count) target numbers for \(samples.count) outputs of \(size)",
        remedy: "give one for each number of the output")
    }
    let tokens = inputs[0].integers
    let numbers = inputs[0].floats
    var parts: [[Double]] = []
    var kept: [[Float]] = []
    for (place, sample) in batch.enumerated() {
      let part = floats[place * size..<(place + 1) * size]
      let width = inputs[0].count / batch.count
      parts.append(
        try metric.contribution(
          part, shape: Array(output.shape.dropFirst()), isInteger: output.integers != nil,
          sample: sample,
          input: tokens.map { Array($0[place * width..<(place + 1) * width]) },
          floats: numbers.map { $0[place * width..<(place + 1) * width] }, target: target))
      if keepsOutputs { kept.append(Array(part)) }
    }
    return (batch, parts, kept)
  }
}
