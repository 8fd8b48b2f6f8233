// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Grids whose products are shifts: powers of two, and sums of a few of them.
///
/// Source: Li, Dong and Wang, "Additive Powers-of-Two Quantization" (arXiv 1909.13144), section 2.2. The greatest
/// number is Σ 2^-i; the paper's γ belongs to the scale.
public enum PowersOfTwoGrid {
  /// 0 and ±2^-e, e from 0 to 2^(b-1) - 2.
  ///
  /// A code is a sign bit and a field f: 0 is zero, others 2^(f - (2^(b-1) - 1)). The paper's list has one exponent
  /// more than the codes of b bits can tell apart; here every number has a code. Minus zero reads as 0.
  ///
  /// - Throws: `FormatError` for other than 2 to 6 bits.
  public static func single(width: Int) throws -> NumberFormat {
    guard 2...6 ~= width else {
      throw FormatError("powers of two have \(width) bits", remedy: "give 2 to 6")
    }
    return try signed(name: "pot\(width)", width: width) { field in
      let top = 1 << (width - 1)
      return field == 0 ? 0 : Double(sign: .plus, exponent: field - (top - 1), significand: 1)
    }
  }

  /// Sums of n terms p_i from {0, 2^-i, 2^-(i+n), …, 2^-(i+(2^k-2)n)}, n = (b-1)/k (or b/k without a sign).
  ///
  /// A code is a sign bit and n fields of k bits, the first term's the highest; in each, 0 is zero and f counts
  /// from the greatest power, 2^-(i+(f-1)n).
  ///
  /// - Parameters:
  ///   - width: all bits of a code.
  ///   - baseBits: k, the bits of a term; 2 in the paper's main results.
  ///   - isSigned: whether there is a sign bit.
  /// - Throws: `FormatError` when the bits do not make whole terms, or there are more than 12.
  public static func additive(
    width: Int, baseBits: Int = 2, isSigned: Bool = true
  ) throws -> NumberFormat {
    let bits = width - (isSigned ? 1 : 0)
    guard 1...4 ~= baseBits, 1...12 ~= bits, bits % baseBits == 0 else {
      throw FormatError(
        "sums of powers of two have \(bits) bits of magnitude in terms of \(baseBits)",
        remedy: "give terms of 1 to 4 bits that fill up to 12 bits")
    }
    let terms = bits / baseBits
    func magnitude(_ field: Int) -> Double {
      var sum = 0.0
      for term in 0..<terms {
        let part = field >> (baseBits * (terms - 1 - term)) & ((1 << baseBits) - 1)
        guard part > 0 else { continue }
        sum += Double(sign: .plus, exponent: -(term + (part - 1) * terms), significand: 1)
      }
      return sum
    }
    let name = "\(isSigned ? "" : "u")apot\(width)-\(baseBits)"
    if isSigned { return try signed(name: name, width: width, magnitude: magnitude) }
    return .codeBook(
      try CodeBookFormat(name: name, width: width, values: (0..<1 << width).map(magnitude)))
  }

  private static func signed(
    name: String, width: Int, magnitude: (Int) -> Double
  ) throws -> NumberFormat {
    let half = 1 << (width - 1)
    let values = (0..<2 * half).map { code in
      let size = magnitude(code % half)
      return code < half || size == 0 ? size : -size
    }
    return .codeBook(try CodeBookFormat(name: name, width: width, values: values))
  }
}
