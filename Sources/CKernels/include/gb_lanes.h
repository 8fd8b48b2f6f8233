// SPDX-License-Identifier: Apache-2.0
// Any unit's stages in float64, a vector of elements at a time: the family for units that no faster one has.
#ifndef GUARDBIT_LANES_H
#define GUARDBIT_LANES_H
#include "CKernels.h"

// Planes. a[0], b[0]: a double, the factor times all that scales it (block scale, microexponent, a constant scale
// in one of the two). a[1], b[1], only when some sum is aligned: a double 2^e with the e at which the factor is
// aligned, the scale's exponent added; with groups 2^(the scale's e) alone; 0 for a factor that is zero; 0 or any
// finite number for infinities and NaNs. Pads are +0. The accumulator is a double: c, then the accumulator's
// number.
//
// Right when
//  1. each a[0] x b[0] is exact in float64: the significand bits of both together are at most 53;
//  2. all numbers, powers and quotients of two powers lie between 2^-900 and 2^900 in magnitude, with their lowest
//     bits; that is given when all bits of terms, addends and results lie between 2^-400 and 2^400;
//  3. float targets have precision <= 51 and a direction other than stochastic; fixed targets have width <= 50, and
//     when they wrap |acc + s| stays below 2^51 units and is exact in 53 bits;
//  4. an exact sum is stated by how wide it may get (`gb_lanes_sum`);
//  5. an aligned sum's count of units, the addend included, stays below 2^52: F + 2 + log2(terms) <= 52, for groups F +
//     log2 of (the greatest group sum / its power) + log2(groups + 1) <= 52, and group sums are exact in 53 bits; the
//     same for lanes joined by alignment and for a shifted addition, whose fraction bits and 3 + log2(terms) more
//     are at most 50;
//  6. products that are rounded or limited are not scaled, unless the scale is applied by neither image.
// Infinities and NaNs are handled as in IEEE 754 (a NaN is a NaN), also those that arise on the way; a target without
// a NaN must not meet one. Zero signs are those of `ZeroSign.ieee754`.

/// What happens to a product.
typedef enum gb_lanes_product {
  gb_lanes_exact,
  gb_lanes_below,   // infinite from `product_limit` on
  gb_lanes_rounded  // to `product_target`
} gb_lanes_product;

/// How a block, or each lane of it, is summed.
typedef enum gb_lanes_sum {
  gb_lanes_single,  // exactly, when all partial sums fit in 53 bits
  gb_lanes_pair,    // exactly, when all partial sums fit in 53 bits beside what float64 additions lose: the terms'
                    // window of bits plus 2 log2(L) is at most 104, or L <= 2
  gb_lanes_checked, // exactly, any terms: a tile that loses something raises redo, and `run_again` carries everything
  gb_lanes_chain,
  gb_lanes_chain_from_zero,
  gb_lanes_tree,
  gb_lanes_aligned
} gb_lanes_sum;

typedef enum gb_lanes_discarded { gb_lanes_truncated, gb_lanes_floored, gb_lanes_jammed } gb_lanes_discarded;

/// How lanes are joined.
typedef enum gb_lanes_join { gb_lanes_join_none, gb_lanes_join_rounded, gb_lanes_join_aligned, gb_lanes_join_sequence } gb_lanes_join;

/// How the accumulator takes a block.
typedef enum gb_lanes_accumulate {
  gb_lanes_accumulate_rounded,  // acc + s, to `accumulator`
  gb_lanes_accumulate_fixed,    // acc + s, to `fixed`
  gb_lanes_accumulate_aligned,  // acc is a term of the aligned sum, to `accumulator`
  gb_lanes_accumulate_shifted   // `ShiftedAddition`, to `accumulator`; the sum is aligned, or lanes joined so
} gb_lanes_accumulate;

/// Where a sum's rounding stands.
typedef enum gb_lanes_converted { gb_lanes_convert_none, gb_lanes_convert_each, gb_lanes_convert_joined } gb_lanes_converted;

/// The stages.
typedef struct gb_lanes_parameters {
  int64_t block;           // L >= 1; K when the whole dot product is a block
  int32_t pairs_reversed;  // 1, 0, 3, 2, ...: the second of each pair first

  gb_lanes_product product;
  double product_limit;
  gb_float_target product_target;

  gb_lanes_sum sum;
  gb_float_target sum_target;        // of chains and trees
  gb_lanes_converted converted;      // each sum (or lane), or what lanes join to, is rounded once more
  gb_float_target converted_target;

  int32_t fraction_bits;             // F of aligned sums
  gb_lanes_discarded discarded;
  double least_power;                // 2^minimumExponent, or 0
  int32_t group;                     // products in a term; 0 or 1 for one
  int32_t power_of_product;          // whether powers come from rounded products instead of planes
  double product_least_power;        // of their format: 2^(minimum exponent)

  int32_t lanes;                     // 1 or more
  int32_t run;                       // products dealt at a time
  gb_lanes_join join;
  gb_float_target join_target;       // of rounded and sequence
  double join_least_power;           // of sequence: 2^(the format's minimum exponent)
  int32_t join_fraction_bits;        // of aligned
  gb_lanes_discarded join_discarded;

  gb_lanes_accumulate accumulate;
  gb_float_target accumulator;
  gb_fixed_target fixed;
  int32_t nan_is_greatest;           // what a NaN becomes in a fixed accumulator: the greatest number, else zero
  double accumulator_least_power;    // 2^(minimum exponent) of the accumulator's format
  double addend_least_power;         // the same of c's format, for the first block

  int32_t shifted_sum_bits, shifted_addend_bits, shifted_result_bits;
  int32_t shifted_reach;             // negative: none
  double shifted_least_power;        // 2^minimumExponent

  int32_t takes_specials;            // whether operands may be infinities and NaNs
} gb_lanes_parameters;

/// The kernel of a level for some stages; `step` is the length of a block, or of two for an odd one in pairs.
gb_kernel gb_lanes_kernel(gb_level level, const gb_lanes_parameters *parameters);
#endif
