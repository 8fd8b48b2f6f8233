// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Foundation
import Graphs
import MACUnits
import NumberFormats
import ONNXImport
import PostTraining
import Tensors
import Testing

/// A dense layer of 96 positive inputs and 8 outputs: the weights of output 0 have one sign and a sum of some 600,000
/// in INT8 codes, those of the others cancel.
@Suite struct `Headroom of sums` {
  private static let (inputs, outputs) = (96, 8)
  private let units: UnitLibrary

  init() throws { units = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())) }

  private static func model() throws -> ONNXModel {
    var weights = SmallNetwork.numbers(inputs * outputs, 31)
    for i in 0..<inputs { weights[i * outputs] = 0.4 + weights[i * outputs].magnitude / 5 }
    return try LayerChain.dense(columns: inputs, outputs: outputs, weights: weights)
  }

  private static func samples(_ count: Int, seed: UInt64) throws -> SampleSet {
    let numbers = SmallNetwork.numbers(count * inputs, seed, 2).map(\.magnitude)
    return try SampleSet([TypedArray(shape: [count, inputs], elements: .float32(numbers))])
  }

  /// The signal-to-noise ratios of output 0 and of the other outputs, in decibels.
  private func ratios(
    _ unit: String, _ format: String, _ change: (inout GraphRecipe) -> Void = { _ in }
  ) throws -> (great: Double, others: Double) {
    var recipe = GraphRecipe(
      unit: try units.unit(named: unit), weights: .number(try units.formats.number(named: format)),
      activations: .number(try units.formats.number(named: format)))
    change(&recipe)
    let chosen = recipe
    var session = try PostTrainingSession(
      model: Self.model(), samples: Self.samples(32, seed: 1))
    let plans = try session.plans(methods: [], recipe: { _ in chosen })
    let inputs = try Self.samples(64, seed: 2).batch(Array(0..<64))
    let exact = try session.graph.run(inputs)[0].floats ?? []
    let y = try EmulatedGraph(session.graph, plans: plans).run(inputs)[0].floats ?? []
    func ratio(_ places: [Int]) -> Double {
      let signal = places.reduce(0.0) { $0 + Double(exact[$1] * exact[$1]) }
      let noise = places.reduce(0.0) { $0 + Double((exact[$1] - y[$1]) * (exact[$1] - y[$1])) }
      return 10 * log10(signal / noise)
    }
    return (
      ratio(exact.indices.filter { $0 % Self.outputs == 0 }),
      ratio(exact.indices.filter { $0 % Self.outputs != 0 })
    )
  }

  @Test(arguments: ["mac-int8-int8-int16-saturating", "mac-int8-int8-fp16"])
  func `one output of great sums costs the others little`(_ unit: String) throws {
    let kept = try ratios(unit, "int8")
    #expect(kept.great > 25 && kept.others > 25, "\(kept)")
    let full = try ratios(unit, "int8") { $0.hasHeadroom = false }
    #expect(!(full.great > 15), "\(full)")
  }

  @Test(arguments: [GraphRecipe.ActivationScaling.sample, .token])
  func `scales that rows choose leave the same room`(
    _ scaling: GraphRecipe.ActivationScaling
  ) throws {
    let kept = try ratios("mac-int8-int8-int16-saturating", "int8") {
      $0.activationScaling = scaling
    }
    #expect(kept.great > 25 && kept.others > 25, "\(kept)")
  }

  @Test func `one scale for all weights and scales of groups leave it too`() throws {
    for granularity in [GraphRecipe.WeightGranularity.tensor, .group(32)] {
      let kept = try ratios("mac-int8-int8-int16-saturating", "int8") {
        $0.granularity = granularity
      }
      #expect(kept.great > 20 && kept.others > 15, "\(granularity): \(kept)")
    }
  }

  @Test func `a minifloat pays nothing for its room`() throws {
    let wide = try ratios("mac-e4m3-e4m3-fp32", "e4m3")
    let kept = try ratios("mac-e4m3-e4m3-fp16", "e4m3")
    #expect(abs(wide.great - kept.great) < 2 && abs(wide.others - kept.others) < 2)
  }
}
