// SPDX-License-Identifier: Apache-2.0
import Foundation
import Graphs
import PostTraining
import Reports

/// What a run of an ONNX model found.
struct ModelRunRecord: Encodable {
  struct Layer: Encodable {
    var name: String
    /// Decibel.
    var sqnr: Double
    /// What computes its products; nil where each length has its own.
    var kernel: String?
  }

  /// What a layer chose in mixed precision.
  struct Choice: Encodable {
    var name: String
    var weights: String
    /// Bits of all of its weights.
    var bits: Double
    /// The noise of its output over the signal, with its choice.
    var noise: Double

    static func list(_ outcome: MixedPrecision.Outcome) -> [Choice] {
      zip(outcome.sensitivities, outcome.choice).map { layer, choice in
        let option = layer.options[choice]
        return Choice(
          name: layer.layer, weights: layer.settings[choice], bits: option.cost,
          noise: option.error)
      }
    }
  }

  /// A layer whose codes were learned on fewer rows than it has columns.
  struct Undersampled: Encodable {
    var name: String
    var rows: Int
    var columns: Int
  }

  var model: String
  var metric: String
  var metricUnit: String
  var samples = 0
  /// The figure in float32.
  var float: Double?
  var floatSeconds: Double?
  var unit: String?
  var weights: String?
  var activations: String?
  var methods: [String] = []
  /// The figure on the unit.
  var figure: Double?
  /// Multiply-accumulates of all samples.
  var macs: Double?
  var seconds: Double?
  /// Decibel, of the network's output.
  var outputSQNR: Double?
  var layers: [Layer]?
  var allocation: [Choice]?
  /// The worst first.
  var undersampled: [Undersampled] = []

  init(model: String, metric: Metric) {
    self.model = model
    self.metric = metric.rawValue
    metricUnit = metric.unit
  }

  private static func ratio(_ decibel: Double) -> String {
    if decibel == .infinity { return "exact" }
    return decibel.isFinite ? "\(DecimalText.fixed(decibel, decimals: 2)) dB" : "overflow"
  }

  /// The text for people.
  var text: String {
    func figure(_ value: Double) -> String {
      let decimals = metric == Metric.top1.rawValue || metric == Metric.spearman.rawValue ? 2 : 4
      var text = "\(DecimalText.fixed(value, decimals: decimals)) \(metricUnit)"
      if metric == Metric.perplexity.rawValue {
        text += " (perplexity \(DecimalText.fixed(exp(value), decimals: 3)))"
      }
      return text
    }
    var lines = ["\(model), \(samples) samples"]
    if let float, let floatSeconds {
      lines.append(
        "  fp32            \(figure(float)) in \(DecimalText.fixed(floatSeconds, decimals: 2)) s")
    }
    guard let found = self.figure, let seconds else { return lines.joined(separator: "\n") }
    let method = methods.isEmpty ? "" : ", \(methods.joined(separator: " + "))"
    lines.append(
      "  quantized       weights \(weights ?? ""), activations \(activations ?? "") on "
        + "\(unit ?? "")\(method)")
    lines.append("  on the unit     \(figure(found))")
    if let macs {
      lines.append(
        "  work            \(DecimalText.fixed(macs / 1e9, decimals: 3)) G multiply-accumulates in "
          + "\(DecimalText.fixed(seconds, decimals: 2)) s, "
          + "\(DecimalText.fixed(macs / 1e9 / max(seconds, 1e-9), decimals: 2)) GMAC/s")
    } else {
      lines.append("  time            \(DecimalText.fixed(seconds, decimals: 2)) s")
    }
    if let outputSQNR {
      lines.append("  output SQNR     \(Self.ratio(outputSQNR))")
    }
    if let worst = undersampled.first {
      lines.append(
        "  calibration     \(undersampled.count == 1 ? "1 layer has" : "\(undersampled.count) layers have") "
          + "fewer rows than columns, \(worst.name) \(worst.rows) for \(worst.columns): what "
          + "\(methods.joined(separator: " + ")) learned may fit these samples alone; give more")
    }
    for layer in allocation ?? [] {
      lines.append(
        "    \(layer.name)  \(layer.weights), noise \(DecimalText.fixed(layer.noise, decimals: 5))")
    }
    for layer in layers ?? [] {
      let ratio = Self.ratio(layer.sqnr)
      let indent = String(repeating: " ", count: max(0, 12 - ratio.count))
      lines.append("  \(indent)\(ratio)  \(layer.name): \(layer.kernel ?? "kernels by length")")
    }
    return lines.joined(separator: "\n")
  }
}
