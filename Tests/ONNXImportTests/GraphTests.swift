// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors
import Testing

@Suite struct `Graphs as they are read` {
  @Test func `Nodes are moved only where they stand before what they take`() throws {
    let nodes = [("c", "d"), ("x", "a"), ("a", "b"), ("b", "c"), ("x", "e")].map {
      Wire.node("Relu", [$0.0], [$0.1])
    }
    let graph = try ONNXFile.parse(
      Wire.model(Wire.graph(nodes: nodes, inputs: ["x"], outputs: ["d"])), file: "f"
    ).graph
    #expect(graph.nodes.map(\.outputs) == [["a"], ["b"], ["c"], ["d"], ["e"]])
    // Names are of the place in the file.
    #expect(graph.nodes.map(\.name) == ["Relu_1", "Relu_2", "Relu_3", "Relu_0", "Relu_4"])
  }

  @Test func `Thirty thousand nodes that are chained backwards are sorted`() throws {
    let count = 30_000
    let nodes = (0..<count).map { Wire.node("Relu", ["\($0 + 1)"], ["\($0)"]) }
    let model = Wire.model(Wire.graph(nodes: nodes, inputs: ["\(count)"], outputs: ["0"]))
    let graph = try ONNXFile.parse(model, file: "f").graph
    #expect(graph.nodes.first?.outputs == ["\(count - 1)"])
    #expect(graph.nodes.last?.outputs == ["0"])
  }

  @Test func `Every node has a name of its own`() throws {
    let names = ["Relu_1", "", "n", "n", "Relu_4", "", "", "Relu_6"]
    let nodes = names.enumerated().map { Wire.node("Relu", ["x"], ["\($0)"], name: $1) }
    let graph = try ONNXFile.parse(
      Wire.model(Wire.graph(nodes: nodes, inputs: ["x"])), file: "f"
    ).graph
    #expect(
      graph.nodes.map(\.name) == [
        "Relu_1", "Relu_1_", "n", "n_3", "Relu_4", "Relu_5", "Relu_6_", "Relu_6",
      ])
  }

  @Test func `Inputs that an initializer gives are left out`() throws {
    let weight = Wire.tensor(2, [1], name: "w", Wire.bytes(9, [7]))
    let graph = try ONNXFile.parse(
      Wire.model(Wire.graph(initializers: [weight], inputs: ["x", "w"], outputs: ["w"])), file: "f"
    ).graph
    #expect(graph.inputs.map(\.name) == ["x"])
    #expect(graph.initializers["w"]?.elements == .uint8([7]))
  }

  @Test func `Types and extents are read as far as they are stated`() throws {
    func input(_ name: String, _ type: [UInt8]) -> [UInt8] {
      Wire.bytes(11, Wire.text(1, name) + type)
    }
    let dims = [Wire.int(1, 3), Wire.text(2, "batch"), [], Wire.int(1, -1), Wire.int(1, 0)]
      .flatMap { Wire.bytes(1, $0) }
    let graph = try ONNXFile.parse(
      Wire.model(
        input("a", Wire.bytes(2, Wire.bytes(1, Wire.int(1, 1) + Wire.bytes(2, dims))))
          + input("scalar", Wire.bytes(2, Wire.bytes(1, Wire.int(1, 7) + Wire.bytes(2, []))))
          + input("ranked", Wire.bytes(2, Wire.bytes(1, Wire.int(1, 7))))
          // A sequence.
          + input("sequence", Wire.bytes(2, Wire.bytes(4, [])))
          + input("bare", [])), file: "f"
    ).graph
    #expect(
      graph.inputs == [
        ONNXValueInfo(
          name: "a", type: .float32,
          shape: [.fixed(3), .named("batch"), .unknown, .unknown, .fixed(0)]),
        ONNXValueInfo(name: "scalar", type: .int64, shape: []),
        ONNXValueInfo(name: "ranked", type: .int64, shape: nil),
        ONNXValueInfo(name: "sequence", type: nil, shape: nil),
        ONNXValueInfo(name: "bare", type: nil, shape: nil),
      ])
  }

  /// The value's fields, the kind's field, and what is read.
  static let attributes: [([UInt8], [UInt8], ONNXAttribute)] = [
    (Wire.int(3, -4), [], .int(-4)),
    (Wire.int(3, -4), Wire.int(20, 2), .int(-4)),
    // proto3 writers leave zeros out.
    ([], Wire.int(20, 2), .int(0)),
    ([], Wire.int(20, 1), .float(0)),
    ([], Wire.int(20, 3), .string("")),
    ([], Wire.int(20, 7), .ints([])),
    (Wire.varint(2 << 3 | 5) + [0, 0, 0x80, 0x3F], Wire.int(20, 1), .float(1)),
    (Wire.text(4, "é"), Wire.int(20, 3), .string("é")),
    (Wire.bytes(4, [0xFF]), Wire.int(20, 3), .other("STRING beyond UTF-8")),
    (Wire.packed(8, [1, -2]), Wire.int(20, 7), .ints([1, -2])),
    // Lists of exporters are not packed.
    (Wire.int(8, 1) + Wire.int(8, -2), Wire.int(20, 7), .ints([1, -2])),
    (Wire.fixed(7, [UInt32(0x3F80_0000)]), Wire.int(20, 6), .floats([1])),
    (Wire.text(9, "a") + Wire.text(9, "b"), Wire.int(20, 8), .strings(["a", "b"])),
    (Wire.bytes(9, [0xFF]), Wire.int(20, 8), .other("STRINGS beyond UTF-8")),
    (Wire.bytes(6, [1, 2, 3]), Wire.int(20, 5), .other("GRAPH")),
    ([], Wire.int(20, 14), .other("TYPE_PROTOS")),
    ([], Wire.int(20, 99), .other("number 99")),
    (Wire.text(21, "outer"), Wire.int(20, 2), .other("reference")),
  ]

  @Test(arguments: attributes)
  func `Attributes are read by their kind, or that of their value`(
    value: [UInt8], kind: [UInt8], expected: ONNXAttribute
  ) throws {
    let node = Wire.node("Op", [], ["y"], Wire.bytes(5, Wire.text(1, "a") + value + kind))
    let model = try ONNXFile.parse(Wire.model(Wire.graph(nodes: [node])), file: "f")
    #expect(model.graph.nodes[0].attributes == ["a": expected])
  }

  @Test func `ONNX's own domain is read in one spelling`() throws {
    let node = Wire.node("Relu", ["x"], ["y"], Wire.text(7, "ai.onnx"))
    let opsets =
      Wire.bytes(8, Wire.text(1, "ai.onnx") + Wire.int(2, 13))
      + Wire.bytes(8, Wire.text(1, "qonnx.custom_op.general") + Wire.int(2, 1))
    let model = try ONNXFile.parse(
      Wire.model(Wire.graph(nodes: [node], inputs: ["x"]), opsets: opsets), file: "f")
    #expect(model.opsets == ["": 13, "qonnx.custom_op.general": 1])
    #expect(model.graph.nodes[0].domain == "")
    #expect(model.irVersion == 10)
  }
}
