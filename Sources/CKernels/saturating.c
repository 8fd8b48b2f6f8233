// SPDX-License-Identifier: Apache-2.0
#include "dispatch.h"

GB_DECLARE(gb_kernel, gb_saturating_kernel, (gb_saturating kind, int64_t block));

gb_kernel gb_saturating_kernel(gb_level level, gb_saturating kind, int64_t block) {
  return GB_CALL(level, gb_saturating_kernel, kind, block);
}

int32_t gb_saturating_cannot_clip(const gb_saturating_parameters *parameters, int64_t least, int64_t most,
                                  int64_t k, int64_t greatest_a, int64_t greatest_b) {
  // Every partial sum lies within the accumulator's start -+ k |a| |b|.
  int64_t reach;
  if (__builtin_mul_overflow(greatest_a, greatest_b, &reach) || __builtin_mul_overflow(reach, k, &reach)) return 0;
  int64_t low, high;
  return !__builtin_sub_overflow(least, reach, &low) && !__builtin_add_overflow(most, reach, &high) &&
         low >= parameters->lowest && high <= parameters->highest;
}
