// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors
import Testing

@testable import Graphs

/// Operators and forms of them that ONNX's backend node tests beside the project do not hold.
///
/// Numbers with fractions are those of `onnx.reference` 1.23, the others follow from the definitions.
@Suite struct `Nodes without a backend test` {
  /// A node, its operands and one of its outputs.
  struct Case {
    let type: String
    var attributes: [String: ONNXAttribute] = [:]
    var opset = 22
    var domain = ""
    let inputs: [TypedArray?]
    var output = 0
    let wanted: [Double]
  }

  private static func floats(_ list: [Float], _ shape: [Int]? = nil) throws -> TypedArray {
    try TypedArray(shape: shape ?? [list.count], elements: .float32(list))
  }

  private static func counted(_ range: ClosedRange<Int>, _ shape: [Int]) throws -> TypedArray {
    try floats(range.map { Float($0) }, shape)
  }

  private static func integers(_ list: [Int64], _ shape: [Int]? = nil) throws -> TypedArray {
    try TypedArray(shape: shape ?? [list.count], elements: .int64(list))
  }

  private func check(_ cases: [Case]) throws {
    var wrong: [String] = []
    for item in cases {
      let node = ONNXNode(
        name: "n", operatorType: item.type, domain: item.domain,
        inputs: item.inputs.map { $0 == nil ? "" : "x" }, outputs: ["y", "z"],
        attributes: item.attributes)
      let function = try #require(OperatorTable.function(item.type, domain: item.domain))
      let outputs = try function(
        OperatorCall(node: node, opset: item.opset, inputs: item.inputs))
      let found = try outputs[item.output].doubles()
      let agrees =
        found.count == item.wanted.count
        && zip(found, item.wanted).allSatisfy { x, y in
          x == y || abs(x - y) <= 2e-6 * max(1, abs(y)) || (x.isNaN && y.isNaN)
        }
      if !agrees { wrong.append("\(item.type) \(item.attributes): \(found)") }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test func `resizing by every method gives the reference's numbers`() throws {
    try check(Self.resizing())
  }

  @Test func `looking up and writing over by index`() throws {
    try check(Self.lookingUp())
  }

  @Test func `normalizations and rows of numbers`() throws {
    try check(Self.normalizing())
  }

  @Test func `arithmetic of integers wraps and never traps`() throws {
    try check(Self.arithmetic())
  }

  @Test func `QONNX's quantizers follow their definitions`() throws {
    try check(Self.quantizing())
  }

  /// All of them.
  static func all() throws -> [Case] {
    try resizing() + lookingUp() + normalizing() + arithmetic() + quantizing()
  }

  static func resizing() throws -> [Case] {
    let small = try counted(1...4, [1, 1, 2, 2])
    let large = try counted(1...16, [1, 1, 4, 4])
    let twice = try floats([1, 1, 2, 2])
    return [
      Case(
        type: "Resize", attributes: ["mode": .string("nearest")], inputs: [small, nil, twice],
        wanted: [1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4]),
      Case(
        type: "Resize", attributes: ["mode": .string("linear")], inputs: [small, nil, twice],
        wanted: [
          1, 1.25, 1.75, 2, 1.5, 1.75, 2.25, 2.5, 2.5, 2.75, 3.25, 3.5, 3, 3.25, 3.75, 4,
        ]),
      Case(
        type: "Resize",
        attributes: [
          "mode": .string("linear"), "coordinate_transformation_mode": .string("align_corners"),
        ], inputs: [small, nil, twice],
        wanted: [
          1, 4 / 3.0, 5 / 3.0, 2, 5 / 3.0, 2, 7 / 3.0, 8 / 3.0, 7 / 3.0, 8 / 3.0, 3, 10 / 3.0, 3,
          10 / 3.0, 11 / 3.0, 4,
        ]),
      Case(
        type: "Resize", attributes: ["mode": .string("cubic")],
        inputs: [large, nil, try floats([1, 1, 0.8, 0.8])],
        wanted: [
          1.471191, 2.78125, 4.08252, 6.711426, 8.021484, 9.322754, 11.916504, 13.226562, 14.527831,
        ]),
      Case(
        type: "Resize",
        attributes: [
          "mode": .string("linear"),
          "coordinate_transformation_mode": .string("pytorch_half_pixel"),
        ], inputs: [large, nil, nil, try integers([1, 1, 3, 3])],
        wanted: [
          1.833333, 3.166667, 4.5, 7.166667, 8.5, 9.833333, 12.5, 13.833333, 15.166667,
        ]),
      Case(
        type: "Upsample", opset: 9, inputs: [small, try floats([1, 1, 1, 2])],
        wanted: [1, 1, 2, 2, 3, 3, 4, 4]),
    ]
  }

  static func lookingUp() throws -> [Case] {
    return [
      Case(
        type: "ScatterElements", attributes: ["axis": .int(0)],
        inputs: [
          try floats([Float](repeating: 0, count: 9), [3, 3]),
          try integers([1, 0, 2, 0, 2, 1], [2, 3]), try floats([1, 2, 3, 4, 5, 6], [2, 3]),
        ], wanted: [4, 2, 0, 1, 0, 6, 0, 5, 3]),
      Case(
        type: "ScatterElements", attributes: ["axis": .int(1), "reduction": .string("add")],
        inputs: [
          try counted(1...5, [1, 5]), try integers([1, 1], [1, 2]),
          try floats([1.5, 2.5], [1, 2]),
        ], wanted: [1, 6, 3, 4, 5]),
      Case(
        type: "ScatterND", attributes: ["reduction": .string("max")],
        inputs: [
          try counted(1...4, [4]), try integers([0, 0, 3], [3, 1]), try floats([7, 2, 1]),
        ], wanted: [7, 2, 3, 4]),
      Case(
        type: "GatherND", attributes: ["batch_dims": .int(1)],
        inputs: [try counted(0...7, [2, 2, 2]), try integers([1, 0], [2, 1])],
        wanted: [2, 3, 4, 5]),
      Case(
        type: "GatherElements", attributes: ["axis": .int(1)],
        inputs: [try counted(1...4, [2, 2]), try integers([0, 0, 1, -2], [2, 2])],
        wanted: [1, 1, 4, 3]),
      Case(
        type: "OneHot",
        inputs: [try integers([1, -1, 9]), try integers([3], []), try floats([2, 5])],
        wanted: [2, 5, 2, 2, 2, 5, 2, 2, 2]),
      Case(
        type: "NonZero", inputs: [try floats([1, 0, 1, 1], [2, 2])], wanted: [0, 1, 1, 0, 0, 1]),
      Case(
        type: "Trilu", inputs: [try counted(1...6, [2, 3]), try integers([1], [])],
        wanted: [0, 2, 3, 0, 0, 6]),
      Case(
        type: "Tile", inputs: [try counted(1...2, [1, 2]), try integers([2, 2])],
        wanted: [1, 2, 1, 2, 1, 2, 1, 2]),
      Case(
        type: "SpaceToDepth", attributes: ["blocksize": .int(2)],
        inputs: [try counted(0...15, [1, 1, 4, 4])],
        wanted: [0, 2, 8, 10, 1, 3, 9, 11, 4, 6, 12, 14, 5, 7, 13, 15]),
      Case(
        type: "DepthToSpace", attributes: ["blocksize": .int(2)],
        inputs: [try counted(0...7, [1, 8, 1, 1])], wanted: [0, 2, 4, 6, 1, 3, 5, 7]),
    ]
  }

  static func normalizing() throws -> [Case] {
    let x = try counted(1...6, [2, 3])
    return [
      Case(
        type: "GroupNormalization", attributes: ["num_groups": .int(2)],
        inputs: [
          try counted(0...7, [1, 4, 2]), try floats([1, 2, 3, 4]), try floats([0, 0, 1, 1]),
        ],
        wanted: [
          -1.341635, -0.447212, 0.894424, 2.683271, -3.024906, -0.341635, 2.788847, 6.366542,
        ]),
      Case(
        type: "InstanceNormalization",
        inputs: [try counted(0...7, [1, 2, 4]), try floats([1, 2]), try floats([0, 1])],
        wanted: [
          -1.341635, -0.447212, 0.447212, 1.341635, -1.683271, 0.105576, 1.894424, 3.683271,
        ]),
      Case(
        type: "LpNormalization", attributes: ["axis": .int(1)], inputs: [x],
        wanted: [0.267261, 0.534522, 0.801784, 0.455842, 0.569803, 0.683763]),
      Case(
        type: "LogSoftmax", inputs: [x],
        wanted: [-2.407606, -1.407606, -0.407606, -2.407606, -1.407606, -0.407606]),
      // Before operator set 13 all indices from the axis on were one.
      Case(
        type: "Softmax", attributes: ["axis": .int(1)], opset: 11,
        inputs: [try counted(0...3, [1, 2, 2])],
        wanted: [0.0320586, 0.0871443, 0.2368828, 0.6439142]),
      // Without axes each element is reduced by itself.
      Case(
        type: "ReduceSumSquare", attributes: ["noop_with_empty_axes": .int(1)],
        inputs: [try floats([1, -2, 3])], wanted: [1, 4, 9]),
      Case(
        type: "ReduceL1", attributes: ["noop_with_empty_axes": .int(1)],
        inputs: [try floats([1, -2, 3])], wanted: [1, 2, 3]),
      Case(
        type: "ReduceL2", inputs: [x, try integers([1])], wanted: [3.741657, 8.774964]),
      Case(
        type: "ReduceLogSumExp", attributes: ["axes": .ints([0])], opset: 13, inputs: [x],
        wanted: [4.048587, 5.048587, 6.048587]),
      Case(
        type: "CumSum", attributes: ["exclusive": .int(1), "reverse": .int(1)],
        inputs: [x, try integers([1], [])], wanted: [5, 3, 0, 11, 6, 0]),
      Case(
        type: "TopK", inputs: [try floats([3, 1, 2, 5, 6, 4], [2, 3]), try integers([2])],
        output: 1, wanted: [0, 2, 1, 0]),
      Case(
        type: "ArgMax", attributes: ["axis": .int(1), "select_last_index": .int(1)],
        inputs: [try floats([2, 2, 3, 10], [2, 2])], wanted: [1, 1]),
      // Column by column, as `storage_order` asks.
      Case(
        type: "MaxPool", attributes: ["kernel_shape": .ints([2, 2]), "storage_order": .int(1)],
        inputs: [try counted(0...8, [1, 1, 3, 3])], output: 1, wanted: [4, 7, 5, 8]),
    ]
  }

  static func arithmetic() throws -> [Case] {
    let least = Int64.min
    let unsigned = try TypedArray(shape: [2], elements: .uint64([.max, 1 << 63]))
    let two = try TypedArray(shape: [1], elements: .uint64([2]))
    return [
      Case(
        type: "Div", inputs: [try integers([least, 7, -7]), try integers([-1, 0, 2])],
        wanted: [Double(least), 0, -3]),
      Case(
        type: "Mod", inputs: [try integers([-4, 7, 5, least]), try integers([2, -3, 8, -1])],
        wanted: [0, -2, 5, 0]),
      Case(
        type: "Mod", attributes: ["fmod": .int(1)],
        inputs: [try integers([-4, 7]), try integers([3, -3])], wanted: [-1, 1]),
      Case(
        type: "Pow", inputs: [try integers([3, -1, 2]), try integers([39, -3, 64])],
        wanted: [4052555153018976256, -1, 0]),
      Case(type: "Abs", inputs: [try integers([least, -3])], wanted: [Double(least), 3]),
      Case(
        type: "Div", inputs: [unsigned, two], wanted: [9223372036854775808, 4611686018427387904]),
      Case(
        type: "Max", inputs: [unsigned, two], wanted: [18446744073709551616, 9223372036854775808]),
      Case(
        type: "Mean",
        inputs: [
          try TypedArray(shape: [1], elements: .float64([1])),
          try TypedArray(shape: [1], elements: .float64([2])),
        ], wanted: [1.5]),
      Case(
        type: "Sqrt", inputs: [try TypedArray(shape: [1], elements: .float64([2]))],
        wanted: [1.4142135623730951]),
      Case(
        type: "Range",
        inputs: [
          try integers([1 << 53 + 1], []), try integers([1 << 53 + 4], []),
          try integers([2], []),
        ], wanted: [9007199254740992, 9007199254740996]),
    ]
  }

  static func quantizing() throws -> [Case] {
    let domain = "qonnx.custom_op.general"
    let x = try floats([-1.3, -0.25, 0.25, 0.75, 1.25, 9])
    let (half, none) = (try floats([0.5], []), try floats([0], []))
    let three = try floats([3], [])
    func quant(_ mode: String, _ wanted: [Double]) -> Case {
      Case(
        type: "Quant", attributes: ["rounding_mode": .string(mode)], domain: domain,
        inputs: [x, half, none, three], wanted: wanted)
    }
    return [
      quant("ROUND", [-1.5, 0, 0, 1, 1, 1.5]), quant("CEIL", [-1, 0, 0.5, 1, 1.5, 1.5]),
      quant("floor", [-1.5, -0.5, 0, 0.5, 1, 1.5]), quant("UP", [-1.5, -0.5, 0.5, 1, 1.5, 1.5]),
      quant("DOWN", [-1, 0, 0, 0.5, 1, 1.5]), quant("HALF_UP", [-1.5, -0.5, 0.5, 1, 1.5, 1.5]),
      quant("HALF_DOWN", [-1.5, 0, 0, 0.5, 1, 1.5]),
      Case(
        type: "Quant", attributes: ["signed": .int(0), "narrow": .int(1)], domain: domain,
        inputs: [x, half, none, three], wanted: [0, 0, 0, 1, 1, 3]),
      // One scale a channel.
      Case(
        type: "IntQuant", domain: domain,
        inputs: [
          try floats([1, 2, 3, 4], [2, 2]), try floats([1, 2], [2, 1]), none, three,
        ], wanted: [1, 2, 4, 4]),
      Case(
        type: "Quant", domain: domain, inputs: [x, half, none, try floats([1], [])],
        wanted: [-0.5, -0.5, 0.5, 0.5, 0.5, 0.5]),
      Case(
        type: "BipolarQuant", domain: domain, inputs: [try floats([-1, -0.0, .nan]), half],
        wanted: [-0.5, 0.5, -0.5]),
      // E4M3 of bias 7 up to 448: the grid has 3 bits behind the leading one, subnormals from 2^-9 on.
      Case(
        type: "FloatQuant", domain: domain,
        inputs: [
          try floats([1.0625, 17, 500, -1e9, 0.0009765625, .infinity]), try floats([1], []),
          try floats([4], []), three, try floats([7], []), try floats([448], []),
        ], wanted: [1, 16, 448, -448, 0, .nan]),
      Case(
        type: "Trunc", opset: 1, domain: domain,
        inputs: [
          try floats([7, -7]), try floats([1], []), none, try floats([4], []),
          try floats([3], []),
        ], wanted: [3, -4]),
      Case(
        type: "Trunc", opset: 2, domain: domain,
        inputs: [
          try floats([7, -7]), try floats([1], []), none, try floats([4], []),
          try floats([2], []), try floats([3], []),
        ], wanted: [6, -8]),
    ]
  }
}
