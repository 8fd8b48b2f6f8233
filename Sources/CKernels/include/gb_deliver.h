// SPDX-License-Identifier: Apache-2.0
// From accumulators to codes: numbers of a format get their codes, nothing is rounded.
#ifndef GUARDBIT_DELIVER_H
#define GUARDBIT_DELIVER_H
#include <stdint.h>

/// A signed or unsigned binary format, as the codes of its numbers.
typedef struct gb_code_format {
  int32_t trailing_bits;
  int32_t minimum_exponent;   // of the least normal number
  int32_t first_field;        // the exponent field of that number: 1 with subnormals, 0 without
  uint64_t sign;              // the sign bit, 0 without
  uint64_t infinity, negative_infinity, nan;
  uint64_t negative_zero;     // the code of -0, that of +0 where only that is delivered
} gb_code_format;

/// codes[i] <- the code of values[i], a number of the format, an infinity or a NaN.
void gb_codes_of_f32(const float *values, uint64_t *codes, int64_t count, const gb_code_format *format);
void gb_codes_of_f64(const double *values, uint64_t *codes, int64_t count, const gb_code_format *format);
#endif
