// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A model as a `ModelProto`, whatever hangs on names in the order of their bytes.
enum ModelWriter {
  static func message(of model: ONNXModel, file: String) throws -> WireModelProto {
    var message = WireModelProto()
    message.irVersion = Int64(model.irVersion)
    message.producerName = model.producer
    message.opsetImport = sorted(model.opsets).map { domain, version in
      var entry = WireOperatorSetIdProto()
      entry.domain = domain
      entry.version = Int64(version)
      return entry
    }
    message.graph = try graph(model.graph, file: file)
    return message
  }

  private static func graph(_ graph: ONNXGraph, file: String) throws -> WireGraphProto {
    var message = WireGraphProto()
    message.name = graph.name
    message.node = try graph.nodes.map { try node($0, file: file) }
    message.initializer = try sorted(graph.initializers).map { name, array in
      try TensorWriter.message(
        of: array, name: name, subject: "\(file): initializer \(quoted(name))")
    }
    message.input = graph.inputs.map { value($0) }
    message.output = graph.outputs.map { value($0) }
    return message
  }

  private static func node(_ node: ONNXNode, file: String) throws -> WireNodeProto {
    var message = WireNodeProto()
    message.name = node.name
    message.opType = node.operatorType
    message.domain = node.domain
    message.input = node.inputs
    message.output = node.outputs
    message.attribute = try sorted(node.attributes).map { name, value in
      let subject = "\(file): node \(quoted(node.name)), attribute \(quoted(name))"
      return try attribute(name, value, subject: subject)
    }
    return message
  }

  private static func attribute(
    _ name: String, _ value: ONNXAttribute, subject: String
  ) throws -> WireAttributeProto {
    var message = WireAttributeProto()
    message.name = name
    let kind: AttributeKind
    switch value {
    case .int(let number):
      kind = .int
      message.i = Int64(number)
    case .float(let number):
      kind = .float
      message.f = number
    case .string(let text):
      kind = .string
      message.s = Data(text.utf8)
    case .tensor(let array):
      kind = .tensor
      message.t = try TensorWriter.message(of: array, name: "", subject: subject)
    case .ints(let numbers):
      kind = .ints
      message.ints = numbers.map { Int64($0) }
    case .floats(let numbers):
      kind = .floats
      message.floats = numbers
    case .strings(let texts):
      kind = .strings
      message.strings = texts.map { Data($0.utf8) }
    case .other(let found):
      throw ONNXError(
        subject, "the attribute's kind, \(found), is not kept",
        remedy: "write models whose attributes are numbers, texts and tensors")
    }
    message.type = kind.rawValue
    return message
  }

  private static func value(_ value: ONNXValueInfo) -> WireValueInfoProto {
    var message = WireValueInfoProto()
    message.name = value.name
    guard value.type != nil || value.shape != nil else { return message }
    message.type.tensorType.elemType = Int32(value.type?.rawValue ?? 0)
    if let shape = value.shape {
      message.type.tensorType.shape.dim = shape.map { extent in
        var dimension = WireTensorShapeProto.Dimension()
        switch extent {
        case .fixed(let number): dimension.dimValue = Int64(number)
        case .named(let name): dimension.dimParam = name
        case .unknown: break
        }
        return dimension
      }
    }
    return message
  }

  private static func sorted<Value>(_ table: [String: Value]) -> [(key: String, value: Value)] {
    table.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}
