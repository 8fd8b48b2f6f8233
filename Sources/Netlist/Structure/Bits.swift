// SPDX-License-Identifier: Apache-2.0

/// The value of a word: bits of any number, without a sign.
public struct Bits: Sendable, Hashable {
  /// How many bits there are, at least 1.
  public let width: Int
  /// The bits, lowest first, 64 a limb; bits above the width are 0.
  public private(set) var limbs: [UInt64]

  /// A word of limbs; bits above the width are dropped, missing limbs are 0.
  public init(width: Int, limbs: [UInt64]) {
    self.width = width
    let count = Self.limbCount(width)
    self.limbs = Array(limbs.prefix(count))
    self.limbs += Array(repeating: 0, count: count - self.limbs.count)
    self.limbs[count - 1] &= Self.topMask(width)
  }

  /// A number of at most 64 bits.
  public init(width: Int, _ value: UInt64) { self.init(width: width, limbs: [value]) }

  /// All bits 0.
  public static func zero(_ width: Int) -> Bits { Bits(width: width, 0) }

  /// All bits 1.
  public static func ones(_ width: Int) -> Bits {
    Bits(width: width, limbs: Array(repeating: .max, count: limbCount(width)))
  }

  /// A single bit 1 at a place.
  public static func bit(_ place: Int, width: Int) -> Bits {
    var limbs = [UInt64](repeating: 0, count: limbCount(width))
    if place < width { limbs[place / 64] = 1 << UInt64(place % 64) }
    return Bits(width: width, limbs: limbs)
  }

  /// How many limbs hold a width.
  public static func limbCount(_ width: Int) -> Int { (width + 63) / 64 }

  /// The used bits of the highest limb.
  public static func topMask(_ width: Int) -> UInt64 {
    width % 64 == 0 ? .max : (1 << UInt64(width % 64)) - 1
  }

  /// The bit at a place; 0 above the width.
  public subscript(place: Int) -> Bool {
    place < width && limbs[place / 64] >> UInt64(place % 64) & 1 == 1
  }

  /// Whether all bits are 0.
  public var isZero: Bool { limbs.allSatisfy { $0 == 0 } }
  /// Whether all bits are 1.
  public var isAllOnes: Bool { self == .ones(width) }
  /// The number, if it is below 2^63.
  public var integer: Int? {
    guard limbs.dropFirst().allSatisfy({ $0 == 0 }) else { return nil }
    return Int(exactly: limbs[0])
  }
  /// How many bits from the top are 0.
  public var leadingZeroCount: Int {
    for place in stride(from: width - 1, through: 0, by: -1) where self[place] {
      return width - 1 - place
    }
    return width
  }

  /// The digits of the word in hexadecimal, all of them.
  public var hex: String {
    (0..<(width + 3) / 4).reversed().map { digit in
      String(limbs[digit / 16] >> UInt64(digit % 16 * 4) & 15, radix: 16)
    }.joined()
  }
}

// MARK: - Arithmetic, modulo 2^width

extension Bits {
  /// Some of the bits.
  public func slice(_ lowest: Int, width: Int) -> Bits {
    shiftedRight(lowest).resized(to: width)
  }

  /// Zeros added, or high bits dropped.
  public func resized(to width: Int) -> Bits { Bits(width: width, limbs: limbs) }

  /// Another word above this one.
  public func below(_ high: Bits) -> Bits {
    let width = width + high.width
    return resized(to: width) | high.resized(to: width).shiftedLeft(self.width)
  }

  /// Toward the high end; zeros come in.
  public func shiftedLeft(_ places: Int) -> Bits {
    guard places < width else { return .zero(width) }
    var result = [UInt64](repeating: 0, count: limbs.count)
    let (whole, part) = places.quotientAndRemainder(dividingBy: 64)
    for index in whole..<limbs.count {
      result[index] = limbs[index - whole] << UInt64(part)
      if part > 0, index > whole { result[index] |= limbs[index - whole - 1] >> UInt64(64 - part) }
    }
    return Bits(width: width, limbs: result)
  }

  /// Toward the low end; zeros come in.
  public func shiftedRight(_ places: Int) -> Bits {
    guard places < width else { return .zero(width) }
    var result = [UInt64](repeating: 0, count: limbs.count)
    let (whole, part) = places.quotientAndRemainder(dividingBy: 64)
    for index in 0..<limbs.count - whole {
      result[index] = limbs[index + whole] >> UInt64(part)
      if part > 0, index + whole + 1 < limbs.count {
        result[index] |= limbs[index + whole + 1] << UInt64(64 - part)
      }
    }
    return Bits(width: width, limbs: result)
  }

  /// Toward the low end; copies of the highest bit come in.
  public func shiftedRightArithmetic(_ places: Int) -> Bits {
    guard self[width - 1] else { return shiftedRight(places) }
    return ~((~self).shiftedRight(places))
  }

  /// The bitwise complement.
  public static prefix func ~ (word: Bits) -> Bits {
    Bits(width: word.width, limbs: word.limbs.map { ~$0 })
  }

  /// The bitwise and of words of one width.
  public static func & (x: Bits, y: Bits) -> Bits { x.zip(y, &) }

  /// The bitwise or of words of one width.
  public static func | (x: Bits, y: Bits) -> Bits { x.zip(y, |) }

  /// The bitwise exclusive or of words of one width.
  public static func ^ (x: Bits, y: Bits) -> Bits { x.zip(y, ^) }

  /// The sum.
  public static func + (x: Bits, y: Bits) -> Bits {
    var carry: UInt64 = 0
    var limbs: [UInt64] = []
    for (p, q) in Swift.zip(x.limbs, y.limbs) {
      let (first, over) = p.addingReportingOverflow(q)
      let (second, overAgain) = first.addingReportingOverflow(carry)
      limbs.append(second)
      carry = over || overAgain ? 1 : 0
    }
    return Bits(width: x.width, limbs: limbs)
  }

  /// The difference.
  public static func - (x: Bits, y: Bits) -> Bits {
    x + ~y + Bits(width: x.width, 1)
  }

  /// The full product of unsigned words: as wide as both together.
  public static func * (x: Bits, y: Bits) -> Bits {
    let width = x.width + y.width
    var result = Bits.zero(width)
    let wide = x.resized(to: width)
    for place in 0..<y.width where y[place] { result = result + wide.shiftedLeft(place) }
    return result
  }

  /// Whether the unsigned number is less than another of the same width.
  public func isLess(than other: Bits) -> Bool {
    for (p, q) in Swift.zip(limbs, other.limbs).reversed() where p != q { return p < q }
    return false
  }

  private func zip(_ other: Bits, _ operation: (UInt64, UInt64) -> UInt64) -> Bits {
    Bits(width: width, limbs: Swift.zip(limbs, other.limbs).map(operation))
  }
}
