// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// Integer and fixed-point accumulators that saturate after every block of exact products.
enum SaturatingFamily: KernelFamily {
  static func plan(_ request: PlanRequest) -> KernelPlan? {
    let unit = request.description
    guard request.sumsAreExact, request.blocksAreAscending,
      case .rounded(.fixedPoint(let format), let rounding) = unit.accumulate,
      rounding.overflow != .wrap, !rounding.usesRandomBits,
      unit.decode.c == .fixedPoint(format), unit.final.format == .fixedPoint(format),
      let products = IntegerProducts(request), products.unit >= -format.fractionBits,
      let lowest = Int(exactly: format.leastInteger),
      let highest = Int(exactly: format.greatestInteger)
    else { return nil }
    // In units of the accumulator: a takes the power of two between a product's unit and that.
    let places = products.unit + format.fractionBits
    guard places < 32, let a = products.a.range.scaled(places),
      let terms = products.range?.scaled(places)
    else { return nil }
    let greatest = max(-terms.lowerBound, terms.upperBound)
    let block = request.blockLength
    let (reach, overflows) = greatest.multipliedReportingOverflow(by: block)
    guard !overflows,
      let kind = kind(
        a, products.b.range, products: terms, reach: reach,
        // c may be the one code below the bounds of a symmetric format.
        bounds: (format.isSymmetric ? lowest - 1 : lowest)...highest, block: block)
    else { return nil }
    let mask = (1 << UInt64(format.width)) - 1 as UInt64
    return KernelPlan(
      name: "saturating \(kind.bits)-bit",
      proof:
        "blocks of \(block) products, integers of 2^\(products.unit), reach \(reach) units of \(format.name) and so never \(kind.bits) bits; any K",
      kernel: Kernel(gb_saturating_kernel(request.level.inC, kind.inC, Int64(block))),
      a: [products.a.image(times2ToThe: places)], b: [products.b.image()],
      accumulator: AccumulatorImage(
        entry: { code in UInt64(truncatingIfNeeded: format.integer(of: code)) },
        code: { entry, _ in entry & mask }, bulk: .integer(mask: mask)),
      parameters: ParameterBlock(
        gb_saturating_parameters(
          lowest: Int64(lowest), highest: Int64(highest), greatest_product: Int64(greatest),
          block: Int64(block))))
  }

  /// The narrowest lanes that are exact; the conditions are those of the kernels' header.
  private static func kind(
    _ a: ClosedRange<Int>, _ b: ClosedRange<Int>, products: ClosedRange<Int>, reach: Int,
    bounds: ClosedRange<Int>, block: Int
  ) -> (inC: gb_saturating, bits: Int)? {
    let int16 = Int(Int16.min)...Int(Int16.max)
    let int32 = Int(Int32.min)...Int(Int32.max)
    if int16.contains(a), int16.contains(b) {
      if block == 1, int16.contains(products), int16.contains(bounds) {
        return (gb_saturating_16, 16)
      }
      if reach <= int32.upperBound {
        if bounds == int32 { return (gb_saturating_32_full, 32) }
        if int32.contains(bounds), bounds.upperBound + reach <= int32.upperBound,
          bounds.lowerBound - reach >= int32.lowerBound
        {
          return (gb_saturating_32, 32)
        }
      }
    }
    guard int32.contains(a), int32.contains(b) else { return nil }
    let above = bounds.upperBound.addingReportingOverflow(reach)
    let below = bounds.lowerBound.subtractingReportingOverflow(reach)
    return above.overflow || below.overflow ? nil : (gb_saturating_64, 64)
  }
}

extension ClosedRange<Int> {
  /// Both ends times 2^places, nil when they do not fit.
  fileprivate func scaled(_ places: Int) -> ClosedRange<Int>? {
    let low = lowerBound.multipliedReportingOverflow(by: 1 << places)
    let high = upperBound.multipliedReportingOverflow(by: 1 << places)
    return low.overflow || high.overflow ? nil : low.partialValue...high.partialValue
  }
}
