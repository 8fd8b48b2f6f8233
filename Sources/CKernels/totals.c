// SPDX-License-Identifier: Apache-2.0
#include "include/gb_totals.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

enum { most = 256 };

// The error of a float64 sum is a float64 number, found without loss (Knuth's TwoSum): where it is zero the
// rounding to float32 is the only one. Under ties to even a sum of zero is -0 only where all terms are -0:
// behind a total of zero that is decided by the addend, unless it is -0 itself.
#define GB_TOTALS(name, type)                                                              \
  int32_t name(const type *totals, uint64_t *codes, int64_t count, double unit) {          \
    float results[most];                                                                   \
    if (count > most) return 0;                                                            \
    int32_t unsure = 0;                                                                    \
    for (int64_t i = 0; i < count; i++) {                                                  \
      uint32_t code = (uint32_t)codes[i];                                                  \
      float c;                                                                             \
      memcpy(&c, &code, sizeof c);                                                         \
      double x = (double)totals[i], y = c;                                                 \
      unsure |= x >= 0x1p53 || x <= -0x1p53;                                               \
      x *= unit;                                                                           \
      double sum = x + y, part = sum - x, error = (x - (sum - part)) + (y - part);         \
      unsure |= error != 0;                                                                \
      unsure |= (code == 0x80000000u) & (x == 0);                                          \
      results[i] = (float)sum;                                                             \
    }                                                                                      \
    if (unsure) return 0;                                                                  \
    for (int64_t i = 0; i < count; i++) {                                                  \
      uint32_t code;                                                                       \
      memcpy(&code, &results[i], sizeof code);                                             \
      codes[i] = code;                                                                     \
    }                                                                                      \
    return 1;                                                                              \
  }

GB_TOTALS(gb_f32_of_totals_i32, int32_t)
GB_TOTALS(gb_f32_of_totals_i64, int64_t)
GB_TOTALS(gb_f32_of_totals_f64, double)
