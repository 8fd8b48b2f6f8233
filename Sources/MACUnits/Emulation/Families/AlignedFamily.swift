// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// Sums of truncated terms at their greatest exponent: tensor cores.
///
/// `gb_aligned.h` says what the kernels compute and when that is exact; here a unit is found to be such a sum.
enum AlignedFamily: KernelFamily {
  static func plan(_ request: PlanRequest) -> KernelPlan? {
    let unit = request.description
    guard unit.block.order == .ascending,
      let (format, rounding) = unit.accumulate.format, case .float(let held) = format,
      let target = target(held, rounding), isDelivered(held, unit.final, unit.special)
    else { return nil }
    var parameters = gb_aligned()
    parameters.block = Int32(clamping: unit.block.length ?? request.k)
    switch (unit.sum, unit.accumulate) {
    case (.aligned(let sum), .aligned):
      guard unit.product.isExact, setUp(sum, &parameters), addendFits(unit.decode.c, beside: held)
      else { return nil }
      parameters.target = target
      parameters.least_addend_exponent = Int32(held.minimumExponent)
      return sum.groupSize == nil
        ? products(request, held, parameters) : groups(request, held, sum, parameters)
    case (let sum, .shifted(let shifted, _, _)):
      parameters.target = target
      guard addendFits(unit.decode.c, beside: held),
        setUp(sum, shifted, unit.product, held, &parameters)
      else { return nil }
      return products(request, held, parameters)
    case (.lanes(let lanes), .rounded):
      guard unit.product.isExact,
        case .sequence(.float(let partial), let partialRounding) = lanes.joined,
        case .aligned(let sum) = lanes.each, sum.groupSize == nil, setUp(sum, &parameters),
        let partialTarget = self.target(partial, partialRounding),
        NumberFormat.float(partial).embeds(in: format),
        unit.decode.c.embeds(in: format),
        // Overflows of acc and t can meet in a NaN.
        held.canonicalNaNCode != nil, unit.final.format.canonicalNaNCode != nil
      else { return nil }
      parameters.form = gb_aligned_sequence
      parameters.lanes = Int32(clamping: lanes.count)
      parameters.run = Int32(clamping: lanes.run)
      parameters.target = partialTarget
      parameters.least_addend_exponent = Int32(partial.minimumExponent)
      parameters.added = target
      return products(request, held, parameters)
    case (.exact, _), (.rounded, _), (.converted, _), (.aligned, .rounded), (.aligned, .register),
      (.aligned, .exact), (.lanes, .aligned), (.lanes, .register), (.lanes, .exact):
      return nil
    }
  }

  /// Each product is a term: with exact float32 products, and scales that are powers of two.
  private static func products(
    _ request: PlanRequest, _ held: FloatFormat, _ given: gb_aligned
  ) -> KernelPlan? {
    let decode = request.description.decode
    guard let a = AlignedFactors(decode.a, decode), let b = AlignedFactors(decode.b, decode),
      a.precision + b.precision <= 24
    else { return nil }
    var parameters = given
    var scales: [PlaneImage] = []
    switch request.description.scale {
    case .none: break
    case .constant: return nil
    case .blocks(let blocks):
      guard parameters.form == gb_aligned_products, blocks.microexponentRun == nil,
        let scaleA = exponents(of: blocks.a), let scaleB = exponents(of: blocks.b)
      else { return nil }
      parameters.form = gb_aligned_scaled
      parameters.scale_run = Int32(clamping: blocks.blockSize)
      scales = [scaleA, scaleB]
    }
    parameters.greatest_product = a.greatestSignificand * b.greatestSignificand
    let entries = AlignedExponents(a, b)
    parameters.exponent_bytes = entries.bytes
    parameters.exponent_offset = entries.offset
    parameters.zero_below = entries.zeroBelow
    let kernel = Kernel(gb_aligned_kernel(request.level.inC, &parameters))
    guard kernel.c.run != nil else { return nil }
    return KernelPlan(
      name: "aligned float32",
      proof:
        "products of \(a.precision + b.precision) bits are exact in float32 and cut to int32 at "
        + "2^(E - \(parameters.fraction_bits)), \(parameters.block) of them are summed without overflow and rounded "
        + "as the unit does; float64 does the same for exponents beyond float32's",
      kernel: kernel, a: [a.numbers, entries.a] + scales.prefix(1),
      b: [b.numbers, entries.b] + scales.suffix(1), accumulator: .float32(held, request),
      parameters: ParameterBlock(parameters))
  }

  /// What the sum itself says; false when terms are not truncated.
  static func setUp(_ sum: AlignedSum, _ parameters: inout gb_aligned) -> Bool {
    guard sum.discarded == .truncated else { return false }
    parameters.form = gb_aligned_products
    parameters.fraction_bits = Int32(clamping: sum.fractionBits)
    parameters.minimum_exponent =
      sum.minimumExponent.map { max(Int32(clamping: $0), noExponent) } ?? noExponent
    return true
  }

  private static let noExponent = Int32(gb_aligned_no_exponent)

  /// Whether c can stand in an accumulator entry: a float32 number with the lowest exponent of the accumulator.
  private static func addendFits(_ format: NumberFormat, beside held: FloatFormat) -> Bool {
    guard case .float(let float) = format else { return false }
    return float.minimumExponent == held.minimumExponent && float.fields.hasSubnormals
      && PlaneImage.embeds(format, precision: 24, lowest: -149, highest: 127)
  }

  /// Whether the accumulator's numbers are delivered as they are.
  private static func isDelivered(
    _ held: FloatFormat, _ final: FinalStage, _ special: SpecialValues
  ) -> Bool {
    guard case .float(let delivered) = final.format else { return false }
    return delivered == held
      || (NumberFormat.float(held).embeds(in: final.format) && final.rounding.overflow != .saturate
        && final.rounding.subnormalResults == .kept && delivered.positiveInfinityCode != nil
        && held.positiveInfinityCode != nil
        && (held.hasNegativeZero || !delivered.hasNegativeZero || special.zeroSign == .positive))
  }

  /// A format that float32 holds, and a rounding that the kernels have.
  private static func target(_ format: FloatFormat, _ rounding: Rounding) -> gb_float_target? {
    guard format.isSigned, format.fields.hasSubnormals, format.precision >= 2,
      PlaneImage.embeds(.float(format), precision: 24, lowest: -149, highest: 127),
      format.minimumExponent >= -126, rounding.clipping == .afterRounding
    else { return nil }
    var target = gb_float_target()
    switch rounding.direction {
    case .roundTiesToEven: target.direction = gb_ties_to_even
    case .roundTowardZero: target.direction = gb_toward_zero
    case .roundTiesToAway, .roundTowardPositive, .roundTowardNegative, .roundToOdd, .stochastic:
      return nil
    }
    switch rounding.overflow {
    case .infinity: target.overflow = gb_overflow_infinity
    case .saturate: target.overflow = gb_overflow_saturate
    case .nan, .wrap: return nil
    }
    switch rounding.tininess {
    case .afterRounding: target.tininess = gb_tiny_after_rounding
    case .beforeRounding: target.tininess = gb_tiny_before_rounding
    case .asDelivered: target.tininess = gb_tiny_as_delivered
    }
    target.precision = Int32(format.precision)
    target.minimum_exponent = Int32(format.minimumExponent)
    target.greatest = format.greatestFinite.asDouble
    target.positive_stays_finite = rounding.overflowStaysFinite(isNegative: false) ? 1 : 0
    target.negative_stays_finite = rounding.overflowStaysFinite(isNegative: true) ? 1 : 0
    target.has_infinity = format.positiveInfinityCode == nil ? 0 : 1
    target.flushes = rounding.subnormalResults == .flushed ? 1 : 0
    return target
  }

  /// Scales that are powers of two, as exponents; nil for others.
  private static func exponents(of format: NumberFormat) -> PlaneImage? {
    guard case .float(let float) = format, float.precision == 1, !float.fields.hasZero,
      float.width <= 16
    else { return nil }
    return PlaneImage(width: float.width, source: .scales) { code in
      let scale = OperandNumber(code, format)
      // A NaN's lines are computed elsewhere.
      return scale.kind == .finite ? UInt64(bitPattern: Int64(scale.alignment)) : 0
    }
  }
}
