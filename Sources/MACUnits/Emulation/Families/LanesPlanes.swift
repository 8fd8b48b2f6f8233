// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The planes of the family `lanes`: factors with all that scales them, and the powers at which they are aligned.
enum LanesPlanes {
  static func images(_ request: PlanRequest, isA: Bool, _ stages: LanesStages) -> [PlaneImage] {
    let unit = request.description
    let format = isA ? unit.decode.a : unit.decode.b
    var exponent = 0
    if isA, case .constant(let constant) = unit.scale { exponent = constant }
    let hasGroups = stages.hasGroups
    if let blocks = unit.scale.blocks {
      let factors = table(format, unit.decode)
      let scales = ScaleTable(isA ? blocks.a : blocks.b, blocks)
      let mask = UInt64(factors.count - 1)
      let value = PlaneImage(source: { element, word, place in
        (factors[Int(element & mask)].value * scales.value(word, place)).bitPattern
      })
      let power = PlaneImage(source: { element, word, place in
        let factor = factors[Int(element & mask)]
        let scaled = factor.value * scales.value(word, place)
        guard scaled != 0, scaled.isFinite else { return 0 }
        // A group stands at its scales' exponents, whatever its products and their microexponents are.
        let power =
          hasGroups
          ? scales.power(word, place)
          : scales.power(word, place) * scales.half(word, place) * factor.power
        return power.bitPattern
      })
      return stages.isAligned ? [value, power] : [value]
    }
    let decode = unit.decode
    let scale = Double(sign: .plus, exponent: exponent, significand: 1)
    var value: PlaneImage
    if exponent == 0, let image = PlaneImage(float64: format, request) {
      value = image
    } else {
      value = PlaneImage(width: format.width) {
        (Factor($0, format, decode).value * scale).bitPattern
      }
    }
    guard stages.isAligned else { return [value] }
    let power = PlaneImage(width: format.width) {
      (Factor($0, format, decode).power * scale).bitPattern
    }
    return [value, power]
  }

  private static func table(_ format: NumberFormat, _ decode: DecodeStage) -> [Factor] {
    (0..<UInt64(1) << UInt64(format.width)).map { Factor($0, format, decode) }
  }
}

/// A factor and the power of two at which it is aligned: 0 for a zero, an infinity and a NaN.
private struct Factor: Sendable {
  let value: Double
  let power: Double

  init(_ code: UInt64, _ format: NumberFormat, _ decode: DecodeStage) {
    let number = OperandNumber.factor(code, format, decode)
    value = number.float64 ?? .nan
    power =
      value.isFinite && value != 0
      ? Double(sign: .plus, exponent: number.alignment, significand: 1) : 0
  }
}

/// Scale words as numbers and powers.
private struct ScaleTable: Sendable {
  private let values: [Double]
  private let powers: [Double]
  private let width: Int
  private let run: Int?

  init(_ format: NumberFormat, _ blocks: BlockScales) {
    width = format.width
    run = blocks.microexponentRun
    var mask = UInt64.max
    if blocks.ignoresSign, case .float(let float) = format { mask = float.magnitudeMask }
    let numbers = (0..<UInt64(1) << UInt64(width)).map { OperandNumber($0 & mask, format) }
    values = numbers.map { $0.float64 ?? .nan }
    powers = numbers.map { Double(sign: .plus, exponent: $0.alignment, significand: 1) }
  }

  /// The scale of an element at a place of its block; a place below 0 has none.
  func value(_ word: UInt64, _ place: Int) -> Double {
    place < 0 ? 1 : values[Int(word & UInt64(values.count - 1))] * half(word, place)
  }

  /// The power of the scale.
  func power(_ word: UInt64, _ place: Int) -> Double {
    place < 0 ? 1 : powers[Int(word & UInt64(powers.count - 1))]
  }

  /// What the element's microexponent makes of it.
  func half(_ word: UInt64, _ place: Int) -> Double {
    guard let run, place >= 0 else { return 1 }
    return word >> UInt64(width + place / run) & 1 == 1 ? 0.5 : 1
  }
}

extension PlaneImage {
  /// A plane of elements with their scale words.
  fileprivate init(source: @escaping @Sendable (UInt64, UInt64, Int) -> UInt64) {
    self.init(width: 64, source: .scaledElements(source)) { _ in 0 }
  }
}
