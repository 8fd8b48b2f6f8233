// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Operands for a unit: random codes, special ones, near ones that cancel.
struct UnitCases {
  private let decode: DecodeStage
  private let blocks: BlockScales?
  private var random: TestRandom
  private let cornersA: [UInt64]
  private let cornersB: [UInt64]
  private let cornersC: [UInt64]

  var a: [UInt64] = []
  var b: [UInt64] = []
  var c: UInt64 = 0
  var scales = ScaleWords()

  var operands: DotOperands { DotOperands(a: a, b: b, c: c, scales: scales) }

  init(_ unit: MACUnit, seed: UInt64) {
    decode = unit.description.decode
    blocks = unit.description.scale.blocks
    random = TestRandom(seed: seed)
    cornersA = Self.corners(decode.a)
    cornersB = Self.corners(decode.b)
    cornersC = Self.corners(decode.c)
  }

  /// Draws the next case of at least `least` products.
  mutating func draw(least: Int) {
    let count = max(least, [1, 1, 2, 3, 4, 5, 8, 9, 17][random.below(9)])
    a.removeAll()
    b.removeAll()
    let style = random.below(8)
    for _ in 0..<count {
      a.append(code(decode.a, cornersA, style))
      b.append(code(decode.b, cornersB, style))
    }
    c = code(decode.c, cornersC, style)
    if style == 6 { cancelAddend() } else if 4...5 ~= style, count > 1 { cancel() }
    if let blocks {
      // Now and then one is missing.
      let words = max(0, blocks.count(for: count) - (random.below(6) == 0 ? 1 : 0))
      scales.a = (0..<words).map { _ in scale(blocks.a, blocks) }
      scales.b = (0..<words).map { _ in scale(blocks.b, blocks) }
    }
  }

  /// A scale's word: a number near 1 for the most part, so that products stay in reach of each other.
  private mutating func scale(_ format: NumberFormat, _ blocks: BlockScales) -> UInt64 {
    var word: UInt64
    switch random.below(8) {
    case 0: word = random.pick(Self.corners(format))
    case 1: word = random.next()
    default: word = near(format)
    }
    word &= (1 << UInt64(format.width)) - 1
    if blocks.microexponentRun != nil { word |= random.next() << UInt64(format.width) }
    return word
  }

  /// Makes c the negative of a product, as far as its format goes, and the other products small.
  private mutating func cancelAddend() {
    let place = random.below(a.count)
    let product = decode.a.decode(a[place]).asDouble * decode.b.decode(b[place]).asDouble
    c =
      decode.c.encode(
        FormatValue(-product), rounding: Rounding(.roundTowardZero, overflow: .saturate)
      ).code
    for k in a.indices where k != place && random.below(3) > 0 {
      a[k] = UInt64(random.below(3))
    }
  }

  /// Makes the second half the negative of the first, but for one product.
  private mutating func cancel() {
    let half = a.count / 2
    for k in 0..<half {
      a[half + k] = a[k] ^ signBit(decode.a)
      b[half + k] = signBit(decode.a) == 0 ? b[k] ^ signBit(decode.b) : b[k]
    }
    if random.below(2) == 0 { c = 0 }
    let place = random.below(a.count)
    a[place] = random.next()
  }

  private func signBit(_ format: NumberFormat) -> UInt64 {
    switch format {
    case .float(let float): float.isSigned ? 1 << UInt64(float.width - 1) : 0
    case .fixedPoint, .codeBook: 1 << UInt64(format.width - 1)
    }
  }

  private mutating func code(_ format: NumberFormat, _ corners: [UInt64], _ style: Int) -> UInt64 {
    switch style {
    case 0, 1: break
    case 2: return random.pick(corners)
    case 3: if random.below(4) == 0 { return random.pick(corners) }
    case 7: return UInt64(random.below(2)) | random.next() & signBit(format)
    case 4, 5: return near(format)
    default: if random.below(2) == 0 { return near(format) }
    }
    // Bits above the width are ignored; they are left in now and then.
    let code = random.next()
    return random.below(4) == 0 || format.width == 64
      ? code : code & ((1 << UInt64(format.width)) - 1)
  }

  /// A number within a few binades of 1, often a short one.
  private mutating func near(_ format: NumberFormat) -> UInt64 {
    guard case .float(let float) = format else { return random.next() }
    let t = UInt64(float.fields.trailingSignificandBits)
    let one = UInt64(max(float.fields.exponentBias, 1))
    let field = max(1, Int(one) + random.below(9) - 4)
    var trailing = random.next() & ((1 << t) - 1)
    if random.below(2) == 0 { trailing &= ~((1 << (t * 3 / 4)) - 1) }
    let magnitude = UInt64(field) << t | trailing
    return magnitude & float.magnitudeMask | random.next() & signBit(format)
  }

  private static func corners(_ format: NumberFormat) -> [UInt64] {
    let top = UInt64(1) << UInt64(format.width - 1)
    var codes: [UInt64] = [0, 1, 2, top, top | 1, top - 1, top &+ (top - 1)]
    if case .float(let float) = format {
      let t = UInt64(float.fields.trailingSignificandBits)
      var magnitudes: [UInt64] = [1 << t, (1 << t) - 1, 1 << t | 1, float.greatestFiniteCode]
      magnitudes += [float.greatestFiniteCode + 1, float.greatestFiniteCode + 2]
      magnitudes += [UInt64(max(0, float.fields.exponentBias)) << t]
      codes += magnitudes.flatMap {
        [$0 & float.magnitudeMask, $0 & float.magnitudeMask | float.signMask]
      }
      codes += float.fields.nanCodes + float.fields.infinityCodes
    }
    return codes
  }
}
