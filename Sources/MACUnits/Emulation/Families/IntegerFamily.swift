// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// Integer dot products: accumulators that wrap, and sums that no stage rounds before the last product is in.
enum IntegerFamily: KernelFamily {
  static func plan(_ request: PlanRequest) -> KernelPlan? {
    guard request.sumsAreExact, let products = IntegerProducts(request) else { return nil }
    return wrapping(request, products) ?? exact(request, products)
  }

  /// A register of two's complement that wraps: code arithmetic modulo 2^width.
  private static func wrapping(_ request: PlanRequest, _ products: IntegerProducts) -> KernelPlan? {
    let unit = request.description
    guard case .rounded(.fixedPoint(let format), let rounding) = unit.accumulate,
      rounding.overflow == .wrap, unit.decode.c == .fixedPoint(format),
      unit.final.format == .fixedPoint(format), products.unit >= -format.fractionBits
    else { return nil }
    let places = products.unit + format.fractionBits
    guard let kind = Kind(products) else { return nil }
    let mask = format.width == 64 ? UInt64.max : (1 << UInt64(format.width)) - 1
    let needed = format.width - min(places, format.width)
    let code: @Sendable (UInt64, UInt64) -> UInt64 = { entry, c in
      (c &+ (places < 64 ? entry << UInt64(places) : 0)) & mask
    }
    var plan = KernelPlan(
      name: kind.name, proof: "", kernel: kind.kernel(request.level), a: [products.a.image()],
      b: [products.b.image()],
      accumulator: AccumulatorImage(
        entry: { _ in 0 }, code: code,
        spilled: { total, c in code(UInt64(truncatingIfNeeded: total), c) }))
    if needed <= kind.bits {
      if places == 0 {
        // The register is the accumulator's low bits from the start.
        plan.accumulator = AccumulatorImage(
          entry: { $0 }, code: { entry, _ in entry & mask }, bulk: .integer(mask: mask))
      }
      plan.proof =
        "products are integers of 2^\(products.unit), summed modulo 2^\(kind.bits), which \(format.name) divides; any K"
      return plan
    }
    if kind.bits == 32, let spills = spills(request, products, kind) {
      plan.spillsEvery = spills.every
      plan.proof =
        "products are integers of 2^\(products.unit) of magnitude at most \(products.greatest), \(spills.text)"
      // Without a spill the entry is a signed number of its width.
      plan.accumulator.code = { entry, c in
        code(UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: entry))), c)
      }
      return plan
    }
    guard kind.bits == 32 else { return nil }
    plan.name = Kind.wide.name
    plan.kernel = Kind.wide.kernel(request.level)
    plan.proof = "products are integers of 2^\(products.unit), summed modulo 2^64; any K"
    return plan
  }

  /// Sums that stay exact until they are rounded behind the last product.
  private static func exact(_ request: PlanRequest, _ products: IntegerProducts) -> KernelPlan? {
    guard let image = TotalImage(request, unit: products.unit) else { return nil }
    let kind = Kind(products)
    let size =
      "products are integers of 2^\(products.unit) of magnitude at most \(products.greatest)"
    if let kind, kind.bits == 32, let spills = spills(request, products, kind) {
      return exact(request, products, image, kind, spills.every, "\(size), \(spills.text)")
    }
    // Integers below 2^53 are float64 numbers, and so is every sum on the way.
    let limit = (1 << 53) / max(1, products.greatest)
    if limit >= Int128(request.k) {
      var kernel = gb_native_kernel(request.level.inC, gb_native_f64_exact_products)
      // Its images are integers, infinities and NaNs zeros.
      kernel.takes_specials = 0
      return KernelPlan(
        name: "native float64",
        proof:
          "\(size), K of them exact in float64 for K to \(limit); rounded once behind the last",
        kernel: Kernel(kernel), a: [products.a.imageInFloat64()],
        b: [products.b.imageInFloat64()],
        accumulator: image.accumulators(.float64))
    }
    if kind != nil, let spills = spills(request, products, .wide) {
      return exact(request, products, image, .wide, spills.every, "\(size), \(spills.text)")
    }
    return digits(request, products, image, size)
  }

  /// Operands in two digits, sums of 128 bits.
  private static func digits(
    _ request: PlanRequest, _ products: IntegerProducts, _ image: TotalImage, _ size: String
  ) -> KernelPlan? {
    // Totals of 124 bits are what the roundings take.
    let limit = (Int128(1) << 124) / max(1, products.greatest)
    guard limit >= Int128(request.k) else { return nil }
    let greatest = max(products.a.greatestMagnitude, products.b.greatestMagnitude)
    let bits = (Int.bitWidth - greatest.leadingZeroBitCount + 1) / 2
    return KernelPlan(
      name: "integer in two digits",
      proof:
        "\(size), K of them fit 128 bits for K to \(limit); operands in digits of \(bits) bits; rounded once behind the last",
      kernel: Kernel(gb_integer_digits_kernel(request.level.inC)),
      a: [products.a.image(digit: 0, bits: bits), products.a.image(digit: 1, bits: bits)],
      b: [products.b.image(digit: 0, bits: bits), products.b.image(digit: 1, bits: bits)],
      accumulator: image.accumulators(.int64),
      parameters: ParameterBlock(gb_integer_digits_parameters(digit_bits: Int32(bits))))
  }

  private static func exact(
    _ request: PlanRequest, _ products: IntegerProducts, _ image: TotalImage, _ kind: Kind,
    _ spillsEvery: Int?, _ proof: String
  ) -> KernelPlan {
    KernelPlan(
      name: kind.name, proof: "\(proof); rounded once behind the last",
      kernel: kind.kernel(request.level), a: [products.a.image()], b: [products.b.image()],
      accumulator: image.accumulators(kind.bits == 32 ? .int32 : .int64), spillsEvery: spillsEvery)
  }

  /// After how many products the sums have to be emptied; nil where that would be too often.
  private static func spills(
    _ request: PlanRequest, _ products: IntegerProducts, _ kind: Kind
  ) -> (every: Int?, text: String)? {
    let limit = Int(Int128(kind.bits == 32 ? Int(Int32.max) : Int.max) / max(1, products.greatest))
    if limit >= request.k { return (nil, "K of them fit \(kind.bits) bits for K to \(limit)") }
    guard limit >= 512 else { return nil }
    // Emptied often enough not to reach the limit, seldom enough not to be felt.
    return (limit, "emptied from \(kind.bits) into 128 bits every \(limit) of them")
  }

  /// The kernels.
  private enum Kind {
    case bytes(aSigned: Bool, bSigned: Bool)
    case words
    case wide

    /// The narrowest, nil when some operand does not fit 32 bits.
    init?(_ products: IntegerProducts) {
      let (a, b) = (products.a.range, products.b.range)
      let bytes = (signed: -128...127, unsigned: 0...255)
      let fits = { (range: ClosedRange<Int>) -> Bool? in
        bytes.signed.contains(range) ? true : bytes.unsigned.contains(range) ? false : nil
      }
      let words = -32768...32767
      if let aSigned = fits(a), let bSigned = fits(b) {
        self = .bytes(aSigned: aSigned, bSigned: bSigned)
      } else {
        let longWords = Int(Int32.min)...Int(Int32.max)
        guard longWords.contains(a), longWords.contains(b) else { return nil }
        self = words.contains(a) && words.contains(b) ? .words : .wide
      }
    }

    var bits: Int {
      switch self {
      case .bytes, .words: 32
      case .wide: 64
      }
    }

    var name: String {
      switch self {
      case .bytes: "integer 8-bit"
      case .words: "integer 16-bit"
      case .wide: "integer 32-bit"
      }
    }

    private var inC: gb_integer {
      switch self {
      case .bytes(true, true): gb_integer_s8_s8
      case .bytes(true, false): gb_integer_s8_u8
      case .bytes(false, true): gb_integer_u8_s8
      case .bytes(false, false): gb_integer_u8_u8
      case .words: gb_integer_s16_s16
      case .wide: gb_integer_s32_s32
      }
    }

    func kernel(_ level: KernelLevel) -> Kernel { Kernel(gb_integer_kernel(level.inC, inC)) }
  }
}
