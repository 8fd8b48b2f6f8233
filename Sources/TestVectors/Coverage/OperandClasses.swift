// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The classes of a format's codes: what a verification engineer crosses.
struct OperandClasses: Sendable {
  /// A class with some of its codes.
  struct Class: Sendable {
    let name: String
    let codes: [UInt64]
  }

  let format: NumberFormat
  let classes: [Class]
  /// The class of every code, of formats with up to 16 bits.
  private let table: [UInt8]
  let mask: UInt64

  init(_ format: NumberFormat) {
    self.format = format
    mask = format.width >= 64 ? .max : 1 << UInt64(format.width) - 1
    var random = RandomStream(seed: 1, stream: UInt64(format.width))
    let corners = FormatCorners(format)
    var found: [(String, [UInt64])] = Self.names.map { ($0, []) }
    // All codes where they are few, else the corners and some drawn ones.
    var codes: [UInt64]
    if format.width <= 16 {
      codes = (0..<UInt64(1) << UInt64(format.width)).map { $0 }
    } else {
      codes = corners.specials + corners.zeros + corners.extremes + corners.subnormals
      for _ in 0..<200 {
        codes.append(corners.code(inBinade: random.within(corners.binades), &random))
      }
    }
    var table: [UInt8] = []
    for code in codes {
      let number = Self.number(of: code, format)
      if format.width <= 16 { table.append(UInt8(number)) }
      if found[number].1.count < 4096, !found[number].1.contains(code) || format.width <= 16 {
        found[number].1.append(code)
      }
    }
    var places = [UInt8](repeating: 0, count: found.count)
    var classes: [Class] = []
    for (number, entry) in found.enumerated() where !entry.1.isEmpty {
      places[number] = UInt8(classes.count)
      // A spread of the codes is enough.
      let step = max(1, entry.1.count / 61)
      classes.append(
        Class(
          name: entry.0,
          codes: stride(from: 0, to: entry.1.count, by: step).map { entry.1[$0] }))
    }
    self.classes = classes
    self.table = table.map { places[Int($0)] }
    self.places = places
  }

  private let places: [UInt8]

  /// The class of a code.
  @inline(__always)
  func number(of code: UInt64) -> Int {
    table.isEmpty
      ? Int(places[Self.number(of: code & mask, format)]) : Int(table[Int(code & mask)])
  }

  private static let names = [
    "+0", "-0", "least subnormal", "greatest subnormal", "subnormal", "least normal",
    "normal", "greatest finite", "+infinity", "-infinity", "quiet NaN", "signaling NaN",
    // Integers, fixed point and code books.
    "0", "1", "-1", "positive", "negative", "greatest", "least", "one above the least",
  ]

  private static func number(of code: UInt64, _ format: NumberFormat) -> Int {
    switch format {
    case .float(let float):
      switch format.decode(code) {
      case .nan(let isSignaling): return isSignaling ? 11 : 10
      case .infinity(let isNegative): return isNegative ? 9 : 8
      case .finite(let exact):
        if exact.isZero { return exact.isNegative ? 1 : 0 }
        let magnitude = code & float.magnitudeMask
        let normal = UInt64(1) << UInt64(float.fields.trailingSignificandBits)
        if magnitude == float.greatestFiniteCode { return 7 }
        if !float.fields.hasSubnormals {
          return magnitude == (float.fields.hasZero ? 1 : 0) ? 5 : 6
        }
        if magnitude == normal { return 5 }
        if magnitude == 1 { return 2 }
        if magnitude == normal - 1 { return 3 }
        return magnitude < normal ? 4 : 6
      }
    case .fixedPoint(let fixed):
      let integer = fixed.integer(of: code)
      let offset = integer - Int128(fixed.zeroPoint)
      if offset == 0 { return 12 }
      if integer == fixed.greatestInteger { return 17 }
      let least = fixed.leastInteger - (fixed.isSymmetric ? 1 : 0)
      if integer == least { return 18 }
      if offset == 1 { return 13 }
      if offset == -1 { return 14 }
      if integer == least + 1 { return 19 }
      return offset > 0 ? 15 : 16
    case .codeBook(let book):
      let value = format.decode(code).asDouble
      if value == 0 { return value.sign == .minus ? 1 : 0 }
      if value == book.greatest { return 17 }
      if value == book.least { return 18 }
      return value > 0 ? 15 : 16
    }
  }
}
