// SPDX-License-Identifier: Apache-2.0
// Accumulators that are rounded at every step: acc <- round(acc + a_k b_k), once per product.
#ifndef GUARDBIT_STEPS_H
#define GUARDBIT_STEPS_H
#include "CKernels.h"

/// How a step is done. P is the precision of the working type (float32: 24, float64: 53), t that of the
/// target, q the most significand bits of a product, u = 2^(minimum_exponent - t + 1) the target's least
/// number, L the exponent of the lowest bit of any product: products are multiples of 2^L.
///
/// **For all kinds** operands, products and u are exact in the working type, all numbers stay below half its
/// greatest one unless said otherwise, t >= 2 and t + 2 <= P; for stochastic rounding t + random_bits <= P.
///
/// A rounding to the target after one to P bits is right when:
/// - the direction is toward zero, positive, negative: it composes with itself;
/// - ties away, stochastic: both look at finitely many leading bits, which a sum toward zero keeps;
/// - the first was to odd, with t + 2 <= P (to odd does this; other directions with the kinds `..._odd`);
/// - ties to even with a first rounding to nearest (`gb_steps_f32`, `gb_steps_f64`), when every sum is exact
///   in P bits, or when q + t < P, 2 t < P and no sum has a tie for its product and a tiny accumulator: this is
///   so if q <= t, or if no product at or below the target's overflow is 2^(P-1) times as large as u or 2^L.
///
/// Stochastic: products 2 j and 2 j + 1 of a dot product share SplitMix64's output for key ^ (3 << 31 | j); the
/// first uses the low bits of its low half, the second those of its high half. random_bits <= 32.
///
/// `flushes` before rounding asks `gb_steps_f32` and `gb_steps_f64` for L >= minimum_exponent - P besides, but toward zero.
typedef enum gb_steps_kind {
  gb_steps_f32,      ///< float32
  gb_steps_f32_odd,  ///< float32, the sum rounded to odd; serves ties to even
  /// float32 for targets with its exponents (minimum_exponent -126, greatest just below 2^128), infinities
  /// or saturation, ties to even, no flush, conditions as `gb_steps_f32`. It takes infinities and NaNs only where
  /// overflow makes infinities, and NaNs as 0x7fc00000.
  gb_steps_f32_wide,
  /// The same with the sum rounded to odd. With AVX-512 products may leave the range of float32 too
  /// (bfloat16 x bfloat16): only q <= 24 is asked for. Other levels ask for products in range.
  gb_steps_f32_wide_odd,
  gb_steps_f32_half,      ///< float32, IEEE binary16 by the converter, overflow to infinity (AVX2, AVX-512); as `gb_steps_f32`
  gb_steps_f32_half_odd,  ///< the same, the sum rounded to odd
  gb_steps_f64,           ///< float64; exponents of target and products within -900 to 900
  gb_steps_f64_odd,       ///< float64, the sum rounded to odd
  /// float64, IEEE binary32 by the converter, overflow to infinity; every direction but ties away, to odd,
  /// stochastic; conditions as `gb_steps_f64`.
  gb_steps_f64_single,
  /// float64 and a fixed-point target, all directions: |acc + a b| < 2^50 units, and for ties to even, to odd
  /// and away, stochastic, every sum exact in 53 bits. `width` at most 50.
  gb_steps_f64_fixed,
  gb_steps_f64_any  ///< float64, every target and direction with t + 2 <= P (stochastic: t + random_bits + 1 <= P)
} gb_steps_kind;

/// The parameters of all kinds.
///
/// Planes: a float (double for f64 kinds) a, and the same of b; the accumulator is one, a number of the
/// target. Infinities and NaNs among operands are handled as in IEEE 754, by all kinds but fixed point; a sum that is
/// infinite saturates where an overflow does, and is a NaN for targets without infinity.
typedef struct gb_steps {
  gb_float_target target;
  gb_fixed_target fixed;     // of `gb_steps_f64_fixed`
  int32_t zero_signs;        // whether the signs of zeros matter
  int32_t product_lowest;    // L
  int32_t product_exponent;  // all products lie below 2^product_exponent
} gb_steps;

/// The kernel of a level; null `run` where the level does not have the kind.
gb_kernel gb_steps_kernel(gb_level level, gb_steps_kind kind);
#endif
