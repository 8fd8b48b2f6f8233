// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Where the windows of a pooling lie, in one to three spatial dimensions, and the arrays around them.
struct WindowShape {
  /// Depth, height and width; those that there are not have a single window.
  let axes: [WindowAxis]
  /// Images × channels.
  let planes: Int
  /// The shape of the result.
  let outputShape: [Int]

  /// Elements of a plane that goes in.
  var plane: Int { axes.reduce(1) { $0 * $1.extent } }
  /// Windows of a plane.
  var count: Int { axes.reduce(1) { $0 * $1.count } }

  /// - Throws: `GraphError` when attributes and the operand do not fit.
  init(_ call: OperatorCall) throws {
    let shape = try call.input(0).shape
    guard 3...5 ~= shape.count else {
      throw GraphError(
        "the operand has the shape \(shape)", remedy: "give [N, C] and one to three extents")
    }
    let spatial = Array(shape[2...])
    let rank = spatial.count
    func list(_ name: String, _ count: Int, _ standard: Int, least: Int) throws -> [Int] {
      let list = try call.ints(name) ?? [Int](repeating: standard, count: count)
      guard list.count == count, list.allSatisfy({ least...1 << 20 ~= $0 }) else {
        throw GraphError(
          "the attribute '\(name)' is \(list.prefix(20))",
          remedy: "give \(count) numbers from \(least) to \(1 << 20)")
      }
      return list
    }
    guard call.node.attributes["kernel_shape"] != nil else {
      throw GraphError("there is no 'kernel_shape'", remedy: "give \(rank) extents")
    }
    let kernel = try list("kernel_shape", rank, 1, least: 1)
    let strides = try list("strides", rank, 1, least: 1)
    let dilations = try list("dilations", rank, 1, least: 1)
    let pads = try list("pads", 2 * rank, 0, least: 0)
    let mode = try call.string("auto_pad") ?? "NOTSET"
    let isCeiling = try call.int("ceil_mode") ?? 0 != 0
    var plans: [(before: Int, after: Int, outputs: Int)] = []
    for axis in 0..<rank {
      let reach = (kernel[axis] - 1) * dilations[axis] + 1
      let (extent, step) = (spatial[axis], strides[axis])
      switch mode {
      case "SAME_UPPER", "SAME_LOWER":
        let outputs = (extent + step - 1) / step
        let total = max(0, (outputs - 1) * step + reach - extent)
        let before = mode == "SAME_UPPER" ? total / 2 : total - total / 2
        plans.append((before, total - before, outputs))
      case "NOTSET", "", "VALID":
        let (before, after) = mode == "VALID" ? (0, 0) : (pads[axis], pads[rank + axis])
        let room = extent + before + after - reach
        guard room >= 0 else {
          throw GraphError(
            "a window of \(reach) is larger than the padded extent \(extent + before + after)",
            remedy: "choose a smaller kernel or more padding")
        }
        var outputs = room / step + 1
        // A last window that begins behind the input and its first padding is left out.
        if isCeiling, room % step != 0, outputs * step < extent + before { outputs += 1 }
        plans.append((before, after, outputs))
      default:
        throw GraphError(
          "the attribute 'auto_pad' is '\(mode.prefix(40))'",
          remedy: "it is NOTSET, VALID, SAME_UPPER or SAME_LOWER")
      }
    }
    outputShape = Array(shape[..<2]) + plans.map(\.outputs)
    try ArrayShape.elementCount(outputShape)
    planes = shape[0] * shape[1]
    let real = plans.indices.map { axis in
      WindowAxis(
        extent: spatial[axis], kernel: kernel[axis], stride: strides[axis],
        dilation: dilations[axis], before: plans[axis].before, after: plans[axis].after,
        outputs: plans[axis].outputs)
    }
    axes = [WindowAxis](repeating: .single, count: 3 - rank) + real
  }

  /// Joins the elements of every window by a function, rows of windows first, so that the work is along the width.
  ///
  /// - Parameters:
  ///   - widen: brings an element to the type in which they are joined.
  ///   - join: joins two.
  ///   - finish: makes the result of all joined elements of a window, nil when it has none, and of the window's
  ///     depth, row and column.
  @inline(__always)
  func map<Element, Sum: BitwiseCopyable, Result>(
    _ list: [Element], _ widen: (Element) -> Sum, _ join: (Sum, Sum) -> Sum,
    _ finish: (Sum?, Int, Int, Int) -> Result
  ) -> [Result] {
    let (depth, height, width) = (axes[0], axes[1], axes[2])
    let extent = width.extent
    guard planes > 0, count > 0 else { return [] }
    var output: [Result] = []
    output.reserveCapacity(planes * count)
    let row = UnsafeMutablePointer<Sum>.allocate(capacity: max(1, extent))
    defer { row.deallocate() }
    list.withUnsafeBufferPointer { list in
      for plane in 0..<planes {
        for d in 0..<depth.count {
          for h in 0..<height.count {
            var isEmpty = extent == 0
            if depth.counts[d] == 0 || height.counts[h] == 0 { isEmpty = true }
            for u in 0..<depth.counts[d] {
              for v in 0..<height.counts[h] {
                let line =
                  (plane * depth.extent + depth.firsts[d] + u * depth.dilation) * height.extent
                  + height.firsts[h] + v * height.dilation
                let source = UnsafeBufferPointer(
                  rebasing: list[line * extent..<(line + 1) * extent])
                if u == 0, v == 0 {
                  for i in 0..<extent { row[i] = widen(source[i]) }
                } else {
                  for i in 0..<extent { row[i] = join(row[i], widen(source[i])) }
                }
              }
            }
            for w in 0..<width.count {
              let length = width.counts[w]
              guard !isEmpty, length > 0 else {
                output.append(finish(nil, d, h, w))
                continue
              }
              let first = width.firsts[w]
              var sum = row[first]
              for k in 1..<length { sum = join(sum, row[first + k * width.dilation]) }
              output.append(finish(sum, d, h, w))
            }
          }
        }
      }
    }
    return output
  }
}
