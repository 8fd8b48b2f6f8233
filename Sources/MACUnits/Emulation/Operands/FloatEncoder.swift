// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// Gives numbers of the result's format their codes; nothing is rounded here.
struct FloatEncoder: Sendable {
  /// The format, nil when the result is no float.
  let format: CodeFormat?

  init(_ description: MACUnit.Description) {
    guard case .float(let float) = description.final.format else {
      format = nil
      return
    }
    let nan = description.special.nanCode ?? float.canonicalNaNCode ?? 0
    var c = gb_code_format()
    c.trailing_bits = Int32(float.fields.trailingSignificandBits)
    c.minimum_exponent = Int32(float.minimumExponent)
    c.first_field = float.fields.hasSubnormals ? 1 : 0
    c.sign = float.signMask
    c.nan = nan
    c.infinity = float.positiveInfinityCode ?? nan
    c.negative_infinity =
      float.fields.infinityCodes.last ?? float.positiveInfinityCode.map { $0 | float.signMask }
      ?? nan
    let keepsSign = description.special.zeroSign == .ieee754 && float.hasNegativeZero
    c.negative_zero = keepsSign ? float.signMask : 0
    format = CodeFormat(c: c)
  }

  /// Deliveries of rows of float32 entries: of formats without more bits or lower binades than float32 has.
  var bulk32: BulkDelivery? {
    guard let format, format.c.trailing_bits <= 23, -126...127 ~= format.c.minimum_exponent else {
      return nil
    }
    return .float32(format)
  }

  /// Deliveries of rows of float64 entries.
  var bulk64: BulkDelivery? { format.map { .float64($0) } }

  /// The code of a number of the format, an infinity or a NaN.
  func code(_ value: Double) -> UInt64 {
    guard let format else { return 0 }
    var code: UInt64 = 0
    var value = value
    withUnsafePointer(to: format.c) { gb_codes_of_f64(&value, &code, 1, $0) }
    return code
  }
}
