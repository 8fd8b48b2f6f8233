// SPDX-License-Identifier: Apache-2.0
import Graphs
import NumberFormats
import QuantizationMethods

/// Powers of two that input channels lend to weights after these have been rounded: pre-shifted exponent biases.
///
/// The weights keep the codes that they have without them. Times its power of two each is a number of a grid with as many
/// trailing significand bits and a wider exponent, whose codes the unit gets: the dot product is bit for bit that of
/// activations with a scale for each channel.
///
/// Source: LLM-FP4 (arXiv 2310.16836), section 4.2.
struct ExponentFold {
  /// rows × columns powers of two, at most 1.
  private let factors: [Float]
  private let columns: Int

  /// Nil when there is nothing to fold.
  ///
  /// - Parameters:
  ///   - factors: what each weight is multiplied by, row by row.
  ///   - columns: the weights of a row.
  init?(factors: [Float], columns: Int) {
    guard factors.contains(where: { $0 != 1 }) else { return nil }
    self.factors = factors
    self.columns = columns
  }

  /// The lowest exponent of a factor, negated.
  private var depth: Int { factors.reduce(0) { max($0, -Int($1.exponent)) } }

  /// The weights without their factors; exact.
  func unfolded(_ weights: WeightMatrix) -> WeightMatrix {
    var bare = weights
    for i in bare.values.indices { bare.values[i] /= factors[i] }
    return bare
  }

  /// Rows of inputs with the factors that their weights had: rows × K, of one group of a convolution.
  ///
  /// - Parameters:
  ///   - inputs: the rows.
  ///   - row: an output channel of the group.
  func inputs(_ inputs: [Float], meeting row: Int) -> [Float] {
    let start = row * columns
    return inputs.indices.map { inputs[$0] * factors[start + $0 % columns] }
  }

  /// The quantizer of the folded weights: the numbers of another, times all of these powers of two.
  ///
  /// - Throws: `GraphError` when the format is no minifloat.
  func widened(_ quantizer: MatrixQuantizer) throws -> MatrixQuantizer {
    let (wide, shift) = try Self.widened(quantizer.format, depth: depth)
    let factor = Float(sign: .plus, exponent: -shift, significand: 1)
    return try MatrixQuantizer(
      format: wide, rows: quantizer.rows, columns: quantizer.columns,
      groupSize: quantizer.groupSize, scales: quantizer.scales.map { $0 * factor },
      rounding: quantizer.rounding)
  }

  /// The grid that holds the numbers of another times powers of two.
  func widened(_ format: NumberFormat) throws -> NumberFormat {
    try Self.widened(format, depth: depth).format
  }

  /// The folded weights' codes.
  ///
  /// - Parameters:
  ///   - codes: rows × columns codes of the narrow format.
  ///   - narrow: their quantizer.
  ///   - wide: what `widened(_:)` gave for it.
  func codes(_ codes: [UInt64], _ narrow: MatrixQuantizer, _ wide: MatrixQuantizer) -> [UInt64] {
    let values = narrow.values(of: codes)
    return codes.indices.map { i in
      let (row, column) = i.quotientAndRemainder(dividingBy: columns)
      return wide.code(of: values[i] * factors[i], row: row, column: column)
    }
  }

  /// A minifloat with as many trailing bits and so many more binades below, every code a number; its numbers are those
  /// of the narrow format times 2^shift.
  private static func widened(
    _ format: NumberFormat, depth: Int
  ) throws -> (format: NumberFormat, shift: Int) {
    guard case .float(let float) = format else {
      throw GraphError(
        "preshift folds exponents into weights, and \(format.name) has none",
        remedy: "give weights in a minifloat")
    }
    let fields = float.fields
    // Without subnormals the lowest exponent has normal numbers too.
    let binades = (1 << fields.exponentBits) - (fields.hasSubnormals ? 1 : 0) + depth
    var bits = fields.exponentBits
    while (1 << bits) - 1 < binades { bits += 1 }
    let shape = FloatShape(
      exponentBits: bits, trailingSignificandBits: fields.trailingSignificandBits)
    let wide = try shape.format()
    // The exponents of the topmost codes, whether they are numbers or not.
    let top = (1 << fields.exponentBits) - 1 - fields.exponentBias
    let wideTop = (1 << bits) - 1 - ((1 << (bits - 1)) - 1)
    return (wide, wideTop - top)
  }
}
