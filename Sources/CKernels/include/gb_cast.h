// SPDX-License-Identifier: Apache-2.0
// Casts of arrays: float32 and float64 to codes of any float or fixed-point format, and back.
#ifndef GUARDBIT_CAST_H
#define GUARDBIT_CAST_H
#include "CKernels.h"

/// Where and how a cast delivers. Codes with an index of sign: [0] above zero, [1] below.
typedef struct gb_cast_target {
  int32_t is_fixed;       // 0: floating point, 1: integers and fixed point
  gb_direction direction;
  int32_t random_bits;    // of stochastic rounding, 1 to 32
  uint64_t nan;           // what a NaN becomes
  uint64_t infinity[2];   // what an infinity becomes
  uint64_t overflow[2];   // what a finite number becomes that is too large after rounding

  // Floating point: magnitudes are 2^max(e, emin) * q / 2^t, their codes ascending from 0.
  int32_t trailing_bits;      // t, 0 to 52
  int32_t minimum_exponent;   // emin: of the lowest binade that is not subnormal
  int32_t has_subnormals;     // else the lowest binade has a field of 0
  int32_t has_zero;           // whether magnitude code 0 is zero; if subnormals are, it is
  int32_t is_unsigned;        // then a number below zero becomes overflow[1]
  int32_t flushes;            // whether tiny results become zero
  gb_tininess tininess;
  uint64_t greatest;          // the code of the greatest finite magnitude
  uint64_t sign;              // the sign bit of a code; 0 without one
  uint64_t negative_zero;     // what a zero below zero becomes

  // Fixed point: value = (N - zero_point) * 2^-fraction_bits.
  int32_t width;
  int32_t fraction_bits;
  int64_t zero_point;
  int64_t least;              // the integers that are delivered
  int64_t most;
  int32_t wraps;              // whether integers beyond them wrap modulo 2^width
} gb_cast_target;

/// Random numbers by counter: number i of a call is mix(key ^ (first + i)), of which the low `random_bits`
/// count; mix is SplitMix64's output function. They depend on i alone, never on lanes or threads.
typedef struct gb_cast_random {
  uint64_t key;
  uint64_t first;
} gb_cast_random;

/// Which casts the kernels do.
///
/// `gb_cast_none`: there are some where a number needs more care: floats without subnormals but with a zero
/// under stochastic rounding; emin or emin - t - 1 below float64's range (from float32: emin below -700);
/// saturating integers of more than 60 bits.
/// `gb_cast_wide`: 64-bit lanes, all the others.
/// `gb_cast_narrow`: 32-bit lanes, from float32: floats with subnormals, 1 <= t <= 21,
/// -126 <= emin and emin - t + 23 <= 127, at most 23 - t random bits and none when results that are tiny
/// after rounding are flushed; and saturating integers of width w <= 20 whose unit 2^-f has
/// -126 <= w + 1 - f and 23 - f <= 127, with at most 22 - w random bits.
typedef enum gb_cast_way { gb_cast_none, gb_cast_wide, gb_cast_narrow } gb_cast_way;

/// The best way to cast from float32.
gb_cast_way gb_cast_way_f32(const gb_cast_target *target);
/// The best way to cast from float64: none or wide.
gb_cast_way gb_cast_way_f64(const gb_cast_target *target);

/// codes[i] <- x[i] / divisor, rounded once; codes of `bytes` bytes (1, 2, 4 or 8, at least the format's).
///
/// The quotient is taken in float64, whose rounding can not be seen when the divisor is a power of two and
/// quotients stay normal, or else when every number and every midpoint of the target has at most
/// 51 - (significand bits of the divisor) bits, quotients are normal, and rounding is not stochastic: x has
/// 24 bits, so a quotient that is not such a point differs from it by 2^-51 of itself or more.
void gb_cast_f32(gb_level level, gb_cast_way way, const gb_cast_target *target, const float *x, int64_t count,
                 double divisor, void *codes, int32_t bytes, gb_cast_random random);

/// codes[i] <- x[i], rounded once.
void gb_cast_f64(gb_level level, const gb_cast_target *target, const double *x, int64_t count, void *codes,
                 int32_t bytes, gb_cast_random random);

/// x[i] <- table[codes[i]] for codes of 1 or 2 bytes, bits above `mask` ignored.
void gb_look_up_f32(gb_level level, const float *table, uint64_t mask, const void *codes, int32_t bytes,
                    int64_t count, float *x);
void gb_look_up_f64(gb_level level, const double *table, uint64_t mask, const void *codes, int32_t bytes,
                    int64_t count, double *x);
#endif
