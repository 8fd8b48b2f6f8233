// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// Accumulators that are rounded at every step, acc ← round(acc + a × b): floating-point formats of any precision
/// in every direction, and grids of fixed point.
enum StepsFamily: KernelFamily {
  static func plan(_ request: PlanRequest) -> KernelPlan? {
    let unit = request.description
    guard request.isMultiplyAdd, unit.scale == .none, unit.product == .exact else { return nil }
    switch unit.accumulate {
    case .rounded(.float(let format), let rounding): return floatPlan(request, format, rounding)
    case .rounded(.fixedPoint(let format), let rounding):
      guard format.isSigned, format.zeroPoint == 0, !format.isSymmetric else { return nil }
      return gridPlan(
        request, StepResult(request, .fixedPoint(format)), width: format.width,
        fractionBits: format.fractionBits, rounding)
    case .register(let register, let rounding):
      return gridPlan(
        request, StepResult(request, nil), width: register.width,
        fractionBits: -register.lowestExponent, rounding)
    case .rounded(.codeBook, _), .aligned, .shifted, .exact: return nil
    }
  }

  /// The fastest kind of step whose conditions hold.
  private static func floatPlan(
    _ request: PlanRequest, _ format: FloatFormat, _ rounding: Rounding
  ) -> KernelPlan? {
    guard let target = StepTarget(format, rounding),
      let result = StepResult(request, .float(format)),
      let products = StepProducts(request)
    else { return nil }
    let conditions = StepConditions(products, target)
    for kind in order(request.level) {
      guard let proof = conditions.proof(of: kind, level: request.level) else { continue }
      var kernel = gb_steps_kernel(request.level.inC, kind)
      guard kernel.run != nil else { continue }
      if !request.hasOneNaN || !conditions.takesSpecials(kind) { kernel.takes_specials = 0 }
      let isWide = kernel.accumulator_bytes == 8
      guard
        let a = PlaneImage(
          steps: request.description.decode.a, isWide, kernel.takes_specials != 0, request),
        let b = PlaneImage(
          steps: request.description.decode.b, isWide, kernel.takes_specials != 0, request)
      else { continue }
      var parameters = gb_steps()
      parameters.target = target.c
      parameters.zero_signs =
        request.description.special.zeroSign == .ieee754 && format.hasNegativeZero ? 1 : 0
      parameters.product_lowest = Int32(products.lowest)
      parameters.product_exponent = Int32(products.exponent)
      return KernelPlan(
        name: "steps \(kind.words)", proof: proof + ", for any K", kernel: Kernel(kernel), a: [a],
        b: [b],
        accumulator: result.image(isWide: isWide, takesSpecials: kernel.takes_specials != 0),
        parameters: ParameterBlock(parameters), usesKeys: rounding.usesRandomBits)
    }
    return nil
  }

  /// The kinds, fastest first.
  ///
  /// A sum rounded to odd is cheap with AVX-512, whose operations round as each is told.
  private static func order(_ level: KernelLevel) -> [gb_steps_kind] {
    let plain = [gb_steps_f32_half, gb_steps_f32_wide, gb_steps_f32]
    let odd = [gb_steps_f32_half_odd, gb_steps_f32_wide_odd, gb_steps_f32_odd]
    let wide = [gb_steps_f64_single, gb_steps_f64]
    return plain + (level == .avx512 ? odd + wide : wide + odd) + [
      gb_steps_f64_odd, gb_steps_f64_any,
    ]
  }

  /// Two's complement of any width up to 50: integers of the grid in float64.
  private static func gridPlan(
    _ request: PlanRequest, _ result: StepResult?, width: Int, fractionBits: Int,
    _ rounding: Rounding
  ) -> KernelPlan? {
    guard let result, 2...50 ~= width, abs(fractionBits) <= 400,
      let products = StepProducts(request), products.bits <= 53
    else { return nil }
    let rule = RoundingRule(rounding)
    // All in units of the grid: a sum lies below 2^highest, its lowest bit is worth 2^lowest at least.
    let highest = max(products.exponent + fractionBits, width - 1) + 1
    let lowest = min(0, products.lowest + fractionBits)
    let composes = [.zero, .positive, .negative].contains(rule.direction)
    guard highest <= 50, products.lowest > -1000, composes || highest - lowest <= 53,
      let a = PlaneImage(steps: request.description.decode.a, true, false, request),
      let b = PlaneImage(steps: request.description.decode.b, true, false, request)
    else { return nil }
    var parameters = gb_steps()
    parameters.fixed.width = Int32(width)
    parameters.fixed.fraction_bits = Int32(fractionBits)
    parameters.fixed.direction = rule.direction.inC
    parameters.fixed.random_bits = Int32(rule.randomBits)
    parameters.fixed.overflow = rounding.overflow == .wrap ? gb_overflow_wrap : gb_overflow_saturate
    let sums =
      highest - lowest <= 53
      ? "sums have at most \(highest - lowest) bits, exact in float64"
      : "sums are rounded in float64 and again to the grid in one direction, which composes"
    return KernelPlan(
      name: "steps float64, fixed point",
      proof: "\(sums), and lie below 2^50 units of the grid, for any K",
      kernel: Kernel(gb_steps_kernel(request.level.inC, gb_steps_f64_fixed)), a: [a], b: [b],
      accumulator: result.image(isWide: true, takesSpecials: false),
      parameters: ParameterBlock(parameters), usesKeys: rounding.usesRandomBits)
  }
}

extension gb_steps_kind {
  /// What the kind works in.
  fileprivate var words: String {
    switch self {
    case gb_steps_f32: "float32"
    case gb_steps_f32_odd: "float32, sums to odd"
    case gb_steps_f32_wide: "float32, bits"
    case gb_steps_f32_wide_odd: "float32, bits, sums to odd"
    case gb_steps_f32_half: "float32, binary16"
    case gb_steps_f32_half_odd: "float32, binary16, sums to odd"
    case gb_steps_f64: "float64"
    case gb_steps_f64_odd: "float64, sums to odd"
    case gb_steps_f64_single: "float64, binary32"
    default: "float64, general"
    }
  }
}
