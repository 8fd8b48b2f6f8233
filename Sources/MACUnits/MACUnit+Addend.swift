// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// The code c of bias / scale, rounded once; it saturates.
  ///
  /// - Precondition: the scale is positive and normal.
  public func addendCode(of bias: Float, scale: Float) -> UInt64 {
    let quotient = ExactValue(Double(bias)).quotientJamming(by: ExactValue(Double(scale)))
    return description.decode.c.encode(.finite(quotient), rounding: Rounding(overflow: .saturate))
      .code
  }
}
