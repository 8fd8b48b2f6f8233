// SPDX-License-Identifier: Apache-2.0
internal import CKernels

/// What the kernels are told of a block format, where they are exact.
struct BlockPlan: Sendable {
  private let element: gb_cast_target
  private let scale: gb_cast_target
  private let rule: gb_block_rule
  private let topExponent: Int
  private let divisor: Double
  /// What elements are divided by, by the scale's code.
  private let scaleValues: [Double]
  /// What elements stand for; only for the least squared error.
  private let elementValues: [Double]
  private let blockSize: Int
  private let scaleNaN: UInt64?

  /// Exponents of float32 and these stay far inside of float64, quotients too.
  private static let exponents = -300...300

  init?(_ format: BlockFormat, _ rule: ScaleRule, _ rounding: Rounding, tensorScale: Float) {
    let direction: RoundingDirection
    switch rule {
    case .floor:
      self.rule = gb_block_power
      direction = .roundTowardZero
    case .ceiling, .leastSquaredError:
      self.rule = rule == .ceiling ? gb_block_ratio : gb_block_squares
      direction = .roundTowardPositive
    case .nearest:
      self.rule = gb_block_ratio
      direction = .roundTiesToEven
    }
    guard var element = gb_cast_target(format.element, rounding) else { return nil }
    var scale = gb_cast_target(format.scale, Rounding(direction, overflow: .saturate))
    guard gb_cast_way_f32(&element) != gb_cast_none, gb_cast_way_f64(&scale) != gb_cast_none
    else { return nil }

    // Bits that a divisor has beyond a power of two's.
    let tensorBits = tensorScale.significand == 1 ? 0 : tensorScale.significantBits
    let scaleBits = format.scale.precision == 1 ? 0 : format.scale.precision
    let top = format.element.greatestFinite
    guard !top.isZero, Self.exponents.contains(top.binade) else { return nil }
    let odd = top.significand >> UInt128(top.significand.trailingZeroBitCount)
    let topBits = odd == 1 ? 0 : 128 - odd.leadingZeroBitCount
    let elementDivisor = tensorBits + scaleBits
    let scaleDivisor = tensorBits + topBits
    guard elementDivisor == 0 || (element.wraps == 0 && element.pointBits + elementDivisor <= 51),
      scaleDivisor == 0 || scale.pointBits + scaleDivisor <= 51
    else { return nil }

    // The product has at most 40 bits.
    scaleValues = (0..<UInt64(1) << UInt64(format.scale.width)).map {
      format.scale.decode($0).asDouble * Double(tensorScale)
    }
    guard
      scaleValues.allSatisfy({
        !$0.isFinite || $0 == 0 || Self.exponents.contains(Int($0.exponent))
      })
    else { return nil }
    if rule == .leastSquaredError {
      guard format.element.width <= 16 else { return nil }
      elementValues = (0..<UInt64(1) << UInt64(format.element.width)).map {
        format.element.decode($0).asDouble
      }
    } else {
      elementValues = []
    }
    self.element = element
    self.scale = scale
    topExponent = top.binade
    divisor = rule == .floor ? Double(tensorScale) : top.asDouble * Double(tensorScale)
    blockSize = format.blockSize
    scaleNaN = format.scale.canonicalNaNCode
  }

  /// The parameters of the kernel, valid inside of the call.
  func withKernel(_ body: (inout gb_block_cast) -> Void) {
    scaleValues.withUnsafeBufferPointer { scaleValues in
      elementValues.withUnsafeBufferPointer { elementValues in
        var kernel = gb_block_cast()
        kernel.element = element
        kernel.scale = scale
        kernel.rule = rule
        kernel.top_exponent = Int32(topExponent)
        kernel.divisor = divisor
        kernel.scale_values = scaleValues.baseAddress
        kernel.element_values = elementValues.baseAddress
        kernel.block_size = Int64(blockSize)
        kernel.scale_nan = scaleNaN ?? 0
        kernel.has_scale_nan = scaleNaN == nil ? 0 : 1
        kernel.scale_binade = 1 << UInt64(scale.trailing_bits)
        body(&kernel)
      }
    }
  }
}
