// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Graphs
import MACUnits
import NumberFormats
import ONNXImport
import PostTraining
import QuantizationMethods
import Tensors
import Testing

/// Models in forms that passes must see through, or must leave alone.
@Suite struct `Rewritten models` {
  private let units: UnitLibrary

  init() throws { units = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())) }

  private func array(_ shape: [Int], _ seed: UInt64, _ scale: Float = 1) throws -> TypedArray {
    try TypedArray(
      shape: shape,
      elements: .float32(SmallNetwork.numbers(shape.reduce(1, *), seed, scale)))
  }

  private func model(
    _ input: [Int], _ nodes: [(String, [String], [String: ONNXAttribute])],
    _ initializers: [String: TypedArray]
  ) -> ONNXModel { LayerChain.model(input.map { .fixed($0) }, nodes, initializers) }

  /// The greatest change of the outputs by equalization.
  private func change(
    _ model: ONNXModel, _ input: [Int]
  ) throws -> (change: Float, isRewritten: Bool) {
    let equal = try model.equalizingCrossLayerRanges()
    let x = try array([4] + input, 9, 4)
    let (before, after) = (
      try Graph(model).run([x])[0].floats, try Graph(equal).run([x])[0].floats
    )
    let greatest = before?.map(\.magnitude).max() ?? 0
    let difference = zip(before ?? [], after ?? []).map { abs($0 - $1) }.max() ?? .infinity
    return (
      difference / greatest, model.graph.initializers.keys != equal.graph.initializers.keys
    )
  }

  /// Output channels of unlike ranges, so that equalization has something to do.
  private func uneven(_ shape: [Int], _ seed: UInt64) throws -> TypedArray {
    var numbers = SmallNetwork.numbers(shape.reduce(1, *), seed)
    let run = numbers.count / shape[0]
    for i in numbers.indices { numbers[i] *= Float(1 << (i / run)) / 8 }
    return try TypedArray(shape: shape, elements: .float32(numbers))
  }

  @Test func `equalization changes no function, whatever stands between two layers`() throws {
    let scalar = try TypedArray(shape: [], elements: .float32([0.5]))
    let zero = try TypedArray(shape: [], elements: .float32([0]))
    let pads = ["pads": ONNXAttribute.ints([1, 1])]
    let clip = model(
      [3, 12],
      [("Conv", ["x", "w1"], pads), ("Clip", ["v0", "z", "s"], [:]), ("Conv", ["v1", "w2"], [:])],
      ["w1": try uneven([6, 3, 3], 1), "w2": try array([5, 6, 1], 2), "z": zero, "s": scalar])
    let one = try change(clip, [3, 12])
    #expect(one.change < 1e-5 && one.isRewritten)
    // A Min of the model's own, one number for all channels or one that two layers share, can not be scaled.
    let least = model(
      [3, 6, 6],
      [("Conv", ["x", "w1"], [:]), ("Min", ["v0", "s"], [:]), ("Conv", ["v1", "w2"], [:])],
      ["w1": try uneven([6, 3, 3, 3], 3), "w2": try array([5, 6, 1, 1], 4), "s": scalar])
    #expect(try change(least, [3, 6, 6]).change < 1e-5)
    let shared = model(
      [3, 6, 6],
      [
        ("Conv", ["x", "w1"], [:]), ("Min", ["v0", "s"], [:]), ("Conv", ["v1", "w2"], [:]),
        ("Min", ["v2", "s"], [:]), ("Conv", ["v3", "w3"], [:]),
      ],
      [
        "w1": try uneven([6, 3, 3, 3], 5), "w2": try uneven([6, 6, 1, 1], 6),
        "w3": try array([2, 6, 1, 1], 7), "s": try array([1, 6, 1, 1], 8),
      ])
    #expect(try change(shared, [3, 6, 6]).change < 1e-5)
    // MatMul sums over the last index of an image, not over its channels.
    let columns = model(
      [3, 6, 6],
      [("Conv", ["x", "w1"], [:]), ("Relu", ["v0"], [:]), ("MatMul", ["v1", "w2"], [:])],
      ["w1": try uneven([4, 3, 3, 3], 10), "w2": try array([4, 5], 11)])
    #expect(try change(columns, [3, 6, 6]).change < 1e-5)
  }

  @Test func `weights that nodes compute from constants are quantized, smoothed and saved`() throws {
    let weights = try array([5, 4], 12)
    let turned = model(
      [3, 4],
      [
        ("Constant", [], ["value": .tensor(weights)]), ("Transpose", ["v0"], [:]),
        ("MatMul", ["x", "v1"], [:]),
      ], [:])
    let plain = model(
      [3, 4], [("MatMul", ["x", "w"], [:])],
      ["w": try weights.permutedForTest()])
    let int8 = try units.formats.number(named: "int8")
    let recipe = GraphRecipe(
      unit: try units.unit(named: "mac-int8-int8-int32"), weights: .number(int8),
      activations: .number(int8))
    let samples = try SampleSet([array([16, 3, 4], 13, 4)])
    let input = [try array([4, 3, 4], 14, 4)]
    let outputs = try [turned, plain].map { model in
      var session = try PostTrainingSession(model: model, samples: samples)
      let plans = try session.plans(methods: [.smoothQuant(alpha: 0.5)], recipe: { _ in recipe })
      let saved = try QONNXExport(graph: session.graph, plans: plans).model()
      let graph = try Graph(saved)
      let given = try GivenQuantization(graph).plans { a, w in
        try units.unit(activations: a, weights: w, accumulator: "int32")
      }
      let first = try EmulatedGraph(session.graph, plans: plans).run(input)[0].floats
      #expect(try EmulatedGraph(graph, plans: given).run(input)[0].floats == first)
      return first
    }
    #expect(outputs[0] == outputs[1])
  }

  @Test func `a constant stack of one matrix is a layer`() throws {
    let weights = try array([1, 4, 5], 15)
    let stack = LayerChain.model(nil, [("MatMul", ["x", "w"], [:])], ["w": weights])
    let product = try #require(try Graph(stack).productNodes().first)
    #expect(product.weights?.rows == 5 && product.weights?.columns == 4)
    let exact = try units.formats.number(named: "fp32")
    var recipe = GraphRecipe(
      unit: try units.unit(named: "mac-fp32-fp32-fp32"), weights: .number(exact),
      activations: .number(exact))
    recipe.activationRule = ScalingRule(range: .minMax)
    for shape in [[2, 3, 4], [3, 4], [4]] {
      let x = try array(shape, 16)
      var session = try PostTrainingSession(model: stack, samples: SampleSet([x]))
      let plans = try session.plans(methods: [], recipe: { _ in recipe })
      let found = try EmulatedGraph(session.graph, plans: plans).run([x])[0]
      #expect(found.shape == (try Graph(stack).run([x])[0].shape))
    }
  }

  @Test(arguments: [2, 3, 4])
  func `scales of groups are saved and read again`(size: Int) throws {
    let dense = model([3, 7], [("MatMul", ["x", "w"], [:])], ["w": try array([7, 5], 17)])
    let int4 = try units.formats.number(named: "int4")
    var recipe = GraphRecipe(
      unit: try units.unit(named: "mac-int4-int4-int32"), weights: .number(int4),
      activations: .number(int4))
    recipe.granularity = .group(size)
    var session = try PostTrainingSession(
      model: dense, samples: SampleSet([array([16, 3, 7], 18, 4)]))
    let plans = try session.plans(methods: [], recipe: { _ in recipe })
    let graph = try Graph(try QONNXExport(graph: session.graph, plans: plans).model())
    let given = try GivenQuantization(graph).plans { a, w in
      try units.unit(activations: a, weights: w, accumulator: "int32")
    }
    let input = [try array([4, 3, 7], 19, 4)]
    let first = try EmulatedGraph(session.graph, plans: plans).run(input)[0].floats
    #expect(try EmulatedGraph(graph, plans: given).run(input)[0].floats == first)
  }

  @Test func `saved codes are those of float32 quotients`() throws {
    // x / scale of these lies next to a tie of int8, on it once it is a float32.
    let numbers = (1...120).map { (Float($0) + 0.5) * 0.1 }
    let one = model(
      [1], [("MatMul", ["x", "w"], [:])],
      ["w": try TypedArray(shape: [1, 1], elements: .float32([1]))])
    let int8 = try units.formats.number(named: "int8")
    var recipe = GraphRecipe(
      unit: try units.unit(named: "mac-int8-int8-int32"), weights: .number(int8),
      activations: .number(int8))
    recipe.activationRule = ScalingRule(range: .minMax)
    let x = try TypedArray(shape: [120, 1], elements: .float32(numbers))
    let ends = try TypedArray(shape: [2, 1], elements: .float32([-12.7, 12.7]))
    var session = try PostTrainingSession(model: one, samples: SampleSet([ends]))
    let plans = try session.plans(methods: [], recipe: { _ in recipe })
    let graph = try Graph(try QONNXExport(graph: session.graph, plans: plans).model())
    let given = try GivenQuantization(graph).plans { a, w in
      try units.unit(activations: a, weights: w, accumulator: "int32")
    }
    let first = try EmulatedGraph(session.graph, plans: plans).run([x])[0].floats
    #expect(try EmulatedGraph(graph, plans: given).run([x])[0].floats == first)
  }
}

extension TypedArray {
  /// Rows and columns of a matrix exchanged.
  fileprivate func permutedForTest() throws -> TypedArray {
    let (rows, columns) = (shape[0], shape[1])
    let list = floats ?? []
    return try TypedArray(
      shape: [columns, rows],
      elements: .float32(
        (0..<columns).flatMap { c in (0..<rows).map { list[$0 * columns + c] } }))
  }
}
