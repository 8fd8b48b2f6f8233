// SPDX-License-Identifier: Apache-2.0
// Additions without loss in float64, and the rounding of a float64 to a format, a vector at a time.
//
// Everything here holds for magnitudes from 2^-900 to 2^900 and zeros, infinities and NaNs: no intermediate
// result of theirs leaves float64's normal range.

#define GB_SIGN ((vi64)(INT64_MIN))
#define GB_EXPONENT ((vi64)(0x7FF0000000000000))

/// Whether any lane of a comparison is true.
GB_INLINE int gb_any(vi64 mask) {
#if GB_HAS_AVX512
  return _mm512_movepi64_mask((__m512i)mask) != 0;
#elif GB_HAS_AVX2
  return _mm256_movemask_pd((__m256d)mask) != 0;
#else
  return (mask[0] | mask[1]) != 0;
#endif
}

/// mask ? x : y, lane by lane, for masks of all ones and all zeros.
GB_INLINE vf64 gb_select(vi64 mask, vf64 x, vf64 y) { return (vf64)((mask & (vi64)x) | (~mask & (vi64)y)); }

/// As many float32 as a vector has float64.
typedef float gb_half_f32 __attribute__((ext_vector_type(GB_LANES64)));

GB_INLINE vf64 gb_magnitude(vf64 x) { return (vf64)((vi64)x & ~GB_SIGN); }

/// 2^exponent, for exponents of normal numbers.
GB_INLINE double gb_power(int32_t exponent) {
  uint64_t bits = (uint64_t)(exponent + 1023) << 52;
  double power;
  memcpy(&power, &bits, sizeof power);
  return power;
}

/// x + y rounded to nearest; *error is what it lacks, exactly (Knuth's TwoSum). NaN beside an infinity.
GB_INLINE vf64 gb_two_sum(vf64 x, vf64 y, vf64 *error) {
  vf64 sum = x + y, back = sum - x;
  *error = (x - (sum - back)) + (y - back);
  return sum;
}

/// x + y rounded to odd: the sum where it is a float64, else that one of its two neighbours which is odd.
///
/// Rounding it again to p <= 51 bits, in any direction and at any place at or above the 52nd bit, gives what
/// rounding the exact sum gives (Boldo and Melquiond, "Emulation of FMA and correctly rounded sums", 2008):
/// numbers of 52 bits and the midpoints among them are even, so x + y and the odd number lie on one
/// side of each. A zero sum of unlike terms is -0 when `negative_zeros`.
GB_INLINE vf64 gb_add_odd(vf64 x, vf64 y, const int negative_zeros) {
#if GB_HAS_AVX512
  // The neighbours, toward each infinity, differ exactly where the sum is inexact; the one of smaller
  // magnitude becomes the odd one by setting its last bit. Two zeros sum as IEEE 754 has it in the direction.
  __m512d down = _mm512_add_round_pd((__m512d)x, (__m512d)y, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
  __m512d up = _mm512_add_round_pd((__m512d)x, (__m512d)y, _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC);
  __m512d cut = _mm512_add_round_pd((__m512d)x, (__m512d)y, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
  __mmask8 inexact = _mm512_cmp_pd_mask(down, up, _CMP_NEQ_OQ);
  __m512i base = _mm512_castpd_si512(cut);
  if (negative_zeros) base = _mm512_mask_mov_epi64(base, _mm512_cmp_pd_mask(down, up, _CMP_EQ_OQ), _mm512_castpd_si512(down));
  return (vf64)_mm512_mask_or_epi64(base, inexact, base, _mm512_set1_epi64(1));
#else
  vf64 error, sum = gb_two_sum(x, y, &error);
  // Of the neighbours of an inexact sum one is odd; where the nearest is even it is the other, on the side of
  // the error: one up in magnitude when the error has the sum's sign. Beside infinities the error is NaN.
  vi64 inexact = gb_magnitude(error) > 0.0;
  vi64 step = 1 - (vi64)((vu64)((vi64)error ^ (vi64)sum) >> 63 << 1);
  vi64 odd = (vi64)sum + (inexact & (((vi64)sum & 1) - 1) & step);
  if (negative_zeros) odd |= (sum == 0.0) & ((vi64)x | (vi64)y) & GB_SIGN;
  return (vf64)odd;
#endif
}

/// Toward zero, to an integer.
GB_INLINE vf64 gb_trunc(vf64 x) {
#if GB_HAS_AVX512
  return (vf64)_mm512_roundscale_pd((__m512d)x, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
#elif GB_HAS_AVX2
  return (vf64)_mm256_round_pd((__m256d)x, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
#else
  // The nearest integer by adding 2^52, one less where that is too large; from 2^52 on all are integers.
  vf64 size = gb_magnitude(x), near = (size + 0x1p52) - 0x1p52;
  near -= (vf64)((near > size) & (vi64)(vf64)1.0);
  return (vf64)((vi64)gb_select(size < 0x1p52, near, size) | ((vi64)x & GB_SIGN));
#endif
}

/// Toward minus infinity, to an integer.
GB_INLINE vf64 gb_floor(vf64 x) {
#if GB_HAS_AVX512
  return (vf64)_mm512_roundscale_pd((__m512d)x, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
#elif GB_HAS_AVX2
  return (vf64)_mm256_round_pd((__m256d)x, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
#else
  vf64 whole = gb_trunc(x);
  return whole - (vf64)((whole > x) & (vi64)(vf64)1.0);
#endif
}

/// The direction ties to even of float32 itself, which the machine rounds to.
enum { gb_to_float32 = 16 };

/// A float target, made ready.
typedef struct gb_rounder {
  double magic;     // 2^(53 - p): times the power of two of a number, 2^52 units in its last place
  double unit;      // 2^(1 - p): times that power, one unit
  double least;     // least normal magnitude
  double greatest;  // greatest finite magnitude
  double positive, negative;  // the magnitude that a finite overflow delivers, above and below zero
  double infinite;            // the magnitude that an infinity delivers
  int32_t direction;  // a gb_direction, or gb_to_float32
  int32_t flushes;
  gb_tininess tininess;
} gb_rounder;

GB_INLINE gb_rounder gb_rounder_of(const gb_float_target *t) {
  const double infinity = __builtin_inf(), nan = __builtin_nan("");
  double special = t->overflow == gb_overflow_saturate                          ? t->greatest
                   : t->overflow == gb_overflow_infinity && t->has_infinity ? infinity
                                                                                : nan;
  int is_float32 = t->precision == 24 && t->minimum_exponent == -126 && t->greatest == 0x1.fffffep127 &&
                   t->direction == gb_ties_to_even && t->overflow == gb_overflow_infinity && t->has_infinity &&
                   !t->positive_stays_finite && !t->negative_stays_finite;
  return (gb_rounder){
      .magic = gb_power(53 - t->precision),
      .unit = gb_power(1 - t->precision),
      .least = gb_power(t->minimum_exponent),
      .greatest = t->greatest,
      .positive = t->positive_stays_finite ? t->greatest : special,
      .negative = t->negative_stays_finite ? t->greatest : special,
      .infinite = t->overflow == gb_overflow_saturate ? t->greatest : t->has_infinity ? infinity : nan,
      .direction = is_float32 ? gb_to_float32 : (int32_t)t->direction,
      .flushes = t->flushes,
      .tininess = t->tininess,
  };
}

/// A magnitude below 2^52 units, rounded to a whole number of units; `magic` is 2^52 units.
GB_INLINE vf64 gb_round_units(vf64 size, vi64 sign, vf64 magic, vf64 unit, const int direction) {
  // Between 2^52 and 2^53 units float64 counts units: the addition rounds, ties to even.
  vf64 near = (size + magic) - magic;
  if (direction == gb_ties_to_even || direction == gb_to_float32) return near;
  vf64 below = near - (vf64)((near > size) & (vi64)unit);
  vi64 up;
  switch (direction) {
    case gb_toward_zero: return below;
    case gb_toward_positive: up = (below < size) & (sign == 0); break;
    case gb_toward_negative: up = (below < size) & (sign != 0); break;
    case gb_ties_to_away: up = size - below >= 0.5 * unit; break;  // exact: what a truncation leaves
    default: up = (below < size) & (((vi64)(below + magic) & 1) - 1); break;  // to odd
  }
  return below + (vf64)(up & (vi64)unit);
}

/// A magnitude rounded to p bits, fewer below `least`.
GB_INLINE vf64 gb_round_size(const gb_rounder *c, vf64 size, vi64 sign, vf64 least, const int direction) {
  vf64 power = (vf64)((vi64)size & GB_EXPONENT);
  power = power > least ? power : least;
  power = power < 0x1p900 ? power : (vf64)0x1p900;
  return gb_round_units(size, sign, power * c->magic, power * c->unit, direction);
}

/// x rounded to the target, of p <= 51 bits, unless `rare` says that the result is beyond the target, or tiny where
/// tiny results are flushed. x is exact, or was rounded to odd at 53 bits.
GB_INLINE vf64 gb_round_usual(const gb_rounder *c, vf64 x, const int direction, vi64 *rare) {
  vf64 size = gb_magnitude(x);
  if (c->flushes) *rare |= (size < c->least) & (size > 0.0);
  if (direction == gb_to_float32) return __builtin_convertvector(__builtin_convertvector(x, gb_half_f32), vf64);
  vi64 sign = (vi64)x & GB_SIGN;
  vf64 r = gb_round_size(c, size, sign, (vf64)c->least, direction);
  *rare |= r > c->greatest;
  return (vf64)((vi64)r | sign);
}

/// What overflow and flush make of x, which `gb_round_usual` rounded to `usual`.
GB_INLINE vf64 gb_round_rare(const gb_rounder *c, vf64 x, vf64 usual, const int direction) {
  vi64 sign = (vi64)x & GB_SIGN;
  vf64 size = gb_magnitude(x), r = gb_magnitude(usual);
  if (direction != gb_to_float32) {
    vf64 beyond = gb_select(sign != 0, (vf64)c->negative, (vf64)c->positive);
    beyond = gb_select(size == __builtin_inf(), (vf64)c->infinite, beyond);
    r = gb_select(r > c->greatest, beyond, r);
  }
  if (c->flushes) {
    vf64 judged = c->tininess == gb_tiny_before_rounding ? size
                  : c->tininess == gb_tiny_as_delivered  ? r
                                                         : gb_round_size(c, size, sign, (vf64)0x1p-900, direction);
    r = (vf64)((vi64)r & ~((size < c->least) & (judged < c->least)));
  }
  return (vf64)((vi64)r | sign);
}

/// x rounded to the target.
GB_INLINE vf64 gb_round(const gb_rounder *c, vf64 x, const int direction) {
  vi64 rare = 0;
  vf64 r = gb_round_usual(c, x, direction, &rare);
  return __builtin_expect(gb_any(rare), 0) ? gb_round_rare(c, x, r, direction) : r;
}

/// A fixed-point target, made ready: of at most 50 bits.
typedef struct gb_fixer {
  double scale, unit;      // 2^f and 2^-f
  double lowest, highest;  // in units
  double modulus;          // 2^width when it wraps, else 0
  double nan;              // what a NaN becomes, in units
  gb_direction direction;
} gb_fixer;

GB_INLINE gb_fixer gb_fixer_of(const gb_fixed_target *t, int nan_is_greatest) {
  double half = gb_power(t->width - 1);
  return (gb_fixer){.scale = gb_power(t->fraction_bits), .unit = gb_power(-t->fraction_bits),
                    .lowest = -half, .highest = half - 1,
                    .modulus = t->overflow == gb_overflow_wrap ? 2 * half : 0,
                    .nan = nan_is_greatest ? half - 1 : 0, .direction = t->direction};
}

/// x rounded to the target, exact or rounded to odd; a sum that wraps is below 2^51 units. Zeros are +0.
GB_INLINE vf64 gb_fix(const gb_fixer *c, vf64 x, const int direction) {
  vf64 units = x * c->scale;
  // Numbers that far out saturate, or are infinities.
  units = units > 0x1p51 ? (vf64)0x1p51 : units;
  units = units < -0x1p51 ? (vf64)-0x1p51 : units;
  vi64 sign = (vi64)units & GB_SIGN;
  vf64 r = gb_round_units(gb_magnitude(units), sign, (vf64)0x1p52, (vf64)1.0, direction);
  r = (vf64)((vi64)r | sign);
  if (c->modulus != 0) {
    vf64 wraps = gb_floor((r - c->lowest) * (1 / c->modulus)) * c->modulus;
    r -= gb_select(gb_magnitude(x) < __builtin_inf(), wraps, (vf64)0.0);
  }
  r = r > c->highest ? (vf64)c->highest : r;
  r = r < c->lowest ? (vf64)c->lowest : r;
  r = gb_select(r == r, r, (vf64)c->nan);
  return r * c->unit + 0.0;
}

/// Runs `body` with the constant `D` for a direction.
#define GB_FOR_DIRECTION(direction, ...)                                             \
  switch ((int)(direction)) {                                                        \
    case gb_to_float32: { enum { D = gb_to_float32 }; __VA_ARGS__ } break;                  \
    case gb_ties_to_even: { enum { D = gb_ties_to_even }; __VA_ARGS__ } break;              \
    case gb_ties_to_away: { enum { D = gb_ties_to_away }; __VA_ARGS__ } break;              \
    case gb_toward_zero: { enum { D = gb_toward_zero }; __VA_ARGS__ } break;                \
    case gb_toward_positive: { enum { D = gb_toward_positive }; __VA_ARGS__ } break;        \
    case gb_toward_negative: { enum { D = gb_toward_negative }; __VA_ARGS__ } break;        \
    default: { enum { D = gb_to_odd }; __VA_ARGS__ } break;                                 \
  }
