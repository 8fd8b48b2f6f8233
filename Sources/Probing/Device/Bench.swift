// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Where probes put their questions: it makes words of numbers, asks the device once for each case and
/// keeps the answers.
final class Bench {
  /// The formats of the device's words.
  let formats: DeviceFormats
  /// The powers of two among the factors.
  let a: PowerTable
  let b: PowerTable
  /// The powers of two of the addend and of the result.
  let c: PowerTable
  let d: PowerTable
  /// Every case that was asked, in order.
  private(set) var asked: [DotOperands] = []

  private let device: ProbeDevice
  private var answers: [DotOperands: UInt64] = [:]

  init(_ device: ProbeDevice) {
    self.device = device
    formats = device.formats
    a = PowerTable(formats.a)
    b = PowerTable(formats.b)
    c = PowerTable(formats.c)
    d = PowerTable(formats.d)
  }

  /// An answer, with the case that it belongs to.
  struct Answer {
    let operands: DotOperands
    let code: UInt64
    let value: FormatValue
    fileprivate let formats: DeviceFormats

    /// The case and the answer as text, for those that are shown.
    var evidence: ProbeEvidence {
      ProbeEvidence(caseLine: formats.caseLine(operands), result: formats.d.hex(code))
    }

    /// The number, NaN for what is none.
    var number: Double { value.asDouble }
  }

  // MARK: Asking

  /// Puts words to the device.
  func ask(_ operands: DotOperands) throws -> Answer {
    let code: UInt64
    if let known = answers[operands] {
      code = known
    } else {
      code = try device.answer(operands)
      answers[operands] = code
      asked.append(operands)
    }
    return Answer(
      operands: operands, code: code, value: formats.d.decode(code), formats: formats)
  }

  /// Puts numbers to the device; nil when its formats do not hold one of them exactly.
  func ask(_ probe: ProbeCase) throws -> Answer? {
    guard let operands = operands(probe) else { return nil }
    return try ask(operands)
  }

  /// Asks without remembering: whether a device gives the same answer twice.
  func askAgain(_ operands: DotOperands) throws -> UInt64 { try device.answer(operands) }

  // MARK: Words

  /// The words of a case; nil when a number has no code, or when two products of one block need unlike
  /// scales.
  func operands(_ probe: ProbeCase) -> DotOperands? {
    guard let zeroA = formats.a.positiveZeroCode, let zeroB = formats.b.positiveZeroCode,
      let addend = PowerTable.code(probe.c, formats.c)
    else { return nil }
    var operands = DotOperands(
      a: Array(repeating: zeroA, count: probe.length),
      b: Array(repeating: zeroB, count: probe.length), c: addend)
    var scales: [Int: Int] = [:]
    // Cases of many products have few different ones.
    var codes: [Double: (UInt64?, UInt64?)] = [:]
    func code(_ value: Double, isFirst: Bool) -> UInt64? {
      // Equal zeros of unlike signs have codes of their own.
      guard value != 0 else { return PowerTable.code(value, isFirst ? formats.a : formats.b) }
      let known =
        codes[value] ?? (PowerTable.code(value, formats.a), PowerTable.code(value, formats.b))
      codes[value] = known
      return isFirst ? known.0 : known.1
    }
    for (k, term) in probe.terms {
      // The sign goes where there is one.
      let (x, y) = formats.a.isSigned || term.a >= 0 ? (term.a, term.b) : (-term.a, -term.b)
      guard k < probe.length, let first = code(x, isFirst: true),
        let second = code(y, isFirst: false)
      else { return nil }
      operands.a[k] = first
      operands.b[k] = second
      if let layout = formats.scales {
        let block = k / layout.blockSize
        if let other = scales[block], other != term.scale { return nil }
        scales[block] = term.scale
      } else if term.scale != 0 {
        return nil
      }
    }
    guard let layout = formats.scales else { return operands }
    for block in 0..<layout.count(for: probe.length) {
      let exponent = scales[block] ?? 0
      let value = Double(sign: .plus, exponent: exponent, significand: 1)
      guard let scale = PowerTable.code(value, layout.a), let one = PowerTable.code(1, layout.b)
      else { return nil }
      operands.scales.a.append(scale)
      operands.scales.b.append(one)
    }
    return operands
  }

  // MARK: Products

  /// The exponents of products of two powers of two, without help of scales.
  var productRange: ClosedRange<Int>? {
    guard let first = a.range, let second = b.range else { return nil }
    return (first.lowerBound + second.lowerBound)...(first.upperBound + second.upperBound)
  }

  /// ± significands × 2^power, with the exponent shared between both factors, both normal; with the help of
  /// a scale where the formats are too narrow.
  func term(
    _ power: Int, significands: (Double, Double) = (1, 1), isNegative: Bool = false,
    mayScale: Bool = true
  ) -> ProbeCase.Term? {
    guard let first = a.range, let second = b.range, let products = productRange else { return nil }
    var inner = power
    var scale = 0
    if !products.contains(power) {
      guard mayScale, let layout = formats.scales, let range = PowerTable(layout.a).range else {
        return nil
      }
      inner = min(max(power, products.lowerBound), products.upperBound)
      scale = power - inner
      guard range.contains(scale) else { return nil }
    }
    let low = max(first.lowerBound, inner - second.upperBound)
    let high = min(first.upperBound, inner - second.lowerBound)
    // Half each, as far as the ranges allow.
    let exponent = min(max(inner >> 1, low), high)
    let sign = isNegative ? -1.0 : 1.0
    return ProbeCase.Term(
      a: sign * Double(sign: .plus, exponent: exponent, significand: significands.0),
      b: Double(sign: .plus, exponent: inner - exponent, significand: significands.1),
      scale: scale)
  }
}

/// 2^exponent.
func power(_ exponent: Int) -> Double { Double(sign: .plus, exponent: exponent, significand: 1) }
