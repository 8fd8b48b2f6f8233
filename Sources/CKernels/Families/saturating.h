// SPDX-License-Identifier: Apache-2.0
// Integer dot products in accumulators that saturate after every block.
//
// Away from the bounds nothing saturates: where all sums of a tile are farther from them than a stretch of k can
// carry them, the stretch is run by the kernel that wraps, which then is exact. The test is one look at the
// sums for a stretch, and never changes a bit.

/// How many products go between two looks.
enum { GB_NAME(saturating_stretch) = 64 };

/// A multiple of the step that is a stretch or, for long blocks, one step.
GB_INLINE int64_t GB_NAME(stretch_of)(int64_t step) {
  return step >= GB_NAME(saturating_stretch) ? step : GB_NAME(saturating_stretch) / step * step;
}

/// How far k products can carry a sum, or INT64_MAX when that is too far to be said.
GB_INLINE int64_t GB_NAME(reach_of)(const gb_saturating_parameters *p, int64_t k) {
  int64_t reach;
  return __builtin_mul_overflow(p->greatest_product, k, &reach) ? INT64_MAX : reach;
}

/// The step of a block length: whole blocks, whole pairs of k.
GB_INLINE int64_t GB_NAME(saturating_step)(int64_t block) { return block % 2 ? 2 * block : block; }

#include "saturating16.h"
#include "saturating32.h"
#include "saturating64.h"

gb_kernel GB_NAME(gb_saturating_kernel)(gb_saturating kind, int64_t block) {
  int32_t step = (int32_t)GB_NAME(saturating_step)(block);
  if (kind == gb_saturating_16)
    return (gb_kernel){.run = GB_NAME(saturating_16),
                       .rows = GB_NAME(saturating16_rows),
                       .columns = GB_NAME(saturating16_columns),
                       .step = 1,
                       .accumulator_bytes = 2,
                       .a = {{2, 1, 1}},
                       .b = {{2, 1, 1}}};
  if (kind == gb_saturating_64)
    return (gb_kernel){.run = block == 1 ? GB_NAME(saturating_64_single) : GB_NAME(saturating_64),
                       .rows = GB_NAME(integer64_rows),
                       .columns = GB_NAME(integer64_columns),
                       .step = step,
                       .accumulator_bytes = 8,
                       .a = {{4, 1, 1}},
                       .b = {{4, 1, 2}}};
  gb_run run = kind == gb_saturating_32_full ? (block == 1 ? GB_NAME(saturating_32_full_1) : GB_NAME(saturating_32_full))
               : block == 1                  ? GB_NAME(saturating_32_1)
               : block == 2                  ? GB_NAME(saturating_32_2)
               : block == 4                  ? GB_NAME(saturating_32_4)
                                             : GB_NAME(saturating_32_any);
  return (gb_kernel){.run = run,
                     .rows = GB_NAME(integer_rows),
                     .columns = GB_NAME(integer_columns),
                     .step = step,
                     .accumulator_bytes = 4,
                     .a = {{2, 1, 2}},
                     .b = {{2, 1, 2}}};
}
