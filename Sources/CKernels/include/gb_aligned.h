// SPDX-License-Identifier: Apache-2.0
// Aligned truncated blocks: the sums of tensor cores.
#ifndef GUARDBIT_ALIGNED_H
#define GUARDBIT_ALIGNED_H
#include "CKernels.h"

/// How the products of a block become terms.
typedef enum gb_aligned_form {
  /// Each product is a term, and so is the accumulator.
  gb_aligned_products,
  /// The same, the products' exponents raised by those of two scales, which are powers of two. The scales
  /// change at most where a block starts.
  gb_aligned_scaled,
  /// The block is dealt to lanes, which work one after the other on a running t from 0:
  /// t <- round(aligned sum of the lane's products and t). Then acc <- round(acc + t).
  gb_aligned_sequence,
  /// A term is the exact sum of `group` products of small integers, times two scales.
  gb_aligned_groups,
  /// Products are terms and the accumulator is none: it and the sum are floored at the greater exponent of both, the
  /// sum at `sum_fraction_bits`, the accumulator (an exponent even when 0; left out when it is more than `addend_reach`
  /// below) at `addend_fraction_bits`; their sum is floored to `result_fraction_bits` below its leading bit and rounded
  /// to float32, ties to even. With two lanes each is an aligned sum, and they are floored at the greater exponent.
  gb_aligned_shifted_sum
} gb_aligned_form;

/// An aligned sum of blocks of `block` products with truncated terms, through an accumulator that float32 holds:
///
/// E = max(the terms' exponents, minimum_exponent); each term is cut toward zero to a multiple of 2^(E - F);
/// acc <- round(their exact sum). The accumulator is a term with the exponent
/// max(floor(log2 |acc|), least_addend_exponent), unless it is 0. An infinite accumulator stays what it is.
/// c may have another format than the accumulator, if float32 holds it and its lowest exponent is the same.
///
/// Accumulator entries are float32 numbers. A sum of 0 is +0; one that is rounded to 0 keeps its sign.
///
/// Planes of the forms `products`, `scaled`, `sequence` and `shifted_sum`:
/// 0. float32, the factors' numbers. Right when every product of two has at most 24 significant bits.
/// 1. the factors' exponents e(a), e(b): uint8_t or int16_t by `exponent_bytes`, with the sum of two entries
///    e(a) + e(b) + exponent_offset. Entries of zeros are so low that every sum with one is below `zero_below`,
///    and every other sum is not. No sum leaves its type.
///    With one byte, e(a) + e(b) lies in -60 ... 60; with two there is no bound.
/// 2. (scaled) int16_t, the exponents of the scales, one for each `scale_run` k.
///
/// Planes of the form `groups`:
/// 0. int8_t, a times 2^i, and uint8_t, b times 2^j plus `b_offset`, where 2^-(i + j) = `product_unit`;
///    factors are below 32 in magnitude, b_offset is at most 32, and a group has at most 16 products.
/// 1. float32, the scales' numbers; each at least 2^-149 or zero; one for each `scale_run` k. Their exponents are
///    max(floor(log2 scale), least_scale_exponent), and their significands are multiplied in. `block` and
///    `scale_run` are multiples of `group`.
///
/// Targets: ties to even or toward zero; overflow to infinity or saturating; any precision and exponents that float32
/// has. Fast are, with overflow to infinity: float32; fewer bits toward zero with the exponents of float32; at most 22
/// bits, ties to even. (In groups all are alike.)
typedef struct gb_aligned {
  gb_aligned_form form;
  int32_t block;                    // L
  int32_t fraction_bits;            // F, at least 2; at most 28, in groups 35
  int32_t minimum_exponent;         // at most 100; gb_aligned_no_exponent: none
  int32_t least_addend_exponent;    // the lowest e of the accumulator's format; in a sequence, of t's
  int32_t exponent_bytes;           // of an entry in plane 1
  int32_t exponent_offset;
  int32_t zero_below;
  double greatest_product;          // a bound of the product of two significands; below 4
  int32_t lanes;                    // product i of a block is of lane i / run mod lanes; a shifted sum has 1 or 2
  int32_t run;
  int32_t scale_run;
  int32_t group;
  int32_t b_offset;
  double product_unit;              // a power of two
  int32_t least_scale_exponent[2];  // of a's scales and of b's
  gb_float_target target;           // of each block's sum; in a sequence, of each lane's
  gb_float_target added;            // of acc + t in a sequence
  int32_t sum_fraction_bits;        // of a shifted sum, this and the following: F to F + 16
  int32_t addend_fraction_bits;     // at most 40, and at most 16 from sum_fraction_bits
  int32_t addend_reach;
  int32_t shifted_minimum_exponent; // -126 or more; then least_addend_exponent is not lower
  int32_t result_fraction_bits;     // 24 to 44
  int32_t greatest_exponent;        // products of greater exponents make redo, in float64 too
} gb_aligned;

enum { gb_aligned_no_exponent = -30000, gb_aligned_longest_block = 64 };

/// The kernel of a unit; `run` is null when the sums of a block do not fit, or a parameter is out of bounds.
gb_kernel gb_aligned_kernel(gb_level level, const gb_aligned *parameters);

#endif
