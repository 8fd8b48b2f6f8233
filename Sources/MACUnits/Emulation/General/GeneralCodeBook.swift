// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A list of values of the general path.
final class GeneralCodeBook: GeneralFormat, @unchecked Sendable {
  private let mask: UInt64
  /// By code.
  private let numbers: [GeneralNumber]
  /// The distinct values ascending, each with its code.
  private let grid: [(number: GeneralNumber, code: UInt64)]
  /// Where two neighbours are equally near.
  private let ties: [GeneralNumber]
  /// The distance of two neighbours.
  private let steps: [GeneralNumber]
  /// The place from which even and odd are counted.
  private let firstNonnegative: Int

  init(_ format: CodeBookFormat) {
    mask = 1 << UInt64(format.width) - 1
    numbers = format.values.map { GeneralNumber($0) }
    let grid = format.grid.map { (number: GeneralNumber($0.value), code: $0.code) }
    self.grid = grid
    firstNonnegative = format.grid.firstIndex { $0.value >= 0 } ?? 0
    let pairs = zip(grid, grid.dropFirst())
    if let thresholds = format.nearestThresholds {
      ties = thresholds.map { GeneralNumber($0) }
    } else {
      ties = pairs.map {
        var middle = GeneralNumber.sum($0.number, $1.number, zeroIsNegative: false)
        middle.exponent -= 1
        return middle
      }
    }
    steps = pairs.map { GeneralNumber.sum($1.number, $0.number.negated, zeroIsNegative: false) }
    super.init(
      positiveZero: format.values.firstIndex { $0 == 0 && $0.sign == .plus }.map { UInt64($0) })
  }

  /// What a code stands for; bits above the format are ignored.
  override func number(of word: UInt64) -> GeneralNumber { numbers[Int(word & mask)] }

  /// Replaces a number by what it is rounded to; returns the code.
  override func round(_ x: inout GeneralNumber, _ rule: RoundingRule, random: UInt64) -> UInt64 {
    let code = grid[place(of: x, rule, random)].code
    x = number(of: code)
    return code
  }

  private func place(of x: GeneralNumber, _ rule: RoundingRule, _ random: UInt64) -> Int {
    let last = grid.count - 1
    if x.kind == .nan {
      return rule.nanIsGreatest ? last : place(of: .zero(), rule, 0)
    }
    if !x.isFinite { return x.isNegative ? 0 : last }
    // The values that do not exceed x.
    var (low, high) = (0, grid.count)
    while low < high {
      let middle = (low + high) / 2
      if GeneralNumber.compare(grid[middle].number, x) <= 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    if low == 0 { return 0 }
    let floor = low - 1
    if floor == last || GeneralNumber.compare(grid[floor].number, x) == 0 { return floor }
    return takesUpper(x, floor, rule, random) ? floor + 1 : floor
  }

  private func takesUpper(
    _ x: GeneralNumber, _ floor: Int, _ rule: RoundingRule, _ random: UInt64
  ) -> Bool {
    let (lower, upper) = (grid[floor].number, grid[floor + 1].number)
    let floorIsEven = (floor - firstNonnegative) & 1 == 0
    // A zero lies nearest to zero; of -v and v the upper one counts as near.
    let upperIsFar =
      lower.isZero || !upper.isZero && GeneralNumber.compareMagnitudes(upper, lower) > 0
    switch rule.direction {
    case .positive: return true
    case .negative: return false
    case .zero: return !upperIsFar
    case .odd: return floorIsEven
    case .even, .away:
      let order = GeneralNumber.compare(x, ties[floor])
      if order != 0 { return order > 0 }
      return rule.direction == .away ? upperIsFar : !floorIsEven
    case .stochastic:
      let near = upperIsFar ? lower : upper
      // |x - near| / step >= (2^bits - random) / 2^bits, with a factor instead of the division.
      var distance = GeneralNumber.sum(x, near.negated, zeroIsNegative: false)
      if x.hasMore, distance.exponent == x.exponent, !distance.isZero {
        distance.hasMore = true
        if distance.isNegative != x.isNegative { distance.magnitude &-= 1 }
      }
      distance.exponent += rule.randomBits
      let share = (UInt128(1) << UInt128(rule.randomBits)) - rule.lowBits(of: random)
      let goesFar =
        !distance.isZero
        && GeneralNumber.compareMagnitudes(distance, steps[floor].times(share)) >= 0
      return goesFar == upperIsFar
    }
  }
}

extension GeneralNumber {
  /// The number of a Float64, without trailing zeros: a code book has no lower bits than it needs.
  init(_ value: Double) {
    let isNormal = value.exponentBitPattern != 0
    let significand = value.significandBitPattern | (isNormal ? 1 << 52 : 0)
    let zeros = significand == 0 ? 0 : significand.trailingZeroBitCount
    self.init(
      magnitude: UInt128(significand >> UInt64(zeros)),
      exponent: max(Int(value.exponentBitPattern), 1) - 1075 + zeros,
      isNegative: value.sign == .minus)
  }

  /// The number of the other sign.
  var negated: GeneralNumber {
    var other = self
    other.isNegative.toggle()
    if isZero { other.kind = .zero(isNegative: other.isNegative) }
    return other
  }

  /// The product with an integer of at most 33 bits; a number of more than 95 is cut.
  fileprivate func times(_ factor: UInt128) -> GeneralNumber {
    let excess = max(0, 33 - magnitude.leadingZeroBitCount)
    let cut = magnitude >> excess
    return GeneralNumber(
      magnitude: cut &* factor, exponent: exponent + excess, isNegative: isNegative,
      hasMore: hasMore || cut << excess != magnitude)
  }
}
