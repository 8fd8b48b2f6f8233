// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// The dot products of a two-dimensional convolution of a batch: y[n, o, i, j] = b[o] + Σ w[o, c, u, v] ×
/// x[n, g·C/G + c, i·s - p + u·d, j·s - p + v·d], for G groups.
///
/// Each group is a matrix product: a row for each output position (i, j), a column for each of its output
/// channels, and k counts input channel, kernel row, kernel column, the last fastest, as the weights are stored.
struct ConvolutionShape: Hashable, Sendable {
  private(set) var batch: Int
  let channels: Int
  let rows: Int
  let columns: Int
  let outputs: Int
  let groups: Int
  let kernelRows: Int
  let kernelColumns: Int
  let strides: [Int]
  let dilations: [Int]
  /// Top, left.
  let padding: [Int]
  let outputRows: Int
  let outputColumns: Int
  /// Whether the operands have one spatial dimension, [N, C, L].
  let isLinear: Bool

  /// Output positions of a channel.
  var positions: Int { outputRows * outputColumns }
  /// Input channels of a group.
  var channelsPerGroup: Int { channels / groups }
  /// Output channels of a group.
  var outputsPerGroup: Int { outputs / groups }
  /// K of a dot product.
  var length: Int { channelsPerGroup * kernelRows * kernelColumns }
  /// The shape of y.
  var outputShape: [Int] {
    isLinear
      ? [batch, outputs, outputColumns] : [batch, outputs, outputRows, outputColumns]
  }

  /// The shape of a Conv node's product; nil when it has more than two spatial dimensions.
  ///
  /// - Throws: `GraphError` when operands and attributes do not fit each other.
  init?(_ call: OperatorCall) throws {
    let x = try call.input(0).shape
    let w = try call.input(1).shape
    guard x.count == w.count, x.count >= 3 else {
      throw GraphError(
        "the input has the shape \(x) and the weight \(w)", remedy: "give as many indices to both")
    }
    guard x.count <= 4 else { return nil }
    isLinear = x.count == 3
    let spatial = x.count - 2
    groups = try call.int("group") ?? 1
    guard groups > 0, groups <= max(1, x[1]), x[1] % groups == 0, w[0] % groups == 0,
      w[1] == x[1] / groups, w[0] > 0, w[1] > 0
    else {
      throw GraphError(
        "the input has \(x[1]) channels, the weight the shape \(w), and there are \(groups) groups",
        remedy: "let channels = groups × weight's second extent")
    }
    func list(_ name: String, _ count: Int, _ standard: Int, _ range: ClosedRange<Int>) throws
      -> [Int]
    {
      let list = try call.ints(name) ?? [Int](repeating: standard, count: count)
      guard list.count == count, list.allSatisfy({ range ~= $0 }) else {
        throw GraphError(
          "the attribute '\(name)' is \(list)", remedy: "give \(count) numbers in \(range)")
      }
      return list
    }
    if let kernel = try call.ints("kernel_shape"), kernel != Array(w[2...]) {
      throw GraphError(
        "the attribute 'kernel_shape' is \(kernel) for a weight of \(w)", remedy: "let both agree")
    }
    let steps = try list("strides", spatial, 1, 1...1 << 20)
    let spread = try list("dilations", spatial, 1, 1...1 << 20)
    var pads = try list("pads", 2 * spatial, 0, 0...1 << 20)
    let mode = try call.string("auto_pad") ?? "NOTSET"
    var extents: [Int] = []
    for axis in 0..<spatial {
      let (extent, kernel) = (x[2 + axis], w[2 + axis])
      let (reach, over) = (kernel - 1).multipliedReportingOverflow(by: spread[axis])
      guard kernel > 0, !over, reach < 1 << 30 else {
        throw GraphError("the kernel has the shape \(w[2...])", remedy: "give a smaller one")
      }
      switch mode {
      case "NOTSET", "": break
      case "VALID": (pads[axis], pads[spatial + axis]) = (0, 0)
      case "SAME_UPPER", "SAME_LOWER":
        let output = (extent + steps[axis] - 1) / steps[axis]
        let total = max(0, (output - 1) * steps[axis] + reach + 1 - extent)
        let less = total / 2
        (pads[axis], pads[spatial + axis]) =
          mode == "SAME_UPPER" ? (less, total - less) : (total - less, less)
      default:
        throw GraphError(
          "the attribute 'auto_pad' is '\(mode.prefix(40))'",
          remedy: "it is NOTSET, VALID, SAME_UPPER or SAME_LOWER")
      }
      let room = extent + pads[axis] + pads[spatial + axis] - reach - 1
      guard room >= 0 else {
        throw GraphError(
          "the kernel of \(Array(w[2...])) is larger than the padded input \(Array(x[2...]))",
          remedy: "choose a smaller kernel or more padding")
      }
      extents.append(room / steps[axis] + 1)
    }
    batch = x[0]
    channels = x[1]
    outputs = w[0]
    rows = isLinear ? 1 : x[2]
    columns = x[x.count - 1]
    kernelRows = isLinear ? 1 : w[2]
    kernelColumns = w[w.count - 1]
    strides = isLinear ? [1, steps[0]] : steps
    dilations = isLinear ? [1, spread[0]] : spread
    padding = isLinear ? [0, pads[0]] : [pads[0], pads[1]]
    outputRows = isLinear ? 1 : extents[0]
    outputColumns = extents[extents.count - 1]
    _ = try Tensor.elementCount(of: outputShape, in: "the output")
    let (patches, over) = positions.multipliedReportingOverflow(by: length)
    guard !over, patches <= Tensor.maximumElements else {
      throw GraphError(
        "the patches of one input have more than 2^28 elements", remedy: "give a smaller layer")
    }
  }

  /// The same convolution of another number of inputs.
  func withBatch(_ batch: Int) -> ConvolutionShape {
    var shape = self
    shape.batch = batch
    return shape
  }

  /// Where each k of each position stands in a group's part of one input, or -1 in the padding: positions × K.
  var patchTable: [Int32] {
    var table: [Int32] = []
    table.reserveCapacity(positions * length)
    for outputRow in 0..<outputRows {
      for outputColumn in 0..<outputColumns {
        let top = outputRow * strides[0] - padding[0]
        let left = outputColumn * strides[1] - padding[1]
        for channel in 0..<channelsPerGroup {
          for u in 0..<kernelRows {
            let row = top + u * dilations[0]
            for v in 0..<kernelColumns {
              let column = left + v * dilations[1]
              let isInside = 0..<rows ~= row && 0..<columns ~= column
              table.append(isInside ? Int32((channel * rows + row) * columns + column) : -1)
            }
          }
        }
      }
    }
    return table
  }
}

/// The matrix products of a MatMul: a stack of A[m × k] · B[k × n], leading dimensions broadcast.
struct MatrixProductShape: Hashable, Sendable {
  let m: Int
  let n: Int
  let k: Int
  /// The shape of the result.
  let outputShape: [Int]
  /// For each product of the stack, which matrix of A and of B goes in.
  let pairs: [[Int]]

  /// The shape of `numpy.matmul` of two shapes.
  ///
  /// - Throws: `GraphError` when they do not fit.
  init(_ a: [Int], _ b: [Int]) throws {
    guard !a.isEmpty, !b.isEmpty else {
      throw GraphError("a factor is a single number", remedy: "give vectors or matrices")
    }
    let left = a.count == 1 ? [1] + a : a
    let right = b.count == 1 ? b + [1] : b
    (m, k, n) = (left[left.count - 2], left[left.count - 1], right[right.count - 1])
    guard right[right.count - 2] == k else {
      throw GraphError("the factors have the shapes \(a) and \(b)", remedy: "let both have one K")
    }
    let (stackA, stackB) = (Array(left.dropLast(2)), Array(right.dropLast(2)))
    let rank = max(stackA.count, stackB.count)
    let fullA = Array(repeating: 1, count: rank - stackA.count) + stackA
    let fullB = Array(repeating: 1, count: rank - stackB.count) + stackB
    var stack: [Int] = []
    for (x, y) in zip(fullA, fullB) {
      guard x == y || x == 1 || y == 1 else {
        throw GraphError(
          "the factors have the shapes \(a) and \(b)", remedy: "let leading extents agree or be 1")
      }
      stack.append(x == 1 ? y : x)
    }
    var shape = stack
    if a.count > 1 { shape.append(m) }
    if b.count > 1 { shape.append(n) }
    outputShape = shape
    _ = try Tensor.elementCount(of: shape, in: "the output")
    let count = stack.contains(0) ? 0 : stack.reduce(1, *)
    pairs = (0..<count).map { number in
      var (rest, indexA, indexB, strideA, strideB) = (number, 0, 0, 1, 1)
      for axis in stride(from: rank - 1, through: 0, by: -1) {
        let place = rest % stack[axis]
        rest /= stack[axis]
        indexA += (fullA[axis] == 1 ? 0 : place) * strideA
        indexB += (fullB[axis] == 1 ? 0 : place) * strideB
        strideA *= fullA[axis]
        strideB *= fullB[axis]
      }
      return [indexA, indexB]
    }
  }
}
