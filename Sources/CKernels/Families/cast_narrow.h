// SPDX-License-Identifier: Apache-2.0
// Casts from float32 in 32-bit lanes, without a branch on data.
//
// A normal result is the float32's own bits with the low places rounded off: exponent and trailing
// significand lie side by side in both, so a carry moves to the next binade by itself. A subnormal one comes
// out of an addition of 2^emin, which puts the last place of float32 `drop` places below the target's.

/// The bits of a magnitude x + c.big, float32's places below which are cut off, with a sticky bit if asked.
///
/// Exact: x <= big, so the error of the sum is a float32, and the difference shows its sign.
GB_INLINE vu32 cast_truncated_sum(const cast_narrow *c, vu32 m, int sticky) {
  vf32 x = (vf32)m, sum = x + c->big, back = sum - c->big;
  vu32 bits = (vu32)sum + (vu32)(back > x);
  if (sticky) bits |= (vu32)(back != x) & 1u;
  return bits;
}

/// Rounds off the places of the mask.
GB_INLINE vu32 cast_rounded_bits(const cast_narrow *c, vu32 y, vi32 s, gb_direction direction, vu32 random) {
  switch (direction) {
    case gb_ties_to_even: return (y + (c->half - 1) + ((y >> c->drop) & 1u)) >> c->drop;
    case gb_ties_to_away: return (y + c->half) >> c->drop;
    case gb_toward_zero: return y >> c->drop;
    case gb_toward_positive: return (y + (c->mask & ~(vu32)s)) >> c->drop;
    case gb_toward_negative: return (y + (c->mask & (vu32)s)) >> c->drop;
    case gb_to_odd: return (y >> c->drop) | (((y & c->mask) + c->mask) >> c->drop);
    default: return (y + ((random & c->random_mask) << c->random_shift)) >> c->drop;
  }
}

GB_INLINE vu32 cast_narrow_float(const cast_narrow *c, vu32 u, gb_direction direction, vu32 random) {
  vi32 s = (vi32)u >> 31;
  vu32 m = u & 0x7FFFFFFFu;
  vi32 below = (vi32)m < (vi32)(vu32)c->least;
  vu32 code;
  if (direction == gb_ties_to_even) {
    vu32 lowest = (vu32)((vf32)m + c->even) - c->even_bits;
    code = below ? lowest : cast_rounded_bits(c, m, s, direction, random) - c->offset;
  } else {
    int sticky = direction != gb_toward_zero && direction != gb_stochastic && direction != gb_ties_to_away;
    // The leading bit of the sum is no bit of x.
    vu32 lowest = cast_truncated_sum(c, m, sticky) - (1u << 23);
    code = cast_rounded_bits(c, below ? lowest : m, s, direction, random) - c->offset;
  }
  if (c->flushes) {
    vu32 limit = s ? (vu32)c->flush_bits[1] : (vu32)c->flush_bits[0];
    code &= ~(vu32)((vi32)m < (vi32)limit);
    code &= ~(vu32)((vi32)code < (vi32)(vu32)c->flush_code);
  }
  vi32 over = (vi32)code > (vi32)(vu32)c->greatest;
  if (c->is_unsigned) over |= s & (vi32)(m != 0);
  vu32 sign = (vu32)s & c->sign;
  if (!c->keeps_zero_sign) sign &= (vu32)(code != 0);
  code |= sign;
  code = over ? (s ? (vu32)c->overflow[1] : (vu32)c->overflow[0]) : code;
  vu32 special = s ? (vu32)c->infinity[1] : (vu32)c->infinity[0];
  special = (vi32)m > 0x7F800000 ? (vu32)c->nan : special;
  return (vi32)m > 0x7F7FFFFF ? special : code;
}

GB_INLINE vu32 cast_narrow_fixed(const cast_narrow *c, vu32 u, gb_direction direction, vu32 random) {
  vi32 s = (vi32)u >> 31;
  vu32 m = u & 0x7FFFFFFFu;
  vu32 x = (vi32)m > (vi32)(vu32)c->least ? (vu32)c->least : m;
  vu32 q;
  if (direction == gb_ties_to_even) {
    q = (vu32)((vf32)x + c->even) - c->even_bits;
  } else {
    int sticky = direction != gb_toward_zero && direction != gb_stochastic && direction != gb_ties_to_away;
    // Counted from the bits of `big`, whose low places are zeros.
    vu32 y = cast_truncated_sum(c, x, sticky) - cast_bits32(c->big);
    q = cast_rounded_bits(c, y, s, direction, random);
  }
  vi32 n = ((vi32)q ^ s) - s + c->zero_point;
  n = n < (vi32)c->least_integer ? (vi32)c->least_integer : n;
  n = n > (vi32)c->most_integer ? (vi32)c->most_integer : n;
  return (vi32)m > 0x7F800000 ? (vu32)c->nan : (vu32)n & c->sign;
}

GB_INLINE vu32 cast_narrow_one(const cast_narrow *c, vu32 u, int fixed, gb_direction direction,
                               gb_cast_random random, int64_t i) {
  vu32 bits = 0;
  if (direction == gb_stochastic) bits = cast_random32(random.key, random.first + (uint64_t)i);
  return fixed ? cast_narrow_fixed(c, u, direction, bits) : cast_narrow_float(c, u, direction, bits);
}

GB_INLINE void cast_narrow_loop(const cast_narrow *constants, const float *x, int64_t count, uint8_t *codes,
                                int bytes, gb_cast_random random, int fixed, gb_direction direction) {
  const cast_narrow c = *constants;  // a copy that no store of codes can alias
  int64_t i = 0;
  vu32 u;
  for (; i + GB_LANES32 <= count; i += GB_LANES32) {
    memcpy(&u, x + i, GB_BYTES);
    cast_store32(codes + i * bytes, bytes, cast_narrow_one(&c, u, fixed, direction, random, i));
  }
  if (i == count) return;
  uint64_t last[GB_LANES32];
  u = 0;
  memcpy(&u, x + i, (size_t)(count - i) * 4);
  cast_store32(last, bytes, cast_narrow_one(&c, u, fixed, direction, random, i));
  memcpy(codes + i * bytes, last, (size_t)((count - i) * bytes));
}

typedef void (*cast_narrow_function)(const cast_narrow *constants, const float *x, int64_t count,
                                     uint8_t *codes, int bytes, gb_cast_random random);

#define GB_CAST_NARROW(kind, fixed, direction)                                                         \
  static void cast_narrow_##kind##_##direction(const cast_narrow *constants, const float *x,           \
                                               int64_t count, uint8_t *codes, int bytes,               \
                                               gb_cast_random random) {                                \
    cast_narrow_loop(constants, x, count, codes, bytes, random, fixed, direction);                     \
  }
#define GB_CAST_DIRECTIONS(define, kind, flag)                                                          \
  define(kind, flag, gb_ties_to_even) define(kind, flag, gb_ties_to_away) define(kind, flag, gb_toward_zero) \
      define(kind, flag, gb_toward_positive) define(kind, flag, gb_toward_negative)                       \
          define(kind, flag, gb_to_odd) define(kind, flag, gb_stochastic)
GB_CAST_DIRECTIONS(GB_CAST_NARROW, float, 0)
GB_CAST_DIRECTIONS(GB_CAST_NARROW, fixed, 1)

// In the order of gb_direction.
#define GB_CAST_NAMES(kind)                                                                             \
  {cast_##kind##_gb_ties_to_even,      cast_##kind##_gb_ties_to_away,      cast_##kind##_gb_toward_zero, \
   cast_##kind##_gb_toward_positive,   cast_##kind##_gb_toward_negative,   cast_##kind##_gb_to_odd,      \
   cast_##kind##_gb_stochastic}

static cast_narrow_function cast_narrow_choice(const gb_cast_target *target) {
  static const cast_narrow_function choices[2][7] = {GB_CAST_NAMES(narrow_float),
                                                     GB_CAST_NAMES(narrow_fixed)};
  return choices[target->is_fixed != 0][target->direction];
}

static void cast_narrow_run(const gb_cast_target *target, const float *x, int64_t count, void *codes,
                            int bytes, gb_cast_random random) {
  cast_narrow c = cast_narrow_constants(target);
  cast_narrow_choice(target)(&c, x, count, codes, bytes, random);
}
