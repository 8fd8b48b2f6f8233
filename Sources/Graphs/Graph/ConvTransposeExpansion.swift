// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// A ConvTranspose as a Conv: zeros between the elements of the input, the kernel turned round.
///
/// y[n, o, i] = b[o] + Σ w[c, o, u] × x[n, c, j] over j·s - p + u·d = i. With stride s - 1 zeros stand behind each
/// element, with kernel extent e = (k - 1)·d + 1 the Conv of stride 1 has pads e - 1 - p before and
/// e - 1 - p - (s - 1) + output padding behind. A product with one of these zeros is exactly zero.
///
/// Source: Dumoulin and Visin, "A guide to convolution arithmetic for deep learning" (arXiv 1603.07285), chapter 4.
extension NodeExpansion {
  /// Writes a ConvTranspose of one or two spatial dimensions.
  ///
  /// - Parameter graph: what knows the weight's shape.
  mutating func transposedConvolution(in graph: ONNXGraph) throws {
    guard 2...3 ~= node.inputs.count, let weight = graph.initializers[node.inputs[1]],
      3...4 ~= weight.shape.count, weight.count > 0
    else {
      throw GraphError(
        "the weight is no constant of one or two spatial dimensions",
        remedy: "give one of [channels, outputs / groups, kernel]")
    }
    let geometry = try TransposedGeometry(
      node, weight.shape, input: graph.shape(of: node.inputs[0]))
    let spatial = geometry.kernel.count
    var x = node.inputs[0]
    for axis in (0..<spatial).reversed() {
      x = spread(x, axis: 2 + axis, rank: 2 + spatial, stride: geometry.strides[axis])
    }
    var pads = geometry.pads
    if pads.contains(where: { $0 < 0 }) {
      // Before the first axes come the batch and the channels, which are not padded.
      let all = [0, 0] + pads.prefix(spatial) + [0, 0] + pads.suffix(spatial)
      x = add("Pad", [x], pads: Array(all))
      pads = pads.map { _ in 0 }
    }
    _ = add(
      "Conv",
      [x, turned(node.inputs[1], weight.shape, groups: geometry.groups)]
        + node.inputs.dropFirst(2),
      [
        "pads": .ints(pads), "dilations": .ints(geometry.dilations),
        "group": .int(geometry.groups),
      ], name: node.name, output: node.outputs.first)
  }

  /// Puts zeros behind each element along an axis: it becomes the last, gets an axis behind it, and both become one.
  private mutating func spread(_ x: String, axis: Int, rank: Int, stride: Int) -> String {
    guard stride > 1 else { return x }
    let order = (0..<rank).filter { $0 != axis } + [axis]
    let isLast = axis == rank - 1
    var value = isLast ? x : add("Transpose", [x], ["perm": .ints(order)])
    value = add("Unsqueeze", [value], axes: [rank])
    let pads = [Int](repeating: 0, count: 2 * rank + 1) + [stride - 1]
    value = add("Pad", [value], pads: pads)
    value = add("Reshape", [value, constant([Int](repeating: 0, count: rank - 1) + [-1])])
    guard !isLast else { return value }
    let back = (0..<rank).map { order.firstIndex(of: $0) ?? $0 }
    return add("Transpose", [value], ["perm": .ints(back)])
  }

  /// [channels, outputs / groups, kernel] as [outputs, channels / groups, kernel turned round].
  private mutating func turned(_ weight: String, _ shape: [Int], groups: Int) -> String {
    let kernel = Array(shape[2...])
    let axes = kernel.indices.map { 3 + $0 }
    var value = add(
      "Reshape", [weight, constant([groups, shape[0] / groups, shape[1]] + kernel)])
    value = add("Transpose", [value], ["perm": .ints([0, 2, 1] + axes)])
    value = add("Reshape", [value, constant([groups * shape[1], shape[0] / groups] + kernel)])
    for (axis, extent) in kernel.enumerated() where extent > 1 {
      value = add(
        "Gather", [value, constant((0..<extent).reversed())], ["axis": .int(2 + axis)])
    }
    return value
  }
}

/// Strides, dilations and the pads of the Conv that a ConvTranspose stands for.
private struct TransposedGeometry {
  let kernel: [Int]
  let strides: [Int]
  let dilations: [Int]
  /// Before each axis, then behind each; below zero they cut.
  let pads: [Int]
  let groups: Int

  /// - Parameters:
  ///   - weight: the weight's shape.
  ///   - input: the input's shape, nil for extents that are not known.
  init(_ node: ONNXNode, _ weight: [Int], input: [Int?]?) throws {
    let kernel = Array(weight[2...])
    let spatial = kernel.count
    func list(_ name: String, _ count: Int, _ standard: Int, _ range: ClosedRange<Int>) throws
      -> [Int]
    {
      guard let attribute = node.attributes[name] else {
        return [Int](repeating: standard, count: count)
      }
      guard case .ints(let list) = attribute, list.count == count, list.allSatisfy({ range ~= $0 })
      else {
        throw GraphError(
          "the attribute '\(name)' does not fit the weight \(weight)",
          remedy: "give \(count) numbers in \(range)")
      }
      return list
    }
    let most = 1 << 20
    let strides = try list("strides", spatial, 1, 1...most)
    let dilations = try list("dilations", spatial, 1, 1...most)
    let extra = try list("output_padding", spatial, 0, 0...most)
    var around = try list("pads", 2 * spatial, 0, 0...most)
    if case .ints(let stated)? = node.attributes["kernel_shape"], stated != kernel {
      throw GraphError(
        "the attribute 'kernel_shape' is \(stated) for a weight of \(weight)",
        remedy: "let both agree")
    }
    guard case .int(let groups) = node.attributes["group"] ?? .int(1), groups > 0,
      weight[0] % groups == 0
    else {
      throw GraphError(
        "the attribute 'group' does not fit the weight \(weight)",
        remedy: "let the channels be a multiple of it")
    }
    guard kernel.allSatisfy({ 1...most ~= $0 }) else {
      throw GraphError("the kernel has the shape \(kernel)", remedy: "give a smaller one")
    }
    let extents = zip(kernel, dilations).map { ($0 - 1) * $1 + 1 }
    var mode = "NOTSET"
    if case .string(let stated)? = node.attributes["auto_pad"], !stated.isEmpty { mode = stated }
    var wanted: [Int]?
    if case .ints(let stated)? = node.attributes["output_shape"] {
      wanted = Array(stated.suffix(spatial))
      guard stated.count == spatial || stated.count == spatial + 2 else {
        throw GraphError(
          "the attribute 'output_shape' is \(stated)", remedy: "give \(spatial) numbers")
      }
    }
    guard ["NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER"].contains(mode) else {
      throw GraphError(
        "the attribute 'auto_pad' is '\(mode.prefix(40))'",
        remedy: "it is NOTSET, VALID, SAME_UPPER or SAME_LOWER")
    }
    if wanted != nil || mode.hasPrefix("SAME") {
      for axis in 0..<spatial {
        var total = extents[axis] - strides[axis] + extra[axis]
        if let wanted {
          guard let known = input, known.count == 2 + spatial, let extent = known[2 + axis],
            0...1 << 30 ~= extent
          else {
            throw GraphError(
              "'output_shape' needs an input whose extents the file says",
              remedy: "give pads and output_padding")
          }
          total = strides[axis] * (extent - 1) + extra[axis] + extents[axis]
          guard wanted[axis] >= 0, wanted[axis] <= total else {
            throw GraphError(
              "the attribute 'output_shape' is \(wanted), and the kernel reaches \(total)",
              remedy: "give output_padding")
          }
          total -= wanted[axis]
        }
        // The standard and onnxruntime do not agree on what lies there.
        guard total >= 0 else {
          throw GraphError(
            "with auto_pad '\(mode)' the output is larger than the kernel reaches",
            remedy: "give pads and output_padding")
        }
        let less = total / 2
        (around[axis], around[spatial + axis]) =
          mode == "SAME_UPPER" ? (less, total - less) : (total - less, less)
      }
    } else if mode == "VALID" {
      around = around.map { _ in 0 }
    }
    self.kernel = kernel
    self.strides = strides
    self.dilations = dilations
    self.groups = groups
    pads =
      (0..<spatial).map { extents[$0] - 1 - around[$0] }
      + (0..<spatial).map {
        extents[$0] - 1 - around[spatial + $0] - (strides[$0] - 1) + extra[$0]
      }
  }
}

extension ONNXGraph {
  /// The extents of an input that the file states; nil for those that it does not.
  fileprivate func shape(of value: String) -> [Int?]? {
    inputs.first { $0.name == value }?.shape?.map { extent in
      if case .fixed(let count) = extent { count } else { nil }
    }
  }
}
