// SPDX-License-Identifier: Apache-2.0
// Casts in 64-bit lanes: every float format of up to 52 trailing bits, and integers. From float64, or from
// float32, whose numbers are float64s, divided by a number where asked.

/// A magnitude as sig * 2^(exponent - 62) with sig below 2^63, its ten lowest bits zero.
typedef struct cast_parts {
  vi64 s;         // all ones below zero
  vu64 m;         // bits of the magnitude
  vu64 sig;
  vi64 exponent;  // of the leading bit of a normal float64
} cast_parts;

GB_INLINE cast_parts cast_take_apart(vf64 x) {
  cast_parts p;
  vu64 u = (vu64)x;
  p.s = (vi64)u < 0;
  p.m = u & 0x7FFFFFFFFFFFFFFFull;
  vi64 field = (vi64)(p.m >> 52);
  vi64 subnormal = field == 0;
  p.sig = ((p.m & 0xFFFFFFFFFFFFFull) | (~(vu64)subnormal & (1ull << 52))) << 10;
  p.exponent = field - subnormal - 1023;
  return p;
}

/// sig / 2^places, rounded to an integer, places at least 1; whether it is odd where ties or round to odd ask
/// is that of the quotient plus `parity`.
GB_INLINE vu64 cast_rounded_quotient(const cast_wide *c, vu64 sig, vi64 places, vi64 s, vu64 parity,
                                     gb_direction direction, vu64 random) {
  // Beyond 63 places every sig is less than half a unit: any number that is too will do.
  vi64 far = places > 63;
  vu64 near = far ? (vu64)(sig != 0) & 1ull : sig;
  vu64 shift = (vu64)(far ? (vi64)63 : places);
  vu64 one = 1;
  vu64 kept = near >> shift, half = one << (shift - 1), mask = (one << shift) - 1;
  switch (direction) {
    case gb_ties_to_even: return (near + (half - 1) + ((kept + parity) & 1ull)) >> shift;
    case gb_ties_to_away: return (near + half) >> shift;
    case gb_toward_zero: return kept;
    case gb_toward_positive: return (near + (mask & ~(vu64)s)) >> shift;
    case gb_toward_negative: return (near + (mask & (vu64)s)) >> shift;
    case gb_to_odd: return kept + ((vu64)((near & mask) != 0) & ~(kept + parity) & 1ull);
    default: {
      // floor(f * 2^bits), exact however far below the unit the number lies.
      vu64 discarded = far ? sig : near & mask;
      vi64 right = places - c->random_bits;
      vu64 down = (vu64)(right > 63 ? (vi64)63 : right < 0 ? (vi64)0 : right);
      vu64 up = (vu64)(right < 0 ? -right : (vi64)0);
      vu64 fraction = (discarded >> down) << up;
      return kept + ((fraction + (random & c->random_mask)) >> (uint64_t)c->random_bits);
    }
  }
}

/// The magnitude code, 0 or 1, of a number below the least one of a format without subnormals.
GB_INLINE vu64 cast_below_least(const cast_wide *c, cast_parts p, gb_direction direction) {
  vu64 up;
  switch (direction) {
    case gb_ties_to_even: up = (vu64)((vf64)p.m > (vf64)c->half_least); break;
    case gb_ties_to_away: up = (vu64)((vf64)p.m >= (vf64)c->half_least); break;
    case gb_toward_zero: up = 0; break;
    case gb_toward_positive: up = ~(vu64)p.s; break;
    case gb_toward_negative: up = (vu64)p.s; break;
    default: up = ~(vu64)0; break;
  }
  return c->has_zero ? up & (vu64)(p.m != 0) & 1ull : (vu64)0;
}

GB_INLINE vu64 cast_wide_float(const cast_wide *c, vf64 x, gb_direction direction, vu64 random) {
  cast_parts p = cast_take_apart(x);
  vi64 binade = p.exponent > (vi64)c->emin ? p.exponent : (vi64)c->emin;
  vi64 up = binade - c->emin;
  // All exponent fields are below 2^11.
  up = up > 2048 ? (vi64)2048 : up;
  // Quotients are counted from the code of the binade: the parity of a code decides ties, which differs from
  // the quotient's when there are no trailing bits.
  vu64 base = ((vu64)up << (uint64_t)c->t) - c->lowest_field;
  vi64 places = binade - p.exponent + c->places;
  vu64 code = base + cast_rounded_quotient(c, p.sig, places, p.s, base, direction, random);
  if (!c->has_subnormals) {
    vi64 below = (vi64)p.m < (vi64)(vu64)c->least_number;
    code = below ? cast_below_least(c, p, direction) : code;
  }
  if (c->flushes) {
    vi64 tiny = (vi64)p.m < (vi64)(vu64)c->least;
    if (c->tininess == gb_tiny_as_delivered) {
      tiny = (vi64)(code < (vu64)(1ull << c->t));
    } else if (c->tininess == gb_tiny_after_rounding) {
      // Rounded at the place of the binade below emin, where it matters: 2^(t + 1) of them are 2^emin.
      // Without trailing bits the codes there have the other parity.
      vu64 full = cast_rounded_quotient(c, p.sig, c->emin - p.exponent + (c->places - 1), p.s,
                                        (vu64)(uint64_t)(c->t == 0), direction, random);
      tiny &= (vi64)(full < (vu64)(2ull << c->t));
    }
    code &= ~(vu64)tiny;
  }
  vi64 over = code > (vu64)c->greatest;
  if (c->is_unsigned) over |= p.s & (vi64)(p.m != 0);
  vu64 sign = (vu64)p.s & c->sign;
  if (!c->keeps_zero_sign) sign &= (vu64)(code != 0);
  code |= sign;
  code = over ? (p.s ? (vu64)c->overflow[1] : (vu64)c->overflow[0]) : code;
  vu64 special = p.s ? (vu64)c->infinity[1] : (vu64)c->infinity[0];
  special = (vi64)p.m > 0x7FF0000000000000ll ? (vu64)c->nan : special;
  return (vi64)p.m >= 0x7FF0000000000000ll ? special : code;
}

GB_INLINE vu64 cast_wide_fixed(const cast_wide *c, vf64 x, gb_direction direction, vu64 random) {
  cast_parts p = cast_take_apart(x);
  vi64 places = c->places - p.exponent;
  // Ten places and fewer drop nothing but zeros.
  vi64 down = places < 1 ? (vi64)1 : places;
  vu64 q = cast_rounded_quotient(c, p.sig, down, p.s, 0, direction, random);
  vu64 code;
  if (c->wraps) {
    vi64 left = -places;
    left = left > 63 ? (vi64)63 : left < 0 ? (vi64)0 : left;
    q = places < 1 ? p.sig << (vu64)left : q;
    code = ((q ^ (vu64)p.s) - (vu64)p.s + (uint64_t)c->zero_point) & c->sign;
  } else {
    vi64 n = (vi64)((q ^ (vu64)p.s) - (vu64)p.s) + c->zero_point;
    vi64 far = (vi64)p.m >= (vi64)(vu64)c->least;
    n = far ? (p.s ? (vi64)c->least_integer : (vi64)c->most_integer) : n;
    n = n < (vi64)c->least_integer ? (vi64)c->least_integer : n;
    n = n > (vi64)c->most_integer ? (vi64)c->most_integer : n;
    code = (vu64)n & c->sign;
  }
  vu64 special = p.s ? (vu64)c->infinity[1] : (vu64)c->infinity[0];
  special = (vi64)p.m > 0x7FF0000000000000ll ? (vu64)c->nan : special;
  return (vi64)p.m >= 0x7FF0000000000000ll ? special : code;
}

/// Numbers of float32 or float64 at i, and zeros from `count` on.
GB_INLINE vf64 cast_load64(const void *x, int from32, int64_t i, int64_t count, double divisor, int divides) {
  vf64 value = 0;
  int64_t some = count - i < GB_LANES64 ? count - i : GB_LANES64;
  if (from32) {
    cast_f32_half narrow = 0;
    if (some == GB_LANES64)
      memcpy(&narrow, (const float *)x + i, 4 * GB_LANES64);
    else
      memcpy(&narrow, (const float *)x + i, (size_t)some * 4);
    value = __builtin_convertvector(narrow, vf64);
    if (divides) value /= divisor;
  } else if (some == GB_LANES64) {
    memcpy(&value, (const double *)x + i, GB_BYTES);
  } else {
    memcpy(&value, (const double *)x + i, (size_t)some * 8);
  }
  return value;
}

GB_INLINE vu64 cast_wide_one(const cast_wide *c, vf64 x, int fixed, gb_direction direction,
                             gb_cast_random random, int64_t i) {
  vu64 bits = 0;
  if (direction == gb_stochastic) bits = cast_random64(random.key, random.first + (uint64_t)i);
  return fixed ? cast_wide_fixed(c, x, direction, bits) : cast_wide_float(c, x, direction, bits);
}

GB_INLINE void cast_wide_loop(const cast_wide *constants, const void *x, int from32, int64_t count,
                              double divisor, uint8_t *codes, int bytes, gb_cast_random random, int fixed,
                              gb_direction direction) {
  const cast_wide c = *constants;  // a copy that no store of codes can alias
  const int divides = divisor != 1;
  int64_t i = 0;
  for (; i + GB_LANES64 <= count; i += GB_LANES64) {
    vf64 v = cast_load64(x, from32, i, INT64_MAX, divisor, divides);
    cast_store64(codes + i * bytes, bytes, cast_wide_one(&c, v, fixed, direction, random, i));
  }
  if (i == count) return;
  uint64_t last[GB_LANES64];
  vf64 v = cast_load64(x, from32, i, count, divisor, divides);
  cast_store64(last, bytes, cast_wide_one(&c, v, fixed, direction, random, i));
  memcpy(codes + i * bytes, last, (size_t)((count - i) * bytes));
}

typedef void (*cast_wide_function)(const cast_wide *constants, const void *x, int from32, int64_t count,
                                   double divisor, uint8_t *codes, int bytes, gb_cast_random random);

#define GB_CAST_WIDE(kind, fixed, direction)                                                             \
  static void cast_wide_##kind##_##direction(const cast_wide *constants, const void *x, int from32,      \
                                             int64_t count, double divisor, uint8_t *codes, int bytes,   \
                                             gb_cast_random random) {                                    \
    if (from32)                                                                                          \
      cast_wide_loop(constants, x, 1, count, divisor, codes, bytes, random, fixed, direction);           \
    else                                                                                                 \
      cast_wide_loop(constants, x, 0, count, 1, codes, bytes, random, fixed, direction);                 \
  }
GB_CAST_DIRECTIONS(GB_CAST_WIDE, float, 0)
GB_CAST_DIRECTIONS(GB_CAST_WIDE, fixed, 1)

static cast_wide_function cast_wide_choice(const gb_cast_target *target) {
  static const cast_wide_function choices[2][7] = {GB_CAST_NAMES(wide_float), GB_CAST_NAMES(wide_fixed)};
  return choices[target->is_fixed != 0][target->direction];
}

static void cast_wide_run_f32(const gb_cast_target *target, const float *x, int64_t count, double divisor,
                              void *codes, int bytes, gb_cast_random random) {
  cast_wide c = cast_wide_constants(target);
  cast_wide_choice(target)(&c, x, 1, count, divisor, codes, bytes, random);
}

static void cast_wide_run_f64(const gb_cast_target *target, const double *x, int64_t count, void *codes,
                              int bytes, gb_cast_random random) {
  cast_wide c = cast_wide_constants(target);
  cast_wide_choice(target)(&c, x, 0, count, 1, codes, bytes, random);
}
