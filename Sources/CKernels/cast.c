// SPDX-License-Identifier: Apache-2.0
#include <math.h>

#include "dispatch.h"
#include "include/gb_cast.h"

GB_DECLARE(void, gb_cast_f32,
           (gb_cast_way way, const gb_cast_target *target, const float *x, int64_t count, double divisor,
            void *codes, int32_t bytes, gb_cast_random random));
GB_DECLARE(void, gb_cast_f64,
           (const gb_cast_target *target, const double *x, int64_t count, void *codes, int32_t bytes,
            gb_cast_random random));

GB_DECLARE(void, gb_uncast_f64,
           (const gb_cast_source *source, const void *codes, int32_t bytes, int64_t count, double *x));
GB_DECLARE(void, gb_uncast_f32,
           (const gb_cast_source *source, const void *codes, int32_t bytes, int64_t count, float *x));
GB_DECLARE(void, gb_cast_blocks,
           (const gb_block_cast *cast, const float *x, int64_t count, void *elements, int32_t bytes,
            uint16_t *scales));

static int is_wide(const gb_cast_target *t, int least_exponent) {
  if (t->is_fixed) return t->wraps || t->width <= 60;
  if (!t->has_subnormals && t->has_zero && t->direction == gb_stochastic) return 0;
  // Half of the least number without subnormals must be a float64, too.
  return t->minimum_exponent >= least_exponent + (t->has_subnormals ? 0 : t->trailing_bits + 2);
}

static int is_narrow(const gb_cast_target *t) {
  int random_bits = t->direction == gb_stochastic ? t->random_bits : 0;
  if (t->is_fixed) {
    return !t->wraps && t->width <= 20 && t->width - t->fraction_bits >= -126 && 23 - t->fraction_bits <= 127 &&
           random_bits <= 22 - t->width;
  }
  return t->has_subnormals && t->trailing_bits >= 1 && t->trailing_bits <= 21 && t->minimum_exponent >= -126 &&
         t->minimum_exponent - t->trailing_bits + 23 <= 127 && t->minimum_exponent <= 127 &&
         random_bits <= 23 - t->trailing_bits &&
         !(random_bits > 0 && t->flushes && t->tininess == gb_tiny_after_rounding);
}

gb_cast_way gb_cast_way_f32(const gb_cast_target *target) {
  return is_narrow(target) ? gb_cast_narrow : is_wide(target, -700) ? gb_cast_wide : gb_cast_none;
}

gb_cast_way gb_cast_way_f64(const gb_cast_target *target) {
  return is_wide(target, -1022) ? gb_cast_wide : gb_cast_none;
}

/// Folds a divisor that is a power of two into the exponents of the target: then nothing is divided.
static double folded(gb_cast_target *target, double divisor) {
  int exponent;
  if (frexp(divisor, &exponent) != 0.5) return divisor;
  target->minimum_exponent += exponent - 1;
  target->fraction_bits -= exponent - 1;
  return 1;
}

void gb_cast_f32(gb_level level, gb_cast_way way, const gb_cast_target *target, const float *x, int64_t count,
                 double divisor, void *codes, int32_t bytes, gb_cast_random random) {
  gb_cast_target scaled = *target;
  divisor = folded(&scaled, divisor);
  if (way == gb_cast_narrow && (divisor != 1 || !is_narrow(&scaled))) way = gb_cast_wide;
  GB_CALL(level, gb_cast_f32, way, &scaled, x, count, divisor, codes, bytes, random);
}

void gb_cast_f64(gb_level level, const gb_cast_target *target, const double *x, int64_t count, void *codes,
                 int32_t bytes, gb_cast_random random) {
  GB_CALL(level, gb_cast_f64, target, x, count, codes, bytes, random);
}

void gb_uncast_f64(gb_level level, const gb_cast_source *source, const void *codes, int32_t bytes,
                   int64_t count, double *x) {
  GB_CALL(level, gb_uncast_f64, source, codes, bytes, count, x);
}

void gb_uncast_f32(gb_level level, const gb_cast_source *source, const void *codes, int32_t bytes,
                   int64_t count, float *x) {
  GB_CALL(level, gb_uncast_f32, source, codes, bytes, count, x);
}

void gb_cast_blocks(gb_level level, const gb_block_cast *cast, const float *x, int64_t count, void *elements,
                    int32_t bytes, uint16_t *scales) {
  GB_CALL(level, gb_cast_blocks, cast, x, count, elements, bytes, scales);
}

#define LOOK_UP(code) \
  for (int64_t i = 0; i < count; i++) x[i] = table[((const code *)codes)[i] & mask]
#define LOOK_UP_ALL                                  \
  do {                                                     \
    if (bytes == 1) LOOK_UP(uint8_t);                \
    else if (bytes == 2) LOOK_UP(uint16_t);          \
    else if (bytes == 4) LOOK_UP(uint32_t);          \
    else LOOK_UP(uint64_t);                          \
  } while (0)

void gb_look_up_f64(const double *table, uint64_t mask, const void *codes, int32_t bytes, int64_t count,
                    double *x) {
  LOOK_UP_ALL;
}

void gb_look_up_f32(const float *table, uint64_t mask, const void *codes, int32_t bytes, int64_t count,
                    float *x) {
  LOOK_UP_ALL;
}
