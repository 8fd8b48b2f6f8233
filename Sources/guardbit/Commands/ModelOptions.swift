// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Graphs
import PostTraining

/// What `guardbit run` is told of an ONNX model, its data and its quantization.
struct ModelOptions: ParsableArguments {
  @Option(
    help: """
      For an ONNX model: the samples, an .npy or .npz file; once for each input, in order, or as INPUT=FILE.
      """)
  var data: [String] = []

  @Option(help: "Labels (top1), scores of pairs (spearman) or target numbers (mse).")
  var labels: String?

  @Option(help: "The length of each sample's sequence; longer ones are cut, none is padded.")
  var lengths: String?

  @Option(help: "The second samples of pairs (spearman).")
  var pair: String?

  @Option(help: "The lengths of --pair.")
  var pairLengths: String?

  @Option(help: "Samples that ranges are taken from, like --data.")
  var calibration: [String] = []

  @Option(help: "The lengths of --calibration.")
  var calibrationLengths: String?

  @Option(help: "top1, spearman, perplexity or mse. (default: top1)")
  var metric: Metric = .top1

  @Option(help: "Subtracted from stored numbers first.")
  var offset: Float = 0

  @Option(help: "Then multiplied: 1/255 may be written so. (default: 1)")
  var multiply: String = "1"

  @Option(help: "Then subtracted: a number for each channel, with commas.")
  var mean: String?

  @Option(help: "Then divided by: a number for each channel, with commas.")
  var deviation: String?

  @Option(
    help: """
      Methods, with commas: equalization, smoothquant[=ALPHA], preshift, llmfp4, biascorrection, gptq, \
      gptq-actorder, adaround, nupes, lorc[=RANK].
      """)
  var method: String?

  @Option(
    help: """
      Where each layer's weights get their grid from, of as many bits as --weights: format, kmeans (a code book), \
      kmeans-sensitive (by the output's error), power (the exponent of least error), vote (the minifloat that most \
      channels choose). (default: format)
      """)
  var weightGrid: GraphRecipe.WeightGrid = .format

  @Option(
    help: """
      Where each layer's activations get theirs from: format, asymmetric (integers with a zero point), vote. \
      (default: format)
      """)
  var activationGrid: GraphRecipe.ActivationGrid = .format

  @Option(help: "Formats with commas that each layer's weights choose from, under --budget.")
  var mixed: String?

  @Option(help: "The mean number of bits of a weight with --mixed.")
  var budget: Double?

  @Option(help: "So many consecutive k of a weight row share a scale.")
  var group: Int?

  @Option(
    help:
      "Weight scales: none, m1 or m2 (ZeroQuant-FP; -floor, -nearest), dyadic=BITS. (default: none)"
  )
  var scaleConstraint: String?

  @Option(help: "Activation scales: static, or sample or token at run time. (default: static)")
  var activationScaling: String?

  @Option(
    help: """
      Another setting for layers whose name holds TEXT: TEXT:weights=F,activations=F,unit=U or TEXT:float; the \
      last that fits counts.
      """)
  var layer: [String] = []

  @Option(help: "Every other operator's output is rounded to this format. (default: fp32)")
  var elsewhere: String?

  @Option(help: "The most samples of a batch.")
  var batch: Int = 16

  @Option(help: "How many calibration samples, the first ones; all by default.")
  var calibrationCount: Int?

  @Option(help: "Write the quantized network in QONNX to this file.")
  var save: String?

  @Flag(help: "Run the model in float32 alone.")
  var float = false

  @Flag(help: "Leave out the run in float32 that the unit's figure is compared with.")
  var unitOnly = false

  @Flag(
    help: """
      Take formats and scales from the model's own quantizers (QONNX, QuantizeLinear): each product of quantized \
      operands runs on the unit's accumulator.
      """)
  var asGiven = false

  /// An option of models that was given; nil when none was.
  var firstGiven: String? {
    let given: [(String, Bool)] = [
      ("data", !data.isEmpty), ("metric", metric != .top1), ("offset", offset != 0),
      ("multiply", multiply != "1"), ("mean", mean != nil), ("deviation", deviation != nil),
      ("lengths", lengths != nil), ("pair", pair != nil), ("batch", batch != 16),
      ("calibration-count", calibrationCount != nil), ("labels", labels != nil),
      ("calibration", !calibration.isEmpty),
      ("method", method != nil), ("group", group != nil), ("save", save != nil),
      ("layer", !layer.isEmpty), ("float", float), ("unit-only", unitOnly), ("as-given", asGiven),

      ("weight-grid", weightGrid != .format), ("activation-grid", activationGrid != .format),
      ("mixed", mixed != nil), ("budget", budget != nil), ("elsewhere", elsewhere != nil),
      ("activation-scaling", activationScaling != nil),
      ("scale-constraint", scaleConstraint != nil),
    ]
    return given.first(where: \.1)?.0
  }
}

extension Metric: ExpressibleByArgument {}
extension GraphRecipe.WeightGrid: ExpressibleByArgument {}
extension GraphRecipe.ActivationGrid: ExpressibleByArgument {}
