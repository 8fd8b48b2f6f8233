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
  }

  var model: String
  var metric: String
  var metricUnit: String
  var samples: Int
  /// The figure in float32.
  var float: Double
  var floatSeconds: Double
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

  init(
    model: String, metric: Metric, samples: Int, float: Double, floatSeconds: Double
  ) {
    self.model = model
    self.metric = metric.rawValue
    metricUnit = metric.unit
    self.samples = samples
    self.float = float
    self.floatSeconds = floatSeconds
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
    let floatTime = DecimalText.fixed(floatSeconds, decimals: 2)
    var lines = [
      "\(model), \(samples) samples",
      "  fp32            \(figure(float)) in \(floatTime) s",
    ]
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
    for layer in layers ?? [] {
      let value = Self.ratio(layer.sqnr)
      lines.append("    \(layer.name)  \(value)")
    }
    return lines.joined(separator: "\n")
  }
}
