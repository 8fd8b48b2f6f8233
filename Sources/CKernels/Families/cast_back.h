// SPDX-License-Identifier: Apache-2.0
// From codes to numbers, in 64-bit lanes.

GB_INLINE vu64 cast_load_codes(const uint8_t *codes, int bytes) {
  if (bytes == 1) {
    cast_u8_64 narrow;
    memcpy(&narrow, codes, GB_LANES64);
    return __builtin_convertvector(narrow, vu64);
  }
  if (bytes == 2) {
    cast_u16_64 narrow;
    memcpy(&narrow, codes, 2 * GB_LANES64);
    return __builtin_convertvector(narrow, vu64);
  }
  if (bytes == 4) {
    cast_u32_half narrow;
    memcpy(&narrow, codes, 4 * GB_LANES64);
    return __builtin_convertvector(narrow, vu64);
  }
  vu64 wide;
  memcpy(&wide, codes, GB_BYTES);
  return wide;
}

/// A normal number has the fields of the float64 but for their places. A subnormal one is taken as
/// 2^emin * (1 + T / 2^t), from which 2^emin goes off again: both are exact.
GB_INLINE vf64 cast_back_float(const gb_cast_source *c, vu64 code) {
  vu64 sign = code & c->sign, m = code & (c->mask & ~c->sign);
  uint64_t t = (uint64_t)c->trailing_bits;
  vi64 subnormal = c->has_subnormals ? (vi64)((m >> t) == 0) : (vi64)0;
  uint64_t least = (uint64_t)(c->minimum_exponent + 1023) << 52;
  vu64 bits = (m << (52 - t)) + (least - (c->has_subnormals ? 1ull << 52 : 0));
  vu64 power = (vu64)least;
  vf64 below = (vf64)(bits + (1ull << 52)) - (vf64)power;
  bits = subnormal ? (vu64)below : bits;
  if (c->has_zero) bits &= (vu64)(m != 0);
  vi64 isNaN = m > c->greatest;
  bits = m == c->infinity ? (vu64)0x7FF0000000000000ull : bits;
  isNaN &= (vi64)(m != c->infinity);
  if (c->negative_zero_is_nan) isNaN |= (vi64)(m == 0) & (vi64)(sign != 0);
  bits |= (vu64)(sign != 0) & 0x8000000000000000ull;
  return (vf64)(isNaN ? (vu64)0x7FF8000000000000ull : bits);
}

GB_INLINE vf64 cast_back_fixed(const gb_cast_source *c, vu64 code) {
  vu64 n = code & c->mask;
  if (c->is_signed) {
    uint64_t top = 1ull << (c->width - 1);
    n = (n ^ top) - top;
  }
  vf64 x = __builtin_convertvector((vi64)n - c->zero_point, vf64);
  return x * cast_power64(-c->fraction_bits);
}

GB_INLINE void cast_back_loop(const gb_cast_source *source, const uint8_t *codes, int bytes, int64_t count,
                              void *x, int to32, int fixed) {
  const gb_cast_source c = *source;  // a copy that no store can alias
  for (int64_t i = 0; i < count; i += GB_LANES64) {
    int64_t some = count - i < GB_LANES64 ? count - i : GB_LANES64;
    uint64_t last[GB_LANES64] = {0};
    const uint8_t *from = codes + i * bytes;
    if (some < GB_LANES64) {
      memcpy(last, from, (size_t)(some * bytes));
      from = (const uint8_t *)last;
    }
    vu64 code = cast_load_codes(from, bytes);
    vf64 value = fixed ? cast_back_fixed(&c, code) : cast_back_float(&c, code);
    if (to32) {
      cast_f32_half narrow = __builtin_convertvector(value, cast_f32_half);
      memcpy((float *)x + i, &narrow, (size_t)(some == GB_LANES64 ? 4 * GB_LANES64 : 4 * some));
    } else {
      memcpy((double *)x + i, &value, (size_t)(some == GB_LANES64 ? GB_BYTES : 8 * some));
    }
  }
}

void GB_NAME(gb_uncast_f64)(const gb_cast_source *source, const void *codes, int32_t bytes, int64_t count,
                            double *x) {
  if (source->is_fixed)
    cast_back_loop(source, codes, bytes, count, x, 0, 1);
  else
    cast_back_loop(source, codes, bytes, count, x, 0, 0);
}

void GB_NAME(gb_uncast_f32)(const gb_cast_source *source, const void *codes, int32_t bytes, int64_t count,
                            float *x) {
  if (source->is_fixed)
    cast_back_loop(source, codes, bytes, count, x, 1, 1);
  else
    cast_back_loop(source, codes, bytes, count, x, 1, 0);
}
