// SPDX-License-Identifier: Apache-2.0
import Graphs
import MACUnits
import NumberFormats
import QuantizationMethods

/// The grids of one layer, those that are found from its own numbers among them, and the unit that takes them.
struct LayerGrids {
  var unit: MACUnit
  var activations: NumberFormat
  var weights: NumberFormat
  /// The static scale that came with the activations' grid; nil where the recipe's rule finds one.
  var activationScale: Float?
  /// The scales that came with the weights' grid: one a row and group of k; nil where the recipe's rule finds them.
  var weightScales: [Float]?

  /// The grids of a layer, searched or found as its recipe says.
  ///
  /// - Parameters:
  ///   - matrix: the layer's weights without what is folded into them.
  ///   - fold: what is folded into them once they have codes.
  static func of(
    _ product: ProductNode, _ recipe: GraphRecipe, _ activations: NumberFormat,
    _ weights: NumberFormat, matrix: WeightMatrix, fold: ExponentFold?, seen: ProductStatistics
  ) throws -> LayerGrids {
    guard recipe.searchesBiases, product.groups == 1, seen.rowCount > 0 else {
      return try LayerGrids(recipe, activations, weights, matrix: matrix, seen: seen)
    }
    return try LayerGrids(
      recipe, searched: activations, weights, matrix: matrix, fold: fold, seen: seen)
  }

  /// The grids that a recipe asks for.
  ///
  /// - Parameters:
  ///   - recipe: which grids.
  ///   - activations: the recipe's format, which gives the width.
  ///   - weights: likewise.
  ///   - matrix: the layer's weights.
  ///   - seen: what the layer got.
  /// - Throws: `GraphError`, `FormatError`, `WeightMethodError` when a grid is not to be had.
  init(
    _ recipe: GraphRecipe, _ activations: NumberFormat, _ weights: NumberFormat,
    matrix: WeightMatrix, seen: ProductStatistics
  ) throws {
    unit = recipe.unit
    self.activations = activations
    self.weights = weights
    switch recipe.weightGrid {
    case .format: break
    case .codeBook: try learnCodeBook(recipe, matrix, inputs: nil)
    case .sensitiveCodeBook: try learnCodeBook(recipe, matrix, inputs: seen)
    case .power: try searchExponent(recipe, matrix)
    case .vote:
      guard recipe.granularity == .channel else {
        throw GraphError(
          "the vote gives each channel a scale", remedy: "leave other granularities out")
      }
      let rows = (0..<matrix.rows).map { Magnitudes(matrix.row($0)) }
      let outcome = try SignificandVote(width: weights.width).vote(channels: rows)
      self.weights = try outcome.shape.format()
      weightScales = outcome.biases.map { Float($0.scale) }
    }
    switch recipe.activationGrid {
    case .format: break
    case .asymmetric:
      guard recipe.activationScaling == .fixed else {
        throw GraphError(
          "integers with a zero point have scales that are chosen at run time",
          remedy: "use static activation scales")
      }
      let integers = try AsymmetricInteger(
        bits: activations.width,
        range: ValueRange(least: seen.left.least, greatest: seen.left.greatest))
      self.activations = try integers.format()
      activationScale = integers.scale
    case .vote:
      let outcome = try SignificandVote(width: activations.width)
        .vote(channels: [seen.left.magnitudes])
      self.activations = try outcome.shape.format()
      if recipe.activationScaling == .fixed {
        activationScale = outcome.biases.first.map { Float($0.scale) }
      }
    }
    try takeUnit(recipe)
  }

  /// The formats and biases of LLM-FP4's search.
  init(
    _ recipe: GraphRecipe, searched activations: NumberFormat, _ weights: NumberFormat,
    matrix: WeightMatrix, fold: ExponentFold?, seen: ProductStatistics
  ) throws {
    guard case .float = activations, case .float = weights, recipe.granularity == .channel,
      recipe.activationScaling == .fixed
    else {
      throw GraphError(
        "LLM-FP4 searches minifloats with a bias for each channel of the weights and one for the "
          + "activations",
        remedy: "give minifloats, scales a channel and static activation scales")
    }
    let k = max(1, matrix.columns)
    let most = BiasFit.mostRows(matrix)
    let step = max(1, seen.rowCount / most)
    let rows = stride(from: 0, to: seen.rowCount, by: step).prefix(most)
      .flatMap { seen.rows[$0 * k..<($0 + 1) * k] }
    let found = try BiasFit(
      weights: matrix, fold: fold, rows: rows,
      greatest: max(seen.left.greatest, -seen.left.least)
    ).search(weightWidth: weights.width, activationWidth: activations.width)
    unit = recipe.unit
    self.activations = found.activationFormat
    self.weights = found.weightFormat
    activationScale = found.activationScale
    weightScales = found.weightScales
    try takeUnit(recipe)
  }

  /// Gives the weights another format, and takes the unit for it where there is a choice.
  mutating func takeWeights(of format: NumberFormat, _ recipe: GraphRecipe) throws {
    weights = format
    if let units = recipe.units { unit = try units(activations, weights) }
  }

  /// Replaces the unit by one that takes the grids.
  private mutating func takeUnit(_ recipe: GraphRecipe) throws {
    guard
      recipe.weightGrid != .format || recipe.activationGrid != .format || recipe.searchesBiases
    else { return }
    guard let units = recipe.units else {
      throw GraphError(
        "a layer finds its own grid, and the unit \(unit.name) has one already",
        remedy: "name an accumulator in place of the unit")
    }
    unit = try units(activations, weights)
  }

  /// K-means of the weights over the greatest magnitude of their channel or group, by the error that each makes in the
  /// output where inputs are given.
  ///
  /// Means begin at equal shares of the weights and at equal steps, and the better end counts: k-means knows only what is
  /// near, and few weights are large.
  private mutating func learnCodeBook(
    _ recipe: GraphRecipe, _ matrix: WeightMatrix, inputs: ProductStatistics?
  ) throws {
    let size = recipe.groupSize(columns: matrix.columns)
    let ranges = matrix.ranges(granularity: recipe.granularity)
    let normal = matrix.values.indices.map { place in
      let (row, column) = place.quotientAndRemainder(dividingBy: max(1, matrix.columns))
      return matrix.values[place] / ranges.range(row, column, size)
    }
    // Equal numbers need no code book.
    guard Set(normal).count > 1 else { return }
    let sensitivities = inputs.flatMap { inputs -> [Double]? in
      let squares = inputs.meanSquares
      guard !squares.isEmpty else { return nil }
      let rowsPerGroup = max(1, normal.count / squares.count)
      let list = normal.indices.map { place in
        let (row, column) = place.quotientAndRemainder(dividingBy: max(1, matrix.columns))
        let range = Double(ranges.range(row, column, size))
        return range * range * squares[row / rowsPerGroup * matrix.columns + column]
      }
      // Where what gets an input is all one number, nothing is to be learned from it.
      return Set(normal.indices.lazy.filter { list[$0] > 0 }.map { normal[$0] }).count > 1
        ? list : nil
    }
    let books = try LearnedCodeBook.Start.allCases.map {
      try LearnedCodeBook(width: weights.width, start: $0)
        .format(of: normal, weights: sensitivities)
    }
    guard let best = books.min(by: { $0.meanSquaredError < $1.meanSquaredError }) else { return }
    weights = try Self.read(best.format, as: "kmeans\(weights.width)")
    weightScales = ranges.list
  }

  /// PowerQuant's exponent: the one of the least squared error.
  private mutating func searchExponent(_ recipe: GraphRecipe, _ matrix: WeightMatrix) throws {
    let size = recipe.groupSize(columns: matrix.columns)
    let ranges = matrix.ranges(granularity: recipe.granularity)
    let power = PowerExponent(width: weights.width)
    let list =
      ranges.list.count > 1 ? ranges.list : [Float](repeating: ranges.list[0], count: matrix.rows)
    let found = try power.search(
      weights: matrix.values, rows: matrix.rows, columns: matrix.columns, groupSize: size,
      ranges: list)
    let quantizer = try power.quantizer(
      exponent: found.exponent, rows: matrix.rows, columns: matrix.columns, groupSize: size,
      ranges: list)
    // A table of numbers of at most 1: those of small exponents reach beyond FP16.
    let greatest = quantizer.format.greatestFinite.asDouble
    let unit = Double(sign: .plus, exponent: Int(greatest.exponent) + 1, significand: 1)
    weights = try Self.read(quantizer.format, over: unit, as: "\(quantizer.format.name)-fp16")
    weightScales = quantizer.scales.map { $0 * Float(unit) }
  }

  /// A grid whose numbers a multiplier reads as FP16 numbers, as a table beside it would hold them; a weight goes to
  /// the nearest of those.
  private static func read(
    _ format: NumberFormat, over unit: Double = 1, as name: String
  ) throws -> NumberFormat {
    let numbers = (0..<UInt64(1) << UInt64(format.width)).map {
      Double(Float16(format.decode($0).asDouble / unit))
    }
    return .codeBook(try CodeBookFormat(name: name, width: format.width, values: numbers))
  }
}

/// Greatest magnitudes, one for all or one for each row and group of columns.
struct WeightRanges {
  /// Never 0.
  let list: [Float]
  let groups: Int

  func range(_ row: Int, _ column: Int, _ size: Int?) -> Float {
    list.count == 1 ? list[0] : list[row * groups + (size.map { column / max(1, $0) } ?? 0)]
  }
}

extension WeightMatrix {
  /// A row's numbers.
  func row(_ index: Int) -> ArraySlice<Float> { values[index * columns..<(index + 1) * columns] }

  /// The greatest magnitude of what shares a scale; 1 where all are zeros.
  func ranges(granularity: GraphRecipe.WeightGranularity) -> WeightRanges {
    func greatest(_ numbers: ArraySlice<Float>) -> Float {
      let found = numbers.reduce(0) { max($0, $1.magnitude) }
      return found > 0 ? found : 1
    }
    switch granularity {
    case .tensor: return WeightRanges(list: [greatest(values[...])], groups: 1)
    case .channel: return WeightRanges(list: (0..<rows).map { greatest(row($0)) }, groups: 1)
    case .group(let size):
      let size = max(1, min(size, columns))
      let list = (0..<rows).flatMap { row in
        stride(from: 0, to: columns, by: size).map { first in
          greatest(values[row * columns + first..<row * columns + min(first + size, columns)])
        }
      }
      return WeightRanges(list: list, groups: (columns + size - 1) / size)
    }
  }
}

extension GraphRecipe {
  /// The columns that share a scale; nil for all.
  func groupSize(columns: Int) -> Int? {
    guard case .group(let size) = granularity else { return nil }
    return max(1, min(size, columns))
  }
}
