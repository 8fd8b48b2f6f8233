// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Error compensation: columns are rounded one after the other, and what each rounding spoils is made up for by
/// the weights that are still free.
///
/// For column i, with H⁻¹ = Uᵀ U: e = (w_i - q_i) / U_ii, then w_j -= e U_ij for all j > i. The grid may be any
/// format's.
///
/// Edge cases:
/// - A diagonal H gives the nearest codes.
/// - A column without any input (H_ii = 0) has its nearest codes; published code sets such weights to zero, which
///   costs as little on the calibration data and more on any other.
///
/// Source: Frantar, Ashkboos, Hoefler and Alistarh, "GPTQ: Accurate Post-Training Quantization for Generative
/// Pre-trained Transformers" (arXiv 2210.17323). Damping and block size are the paper's. Everything is float64
/// with sliced products (`SlicedMatrix`), so codes are the same on every machine. Time and memory grow with columns³
/// and columns²: about a second for 1536 columns, 20 s and 1.2 GB for 4608.
public struct GPTQ: Sendable, Hashable {
  /// What is added to H's diagonal, as a share of its mean.
  public var damping: Double
  /// How often damping is multiplied by 10 when H has no Cholesky factor.
  public var dampingAttempts: Int
  /// Columns between two updates of all columns behind them; of no influence but on speed and last bits.
  public var blockSize: Int
  /// Whether columns are taken by descending H_jj ("act-order"); codes stay at their columns.
  public var ordersByActivation: Bool

  /// States the method's settings; the defaults are the paper's.
  public init(
    damping: Double = 0.01, dampingAttempts: Int = 3, blockSize: Int = 128,
    ordersByActivation: Bool = false
  ) {
    self.damping = damping
    self.dampingAttempts = dampingAttempts
    self.blockSize = blockSize
    self.ordersByActivation = ordersByActivation
  }

  /// A scale for the weights of one row and group, as they are when the group is reached.
  public typealias GroupScale = (_ weights: [Float], _ row: Int, _ group: Int) throws -> Float

  /// The codes of a weight matrix on a quantizer's grid.
  ///
  /// With act-order a column keeps the scale of its own group.
  ///
  /// - Throws: `WeightMethodError`; `FormatError` when the format is too wide or not rounded to nearest.
  public func codes(
    of weights: [Float], statistics: LayerStatistics, quantizer: MatrixQuantizer
  ) throws -> [UInt64] {
    try quantize(weights, statistics: statistics, quantizer: quantizer, groupScale: nil).codes
  }

  /// The codes and the quantizer, whose scales are chosen anew for each group when its first column is reached.
  ///
  /// - Parameters:
  ///   - weights: rows × columns.
  ///   - statistics: of the layer's inputs.
  ///   - quantizer: gives format, shape and group size; its scales too where `groupScale` is nil.
  ///   - groupScale: the rule for scales; not with act-order, which meets a group's columns apart.
  /// - Throws: `WeightMethodError`, `FormatError`, and what `groupScale` throws.
  public func quantize(
    _ weights: [Float], statistics: LayerStatistics, quantizer: MatrixQuantizer,
    groupScale: GroupScale?
  ) throws -> (codes: [UInt64], quantizer: MatrixQuantizer) {
    try WeightMethodError.check(weights: weights, quantizer: quantizer, statistics: statistics)
    guard damping >= 0, damping.isFinite, blockSize > 0, dampingAttempts >= 0 else {
      throw WeightMethodError.setting(
        "GPTQ with damping \(damping) and blocks of \(blockSize)",
        remedy: "give a damping of at least 0 and positive blocks")
    }
    if groupScale != nil, ordersByActivation {
      throw WeightMethodError.setting(
        "GPTQ with act-order and scales chosen on the way", remedy: "leave one of them out")
    }
    let columns = quantizer.columns
    guard !weights.isEmpty else { return ([], quantizer) }
    let hessian = statistics.hessian
    var order = Array(0..<columns)
    if ordersByActivation {
      order.sort {
        let (first, second) = (hessian[$0 * columns + $0], hessian[$1 * columns + $1])
        return first == second ? $0 < $1 : first > second
      }
    }
    var pass = CompensationPass(
      weights: weights, order: order,
      rounder: try GridRounder(quantizer.format, rounding: quantizer.rounding),
      factor: try factor(hessian, order: order), quantizer: quantizer)
    try pass.run(blockSize: blockSize, groupScale: groupScale)
    let result = try MatrixQuantizer(
      format: quantizer.format, rows: quantizer.rows, columns: columns,
      groupSize: quantizer.groupSize, scales: pass.scales, rounding: quantizer.rounding)
    return (pass.codes, result)
  }

  /// U with (H + damping)⁻¹ = Uᵀ U, columns in the given order.
  func factor(_ hessian: [Double], order: [Int]) throws -> [Double] {
    let n = order.count
    var permuted = [Double](repeating: 0, count: n * n)
    var trace = 0.0
    for row in 0..<n {
      for column in 0..<n { permuted[row * n + column] = hessian[order[row] * n + order[column]] }
    }
    // Columns without input are alone with themselves: any positive number will do.
    let diagonal = (0..<n).map { permuted[$0 * n + $0] == 0 ? 1 : permuted[$0 * n + $0] }
    for element in diagonal { trace += element }
    var share = damping
    for attempt in 0...dampingAttempts {
      for index in 0..<n {
        permuted[index * n + index] = diagonal[index] + share * trace / Double(n)
      }
      if let factor = TriangularFactor.upperFactorOfInverse(permuted, size: n) { return factor }
      if attempt < dampingAttempts { share = share > 0 ? share * 10 : 1e-6 }
    }
    throw WeightMethodError.notPositiveDefinite(damping: share)
  }
}
