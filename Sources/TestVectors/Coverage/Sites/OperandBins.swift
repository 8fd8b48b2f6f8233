// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The bins of what comes in: classes crossed, boundary values, and what each element is.
struct OperandBins: Sendable {
  let a: OperandClasses
  let b: OperandClasses
  let c: OperandClasses
  /// All three crossed, or a and b of one element.
  private let cross: CoverPoint
  /// Of blocks: the kind of a product × the class of c.
  private let kinds: CoverPoint
  private let boundaries: [CoverPoint]
  private let boundaryCodes: [[UInt64: Int]]
  private let positions: CoverPoint
  private let length: Int
  private let factorMask: UInt64

  /// The kinds of products that meet an addend.
  private enum Kind: Int, CaseIterable {
    case zero, negativeZero, number, infinity, negativeInfinity, nan, invalid

    var name: String {
      switch self {
      case .zero: "+0"
      case .negativeZero: "-0"
      case .number: "a number"
      case .infinity: "+infinity"
      case .negativeInfinity: "-infinity"
      case .nan: "NaN"
      case .invalid: "0 × infinity"
      }
    }
  }

  init(_ unit: MACUnit.Description, length: Int, into list: inout BinList) {
    a = OperandClasses(unit.decode.a)
    b = OperandClasses(unit.decode.b)
    c = OperandClasses(unit.decode.c)
    self.length = length
    factorMask = unit.decode.factorMask
    let (first, second, third) = (a, b, c)
    var entries: [BinEntry?] = []
    for x in first.classes {
      for y in second.classes {
        if length > 1 {
          entries.append(BinEntry("operands: a is \(x.name), b is \(y.name)"))
          continue
        }
        for z in third.classes {
          entries.append(BinEntry("operands: a is \(x.name), b is \(y.name), c is \(z.name)"))
        }
      }
    }
    cross = list.point(.operands, entries)
    var kinds: [BinEntry?] = []
    if length > 1 {
      let kindsHere = Self.kinds(unit)
      for kind in Kind.allCases {
        for z in third.classes {
          kinds.append(
            kindsHere.contains(kind)
              ? BinEntry("operands: a product is \(kind.name), c is \(z.name)") : nil)
        }
      }
    }
    self.kinds = list.point(.operands, kinds)
    let codes = [unit.decode.a, unit.decode.b, unit.decode.c].map { BoundaryCodes($0) }
    boundaries = zip(["a", "b", "c"], codes).map { name, codes in
      list.point(.boundaries, codes.names.map { BinEntry("operands: \(name) is \($0)") })
    }
    boundaryCodes = codes.map { codes in
      Dictionary(uniqueKeysWithValues: codes.codes.enumerated().map { ($0.element, $0.offset) })
    }
    var places: [BinEntry?] = []
    if length > 1 {
      let kindsHere = Self.kinds(unit)
      for k in 0..<length {
        places.append(BinEntry("block: only the product of element \(k) is not zero"))
        places.append(BinEntry("block: only the product of element \(k) is zero"))
        places.append(
          kindsHere.contains(.nan) || kindsHere.contains(.infinity)
            ? BinEntry("block: only the product of element \(k) is NaN or infinite") : nil)
      }
    }
    positions = list.point(.positions, places)
  }

  private static func kinds(_ unit: MACUnit.Description) -> Set<Kind> {
    var kinds: Set<Kind> = [.number]
    for (format, other) in [(unit.decode.a, unit.decode.b), (unit.decode.b, unit.decode.a)] {
      let corners = FormatCorners(format)
      let values = (corners.specials + corners.zeros).map { format.decode($0) }
      let isSigned = format.isSigned || other.isSigned
      for value in values {
        switch value {
        case .nan: kinds.insert(.nan)
        case .infinity:
          kinds.insert(.infinity)
          if isSigned { kinds.insert(.negativeInfinity) }
          if !FormatCorners(other).zeros.isEmpty { kinds.insert(.invalid) }
        case .finite(let exact):
          guard exact.isZero else { continue }
          kinds.insert(.zero)
          if isSigned { kinds.insert(.negativeZero) }
        }
      }
    }
    if case .exactBelow = unit.product { kinds.formUnion([.infinity, .negativeInfinity]) }
    return kinds
  }

  /// Notes the codes of a case.
  func observe(_ operands: DotOperands, _ sink: inout BinSink) {
    let count = min(operands.a.count, operands.b.count)
    let third = c.number(of: operands.c)
    if let place = boundaryCodes[2][operands.c & c.mask] { sink.hit(boundaries[2], place) }
    var notZero = (count: 0, k: 0)
    var special = (count: 0, k: 0)
    for k in 0..<count {
      let (x, y) = (operands.a[k] & factorMask, operands.b[k] & factorMask)
      let (first, second) = (a.number(of: x), b.number(of: y))
      let pair = first * b.classes.count + second
      sink.hit(cross, length > 1 ? pair : pair * c.classes.count + third)
      if let place = boundaryCodes[0][x & a.mask] { sink.hit(boundaries[0], place) }
      if let place = boundaryCodes[1][y & b.mask] { sink.hit(boundaries[1], place) }
      if length > 1 {
        let kind = kind(x, y)
        sink.hit(kinds, kind.rawValue * c.classes.count + third)
        switch kind {
        case .zero, .negativeZero: break
        case .number: notZero = (notZero.count + 1, notZero.k + k)
        case .infinity, .negativeInfinity, .nan, .invalid: special = (special.count + 1, k)
        }
      }
    }
    guard length > 1, count == length else { return }
    if special.count == 1 { sink.hit(positions, 3 * special.k + 2) }
    if special.count > 0 { return }
    if notZero.count == 1 { sink.hit(positions, 3 * notZero.k) }
    // The sum of all places less that of those that are not zero.
    if notZero.count == length - 1 {
      sink.hit(positions, 3 * (length * (length - 1) / 2 - notZero.k) + 1)
    }
  }

  private func kind(_ x: UInt64, _ y: UInt64) -> Kind {
    let (first, second) = (a.format.decode(x), b.format.decode(y))
    if case .nan = first { return .nan }
    if case .nan = second { return .nan }
    switch (first, second) {
    case (.finite(let p), .finite(let q)):
      if p.isZero || q.isZero { return p.isNegative != q.isNegative ? .negativeZero : .zero }
      return .number
    case (.infinity(let sign), .finite(let q)), (.finite(let q), .infinity(let sign)):
      if q.isZero { return .invalid }
      return sign != q.isNegative ? .negativeInfinity : .infinity
    case (.infinity(let p), .infinity(let q)): return p != q ? .negativeInfinity : .infinity
    case (.nan, _), (_, .nan): return .nan
    }
  }
}
