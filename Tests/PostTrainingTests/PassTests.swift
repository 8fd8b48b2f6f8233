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

/// A small network of all that the passes rewrite: Conv, BatchNormalization, Clip, depthwise Conv, Relu, Conv, MatMul.
enum SmallNetwork {
  static func numbers(_ count: Int, _ seed: UInt64, _ scale: Float = 1) -> [Float] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (Float(state >> 40) / Float(1 << 24) - 0.5) * scale
    }
  }

  static func model() throws -> ONNXModel {
    func array(_ shape: [Int], _ seed: UInt64, _ scale: Float = 1) throws -> TypedArray {
      try TypedArray(
        shape: shape, elements: .float32(numbers(shape.reduce(1, *), seed, scale)))
    }
    let positive = try TypedArray(shape: [6], elements: .float32([0.5, 2, 1, 4, 0.1, 1]))
    // Channels of unlike ranges, so that equalization has something to do.
    var first = numbers(6 * 3 * 9, 3)
    for i in first.indices { first[i] *= Float(1 << (i / 27)) / 8 }
    let constants: [String: TypedArray] = [
      "w1": try TypedArray(shape: [6, 3, 3, 3], elements: .float32(first)),
      "gamma": positive, "beta": try array([6], 5), "mean": try array([6], 6),
      "variance": positive, "low": try TypedArray(shape: [], elements: .float32([0])),
      "high": try TypedArray(shape: [], elements: .float32([6])),
      "w2": try array([6, 1, 3, 3], 7), "b2": try array([6], 8),
      "w3": try array([5, 6, 1, 1], 9), "b3": try array([5], 10),
      "w4": try array([5, 4], 11), "axes": try TypedArray(shape: [2], elements: .int64([2, 3])),
    ]
    func node(
      _ name: String, _ type: String, _ inputs: [String], _ output: String,
      _ attributes: [String: ONNXAttribute] = [:]
    ) -> ONNXNode {
      ONNXNode(
        name: name, operatorType: type, inputs: inputs, outputs: [output], attributes: attributes)
    }
    let pads = ONNXAttribute.ints([1, 1, 1, 1])
    return ONNXModel(
      irVersion: 8, opsets: ["": 18], producer: "test",
      graph: ONNXGraph(
        name: "small",
        nodes: [
          node("conv1", "Conv", ["x", "w1"], "a", ["pads": pads]),
          node("norm", "BatchNormalization", ["a", "gamma", "beta", "mean", "variance"], "b"),
          node("clip", "Clip", ["b", "low", "high"], "c"),
          node("conv2", "Conv", ["c", "w2", "b2"], "d", ["pads": pads, "group": .int(6)]),
          node("relu", "Relu", ["d"], "e"),
          node("conv3", "Conv", ["e", "w3", "b3"], "f"),
          node("pool", "ReduceMean", ["f", "axes"], "g", ["keepdims": .int(0)]),
          node("dense", "MatMul", ["g", "w4"], "y"),
        ], initializers: constants,
        inputs: [
          ONNXValueInfo(
            name: "x", type: .float32, shape: [.named("N"), .fixed(3), .fixed(8), .fixed(8)])
        ],
        outputs: [ONNXValueInfo(name: "y", type: .float32, shape: nil)]))
  }

  static func samples(_ count: Int, seed: UInt64 = 21) throws -> SampleSet {
    try SampleSet([
      TypedArray(shape: [count, 3, 8, 8], elements: .float32(numbers(count * 192, seed, 4)))
    ])
  }
}

@Suite struct `Passes` {
  private func difference(_ model: ONNXModel, _ other: ONNXModel) throws -> Float {
    let input = try SmallNetwork.samples(4).batch([0, 1, 2, 3])
    let (x, y) = (try Graph(model).run(input)[0].floats, try Graph(other).run(input)[0].floats)
    return zip(x ?? [], y ?? []).map { abs($0 - $1) }.max() ?? .infinity
  }

  @Test func `folding batch normalization changes outputs by roundings alone`() throws {
    let model = try SmallNetwork.model()
    let folded = model.foldingBatchNormalization()
    #expect(!folded.graph.nodes.contains { $0.operatorType == "BatchNormalization" })
    #expect(try difference(model, folded) < 1e-4)
  }

  @Test func `equalization keeps outputs and brings channel ranges together`() throws {
    let model = try SmallNetwork.model().foldingBatchNormalization()
    let equal = try model.equalizingCrossLayerRanges()
    #expect(try difference(model, equal) < 1e-3)
    func spread(_ model: ONNXModel) throws -> Float {
      let weights = try #require(try Graph(model).productNodes().first?.weights)
      let ranges = (0..<weights.rows).map { row in
        weights.values[row * weights.columns..<(row + 1) * weights.columns].map(\.magnitude).max()
          ?? 0
      }
      return (ranges.max() ?? 0) / (ranges.min() ?? 1)
    }
    #expect(try spread(equal) < spread(model) / 2)
  }

  @Test func `smoothing keeps outputs`() throws {
    let model = try SmallNetwork.model().foldingBatchNormalization()
    let graph = try Graph(model)
    let calibration = try GraphCalibration(graph, samples: SmallNetwork.samples(8))
    let smooth = try model.smoothingActivations(graph, calibration: calibration)
    #expect(smooth.graph.nodes.count { $0.operatorType == "Mul" } == 4)
    #expect(try difference(model, smooth) < 1e-3)
  }
}

@Suite struct `Plans of a graph` {
  private let units: UnitLibrary

  init() throws { units = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())) }

  private func recipe(
    _ unit: String, _ weights: String, _ activations: String
  ) throws -> GraphRecipe {
    GraphRecipe(
      unit: try units.unit(named: unit), weights: .number(try units.formats.number(named: weights)),
      activations: .number(try units.formats.number(named: activations)))
  }

  /// The signal-to-noise ratio of the output on samples that calibration has not seen.
  private func ratio(
    _ recipe: GraphRecipe, _ methods: [QuantizationMethod] = []
  ) throws -> Double {
    var session = try PostTrainingSession(
      model: SmallNetwork.model().foldingBatchNormalization(), samples: SmallNetwork.samples(16))
    let plans = try session.plans(methods: methods, recipe: { _ in recipe })
    let noise = try LayerNoise(
      reference: Graph(session.graph.model), emulated: EmulatedGraph(session.graph, plans: plans),
      samples: SmallNetwork.samples(16, seed: 99), batches: [Array(0..<16)])
    return noise.output
  }

  @Test func `more bits mean less noise`() throws {
    let four = try ratio(recipe("mac-int4-int4-int32", "int4", "int4"))
    let six = try ratio(recipe("mac-int6-int6-int32", "int6", "int6"))
    let eight = try ratio(recipe("mac-int8-int8-int32", "int8", "int8"))
    #expect(four + 3 < six && six + 3 < eight, "\(four), \(six), \(eight) dB")
  }

  @Test func `GPTQ and bias correction lower the noise of 3-bit weights`() throws {
    let recipe = try recipe("mac-int8-int3-int32", "int3", "int8")
    let nearest = try ratio(recipe)
    #expect(try ratio(recipe, [.gptq(actOrder: false)]) > nearest)
    #expect(try ratio(recipe, [.gptq(actOrder: true), .biasCorrection]) > nearest)
  }

  @Test(arguments: GraphRecipe.ActivationScaling.allCases)
  func `headroom keeps an FP16 accumulator finite where full ranges overflow it`(
    _ scaling: GraphRecipe.ActivationScaling
  ) throws {
    var recipe = try recipe("mac-e4m3-e4m3-fp16", "e4m3", "e4m3")
    recipe.activationScaling = scaling
    let kept = try ratio(recipe)
    recipe.hasHeadroom = false
    let full = try ratio(recipe)
    #expect(kept > 15, "\(kept) dB")
    #expect(!(full > 5), "\(full) dB")
  }

  @Test func `a narrow grid runs on a wider unit with the results of its own`() throws {
    let own = try ratio(recipe("mac-e2m1-e2m1-exact", "e2m1", "e2m1"))
    let wide = try ratio(recipe("mac-e4m3-e4m3-exact", "e2m1", "e2m1"))
    #expect(own == wide)
  }

  @Test(arguments: ["int8", "e4m3", "e2m1", "int4"])
  func `a saved network run as given has the same bits`(_ format: String) throws {
    let recipe = try recipe("mac-\(format)-\(format)-fp32", format, format)
    var session = try PostTrainingSession(
      model: SmallNetwork.model().foldingBatchNormalization(), samples: SmallNetwork.samples(16))
    let plans = try session.plans(methods: [], recipe: { _ in recipe })
    let saved = try QONNXExport(graph: session.graph, plans: plans).model()
    let read = try ONNXFile.parse(ONNXFile.bytes(of: saved), file: "saved")
    let graph = try Graph(read)
    let given = try GivenQuantization(graph).plans { a, w in
      try units.unit(activations: a, weights: w, accumulator: "fp32")
    }
    #expect(given.count == plans.count)
    let inputs = try SmallNetwork.samples(8, seed: 5).batch(Array(0..<8))
    let first = try EmulatedGraph(session.graph, plans: plans).run(inputs)[0].floats
    let second = try EmulatedGraph(graph, plans: given).run(inputs)[0].floats
    #expect(first?.map(\.bitPattern) == second?.map(\.bitPattern))
    // In float32 it is the fake-quantized network, but for the order and rounding of sums.
    let fake = try graph.run(inputs)[0].floats ?? []
    let most = zip(fake, first ?? []).map { abs($0 - $1) }.max() ?? .infinity
    #expect(most < 0.05, "\(most)")
  }

  @Test func `methods are read by name and refused with what there is`() throws {
    #expect(
      try QuantizationMethod.parse("smoothquant=0.75,gptq-actorder,lorc=4")
        == [.smoothQuant(alpha: 0.75), .gptq(actOrder: true), .lowRank(rank: 4)])
    #expect { try QuantizationMethod.parse("gtpq") } throws: { "\($0)".contains("is no method") }
    #expect { try QuantizationMethod.parse("gptq,adaround") } throws: {
      "\($0)".contains("two methods")
    }
  }
}
