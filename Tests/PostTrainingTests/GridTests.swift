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

@Suite struct `Grids and formats found from a layer's numbers` {
  private let units: UnitLibrary

  init() throws { units = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())) }

  private func recipe(_ weights: String, _ activations: String) throws -> GraphRecipe {
    var recipe = GraphRecipe(
      unit: try units.unit(named: "mac-\(activations)-\(weights)-fp32"),
      weights: .number(try units.formats.number(named: weights)),
      activations: .number(try units.formats.number(named: activations)))
    let units = units
    recipe.units = { try units.unit(activations: $0, weights: $1, accumulator: "fp32") }
    return recipe
  }

  private func run(
    _ recipe: GraphRecipe, _ methods: [QuantizationMethod] = [], mixed: MixedPrecision? = nil
  ) throws -> (ratio: Double, plans: [Int: ProductPlan], session: PostTrainingSession) {
    var session = try PostTrainingSession(
      model: SmallNetwork.model().foldingBatchNormalization(), samples: SmallNetwork.samples(16))
    let plans = try session.plans(methods: methods, mixed: mixed, recipe: { _ in recipe })
    let noise = try LayerNoise(
      reference: Graph(session.model), emulated: EmulatedGraph(session.graph, plans: plans),
      samples: SmallNetwork.samples(16, seed: 99), batches: [Array(0..<16)])
    return (noise.output, plans, session)
  }

  @Test func `a code book of each layer has less noise than equal steps`() throws {
    var recipe = try recipe("int3", "int8")
    let plain = try run(recipe).ratio
    recipe.weightGrid = .codeBook
    let learned = try run(recipe)
    #expect(learned.ratio > plain, "\(learned.ratio), \(plain) dB")
    for plan in learned.plans.values {
      guard case .codeBook(let book) = plan.unit.description.decode.b else {
        Issue.record("\(plan.unit.name) has no code book")
        continue
      }
      #expect(book.values.allSatisfy { Double(Float16($0)) == $0 })
    }
  }

  @Test func `a code book by the output's error has less noise than one by the weights'`() throws {
    var recipe = try recipe("int3", "int8")
    recipe.weightGrid = .codeBook
    let plain = try run(recipe).ratio
    recipe.weightGrid = .sensitiveCodeBook
    let sensitive = try run(recipe).ratio
    #expect(sensitive > plain, "\(sensitive), \(plain) dB")
  }

  @Test func `power grids have one exponent a layer and fast kernels`() throws {
    var recipe = try recipe("int4", "int8")
    recipe.weightGrid = .power
    for plan in try run(recipe).plans.values {
      #expect(plan.unit.name.contains("power4-"))
      #expect(plan.unit.emulationPlan(k: 9).kernel != "general path")
    }
  }

  @Test func `the vote finds formats of the width and less noise than one format for all`() throws {
    var recipe = try recipe("e5m2", "e5m2")
    let plain = try run(recipe).ratio
    (recipe.weightGrid, recipe.activationGrid) = (.vote, .vote)
    let voted = try run(recipe)
    #expect(voted.ratio > plain + 3, "\(voted.ratio), \(plain) dB")
    for plan in voted.plans.values { #expect(plan.unit.description.decode.b.width == 8) }
  }

  @Test func `a zero point uses all codes of activations of one sign`() throws {
    var recipe = try recipe("int8", "uint4")
    recipe.activationGrid = .asymmetric
    let asymmetric = try run(recipe)
    let symmetric = try run(try self.recipe("int8", "int4")).ratio
    #expect(asymmetric.ratio > symmetric + 1, "\(asymmetric.ratio), \(symmetric) dB")
    recipe.activationScaling = .sample
    #expect(throws: GraphError.self) { try run(recipe) }
  }

  @Test func `a grid that a layer finds needs an accumulator, not a unit`() throws {
    var recipe = try recipe("int4", "int8")
    recipe.units = nil
    recipe.weightGrid = .codeBook
    #expect(throws: GraphError.self) { try run(recipe) }
  }

  @Test func `pre-shifted biases change nothing in float32`() throws {
    let model = try SmallNetwork.model().foldingBatchNormalization()
    let graph = try Graph(model)
    let calibration = try GraphCalibration(graph, samples: SmallNetwork.samples(8))
    let shifted = try model.preShiftingActivations(
      graph, calibration: calibration,
      shape: FloatShape(exponentBits: 2, trailingSignificandBits: 1)
    ).model
    let input = try SmallNetwork.samples(4).batch([0, 1, 2, 3])
    // Powers of two throughout: not a bit differs.
    #expect(try graph.run(input)[0].floats == Graph(shifted).run(input)[0].floats)
    #expect(throws: GraphError.self) { try run(self.recipe("int4", "int4"), [.preShift]) }
    #expect(throws: GraphError.self) { try run(self.recipe("int4", "e2m1"), [.preShift]) }
  }

  /// A pre-shifted layer computes what one with a scale for each input channel would.
  @Test func `pre-shifted biases leave weights their codes and become their exponents`() throws {
    let recipe = try recipe("e2m1", "e2m1")
    func planned(_ methods: [QuantizationMethod]) throws -> (ActivationQuantizer, PreparedWeights) {
      var session = try PostTrainingSession(
        model: UnlikeChannels.model(), samples: UnlikeChannels.samples(seed: 1))
      let plans = try session.plans(methods: methods, recipe: { _ in recipe })
      guard case .scaled(let activations, let weights)? = plans.values.first?.operands else {
        throw GraphError("no layer", remedy: "plan one")
      }
      return (activations, weights)
    }
    let (_, plain) = try planned([])
    let (activations, shifted) = try planned([.preShift])
    #expect(plain.quantizer.format != shifted.quantizer.format)
    let k = plain.quantizer.columns
    let factors = (0..<k).map { column -> Float in
      let row = (0..<plain.quantizer.rows).first { plain.values[$0 * k + column] != 0 } ?? 0
      return shifted.values[row * k + column] / plain.values[row * k + column]
    }
    #expect(factors.allSatisfy { $0.significand == 1 && $0 <= 1 })
    #expect(Set(factors).count > 2)
    for (place, value) in plain.values.enumerated() {
      #expect(shifted.values[place] == value * factors[place % k])
    }
    // The Mul before the layer brings each channel to the tensor's scale: quantizing x / factor with it is quantizing
    // x with the scale times factor.
    guard case .fixed(let scale) = activations.scaling else { return }
    let x = try UnlikeChannels.samples(seed: 2).batch(Array(0..<64))[0].floats ?? []
    for (place, number) in x.enumerated() {
      let factor = factors[place % k]
      let own = try Quantizer(format: activations.format, scales: [scale * factor])
      let tensor = activations.rounded([number / factor])[0] * factor
      #expect(own.value(of: own.code(of: number)) == tensor)
    }
  }

  /// The order of the paper where channels are unlike: greatest magnitude, search, search after pre-shift.
  @Test func `with channels of unlike ranges pre-shift and search lower the noise of FP4`() throws {
    let recipe = try recipe("e2m1", "e2m1")
    func ratio(_ methods: [QuantizationMethod]) throws -> Double {
      let model = try UnlikeChannels.model()
      var session = try PostTrainingSession(model: model, samples: UnlikeChannels.samples(seed: 1))
      let plans = try session.plans(methods: methods, recipe: { _ in recipe })
      return try LayerNoise(
        reference: Graph(model), emulated: EmulatedGraph(session.graph, plans: plans),
        samples: UnlikeChannels.samples(seed: 2), batches: [Array(0..<64)]
      ).output
    }
    let (plain, searched) = (try ratio([]), try ratio([.biasSearch]))
    let both = try ratio([.preShift, .biasSearch])
    #expect(plain < searched && searched + 0.3 < both, "\(plain), \(searched), \(both) dB")
  }

  @Test func `LLM-FP4's search lowers the noise of 4-bit minifloats`() throws {
    let recipe = try recipe("e2m1", "e2m1")
    let plain = try run(recipe).ratio
    let searched = try run(recipe, [.biasSearch])
    #expect(searched.ratio > plain, "\(searched.ratio), \(plain) dB")
    #expect(throws: GraphError.self) { try run(self.recipe("int4", "int4"), [.biasSearch]) }
  }

  @Test func `mixed precision keeps its budget, and more bits mean less noise`() throws {
    let recipe = try recipe("int8", "int8")
    let units = self.units
    let formats = try ["int8", "int4", "int2"].map { try units.formats.number(named: $0) }
    func mixed(_ bits: Double) -> MixedPrecision {
      MixedPrecision(formats: formats, averageBits: bits) {
        try units.unit(activations: $0, weights: $1, accumulator: "fp32")
      }
    }
    var ratios: [Double] = []
    for bits in [2, 4.5, 8] {
      let found = try run(recipe, mixed: mixed(bits))
      let outcome = try #require(found.session.allocation)
      let spent = zip(outcome.sensitivities, outcome.choice).reduce(0) {
        $0 + $1.0.options[$1.1].cost
      }
      let count = try found.session.graph.productNodes()
        .reduce(0) { $0 + ($1.weights?.values.count ?? 0) }
      #expect(spent <= bits * Double(count))
      ratios.append(found.ratio)
    }
    #expect(ratios[0] < ratios[1] && ratios[1] < ratios[2], "\(ratios) dB")
    #expect(throws: GraphError.self) { try run(recipe, mixed: mixed(1.5)) }
  }
}

/// One dense layer whose input channels have ranges from 1 to 2^3.5.
private enum UnlikeChannels {
  static func model() throws -> ONNXModel {
    try LayerChain.dense(columns: 32, outputs: 24, weights: SmallNetwork.numbers(32 * 24, 8))
  }

  static func samples(seed: UInt64) throws -> SampleSet {
    let list = SmallNetwork.numbers(64 * 32, seed).enumerated().map { place, number in
      number * [1, 1.4, 2, 2.8, 4, 5.7, 8, 11.3][place % 8]
    }
    return try SampleSet([TypedArray(shape: [64, 32], elements: .float32(list))])
  }
}
