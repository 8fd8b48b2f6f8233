// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Operand sets after those of Berkeley TestFloat's case generator, for a float of any widths.
///
/// Level 1 crosses few exponents (both ends of the range, those around 1, those a precision away) with the
/// significands of one bit or all bits at either end. Level 2 crosses more exponents with every significand
/// of a single one, a single zero, or a run of ones from either end. Formats that are no floats give their
/// corner codes.
///
/// Source: the behaviour that TestFloat 3e's documentation describes for `-level 1` and `-level 2`.
struct TestFloatOperands: Sendable {
  let corners: FormatCorners
  private let exponents1: [UInt64]
  private let exponents2: [UInt64]
  private let significands1: [UInt64]
  private let significands2: [UInt64]
  private let trailing: UInt64
  private let signMask: UInt64

  init(_ format: NumberFormat) {
    corners = FormatCorners(format)
    guard case .float(let float) = format else {
      (exponents1, exponents2, significands1, significands2) = ([], [], [], [])
      (trailing, signMask) = (0, 0)
      return
    }
    let fields = float.fields
    trailing = UInt64(fields.trailingSignificandBits)
    signMask = float.signMask
    let top = 1 << fields.exponentBits - 1
    let bias = fields.exponentBias
    let precision = float.precision
    func valid(_ wanted: [Int]) -> [UInt64] {
      Set(wanted.filter { 0...top ~= $0 }).sorted().map { UInt64($0) }
    }
    exponents1 = valid(
      [0, 1, bias - precision, bias - 1, bias, bias + 1, bias + precision, top - 1, top])
    exponents2 = valid(
      [0, 1, 2, bias - precision - 1, bias - precision, bias - precision + 1]
        + Array(bias - 3...bias + 3)
        + [bias + precision - 1, bias + precision, bias + precision + 1, top - 2, top - 1, top])
    let mask = UInt64(1) << trailing - 1
    significands1 = Set([0, 1 & mask, mask, mask & ~1]).sorted()
    var more: Set<UInt64> = [0, mask]
    for place in 0..<trailing {
      let bit = UInt64(1) << place
      more.formUnion([bit, mask & ~bit, bit - 1, mask & ~(bit - 1)])
    }
    significands2 = more.sorted()
  }

  func level1(_ random: inout RandomStream) -> UInt64 {
    code(exponents1, significands1, &random)
  }

  func level2(_ random: inout RandomStream) -> UInt64 {
    code(exponents2, significands2, &random)
  }

  /// An exponent of level 2 with a significand of any bits.
  func anySignificand(_ random: inout RandomStream) -> UInt64 {
    guard !exponents2.isEmpty else { return corners.anyCode(&random) }
    let significand = random.bits() & (1 << trailing - 1)
    return sign(&random) | random.pick(exponents2) << trailing | significand
  }

  private func code(
    _ exponents: [UInt64], _ significands: [UInt64], _ random: inout RandomStream
  ) -> UInt64 {
    guard !exponents.isEmpty else {
      return random.pick(random.oneIn(2) ? corners.specials : corners.extremes)
    }
    return sign(&random) | random.pick(exponents) << trailing | random.pick(significands)
  }

  private func sign(_ random: inout RandomStream) -> UInt64 {
    random.oneIn(2) ? signMask : 0
  }
}
