// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import MACUnits
import Networks
import NumberFormats
import Quantization
import Reports

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract:
      "Quantize a network and run it on a unit, every accumulation as the hardware does it.",
    discussion: """
      The unit is mac-ACTIVATIONS-WEIGHTS-ACCUMULATOR unless --unit names one; activations are its a,
      weights its b, the bias its c. Block formats (mxfp8-e4m3, mxfp4, nvfp4, blockG-SCALE-ELEMENT) run on
      a unit that reads their scales: the one that --unit names, or the best known one whose description
      fits. --dots writes every dot product of the first images as lines for 'guardbit eval', with the
      results that the run used.

      Examples:
        guardbit run digits --weights e2m1 --activations e4m3 --accumulator fp16
        guardbit run digits --unit mac-int8-int8-int32 --dots build/dots --dot-images 1
        guardbit run digits --weights nvfp4
        guardbit run digits --weights mxfp4 --activations mxfp8-e4m3 --block-scale ceiling
        guardbit run net.onnx --data x.npy --labels y.npy --multiply 1/255 --calibration c.npy --weights int4 \\
          --activations int8 --accumulator int32 --method gptq --save net.quantized.onnx
      """)

  @Argument(help: "An ONNX model's file, or a network's name; 'digits' is shipped.")
  var network: String

  @Option(help: "The format of weights. (default: e4m3, or what --unit takes)")
  var weights: String?

  @Option(help: "The format of activations. (default: e4m3, or what --unit or block weights take)")
  var activations: String?

  @Option(help: "The accumulator: a format, or exact. (default: exact)")
  var accumulator: String?

  @Option(help: "A unit by name or file, instead of the one that the three above name.")
  var unit: String?

  @Option(
    help: "Range of weights: minMax, mse, golden, kl, or a percentile as 99.9. (default: minMax)")
  var weightRange: String?

  @Option(help: "What shares a weight scale: tensor or outputChannel. (default: outputChannel)")
  var granularity: String?

  @Option(
    help: "Range of activations: minMax, mse, golden, kl, or a percentile as 99.9. (default: mse)")
  var activationRange: String?

  @Option(help: "Scales: real or powerOfTwo. (default: real)")
  var scale: String?

  @Option(
    help: "Activation scales leave room for the sum: none or calibrated. (default: calibrated)"
  )
  var headroom: String?

  @Option(
    help: """
      Scales of blocks: floor, ceiling, nearest or leastSquaredError. (default: the format's own rule)
      """)
  var blockScale: String?

  @Option(help: "How many test images; all by default.")
  var images: Int?

  @Option(help: "The seed of stochastic roundings.")
  var seed: UInt64 = 0

  @Option(help: "A folder for the dot products of the first images.")
  var dots: String?

  @Option(help: "How many images --dots writes.")
  var dotImages: Int = 1

  @Option(
    help: """
      What computes dot products, with the same codes: kernel, or model, which is slower and counts flags.
      """)
  var engine: DotProductEngine = .kernel

  @Option(
    help: "Instructions of the kernels: portable, avx2, avx512. (default: the machine's best)")
  var level: KernelLevel?

  @Flag(help: "Say which kernel computes each layer, and why it returns the unit's bits.")
  var explain = false

  @Option(help: "Threads; all cores by default.")
  var threads: Int?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "ONNX models") var model: ModelOptions

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if let images, images < 1 { throw ValidationError("--images \(images): give at least 1.") }
    if let threads, !(1...256 ~= threads) {
      throw ValidationError("--threads \(threads): give 1 to 256.")
    }
    if engine == .model && (level != nil || explain) {
      throw ValidationError("--engine model: it has no kernels; leave --level and --explain out.")
    }
    if let level, level > .best {
      throw ValidationError("--level \(level.rawValue): this machine has not these instructions.")
    }
    if dotImages < 1 { throw ValidationError("--dot-images \(dotImages): give at least 1.") }
  }

  func run() async throws {
    if ModelRun.isModel(network) { return try await ModelRun(command: self).run() }
    if let option = model.firstGiven {
      throw UsageError("--\(option) belongs to ONNX models; '\(network)' is a shipped network")
    }
    let workload = try NetworkLibrary(specs: try options.library()).workload(named: network)
    let setup = try RunSetup(self)
    let total = min(images ?? workload.test.count, workload.test.count)
    let float = try await FloatExecutor(workload.network)
      .classify(workload.test, count: total, threads: threads)
    let calibration = try Calibration(workload.network, images: workload.calibration)
    let executor = try EmulatedExecutor(
      workload.network, layers: setup.plans(for: workload.network, calibration: calibration),
      seed: seed, engine: engine,
      options: EmulationOptions(level: level ?? .best))
    if explain, engine == .kernel { printPlans(executor) }
    let bar = ProgressBar(total: UInt64(total), label: "run \(network)")
    let start = ContinuousClock().now
    let found = try await executor.classify(workload.test, count: total, threads: threads) {
      bar.show(UInt64($0), detail: "images")
    }
    bar.finish()
    let seconds = (ContinuousClock().now - start) / .seconds(1)
    var record = RunRecord(
      network: network, unit: setup.unit.name, weights: setup.weights,
      activations: setup.activations, images: found.images, correct: found.correct,
      accuracy: Double(found.correct) / Double(max(found.images, 1)), floatCorrect: float.correct,
      dotProducts: found.tally.dotProducts, engine: engine.rawValue, digest: found.digest,
      macs: found.images * workload.network.multiplyAccumulates, seconds: seconds)
    if found.tally.withFlags == found.tally.dotProducts {
      record.invalid = found.tally.invalid
      record.overflow = found.tally.overflow
      record.underflow = found.tally.underflow
      record.inexact = found.tally.inexact
    }
    print(json ? try JSONText.encode(record) : record.text)
    if let dots { try writeDots(executor, workload, setup.unit, to: dots) }
  }

  private func printPlans(_ executor: EmulatedExecutor) {
    for (layer, plan) in executor.emulationPlans where !json { print("\(layer): \(plan)") }
  }

  // MARK: Dot products

  private func writeDots(
    _ executor: EmulatedExecutor, _ workload: Workload, _ unit: MACUnit, to folder: String
  ) throws {
    let words = unit.description.scale.blocks == nil ? "a b c" : "a b c sa sb"
    var cases =
      "# the dot products of \(dotImages) image(s) of \(network) on \(unit.name): \(words)\n"
    var results = ""
    var count = 0
    for index in 0..<min(dotImages, workload.test.count) {
      guard let image = workload.test.image(at: index) else { continue }
      for record in try executor.recordDotProducts(of: image, index: index).records {
        cases += record.evalLine(on: unit) + "\n"
        results += record.resultLine(on: unit) + "\n"
        count += 1
      }
    }
    try AtomicFile.write(cases, to: folder + "/cases.txt")
    try AtomicFile.write(results, to: folder + "/results.txt")
    if !json {
      print(
        "\(count) dot products in \(folder); check them with\n"
          + "  guardbit eval \(options.arguments(for: self.unit ?? unit.name)) \(folder)/cases.txt "
          + "--seed \(seed) | cmp - \(folder)/results.txt")
    }
  }
}

extension DotProductEngine: ExpressibleByArgument {}
extension KernelLevel: ExpressibleByArgument {}

/// What a run found.
struct RunRecord: Encodable {
  var network: String
  var unit: String
  var weights: String
  var activations: String
  var images: Int
  var correct: Int
  var accuracy: Double
  var floatCorrect: Int
  var dotProducts: Int
  var invalid: Int?
  var overflow: Int?
  var underflow: Int?
  var inexact: Int?
  var engine: String
  var digest: String
  var macs: Int
  var seconds: Double

  var text: String {
    let loss = Double(floatCorrect - correct) / Double(max(images, 1)) * 100
    func share(_ count: Int) -> String {
      "\(count) (\(DecimalText.percent(Double(count) / Double(max(dotProducts, 1)))))"
    }
    var dots = "\(dotProducts)"
    if let overflow, let underflow, let inexact, let invalid {
      dots +=
        ": overflow in \(share(overflow)), underflow in \(share(underflow)), inexact "
        + "\(share(inexact)), invalid \(share(invalid))"
    } else {
      dots += " by kernels; --engine model counts their flags"
    }
    return """
      \(network), weights \(weights), activations \(activations), on \(unit)
        accuracy        \(DecimalText.percent(accuracy)) (\(correct) of \(images)); float32 \(floatCorrect), \
      loss \(DecimalText.fixed(loss, decimals: 2)) points
        dot products    \(dots)
        work            \(macs) multiply-accumulates in \(DecimalText.fixed(seconds, decimals: 2)) s, \
      \(DecimalText.fixed(Double(images) / max(seconds, 1e-9), decimals: 0)) images/s
        outputs         SHA-256 \(digest)
      """
  }
}
