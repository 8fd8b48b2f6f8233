// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// Any unit's stages in float64, a vector of elements at a time: for units that no faster family has.
///
/// What it can not do: registers and exact accumulators, stochastic rounding, formats of more than 51 significand
/// bits, terms whose bits float64 does not hold.
enum LanesFamily: KernelFamily {
  static func plan(_ request: PlanRequest) -> KernelPlan? {
    var stages = LanesStages(request)
    guard let terms = LanesTerms(request), stages.describe(terms),
      let accumulator = image(request, stages)
    else { return nil }
    let kernel = withUnsafePointer(to: stages.parameters) {
      Kernel(gb_lanes_kernel(request.level.inC, $0))
    }
    return KernelPlan(
      name: "lanes float64", proof: stages.proof, kernel: kernel,
      a: LanesPlanes.images(request, isA: true, stages),
      b: LanesPlanes.images(request, isA: false, stages),
      accumulator: accumulator, parameters: ParameterBlock(stages.parameters))
  }

  /// Addends enter as float64; the accumulator's numbers are delivered as they are.
  private static func image(_ request: PlanRequest, _ stages: LanesStages) -> AccumulatorImage? {
    let unit = request.description
    guard PlaneImage.embeds(unit.decode.c, precision: 53, lowest: -400, highest: 400),
      let (held, _) = unit.accumulate.format
    else { return nil }
    if case .fixedPoint(let fixed) = held, unit.final.format == held {
      let mask = UInt64.max >> UInt64(64 - fixed.width)
      let scale = Double(sign: .plus, exponent: fixed.fractionBits, significand: 1)
      return AccumulatorImage(
        entry: AddendEntries(request).rule(isWide: true),
        code: { entry, _ in UInt64(bitPattern: Int64(Double(bitPattern: entry) * scale)) & mask })
    }
    guard case .float(let delivered) = unit.final.format else { return nil }
    if held != unit.final.format {
      // Another format that has all of the accumulator's numbers, and its infinities and NaNs.
      guard held.embeds(in: unit.final.format), unit.final.rounding.overflow != .saturate,
        unit.final.rounding.subnormalResults == .kept, delivered.positiveInfinityCode != nil,
        delivered.canonicalNaNCode != nil,
        held.hasInfinity,
        held.hasNegativeZero || !delivered.hasNegativeZero || unit.special.zeroSign == .positive
      else { return nil }
    }
    // Formats without a negative zero turn it positive at once; the kernel keeps it to the end.
    guard unit.special.zeroSign == .positive || !delivered.hasNegativeZero || stages.keepsSigns
    else {
      return nil
    }
    return .float64(delivered, request)
  }
}

/// What is known of a unit's terms.
struct LanesTerms {
  /// The positions of their bits, all scales included.
  let range: BitRange
  /// The same for terms of one scale: relative to it.
  let window: Int
  /// The same for terms of a group, which have one scale.
  let groupWindow: Int
  /// Significand bits of a term.
  let precision: Int
  /// A term is less than 2^height times the power at which it is aligned; a group's products too.
  let height: Int
  /// The same for a group's products and its scales' power.
  let groupHeight: Int

  /// Nil when a term is no float64, or nothing that C planes can hold.
  init?(_ request: PlanRequest) {
    let unit = request.description
    let (a, b) = (unit.decode.a, unit.decode.b)
    var products = a.bitRange.times(b.bitRange)
    var precision = Self.bits(a) + Self.bits(b)
    // float64 gives the exact product, which the product stage then changes.
    guard precision <= 53 else { return nil }
    if case .rounded(let format, _) = unit.product {
      products = format.bitRange
      precision = Self.bits(format)
    }
    var scales = 0
    var scaled = products
    switch unit.scale {
    case .none: break
    case .constant(let exponent):
      guard unit.product.isExact else { return nil }
      scaled = BitRange(
        lowest: products.lowest + exponent, highest: products.highest + exponent)
    case .blocks(let blocks):
      guard unit.product.isExact, a.width <= 16, b.width <= 16, case .float = blocks.a,
        case .float = blocks.b, blocks.a.width <= 16, blocks.b.width <= 16
      else { return nil }
      scales = Self.bits(blocks.a) + Self.bits(blocks.b)
      scaled = scaled.times(blocks.a.bitRange).times(blocks.b.bitRange)
      if blocks.microexponentRun != nil {
        scaled = BitRange(lowest: scaled.lowest - 2, highest: scaled.highest)
      }
    }
    let micro = unit.scale.blocks?.microexponentRun == nil ? 0 : 2
    self.precision = precision + scales
    guard self.precision <= 53, scaled.lowest >= -400, scaled.highest <= 400 else { return nil }
    range = scaled
    // Blocks of one scale: its significand multiplies all terms, its exponent moves them together.
    let isUniform =
      unit.scale.blocks.map { blocks in
        unit.block.length.map { blocks.blockSize % $0 == 0 } ?? false
      } ?? true
    groupWindow = products.width + micro + scales
    window = isUniform ? groupWindow : scaled.width
    // Floats are below 2 × 2^e; fixed point has e = 0.
    func height(_ format: NumberFormat) -> Int {
      if case .float = format { return 1 }
      return format.bitRange.highest + 1
    }
    let multiplied = unit.decode.multiplied
    let scaleHeight = unit.scale.blocks == nil ? 0 : 2
    if case .rounded(let format, _) = unit.product {
      self.height = height(format)
    } else {
      self.height = height(multiplied.a) + height(multiplied.b) + scaleHeight
    }
    groupHeight = products.highest + 1 + scaleHeight
  }

  private static func bits(_ format: NumberFormat) -> Int {
    min(format.significandBits, format.bitRange.width)
  }
}

/// ceil(log2 n).
func ceilLog2(_ n: Int) -> Int { n <= 1 ? 0 : Int.bitWidth - (n - 1).leadingZeroBitCount }
