// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// One computation of one operator: its attributes and the arrays that go in.
struct OperatorCall {
  /// The node.
  let node: ONNXNode
  /// The version of the operator set of the node's domain.
  let opset: Int
  /// The arrays by place; nil for an optional one that is left out.
  let inputs: [TypedArray?]
  /// How sums of float32 products run.
  var sums = SumOrder.library

  /// The array at a place, which must be there.
  func input(_ place: Int) throws -> TypedArray {
    guard place < inputs.count, let array = inputs[place] else {
      throw GraphError("input \(place) is missing", remedy: "give it")
    }
    return array
  }

  /// The array at a place, or nil when it is left out.
  func optionalInput(_ place: Int) -> TypedArray? { place < inputs.count ? inputs[place] : nil }

  /// An integer that the node may state.
  func int(_ name: String) throws -> Int? {
    switch node.attributes[name] {
    case nil: return nil
    case .int(let value)?: return value
    default: throw wrongKind(name, "an integer")
    }
  }

  /// A number that the node may state.
  func float(_ name: String) throws -> Float? {
    switch node.attributes[name] {
    case nil: return nil
    case .float(let value)?: return value
    case .int(let value)?: return Float(value)
    default: throw wrongKind(name, "a number")
    }
  }

  /// Text that the node may state.
  func string(_ name: String) throws -> String? {
    switch node.attributes[name] {
    case nil: return nil
    case .string(let value)?: return value
    default: throw wrongKind(name, "text")
    }
  }

  /// Integers that the node may state.
  func ints(_ name: String) throws -> [Int]? {
    switch node.attributes[name] {
    case nil: return nil
    case .ints(let value)?: return value
    default: throw wrongKind(name, "a list of integers")
    }
  }

  /// An array that the node may state.
  func tensor(_ name: String) throws -> TypedArray? {
    switch node.attributes[name] {
    case nil: return nil
    case .tensor(let value)?: return value
    default: throw wrongKind(name, "an array")
    }
  }

  private func wrongKind(_ name: String, _ kind: String) -> GraphError {
    GraphError("the attribute '\(name)' is not \(kind)", remedy: "give \(kind)")
  }
}

/// Computes one operator.
///
/// - Returns: the outputs in the order of the operator's definition; optional ones at the end may be left out.
/// - Throws: `GraphError` when the operands do not fit.
typealias OperatorFunction = @Sendable (OperatorCall) throws -> [TypedArray]
