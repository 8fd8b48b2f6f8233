// SPDX-License-Identifier: Apache-2.0
import Tensors

/// An ONNX file as it stands: nodes, weights and names, nothing interpreted yet.
public struct ONNXModel: Sendable, Hashable {
  /// The version of the file format; 0 when it is not stated.
  public var irVersion: Int
  /// The version of each operator set by domain; ONNX's own has the domain "".
  public var opsets: [String: Int]
  /// The program that wrote the file.
  public var producer: String
  /// The network.
  public var graph: ONNXGraph

  /// States a model.
  public init(irVersion: Int, opsets: [String: Int], producer: String, graph: ONNXGraph) {
    self.irVersion = irVersion
    self.opsets = opsets
    self.producer = producer
    self.graph = graph
  }
}

/// The nodes of a network, in an order in which each comes after what it takes.
public struct ONNXGraph: Sendable, Hashable {
  /// The name; may be empty.
  public var name: String
  /// The nodes, in the file's order.
  public var nodes: [ONNXNode]
  /// Constants by the name of their value.
  public var initializers: [String: TypedArray]
  /// What goes in, initializers left out.
  public var inputs: [ONNXValueInfo]
  /// What comes out.
  public var outputs: [ONNXValueInfo]

  /// States a graph.
  public init(
    name: String, nodes: [ONNXNode], initializers: [String: TypedArray], inputs: [ONNXValueInfo],
    outputs: [ONNXValueInfo]
  ) {
    self.name = name
    self.nodes = nodes
    self.initializers = initializers
    self.inputs = inputs
    self.outputs = outputs
  }
}

/// One operator, and the names of the values that it takes and gives.
public struct ONNXNode: Sendable, Hashable {
  /// The name; made from the operator and its place where the file has none.
  public var name: String
  /// The operator, `Conv` for instance.
  public var operatorType: String
  /// The domain of the operator; "" is ONNX's own ("ai.onnx" is read as "").
  public var domain: String
  /// Names of values; "" stands for an optional input that is left out.
  public var inputs: [String]
  /// Names of values; "" for one that nobody wants.
  public var outputs: [String]
  /// What the node states, by name.
  public var attributes: [String: ONNXAttribute]

  /// States a node.
  public init(
    name: String, operatorType: String, domain: String = "", inputs: [String], outputs: [String],
    attributes: [String: ONNXAttribute] = [:]
  ) {
    self.name = name
    self.operatorType = operatorType
    self.domain = domain
    self.inputs = inputs
    self.outputs = outputs
    self.attributes = attributes
  }
}

/// What a node states.
public enum ONNXAttribute: Sendable, Hashable {
  /// An integer.
  case int(Int)
  /// A number.
  case float(Float)
  /// Text.
  case string(String)
  /// An array.
  case tensor(TypedArray)
  /// Integers.
  case ints([Int])
  /// Numbers.
  case floats([Float])
  /// Texts.
  case strings([String])
  /// A kind that no operator here reads: a graph, a sparse tensor, ...; its name.
  case other(String)
}

/// The name, type and shape of a value that goes in or comes out.
public struct ONNXValueInfo: Sendable, Hashable {
  /// An extent.
  public enum Extent: Sendable, Hashable {
    /// A number.
    case fixed(Int)
    /// A name, such as a batch of any size.
    case named(String)
    /// Nothing is said.
    case unknown
  }

  /// The name of the value.
  public var name: String
  /// The type of its elements; nil when none is stated.
  public var type: ElementType?
  /// The extents; nil when not even their number is stated.
  public var shape: [Extent]?

  /// States a value.
  public init(name: String, type: ElementType?, shape: [Extent]?) {
    self.name = name
    self.type = type
    self.shape = shape
  }
}

/// What is wrong with a model, and what would be right.
public struct ONNXError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file, and the node or value where one is meant.
  public let subject: String
  /// What was found.
  public let problem: String
  /// What would be right.
  public let remedy: String

  /// Describes a mistake and its mend.
  public init(_ subject: String, _ problem: String, remedy: String) {
    self.subject = subject
    self.problem = problem
    self.remedy = remedy
  }

  /// Subject, problem and remedy in one sentence.
  public var description: String { "\(subject): \(problem); \(remedy)" }
}
