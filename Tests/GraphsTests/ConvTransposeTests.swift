// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import NumberFormats
import ONNXImport
import Tensors
import Testing

@testable import Graphs

@Suite struct `ConvTranspose` {
  /// A layer of 4 channels, 3 outputs a group, and what its definition gives.
  struct Layer: CustomTestStringConvertible, Sendable {
    var input: [Int]
    var kernel: [Int]
    var groups = 1
    var strides: [Int]?
    var dilations: [Int]?
    var pads: [Int]?
    var outputPadding: [Int]?
    var autoPad: String?
    var outputShape: [Int]?
    /// The output's extents, by hand.
    var output: [Int]
    /// The pads that stand behind auto_pad and output_shape, by hand; nil where they are given.
    var meant: [Int]?

    var testDescription: String { "\(input) \(kernel) \(strides ?? []) \(pads ?? [])" }
  }

  private static let layers = [
    Layer(input: [5], kernel: [3], output: [7]),
    Layer(input: [5], kernel: [3], strides: [2], pads: [1, 1], outputPadding: [1], output: [10]),
    Layer(input: [3, 3], kernel: [3, 3], output: [5, 5]),
    Layer(input: [3, 4], kernel: [2, 2], strides: [2, 2], output: [6, 8]),
    Layer(
      input: [3, 3], kernel: [3, 3], groups: 2, strides: [3, 2], outputPadding: [1, 1],
      output: [10, 8]),
    Layer(input: [3, 3], kernel: [2, 2], dilations: [2, 2], output: [5, 5]),
    Layer(input: [3, 3], kernel: [3, 3], strides: [3, 2], pads: [1, 2, 1, 2], output: [7, 3]),
    // Pads beyond the kernel's reach cut.
    Layer(input: [5, 5], kernel: [1, 2], pads: [1, 2, 1, 2], output: [3, 2]),
    Layer(
      input: [3, 3], kernel: [3, 3], strides: [2, 2], autoPad: "SAME_UPPER", output: [6, 6],
      meant: [0, 0, 1, 1]),
    Layer(
      input: [3, 3], kernel: [4, 4], strides: [3, 3], autoPad: "SAME_LOWER", output: [9, 9],
      meant: [1, 1, 0, 0]),
    Layer(
      input: [3, 3], kernel: [3, 3], strides: [3, 2], outputPadding: [1, 1], outputShape: [10, 8],
      output: [10, 8], meant: [0, 0, 0, 0]),
    Layer(input: [4, 4], kernel: [3, 3], groups: 4, strides: [1, 2], output: [6, 9]),
  ]

  private func numbers(_ count: Int, _ seed: Int) -> [Float] {
    (0..<count).map { Float(($0 * 37 + seed * 11) % 17 - 8) }
  }

  private func model(_ layer: Layer, opset: Int) throws -> ONNXModel {
    var attributes: [String: ONNXAttribute] = ["group": .int(layer.groups)]
    for (name, list) in [
      ("strides", layer.strides), ("dilations", layer.dilations), ("pads", layer.pads),
      ("output_padding", layer.outputPadding), ("output_shape", layer.outputShape),
    ] { attributes[name] = list.map { .ints($0) } }
    attributes["auto_pad"] = layer.autoPad.map { .string($0) }
    let shape = [4, 3] + layer.kernel
    return ONNXModel(
      irVersion: 8, opsets: ["": opset], producer: "test",
      graph: ONNXGraph(
        name: "up",
        nodes: [
          ONNXNode(
            name: "up", operatorType: "ConvTranspose", inputs: ["x", "w", "b"], outputs: ["y"],
            attributes: attributes)
        ],
        initializers: [
          "w": try TypedArray(
            shape: shape, elements: .float32(numbers(shape.reduce(1, *), 2))),
          "b": try TypedArray(
            shape: [3 * layer.groups], elements: .float32(numbers(3 * layer.groups, 3))),
        ],
        inputs: [
          ONNXValueInfo(
            name: "x", type: .float32,
            shape: [.named("N"), .fixed(4)] + layer.input.map { .fixed($0) })
        ],
        outputs: [ONNXValueInfo(name: "y", type: .float32, shape: nil)]))
  }

  /// Every input element times the kernel, added up where it lands: the definition.
  private func defined(_ layer: Layer, _ x: [Float]) -> [Float] {
    func two(_ list: [Int]?, _ standard: Int) -> [Int] {
      let list = list ?? layer.kernel.map { _ in standard }
      return list.count == 1 ? [standard] + list : list
    }
    let (size, kernel) = (two(layer.input, 1), two(layer.kernel, 1))
    let (stride, spread) = (two(layer.strides, 1), two(layer.dilations, 1))
    let out = two(layer.output, 1)
    let pads = layer.meant ?? layer.pads ?? []
    let before = pads.isEmpty ? [0, 0] : two(Array(pads.prefix(layer.kernel.count)), 0)
    let w = numbers(12 * kernel[0] * kernel[1], 2)
    let outputs = 3 * layer.groups
    var y = (0..<outputs).flatMap { channel in
      [Float](repeating: numbers(outputs, 3)[channel], count: out[0] * out[1])
    }
    for c in 0..<4 {
      for o in 0..<3 {
        let channel = c / (4 / layer.groups) * 3 + o
        for i in 0..<size[0] {
          for j in 0..<size[1] {
            for u in 0..<kernel[0] {
              for v in 0..<kernel[1] {
                let row = i * stride[0] - before[0] + u * spread[0]
                let column = j * stride[1] - before[1] + v * spread[1]
                guard 0..<out[0] ~= row, 0..<out[1] ~= column else { continue }
                y[(channel * out[0] + row) * out[1] + column] +=
                  x[(c * size[0] + i) * size[1] + j]
                  * w[((c * 3 + o) * kernel[0] + u) * kernel[1] + v]
              }
            }
          }
        }
      }
    }
    return y
  }

  @Test(arguments: layers, [9, 11, 13, 18])
  fileprivate func `gives what its definition gives, on whole numbers bit for bit`(
    _ layer: Layer, _ opset: Int
  ) throws {
    let graph = try Graph(model(layer, opset: opset))
    let x = numbers(4 * layer.input.reduce(1, *), 1)
    let input = try TypedArray(shape: [1, 4] + layer.input, elements: .float32(x))
    let y = try graph.run([input])[0]
    #expect(y.shape == [1, 3 * layer.groups] + layer.output)
    #expect(y.floats == defined(layer, x))
    // It is a product, so it goes on a unit.
    #expect(try graph.productNodes().map(\.name) == ["up"])
  }

  @Test(
    arguments: [
      ("auto_pad", ONNXAttribute.string("SAME")), ("strides", .ints([0, 1])),
      ("pads", .ints([1])), ("group", .int(3)), ("group", .int(0)), ("strides", .string("2")),
      ("output_shape", .ints([100, 100])), ("output_shape", .ints([.min, 1])),
      ("kernel_shape", .ints([5, 5])),
      ("dilations", .ints([1 << 40, 1])),
    ])
  func `is refused by name where it is malformed`(_ name: String, _ value: ONNXAttribute) throws {
    var model = try model(Layer(input: [3, 3], kernel: [3, 3], output: []), opset: 13)
    model.graph.nodes[0].attributes[name] = value
    #expect { try Graph(model) } throws: { "\($0)".contains("ConvTranspose 'up'") }
  }
}
