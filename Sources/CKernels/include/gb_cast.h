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
/// -126 <= emin <= 127 and emin - t + 23 <= 127, at most 23 - t random bits and none when results that are tiny
/// after rounding are flushed; and saturating integers of width w <= 20 whose unit 2^-f has
/// -126 <= w - f and 23 - f <= 127, with at most 22 - w random bits.
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

/// What codes stand for.
typedef struct gb_cast_source {
  int32_t is_fixed;
  // Floating point, as in gb_cast_target; -1022 <= emin, and no number of 2^1024 or more.
  int32_t trailing_bits;
  int32_t minimum_exponent;
  int32_t has_subnormals;
  int32_t has_zero;
  int32_t negative_zero_is_nan;
  uint64_t greatest;  // magnitudes above it are NaNs, but for `infinity`
  uint64_t infinity;  // the magnitude code of the infinities; all ones without any
  uint64_t sign;
  // Fixed point: at most 52 bits, -900 <= fraction_bits <= 900.
  int32_t width;
  int32_t is_signed;
  int32_t fraction_bits;
  int64_t zero_point;
  uint64_t mask;  // all bits of a code; those above are ignored
} gb_cast_source;

/// x[i] <- what codes[i] stands for; exact, and every NaN the quiet positive one.
void gb_uncast_f64(gb_level level, const gb_cast_source *source, const void *codes, int32_t bytes,
                   int64_t count, double *x);
/// The same, rounded to float32, ties to even.
void gb_uncast_f32(gb_level level, const gb_cast_source *source, const void *codes, int32_t bytes,
                   int64_t count, float *x);

/// x[i] <- table[codes[i] & mask]: formats of few bits, and lists of values.
void gb_look_up_f64(const double *table, uint64_t mask, const void *codes, int32_t bytes, int64_t count,
                    double *x);
void gb_look_up_f32(const float *table, uint64_t mask, const void *codes, int32_t bytes, int64_t count,
                    float *x);

/// How the scale of a block follows from its greatest magnitude.
typedef enum gb_block_rule {
  gb_block_power,    // 2^(floor(log2(greatest / divisor)) - top_exponent), cast to the scale's format
  gb_block_ratio,    // greatest / divisor, cast to the scale's format
  gb_block_squares   // of the ratio's scale, two binades below to one above: the least squared error
} gb_block_rule;

/// Blocks of numbers with one scale each.
///
/// Right when `element` and `scale` are of gb_cast_way_f32's, both round without random numbers, and quotients
/// are exact enough as gb_cast_f32 says: by `divisor` for the points of the scale's format, and by every number
/// of `scale_values` for those of the elements' (powers of two, or enough bits to spare). All of these divisors
/// and their quotients of float32 numbers are normal float64s.
typedef struct gb_block_cast {
  gb_cast_target element;
  gb_cast_target scale;
  gb_block_rule rule;
  int32_t top_exponent;
  double divisor;
  const double *scale_values;    // by scale code: what the elements are divided by; 0 where it is zero
  const double *element_values;  // by element code, for the squared error alone
  int64_t block_size;
  uint64_t scale_nan;            // of a block with an infinity or a NaN
  int32_t has_scale_nan;         // else those are cast as they are, and have no part in the scale
  uint64_t scale_binade;         // codes of one binade of scales
} gb_block_cast;

/// Casts `count` numbers of one row, cut into blocks from the first on; the last may be short.
void gb_cast_blocks(gb_level level, const gb_block_cast *cast, const float *x, int64_t count, void *elements,
                    int32_t bytes, uint16_t *scales);
#endif
