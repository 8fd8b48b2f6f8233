// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

extension AlignedFamily {
  /// Sums that meet the accumulator in a second alignment (AMD CDNA3): what the stages say, for the kernel; false for
  /// what it has not.
  static func setUp(
    _ stage: SumStage, _ shifted: ShiftedAddition, _ product: ProductStage, _ held: FloatFormat,
    _ parameters: inout gb_aligned
  ) -> Bool {
    var lanes = 1
    var run = 1
    let sum: AlignedSum
    switch stage {
    case .aligned(let only): sum = only
    case .lanes(let dealt):
      guard dealt.count <= 2, case .aligned(let each) = dealt.each,
        case .aligned(let bits, .floored) = dealt.joined, bits == each.fractionBits
      else { return false }
      (lanes, run, sum) = (dealt.count, dealt.run, each)
    case .exact, .rounded, .converted: return false
    }
    guard sum.groupSize == nil, setUp(sum, &parameters) else { return false }
    switch product {
    case .exact: parameters.greatest_exponent = 30000
    // A product is below 4 × 2^(e(a) + e(b)).
    case .exactBelow(let exponent):
      guard 127...1000 ~= exponent else { return false }
      parameters.greatest_exponent = Int32(exponent - 2)
    case .rounded: return false
    }
    parameters.form = gb_aligned_shifted_sum
    parameters.lanes = Int32(lanes)
    parameters.run = Int32(clamping: run)
    parameters.sum_fraction_bits = Int32(clamping: shifted.sumFractionBits)
    parameters.addend_fraction_bits = Int32(clamping: shifted.addendFractionBits)
    parameters.addend_reach = shifted.addendReach.map { Int32(clamping: min($0, 30000)) } ?? 30000
    parameters.shifted_minimum_exponent = Int32(clamping: shifted.minimumExponent)
    parameters.least_addend_exponent = Int32(
      clamping: max(shifted.minimumExponent, held.minimumExponent))
    parameters.result_fraction_bits = Int32(clamping: shifted.resultFractionBits)
    return true
  }
}
