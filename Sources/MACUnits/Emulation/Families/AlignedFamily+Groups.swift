// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

extension AlignedFamily {
  /// Exact sums of groups of products, scaled and then aligned (NVFP4 and MXFP4).
  static func groups(
    _ request: PlanRequest, _ held: FloatFormat, _ sum: AlignedSum, _ given: gb_aligned
  ) -> KernelPlan? {
    let unit = request.description
    guard let group = sum.groupSize, let blocks = unit.scale.blocks, blocks.microexponentRun == nil,
      let a = SmallIntegers(unit.decode.a, unit.decode),
      let b = SmallIntegers(unit.decode.b, unit.decode),
      let scaleA = GroupScales(blocks.a, blocks), let scaleB = GroupScales(blocks.b, blocks)
    else { return nil }
    // The sum times both scales is exact in float64, and so are the cut terms' sums; below 2^51 cuts are right.
    let greatest = group * a.greatest * b.greatest
    let sumBits = Int.bitWidth - greatest.leadingZeroBitCount
    let groups = (Int(given.block) + group - 1) / max(1, group)
    let bits = sumBits + a.unit + b.unit + 2 + Int(given.fraction_bits)
    guard sumBits + scaleA.precision + scaleB.precision <= 53, groups <= 4, bits + 2 <= 50 else {
      return nil
    }
    var parameters = given
    parameters.form = gb_aligned_groups
    parameters.group = Int32(clamping: group)
    parameters.scale_run = Int32(clamping: blocks.blockSize)
    parameters.b_offset = Int32(b.greatest)
    parameters.product_unit = Double(sign: .plus, exponent: a.unit + b.unit, significand: 1)
    parameters.least_scale_exponent = (scaleA.leastExponent, scaleB.leastExponent)
    let kernel = Kernel(gb_aligned_kernel(request.level.inC, &parameters))
    guard kernel.c.run != nil else { return nil }
    return KernelPlan(
      name: "aligned groups, int8 and float64",
      proof:
        "sums of \(group) products are integers of \(sumBits + 1) bits; times the scales they are exact in float64, "
        + "cut at 2^(E - \(sum.fractionBits)) they and their sum stay below 2^51, rounded once",
      kernel: kernel, a: [a.image(offset: 0), scaleA.image],
      b: [b.image(offset: b.greatest), scaleB.image], accumulator: .float32(held, request),
      parameters: ParameterBlock(parameters))
  }
}

/// Numbers of a format as integers below 32 in magnitude, times a power of two.
private struct SmallIntegers {
  let unit: Int
  let greatest: Int
  private let width: Int
  private let integer: @Sendable (UInt64) -> Int

  init?(_ format: NumberFormat, _ decode: DecodeStage) {
    guard case .float = format, format.width <= 8 else { return nil }
    let lowest = format.bitRange.lowest
    let codes = 0..<(UInt64(1) << UInt64(format.width))
    let integers = codes.map { code -> Int? in
      let number = OperandNumber.factor(code, format, decode)
      // Lines with other than numbers are computed elsewhere.
      return number.kind == .finite ? number.integer(unit: lowest) : 0
    }
    let known = integers.compactMap { $0 }
    guard known.count == integers.count, let greatest = known.map(\.magnitude).max(), greatest < 32
    else { return nil }
    unit = lowest
    self.greatest = Int(greatest)
    width = format.width
    integer = { known[Int($0)] }
  }

  /// Entries with an offset added; lines beyond the matrix are zeros.
  func image(offset: Int) -> PlaneImage {
    PlaneImage(width: width, pad: UInt64(offset)) { [integer] code in
      UInt64(bitPattern: Int64(integer(code) + offset))
    }
  }
}

/// Scales of groups as float32.
private struct GroupScales {
  let image: PlaneImage
  let precision: Int
  let leastExponent: Int32

  init?(_ format: NumberFormat, _ blocks: BlockScales) {
    guard case .float(let float) = format, float.width <= 16,
      PlaneImage.embeds(format, precision: 24, lowest: -149, highest: 127),
      blocks.ignoresSign || !float.isSigned
    else { return nil }
    precision = float.precision
    leastExponent = Int32(float.minimumExponent)
    // A missing scale counts as 1.
    image = PlaneImage(width: float.width, source: .scales, pad: UInt64(Float(1).bitPattern)) {
      code in
      let number = OperandNumber(code, format)
      guard number.kind == .finite, let value = number.float32 else { return 0 }
      return UInt64(value.magnitude.bitPattern)
    }
  }
}
