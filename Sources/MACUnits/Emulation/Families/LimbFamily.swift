// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// Exact sums of factors too wide for one float64 product: each factor is cut into limbs, every pair of limbs has
/// its own product in float64, and the sums meet in 128 bits.
enum LimbFamily: KernelFamily {
  /// Below this many k between two emptyings it would be slower than the general path.
  private static let shortestStretch = 256
  /// The most limbs of a factor.
  private static let mostLimbs = 3

  static func plan(_ request: PlanRequest) -> KernelPlan? {
    let description = request.description
    guard request.sumsAreExact, description.product.isExact,
      let a = LimbOperand(description.decode.a, request),
      let b = LimbOperand(description.decode.b, request), let places = places(description.scale),
      let image = TotalImage(request, unit: a.unit + b.unit + places),
      a.bits + b.bits + MACUnit.Widths.carryBits(terms: request.k) <= 120,
      let cut = cut(a.bits, b.bits)
    else { return nil }
    // Integers below 2^53 are float64 numbers, and so is every sum on the way.
    let limit = 1 << (53 - cut.widthA - cut.widthB)
    var kernel = gb_native_kernel(request.level.inC, gb_native_f64_exact_products)
    // Its images are integers, infinities and NaNs zeros.
    kernel.takes_specials = 0
    var limbs: [Limb] = []
    for i in 0..<cut.a {
      for j in 0..<cut.b {
        limbs.append(Limb(a: i, b: j, places: i * cut.widthA + j * cut.widthB))
      }
    }
    return KernelPlan(
      name: "native float64, \(limbs.count) limb products",
      proof:
        "factors of \(a.bits) and \(b.bits) bit positions are cut into limbs of \(cut.widthA) and \(cut.widthB) bits, "
        + "whose products are exact in float64 for \(limit) k, then emptied into 128 bits; rounded once behind the last",
      kernel: Kernel(kernel), a: (0..<cut.a).map { a.image(limb: $0, width: cut.widthA) },
      b: (0..<cut.b).map { b.image(limb: $0, width: cut.widthB) },
      accumulator: image.accumulators(.float64), spillsEvery: limit, limbs: limbs,
      totalType: .float64)
  }

  private static func places(_ scale: ScaleStage) -> Int? {
    switch scale {
    case .none: 0
    case .constant(let exponent): exponent
    case .blocks: nil
    }
  }

  /// The fewest products of limbs with room for a stretch of K.
  private static func cut(
    _ bitsA: Int, _ bitsB: Int
  ) -> (a: Int, b: Int, widthA: Int, widthB: Int)? {
    let room = 53 - MACUnit.Widths.carryBits(terms: shortestStretch)
    var best: (a: Int, b: Int, widthA: Int, widthB: Int)?
    for a in 1...mostLimbs {
      for b in 1...mostLimbs {
        let widths = ((bitsA + a - 1) / a, (bitsB + b - 1) / b)
        guard widths.0 + widths.1 <= room else { continue }
        if let best, best.a * best.b <= a * b { continue }
        best = (a, b, widths.0, widths.1)
      }
    }
    return best
  }
}

/// Factors as integers of one unit, of at most 62 bits, cut into limbs.
private struct LimbOperand {
  private let format: NumberFormat
  private let decode: DecodeStage
  /// The exponent of the lowest bit that any number of the format has.
  let unit: Int
  /// How many bits a magnitude has.
  let bits: Int

  /// The factors of a format that can be looked up; nil for others.
  init?(_ format: NumberFormat, _ request: PlanRequest) {
    guard format.width <= 16 else { return nil }
    let decode = request.description.decode
    let numbers = (0..<UInt64(1) << UInt64(format.width))
      .map { OperandNumber.factor($0, format, decode) }
      .filter { $0.kind == .finite && $0.significand != 0 }
    let unit = numbers.map { $0.exponent + $0.significand.trailingZeroBitCount }.min() ?? 0
    var bits = 1
    for number in numbers {
      guard let integer = number.integer(unit: unit) else { return nil }
      bits = max(bits, 64 - UInt64(integer.magnitude).leadingZeroBitCount)
    }
    self.format = format
    self.decode = decode
    self.unit = unit
    self.bits = bits
  }

  /// The bits of a limb, with the number's sign, as float64.
  func image(limb: Int, width: Int) -> PlaneImage {
    PlaneImage(width: format.width) { [format, decode, unit] code in
      let integer = OperandNumber.factor(code, format, decode).integer(unit: unit) ?? 0
      let part = (integer.magnitude >> UInt(limb * width)) & ((1 << UInt(width)) - 1)
      return (integer < 0 ? -Double(part) : Double(part)).bitPattern
    }
  }
}
