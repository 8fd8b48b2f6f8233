// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import QuantizationMethods
import Tensors

/// One planned node on its way through a unit: the products of its rows, laid out as the operator wants them.
struct NodeRun {
  let plan: ProductPlan
  let node: ProductNode
  let product: UnitProduct
  private var row: RowProduct { RowProduct(product: product) }
  /// The seed of the node's stochastic roundings.
  let seed: UInt64
  /// The number of the batch's first sample.
  let firstSample: Int
  /// The samples of the batch.
  let samples: Int
  let counter: ProductCounter

  // MARK: Dense layers

  /// A Gemm or a MatMul with constant weights: every row of the input by the weights.
  func multiply(_ call: OperatorCall) throws -> [TypedArray] {
    let input = try call.input(0)
    guard let x = input.floats, let weights = node.weights, let last = input.shape.last,
      last == weights.columns
    else {
      throw GraphError(
        "the input has the type \(input.type.onnxName) and the shape \(input.shape)",
        remedy: "give FLOAT with a last extent of \(node.length ?? 0)")
    }
    let rows = last == 0 ? input.shape.dropLast().reduce(1, *) : x.count / last
    let rowsPerSample = self.rowsPerSample(rows)
    counter.add(rows * weights.rows * last)
    let index = UInt64(truncatingIfNeeded: firstSample * rowsPerSample * weights.rows)
    var output: [Float]
    switch plan.operands {
    case .scaled(let activations, let prepared):
      let quantized = activations.codes(of: x, length: last, rowsPerSample: rowsPerSample)
      output = try row.outputs(
        rows: rows, a: quantized.codes, rowScales: quantized.scales, weights: prepared,
        bias: plan.bias, seed: seed, index: index)
    case .blocks(let activations, let prepared):
      let a = try BlockOperand(activations, rows: rows, of: x)
      output = try blockOutputs(a, prepared.operands[0], bias: plan.bias, index: index)
    case .dynamic, .dynamicBlocks:
      throw GraphError("a layer with weights has a plan for activations", remedy: "plan it")
    }
    compensate(&output, x, rows: rows)
    let leading = max(0, node.leadingExtents - max(0, input.shape.count - 2))
    return [
      TypedArray(
        checkedShape: [Int](repeating: 1, count: leading) + input.shape.dropLast()
          + [weights.rows], floats: output)
    ]
  }

  /// A MatMul of two activations.
  func multiplyActivations(_ call: OperatorCall) throws -> [TypedArray] {
    let (left, right) = (try call.input(0), try call.input(1))
    guard let x = left.floats, let y = right.floats else {
      throw GraphError("a factor is \(left.type.onnxName)", remedy: "give FLOAT")
    }
    let shape = try MatrixProductShape(left.shape, right.shape)
    let (m, n, k) = (shape.m, shape.n, shape.k)
    let perSample = rowsPerSample(shape.pairs.count * m * n)
    counter.add(shape.pairs.count * m * n * k)
    var output: [Float] = []
    output.reserveCapacity(shape.pairs.count * m * n)
    let columnsOfB = Self.columns(of: y, k: k, n: n)
    var quantized: (a: RowCodes, b: RowCodes)?
    if case .dynamic(let leftQuantizer, let rightQuantizer) = plan.operands, k > 0 {
      quantized = (
        leftQuantizer.codes(of: x, length: k, rowsPerSample: rowsPerSample(x.count / k)),
        rightQuantizer.codes(of: columnsOfB, length: k, rowsPerSample: rowsPerSample(y.count / k))
      )
    }
    for (number, pair) in shape.pairs.enumerated() {
      let index = UInt64(truncatingIfNeeded: firstSample * perSample + number * m * n)
      switch plan.operands {
      case .dynamic:
        let rows = (pair[0] * m..<(pair[0] + 1) * m, pair[1] * n..<(pair[1] + 1) * n)
        let left = Array((quantized?.a.codes ?? [])[rows.0.lowerBound * k..<rows.0.upperBound * k])
        let right = Array((quantized?.b.codes ?? [])[rows.1.lowerBound * k..<rows.1.upperBound * k])
        var part = try row.results(
          rows: m, a: left, b: CodeMatrix.checked(n, k, right).transposed, addend: nil,
          random: RandomCase(seed: seed, index: index))
        if let quantized {
          for i in 0..<m {
            let scale = quantized.a.scales.scale(rows.0.lowerBound + i)
            for j in 0..<n {
              part[i * n + j] *= scale * quantized.b.scales.scale(rows.1.lowerBound + j)
            }
          }
        }
        output += part
      case .dynamicBlocks(let leftQuantizer, let rightQuantizer):
        let a = Array(x[pair[0] * m * k..<(pair[0] + 1) * m * k])
        let b = Array(columnsOfB[pair[1] * k * n..<(pair[1] + 1) * k * n])
        output += try blockOutputs(
          try BlockOperand(leftQuantizer, rows: m, of: a),
          try BlockOperand(rightQuantizer, rows: n, of: b).asColumns, bias: nil, index: index)
      case .scaled, .blocks:
        throw GraphError("a product of activations has a plan for weights", remedy: "plan it")
      }
    }
    return [TypedArray(checkedShape: shape.outputShape, floats: output)]
  }

  /// How many of some rows belong to one sample of the batch; all where they are not shared out evenly.
  private func rowsPerSample(_ rows: Int) -> Int {
    max(1, rows.isMultiple(of: samples) ? rows / samples : rows)
  }

  /// A stack of k × n matrices with rows and columns exchanged: runs along k are then contiguous.
  private static func columns(of y: [Float], k: Int, n: Int) -> [Float] {
    let size = k * n
    guard size > 0 else { return y }
    return [Float](unsafeUninitializedCapacity: y.count) { out, count in
      for first in stride(from: 0, to: y.count, by: size) {
        for column in 0..<n {
          for i in 0..<k { out[first + column * k + i] = y[first + i * n + column] }
        }
      }
      count = y.count
    }
  }

  // MARK: Blocks

  /// Rows of blocks by columns of blocks, scaled back by the tensors' scales.
  func blockOutputs(
    _ a: BlockOperand, _ b: BlockOperand, bias: [Float]?, index: UInt64
  ) throws -> [Float] {
    let scale = a.tensorScale * b.tensorScale
    guard scale.isNormal else {
      throw GraphError(
        "the product of the tensors' scales is out of float32's normal range",
        remedy: "choose other scales")
    }
    let addend = bias.map { $0.map { product.unit.addendCode(of: $0, scale: scale) } }
    let out = try row.results(
      rows: a.elements.rows, a: a.elements.codes, b: b.elements, addend: addend,
      scales: MatrixScales(a: a.scales, b: b.scales), random: RandomCase(seed: seed, index: index))
    return scale == 1 ? out : out.map { $0 * scale }
  }

  /// Adds U · (V · x) to rows × output channels numbers, in float32, a MatMul and an Add as a saved network has them.
  private func compensate(_ output: inout [Float], _ x: [Float], rows: Int) {
    guard let factors = plan.compensation, rows > 0 else { return }
    let (rank, k, n) = (factors.v.rows, factors.v.columns, factors.u.rows)
    var inner = [Float](repeating: 0, count: rows * rank)
    var outer = [Float](repeating: 0, count: rows * n)
    x.withUnsafeBufferPointer { x in
      inner.withUnsafeMutableBufferPointer { inner in
        outer.withUnsafeMutableBufferPointer { outer in
          guard let x = x.baseAddress, let t = inner.baseAddress, let y = outer.baseAddress else {
            return
          }
          FloatProducts.multiply(
            m: rows, n: rank, k: k, a: x, b: factors.v.values, transposeB: true, c: t,
            sums: .ascending)
          FloatProducts.multiply(
            m: rows, n: n, k: rank, a: t, b: factors.u.values, transposeB: true, c: y,
            sums: .ascending)
        }
      }
    }
    for i in output.indices { output[i] += outer[i] }
  }
}

/// Rows of numbers as blocks along K: elements and scale words.
struct BlockOperand: Sendable {
  let elements: CodeMatrix
  let scales: CodeMatrix
  let tensorScale: Float

  /// Quantizes rows.
  init(_ quantizer: BlockQuantizer, rows: Int, of numbers: [Float]) throws {
    let codes = quantizer.codes(of: numbers, rowLength: numbers.count / max(1, rows))
    elements = try .checked(rows, codes.elements.count / max(1, rows), codes.elements)
    scales = try .checked(rows, codes.scales.count / max(1, rows), codes.scales)
    tensorScale = quantizer.tensorScale
  }

  private init(_ elements: CodeMatrix, _ scales: CodeMatrix, _ tensorScale: Float) {
    self.elements = elements
    self.scales = scales
    self.tensorScale = tensorScale
  }

  /// The rows as columns: B of a product.
  var asColumns: BlockOperand { BlockOperand(elements.transposed, scales.transposed, tensorScale) }
}
