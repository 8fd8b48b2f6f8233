// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that repeat elements or put them in another order.
enum Layout {
  static let functions: [String: OperatorFunction] = [
    "Transpose": transpose, "Expand": expand, "Tile": tile,
    "DepthToSpace": depthToSpace, "SpaceToDepth": spaceToDepth, "Trilu": trilu,
  ]

  private static func transpose(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let order = try call.ints("perm") ?? Array(x.shape.indices.reversed())
    guard order.count == x.shape.count, order.sorted() == Array(x.shape.indices) else {
      throw GraphError(
        "the attribute 'perm' is \(order) for \(x.shape)", remedy: "give each axis once")
    }
    return [try x.permuted(order)]
  }

  private static func expand(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    return [try x.expanded(to: Broadcast(x.shape, call.integers(1, "the shape")).shape)]
  }

  private static func tile(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let repeats = try call.integers(1, "the repeats")
    guard repeats.count == x.shape.count,
      repeats.allSatisfy({ 0...Tensor.maximumElements ~= $0 })
    else {
      throw GraphError(
        "the repeats are \(repeats) for \(x.shape)",
        remedy: "give one for each index, 0 to \(Tensor.maximumElements)")
    }
    let shape = zip(x.shape, repeats).map { $0 * $1 }
    try ArrayShape.elementCount(shape)
    // Every index becomes two: which repetition, and where in it.
    let strides = Axes.strides(x.shape)
    return [
      try x.strided(
        zip(repeats, x.shape).flatMap { [$0, $1] }, strides.flatMap { [0, $0] }, shape: shape)
    ]
  }

  // MARK: Depth and space

  private static func blockSize(_ call: OperatorCall, _ x: TypedArray) throws -> Int {
    guard x.shape.count == 4, let size = try call.int("blocksize"), 1...1 << 12 ~= size else {
      throw GraphError(
        "the operand has the shape \(x.shape)", remedy: "give [N, C, H, W] and a block size")
    }
    return size
  }

  private static func depthToSpace(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let size = try blockSize(call, x)
    let (n, c, h, w) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    guard c % (size * size) == 0 else {
      throw GraphError("\(c) channels are no multiple of \(size)²", remedy: "give another size")
    }
    let d = c / (size * size)
    let mode = try call.string("mode") ?? "DCR"
    guard mode == "DCR" || mode == "CRD" else {
      throw GraphError("the mode is '\(mode.prefix(40))'", remedy: "it is DCR or CRD")
    }
    let split = mode == "CRD" ? [n, d, size, size, h, w] : [n, size, size, d, h, w]
    let order = mode == "CRD" ? [0, 1, 4, 2, 5, 3] : [0, 3, 4, 1, 5, 2]
    let shape = [n, d, h * size, w * size]
    try ArrayShape.elementCount(shape)
    return [try x.reshaped(split).permuted(order).reshaped(shape)]
  }

  private static func spaceToDepth(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let size = try blockSize(call, x)
    let (n, c, h, w) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    guard h % size == 0, w % size == 0 else {
      throw GraphError("\(h) × \(w) is no multiple of \(size)", remedy: "give another size")
    }
    let shape = [n, c * size * size, h / size, w / size]
    try ArrayShape.elementCount(shape)
    return [
      try x.reshaped([n, c, h / size, size, w / size, size]).permuted([0, 3, 5, 1, 2, 4])
        .reshaped(shape)
    ]
  }

  private static func trilu(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard x.shape.count >= 2 else {
      throw GraphError("the operand has the shape \(x.shape)", remedy: "give matrices")
    }
    let (rows, columns) = (x.shape[x.shape.count - 2], x.shape[x.shape.count - 1])
    let offset = try call.optionalInput(1) == nil ? 0 : call.integers(1, "k").first ?? 0
    let isUpper = try call.int("upper") ?? 1 != 0
    let kept = (0..<x.count).map { i in
      let distance = i % columns - i / columns % rows
      return isUpper ? distance >= offset : distance <= offset
    }
    return [try .moving([x, x.zero()], shape: x.shape, by: ChoosingMove(chosen: kept))]
  }
}
