// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Draws operands of similar magnitude, in the manner of measured rows.
struct Drawing {
  private let random: RandomBits
  private let stream: UInt64
  private var index: UInt64 = 0

  init(seed: UInt64, stream: UInt64) {
    random = RandomBits(seed: seed ^ 0x5052_4F42_4552)
    self.stream = stream
  }

  private mutating func below(_ bound: Int) -> Int {
    index &+= 1
    let high = random.bits(stream: stream, index: index) >> 32
    return Int((high &* UInt64(max(bound, 1))) >> 32)
  }

  /// Factors within three binades of 1 or of the middle of the format, and an addend as near.
  mutating func nearbyCase(_ formats: DeviceFormats, length: Int) -> DotOperands {
    var operands = DotOperands()
    let count = below(4) == 0 ? 1 + below(2 * length) : length
    for _ in 0..<count {
      operands.a.append(number(formats.a))
      operands.b.append(number(formats.b))
    }
    operands.c = below(4) == 0 ? formats.c.positiveZeroCode ?? 0 : number(formats.c)
    return operands
  }

  /// A number of either sign near 1.
  private mutating func number(_ format: NumberFormat) -> UInt64 {
    let sign = format.isSigned && below(2) == 0 ? -1.0 : 1.0
    guard case .float = format else {
      // Integers have no binades worth keeping to: any code will do.
      index &+= 1
      let mask = format.width >= 64 ? UInt64.max : (1 << UInt64(format.width)) - 1
      return random.bits(stream: stream, index: index) & mask
    }
    let significand = 1 + Double(below(1 << 28)) / Double(1 << 28)
    let scale = Double(sign: .plus, exponent: below(7) - 4, significand: 1)
    let rounding = Rounding(.roundTiesToEven, overflow: .saturate)
    return format.encode(FormatValue(sign * significand * scale), rounding: rounding).code
  }

  /// Scales within four binades of 1; one in thirty-two is any word.
  mutating func fill(_ words: inout ScaleWords, _ layout: BlockScales, length: Int) {
    func word(_ format: NumberFormat) -> UInt64 {
      let scale = Double(sign: .plus, exponent: below(9) - 4, significand: 1)
      var code = format.encode(
        FormatValue(scale), rounding: Rounding(.roundTiesToEven, overflow: .saturate)
      ).code
      let width = layout.wordWidth(format)
      index &+= 1
      let bits = random.bits(stream: stream, index: index)
      // Above the scale stand microexponents.
      if width > format.width { code |= bits << UInt64(format.width) }
      if below(32) == 0 { code = bits }
      return width >= 64 ? code : code & ((1 << UInt64(width)) - 1)
    }
    for _ in 0..<layout.count(for: length) {
      words.a.append(word(layout.a))
      words.b.append(word(layout.b))
    }
  }
}
