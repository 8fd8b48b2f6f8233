// SPDX-License-Identifier: Apache-2.0

extension CodeBookFormat {
  /// The power-exponent grid of NUPES and PowerQuant: value = sign(q) (|q| s)^(1/a), with q the code
  /// as an integer of `width` bits in two's complement.
  ///
  /// Nearest is taken in the power domain, where the grid is uniform: the threshold between |q| and
  /// |q| + 1 is ((|q| + 1/2) s)^(1/a). a = 1 and s = 1 is the integer format; a = 1/2 squares.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - width: all bits of a code, 2 to 16.
  ///   - exponent: a, from 0.0625 to 4.
  ///   - scale: s, greater than 0.
  /// - Throws: `FormatError` for parameters out of range.
  ///
  /// Source: Yvinec et al., PowerQuant (ICLR 2023) and NUPES (arXiv 2308.05600).
  public static func powerExponent(
    name: String, width: Int, exponent: Double, scale: Double = 1
  ) throws -> CodeBookFormat {
    guard 2...16 ~= width, exponent >= 0.0625, exponent <= 4, scale > 0, scale.isFinite else {
      throw FormatError(
        "\(name) has \(width) bits, the exponent \(exponent) and the scale \(scale)",
        remedy: "give 2 to 16 bits, an exponent from 0.0625 to 4 and a positive scale")
    }
    let half = 1 << (width - 1)
    func magnitude(_ q: Double) -> Double {
      q == 0 ? 0 : FixedPointPower.power(q * scale, 1 / exponent)
    }
    let values = (0..<2 * half).map { code in
      let q = code < half ? code : code - 2 * half
      return q < 0 ? -magnitude(Double(-q)) : magnitude(Double(q))
    }
    let thresholds = (-half..<half - 1).map { q in
      q < 0 ? -magnitude(Double(-q) - 0.5) : magnitude(Double(q) + 0.5)
    }
    return try CodeBookFormat(name: name, width: width, values: values, thresholds: thresholds)
  }

  /// A floating-point grid whose exponent bias is a real number: every value of `grid` times
  /// 2^(its bias - realBias), rounded to Float64.
  ///
  /// The greatest value is (2 - 2^-M) 2^(2^E - 1 - realBias), as LLM-FP4 (arXiv 2310.16836) and FP8
  /// Quantization (arXiv 2208.09225) parametrize it.
  ///
  /// - Throws: `FormatError` when the grid has codes that are not numbers or more than 16 bits.
  public static func floatGrid(
    name: String, grid: FloatFormat, realBias: Double
  ) throws -> CodeBookFormat {
    guard grid.width <= 16, grid.greatestFiniteCode == grid.magnitudeMask,
      grid.fields.nanCodes.isEmpty
    else {
      throw FormatError(
        "\(name) has a real exponent bias and codes that are not numbers",
        remedy: "use at most 16 bits, every code a number")
    }
    guard realBias.isFinite, abs(realBias) <= 512 else {
      throw FormatError(
        "\(name) has the exponent bias \(realBias)", remedy: "-512 to 512 can be described")
    }
    let scale = FixedPointPower.exp2(Double(grid.fields.exponentBias) - realBias)
    let values = (0..<1 << grid.width).map { grid.decode(UInt64($0)).asDouble * scale }
    return try CodeBookFormat(name: name, width: grid.width, values: values)
  }
}
