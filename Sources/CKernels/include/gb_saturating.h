// SPDX-License-Identifier: Apache-2.0
// Exact integer products in accumulators that saturate.
#ifndef GUARDBIT_SATURATING_H
#define GUARDBIT_SATURATING_H
#include "CKernels.h"

/// acc <- min(max(acc + s, lowest), highest) after every block, s the exact sum of its `block` products (fewer
/// in the last block). Blocks are counted from k = 0. The accumulator must start within its bounds.
///
/// Right under these conditions, where P = `greatest_product` bounds the magnitude of every product:
///   _16       block is 1; a, b and every product fit int16; the bounds fit int16.
///   _32       a, b fit int16; highest + block P < 2^31 and lowest - block P >= -2^31.
///   _32_full  a, b fit int16; block P < 2^31; the bounds are int32's own.
///   _64       a, b fit int32; highest + block P < 2^63 and lowest - block P >= -2^63.
///
/// Planes: a and b as int16 (int32 in _64); the accumulator is an int16, int32 or int64. Panels hold whole
/// groups: entries after the last k must be there and are not used.
typedef enum gb_saturating { gb_saturating_16, gb_saturating_32, gb_saturating_32_full, gb_saturating_64 } gb_saturating;

/// The parameters of a tile.
typedef struct gb_saturating_parameters {
  int64_t lowest;            // of the accumulator, at most 0
  int64_t highest;           // of the accumulator, at least 0
  int64_t greatest_product;  // no product has a greater magnitude; the smaller, the faster
  int64_t block;             // products of a block, as the kernel was asked for
} gb_saturating_parameters;

/// The kernel of a level for blocks of so many products (1 or more).
gb_kernel gb_saturating_kernel(gb_level level, gb_saturating kind, int64_t block);

/// Whether no partial sum of k products can leave the bounds, from an accumulator between `least` and `most`, so
/// that an accumulator without bounds has the same result. `greatest_a` and `greatest_b` bound magnitudes.
int32_t gb_saturating_cannot_clip(const gb_saturating_parameters *parameters, int64_t least, int64_t most,
                                  int64_t k, int64_t greatest_a, int64_t greatest_b);
#endif
