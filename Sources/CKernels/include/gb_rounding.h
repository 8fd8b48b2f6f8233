// SPDX-License-Identifier: Apache-2.0
// Roundings, as kernels are told of them.
#ifndef GUARDBIT_ROUNDING_H
#define GUARDBIT_ROUNDING_H
#include <stdint.h>

/// Which neighbour is taken (IEEE 754-2019 clause 4.3, round to odd, stochastic).
typedef enum gb_direction {
  gb_ties_to_even,
  gb_ties_to_away,
  gb_toward_zero,
  gb_toward_positive,
  gb_toward_negative,
  gb_to_odd,
  gb_stochastic  // up in magnitude iff floor(f * 2^random_bits) + random >= 2^random_bits
} gb_direction;

/// What an overflow delivers.
typedef enum gb_overflow { gb_overflow_infinity, gb_overflow_nan, gb_overflow_saturate, gb_overflow_wrap } gb_overflow;

/// When a result counts as tiny, and is flushed if results are.
typedef enum gb_tininess { gb_tiny_after_rounding, gb_tiny_before_rounding, gb_tiny_as_delivered } gb_tininess;

/// A signed binary floating-point format with a zero and gradual underflow, as the target of a rounding.
///
/// Numbers are multiples of 2^(max(e, minimum_exponent) - precision + 1) of magnitude at most `greatest`.
typedef struct gb_float_target {
  int32_t precision;         // significand bits, the leading one included; at least 2
  int32_t minimum_exponent;  // of the least normal number
  double greatest;           // greatest finite magnitude
  gb_direction direction;
  int32_t random_bits;       // of stochastic rounding
  gb_overflow overflow;      // infinity, nan or saturate; of a finite result beyond `greatest` after rounding
  int32_t positive_stays_finite;  // an overflow above zero delivers `greatest` all the same (directed rounding)
  int32_t negative_stays_finite;
  int32_t has_infinity;      // else an infinite value becomes NaN, or saturates when overflow is saturate
  int32_t flushes;           // whether tiny results become zeros of their sign
  gb_tininess tininess;
} gb_float_target;

/// A two's complement format as the target of a rounding: integers of units of 2^-fraction_bits.
typedef struct gb_fixed_target {
  int32_t width;          // 2 to 63
  int32_t fraction_bits;  // may be negative
  gb_direction direction;
  int32_t random_bits;
  gb_overflow overflow;   // saturate or wrap
} gb_fixed_target;

#endif
