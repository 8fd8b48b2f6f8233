// SPDX-License-Identifier: Apache-2.0
import Graphs

/// A method of post-training quantization, as a command names it.
public enum QuantizationMethod: Sendable, Hashable, CustomStringConvertible {
  /// Cross-layer equalization (arXiv 1906.04721).
  case equalization
  /// SmoothQuant (arXiv 2211.10438) with its migration strength.
  case smoothQuant(alpha: Float)
  /// Pre-shifted exponent biases of LLM-FP4 (arXiv 2310.16836, section 4.2).
  case preShift
  /// LLM-FP4's search of formats and biases (section 4.1).
  case biasSearch
  /// Empirical bias correction (arXiv 1906.04721, section 4.2).
  case biasCorrection
  /// GPTQ (arXiv 2210.17323), columns in order or by the Hessian's diagonal.
  case gptq(actOrder: Bool)
  /// AdaRound (arXiv 2004.10568).
  case learnedRounding
  /// NUPES (arXiv 2308.05600): codes learned over the whole grid.
  case nupes
  /// Low-rank compensation of ZeroQuant (arXiv 2303.08302, 2307.09782) with its rank.
  case lowRank(rank: Int)

  /// The names, with commas.
  ///
  /// - Throws: `GraphError` for a word that is none, or two methods that both choose codes.
  public static func parse(_ text: String) throws -> [QuantizationMethod] {
    let methods = try text.split(separator: ",").map { try one(String($0)) }
    guard methods.count(where: \.choosesCodes) <= 1 else {
      throw GraphError(
        "two methods choose the codes of weights: \(text)", remedy: "name one of them")
    }
    return methods
  }

  private static func one(_ text: String) throws -> QuantizationMethod {
    let parts = text.trimmingBlanks.split(separator: "=", maxSplits: 1).map(String.init)
    let value = parts.count > 1 ? Double(parts[1]) : nil
    if parts.count > 1, value == nil { throw unknown(text) }
    switch (parts.first ?? "", value) {
    case ("equalization", nil): return .equalization
    case ("smoothquant", let alpha):
      guard 0...1 ~= alpha ?? 0.5 else {
        throw GraphError("smoothquant's strength is \(text)", remedy: "give 0 to 1")
      }
      return .smoothQuant(alpha: Float(alpha ?? 0.5))
    case ("preshift", nil): return .preShift
    case ("llmfp4", nil): return .biasSearch
    case ("biascorrection", nil): return .biasCorrection
    case ("gptq", nil): return .gptq(actOrder: false)
    case ("gptq-actorder", nil): return .gptq(actOrder: true)
    case ("adaround", nil): return .learnedRounding
    case ("nupes", nil): return .nupes
    case ("lorc", let rank):
      guard let rank = Int(exactly: rank ?? 8), 1...4096 ~= rank else {
        throw GraphError("lorc's rank is \(text)", remedy: "give 1 to 4096")
      }
      return .lowRank(rank: rank)
    default: throw unknown(text)
    }
  }

  private static func unknown(_ text: String) -> GraphError {
    GraphError(
      "'\(text.prefix(60))' is no method",
      remedy:
        "there are equalization, smoothquant[=ALPHA], preshift, llmfp4, biascorrection, gptq, gptq-actorder, "
        + "adaround, nupes, lorc[=RANK]")
  }

  /// Whether the method says which codes weights get.
  var choosesCodes: Bool {
    switch self {
    case .gptq, .learnedRounding, .nupes: true
    default: false
    }
  }

  /// The name as it is given.
  public var description: String {
    switch self {
    case .equalization: "equalization"
    case .smoothQuant(let alpha): alpha == 0.5 ? "smoothquant" : "smoothquant=\(alpha)"
    case .preShift: "preshift"
    case .biasSearch: "llmfp4"
    case .biasCorrection: "biascorrection"
    case .gptq(let actOrder): actOrder ? "gptq-actorder" : "gptq"
    case .learnedRounding: "adaround"
    case .nupes: "nupes"
    case .lowRank(let rank): rank == 8 ? "lorc" : "lorc=\(rank)"
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
