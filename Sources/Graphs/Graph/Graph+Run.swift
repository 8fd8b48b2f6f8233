// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// What computes some nodes in another way than their float32 function, and sees what goes through all.
public protocol NodeObserver {
  /// The outputs of a node, or nil when its own function shall compute them.
  ///
  /// - Parameters:
  ///   - index: the node's place in `Graph.nodes`.
  ///   - inputs: the arrays that go in; nil for one that is left out.
  mutating func compute(_ index: Int, _ inputs: [TypedArray?]) throws -> [TypedArray]?

  /// Called with what came out of a node; returns what goes on.
  mutating func finish(_ index: Int, _ outputs: [TypedArray]) throws -> [TypedArray]
}

extension NodeObserver {
  /// Lets outputs pass.
  public mutating func finish(_ index: Int, _ outputs: [TypedArray]) throws -> [TypedArray] {
    outputs
  }
}

/// Lets every node be computed by its own function.
public struct NoObserver: NodeObserver {
  /// Makes one.
  public init() {}
  /// Leaves every node to its function.
  public mutating func compute(_ index: Int, _ inputs: [TypedArray?]) -> [TypedArray]? { nil }
}

extension Graph {
  /// Computes the network in float32.
  ///
  /// - Parameter arrays: one for each of `inputs`, in order.
  /// - Returns: one array for each of `outputs`, in order.
  /// - Throws: `GraphError` naming the node whose operands do not fit.
  public func run(_ arrays: [TypedArray]) throws -> [TypedArray] {
    var observer = NoObserver()
    return try run(arrays, observer: &observer)
  }

  /// Computes the network with an observer.
  ///
  /// Values are released after their last use, so that memory holds only what is still needed.
  ///
  /// - Parameters:
  ///   - arrays: one for each of `inputs`, in order.
  ///   - sums: how the float32 products run that the observer leaves.
  ///   - observer: sees every node.
  public func run(
    _ arrays: [TypedArray], sums: SumOrder = .library, observer: inout some NodeObserver
  ) throws -> [TypedArray] {
    guard arrays.count == inputs.count else {
      throw GraphError(
        "the network takes \(inputs.count) inputs, and \(arrays.count) are given",
        remedy: "give \(inputs.map { "'\($0.info.name)'" }.joined(separator: ", "))")
    }
    var values = [TypedArray?](repeating: nil, count: valueCount)
    for (value, array) in constants { values[value] = array }
    for (input, array) in zip(inputs, arrays) {
      try input.check(array)
      values[input.value] = array
    }
    for (index, node) in nodes.enumerated() {
      let operands = try zip(node.inputs, node.onnx.inputs).map { value, name -> TypedArray? in
        guard let value else { return nil }
        guard let array = values[value] else {
          throw GraphError(
            node: node.title, "the optional output '\(name)' is not computed",
            remedy: "mend the model")
        }
        return array
      }
      var results: [TypedArray]
      do {
        results = try observer.compute(index, operands) ?? node.compute(operands, sums: sums)
        results = try observer.finish(index, results)
      } catch let error as GraphError {
        throw error.at(node.title)
      }
      for case (let output?, let array) in zip(node.outputs, results) { values[output] = array }
      for value in released[index] { values[value] = nil }
    }
    return try zip(outputs, outputNames).map { value, name in
      guard let array = values[value] else {
        throw GraphError("the output '\(name)' is not computed", remedy: "mend the model")
      }
      return array
    }
  }
}

extension Graph.Input {
  /// Refuses an array of another type or shape.
  func check(_ array: TypedArray) throws {
    if let type = info.type, type != array.type {
      throw GraphError(
        "the input '\(info.name)' gets \(array.type.onnxName)", remedy: "it takes \(type.onnxName)")
    }
    guard let shape = info.shape else { return }
    let fits =
      shape.count == array.shape.count
      && zip(shape, array.shape).allSatisfy { extent, found in
        if case .fixed(let fixed) = extent { return fixed == found }
        return true
      }
    guard fits else {
      throw GraphError(
        "the input '\(info.name)' gets the shape \(array.shape)",
        remedy: "it takes [\(shape.map(\.text).joined(separator: ", "))]")
    }
  }
}

extension ONNXValueInfo.Extent {
  /// The extent for messages.
  var text: String {
    switch self {
    case .fixed(let extent): "\(extent)"
    case .named(let name): name
    case .unknown: "?"
    }
  }
}
