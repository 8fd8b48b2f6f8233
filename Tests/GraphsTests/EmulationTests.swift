// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import NumberFormats
import ONNXImport
import QuantizationMethods
import Tensors
import Testing

@testable import Graphs

@Suite struct `Graphs on units` {
  private let units: UnitLibrary

  init() throws { units = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library())) }

  /// A strided, padded convolution of two groups with a bias.
  private func convolution(groups: Int = 2) throws -> (Graph, TypedArray) {
    var numbers = SeededNumbers(seed: 11)
    let node = ONNXNode(
      name: "conv", operatorType: "Conv", inputs: ["x", "w", "b"], outputs: ["y"],
      attributes: [
        "group": .int(groups), "pads": .ints([1, 0, 0, 1]), "strides": .ints([2, 1]),
        "dilations": .ints([1, 2]),
      ])
    let graph = try Graph(
      `Graphs`.model(
        [node],
        constants: [
          "w": TypedArray(
            shape: [2 * groups, 6 / groups, 3, 2],
            elements: .float32(numbers.list(2 * groups * 36 / groups))),
          "b": TypedArray(shape: [2 * groups], elements: .float32(numbers.list(2 * groups))),
        ]))
    return (
      graph, try TypedArray(shape: [3, 6, 5, 6], elements: .float32(numbers.list(3 * 6 * 30)))
    )
  }

  private func plan(_ graph: Graph, _ unit: MACUnit, groupSize: Int? = nil) throws -> ProductPlan {
    let product = try #require(try graph.productNodes().first)
    let weights = try #require(product.weights)
    let groups = groupSize.map { (weights.columns + $0 - 1) / $0 } ?? 1
    let quantizer = try MatrixQuantizer(
      format: unit.description.decode.b, rows: weights.rows, columns: weights.columns,
      groupSize: groupSize,
      scales: (0..<weights.rows * groups).map { 0.01 + 0.001 * Float($0) })
    return try ProductPlan(
      unit: unit,
      operands: .scaled(
        activations: ActivationQuantizer(
          format: unit.description.decode.a, scaling: .fixed(0.02)),
        weights: PreparedWeights(
          quantizer: quantizer, codes: quantizer.codes(of: weights.values), groups: product.groups,
          side: .init(product))
      ), bias: product.bias)
  }

  @Test(
    arguments: [
      "mac-int8-int8-int32", "mac-e4m3-e4m3-fp16", "mac-e4m3-int4-fp16", "hopper-wgmma-e4m3-f32",
    ],
    [1, 2, 6])
  func `every output of a convolution is the unit's own dot product`(
    _ name: String, _ groups: Int
  ) throws {
    let unit = try units.unit(named: name)
    let (graph, x) = try convolution(groups: groups)
    let plan = try plan(graph, unit)
    let y = try #require(
      try EmulatedGraph(graph, plans: [0: plan]).run([x])[0].floats)
    guard case .scaled(let activations, let weights) = plan.operands,
      case .fixed(let scale) = activations.scaling
    else { return }
    let shape = try #require(
      try ConvolutionShape(
        OperatorCall(
          node: graph.nodes[0].onnx, opset: 17,
          inputs: [x, graph.constant(graph.nodes[0], 1)])))
    let quantizer = try Quantizer(format: activations.format, scales: [scale])
    let list = try #require(x.floats)
    var wrong: [Int] = []
    for number in y.indices {
      let position = number % shape.positions
      let channel = number / shape.positions % shape.outputs
      let image = number / shape.positions / shape.outputs
      var (a, b): ([UInt64], [UInt64]) = ([], [])
      for k in 0..<shape.length {
        let place = shape.patchTable[position * shape.length + k]
        let start = (image * 6 + channel / 2 * shape.channelsPerGroup) * 30
        a.append(quantizer.code(of: place < 0 ? 0 : list[start + Int(place)]))
        b.append(weights.codes[channel * shape.length + k])
      }
      let outer = scale * weights.quantizer.scale(row: channel, column: 0)
      let c = unit.addendCode(of: plan.bias?[channel] ?? 0, scale: outer)
      let d = try unit.multiplyByModel(
        MatrixOperands(
          a: CodeMatrix(rows: 1, columns: a.count, codes: a),
          b: CodeMatrix(rows: b.count, columns: 1, codes: b),
          c: CodeMatrix(rows: 1, columns: 1, codes: [c])))
      let expected = Float(unit.resultFormat.decode(d.codes[0]).asDouble) * outer
      if expected.bitPattern != y[number].bitPattern { wrong.append(number) }
    }
    #expect(wrong.isEmpty, "outputs \(wrong.prefix(5))")
  }

  @Test func `a sample's result does not depend on its batch, stochastic units' too`() throws {
    let unit = try units.unit(named: "mac-e4m3-e4m3-bf16-stochastic")
    let (graph, x) = try convolution()
    let emulated = try EmulatedGraph(graph, plans: [0: plan(graph, unit)], seed: 7)
    let whole = try #require(try emulated.run([x])[0].floats)
    let samples = try SampleSet([x])
    var parts: [Float] = []
    for sample in 0..<3 {
      parts += try emulated.run(samples.batch([sample]), firstSample: sample)[0].floats ?? []
    }
    #expect(whole.map(\.bitPattern) == parts.map(\.bitPattern))
    let other = try EmulatedGraph(graph, plans: [0: plan(graph, unit)], seed: 8).run([x])[0].floats
    #expect(whole != other)
  }

  @Test func `scales of groups along K are put back group by group`() throws {
    let unit = try units.unit(named: "mac-int8-int8-int32")
    let (graph, x) = try convolution()
    let plan = try plan(graph, unit, groupSize: 5)
    let found = try #require(try EmulatedGraph(graph, plans: [0: plan]).run([x])[0].floats)
    guard case .scaled(let activations, let weights) = plan.operands else { return }
    // The same by float32 products of the numbers that the codes stand for; sums of 18 small integers times
    // scales differ by roundings alone.
    let w = try TypedArray(shape: [4, 3, 3, 2], elements: .float32(weights.values))
    let rounded = try TypedArray(
      shape: x.shape, elements: .float32(activations.rounded(x.floats ?? [])))
    let call = OperatorCall(
      node: graph.nodes[0].onnx, opset: 17,
      inputs: [rounded, w, graph.constant(graph.nodes[0], 2)])
    let wanted = try #require(try FloatProducts.convolve(call)?[0].floats)
    let most = zip(found, wanted).map { abs($0 - $1) }.max() ?? .infinity
    #expect(most < 1e-5)
  }

  @Test func `numbers of a narrow grid are recoded without rounding`() throws {
    func format(_ name: String) throws -> NumberFormat { try units.formats.number(named: name) }
    let e4m3 = try format("e4m3")
    let fp4 = try #require(Recoding(from: format("e2m1"), to: e4m3))
    #expect(fp4.shift == 0)
    #expect(fp4.codes([1, 7]).map { e4m3.decode($0).asDouble } == [0.5, 6])
    let int8 = try format("int8")
    let doubled = try #require(Recoding(from: format("e2m1"), to: int8))
    #expect(doubled.shift == 1)
    #expect(doubled.codes([1, 7]).map { int8.decode($0).asDouble } == [1, 12])
    #expect(Recoding(from: int8, to: e4m3) == nil)
  }
}
