// SPDX-License-Identifier: Apache-2.0
// What casts derive of a target before the first number: the same at every level.
#ifndef GUARDBIT_CAST_CONSTANTS_H
#define GUARDBIT_CAST_CONSTANTS_H
#include <math.h>
#include <string.h>

#include "../include/gb_cast.h"

static inline uint32_t cast_bits32(float x) {
  uint32_t bits;
  memcpy(&bits, &x, 4);
  return bits;
}

static inline uint64_t cast_bits64(double x) {
  uint64_t bits;
  memcpy(&bits, &x, 8);
  return bits;
}

/// 2^e as a float32 with -126 <= e <= 127.
static inline float cast_power32(int e) {
  uint32_t bits = (uint32_t)(e + 127) << 23;
  float power;
  memcpy(&power, &bits, 4);
  return power;
}

/// 2^e, an infinity beyond float64; -1022 <= e.
static inline double cast_power64(int e) {
  uint64_t bits = e > 1023 ? 0x7FFull << 52 : (uint64_t)(e + 1023) << 52;
  double power;
  memcpy(&power, &bits, 8);
  return power;
}

/// Constants of the 32-bit lanes.
typedef struct cast_narrow {
  uint32_t drop;        // places between float32's and the target's last place in a normal binade
  uint32_t mask;        // of them
  uint32_t half;
  uint32_t offset;      // code = bits >> drop, less this
  uint32_t least;       // bits of 2^emin; of the clip limit of integers
  float big;            // 2^emin: sums with it have float32's places at the target's lowest binade
  float even;           // 2^23 of the target's lowest units: sums with it round to those, ties to even
  uint32_t even_bits;
  uint32_t greatest, sign, nan;
  uint32_t infinity[2], overflow[2];
  int32_t keeps_zero_sign, is_unsigned, flushes;
  uint32_t flush_bits[2];  // magnitudes below are flushed, by sign
  uint32_t flush_code;     // and so are magnitude codes below
  uint32_t random_mask, random_shift;
  int32_t zero_point, least_integer, most_integer;
} cast_narrow;

static inline cast_narrow cast_narrow_constants(const gb_cast_target *target) {
  cast_narrow c = {0};
  int t = target->is_fixed ? target->width + 1 : target->trailing_bits;
  int unit = target->is_fixed ? -target->fraction_bits : target->minimum_exponent - t;
  c.drop = (uint32_t)(23 - t);
  c.mask = (1u << c.drop) - 1;
  c.half = 1u << (c.drop - 1);
  c.big = cast_power32(unit + t);
  c.even = cast_power32(unit + 23);
  c.even_bits = cast_bits32(c.even);
  c.nan = (uint32_t)target->nan;
  c.random_mask = target->random_bits >= 32 ? ~0u : (1u << target->random_bits) - 1;
  c.random_shift = c.drop - (uint32_t)target->random_bits;
  for (int i = 0; i < 2; i++) {
    c.infinity[i] = (uint32_t)target->infinity[i];
    c.overflow[i] = (uint32_t)target->overflow[i];
  }
  if (target->is_fixed) {
    // Integers below 2^(w + 1) in magnitude fit the binade of `big`; 2^w away from the zero point already
    // lies outside of every w-bit range.
    c.least = cast_bits32(cast_power32(target->width - target->fraction_bits));
    c.zero_point = (int32_t)target->zero_point;
    c.least_integer = (int32_t)target->least;
    c.most_integer = (int32_t)target->most;
    c.sign = target->width == 32 ? ~0u : (1u << target->width) - 1;
    return c;
  }
  c.least = cast_bits32(c.big);
  c.offset = (c.least >> c.drop) - (1u << t);
  c.greatest = (uint32_t)target->greatest;
  c.sign = (uint32_t)target->sign;
  c.keeps_zero_sign = target->negative_zero == target->sign;
  c.is_unsigned = target->is_unsigned;
  c.flushes = target->flushes;
  if (c.flushes && target->tininess == gb_tiny_as_delivered) c.flush_code = 1u << t;
  if (c.flushes && target->tininess == gb_tiny_before_rounding) c.flush_bits[0] = c.flush_bits[1] = c.least;
  if (c.flushes && target->tininess == gb_tiny_after_rounding) {
    // With an unbounded exponent the place below 2^emin is 2^(emin - 1 - t); the magnitudes that round up
    // to 2^emin are those from the midpoint on (an even significand wins the tie), those beyond the
    // neighbour itself, or none.
    float midpoint = (float)(cast_power64(unit + t) - cast_power64(unit - 2));
    float neighbour = (float)(cast_power64(unit + t) - cast_power64(unit - 1));
    uint32_t nearest = cast_bits32(midpoint), away = cast_bits32(neighbour) + 1;
    gb_direction d = target->direction;
    int near = d == gb_ties_to_even || d == gb_ties_to_away;
    c.flush_bits[0] = near ? nearest : d == gb_toward_positive ? away : c.least;
    c.flush_bits[1] = near ? nearest : d == gb_toward_negative ? away : c.least;
  }
  return c;
}

/// Constants of the 64-bit lanes.
typedef struct cast_wide {
  int64_t t, emin, places;   // places: from 63-bit significands to t + 1 bits
  uint64_t lowest_field;     // what the code of the lowest normal binade lacks without subnormals
  uint64_t least;            // float64 bits of 2^emin; of the clip limit of integers
  uint64_t least_number;     // float64 bits of the least number of formats without subnormals
  double half_least;         // half of it
  uint64_t greatest, sign, nan;
  uint64_t infinity[2], overflow[2];
  int32_t has_subnormals, has_zero, keeps_zero_sign, is_unsigned, flushes, wraps;
  gb_tininess tininess;
  int64_t random_bits;
  uint64_t random_mask;
  int64_t zero_point, least_integer, most_integer;
} cast_wide;

static inline cast_wide cast_wide_constants(const gb_cast_target *target) {
  cast_wide c = {0};
  c.nan = target->nan;
  c.random_bits = target->random_bits;
  c.random_mask = (1ull << target->random_bits) - 1;
  for (int i = 0; i < 2; i++) {
    c.infinity[i] = target->infinity[i];
    c.overflow[i] = target->overflow[i];
  }
  if (target->is_fixed) {
    c.places = 62 - target->fraction_bits;
    int limit = target->width + 1 - target->fraction_bits;
    c.least = limit < -1022 ? 1 : cast_bits64(cast_power64(limit));
    c.zero_point = target->zero_point;
    c.least_integer = target->least;
    c.most_integer = target->most;
    c.wraps = target->wraps;
    c.sign = target->width == 64 ? ~0ull : (1ull << target->width) - 1;
    return c;
  }
  c.t = target->trailing_bits;
  c.emin = target->minimum_exponent;
  c.places = 62 - c.t;
  c.lowest_field = target->has_subnormals ? 0 : 1ull << c.t;
  c.least = c.emin < -1022 ? 0 : cast_bits64(cast_power64((int)c.emin));
  if (!target->has_subnormals) {
    double one = target->has_zero ? (c.t == 0 ? 2.0 : 1.0 + cast_power64((int)-c.t)) : 1.0;
    double number = one * cast_power64((int)c.emin);
    c.least_number = cast_bits64(number);
    c.half_least = one * cast_power64((int)c.emin - 1);
  }
  c.greatest = target->greatest;
  c.sign = target->sign;
  c.has_subnormals = target->has_subnormals;
  c.has_zero = target->has_zero;
  c.keeps_zero_sign = target->negative_zero == target->sign;
  c.is_unsigned = target->is_unsigned;
  c.flushes = target->flushes && target->has_subnormals;
  c.tininess = target->tininess;
  return c;
}
#endif
