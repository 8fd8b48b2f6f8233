// SPDX-License-Identifier: Apache-2.0
import Foundation
import Graphs
import MACUnits
import NumberFormats
import ONNXImport
import PostTraining
import Reports
import Tensors

/// `guardbit run MODEL.onnx`: import, calibrate, quantize, run on units, measure.
struct ModelRun {
  let command: RunCommand
  private var options: ModelOptions { command.model }

  /// Whether an argument of `run` names an ONNX model and not a shipped network.
  static func isModel(_ name: String) -> Bool { name.hasSuffix(".onnx") }

  func run() async throws {
    try refuseUnused()
    let file = command.network
    let model = try named(file) { try ONNXFile.read(contentsOf: file) }
    let methods = try QuantizationMethod.parse(options.method ?? "")
    let original = try named(file) { try Graph(model) }
    // Constants that nodes compute are initializers now, which is where passes look for them.
    var graph = try named(file) { try Graph(original.model.foldingBatchNormalization()) }
    let data = ModelData(options: options, inputs: original.inputs.map(\.info))
    let evaluation = try data.evaluation()
    let total = min(command.images ?? evaluation.samples.count, evaluation.samples.count)
    let threads = command.threads ?? ProcessInfo.processInfo.activeProcessorCount

    var record = ModelRunRecord(model: file, metric: options.metric)
    if !options.unitOnly {
      let float = try await measure("fp32", evaluation, total, threads) { inputs, _ in
        try original.run(inputs)
      }
      (record.samples, record.float, record.floatSeconds) =
        (float.samples, float.figure, float.seconds)
    }
    guard !options.float else { return try show(record) }

    var emulated: EmulatedGraph
    if options.asGiven {
      (record.weights, record.activations) = ("as given", "as given")
      let units = try command.options.units()
      let plans = try GivenQuantization(original).plans { activations, weights in
        if let name = command.unit { return try command.options.unit(name) }
        return try units.unit(
          activations: activations, weights: weights, accumulator: command.accumulator ?? "exact")
      }
      emulated = try EmulatedGraph(
        original, plans: plans, elsewhere: elsewhere(), seed: command.seed,
        options: EmulationOptions(level: command.level ?? .best))
      graph = original
    } else {
      let setup = try ModelSetup(command)
      (record.weights, record.activations) = (options.mixed ?? setup.weights, setup.activations)
      var session = try PostTrainingSession(
        model: graph.model, samples: data.calibration(), count: options.calibrationCount,
        batchSize: min(data.batchSize, 16))
      try setup.refuseUnmatched(session.graph.productNodes())
      let bar = ProgressBar(total: 100, label: "quantize \(file)")
      let plans = try session.plans(
        methods: methods, mixed: setup.mixedPrecision(), recipe: setup.recipe
      ) {
        bar.show(UInt64($0 * 100))
      }
      bar.finish()
      record.allocation = session.allocation.map(ModelRunRecord.Choice.list)
      record.undersampled = session.undersampled.map {
        .init(name: $0.name, rows: $0.rows, columns: $0.columns)
      }
      graph = session.graph
      emulated = try EmulatedGraph(
        graph, plans: plans, elsewhere: elsewhere(), seed: command.seed,
        options: EmulationOptions(level: command.level ?? .best))
    }
    let names = Set(emulated.plans.values.map(\.unit.name)).sorted()
    record.unit = names.isEmpty ? "nothing" : names.joined(separator: ", ")
    record.methods = methods.map(\.description)
    if command.explain { explain(emulated) }

    let running = emulated
    let found = try await measure("run", evaluation, total, threads) { inputs, first in
      try running.run(inputs, firstSample: first)
    }
    record.samples = found.samples
    record.figure = found.figure
    record.seconds = found.seconds
    record.macs = Double(running.multiplyAccumulates)
    let compared = evaluation.samples.batches(of: data.batchSize, count: min(found.samples, 32))
    let noise = try LayerNoise(
      reference: Graph(graph.model), emulated: running, samples: evaluation.samples,
      batches: compared)
    record.outputSQNR = noise.output
    let kernels = Dictionary(
      running.emulationPlans.map { ($0.node, $0.plan?.kernel) }, uniquingKeysWith: { one, _ in one }
    )
    record.layers = noise.layers.map {
      .init(name: $0.name, sqnr: $0.sqnr, kernel: kernels[$0.name] ?? nil)
    }
    try show(record)
    if let path = options.save {
      let saved = try QONNXExport(graph: graph, plans: running.plans).model()
      try ONNXFile.write(saved, to: path)
      if !command.json { print("  saved           \(path), QONNX") }
    }
  }

  /// Refuses options that would be left unread.
  private func refuseUnused() throws {
    if command.engine == .model {
      throw UsageError("--engine model: ONNX models run on kernels; leave it out")
    }
    if command.dots != nil { throw UsageError("--dots: it is for shipped networks; leave it out") }
    if options.batch < 1 { throw UsageError("--batch \(options.batch): give at least 1") }
    if let count = options.calibrationCount, count < 1 {
      throw UsageError("--calibration-count \(count): give at least 1")
    }
    if options.float, options.save != nil {
      throw UsageError("--float quantizes nothing; leave --save out")
    }
    if options.float, options.unitOnly {
      throw UsageError("--float and --unit-only leave nothing to run; give one of them")
    }
    if command.unit != nil, command.accumulator != nil {
      throw UsageError("--unit has an accumulator; leave --accumulator out")
    }
    if options.group != nil, command.granularity != nil {
      throw UsageError("--group and --granularity exclude each other; leave one out")
    }
    if options.weightGrid != .format, options.method?.contains("llmfp4") == true {
      throw UsageError("--method llmfp4 searches grids by itself; leave --weight-grid out")
    }
    let chosen: [(String, Bool)] = [
      ("weights", command.weights != nil), ("activations", command.activations != nil),
      ("method", options.method != nil), ("group", options.group != nil),
      ("scale-constraint", options.scaleConstraint != nil),
      ("activation-scaling", options.activationScaling != nil), ("layer", !options.layer.isEmpty),
      ("mixed", options.mixed != nil), ("weight-grid", options.weightGrid != .format),
      ("activation-grid", options.activationGrid != .format),
      ("calibration", !options.calibration.isEmpty), ("save", options.save != nil),
      ("budget", options.budget != nil), ("weight-range", command.weightRange != nil),
      ("activation-range", command.activationRange != nil), ("scale", command.scale != nil),
      ("granularity", command.granularity != nil), ("headroom", command.headroom != nil),
      ("block-scale", command.blockScale != nil),
      ("calibration-count", options.calibrationCount != nil),
    ]
    if options.asGiven, let (name, _) = chosen.first(where: \.1) {
      throw UsageError("--as-given takes all from the model; leave --\(name) out")
    }
  }

  private func elsewhere() throws -> NumberFormat? {
    guard let name = options.elsewhere, name != "fp32" else { return nil }
    return try command.options.formats().number(named: name)
  }

  private func named<Value>(_ file: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as GraphError {
      throw UsageError("\(file): \(error)")
    }
  }

  private func measure(
    _ label: String, _ evaluation: Evaluation, _ total: Int, _ threads: Int,
    _ run: @escaping @Sendable ([TypedArray], Int) throws -> [TypedArray]
  ) async throws -> EvaluationResult {
    let bar = ProgressBar(total: UInt64(total), label: label)
    let start = ContinuousClock().now
    let result = try await evaluation.measure(
      count: total, threads: threads,
      progress: { done in
        let seconds = (ContinuousClock().now - start) / .seconds(1)
        let rate = DecimalText.fixed(Double(done) / max(seconds, 1e-9), decimals: 1)
        bar.show(UInt64(done), detail: "\(rate) samples/s")
      }, run)
    bar.finish()
    return result
  }

  private func explain(_ emulated: EmulatedGraph) {
    guard !command.json else { return }
    for (node, plan) in emulated.emulationPlans {
      print("\(node): \(plan.map { "\($0)" } ?? "planned for each length of its dot products")")
    }
  }

  private func show(_ record: ModelRunRecord) throws {
    print(command.json ? try JSONText.encode(record) : record.text)
  }
}
