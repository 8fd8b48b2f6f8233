// SPDX-License-Identifier: Apache-2.0

extension BlockFormat {
  /// The rounding of elements that OCP MX v1.0 recommends: ties to even, saturating.
  public static let customaryRounding = Rounding(.roundTiesToEven, overflow: .saturate)

  /// Quantizes up to `blockSize` values to one scale and as many elements.
  ///
  /// value ≈ element × scale × tensorScale. Every element is value / (scale × tensorScale) rounded once
  /// from the exact quotient, and so is the scale.
  ///
  /// Edge cases: a block with a NaN or an infinity gets a NaN scale, where the scale format has one
  /// (OCP MX leaves it open); a block of zeros gets the least scale.
  ///
  /// - Parameters:
  ///   - values: the numbers of one block.
  ///   - rule: how the scale is chosen; nil for the format's own rule.
  ///   - rounding: how quotients become elements.
  ///   - tensorScale: what all blocks of a tensor share, and is put back outside. Other than a power of
  ///     two it asks for elements of at most 32 significant bits.
  /// - Precondition: the tensor scale is a positive normal number.
  public func quantize(
    _ values: [Double], rule: ScaleRule? = nil, rounding: Rounding = BlockFormat.customaryRounding,
    tensorScale: Float = 1
  ) -> BlockCodes {
    precondition(tensorScale.isNormal && tensorScale > 0, "a tensor's scale is \(tensorScale)")
    let block = values.prefix(blockSize)
    if !block.allSatisfy(\.isFinite), let nan = scale.canonicalNaNCode {
      return BlockCodes(scale: nan, elements: block.map { _ in 0 })
    }
    let greatest = block.map { $0.isFinite ? abs($0) : 0 }.max() ?? 0
    let search = ScaleSearch(
      format: self, block: Array(block), rounding: rounding, tensorScale: tensorScale.exact)
    let code = search.code(greatest: greatest, rule: rule ?? scaleRule)
    return BlockCodes(scale: code, elements: search.elements(scale: code))
  }

  /// The values that the codes of a block stand for; NaN throughout when the scale is.
  ///
  /// - Parameters:
  ///   - codes: a scale and its elements.
  ///   - tensorScale: the number that the tensor's blocks share.
  public func dequantize(_ codes: BlockCodes, tensorScale: Float = 1) -> [Double] {
    let factor = scale.decode(codes.scale).asDouble * Double(tensorScale)
    return codes.elements.map { element.decode($0).asDouble * factor }
  }
}

extension Float {
  /// The exact value of a finite number, its significand without trailing zeros.
  fileprivate var exact: ExactValue {
    var value = ExactValue(Double(self))
    let zeros = value.isZero ? 0 : value.significand.trailingZeroBitCount
    value.significand >>= UInt128(zeros)
    value.exponent += zeros
    return value
  }
}

/// One block while its scale is chosen.
private struct ScaleSearch {
  let format: BlockFormat
  let block: [Double]
  let rounding: Rounding
  let tensorScale: ExactValue

  private var scale: FloatFormat { format.scale }
  private var element: NumberFormat { format.element }

  /// The elements under a scale.
  func elements(scale code: UInt64) -> [UInt64] {
    guard case .finite(let factor) = scale.decode(code), !factor.isZero else {
      return block.map { value in
        element.encode(
          value.isFinite ? .finite(.zero(isNegative: value < 0)) : FormatValue(value),
          rounding: rounding
        ).code
      }
    }
    let divisor = factor.times(tensorScale)
    return block.map { value in
      let quotient =
        value.isFinite
        ? FormatValue.finite(ExactValue(value).quotientJamming(by: divisor)) : FormatValue(value)
      return element.encode(quotient, rounding: rounding).code
    }
  }

  /// The scale's code for a block's greatest magnitude.
  func code(greatest: Double, rule: ScaleRule) -> UInt64 {
    guard greatest > 0 else { return 0 }
    let top = element.greatestFinite
    let wanted: ExactValue
    let direction: RoundingDirection
    switch rule {
    case .floor:
      let shared = ExactValue(greatest).quotientJamming(by: tensorScale).binade - top.binade
      wanted = ExactValue(isNegative: false, significand: 1, exponent: shared)
      direction = .roundTowardZero
    case .ceiling, .nearest:
      wanted = ExactValue(greatest).quotientJamming(by: top.times(tensorScale))
      direction = rule == .ceiling ? .roundTowardPositive : .roundTiesToEven
    case .leastSquaredError:
      return leastSquaredError(around: code(greatest: greatest, rule: .ceiling))
    }
    let code = scale.encode(wanted, rounding: Rounding(direction, overflow: .saturate)).code
    // A scale that underflows to zero would lose the whole block.
    return scale.decodeFinite(magnitude: code, isNegative: false).isZero ? code + 1 : code
  }

  private func leastSquaredError(around ceiling: UInt64) -> UInt64 {
    let binade = UInt64(1) << UInt64(scale.fields.trailingSignificandBits)
    let lowest = ceiling > 2 * binade ? ceiling - 2 * binade : (scale.fields.hasZero ? 1 : 0)
    let highest = min(ceiling + binade, scale.greatestFiniteCode)
    var best = (code: ceiling, error: Double.infinity)
    for code in min(lowest, highest)...highest {
      let codes = BlockCodes(scale: code, elements: elements(scale: code))
      var error = 0.0
      let back = format.dequantize(codes, tensorScale: Float(tensorScale.asDouble))
      for (value, quantized) in zip(block, back) {
        error += (value - quantized) * (value - quantized)
      }
      if error < best.error { best = (code, error) }
    }
    return best.code
  }
}
