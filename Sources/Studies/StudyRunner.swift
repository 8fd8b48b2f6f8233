// SPDX-License-Identifier: Apache-2.0
import HardwareCost
import Networks
import Quantization
import SpecFiles

/// How far a study is.
public struct StudyProgress: Sendable, Hashable {
  /// Rows that are done.
  public let rowsDone: Int
  /// Rows of the study.
  public let rows: Int
  /// The unit that runs now.
  public let unit: String
  /// Images that this row has done.
  public let imagesDone: Int
  /// Images of a row.
  public let images: Int

  /// The share of the study's work that is done.
  public var fraction: Double {
    let share = images == 0 ? 0 : Double(imagesDone) / Double(images)
    return rows == 0 ? 1 : (Double(rowsDone) + share) / Double(rows)
  }
}

/// Runs a study: every row on all cores, one after the other.
public struct StudyRunner: Sendable {
  /// What is asked for.
  public let spec: StudySpec
  /// The network with its images.
  public let workload: Workload

  /// Finds the study's network.
  ///
  /// - Throws: `SpecError`.
  public init(_ spec: StudySpec, networks: NetworkLibrary) throws {
    self.spec = spec
    do {
      workload = try networks.workload(named: spec.network)
    } catch let error as NetworkError {
      throw SpecError(spec.networkLocation, error.problem, remedy: error.remedy)
    }
  }

  /// Runs all rows.
  ///
  /// All figures but the seconds are the same in every run, for any number of threads.
  ///
  /// - Parameters:
  ///   - threads: how many tasks work at a time; nil for one a core.
  ///   - engine: what computes the dot products; the model also counts overflows.
  ///   - progress: is told how far the study is, one call after the other.
  /// - Throws: `SpecError` for a row that the network does not go on, `NetworkError` when float32 does
  ///   not get right what the network's file states, `CancellationError` when the task is cancelled.
  public func run(
    threads: Int? = nil, engine: DotProductEngine = .kernel,
    progress: (@Sendable (StudyProgress) -> Void)? = nil
  ) async throws -> StudyResult {
    let network = workload.network
    let images = min(spec.images ?? workload.test.count, workload.test.count)
    let float = try await FloatExecutor(network)
      .classify(workload.test, count: images, threads: threads)
    if let check = workload.check, check.testImages == images, check.correct != float.correct {
      throw NetworkError(
        "float32 gets \(float.correct) of \(images) images of '\(network.name)' right, but its file "
          + "states \(check.correct)",
        remedy: "mend the weights or the constant")
    }
    let calibration = try Calibration(network, images: workload.calibration)
    var records: [StudyRecord] = []
    for row in spec.rows {
      let (rowsDone, rows) = (records.count, spec.rows.count)
      @Sendable func report(_ done: Int) -> StudyProgress {
        StudyProgress(
          rowsDone: rowsDone, rows: rows, unit: row.unit.name, imagesDone: done,
          images: images)
      }
      progress?(report(0))
      records.append(
        try await run(
          row, calibration: calibration, images: images, threads: threads, engine: engine
        ) { done in progress?(report(done)) })
    }
    return StudyResult(
      name: spec.name, network: "\(workload.summary). \(workload.source)",
      method: method(images: images, calibration: calibration), floatCorrect: float.correct,
      images: images, longestDotProduct: network.longestDotProduct,
      lutModel: ClosedFormCost.lutModel, records: records)
  }

  private func run(
    _ row: StudySpec.Row, calibration: Calibration, images: Int, threads: Int?,
    engine: DotProductEngine, progress: @escaping @Sendable (Int) -> Void
  ) async throws -> StudyRecord {
    let network = workload.network
    let clock = ContinuousClock()
    let start = clock.now
    var recipe = spec.recipe
    recipe.headroom = row.headroom
    let found: Classification
    do {
      let layers: [PlannedLayer?]
      if let blocks = row.blocks {
        layers = try blocks.plans(for: network, calibration: calibration, unit: row.unit)
          .map { $0.map(PlannedLayer.blockScaled) }
      } else {
        layers = try recipe.plans(for: network, calibration: calibration, unit: row.unit)
          .map { $0.map(PlannedLayer.scaled) }
      }
      found = try await EmulatedExecutor(network, layers: layers, seed: spec.seed, engine: engine)
        .classify(workload.test, count: images, threads: threads, progress: progress)
    } catch let error as NetworkError {
      throw SpecError(row.location, error.clause, remedy: error.remedy)
    }
    let cost = ClosedFormCost(row.unit, longestDotProduct: network.longestDotProduct)
    let seconds = start.duration(to: clock.now) / .seconds(1)
    return StudyRecord(
      weights: row.weights, activations: row.activations, unit: row.unit.name,
      accumulator: row.accumulator, correct: found.correct, images: found.images,
      accumulatorBits: cost.accumulatorBits, luts: cost.luts,
      macsPerImage: network.multiplyAccumulates, dotProducts: found.tally.dotProducts,
      overflowed: engine == .model ? found.tally.overflow : nil, seconds: seconds)
  }

  private func method(images: Int, calibration: Calibration) -> [String] {
    var sentences = [
      "Accuracy is measured on \(images) of \(workload.test.count) test images; ranges are taken from "
        + "\(calibration.images) calibration images, which are none of these.",
      "Post-training quantization of every convolution and dense layer, the first and the last "
        + "included, without any training.",
    ]
    sentences += spec.recipe.sentences
    sentences.append(
      "Every multiply and every accumulation is done by the named unit's own arithmetic, the bias "
        + "first, then input channel, kernel row, kernel column, padding included; ReLU, pooling and "
        + "softmax run in float32.")
    if spec.rows.contains(where: { $0.headroom == .calibrated }) {
      sentences.append(
        "With headroom, the activation scale of a layer is multiplied by the least power of two with "
          + "which no dot product of the calibration images can overflow the accumulator, whatever "
          + "the signs of its products.")
    }
    if spec.rows.contains(where: { $0.blocks != nil }) {
      sentences.append(
        "Block formats have a scale for each block of consecutive k, chosen by the format's own rule, "
          + "and run on the best known unit that reads such scales; NVFP4 has a scale for each tensor "
          + "besides, that of activations from the calibration images.")
    }
    sentences.append("The seed of stochastic roundings is \(spec.seed).")
    return sentences
  }
}
