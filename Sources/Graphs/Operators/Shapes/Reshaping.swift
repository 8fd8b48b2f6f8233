// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that give the same elements another shape.
enum Reshaping {
  static let functions: [String: OperatorFunction] = [
    "Reshape": reshape, "Flatten": flatten, "Squeeze": squeeze, "Unsqueeze": unsqueeze,
  ]

  private static func reshape(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let wanted = try call.integers(1, orAttribute: "shape") else {
      throw GraphError("there is no shape", remedy: "give it as INT64")
    }
    let keepsZeros = try call.int("allowzero") ?? 0 != 0
    var extents = wanted
    for (axis, extent) in wanted.enumerated() where extent == 0 && !keepsZeros {
      guard axis < x.shape.count else {
        throw GraphError("extent \(axis) of \(wanted) copies none", remedy: "give a number")
      }
      extents[axis] = x.shape[axis]
    }
    if let open = extents.firstIndex(of: -1) {
      extents[open] = 1
      let rest = try ArrayShape.elementCount(extents)
      guard rest > 0, x.count % rest == 0 else { throw mismatch(x, wanted) }
      extents[open] = x.count / rest
    }
    guard try ArrayShape.elementCount(extents) == x.count else { throw mismatch(x, wanted) }
    return [x.reshaped(extents)]
  }

  private static func mismatch(_ x: TypedArray, _ wanted: [Int]) -> GraphError {
    GraphError(
      "an array of the shape \(x.shape) does not become \(wanted)",
      remedy: "give a shape of \(x.count) elements")
  }

  private static func flatten(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try call.int("axis") ?? 1
    let rank = x.shape.count
    guard -rank...rank ~= axis else {
      throw GraphError(
        "axis \(axis) is none of the shape \(x.shape)", remedy: "give one from \(-rank) to \(rank)")
    }
    let cut = axis < 0 ? axis + rank : axis
    return [x.reshaped([x.shape[..<cut].reduce(1, *), x.shape[cut...].reduce(1, *)])]
  }

  private static func squeeze(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axes = try Axes.optional(call, input: 1, rank: x.shape.count)
    let removed = Set(axes ?? x.shape.indices.filter { x.shape[$0] == 1 })
    guard removed.allSatisfy({ x.shape[$0] == 1 }) else {
      throw GraphError(
        "the shape \(x.shape) loses the axes \(removed.sorted())",
        remedy: "name axes whose extent is 1")
    }
    return [x.reshaped(x.shape.indices.filter { !removed.contains($0) }.map { x.shape[$0] })]
  }

  private static func unsqueeze(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let list = try call.integers(1, orAttribute: "axes") else {
      throw GraphError("there are no axes", remedy: "give them")
    }
    let rank = x.shape.count + list.count
    guard rank <= Tensor.maximumRank else {
      throw GraphError(
        "the output has \(rank) indices", remedy: "at most \(Tensor.maximumRank) are read")
    }
    let axes = try Axes.checked(list, rank: rank)
    var rest = x.shape[...]
    let extents = (0..<rank).map { axes.contains($0) ? 1 : (rest.popFirst() ?? 1) }
    return [x.reshaped(extents)]
  }
}
