// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// One Einsum as Transpose, Unsqueeze, Reshape, MatMul, Squeeze.
extension NodeExpansion {
  /// Writes an Einsum of one or two operands.
  mutating func einsum() throws {
    guard case .string(let text)? = node.attributes["equation"] else {
      throw GraphError("the attribute 'equation' is missing", remedy: "give one")
    }
    let equation = try EinsumEquation(text)
    guard equation.operands.count == node.inputs.count, 1...2 ~= node.inputs.count else {
      throw GraphError(
        "the equation '\(text.prefix(60))' is for \(equation.operands.count) operands, and there are "
          + "\(node.inputs.count)", remedy: "give one or two, as the equation says")
    }
    let result = equation.result
    var sides = zip(node.inputs, equation.operands).map { (value: $0, labels: $1) }
    // Labels of one operand alone that the result has not are summed first.
    for place in sides.indices {
      let others = Set(result).union(sides.count == 2 ? sides[1 - place].labels : [])
      let summed = sides[place].labels.indices.filter { !others.contains(sides[place].labels[$0]) }
      guard !summed.isEmpty else { continue }
      sides[place].value = add(
        "ReduceSum", [sides[place].value], ["keepdims": .int(0)], axes: summed)
      sides[place].labels = sides[place].labels.filter(others.contains)
    }
    guard sides.count == 2 else {
      finish(sides[0].value, sides[0].labels, result)
      return
    }
    multiply(sides[0], sides[1], result)
  }

  /// A[outer of A, 1.., both, i, k] · B[1.., outer of B, both, k, j] with k all labels that are summed.
  private mutating func multiply(
    _ a: (value: String, labels: [Character]), _ b: (value: String, labels: [Character]),
    _ result: [Character]
  ) {
    let both = a.labels.filter { b.labels.contains($0) && result.contains($0) }
    let summed = a.labels.filter { b.labels.contains($0) && !result.contains($0) }
    let freeA = a.labels.filter { !b.labels.contains($0) }
    let freeB = b.labels.filter { !a.labels.contains($0) }
    // The last free label of each side becomes rows or columns, the others stack products.
    let (outerA, outerB) = (freeA.dropLast(), freeB.dropLast())
    let left = side(
      a, order: outerA + both + freeA.suffix(1) + summed,
      ones: outerA.count..<outerA.count + outerB.count,
      hasFree: !freeA.isEmpty, summed: summed.count)
    var right = side(
      b, order: outerB + both + freeB.suffix(1) + summed, ones: 0..<outerA.count,
      hasFree: !freeB.isEmpty, summed: summed.count)
    let rank = outerA.count + outerB.count + both.count + 2
    right = add(
      "Transpose", [right],
      ["perm": .ints(Array(0..<rank - 2) + [rank - 1, rank - 2])])
    var value = add("MatMul", [left, right], name: node.name)
    var extra: [Int] = []
    if freeA.isEmpty { extra.append(rank - 2) }
    if freeB.isEmpty { extra.append(rank - 1) }
    if !extra.isEmpty { value = add("Squeeze", [value], axes: extra) }
    finish(value, outerA + outerB + both + freeA.suffix(1) + freeB.suffix(1), result)
  }

  /// An operand as [.., free, summed], with extents of 1 where it has no label.
  private mutating func side(
    _ operand: (value: String, labels: [Character]), order: [Character], ones: Range<Int>,
    hasFree: Bool, summed: Int
  ) -> String {
    var value = permuted(operand.value, operand.labels, order)
    var rank = order.count
    if !hasFree {
      value = add("Unsqueeze", [value], axes: [rank - summed])
      rank += 1
    }
    if summed == 0 {
      value = add("Unsqueeze", [value], axes: [rank])
      rank += 1
    } else if summed > 1 {
      // 0 copies an extent, -1 takes the rest: the summed labels become one.
      rank -= summed - 1
      let shape = [Int](repeating: 0, count: rank - 1) + [-1]
      value = add("Reshape", [value, constant(shape)], [:])
    }
    return ones.isEmpty ? value : add("Unsqueeze", [value], axes: Array(ones))
  }

  private mutating func permuted(
    _ value: String, _ labels: [Character], _ order: [Character]
  ) -> String {
    let places = order.compactMap { labels.firstIndex(of: $0) }
    if places == Array(labels.indices) { return value }
    return add("Transpose", [value], ["perm": .ints(places)])
  }

  /// Gives the node's output the result's order.
  private mutating func finish(_ value: String, _ labels: [Character], _ result: [Character]) {
    let places = result.compactMap { labels.firstIndex(of: $0) }
    let isSame = places == Array(labels.indices)
    _ = add(
      isSame ? "Identity" : "Transpose", [value], ["perm": .ints(places)],
      name: "\(node.name).result", output: node.outputs.first)
  }
}
