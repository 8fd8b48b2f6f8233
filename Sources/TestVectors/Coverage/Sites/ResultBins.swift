// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The bins of what comes out: class, sign, and whether it is exact.
struct ResultBins: Sendable {
  private let classes: OperandClasses
  private let kinds: CoverPoint
  private let isExactOnly: [Bool]

  init(_ unit: MACUnit.Description, _ bounds: UnitBounds, into list: inout BinList) {
    let neverDropped = Self.keepsLowEnd(unit, bounds)
    let place = Self.lastPlace(unit, bounds)
    let smallIntegers = Self.keepsSmallIntegers(unit, bounds)
    let saturates = unit.accumulate.format.map { $0.1.overflow != .wrap } ?? false
    func neverWrapped(_ name: String) -> String? {
      (saturates ? !["greatest", "least"].contains(name) : ["0", "1", "-1"].contains(name))
        ? smallIntegers : nil
    }
    classes = OperandClasses(unit.final.format)
    let format = unit.final.format
    var entries: [BinEntry?] = []
    var exactOnly: [Bool] = []
    let hasNegative = format.isSigned
    var isFloat = false
    if case .float = format { isFloat = true }
    for entry in classes.classes {
      let isSpecial = entry.name.contains("NaN") || entry.name.contains("infinity")
      let isSigned = "+-".contains(entry.name.first ?? " ") || !hasNegative
      let neverDelivered =
        entry.name == "signaling NaN"
        || entry.name == "-0" && unit.special.zeroSign == .positive
        || entry.name.contains("infinity") && place?.rounding.overflow == .saturate
      exactOnly.append(isSpecial)
      for sign in 0..<2 {
        if neverDelivered || sign == 1 && (isSigned || isSpecial)
          || !Self.hasSign(entry, sign, format)
        {
          entries += [nil, nil]
          continue
        }
        let text =
          isSigned || isSpecial || !isFloat
          ? entry.name : "\(sign == 0 ? "+" : "-") \(entry.name)"
        let missing = place.flatMap { Self.missing(entry, $0) }
        entries.append(
          BinEntry("result: \(text)\(isSpecial ? "" : ", exact")", impossible: missing))
        let isLow =
          entry.name.hasSuffix("0") || entry.name.hasSuffix("subnormal")
          || entry.name == "least normal"
        entries.append(
          isSpecial
            ? nil
            : BinEntry(
              "result: \(text), inexact",
              impossible: missing ?? (isLow ? neverDropped : nil) ?? neverWrapped(entry.name)))
      }
    }
    kinds = list.point(.result, entries)
    isExactOnly = exactOnly
  }

  /// Why 0, 1 and -1 are exact in an integer format: no fraction is dropped, and what overflows saturates or
  /// wraps to the other end.
  private static func keepsSmallIntegers(_ unit: MACUnit.Description, _ bounds: UnitBounds)
    -> String?
  {
    guard case .rounded(let format, let rounding) = unit.accumulate, format == unit.final.format,
      case .fixedPoint(let fixed) = format, fixed.isSigned, !fixed.isSymmetric,
      fixed.zeroPoint == 0,
      fixed.width > 2,
      case .exact = unit.product, unit.sum.isExact,
      bounds.total.lowest >= -fixed.fractionBits
    else { return nil }
    if rounding.overflow != .wrap { return "nothing is dropped, and overflows give the ends" }
    let range = Double(sign: .plus, exponent: fixed.width - fixed.fractionBits, significand: 1)
    let unit = Double(sign: .plus, exponent: -fixed.fractionBits, significand: 1)
    guard bounds.total.greatest < range - 2 * unit else { return nil }
    return "nothing is dropped, and no sum wraps so far"
  }

  /// The rounding that makes the result, where that is a float.
  private static func lastPlace(_ unit: MACUnit.Description, _ bounds: UnitBounds) -> FloatPlace? {
    let placed =
      unit.rounding(at: .final, bounds, length: 1)
      ?? unit.rounding(at: .accumulate, bounds, length: 1)
    guard let placed, case .float(let format) = placed.format else { return nil }
    return FloatPlace("result", format, placed.rounding, placed.bounds)
  }

  /// Why the only number of a class is none of the sums that come out unchanged.
  private static func missing(_ entry: OperandClasses.Class, _ place: FloatPlace) -> String? {
    let only = ["least subnormal", "greatest subnormal", "least normal", "greatest finite"]
    guard place.isExact, only.contains(entry.name), let code = entry.codes.first,
      case .finite(let exact) = NumberFormat.float(place.format).decode(code), !exact.isZero
    else { return nil }
    if entry.name == "greatest finite" {
      // What overflows may saturate.
      if place.bounds.greatest > exact.asDouble.magnitude { return nil }
      if place.bounds.greatest < exact.asDouble.magnitude {
        return "no magnitude exceeds \(place.bounds.greatest)"
      }
    }
    let lowest = exact.exponent + exact.significand.trailingZeroBitCount
    if lowest < place.bounds.lowest { return "no bit lies below 2^\(place.bounds.lowest)" }
    if exact.binade - lowest + 1 > place.bounds.bits {
      return "a sum has at most \(place.bounds.bits) bits"
    }
    return nil
  }

  /// Why results up to the least normal are exact, where a single rounding makes them.
  private static func keepsLowEnd(_ unit: MACUnit.Description, _ bounds: UnitBounds) -> String? {
    guard case .float(let format) = unit.final.format, format.fields.hasSubnormals,
      case .exact = unit.product, unit.sum.isExact
    else { return nil }
    switch unit.accumulate {
    case .rounded(let own, let rounding):
      guard own == unit.final.format, rounding.subnormalResults == .kept else { return nil }
    case .exact: guard unit.final.rounding.subnormalResults == .kept else { return nil }
    case .aligned, .shifted, .register: return nil
    }
    guard bounds.total.lowest >= format.leastNonzero.exponent else { return nil }
    return "no bit lies below 2^\(bounds.total.lowest), which these numbers keep"
  }

  /// Whether a class has codes of a sign; a class whose name says its sign counts as positive.
  private static func hasSign(_ entry: OperandClasses.Class, _ sign: Int, _ format: NumberFormat)
    -> Bool
  {
    guard case .float = format, !"+-".contains(entry.name.first ?? " ") else { return sign == 0 }
    return sign == 0 || format.isSigned
  }

  /// Notes a result.
  func observe(_ result: UnitResult, _ sink: inout BinSink) {
    let number = classes.number(of: result.code)
    var sign = 0
    if case .float(let format) = classes.format, !isExactOnly[number],
      !"+-".contains(classes.classes[number].name.first ?? " ")
    {
      sign = result.code & format.signMask != 0 ? 1 : 0
    }
    let isInexact = result.flags.contains(.inexact) && !isExactOnly[number]
    sink.hit(kinds, 4 * number + 2 * sign + (isInexact ? 1 : 0))
  }
}
