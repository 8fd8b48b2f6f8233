// SPDX-License-Identifier: Apache-2.0
// Aligned blocks: integers to floats with one rounding, and floats to a target.

enum { gb_keeps_rz24, gb_keeps_rz, gb_keeps_even24, gb_keeps_half, gb_keeps_even };

/// How a block's sum becomes a number of the target; made once per tile.
typedef struct gb_aligned_rounding {
  int how;            // of gb_keeps_...
  int32_t dropped;    // 24 - precision
  float least;        // 2^minimum_exponent
  float magic;        // 1.5 x 2^23 quanta of subnormals: a sum with it is rounded to them
  float greatest;
  // The same in float64, for any target.
  double least64, ulp, magic64, greatest64, beyond_positive, beyond_negative;
  int toward_zero, flushes, tininess;
} gb_aligned_rounding;

GB_INLINE double gb_power64(int exponent) {
  uint64_t bits = (uint64_t)(exponent + 1023) << 52;
  double power;
  memcpy(&power, &bits, sizeof power);
  return power;
}

GB_INLINE gb_aligned_rounding gb_make_rounding(const gb_float_target *t) {
  gb_aligned_rounding r;
  r.toward_zero = t->direction == gb_toward_zero;
  r.dropped = 24 - t->precision;
  if (r.toward_zero)
    r.how = r.dropped == 0 ? gb_keeps_rz24 : gb_keeps_rz;
  else if (r.dropped == 0)
    r.how = gb_keeps_even24;
  else
    r.how = GB_HAS_AVX2 && t->precision == 11 && t->minimum_exponent == -14 && t->greatest == 65504 ? gb_keeps_half
                                                                                                   : gb_keeps_even;
  r.least64 = gb_power64(t->minimum_exponent);
  r.least = (float)r.least64;
  r.magic = (float)gb_power64(t->minimum_exponent - t->precision + 24) * 1.5f;
  r.ulp = gb_power64(1 - t->precision);
  r.magic64 = 1.5 * gb_power64(53 - t->precision);
  r.greatest64 = t->greatest;
  r.greatest = (float)t->greatest;
  int saturates = t->overflow == gb_overflow_saturate;
  r.beyond_positive = saturates || t->positive_stays_finite ? t->greatest : __builtin_inf();
  r.beyond_negative = saturates || t->negative_stays_finite ? -t->greatest : -__builtin_inf();
  r.flushes = t->flushes;
  r.tininess = t->tininess;
  return r;
}

/// hi x 512 + lo in float32 with a rounding that loses nothing for the target: |hi| <= 2^24, 0 <= lo < 2048, so both
/// convert exactly, and there is one addition. Toward zero; to odd before a rounding to fewer bits; or ties to even.
GB_INLINE vf32 gb_joined(vi32 hi, vi32 lo, int how) {
  vf32 high = __builtin_convertvector(hi, vf32) * 512.0f, low = __builtin_convertvector(lo, vf32);
  vf32 sum = high + low;
  if (how == gb_keeps_even24) return sum;
  // The error of the addition, exactly (Fast2Sum: below 2^24 there is none, above |high| > |low|). Where its sign is
  // not the sum's, the sum's magnitude is one ulp too great.
  vf32 error = low - (sum - high);
  vi32 inexact = error != 0;
  vi32 bits = (vi32)sum + ((((vi32)error ^ (vi32)sum) >> 31) & inexact);
  if (how >= gb_keeps_half) bits |= inexact & 1;
  return (vf32)bits;
}

/// An integer of 32 bits, the same way.
GB_INLINE vf32 gb_joined_narrow(vi32 sum, int how) {
#if GB_HAS_AVX512
  if (how == gb_keeps_even24) return __builtin_convertvector(sum, vf32);
  vf32 cut = (vf32)_mm512_cvt_roundepi32_ps((__m512i)sum, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
  if (how >= gb_keeps_half) cut = (vf32)((vi32)cut | ((__builtin_convertvector(cut, vi32) != sum) & 1));
  return cut;
#else
  return gb_joined(sum >> 9, sum & 511, how);
#endif
}

#if GB_HAS_AVX2
enum { gb_to_nearest = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC };
#endif

/// A number that is exact, or cut or jammed to 24 bits, to the target. Infinities stay.
GB_INLINE vf32 gb_rounded32(vf32 x, const gb_aligned_rounding *r) {
  switch (r->how) {
    case gb_keeps_rz24:
    case gb_keeps_even24: return x;
    case gb_keeps_rz: return (vf32)((vi32)x & (vi32)(-1 << r->dropped));
#if GB_HAS_AVX512
    case gb_keeps_half: return (vf32)_mm512_cvtph_ps(_mm512_cvtps_ph((__m512)x, gb_to_nearest));
#elif GB_HAS_AVX2
    case gb_keeps_half: return (vf32)_mm256_cvtph_ps(_mm256_cvtps_ph((__m256)x, gb_to_nearest));
#endif
  }
  vi32 bits = (vi32)x, sign = bits & INT32_MIN;
  vf32 magnitude = (vf32)(bits ^ sign);
  vi32 odd = (bits >> r->dropped) & 1, half = (vi32)((1 << (r->dropped - 1)) - 1);
  vi32 normal = (bits + half + odd) & (vi32)(-1 << r->dropped);
  vi32 subnormal = (vi32)((magnitude + r->magic) - r->magic) | sign;
  vi32 tiny = magnitude < r->least;
  vi32 result = (normal & ~tiny) | (subnormal & tiny);
  vi32 beyond = (vf32)(result & INT32_MAX) > r->greatest;
  return (vf32)((result & ~beyond) | ((0x7f800000 | sign) & beyond));
}

typedef float vf32h __attribute__((ext_vector_type(GB_BYTES / 8), aligned(4)));
typedef int32_t vi32h __attribute__((ext_vector_type(GB_BYTES / 8), aligned(4)));

/// Toward zero, of magnitudes up to 2^51 where there is no instruction.
GB_INLINE vf64 gb_truncated64(vf64 x) {
#if GB_HAS_AVX512
  return (vf64)_mm512_roundscale_pd((__m512d)x, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
#elif GB_HAS_AVX2
  return (vf64)_mm256_round_pd((__m256d)x, _MM_FROUND_TO_ZERO | _MM_FROUND_NO_EXC);
#else
  vi64 sign = (vi64)x & INT64_MIN;
  vf64 magnitude = (vf64)((vi64)x ^ sign), near = (magnitude + 0x1p52) - 0x1p52;
  near -= (vf64)((vi64)(vf64)(1.0) & (near > magnitude));
  return (vf64)((vi64)near | sign);
#endif
}

/// 2^exponent in float64, of exponents -1022 ... 1023.
GB_INLINE vf64 gb_powers64(vi32h exponent) {
  return (vf64)((__builtin_convertvector(exponent, vi64) + 1023) << 52);
}

/// Any number to any target of the family, in float64. The quantum is 2^(max(e, least) - p + 1); adding 1.5 x 2^52 of
/// it rounds ties to even, and toward zero takes back what went too far.
GB_INLINE vf64 gb_rounded64(vf64 x, const gb_aligned_rounding *r) {
  vi64 sign = (vi64)x & INT64_MIN;
  vf64 magnitude = (vf64)((vi64)x ^ sign);
  vf64 power = (vf64)((vi64)x & 0x7ff0000000000000), tiny_power = power;
  vi64 tiny = power < r->least64;
  power = (vf64)(((vi64)power & ~tiny) | ((vi64)(vf64)(r->least64) & tiny));
  vf64 magic = power * r->magic64, result = (magnitude + magic) - magic;
  if (r->toward_zero) result -= (vf64)((vi64)(power * r->ulp) & (result > magnitude));
  vi64 beyond = result > r->greatest64;
  if (r->flushes) {
    vf64 seen = result;
    if (r->tininess == gb_tiny_before_rounding) seen = magnitude;
    if (r->tininess == gb_tiny_after_rounding) {  // as if exponents had no end
      magic = tiny_power * r->magic64;
      seen = (magnitude + magic) - magic;
      if (r->toward_zero) seen -= (vf64)((vi64)(tiny_power * r->ulp) & (seen > magnitude));
    }
    result = (vf64)((vi64)result & ~(seen < r->least64));
  }
  vi64 bits = (vi64)result | sign;
  vi64 limit = ((vi64)(vf64)(r->beyond_negative) & (sign != 0)) | ((vi64)(vf64)(r->beyond_positive) & (sign == 0));
  return (vf64)((bits & ~beyond) | (limit & beyond));
}
