// SPDX-License-Identifier: Apache-2.0
// Exact sums and float32 addends become float32 results.
#ifndef GUARDBIT_TOTALS_H
#define GUARDBIT_TOTALS_H
#include <stdint.h>

/// codes[i] <- the float32 code of totals[i] * unit + c, rounded once, ties to even; c is the float32 whose code
/// codes[i] is, finite.
///
/// `unit` is a power of two for which no total or product of them leaves the normal numbers of float64. Returns
/// 0, and writes nothing, when some sum is no float64 number, some total has 2^53 or more, or some zero's
/// sign depends on more than is seen here: at most 256 at a time.
int32_t gb_f32_of_totals_i32(const int32_t *totals, uint64_t *codes, int64_t count, double unit);
int32_t gb_f32_of_totals_i64(const int64_t *totals, uint64_t *codes, int64_t count, double unit);
int32_t gb_f32_of_totals_f64(const double *totals, uint64_t *codes, int64_t count, double unit);

#endif
