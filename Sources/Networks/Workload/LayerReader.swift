// SPDX-License-Identifier: Apache-2.0
import SpecFiles
import Tensors

/// Reads the `layers` of a `network.yaml`: a sequence, each layer taking the output of the one before.
struct LayerReader {
  /// A layer and where it stands.
  struct Located {
    var layer: Layer
    var location: (name: String, location: SpecLocation)
  }

  let files: ArrayFiles

  func layers(_ node: SpecNode) throws -> [Located] {
    let items = try node.items("the layers")
    return try items.enumerated().map { index, item in
      let layer = try layer(item, index: index)
      return Located(layer: layer, location: (layer.name, item.location))
    }
  }

  private func layer(_ node: SpecNode, index: Int) throws -> Layer {
    var reader = try SpecReader(node, subject: "a layer")
    let kind = try reader.node("kind", "what the layer computes")
      .choice("a kind of layer", of: OperationKind.self)
    // A layer that has nothing to be looked up by is named after its kind and place.
    let name =
      try reader.optionalNode("name")?.word("a name for tables") ?? "\(kind.rawValue)\(index + 1)"
    let operation: Operation
    do {
      operation = try self.operation(kind, &reader)
    } catch let error as NetworkError {
      throw SpecError(node.location, error.at(layer: name).clause, remedy: error.remedy)
    }
    try reader.finish()
    return Layer(name: name, operation: operation, inputs: [index])
  }

  private func operation(_ kind: OperationKind, _ reader: inout SpecReader) throws -> Operation {
    let steps = 1...Convolution.maximumStep
    switch kind {
    case .convolution:
      let (weight, bias) = try parameters(&reader)
      let stride = try reader.optionalNode("stride")?.integer("the kernel's step", in: steps) ?? 1
      let padding =
        try reader.optionalNode("padding")?
        .integer("the zeros on each side", in: 0...Convolution.maximumStep) ?? 0
      return .convolution(
        try Convolution(weight: weight, bias: bias, stride: stride, padding: padding))
    case .dense:
      let (weight, bias) = try parameters(&reader)
      return .dense(try Dense(weight: weight, bias: bias))
    case .maxPool: return .maxPool(try pooling(&reader))
    case .averagePool: return .averagePool(try pooling(&reader))
    case .relu: return .relu
    case .flatten: return .flatten
    case .softmax: return .softmax
    }
  }

  private func parameters(_ reader: inout SpecReader) throws -> (weight: Tensor, bias: [Float]?) {
    let weight = try files.floats(reader.node("weight", "an .npy file"))
    guard let node = reader.optionalNode("bias") else { return (weight, nil) }
    let bias = try files.floats(node)
    guard bias.shape.count == 1 else {
      throw SpecError(
        node.location, "the bias has the shape \(bias.shape)",
        remedy: "give one number for each output channel")
    }
    return (weight, bias.storage)
  }

  private func pooling(_ reader: inout SpecReader) throws -> Pooling {
    let steps = 1...Convolution.maximumStep
    let size = try reader.node("size", "the rows and columns of a window")
      .integer("the rows and columns of a window", in: steps)
    let stride = try reader.optionalNode("stride")?.integer("the step of the windows", in: steps)
    return try Pooling(size: size, stride: stride)
  }
}

/// The `.npy` files beside a specification.
struct ArrayFiles {
  private let folder: String

  /// Files are looked up in the folder of a specification file.
  init(besides file: String) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : ""
  }

  /// The array of the file that a node names.
  func array(_ node: SpecNode) throws -> NPYArray {
    let name = try node.word("the name of an .npy file")
    guard !name.contains("/"), !name.contains("\0"), !name.hasPrefix(".") else {
      throw SpecError(
        node.location, "'\(name.prefix(80))' is not a file beside this one",
        remedy: "name a file in the same folder")
    }
    do {
      return try NPYFile.read(contentsOf: folder + name)
    } catch let error as TensorError {
      throw SpecError(
        node.location, "\(error.subject): \(error.problem)", remedy: error.remedy)
    }
  }

  /// A float32 tensor: weights and biases are stored as `<f4`, and nothing is rounded silently.
  func floats(_ node: SpecNode) throws -> Tensor {
    let array = try array(node)
    guard case .float32 = array.elements else {
      throw SpecError(
        node.location, "the elements are \(array.elements.type.rawValue)",
        remedy: "save weights and biases as <f4")
    }
    return array.tensor
  }
}
