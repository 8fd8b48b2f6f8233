// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Finds the exponent a of a power grid, value = sign(q) (|q| s)^(1/a), for a weight matrix.
///
/// Ranges stay fixed: in each row or group the greatest code stands for the same magnitude whatever a is. `search`
/// takes nearest codes for each candidate (PowerQuant); `learn` moves a and the codes together by gradients (NUPES).
/// a has four decimals, so that the name `powerN-A` means the same format.
///
/// Source: Yvinec et al., PowerQuant (ICLR 2023, arXiv 2301.09858) and NUPES (arXiv 2308.05600). The papers show
/// that the error is locally convex in a; two grids, of 0.1 and of 0.01, find the minimum without a gradient.
public struct PowerExponent: Sendable, Hashable {
  /// Bits of a code.
  public var width: Int
  /// The exponents that may result; within 0.2 to 2.
  public var range: ClosedRange<Double>

  /// States the grid.
  public init(width: Int, range: ClosedRange<Double> = 0.3...1.2) {
    self.width = width
    self.range = range
  }

  /// The format of an exponent, rounded to four decimals.
  public func format(exponent: Double) throws -> NumberFormat {
    let rounded = Self.rounded(exponent)
    return .codeBook(
      try .powerExponent(name: "power\(width)-\(rounded)", width: width, exponent: rounded))
  }

  /// A quantizer whose greatest code stands for the given magnitudes.
  ///
  /// - Parameters:
  ///   - exponent: a.
  ///   - rows: output channels.
  ///   - columns: the length of a dot product.
  ///   - groupSize: columns that share a range; nil for all.
  ///   - ranges: one for each row and group.
  /// - Throws: `FormatError` for an exponent out of range or ranges that do not fit.
  public func quantizer(
    exponent: Double, rows: Int, columns: Int, groupSize: Int? = nil, ranges: [Float]
  ) throws -> MatrixQuantizer {
    let format = try format(exponent: exponent)
    let greatest = format.greatestFinite.asDouble
    let scales = ranges.map { range in
      max(Float.leastNormalMagnitude, Float(Double(range > 0 ? range : 1) / greatest))
    }
    return try MatrixQuantizer(
      format: format, rows: rows, columns: columns, groupSize: groupSize, scales: scales)
  }

  /// The exponent whose nearest codes give the least tr(D H Dᵀ), or the least squared error without statistics.
  ///
  /// - Throws: `WeightMethodError`, `FormatError`.
  public func search(
    weights: [Float], rows: Int, columns: Int, groupSize: Int? = nil, ranges: [Float],
    statistics: LayerStatistics? = nil
  ) throws -> (exponent: Double, error: Double) {
    try check()
    let product = GradientProduct(statistics, columns: columns)
    var best = (exponent: 1.0, error: Double.infinity)
    var seen: Set<Double> = []
    func attempt(_ candidate: Double) throws {
      let exponent = Self.rounded(candidate)
      guard range ~= exponent, seen.insert(exponent).inserted else { return }
      let quantizer = try quantizer(
        exponent: exponent, rows: rows, columns: columns, groupSize: groupSize, ranges: ranges)
      try WeightMethodError.check(weights: weights, quantizer: quantizer, statistics: statistics)
      let grid = try GridMatrix(weights, quantizer)
      let error = grid.errors(grid.nearestPlaces(), product).reduce(0, +)
      if error < best.error { best = (exponent, error) }
    }
    for tenth in 0...20 { try attempt(range.lowerBound + Double(tenth) / 10) }
    try attempt(range.upperBound)
    try attempt(1)
    let centre = best.exponent
    for hundredth in -9...9 { try attempt(centre + Double(hundredth) / 100) }
    return best
  }

  /// Learns the exponent and the codes together, then the codes alone.
  ///
  /// - Parameters:
  ///   - weights: rows × columns.
  ///   - exponent: where to begin, for instance the result of `search`.
  ///   - rows: output channels.
  ///   - columns: the length of a dot product.
  ///   - groupSize: columns that share a range; nil for all.
  ///   - ranges: one for each row and group.
  ///   - statistics: of the layer's inputs; nil for the unit matrix.
  ///   - method: steps and step size; the exponent moves by half of that.
  /// - Returns: codes no worse than the nearest ones at the first exponent.
  /// - Throws: `WeightMethodError`, `FormatError`.
  public func learn(
    weights: [Float], exponent: Double, rows: Int, columns: Int, groupSize: Int? = nil,
    ranges: [Float], statistics: LayerStatistics? = nil, method: LearnedCodes = LearnedCodes()
  ) throws -> (codes: [UInt64], quantizer: MatrixQuantizer, exponent: Double) {
    try check()
    try method.check()
    func quantizer(_ exponent: Double) throws -> MatrixQuantizer {
      try self.quantizer(
        exponent: exponent, rows: rows, columns: columns, groupSize: groupSize, ranges: ranges)
    }
    let first = try quantizer(exponent)
    try WeightMethodError.check(weights: weights, quantizer: first, statistics: statistics)
    let grid = try GridMatrix(weights, first)
    let product = GradientProduct(statistics, columns: columns)
    let top = grid.rounder.values.last ?? 1
    var learner = ExponentState(width: width, exponent: Self.rounded(exponent), range: range)
    var state = PositionState(
      places: grid.nearestPlaces(), values: learner.values,
      scales: grid.scales.map { $0 * top }, weights: grid.weights)
    var best = (places: state.places, exponent: learner.exponent, error: Double.infinity)
    for step in 0..<method.iterations / 2 {
      let difference = state.difference
      let gradient = product.gradient(difference)
      let error = OutputError.byRow(difference, gradient, columns: columns).reduce(0, +)
      if error < best.error { best = (state.places, learner.exponent, error) }
      let rate = method.rate * (1 - Double(2 * step) / Double(method.iterations))
      let ratio = learner.step(
        gradient, state: state, scales: grid.scales, top: top, rate: rate / 2)
      state.step(gradient, rate: rate)
      if ratio != 1 { state.replacePowerGrid(values: learner.values, ratio: ratio) }
    }
    let last = try quantizer(best.exponent)
    let start = try GridMatrix(weights, last).codes(best.places)
    var rest = method
    rest.iterations -= method.iterations / 2
    let codes = try rest.codes(of: weights, from: start, statistics: statistics, quantizer: last)
    return (codes, last, best.exponent)
  }

  private func check() throws {
    guard range.lowerBound >= 0.2, range.upperBound <= 2, 2...12 ~= width else {
      throw WeightMethodError.setting(
        "exponents of \(range) for \(width) bits",
        remedy: "search within 0.2 to 2 and 2 to 12 bits")
    }
  }

  static func rounded(_ exponent: Double) -> Double { (exponent * 10000).rounded() / 10000 }
}
