// SPDX-License-Identifier: Apache-2.0
import Tensors

/// A `GraphProto` as a graph: every value has one giver, every node comes after what it takes.
struct GraphReader {
  private let file: String
  /// Domain and name of each function of the model.
  private let functions: Set<[String]>
  private var external: ExternalData
  /// What gives each value.
  private var givers: [String: NodeOrder.Giver] = [:]

  init(file: String, functions: Set<[String]>, folder: String?) {
    self.file = file
    self.functions = functions
    external = ExternalData(folder: folder)
  }

  /// Reads the graph of a model.
  mutating func graph(_ message: consuming WireGraphProto) throws -> ONNXGraph {
    guard message.sparseInitializer.isEmpty else {
      throw ONNXError(file, "an initializer is sparse", remedy: "store it as a plain tensor")
    }
    var tensors = message.initializer
    message.initializer = []
    let initializers = try initializers(&tensors)
    let inputs = try inputs(message.input, initializers)
    let nodes = try nodes(message.node)
    return ONNXGraph(
      name: message.name,
      nodes: try NodeOrder.sorted(nodes, givers: givers, file: file),
      initializers: initializers, inputs: inputs, outputs: try outputs(message.output))
  }

  private mutating func initializers(
    _ tensors: inout [WireTensorProto]
  ) throws -> [String: TypedArray] {
    var initializers: [String: TypedArray] = [:]
    for index in tensors.indices {
      let name = tensors[index].name
      let subject = "\(file): initializer \(quoted(name))"
      try give(name, .constant, subject: subject)
      initializers[name] = try TensorReader.array(
        of: tensors[index], subject: subject, external: &external)
      // Two copies of all weights would be a lot.
      tensors[index] = WireTensorProto()
    }
    return initializers
  }

  /// Inputs without those that only give an initializer's type, as files before IR version 4 must.
  private mutating func inputs(
    _ messages: [WireValueInfoProto], _ initializers: [String: TypedArray]
  ) throws -> [ONNXValueInfo] {
    try messages.filter { initializers[$0.name] == nil }.map { message in
      let subject = "\(file): input \(quoted(message.name))"
      try give(message.name, .constant, subject: subject)
      return try ValueInfoReader.value(message, subject: subject)
    }
  }

  private func outputs(_ messages: [WireValueInfoProto]) throws -> [ONNXValueInfo] {
    var names: Set<String> = []
    return try messages.map { message in
      let subject = "\(file): output \(quoted(message.name))"
      guard names.insert(message.name).inserted else {
        throw ONNXError(subject, "the name stands twice", remedy: "give each output its own")
      }
      guard givers[message.name] != nil else {
        throw ONNXError(
          subject, "no node gives it", remedy: "name a node's output, an input or an initializer")
      }
      return try ValueInfoReader.value(message, subject: subject)
    }
  }

  private mutating func nodes(_ messages: [WireNodeProto]) throws -> [ONNXNode] {
    var names = NodeNames(stated: messages.map(\.name))
    var nodes: [ONNXNode] = []
    nodes.reserveCapacity(messages.count)
    for (index, message) in messages.enumerated() {
      guard !message.opType.isEmpty else {
        throw ONNXError(
          "\(file): node \(index) \(quoted(message.name))", "the node has no operator",
          remedy: "give op_type a name")
      }
      let name = names.name(message.name, operatorType: message.opType, index: index)
      let subject = "\(file): node \(quoted(name))"
      let domain = ModelReader.domain(message.domain)
      guard !functions.contains([domain, message.opType]) else {
        throw ONNXError(
          subject, "the node calls the function \(quoted(message.opType)) of the model",
          remedy: "inline the functions before, with onnx.inliner for instance")
      }
      for output in message.output where !output.isEmpty {
        try give(output, .node(index), subject: subject)
      }
      nodes.append(
        ONNXNode(
          name: name, operatorType: message.opType, domain: domain,
          inputs: message.input, outputs: message.output,
          attributes: try attributes(message.attribute, subject: subject)))
    }
    return nodes
  }

  private mutating func attributes(
    _ messages: [WireAttributeProto], subject: String
  ) throws -> [String: ONNXAttribute] {
    var attributes: [String: ONNXAttribute] = [:]
    for message in messages {
      let subject = "\(subject), attribute \(quoted(message.name))"
      let value = try AttributeReader.attribute(message, subject: subject, external: &external)
      guard attributes.updateValue(value, forKey: message.name) == nil else {
        throw ONNXError(subject, "the name stands twice", remedy: "give each attribute its own")
      }
    }
    return attributes
  }

  private mutating func give(
    _ value: String, _ giver: NodeOrder.Giver, subject: String
  ) throws {
    guard !value.isEmpty else {
      throw ONNXError(subject, "the name is empty", remedy: "give the value a name")
    }
    guard givers.updateValue(giver, forKey: value) == nil else {
      throw ONNXError(
        subject, "the value \(quoted(value)) is given twice", remedy: "give each value its own name"
      )
    }
  }
}
