// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors
import Testing

@Suite struct `Malformed files` {
  struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let sentence: String
    var testDescription: String { sentence }

    init(_ bytes: [UInt8], _ sentence: String) {
      self.bytes = bytes
      self.sentence = sentence
    }
  }

  /// A model whose only content is a tensor.
  static func weight(_ tensor: [UInt8]) -> [UInt8] {
    Wire.model(Wire.graph(initializers: [tensor]))
  }

  static func relu(_ input: String, _ output: String) -> [UInt8] {
    Wire.node("Relu", [input], [output])
  }

  /// A model of one node with an attribute 'a'.
  static func attribute(_ fields: [UInt8]) -> [UInt8] {
    let node = Wire.node("Relu", ["x"], ["y"], Wire.bytes(5, Wire.text(1, "a") + fields))
    return Wire.model(Wire.graph(nodes: [node], inputs: ["x"], outputs: ["y"]))
  }

  static let cases: [Case] = wholeFiles + graphs + attributes + tensors

  static let wholeFiles = [
    Case([], "f: there is no graph in the file; give a file that an ONNX exporter wrote"),
    Case(
      Array(Wire.model(Wire.graph()).dropLast()),
      "f: the bytes end in the middle of a field; copy the file again, it is cut short or not ONNX"),
    Case(
      Array("This is not ONNX.".utf8),
      "f: the bytes are no protobuf message of this kind; give a file that an ONNX exporter wrote"),
    Case(
      Wire.model(Wire.bytes(2, [0xFF])),
      "f: a name is not UTF-8; write the file again with names in UTF-8"),
    Case(
      Wire.model(Wire.graph(), opsets: []),
      "f: the model states no operator set; give opset_import an entry"),
    Case(
      Wire.model(Wire.graph(), opsets: Wire.bytes(8, Wire.int(2, -1))),
      "f: the operator set '' has version -1; versions start at 1"),
    Case(
      Wire.model(
        Wire.graph(),
        opsets: Wire.bytes(8, Wire.int(2, 13))
          + Wire.bytes(8, Wire.text(1, "ai.onnx") + Wire.int(2, 21))),
      "f: the operator set '' has the versions 13 and 21; state one of them"),
    Case(
      Wire.model(
        Wire.graph(nodes: [Wire.node("F", [], ["y"], Wire.text(7, "my"))], outputs: ["y"]))
        + Wire.bytes(25, Wire.text(1, "F") + Wire.text(10, "my")),
      "f: node 'F_0': the node calls the function 'F' of the model; "
        + "inline the functions before, with onnx.inliner for instance"),
  ]

  static let graphs = [
    Case(
      Wire.model(Wire.graph(nodes: [relu("b", "a"), relu("a", "b")], outputs: ["b"])),
      "f: node 'Relu_1': the node waits for 'a', which waits for the node; cut the cycle"),
    Case(
      Wire.model(Wire.graph(nodes: [relu("a", "a")])),
      "f: node 'Relu_0': the node waits for 'a', which waits for the node; cut the cycle"),
    Case(
      Wire.model(Wire.graph(nodes: [relu("a\nb", "c")])),
      "f: node 'Relu_0': the node takes 'a?b', which nothing gives; "
        + "name a node's output, an input or an initializer"),
    Case(
      Wire.model(Wire.graph(nodes: [relu("x", "y"), relu("x", "y")], inputs: ["x"])),
      "f: node 'Relu_1': the value 'y' is given twice; give each value its own name"),
    Case(
      Wire.model(Wire.graph(inputs: ["x", "x"])),
      "f: input 'x': the value 'x' is given twice; give each value its own name"),
    Case(
      weight(Wire.tensor(1, [0])),
      "f: initializer '': the name is empty; give the value a name"),
    Case(
      Wire.model(Wire.graph(outputs: ["y"])),
      "f: output 'y': no node gives it; name a node's output, an input or an initializer"),
    Case(
      Wire.model(Wire.graph(inputs: ["x"], outputs: ["x", "x"])),
      "f: output 'x': the name stands twice; give each output its own"),
    Case(
      Wire.model(Wire.graph(nodes: [Wire.node("", ["x"], ["y"], name: "n")], inputs: ["x"])),
      "f: node 0 'n': the node has no operator; give op_type a name"),
    Case(
      Wire.model(Wire.graph() + Wire.bytes(15, [])),
      "f: an initializer is sparse; store it as a plain tensor"),
    Case(
      Wire.model(Wire.bytes(11, Wire.text(1, "x") + Wire.bytes(2, Wire.bytes(1, Wire.int(1, 14))))),
      "f: input 'x': the tensor has the element type COMPLEX64; "
        + "numbers 1 to 13 and 16 to 26 of TensorProto.DataType are read"),
  ]

  static let attributes = [
    Case(
      attribute([]),
      "f: node 'Relu_0', attribute 'a': the attribute states no kind and holds 0 values; "
        + "state its kind"),
    Case(
      attribute(Wire.int(3, 1) + Wire.int(20, 7)),
      "f: node 'Relu_0', attribute 'a': the attribute is of kind INTS but holds INT; "
        + "let both agree"),
    Case(
      attribute(Wire.int(20, 4)),
      "f: node 'Relu_0', attribute 'a': the tensor has no element type; "
        + "numbers 1 to 13 and 16 to 26 of TensorProto.DataType are read"),
    Case(
      Wire.model(
        Wire.graph(
          nodes: [
            Wire.node(
              "Relu", ["x"], ["y"],
              Wire.bytes(5, Wire.text(1, "a") + Wire.int(3, 1))
                + Wire.bytes(5, Wire.text(1, "a") + Wire.int(3, 2)))
          ], inputs: ["x"])),
      "f: node 'Relu_0', attribute 'a': the name stands twice; give each attribute its own"),
  ]

  static let tensors = [
    Case(
      weight(Wire.tensor(27, [1], name: "w")),
      "f: initializer 'w': the tensor has the element type FLOAT6E2M3; "
        + "numbers 1 to 13 and 16 to 26 of TensorProto.DataType are read"),
    Case(
      weight(Wire.tensor(-7, [1], name: "w")),
      "f: initializer 'w': the tensor has the element type number -7; "
        + "numbers 1 to 13 and 16 to 26 of TensorProto.DataType are read"),
    Case(
      weight(Wire.tensor(1, [2, -1], name: "w")),
      "f: initializer 'w': the shape has the extent -1; extents are 0 or more"),
    Case(
      weight(Wire.tensor(1, [1 << 40, 1 << 40], name: "w")),
      "f: initializer 'w': the shape [1099511627776, 1099511627776] holds too many numbers; "
        + "at most 268435456 are read"),
    Case(
      weight(Wire.tensor(1, [1 << 62, 4, 0], name: "w")),
      "f: initializer 'w': the shape [4611686018427387904, 4] holds too many numbers; "
        + "at most 268435456 are read"),
    Case(
      weight(Wire.tensor(1, [Int](repeating: 1, count: 9), name: "w")),
      "f: initializer 'w': the shape has 9 indices; at most 8 are read"),
    Case(
      weight(Wire.tensor(1, [2], name: "w", Wire.bytes(9, [1, 2, 3, 4, 5]))),
      "f: initializer 'w': raw_data has 5 bytes, but the shape [2] of FLOAT needs 8; "
        + "let both agree"),
    Case(
      weight(Wire.tensor(22, [3], name: "w", Wire.bytes(9, [1]))),
      "f: initializer 'w': raw_data has 1 bytes, but the shape [3] of INT4 needs 2; "
        + "let both agree"),
    Case(
      weight(Wire.tensor(7, [3], name: "w", Wire.packed(7, [1, 2]))),
      "f: initializer 'w': int64_data has 2 entries, but the shape [3] needs 3; let both agree"),
    Case(
      weight(Wire.tensor(1, [1 << 28], name: "w")),
      "f: initializer 'w': float_data has 0 entries, but the shape [268435456] needs 268435456; "
        + "let both agree"),
    Case(
      weight(Wire.tensor(7, [1], name: "w", Wire.packed(5, [1]))),
      "f: initializer 'w': elements of INT64 stand in int32_data; "
        + "keep them in int64_data or raw_data"),
    Case(
      weight(Wire.tensor(6, [1], name: "w", Wire.packed(5, [1]) + Wire.bytes(9, [1, 0, 0, 0]))),
      "f: initializer 'w': the elements stand both in raw_data and in int32_data; fill one field"),
    Case(
      weight(Wire.tensor(3, [2], name: "w", Wire.packed(5, [1, 128]))),
      "f: initializer 'w': entry 1 of INT8 is 128; entries are -128 to 127"),
    Case(
      weight(Wire.tensor(10, [1], name: "w", Wire.packed(5, [-1]))),
      "f: initializer 'w': entry 0 of FLOAT16 is -1; entries are 0 to 65535"),
    Case(
      weight(Wire.tensor(9, [2], name: "w", Wire.bytes(9, [1, 2]))),
      "f: initializer 'w': an element of BOOL is 2; it is 0 or 1"),
    Case(
      weight(Wire.tensor(8, [1], name: "w", Wire.bytes(9, [65]))),
      "f: initializer 'w': the texts stand in raw_data; keep texts in string_data"),
    Case(
      weight(Wire.tensor(8, [1], name: "w", Wire.bytes(6, [0xC0]))),
      "f: initializer 'w': entry 0 of string_data is not UTF-8; store texts in UTF-8"),
    Case(
      weight(Wire.tensor(1, [1], name: "w", Wire.bytes(3, Wire.int(1, 0)))),
      "f: initializer 'w': the tensor is one segment of several; store it in one piece"),
    Case(
      weight(Wire.tensor(1, [1], name: "w", Wire.int(14, 2))),
      "f: initializer 'w': the data location is 2; it is 0 in this file and 1 in another"),
    Case(
      weight(Wire.tensor(1, [1], name: "w", Wire.int(14, 1))),
      "f: initializer 'w': the elements lie in another file; read the model from its own folder"),
  ]

  @Test(arguments: cases)
  func `Each mistake is said in one sentence`(example: Case) {
    let error = #expect(throws: ONNXError.self) {
      try ONNXFile.parse(example.bytes, file: "f")
    }
    #expect(error?.description == example.sentence)
  }

  @Test func `A model cut anywhere is refused`() throws {
    let model = Wire.model(
      Wire.graph(
        nodes: [Self.relu("x", "y")],
        initializers: [Wire.tensor(1, [1], name: "w", Wire.bytes(9, [0, 0, 0, 0]))],
        inputs: ["x"], outputs: ["y"]))
    _ = try ONNXFile.parse(model, file: "f")
    // The last field is the operator set, without which no model is read.
    let read = (0..<model.count).filter {
      (try? ONNXFile.parse(Array(model[..<$0]), file: "f")) != nil
    }
    #expect(read.isEmpty)
  }

  @Test func `A file of too many messages is refused before memory is taken for them`() {
    // Empty extents of one input's shape, two bytes each.
    let extents = [[UInt8]](repeating: [10, 0], count: 1 << 20).flatMap(\.self)
    let shape = Wire.bytes(2, Wire.bytes(1, Wire.bytes(2, extents)))
    let error = #expect(throws: ONNXError.self) {
      try ONNXFile.parse(Wire.model(Wire.bytes(11, Wire.text(1, "x") + shape)), file: "f")
    }
    #expect(
      error?.description
        == "f: the file holds more than 1048576 nodes, attributes and their like; "
        + "give a model of fewer")
  }

  @Test func `A folder and an absent file are no models`() {
    for path in [NSTemporaryDirectory(), "/nowhere/model.onnx"] {
      let error = #expect(throws: ONNXError.self) { try ONNXFile.read(contentsOf: path) }
      #expect(
        error?.description
          == "\(path): the file cannot be read; give the path of an .onnx file")
    }
  }
}
