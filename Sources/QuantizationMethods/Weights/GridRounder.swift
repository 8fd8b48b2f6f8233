// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Rounds single numbers to the nearest value of a format, fast and with the choice of `Quantizer.code(of:)`,
/// ties included.
///
/// Values are known by their place in ascending order, since weight methods step to neighbours. A quotient that
/// lies clearly between two thresholds is settled by a binary search; one at a threshold is rounded exactly.
public struct GridRounder: Sendable, Hashable {
  /// The format without two's complement's odd code, as `Quantizer` has it.
  public let format: NumberFormat
  /// The numbers that codes stand for, ascending, each once.
  public let values: [Double]
  /// The code of each value; that of +0 for zero.
  public let codes: [UInt64]
  /// The code of -0 where the format has one.
  public let negativeZeroCode: UInt64?
  /// The place of zero, or of the value nearest to it.
  public let zeroPlace: Int
  private let rounding: Rounding
  /// What lies above `thresholds[i]` is nearer to `values[i + 1]`.
  private let thresholds: [Double]
  private let placeOfCode: [UInt64: Int]

  /// The widest format whose numbers are listed.
  public static let maximumWidth = 16

  /// Lists the numbers of a format.
  ///
  /// - Throws: `FormatError` when the format is too wide, or the rounding is not one to nearest that keeps
  ///   subnormal numbers.
  public init(_ format: NumberFormat, rounding: Rounding = Rounding(overflow: .saturate)) throws {
    guard format.width <= Self.maximumWidth else {
      throw FormatError(
        "\(format.name) has too many numbers for a weight method",
        remedy: "choose a format of at most \(Self.maximumWidth) bits")
    }
    guard rounding.direction == .roundTiesToEven || rounding.direction == .roundTiesToAway,
      rounding.subnormalResults == .kept
    else {
      throw FormatError(
        "weight methods round to nearest",
        remedy: "choose roundTiesToEven or roundTiesToAway, with subnormals kept")
    }
    var grid = format
    if case .fixedPoint(let fixed) = format, fixed.isSigned, !fixed.isSymmetric {
      grid = .fixedPoint(
        try FixedPointFormat(
          name: fixed.name, width: fixed.width, fractionBits: fixed.fractionBits,
          zeroPoint: fixed.zeroPoint, isSymmetric: true))
    }
    var rounding = rounding
    rounding.overflow = .saturate
    let list = Self.list(grid)
    guard list.entries.count > 1 else {
      throw FormatError("\(format.name) has a single number", remedy: "choose another format")
    }
    self.format = grid
    self.rounding = rounding
    values = list.entries.map(\.value)
    codes = list.entries.map(\.code)
    negativeZeroCode = list.negativeZero
    var zero = 0
    for place in values.indices where abs(values[place]) < abs(values[zero]) { zero = place }
    zeroPlace = zero
    if case .codeBook(let book) = grid, let listed = book.nearestThresholds {
      thresholds = listed
    } else {
      thresholds = zip(values, values.dropFirst()).map { ($0 + $1) / 2 }
    }
    var places: [UInt64: Int] = [:]
    for code in 0..<UInt64(1) << UInt64(grid.width) {
      guard case .finite(let exact) = grid.decode(code) else { continue }
      // The odd code of two's complement is read as its nearest neighbour.
      places[code] = Self.search(values, exact.isZero ? 0 : exact.asDouble)
    }
    placeOfCode = places
  }

  /// The place of the value that x / scale is rounded to.
  ///
  /// - Precondition: `x` is finite and `scale` positive.
  public func place(of x: Double, scale: Double) -> Int {
    let quotient = x / scale
    let place = values.withUnsafeBufferPointer { values in
      thresholds.withUnsafeBufferPointer { thresholds -> Int in
        var low = 0
        var high = values.count - 1
        while low < high {
          let middle = (low + high) >> 1
          if quotient > thresholds[middle] { low = middle + 1 } else { high = middle }
        }
        // A quotient of float64 is off by 2^-53 of itself, a midpoint as well.
        let margin = abs(quotient) * 0x1p-50
        if low < thresholds.count, thresholds[low] - quotient <= margin { return -1 }
        if low > 0, quotient - thresholds[low - 1] <= margin { return -1 }
        return low
      }
    }
    if place >= 0 { return place }
    let exact = ExactValue(x).quotientJamming(by: ExactValue(scale))
    return self.place(of: format.encode(.finite(exact), rounding: rounding).code)
  }

  /// The place of a code's value; that of zero for codes that are no number.
  public func place(of code: UInt64) -> Int { placeOfCode[code] ?? zeroPlace }

  /// The code that x / scale is rounded to: `Quantizer.code(of:)`, minus zero included.
  public func code(of x: Double, scale: Double) -> UInt64 {
    code(at: place(of: x, scale: scale), isNegative: x.sign == .minus)
  }

  /// The code of a place, with the sign that a zero shall have.
  public func code(at place: Int, isNegative: Bool = false) -> UInt64 {
    if isNegative, let negativeZeroCode, values[place] == 0 { return negativeZeroCode }
    return codes[place]
  }

  private static func list(
    _ format: NumberFormat
  ) -> (entries: [(value: Double, code: UInt64)], negativeZero: UInt64?) {
    if case .codeBook(let book) = format { return (book.grid, nil) }
    var byValue: [Double: UInt64] = [:]
    var negativeZero: UInt64?
    let least = format.leastFinite
    for code in 0..<UInt64(1) << UInt64(format.width) {
      guard case .finite(let exact) = format.decode(code), exact.compare(to: least) >= 0 else {
        continue
      }
      if exact.isZero, exact.isNegative {
        negativeZero = code
        continue
      }
      let value = exact.isZero ? 0 : exact.asDouble
      if byValue[value] == nil { byValue[value] = code }
    }
    let entries = byValue.map { (value: $0.key, code: $0.value) }.sorted { $0.value < $1.value }
    return (entries, negativeZero)
  }

  /// The place of a listed value, or of the nearest at an end.
  private static func search(_ values: [Double], _ value: Double) -> Int {
    var low = 0
    var high = values.count - 1
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
