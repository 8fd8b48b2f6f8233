// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A family of kernels: decides whether it returns a unit's bits, and how it is set up then.
protocol KernelFamily {
  /// A plan with its proof, or nil when the family can not prove itself exact.
  static func plan(_ request: PlanRequest) -> KernelPlan?
}

/// What a plan is wanted for.
struct PlanRequest: Sendable {
  /// The unit.
  let description: MACUnit.Description
  /// The number of products of a dot product, padding included.
  let k: Int
  /// The length of a block: the unit's, or k where a block is the whole dot product.
  var blockLength: Int { min(description.block.length ?? max(k, 1), max(k, 1)) }
  /// The instructions to use.
  let level: KernelLevel

  /// Whether each block is one product that enters the accumulator as it is, in ascending order.
  var isMultiplyAdd: Bool {
    guard description.block.length == 1, description.block.order == .ascending else { return false }
    switch description.sum {
    case .exact, .rounded(.chain, _, _), .rounded(.pairwiseTree, _, _): return true
    case .rounded(.chainFromZero, _, _), .aligned, .converted, .lanes: return false
    }
  }

  /// Whether NaN results have one code, whatever the operands.
  var hasOneNaN: Bool { description.special.nanOperandRun == nil }
}

/// The interchange formats whose arithmetic machines have.
enum IEEE754Format { case binary32, binary64 }

extension FloatFormat {
  /// Which machine format this is, code for code; nil when it is none.
  var ieee754: IEEE754Format? {
    guard fields.hasSign, fields.hasSubnormals, fields.hasZero, fields.reservesTopBinade,
      fields.nanCodes.isEmpty
    else { return nil }
    switch (fields.exponentBits, fields.trailingSignificandBits, fields.exponentBias) {
    case (8, 23, 127): return .binary32
    case (11, 52, 1023): return .binary64
    default: return nil
    }
  }
}

extension NumberFormat {
  /// Whether some code is an infinity.
  var hasInfinity: Bool {
    if case .float(let format) = self { return format.positiveInfinityCode != nil }
    return false
  }

  /// Whether some code is a negative zero.
  var hasNegativeZero: Bool {
    if case .float(let format) = self { return format.hasNegativeZero }
    return false
  }
}
