// SPDX-License-Identifier: Apache-2.0
internal import CMPFR

/// Correctly rounded powers, to check the model's own by.
public enum ReferencePower {
  /// base^exponent rounded to the nearest Float64, ties to even, subnormals included.
  public static func power(_ base: Double, _ exponent: Double) -> Double {
    rounded { result in
      let x = MPFRNumber(precision: 53)
      let y = MPFRNumber(precision: 53)
      x.set(base)
      y.set(exponent)
      return mpfr_pow(result.pointer, x.pointer, y.pointer, MPFR_RNDN)
    }
  }

  /// 2^x rounded likewise.
  public static func exp2(_ x: Double) -> Double {
    rounded { result in
      let y = MPFRNumber(precision: 53)
      y.set(x)
      return mpfr_exp2(result.pointer, y.pointer, MPFR_RNDN)
    }
  }

  /// Computes a number of 53 bits and rounds it once more where Float64 has fewer, without a double
  /// rounding.
  ///
  /// The exponent range is the thread's; nothing may suspend between its change and its return.
  private static func rounded(_ compute: (MPFRNumber) -> Int32) -> Double {
    let result = MPFRNumber(precision: 53)
    let (least, greatest) = (mpfr_get_emin(), mpfr_get_emax())
    // MPFR's exponents are those of significands in [1/2, 1): Float64's are -1073 to 1024.
    mpfr_set_emin(-1073)
    mpfr_set_emax(1024)
    let ternary = compute(result)
    mpfr_subnormalize(result.pointer, ternary, MPFR_RNDN)
    let value = result.doubleValue
    mpfr_set_emin(least)
    mpfr_set_emax(greatest)
    return value
  }
}
