// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that move elements or say something of shapes.
enum Layout {
  static let functions: [String: OperatorFunction] = [
    "Shape": shape, "Size": { [.int64s([try $0.input(0).count], shape: [])] },
    "Constant": constant, "ConstantOfShape": constantOfShape, "Range": range,
    "Reshape": reshape, "Flatten": flatten, "Squeeze": squeeze, "Unsqueeze": unsqueeze,
    "Transpose": transpose, "Expand": expand, "Tile": tile, "Pad": pad, "Slice": slice,
    "DepthToSpace": { try depth($0, toSpace: true) },
    "SpaceToDepth": { try depth($0, toSpace: false) }, "Trilu": trilu,
  ]

  // MARK: Shapes

  private static func shape(_ call: OperatorCall) throws -> [TypedArray] {
    let extents = try call.input(0).shape
    func place(_ name: String, _ standard: Int) throws -> Int {
      let value = try call.int(name) ?? standard
      let place = value < 0 ? value &+ extents.count : value
      return min(max(place, 0), extents.count)
    }
    let (first, end) = (try place("start", 0), try place("end", extents.count))
    let part = first < end ? Array(extents[first..<end]) : []
    return [.int64s(part, shape: [part.count])]
  }

  private static func constant(_ call: OperatorCall) throws -> [TypedArray] {
    if let tensor = try call.tensor("value") { return [tensor] }
    if let value = try call.int("value_int") { return [.int64s([value], shape: [])] }
    if let list = try call.ints("value_ints") { return [.int64s(list, shape: [list.count])] }
    if case .float(let value)? = call.node.attributes["value_float"] {
      return [TypedArray(checkedShape: [], floats: [value])]
    }
    if case .floats(let list)? = call.node.attributes["value_floats"] {
      return [TypedArray(checkedShape: [list.count], floats: list)]
    }
    if let text = try call.string("value_string") {
      return [TypedArray(checkedShape: [], elements: .string([text]))]
    }
    if case .strings(let list)? = call.node.attributes["value_strings"] {
      return [TypedArray(checkedShape: [list.count], elements: .string(list))]
    }
    throw GraphError("the constant has no value that is read", remedy: "give a dense tensor")
  }

  private static func constantOfShape(_ call: OperatorCall) throws -> [TypedArray] {
    guard let extents = try call.input(0).integers else {
      throw GraphError("the shape is not INT64", remedy: "give INT64")
    }
    let count = try Tensor.elementCount(of: extents, in: "the output")
    let value = try call.tensor("value") ?? TypedArray(checkedShape: [1], floats: [0])
    guard value.count == 1 else {
      throw GraphError("the value has \(value.count) elements", remedy: "give one")
    }
    return [value.taking([Int](repeating: 0, count: count), shape: extents)]
  }

  private static func range(_ call: OperatorCall) throws -> [TypedArray] {
    let type = try call.input(0).type
    let parts = try (0..<3).map { place -> Double in
      guard let value = try call.input(place).doubles().first else {
        throw GraphError("an operand is empty", remedy: "give one number")
      }
      return value
    }
    guard parts[2] != 0, parts.allSatisfy(\.isFinite) else {
      throw GraphError("the step is \(parts[2])", remedy: "give another than 0")
    }
    let length = max(0, ((parts[1] - parts[0]) / parts[2]).rounded(.up))
    guard length <= Double(Tensor.maximumElements) else {
      throw GraphError("the range has \(length) elements", remedy: "give fewer")
    }
    let list = (0..<Int(length)).map { parts[0] + Double($0) * parts[2] }
    return [try .numbers(list, shape: [list.count], type: type)]
  }

  private static func reshape(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let wanted = try call.optionalInput(1)?.integers ?? call.ints("shape") else {
      throw GraphError("the shape is not INT64", remedy: "give INT64")
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
      let rest = try Tensor.elementCount(of: extents, in: "the output")
      guard rest > 0, x.count % rest == 0 else {
        throw GraphError("\(x.shape) does not become \(wanted)", remedy: "give a shape of as many")
      }
      extents[open] = x.count / rest
    }
    guard try Tensor.elementCount(of: extents, in: "the output") == x.count else {
      throw GraphError("\(x.shape) does not become \(wanted)", remedy: "give a shape of as many")
    }
    return [x.reshaped(extents)]
  }

  private static func flatten(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axis = try call.int("axis") ?? 1
    guard -x.shape.count...x.shape.count ~= axis else { throw Axes.outside(axis, x.shape) }
    let cut = axis < 0 ? axis + x.shape.count : axis
    return [
      x.reshaped([x.shape[..<cut].reduce(1, *), x.shape[cut...].reduce(1, *)])
    ]
  }

  private static func squeeze(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let axes = try Axes.optional(call, input: 1, rank: x.shape.count)
    let removed = Set(axes ?? x.shape.indices.filter { x.shape[$0] == 1 })
    guard removed.allSatisfy({ x.shape[$0] == 1 }) else {
      throw GraphError("an extent of \(x.shape) that goes is not 1", remedy: "name others")
    }
    return [x.reshaped(x.shape.indices.filter { !removed.contains($0) }.map { x.shape[$0] })]
  }

  private static func unsqueeze(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let list = try call.optionalInput(1)?.integers ?? call.ints("axes") else {
      throw GraphError("there are no axes", remedy: "give them")
    }
    let axes = try Axes.checked(list, rank: x.shape.count + list.count)
    var rest = x.shape[...]
    let extents = (0..<x.shape.count + list.count).map { axis -> Int in
      axes.contains(axis) ? 1 : (rest.popFirst() ?? 1)
    }
    _ = try Tensor.elementCount(of: extents, in: "the output")
    return [x.reshaped(extents)]
  }

  // MARK: Moves

  private static func transpose(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let order = try call.ints("perm") ?? Array(x.shape.indices.reversed())
    guard order.count == x.shape.count, order.sorted() == Array(x.shape.indices) else {
      throw GraphError(
        "the attribute 'perm' is \(order) for \(x.shape)", remedy: "give each axis once")
    }
    return [x.permuted(order)]
  }

  private static func expand(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let wanted = try call.input(1).integers else {
      throw GraphError("the shape is not INT64", remedy: "give INT64")
    }
    let shape = try Broadcast(x.shape, wanted).shape
    if shape == x.shape { return [x] }
    return [x.taking(try x.places(in: shape), shape: shape)]
  }

  private static func tile(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let repeats = try call.input(1).integers, repeats.count == x.shape.count,
      repeats.allSatisfy({ 0...Tensor.maximumElements ~= $0 })
    else { throw GraphError("the repeats do not fit", remedy: "give one for each index") }
    let shape = zip(x.shape, repeats).map { $0.multipliedReportingOverflow(by: $1).partialValue }
    let count = try Tensor.elementCount(of: shape, in: "the output")
    let strides = Axes.strides(x.shape)
    let places = (0..<count).map { number -> Int in
      var (rest, place) = (number, 0)
      for axis in shape.indices.reversed() {
        place += rest % shape[axis] % x.shape[axis] * strides[axis]
        rest /= shape[axis]
      }
      return place
    }
    return [x.taking(places, shape: shape)]
  }

  private static func pad(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard let list = try call.optionalInput(1)?.integers ?? call.ints("pads") else {
      throw GraphError("there are no pads", remedy: "give them")
    }
    let axes =
      try call.optionalInput(3)?.integers.map { try Axes.checked($0, rank: x.shape.count) }
      ?? Array(x.shape.indices)
    guard list.count == 2 * axes.count, list.allSatisfy({ abs($0) <= Tensor.maximumElements })
    else {
      throw GraphError("there are \(list.count) pads", remedy: "give two for each index")
    }
    var before = [Int](repeating: 0, count: x.shape.count)
    var shape = x.shape
    for (number, axis) in axes.enumerated() {
      before[axis] = list[number]
      shape[axis] += list[number] + list[axes.count + number]
    }
    let count = try Tensor.elementCount(of: shape, in: "the output")
    let mode = try call.string("mode") ?? "constant"
    guard ["constant", "reflect", "edge", "wrap"].contains(mode) else {
      throw GraphError("the mode is '\(mode.prefix(40))'", remedy: "constant, reflect, edge, wrap")
    }
    guard mode == "constant" || !x.shape.contains(0) else {
      throw GraphError("an empty array is padded", remedy: "give elements")
    }
    var value = try x.zero()
    if let stated = call.optionalInput(2), stated.count == 1, stated.type == x.type {
      value = stated
    } else if let stated = try call.float("value") {
      value = try .numbers([Double(stated)], shape: [1], type: x.type)
    }
    // For each index, which source index stands where; -1 is the padding.
    let sources = x.shape.indices.map { axis in
      (0..<shape[axis]).map { source($0 - before[axis], x.shape[axis], mode) }
    }
    let strides = Axes.strides(x.shape)
    var places = [Int](repeating: 0, count: count)
    for number in 0..<count {
      var (rest, place) = (number, 0)
      for axis in shape.indices.reversed() {
        let index = sources[axis][rest % shape[axis]]
        rest /= shape[axis]
        if index < 0 {
          place = -1
          break
        }
        place += index * strides[axis]
      }
      places[number] = place
    }
    return [
      try x.choosing(value, shape: shape) { places[$0] < 0 ? (false, 0) : (true, places[$0]) }
    ]
  }

  private static func source(_ index: Int, _ extent: Int, _ mode: String) -> Int {
    if 0..<extent ~= index { return index }
    switch mode {
    case "edge": return min(max(index, 0), extent - 1)
    case "wrap": return ((index % extent) + extent) % extent
    case "reflect":
      guard extent > 1 else { return 0 }
      let period = 2 * (extent - 1)
      let place = ((index % period) + period) % period
      return place < extent ? place : period - place
    default: return -1
    }
  }

  private static func slice(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let rank = x.shape.count
    guard let starts = try call.optionalInput(1)?.integers ?? call.ints("starts"),
      let ends = try call.optionalInput(2)?.integers ?? call.ints("ends"),
      starts.count == ends.count
    else { throw GraphError("starts and ends do not agree", remedy: "give one for each axis") }
    let axes = try Axes.checked(
      try call.optionalInput(3)?.integers ?? call.ints("axes") ?? Array(0..<starts.count),
      rank: rank)
    let steps = call.optionalInput(4)?.integers ?? [Int](repeating: 1, count: starts.count)
    guard axes.count == starts.count, steps.count == starts.count, !steps.contains(0) else {
      throw GraphError("axes or steps do not fit", remedy: "give one for each start, no step of 0")
    }
    var indices = x.shape.map { Array(0..<$0) }
    for (number, axis) in axes.enumerated() {
      let (extent, step) = (x.shape[axis], steps[number])
      func clamp(_ value: Int, _ low: Int, _ high: Int) -> Int {
        let place = value < 0 ? value &+ extent : value
        return min(max(value < 0 && place > 0 && value < -extent ? low : place, low), high)
      }
      if step > 0 {
        let (first, end) = (clamp(starts[number], 0, extent), clamp(ends[number], 0, extent))
        indices[axis] = Array(stride(from: first, to: end, by: step))
      } else {
        let (first, end) = (
          clamp(starts[number], -1, extent - 1), clamp(ends[number], -1, extent - 1)
        )
        indices[axis] = step == .min ? (first > end ? [first] : []) : Array(stride(from: first, to: end, by: step))
      }
    }
    return [x.selecting(indices)]
  }

  private static func depth(_ call: OperatorCall, toSpace: Bool) throws -> [TypedArray] {
    let x = try call.input(0)
    guard x.shape.count == 4, let size = try call.int("blocksize"), size > 0, size < 1 << 15 else {
      throw GraphError("the operand has the shape \(x.shape)", remedy: "give [N, C, H, W] and a size")
    }
    let (n, c, h, w) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
    if toSpace {
      guard c % (size * size) == 0 else {
        throw GraphError("\(c) channels are no multiple of \(size)²", remedy: "give another size")
      }
      let d = c / (size * size)
      let isCRD = try call.string("mode") == "CRD"
      let split = isCRD ? [n, d, size, size, h, w] : [n, size, size, d, h, w]
      let order = isCRD ? [0, 1, 4, 2, 5, 3] : [0, 3, 4, 1, 5, 2]
      return [x.reshaped(split).permuted(order).reshaped([n, d, h * size, w * size])]
    }
    guard h % size == 0, w % size == 0 else {
      throw GraphError("\(h) x \(w) is no multiple of \(size)", remedy: "give another size")
    }
    return [
      x.reshaped([n, c, h / size, size, w / size, size]).permuted([0, 3, 5, 1, 2, 4])
        .reshaped([n, c * size * size, h / size, w / size])
    ]
  }

  private static func trilu(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    guard x.shape.count >= 2 else {
      throw GraphError("the operand has the shape \(x.shape)", remedy: "give matrices")
    }
    let (rows, columns) = (x.shape[x.shape.count - 2], x.shape[x.shape.count - 1])
    let offset = call.optionalInput(1)?.integers?.first ?? 0
    let isUpper = try call.int("upper") ?? 1 != 0
    return [
      try x.choosing(x.zero(), shape: x.shape) { i in
        let distance = i % columns - i / columns % rows
        return (isUpper ? distance >= offset : distance <= offset) ? (true, i) : (false, 0)
      }
    ]
  }
}
