// SPDX-License-Identifier: Apache-2.0
// Exact integer products in accumulators that wrap.
#ifndef GUARDBIT_INTEGER_H
#define GUARDBIT_INTEGER_H
#include "CKernels.h"

/// acc <- acc + a b modulo 2^32 or 2^64.
///
/// Right for all operands that the named types hold, and any K: a register of w <= 32 (64) bits that wraps is
/// the low w bits of the accumulator. For a sum that must not wrap, keep |c| + K |a|max |b|max below 2^31
/// (2^63). Numbers that are integers times a power of two are integers of another unit.
///
/// Planes: integers in entries of `bytes` bytes, wider ones than the named type at levels without dot products
/// of bytes: entries are numbers, sign- or zero-extended to the width of the entry. Panels hold whole groups:
/// entries after the last k must be there and are not used. The accumulator is an int32 or int64.
typedef enum gb_integer {
  gb_integer_s8_s8,    // int8 a, int8 b, 32-bit accumulator
  gb_integer_s8_u8,    // int8 a, uint8 b
  gb_integer_u8_s8,    // uint8 a, int8 b
  gb_integer_u8_u8,    // uint8 a, uint8 b
  gb_integer_s16_s16,  // int16 a, int16 b, 32-bit accumulator
  gb_integer_s32_s32   // int32 a, int32 b, 64-bit accumulator
} gb_integer;

/// The kernel of a level.
gb_kernel gb_integer_kernel(gb_level level, gb_integer kind);

/// acc <- acc + a b modulo 2^128, of operands in two digits: a = a1 2^d + a0, b = b1 2^d + b0.
///
/// Right for digits of magnitude at most 2^24, and any K.
///
/// Planes: int32 a0, a1, and b0, b1; panels hold whole groups as above. The accumulator is an integer of 128 bits
/// in the machine's order of bytes.
typedef struct gb_integer_digits_parameters {
  int32_t digit_bits;  // d, 0 to 24
} gb_integer_digits_parameters;

/// The kernel of a level.
gb_kernel gb_integer_digits_kernel(gb_level level);
#endif
