// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Where the windows of a pooling lie, in one to three spatial dimensions.
struct WindowShape {
  let input: [Int]
  let kernel: [Int]
  let strides: [Int]
  let dilations: [Int]
  let before: [Int]
  let after: [Int]
  let output: [Int]

  /// - Throws: `GraphError` when attributes and the spatial extents do not fit.
  init(_ call: OperatorCall, spatial: [Int]) throws {
    let rank = spatial.count
    guard let kernel = try call.ints("kernel_shape"), kernel.count == rank,
      kernel.allSatisfy({ 1...1 << 20 ~= $0 })
    else { throw GraphError("there is no kernel of \(rank) extents", remedy: "give it") }
    func list(_ name: String, _ count: Int, _ standard: Int, least: Int) throws -> [Int] {
      let list = try call.ints(name) ?? [Int](repeating: standard, count: count)
      guard list.count == count, list.allSatisfy({ least...1 << 20 ~= $0 }) else {
        throw GraphError("the attribute '\(name)' is \(list)", remedy: "give \(count) numbers")
      }
      return list
    }
    let strides = try list("strides", rank, 1, least: 1)
    let dilations = try list("dilations", rank, 1, least: 1)
    let pads = try list("pads", 2 * rank, 0, least: 0)
    let mode = try call.string("auto_pad") ?? "NOTSET"
    let isCeiling = try call.int("ceil_mode") ?? 0 != 0
    var (before, after, output): ([Int], [Int], [Int]) = ([], [], [])
    for axis in 0..<rank {
      let reach = (kernel[axis] - 1) * dilations[axis] + 1
      let extent = spatial[axis]
      guard reach < 1 << 30 else { throw GraphError("the window is too large", remedy: "shrink it") }
      switch mode {
      case "SAME_UPPER", "SAME_LOWER":
        let count = (extent + strides[axis] - 1) / strides[axis]
        let total = max(0, (count - 1) * strides[axis] + reach - extent)
        before.append(mode == "SAME_UPPER" ? total / 2 : total - total / 2)
        after.append(total - before[axis])
        output.append(count)
      case "NOTSET", "", "VALID":
        before.append(mode == "VALID" ? 0 : pads[axis])
        after.append(mode == "VALID" ? 0 : pads[rank + axis])
        let room = extent + before[axis] + after[axis] - reach
        guard room >= 0 else {
          throw GraphError("the window is larger than the padded input", remedy: "shrink it")
        }
        var count = room / strides[axis] + 1
        if isCeiling, room % strides[axis] != 0 {
          count += 1
          // A window that begins behind the input and its first padding is left out.
          if (count - 1) * strides[axis] >= extent + before[axis] { count -= 1 }
        }
        output.append(count)
      default:
        throw GraphError("the attribute 'auto_pad' is '\(mode.prefix(40))'", remedy: "NOTSET, ...")
      }
    }
    (input, self.kernel, self.strides, self.dilations) = (spatial, kernel, strides, dilations)
    (self.before, self.after, self.output) = (before, after, output)
  }

  /// For each window the places inside the input, row-major, and how many places the window has that lie in the
  /// input or its stated padding.
  func windows() -> [(places: [Int], padded: Int)] {
    let steps = Axes.strides(input)
    let count = output.reduce(1, *)
    return (0..<count).map { number in
      var rest = number
      var index = [Int](repeating: 0, count: output.count)
      for axis in output.indices.reversed() {
        index[axis] = rest % output[axis]
        rest /= output[axis]
      }
      var places = [0]
      var padded = 1
      for axis in input.indices {
        let start = index[axis] * strides[axis] - before[axis]
        var inside: [Int] = []
        var within = 0
        for k in 0..<kernel[axis] {
          let place = start + k * dilations[axis]
          if 0..<input[axis] ~= place { inside.append(place) }
          if -before[axis]..<input[axis] + after[axis] ~= place { within += 1 }
        }
        padded *= within
        places = places.flatMap { base in inside.map { base + $0 * steps[axis] } }
      }
      return (places, padded)
    }
  }
}
