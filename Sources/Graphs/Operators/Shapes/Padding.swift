// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Pad: more elements (or fewer, for pads below 0) at the ends of each index.
enum Padding {
  static let functions: [String: OperatorFunction] = ["Pad": pad]

  /// What stands outside an array.
  private enum Mode: String {
    case constant, reflect, edge, wrap
  }

  private static func pad(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let rank = x.shape.count
    guard let pads = try call.integers(1, orAttribute: "pads") else {
      throw GraphError("there are no pads", remedy: "give them")
    }
    let axes =
      try call.optionalInput(3) == nil
      ? Array(0..<rank) : Axes.checked(call.integers(3, "the axes"), rank: rank)
    guard pads.count == 2 * axes.count,
      pads.allSatisfy({ $0.magnitude <= UInt(Tensor.maximumElements) })
    else {
      throw GraphError(
        "the pads are \(pads.prefix(20)) for \(axes.count) axes", remedy: "give two for each axis")
    }
    let name = try call.string("mode") ?? "constant"
    guard let mode = Mode(rawValue: name) else {
      throw GraphError(
        "the mode is '\(name.prefix(40))'", remedy: "it is constant, reflect, edge or wrap")
    }
    var (before, shape) = ([Int](repeating: 0, count: rank), x.shape)
    for (number, axis) in axes.enumerated() {
      before[axis] = pads[number]
      shape[axis] += pads[number] + pads[axes.count + number]
    }
    let count = try ArrayShape.elementCount(shape)
    guard mode == .constant || count == 0 || x.count > 0 else {
      throw GraphError("an empty array is padded with its elements", remedy: "use mode constant")
    }
    let sources =
      count == 0
      ? []
      : (0..<rank).map { axis in
        (0..<shape[axis]).map { source($0 - before[axis], x.shape[axis], mode) }
      }
    let move = PaddingMove(sources: sources, steps: Axes.strides(x.shape), count: count)
    return [try .moving([x, value(call, x)], shape: shape, by: move)]
  }

  /// The element that mode constant pads with.
  private static func value(_ call: OperatorCall, _ x: TypedArray) throws -> TypedArray {
    if let stated = call.optionalInput(2) {
      guard stated.count == 1, stated.type == x.type else {
        throw GraphError(
          "the array of \(x.type.onnxName) is padded with \(stated.count) elements of "
            + stated.type.onnxName, remedy: "give one of the same type")
      }
      return stated
    }
    if let stated = try call.float("value") {
      return try .numbers([Double(stated)], shape: [1], type: x.type)
    }
    return try x.zero()
  }

  /// Which index stands at a place; -1 for the constant.
  private static func source(_ index: Int, _ extent: Int, _ mode: Mode) -> Int {
    if 0..<extent ~= index { return index }
    switch mode {
    case .constant: return -1
    case .edge: return min(max(index, 0), extent - 1)
    case .wrap: return ((index % extent) + extent) % extent
    case .reflect:
      guard extent > 1 else { return 0 }
      let period = 2 * (extent - 1)
      let place = ((index % period) + period) % period
      return place < extent ? place : period - place
    }
  }
}

/// The elements of the first list by a table for each index, or the second list's where a table says -1.
private struct PaddingMove: ElementMove {
  let sources: [[Int]]
  let steps: [Int]
  let count: Int

  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element] {
    guard count > 0, lists.count == 2, let value = lists[1].first else { return [] }
    guard let inner = sources.last else { return lists[0] }
    let segments = Self.segments(inner)
    var output: [Element] = []
    output.reserveCapacity(count)
    var index = [Int](repeating: 0, count: sources.count - 1)
    lists[0].withUnsafeBufferPointer { list in
      while output.count < count {
        var base = 0
        for axis in index.indices {
          let source = sources[axis][index[axis]]
          if source < 0 {
            base = -1
            break
          }
          base += source * steps[axis]
        }
        if base < 0 {
          output.append(contentsOf: repeatElement(value, count: inner.count))
        } else {
          for (first, length) in segments {
            if first < 0 {
              output.append(contentsOf: repeatElement(value, count: length))
            } else {
              let start = base + first
              output.append(
                contentsOf: UnsafeBufferPointer(rebasing: list[start..<start + length]))
            }
          }
        }
        var axis = index.count - 1
        while axis >= 0 {
          index[axis] += 1
          if index[axis] < sources[axis].count { break }
          index[axis] = 0
          axis -= 1
        }
      }
    }
    return output
  }

  /// The table of an index as runs of elements side by side, or of the constant.
  private static func segments(_ table: [Int]) -> [(first: Int, length: Int)] {
    var segments: [(first: Int, length: Int)] = []
    for source in table {
      if let last = segments.last,
        source < 0 ? last.first < 0 : (last.first >= 0 && last.first + last.length == source)
      {
        segments[segments.count - 1].length += 1
      } else {
        segments.append((source, 1))
      }
    }
    return segments
  }
}
