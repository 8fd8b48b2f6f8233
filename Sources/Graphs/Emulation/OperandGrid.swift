// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import ONNXImport
import Tensors

/// Scales and how many k share one; nil for all.
private typealias Scales = (list: [Float], groupSize: Int?)

/// The grid that a quantizer of a model brings its numbers to: a format and scales.
public struct OperandGrid: Sendable {
  /// The format of the codes.
  public let format: NumberFormat
  /// One scale, one for each output channel of a weight, or one for each group of k of a channel, row by row.
  public let scales: [Float]
  /// How many k share a scale; nil for all.
  public var groupSize: Int?
  /// Whether two's complement's odd code is never produced.
  public var isSymmetric = false

  fileprivate init(_ format: NumberFormat, _ scales: Scales, isSymmetric: Bool = false) {
    (self.format, self.scales, groupSize) = (format, scales.list, scales.groupSize)
    self.isSymmetric = isSymmetric
  }
}

extension Graph {
  /// The grids of a product's two factors when both come from quantizers; nil when one does not.
  ///
  /// QONNX's Quant and FloatQuant are read, and QuantizeLinear, perhaps a Clip, and DequantizeLinear, as Brevitas and
  /// onnxruntime write them; scales of activations must be one constant, those of weights one or one an output channel.
  ///
  /// - Throws: `GraphError` naming the quantizer that can not be read.
  public func givenGrids(
    of product: ProductNode
  ) throws -> (left: OperandGrid, right: OperandGrid)? {
    let node = nodes[product.index]
    guard node.inputs.count > 1, let left = node.inputs[0], let right = node.inputs[1],
      let a = try grid(of: left, nil), a.scales.count == 1,
      let b = try grid(of: right, channels(of: product))
    else { return nil }
    return (a, b)
  }

  /// Where a weight has its output channels.
  private struct Channels {
    let count: Int
    let axis: Int
    let rank: Int
    /// The weights of a channel.
    let length: Int
    /// The shape of the weights.
    let shape: [Int]
  }

  private func channels(of product: ProductNode) throws -> Channels? {
    let node = nodes[product.index]
    guard let weights = product.weights, let array = constant(node, 1) else { return nil }
    let call = OperatorCall(node: node.onnx, opset: node.opset, inputs: [])
    let isFirst =
      try product.kind == .convolution
      || (product.kind == .gemm && (call.int("transB") ?? 0) != 0)
    return Channels(
      count: weights.rows, axis: isFirst ? 0 : array.shape.count - 1, rank: array.shape.count,
      length: weights.columns, shape: array.shape)
  }

  private func producer(_ value: Int) -> Node? {
    quantizedConstants[value] ?? nodes.first { $0.outputs.contains(value) }
  }

  /// The constant of an input, one that a quantizer of constants took among them.
  private func parameter(_ node: Node, _ place: Int) -> TypedArray? {
    guard place < node.inputs.count, node.inputs[place] != nil else { return nil }
    return constant(node, place) ?? model.graph.initializers[node.onnx.inputs[place]]
  }

  private func grid(of value: Int, _ channels: Channels?) throws -> OperandGrid? {
    guard let node = producer(value) else { return nil }
    do {
      switch node.onnx.operatorType {
      case "Quant", "IntQuant": return try integerGrid(node, channels)
      case "FloatQuant": return try floatGrid(node, channels)
      case "DequantizeLinear": return try linearGrid(node, channels)
      // Values are only moved: the grid stays.
      case "Reshape", "Flatten", "Transpose", "MaxPool", "Squeeze", "Unsqueeze", "Identity":
        guard channels == nil, let input = node.inputs.first, let input else { return nil }
        return try grid(of: input, nil)
      default: return nil
      }
    } catch let error as FormatError {
      throw GraphError(node: node.title, error.problem, remedy: error.remedy)
    } catch let error as GraphError {
      throw error.at(node.title)
    }
  }

  /// One scale, or one for each output channel; nil for numbers that are no scales.
  ///
  /// - Parameter axis: the index along which a list without a shape of its own lies.
  private func scales(
    _ array: TypedArray?, _ channels: Channels?, axis: Int? = nil
  ) throws -> Scales? {
    guard let array, let list = array.floats, list.allSatisfy({ $0.isNormal && $0 > 0 }) else {
      return nil
    }
    if list.count == 1 { return (list, nil) }
    guard let channels else { return nil }
    if array.shape == channels.shape { return Self.groups(list, channels) }
    let own = array.shape.firstIndex { $0 > 1 }.map { channels.rank - array.shape.count + $0 }
    let found = axis.map { $0 < 0 ? $0 + channels.rank : $0 } ?? own
    guard list.count == channels.count, array.shape.count(where: { $0 > 1 }) == 1,
      found == channels.axis
    else {
      throw GraphError(
        "a weight has scales of the shape \(array.shape)",
        remedy: "give one, one for each output channel, or one for each weight")
    }
    return (list, nil)
  }

  /// A scale for each weight as one for each group of k, the longest groups that have one each.
  private static func groups(_ list: [Float], _ channels: Channels) -> Scales {
    let (rows, length) = (channels.count, channels.length)
    let matrix =
      channels.axis == 0
      ? list : WeightMatrix(rows: length, columns: rows, values: list).transposed.values
    // Where scales change a group ends; only the last may be shorter.
    let ends = (1..<max(1, length)).filter { k in
      (0..<rows).contains { matrix[$0 * length + k] != matrix[$0 * length + k - 1] }
    }
    let size =
      ends.first.flatMap { first in
        (1...first).last { size in ends.allSatisfy { $0.isMultiple(of: size) } }
      } ?? length
    let scales = (0..<rows).flatMap { row in
      stride(from: 0, to: length, by: max(1, size)).map { matrix[row * length + $0] }
    }
    return (scales, size)
  }

  private func integerGrid(_ node: Node, _ channels: Channels?) throws -> OperandGrid? {
    guard let scales = try scales(parameter(node, 1), channels),
      let zeros = parameter(node, 2)?.floats, zeros.allSatisfy({ $0 == 0 }),
      let width = try parameter(node, 3)?.floatList().first, 2...16 ~= width
    else { return nil }
    let call = OperatorCall(node: node.onnx, opset: node.opset, inputs: [])
    let isSigned = try call.int("signed") ?? 1 != 0
    let isNarrow = try call.int("narrow") ?? 0 != 0
    guard isSigned || !isNarrow else { return nil }
    let format = try FixedPointFormat(
      name: "\(isSigned ? "" : "u")int\(Int(width))", width: Int(width), isSigned: isSigned)
    return OperandGrid(.fixedPoint(format), scales, isSymmetric: isNarrow)
  }

  private func floatGrid(_ node: Node, _ channels: Channels?) throws -> OperandGrid? {
    guard let scales = try scales(parameter(node, 1), channels) else { return nil }
    let numbers = try (2...5).map { try parameter(node, $0)?.floatList().first ?? .nan }
    guard 1...8 ~= numbers[0], 0...10 ~= numbers[1], abs(numbers[2]) < 256 else { return nil }
    var fields = FloatFormat.Fields(
      name: "e\(Int(numbers[0]))m\(Int(numbers[1]))", exponentBits: Int(numbers[0]),
      trailingSignificandBits: Int(numbers[1]))
    fields.exponentBias = Int(numbers[2])
    let whole = try FloatFormat(fields)
    let format = NumberFormat.float(whole)
    let most = Double(numbers[3])
    if most >= format.greatestFinite.asDouble { return OperandGrid(format, scales) }
    // Codes above the greatest number are NaNs: what E4M3 with 448 is.
    let codes = (0...whole.magnitudeMask).filter { format.decode($0).asDouble > most }
    fields.nanCodes = codes + codes.map { $0 | whole.signMask }
    return OperandGrid(.float(try FloatFormat(fields)), scales)
  }

  private func linearGrid(_ node: Node, _ channels: Channels?) throws -> OperandGrid? {
    let call = OperatorCall(node: node.onnx, opset: node.opset, inputs: [])
    guard
      let scales = try scales(parameter(node, 1), channels, axis: call.int("axis") ?? 1)
    else { return nil }
    let zeros = try parameter(node, 2)?.doubles() ?? [0]
    guard Set(zeros).count == 1, let zero = zeros.first else { return nil }
    var range: ClosedRange<Int>?
    var type = parameter(node, 0)?.type
    var source = node.inputs[0].flatMap { producer($0) }
    if let clip = source, clip.onnx.operatorType == "Clip",
      let low = parameter(clip, 1)?.integers?.first, let high = parameter(clip, 2)?.integers?.first,
      low <= high
    {
      range = low...high
      source = clip.inputs[0].flatMap { producer($0) }
    }
    if let quantizer = source, quantizer.onnx.operatorType == "QuantizeLinear" {
      type = parameter(quantizer, 2)?.type ?? .uint8
    }
    guard let type else { return nil }
    guard type.isInteger else {
      return OperandGrid(try CodedFormats.format(type), scales)
    }
    let codes = range ?? type.integerRange
    guard let width = type.bitWidth, width <= 16 else { return nil }
    let isSigned = type.integerRange.lowerBound < 0
    var bits = 2
    while bits < width,
      codes.lowerBound < (isSigned ? -(1 << (bits - 1)) : 0)
        || codes.upperBound > (isSigned ? 1 << (bits - 1) : 1 << bits) - 1
    { bits += 1 }
    let name = "\(isSigned ? "" : "u")int\(bits)\(zero == 0 ? "" : "z\(Int(zero))")"
    return OperandGrid(
      .fixedPoint(
        try FixedPointFormat(name: name, width: bits, isSigned: isSigned, zeroPoint: Int(zero))),
      scales, isSymmetric: isSigned && codes.lowerBound > -(1 << (bits - 1)))
  }
}
