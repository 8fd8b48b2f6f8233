// SPDX-License-Identifier: Apache-2.0

extension BlockFormat {
  /// The rounding of elements that OCP MX v1.0 recommends: ties to even, saturating.
  public static let customaryRounding = Rounding(.roundTiesToEven, overflow: .saturate)

  /// Quantizes up to `blockSize` values to one scale and as many elements.
  ///
  /// Every element is value / scale rounded once from the exact quotient.
  ///
  /// Edge cases: a block with a NaN or an infinity gets a NaN scale, where the scale format has one
  /// (OCP MX leaves it open); a block of zeros gets the least scale.
  public func quantize(
    _ values: [Double], rule: ScaleRule? = nil, rounding: Rounding = BlockFormat.customaryRounding
  ) -> BlockCodes {
    let block = values.prefix(blockSize)
    if !block.allSatisfy(\.isFinite), let nan = scale.canonicalNaNCode {
      return BlockCodes(scale: nan, elements: block.map { _ in 0 })
    }
    let greatest = block.map { $0.isFinite ? abs($0) : 0 }.max() ?? 0
    let code = scaleCode(
      greatest: greatest, rule: rule ?? scaleRule, block: Array(block), rounding: rounding)
    return BlockCodes(
      scale: code, elements: block.map { encode($0, scale: code, rounding: rounding).code })
  }

  /// The values that the codes of a block stand for; NaN throughout when the scale is.
  public func dequantize(_ codes: BlockCodes) -> [Double] {
    let factor = scale.decode(codes.scale).asDouble
    return codes.elements.map { element.decode($0).asDouble * factor }
  }

  /// One element under a scale.
  private func encode(_ value: Double, scale code: UInt64, rounding: Rounding) -> Encoded {
    guard value.isFinite, case .finite(let factor) = scale.decode(code), !factor.isZero else {
      return element.encode(
        value.isFinite ? .finite(.zero(isNegative: value < 0)) : FormatValue(value),
        rounding: rounding)
    }
    return element.encode(
      .finite(ExactValue(value).quotientJamming(by: factor)), rounding: rounding)
  }

  private func scaleCode(
    greatest: Double, rule: ScaleRule, block: [Double], rounding: Rounding
  ) -> UInt64 {
    guard greatest > 0 else { return 0 }
    let top = element.greatestFinite
    let wanted: ExactValue
    let direction: RoundingDirection
    switch rule {
    case .floor:
      let shared = ExactValue(greatest).binade - top.binade
      wanted = ExactValue(isNegative: false, significand: 1, exponent: shared)
      direction = .roundTowardZero
    case .ceiling, .nearest:
      wanted = ExactValue(greatest).quotientJamming(by: top)
      direction = rule == .ceiling ? .roundTowardPositive : .roundTiesToEven
    case .leastSquaredError:
      let ceiling = scaleCode(
        greatest: greatest, rule: .ceiling, block: block, rounding: rounding)
      return leastSquaredErrorScale(around: ceiling, block: block, rounding: rounding)
    }
    let code = scale.encode(wanted, rounding: Rounding(direction, overflow: .saturate)).code
    // A scale that underflows to zero would lose the whole block.
    return scale.decodeFinite(magnitude: code, isNegative: false).isZero ? code + 1 : code
  }

  private func leastSquaredErrorScale(
    around ceiling: UInt64, block: [Double], rounding: Rounding
  ) -> UInt64 {
    let binade = UInt64(1) << UInt64(scale.fields.trailingSignificandBits)
    let lowest = ceiling > 2 * binade ? ceiling - 2 * binade : (scale.fields.hasZero ? 1 : 0)
    let highest = min(ceiling + binade, scale.greatestFiniteCode)
    var best = (code: ceiling, error: Double.infinity)
    for code in min(lowest, highest)...highest {
      let codes = BlockCodes(
        scale: code, elements: block.map { encode($0, scale: code, rounding: rounding).code })
      var error = 0.0
      for (value, quantized) in zip(block, dequantize(codes)) {
        error += (value - quantized) * (value - quantized)
      }
      if error < best.error { best = (code, error) }
    }
    return best.code
  }
}
