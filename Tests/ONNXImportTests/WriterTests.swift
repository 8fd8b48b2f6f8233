// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors
import Testing

@Suite struct `Models as they are written` {
  /// A model of every kind of attribute and of every way to state a value.
  static func model() throws -> ONNXModel {
    let tensor = try TypedArray(shape: [2, 2], elements: .coded(.int4, [1, 15, 0, 8]))
    let node = ONNXNode(
      name: "first", operatorType: "Op", domain: "my", inputs: ["x", "", "w"], outputs: ["y", ""],
      attributes: [
        "int": .int(.min), "float": .float(-0.5), "string": .string("é"), "tensor": .tensor(tensor),
        "ints": .ints([]), "floats": .floats([.infinity]), "strings": .strings(["", "b"]),
      ])
    return ONNXModel(
      irVersion: 10, opsets: ["": 21, "my": 1], producer: "test",
      graph: ONNXGraph(
        name: "g", nodes: [node],
        initializers: [
          "w": try TypedArray(shape: [], elements: .float64([1.5])),
          "v": try TypedArray(shape: [2], elements: .string(["a", ""])),
          "empty": try TypedArray(shape: [0, 7], elements: .int64([])),
        ],
        inputs: [
          ONNXValueInfo(name: "x", type: .float32, shape: [.fixed(0), .named("n"), .unknown]),
          ONNXValueInfo(name: "untyped", type: nil, shape: []),
          ONNXValueInfo(name: "bare", type: nil, shape: nil),
        ],
        outputs: [ONNXValueInfo(name: "y", type: .bool, shape: nil)]))
  }

  @Test func `A model that is written and read is the same`() throws {
    let model = try Self.model()
    #expect(try ONNXFile.parse(ONNXFile.bytes(of: model), file: "f") == model)
  }

  @Test func `Equal models have the same bytes, in the order of names`() throws {
    let bytes = try ONNXFile.bytes(of: Self.model())
    // Tables of another capacity list their keys in another order.
    var other = try Self.model()
    other.graph.initializers = [:]
    other.graph.initializers.reserveCapacity(500)
    for (name, array) in try Self.model().graph.initializers {
      other.graph.initializers[name] = array
    }
    #expect(try ONNXFile.bytes(of: other) == bytes)
    let places = ["empty", "v", "w"].map { name in
      Data(bytes).range(of: Data(Wire.text(8, name)))?.lowerBound
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func `Written files are read, and places that are none are refused`() throws {
    let path = NSTemporaryDirectory() + "/\(UUID().uuidString).onnx"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let model = try Self.model()
    try ONNXFile.write(model, to: path)
    #expect(try ONNXFile.read(contentsOf: path) == model)
    let error = #expect(throws: ONNXError.self) {
      try ONNXFile.write(model, to: "/nowhere/model.onnx")
    }
    #expect(error?.subject == "/nowhere/model.onnx")
  }

  @Test func `An attribute that was not kept is not written`() throws {
    var model = try Self.model()
    model.graph.nodes[0].attributes["body"] = .other("GRAPH")
    let error = #expect(throws: ONNXError.self) { try ONNXFile.bytes(of: model) }
    #expect(
      error?.description
        == "the model: node 'first', attribute 'body': the attribute's kind, GRAPH, is not kept; "
        + "write models whose attributes are numbers, texts and tensors")
  }
}
