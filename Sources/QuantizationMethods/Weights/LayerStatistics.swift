// SPDX-License-Identifier: Apache-2.0
internal import COpenBLAS

/// What weight methods ask of a layer's inputs X (samples × columns): H = 2 Xᵀ X / N, the mean and the greatest
/// magnitude of each column.
///
/// With D = W - Wq the mean squared error of the layer's outputs is tr(D H Dᵀ) / 2, so no sample has to be kept.
///
/// Inputs are taken in stretches of 1024 samples. Within a stretch each column is rounded to 21 bits below its
/// greatest magnitude, which makes every sum of products exact in float64, whatever the kernel of the matrix
/// product; stretches are added in order. So the same calls give the same bits on every machine. Where the
/// stretches begin depends on how samples are shared out between calls, and may change the last bits.
///
/// Source of H and its use: Frantar et al., GPTQ (arXiv 2210.17323); Nagel et al., AdaRound (arXiv 2004.10568).
public struct LayerStatistics: Sendable, Hashable {
  /// The length of the layer's dot products.
  public let columns: Int
  /// How many samples were seen.
  public private(set) var samples = 0
  /// Xᵀ X: columns × columns, symmetric.
  public private(set) var gram: [Double]
  /// The sum of each column.
  public private(set) var sums: [Double]
  /// The greatest magnitude of each column.
  public private(set) var greatestMagnitudes: [Float]

  /// Samples of a stretch.
  static let stretch = 1024
  /// Bits that are kept of a column's numbers: 2 × 21 of a product and 10 of 1024 terms are 52.
  static let keptBits = 21

  /// Begins without samples.
  public init(columns: Int) {
    self.columns = max(0, columns)
    gram = [Double](repeating: 0, count: self.columns * self.columns)
    sums = [Double](repeating: 0, count: self.columns)
    greatestMagnitudes = [Float](repeating: 0, count: self.columns)
  }

  /// Statistics of given inputs.
  ///
  /// - Throws: `WeightMethodError` when the length is not a multiple of the columns or a number is not finite.
  public init(inputs: [Float], columns: Int) throws {
    self.init(columns: columns)
    try add(inputs)
  }

  /// The mean of each column; zeros without samples.
  public var mean: [Double] { sums.map { samples == 0 ? 0 : $0 / Double(samples) } }

  /// H = 2 Xᵀ X / N, row by row; zeros without samples.
  public var hessian: [Double] {
    let factor = samples == 0 ? 0 : 2 / Double(samples)
    return gram.map { $0 * factor }
  }

  /// Takes in samples, row by row.
  ///
  /// - Throws: `WeightMethodError` when the length is not a multiple of the columns or a number is not finite;
  ///   nothing is taken in then.
  public mutating func add(_ inputs: [Float]) throws {
    guard columns > 0, inputs.count.isMultiple(of: columns) else {
      throw WeightMethodError.wrongCount(
        what: "inputs of \(columns) columns", found: inputs.count,
        expected: columns == 0 ? 0 : inputs.count / columns * columns)
    }
    try inputs.withUnsafeBufferPointer { inputs in
      for index in 0..<inputs.count where !inputs[index].isFinite {
        throw WeightMethodError.notFinite(what: "the layer's input", index: index)
      }
      let count = inputs.count / columns
      for first in stride(from: 0, to: count, by: Self.stretch) {
        add(inputs, samples: first..<min(count, first + Self.stretch))
      }
      samples += count
    }
  }

  /// Takes in what another has seen.
  ///
  /// - Throws: `WeightMethodError` when the columns differ.
  public mutating func merge(_ other: LayerStatistics) throws {
    try WeightMethodError.check(
      "columns of statistics", count: other.columns, expected: columns)
    samples += other.samples
    for index in gram.indices { gram[index] += other.gram[index] }
    for index in sums.indices {
      sums[index] += other.sums[index]
      greatestMagnitudes[index] = max(greatestMagnitudes[index], other.greatestMagnitudes[index])
    }
  }

  private mutating func add(_ inputs: UnsafeBufferPointer<Float>, samples: Range<Int>) {
    let k = columns
    var greatest = [Float](repeating: 0, count: k)
    sums.withUnsafeMutableBufferPointer { sums in
      greatest.withUnsafeMutableBufferPointer { greatest in
        for sample in samples {
          let first = sample * k
          for column in 0..<k {
            let x = inputs[first + column]
            sums[column] += Double(x)
            greatest[column] = max(greatest[column], abs(x))
          }
        }
      }
    }
    let powers = greatest.map { magnitude in
      let exponent = magnitude > 0 ? Int(magnitude.exponent) + 1 : 0
      return Double(sign: .plus, exponent: Self.keptBits - exponent, significand: 1)
    }
    var whole = [Double](repeating: 0, count: samples.count * k)
    whole.withUnsafeMutableBufferPointer { whole in
      powers.withUnsafeBufferPointer { powers in
        for sample in samples {
          let (from, to) = (sample * k, (sample - samples.lowerBound) * k)
          for column in 0..<k {
            whole[to + column] =
              (Double(inputs[from + column]) * powers[column]).rounded(.toNearestOrEven)
          }
        }
      }
    }
    SingleThread.start()
    var products = [Double](repeating: 0, count: k * k)
    products.withUnsafeMutableBufferPointer { products in
      whole.withUnsafeBufferPointer { whole in
        cblas_dsyrk(
          CblasRowMajor, CblasUpper, CblasTrans, Int32(k), Int32(samples.count), 1,
          whole.baseAddress, Int32(k), 0, products.baseAddress, Int32(k))
      }
    }
    let back = powers.map { 1 / $0 }
    gram.withUnsafeMutableBufferPointer { gram in
      for row in 0..<k {
        for column in row..<k {
          let sum = gram[row * k + column] + products[row * k + column] * back[row] * back[column]
          gram[row * k + column] = sum
          gram[column * k + row] = sum
        }
      }
    }
    for column in 0..<k {
      greatestMagnitudes[column] = max(greatestMagnitudes[column], greatest[column])
    }
  }
}
