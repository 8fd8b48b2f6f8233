// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// The machine's own fused multiply-add: units whose every step is one IEEE 754 operation of float32 or
/// float64.
enum NativeFamily: KernelFamily {
  static func plan(_ request: PlanRequest) -> KernelPlan? {
    let unit = request.description
    guard request.isMultiplyAdd, unit.scale == .none, unit.product.isExact,
      case .rounded(.float(let format), let rounding) = unit.accumulate,
      rounding == Rounding(.roundTiesToEven, overflow: .infinity)
    else { return nil }
    switch format.ieee754 {
    case .binary32: return plan32(request, format)
    case .binary64: return plan64(request, format)
    case nil: return nil
    }
  }

  private static func plan32(_ request: PlanRequest, _ format: FloatFormat) -> KernelPlan? {
    let (a, b) = (request.description.decode.a, request.description.decode.b)
    guard let imageA = PlaneImage(float32: a, request), let imageB = PlaneImage(float32: b, request)
    else { return nil }
    return KernelPlan(
      name: "native float32",
      proof: "every step is one fused multiply-add of float32, exactly the unit's rounding, for any K",
      kernel: Kernel(gb_native_kernel(request.level.inC, gb_native_f32)), a: [imageA], b: [imageB],
      accumulator: .float32(format, request))
  }

  private static func plan64(_ request: PlanRequest, _ format: FloatFormat) -> KernelPlan? {
    let (a, b) = (request.description.decode.a, request.description.decode.b)
    guard let imageA = PlaneImage(float64: a, request), let imageB = PlaneImage(float64: b, request)
    else { return nil }
    return KernelPlan(
      name: "native float64",
      proof: "every step is one fused multiply-add of float64, exactly the unit's rounding, for any K",
      kernel: Kernel(gb_native_kernel(request.level.inC, gb_native_f64)), a: [imageA], b: [imageB],
      accumulator: .float64(format, request))
  }
}
