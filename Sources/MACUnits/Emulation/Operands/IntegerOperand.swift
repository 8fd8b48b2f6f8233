// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Factors as integers of one unit, 2^unit.
struct IntegerOperand: Sendable {
  private let format: NumberFormat
  private let decode: DecodeStage
  /// The exponent of the lowest bit that any number of the format has.
  let unit: Int
  /// The least and the greatest number, in units.
  let range: ClosedRange<Int>

  /// The greatest magnitude, in units.
  var greatestMagnitude: Int { max(-range.lowerBound, range.upperBound) }

  /// The magnitude's widest.
  static let mostBits = 48

  /// The factors of a format, nil when their integers have more than 48 bits and a sign.
  init?(_ format: NumberFormat, _ request: PlanRequest) {
    let positions = format.bitRange
    guard positions.width <= Self.mostBits + 1 else { return nil }
    let decode = request.description.decode
    self.format = format
    self.decode = decode
    if format.width > 16 {
      // Wider formats are not looked through; of those only integers can have so few bit positions.
      guard case .fixedPoint(let fixed) = format, decode.factorMask == .max else { return nil }
      unit = -fixed.fractionBits
      // The most negative code is read even where it is never written.
      let least = fixed.isSymmetric ? fixed.leastInteger - 1 : fixed.leastInteger
      let zero = Int128(fixed.zeroPoint)
      guard let low = Int(exactly: least - zero),
        let high = Int(exactly: fixed.greatestInteger - zero),
        max(-low, high) <= 1 << Self.mostBits
      else { return nil }
      range = low...high
      return
    }
    let numbers = (0..<UInt64(1) << UInt64(format.width))
      .map { OperandNumber.factor($0, format, decode) }
      .filter { $0.kind == .finite && $0.significand != 0 }
    let unit = numbers.map { $0.exponent + $0.significand.trailingZeroBitCount }.min() ?? 0
    var least = 0
    var greatest = 0
    for number in numbers {
      guard let integer = number.integer(unit: unit) else { return nil }
      least = min(least, integer)
      greatest = max(greatest, integer)
    }
    guard max(-least, greatest) <= 1 << Self.mostBits else { return nil }
    self.unit = unit
    range = least...greatest
  }

  /// The numbers as entries, times 2^places.
  ///
  /// Infinities and NaNs are zeros: elements with them are not the
  /// kernel's.
  func image(times2ToThe places: Int = 0) -> PlaneImage {
    if format.width > 16, places == 0, case .fixedPoint(let fixed) = format {
      // The flipped sign bit counts from zero up; what it is too much goes with the zero point.
      let mask = (1 << UInt64(format.width)) - 1 as UInt64
      let sign = fixed.isSigned ? mask ^ mask >> 1 : 0
      let zero = UInt64(bitPattern: Int64(fixed.zeroPoint))
      return PlaneImage(
        mask: mask, bits: PlaneImage.BitRule(integers: (flipped: sign, subtracted: sign &+ zero)))
    }
    return PlaneImage(width: format.width) { [self] code in
      UInt64(bitPattern: Int64(integer(of: code) << places))
    }
  }

  /// One of two digits, a number of 2^digitBits and a rest that is not negative.
  func image(digit: Int, bits: Int) -> PlaneImage {
    PlaneImage(width: format.width) { [self] code in
      let integer = integer(of: code)
      let high = integer >> bits
      return UInt64(bitPattern: Int64(digit == 0 ? integer - high << bits : high))
    }
  }

  /// The same as float64 numbers.
  func imageInFloat64() -> PlaneImage {
    PlaneImage(width: format.width) { [self] code in Double(integer(of: code)).bitPattern }
  }

  private func integer(of code: UInt64) -> Int {
    OperandNumber.factor(code, format, decode).integer(unit: unit) ?? 0
  }
}

/// Both factors of a unit as integers.
struct IntegerProducts {
  let a: IntegerOperand
  let b: IntegerOperand
  /// The exponent of a product's unit, constant scales included.
  let unit: Int

  /// The products of a unit, nil when some operand is no integer of a few bits.
  init?(_ request: PlanRequest) {
    let description = request.description
    guard description.product.isExact, let a = IntegerOperand(description.decode.a, request),
      let b = IntegerOperand(description.decode.b, request)
    else { return nil }
    switch description.scale {
    case .none: unit = a.unit + b.unit
    case .constant(let exponent): unit = a.unit + b.unit + exponent
    case .blocks: return nil
    }
    self.a = a
    self.b = b
  }

  /// The greatest magnitude of a product.
  var greatest: Int128 { Int128(a.greatestMagnitude) * Int128(b.greatestMagnitude) }
  /// The products' own range, nil when some operand does not fit 32 bits.
  var range: ClosedRange<Int>? {
    guard max(a.greatestMagnitude, b.greatestMagnitude) <= 1 << 31 else { return nil }
    let corners = [
      a.range.lowerBound * b.range.lowerBound, a.range.lowerBound * b.range.upperBound,
      a.range.upperBound * b.range.lowerBound, a.range.upperBound * b.range.upperBound,
    ]
    return (corners.min() ?? 0)...(corners.max() ?? 0)
  }
}

extension PlanRequest {
  /// Whether blocks are summed without any rounding.
  var sumsAreExact: Bool { description.sum.isExact || isMultiplyAdd }

  /// Whether a result depends on which products share a block, but not on their order within it, and blocks
  /// are runs of ascending k.
  var blocksAreAscending: Bool {
    switch description.block.order {
    case .ascending: true
    // Neighbours change places: within a block of an even length, and in a single one.
    case .pairsReversed: blockLength % 2 == 0 || blockLength >= k
    }
  }
}
