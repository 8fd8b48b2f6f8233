// SPDX-License-Identifier: Apache-2.0
import Foundation
import Graphs
import ONNXImport
import Tensors

/// Reads the samples of a model from the files that the options name.
struct ModelData {
  let options: ModelOptions
  let inputs: [ONNXValueInfo]

  /// The most samples of a batch: what the model was exported for, where that is fixed.
  var batchSize: Int {
    let fixed = inputs.compactMap { input -> Int? in
      if case .fixed(let extent)? = input.shape?.first, extent > 0 { extent } else { nil }
    }
    return fixed.min() ?? options.batch
  }

  /// The evaluation set.
  func evaluation() throws -> Evaluation {
    var samples = try samples(options.data, lengths: options.lengths, option: "--data")
    let target: Target
    switch options.metric {
    case .top1:
      guard let path = options.labels else {
        throw UsageError("--metric top1: give the classes with --labels FILE")
      }
      guard let classes = try NPZFile.array(path).integers else {
        throw UsageError("\(path): labels are integers")
      }
      target = .classes(classes)
    case .spearman:
      guard let path = options.labels, let pair = options.pair else {
        throw UsageError(
          "--metric spearman: give the second samples with --pair and the scores with --labels")
      }
      let second = try self.samples([pair], lengths: options.pairLengths, option: "--pair")
      samples = try SampleSet.pairs(samples, second)
      target = .pairScores(try NPZFile.array(path).tensor.storage)
    case .perplexity: target = .ownTokens
    case .mse:
      target =
        try options.labels.map { .numbers(try NPZFile.array($0).tensor.storage) } ?? .ownInput
    }
    return try Evaluation(
      samples: samples, target: target, metric: options.metric, batchSize: batchSize)
  }

  /// The calibration samples; the first of the evaluation set's never take their place.
  func calibration() throws -> SampleSet {
    guard !options.calibration.isEmpty else {
      throw UsageError(
        "ranges need calibration samples: give --calibration FILE, which holds none of --data")
    }
    return try samples(
      options.calibration, lengths: options.calibrationLengths, option: "--calibration")
  }

  /// Samples for all inputs.
  ///
  /// An input whose name holds "mask" and that no file gives is 1 at every step.
  private func samples(_ texts: [String], lengths: String?, option: String) throws -> SampleSet {
    var named: [String: String] = [:]
    var unnamed: [String] = []
    for text in texts {
      if let (name, path) = Self.split(text), inputs.contains(where: { $0.name == name }) {
        named[name] = path
      } else {
        unnamed.append(text)
      }
    }
    guard !texts.isEmpty else { throw UsageError("\(option): give the samples' file") }
    let preprocessing = try self.preprocessing()
    var arrays: [TypedArray] = []
    for input in inputs {
      if let path = named[input.name] {
        arrays.append(try array(path, preprocessing, input))
      } else if !unnamed.isEmpty {
        arrays.append(try array(unnamed.removeFirst(), preprocessing, input))
      } else if input.name.contains("mask"), let first = arrays.first {
        let ones = TypedArray.Elements.int64([Int64](repeating: 1, count: first.count))
        arrays.append(
          try Preprocessing().prepare(TypedArray(shape: first.shape, elements: ones), for: input))
      } else {
        throw UsageError("\(option): no file gives the input '\(input.name)'")
      }
    }
    guard unnamed.isEmpty else {
      throw UsageError(
        "\(option) \(unnamed[0]): the model has \(inputs.count) inputs: "
          + inputs.map(\.name).joined(separator: ", "))
    }
    let counts = try lengths.map { path -> [Int] in
      guard let list = try NPZFile.array(path).integers else {
        throw UsageError("\(path): lengths are integers")
      }
      return list
    }
    return try SampleSet(arrays, lengths: counts)
  }

  private func array(
    _ path: String, _ preprocessing: Preprocessing, _ input: ONNXValueInfo
  ) throws -> TypedArray {
    do {
      return try preprocessing.prepare(TypedArray(NPZFile.array(path)), for: input)
    } catch let error as GraphError {
      throw UsageError("\(path): \(error)")
    }
  }

  private static func split(_ text: String) -> (String, String)? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  private func preprocessing() throws -> Preprocessing {
    Preprocessing(
      offset: options.offset, scale: try Self.number(options.multiply, "--multiply"),
      mean: try Self.numbers(options.mean, "--mean"),
      deviation: try Self.numbers(options.deviation, "--deviation"))
  }

  private static func numbers(_ text: String?, _ option: String) throws -> [Float] {
    guard let text else { return [] }
    return try text.split(separator: ",", omittingEmptySubsequences: false)
      .map { try number(String($0), option) }
  }

  /// A number, or a quotient of two.
  private static func number(_ text: String, _ option: String) throws -> Float {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      Double($0.trimmingCharacters(in: .whitespaces))
    }
    switch parts.count {
    case 1: if let value = parts[0], value.isFinite { return Float(value) }
    case 2:
      if let top = parts[0], let bottom = parts[1], bottom != 0, (top / bottom).isFinite {
        return Float(top / bottom)
      }
    default: break
    }
    throw UsageError("\(option) \(text): give a number, or a quotient as 1/255")
  }
}
