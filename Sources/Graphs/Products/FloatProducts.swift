// SPDX-License-Identifier: Apache-2.0
internal import COpenBLAS
import ONNXImport
import Tensors

/// Matrix products of float32 on the calling thread: by OpenBLAS, the reference that networks are compared with, or by
/// ascending k.
enum FloatProducts {
  /// OpenBLAS's own threads are off: batches are spread over ours, and its sums would depend on their number.
  private static let isSingleThreaded: Bool = {
    openblas_set_num_threads(1)
    return true
  }()

  /// c = a · b + beta × c, all row-major.
  ///
  /// A transposed factor is stored n × k or k × m. Rows of c may lie further apart than n.
  static func multiply(
    m: Int, n: Int, k: Int, a: UnsafePointer<Float>, transposeA: Bool = false,
    b: UnsafePointer<Float>, transposeB: Bool = false, beta: Float = 0,
    c: UnsafeMutablePointer<Float>, rowsOfC stride: Int? = nil, alpha: Float = 1, sums: SumOrder
  ) {
    guard isSingleThreaded, m > 0, n > 0 else { return }
    guard k > 0 else {
      for i in 0..<m {
        for j in 0..<n { c[i * (stride ?? n) + j] *= beta }
      }
      return
    }
    if sums == .ascending {
      OrderedProduct.Tiles(
        m: m, n: n, k: k,
        a: .init(a, row: transposeA ? 1 : k, column: transposeA ? m : 1),
        b: .init(b, row: transposeB ? 1 : n, column: transposeB ? k : 1)
      ).multiply(alpha: alpha, beta: beta, c: c, rowsOfC: stride ?? n)
      return
    }
    cblas_sgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans,
      transposeB ? CblasTrans : CblasNoTrans, Int32(m), Int32(n), Int32(k), alpha, a,
      Int32(transposeA ? m : k), b, Int32(transposeB ? k : n), beta, c, Int32(stride ?? n))
  }

  /// The Conv of float32 operands; nil for other types or more than two spatial dimensions.
  static func convolve(_ call: OperatorCall) throws -> [TypedArray]? {
    guard let x = try call.input(0).floats, let w = try call.input(1).floats else { return nil }
    var bias: [Float]?
    if let array = call.optionalInput(2) {
      guard let floats = array.floats else { return nil }
      bias = floats
    }
    guard let shape = try ConvolutionShape(call) else { return nil }
    if let bias, bias.count != shape.outputs {
      throw GraphError(
        "there are \(bias.count) biases for \(shape.outputs) channels", remedy: "let both agree")
    }
    let output = FloatConvolution(shape: shape, sums: call.sums).outputs(x, w, bias: bias)
    return [TypedArray(checkedShape: shape.outputShape, floats: output)]
  }

  /// The MatMul of float32 operands; nil for other types.
  static func matrixMultiply(_ call: OperatorCall) throws -> [TypedArray]? {
    let (a, b) = (try call.input(0), try call.input(1))
    guard let x = a.floats, let y = b.floats else { return nil }
    let shape = try MatrixProductShape(a.shape, b.shape)
    let size = shape.m * shape.n
    let output = [Float](unsafeUninitializedCapacity: size * shape.pairs.count) { output, count in
      count = size * shape.pairs.count
      guard let c = output.baseAddress else { return }
      x.withUnsafeBufferPointer { x in
        y.withUnsafeBufferPointer { y in
          guard let a = x.baseAddress, let b = y.baseAddress else {
            output.initialize(repeating: 0)
            return
          }
          c.initialize(repeating: 0, count: count)
          if y.count == shape.k * shape.n {
            // One B for the whole stack: its rows are those of one tall matrix.
            multiply(
              m: shape.m * shape.pairs.count, n: shape.n, k: shape.k, a: a, b: b, c: c,
              sums: call.sums)
            return
          }
          for (number, pair) in shape.pairs.enumerated() {
            multiply(
              m: shape.m, n: shape.n, k: shape.k, a: a + pair[0] * shape.m * shape.k,
              b: b + pair[1] * shape.k * shape.n, c: c + number * size, sums: call.sums)
          }
        }
      }
    }
    return [TypedArray(checkedShape: shape.outputShape, floats: output)]
  }

  /// The Gemm of float32 operands; nil for other types.
  static func gemm(_ call: OperatorCall) throws -> [TypedArray]? {
    guard let gemm = try GemmOperands(call) else { return nil }
    var output = gemm.addend ?? [Float](repeating: 0, count: gemm.m * gemm.n)
    output.withUnsafeMutableBufferPointer { output in
      gemm.a.withUnsafeBufferPointer { a in
        gemm.b.withUnsafeBufferPointer { b in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = output.baseAddress else {
            return
          }
          multiply(
            m: gemm.m, n: gemm.n, k: gemm.k, a: a, transposeA: gemm.transposeA, b: b,
            transposeB: gemm.transposeB, beta: gemm.addend == nil ? 0 : gemm.beta, c: c,
            alpha: gemm.alpha, sums: call.sums)
        }
      }
    }
    return [TypedArray(checkedShape: [gemm.m, gemm.n], floats: output)]
  }
}

/// The float32 operands of a Gemm: alpha × A' · B' + beta × C.
struct GemmOperands {
  let m: Int
  let n: Int
  let k: Int
  let a: [Float]
  let b: [Float]
  let transposeA: Bool
  let transposeB: Bool
  let alpha: Float
  let beta: Float
  /// C, spread to m × n.
  let addend: [Float]?

  /// Nil for operands of other types.
  ///
  /// - Throws: `GraphError` when shapes do not fit.
  init?(_ call: OperatorCall) throws {
    let (left, right) = (try call.input(0), try call.input(1))
    guard let a = left.floats, let b = right.floats else { return nil }
    guard left.shape.count == 2, right.shape.count == 2 else {
      throw GraphError(
        "the factors have the shapes \(left.shape) and \(right.shape)", remedy: "give matrices")
    }
    transposeA = try call.int("transA") ?? 0 != 0
    transposeB = try call.int("transB") ?? 0 != 0
    alpha = try call.float("alpha") ?? 1
    beta = try call.float("beta") ?? 1
    m = left.shape[transposeA ? 1 : 0]
    k = left.shape[transposeA ? 0 : 1]
    n = right.shape[transposeB ? 0 : 1]
    guard right.shape[transposeB ? 1 : 0] == k else {
      throw GraphError(
        "the factors have the shapes \(left.shape) and \(right.shape)",
        remedy: "let both have one K")
    }
    _ = try Tensor.elementCount(of: [m, n], in: "the output")
    self.a = a
    self.b = b
    guard let c = call.optionalInput(2) else {
      addend = nil
      return
    }
    guard let floats = c.floats else { return nil }
    let extents = [Int](repeating: 1, count: max(0, 2 - c.shape.count)) + c.shape
    guard extents.count == 2, extents[0] == 1 || extents[0] == m, extents[1] == 1 || extents[1] == n
    else {
      throw GraphError("C has the shape \(c.shape)", remedy: "it broadcasts to [\(m), \(n)]")
    }
    if c.count == m * n {
      addend = floats
      return
    }
    var spread: [Float] = []
    spread.reserveCapacity(m * n)
    for row in 0..<m {
      for column in 0..<n {
        spread.append(
          floats[(extents[0] == 1 ? 0 : row) * extents[1] + (extents[1] == 1 ? 0 : column)])
      }
    }
    addend = spread
  }
}
