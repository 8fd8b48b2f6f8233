// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// The machine's own fused multiply-add: units whose every step is one IEEE 754 operation of float32 or
/// float64, in one of the machine's rounding directions.
enum NativeFamily: KernelFamily {
  static func plan(_ request: PlanRequest) -> KernelPlan? {
    let unit = request.description
    guard request.isMultiplyAdd, unit.scale == .none, unit.product.isExact,
      case .rounded(.float(let format), let rounding) = unit.accumulate,
      let direction = direction(rounding), let type = format.ieee754,
      let result = StepResult(request, .float(format))
    else { return nil }
    let images =
      type == .binary32
      ? (PlaneImage(float32: unit.decode.a, request), PlaneImage(float32: unit.decode.b, request))
      : (PlaneImage(float64: unit.decode.a, request), PlaneImage(float64: unit.decode.b, request))
    guard let a = images.0, let b = images.1 else { return nil }
    let isExact = productsAreNumbers(unit.decode, of: type)
    let (name, kind) =
      type == .binary32
      ? ("float32", isExact ? gb_native_f32_exact_products : gb_native_f32)
      : ("float64", isExact ? gb_native_f64_exact_products : gb_native_f64)
    var kernel = gb_native_directed_kernel(request.level.inC, kind, direction)
    if !request.hasOneNaN { kernel.takes_specials = 0 }
    return KernelPlan(
      name: "native \(name)",
      proof:
        "every step is one \(isExact ? "addition of an exact product" : "fused multiply-add") in \(name), "
        + "\(rounding.direction.name), exactly the unit's rounding; any K",
      kernel: Kernel(kernel), a: [a], b: [b],
      accumulator: result.image(
        isWide: type == .binary64, takesSpecials: kernel.takes_specials != 0))
  }

  /// The machine's direction, nil when the rounding is not IEEE 754's in one of four.
  private static func direction(_ rounding: Rounding) -> gb_direction? {
    guard rounding == Rounding(rounding.direction, overflow: .infinity) else { return nil }
    switch rounding.direction {
    case .roundTiesToEven: return gb_ties_to_even
    case .roundTowardZero: return gb_toward_zero
    case .roundTowardPositive: return gb_toward_positive
    case .roundTowardNegative: return gb_toward_negative
    case .roundTiesToAway, .roundToOdd, .stochastic: return nil
    }
  }

  /// Whether every product of two factors is a number of the machine's format.
  private static func productsAreNumbers(_ decode: DecodeStage, of type: IEEE754Format) -> Bool {
    let bits = decode.a.significandBits + decode.b.significandBits
    let range = decode.a.bitRange.times(decode.b.bitRange)
    switch type {
    case .binary32: return bits <= 24 && range.lowest >= -149 && range.highest <= 127
    case .binary64: return bits <= 53 && range.lowest >= -1074 && range.highest <= 1023
    }
  }
}
