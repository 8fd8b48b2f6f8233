// SPDX-License-Identifier: Apache-2.0
// The steps in one working type: float32 (GB_F64 0) and float64 (1). Included twice a level.
#if GB_F64
#define T double
#define V vf64
#define I vi64
#define U vu64
#define INT int64_t
#define BITS 64
#define P 53
#define L GB_LANES64
#define EXPONENT 0x7FF0000000000000ll
#define S(name) GB_NAME(steps_f64_##name)
#else
#define T float
#define V vf32
#define I vi32
#define U vu32
#define INT int32_t
#define BITS 32
#define P 24
#define L GB_LANES32
#define EXPONENT 0x7F800000
#define S(name) GB_NAME(steps_f32_##name)
#endif
#define SIGN ((I)((INT)1 << (BITS - 1)))

/// What a tile's kernel reads, all lanes alike.
typedef struct S(constants) {
  V floor;     // 2^minimum_exponent: m is not less for smaller sums; on a grid the unit
  V up;        // m / 2^e
  V half;      // u / 2 over 2^e
  V part;      // the power of two whose lowest bit is u * 2^-random_bits over 2^e
  V greatest, least;  // of the target; what is flushed lies below the latter
  V low;       // least of a grid
  U mask;      // random bits; of wide targets half a unit less one
  U code;      // bits of a code of a grid that wraps
  U middle;    // 2^(width-1) of a grid that wraps
  V origin;    // m of a grid
  int drop;    // bits to drop of wide targets
} S(constants);

GB_INLINE V S(with_sign)(V magnitude, V sign) { return (V)(((I)magnitude & ~SIGN) | ((I)sign & SIGN)); }
GB_INLINE V S(max)(V a, V b) { return a > b ? a : b; }
GB_INLINE V S(min)(V a, V b) { return a < b ? a : b; }

/// a b + acc rounded to odd, with the machine rounding to nearest, or toward zero (`truncates`).
GB_INLINE V S(odd_sum)(V a, V b, V acc, int truncates) {
#if GB_HAS_AVX512
  // Of the neighbours below and above the odd one; both are the sum where it is exact.
  (void)truncates;
#if GB_F64
  __m512d x = (__m512d)a, y = (__m512d)b, z = (__m512d)acc;
  __m512i below = (__m512i)_mm512_fmadd_round_pd(x, y, z, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
  __m512i above = (__m512i)_mm512_fmadd_round_pd(x, y, z, _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC);
  return (V)_mm512_mask_mov_epi64(below, _mm512_testn_epi64_mask(below, _mm512_set1_epi64(1)), above);
#else
  __m512 x = (__m512)a, y = (__m512)b, z = (__m512)acc;
  __m512i below = (__m512i)_mm512_fmadd_round_ps(x, y, z, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
  __m512i above = (__m512i)_mm512_fmadd_round_ps(x, y, z, _MM_FROUND_TO_POS_INF | _MM_FROUND_NO_EXC);
  return (V)_mm512_mask_mov_epi32(below, _mm512_testn_epi32_mask(below, _mm512_set1_epi32(1)), above);
#endif
#else
  V p = a * b, s = acc + p;
  if (truncates) {
    // s minus the larger term is exact, so it is the other term iff the sum is exact.
    I exact = (s - p == acc) & (s - acc == p);
    return (V)((I)s | (~exact & (I)1));
  }
  // TwoSum (Knuth): s + e is the sum. An even s is left for its neighbour on e's side.
  V c = s - acc;
  V e = (acc - (s - c)) + (p - c);
  I toward = (I)1 - (I)(((U)((I)s ^ (I)e) >> (BITS - 2)) & (U)2);
  I moves = (e != (V)(T)0) & (((I)s & (I)1) - (I)1) & ((V)((I)s & ~SIGN) < (V)(I)EXPONENT);
  return (V)((I)s + (toward & moves));
#endif
}

/// Random numbers of a vector's elements for the two steps of a pair, times u * 2^-random_bits over 2^e: the low
/// bits of `part`, less it.
GB_INLINE void S(random)(const S(constants) * c, const uint64_t *keys, uint64_t pair, V *first, V *second) {
#if GB_F64
  vu64 low = GB_NAME(steps_mix)(*(const vu64 *)keys, pair), high = low >> 32;
#else
  union {
    vu64 wide[2];
    vu32 narrow[2];
  } bits;
  bits.wide[0] = GB_NAME(steps_mix)(*(const vu64 *)keys, pair);
  bits.wide[1] = GB_NAME(steps_mix)(*(const vu64 *)(keys + GB_LANES64), pair);
#if GB_BYTES == 64
#define HALVES(i) i, i + 2, i + 4, i + 6, i + 8, i + 10, i + 12, i + 14, i + 16, i + 18, i + 20, i + 22, i + 24, \
                  i + 26, i + 28, i + 30
#elif GB_BYTES == 32
#define HALVES(i) i, i + 2, i + 4, i + 6, i + 8, i + 10, i + 12, i + 14
#else
#define HALVES(i) i, i + 2, i + 4, i + 6
#endif
  vu32 low = __builtin_shufflevector(bits.narrow[0], bits.narrow[1], HALVES(0));
  vu32 high = __builtin_shufflevector(bits.narrow[0], bits.narrow[1], HALVES(1));
#undef HALVES
#endif
  *first = (V)((low & c->mask) | (U)c->part) - c->part;
  *second = (V)((high & c->mask) | (U)c->part) - c->part;
}

/// Rounds by the machine's converter to binary16 (float32) or binary32 (float64), and back.
GB_INLINE V S(convert)(V s) {
#if GB_F64 && GB_HAS_AVX512
  return (V)_mm512_cvtps_pd(_mm512_cvtpd_ps((__m512d)s));
#elif GB_F64 && GB_HAS_AVX2
  return (V)_mm256_cvtps_pd(_mm256_cvtpd_ps((__m256d)s));
#elif GB_F64
  return __builtin_convertvector(
      __builtin_convertvector(s, __attribute__((ext_vector_type(GB_LANES64))) float), V);
#elif GB_HAS_AVX512
  return (V)_mm512_cvtph_ps(_mm512_cvtps_ph((__m512)s, _MM_FROUND_CUR_DIRECTION | _MM_FROUND_NO_EXC));
#elif GB_HAS_AVX2
  return (V)_mm256_cvtph_ps(_mm256_cvtps_ph((__m256)s, _MM_FROUND_CUR_DIRECTION));
#else
  return s;
#endif
}

/// x + m and t - m.
GB_INLINE V S(raise)(V x, V base, const S(constants) * c, int grid) {
  return grid ? x + c->origin : GB_STEPS_FMA(base, c->up, x);
}
GB_INLINE V S(cut)(V t, V base, const S(constants) * c, int grid) {
  return grid ? t - c->origin : GB_STEPS_FMA(-base, c->up, t);
}

/// x + m rounded to odd, for an x that is not negative, with the machine rounding toward zero.
GB_INLINE V S(raise_to_odd)(V x, V base, const S(constants) * c, int grid) {
#if GB_HAS_AVX512
  return grid ? S(odd_sum)(x, (V)(T)1, c->origin, 1) : S(odd_sum)(base, c->up, x, 1);
#else
  V t = S(raise)(x, base, c, grid);
  return (V)((I)t | ((S(cut)(t, base, c, grid) != x) & (I)1));
#endif
}

/// One step of a vector; `scale` gets its 2^e.
GB_INLINE V S(step)(V a, V b, V acc, const S(constants) * c, V *scale, V random,
                    const int choices) {
  const int direction = choices & gb_steps_directions;
  const int grid = choices & (gb_steps_grid | gb_steps_wrap);
  const int truncates = direction != gb_steps_machine;
  V s = (choices & gb_steps_odd_sum) ? S(odd_sum)(a, b, acc, truncates) : GB_STEPS_FMA(a, b, acc);
  if (choices & gb_steps_convert) return S(convert)(s);
  if (choices & gb_steps_wide) {
    // Half a unit less one, and the unit's own bit; the carry makes the next binade, or the infinity.
    U bits = (U)s, drop = (U)(INT)c->drop;
    bits += ((bits >> drop) & (U)(INT)1) + c->mask;
    V r = (V)(bits & ~(c->mask << (U)(INT)1 | (U)(INT)1));
    if (!(choices & gb_steps_saturate)) return r;
    return S(with_sign)(S(min)((V)((I)r & ~SIGN), c->greatest), r);
  }
  V r;
  if (direction == gb_steps_machine) {
    V base = c->floor;
    if (!grid) {
      base = S(max)((V)((I)s & (I)EXPONENT), base);
      *scale = base;
    }
    r = S(cut)(S(raise)(s, base, c, grid), base, c, grid);
  } else {
    V x = (V)((I)s & ~SIGN), base = c->floor;
    if (!grid) {
      base = S(max)((V)((I)x & (I)EXPONENT), base);
      *scale = base;
    }
    // What is added here makes a carry exactly where the direction goes up; the rest is cut.
    V y = x;
    if (direction == gb_steps_away) y = GB_STEPS_FMA(base, c->half, x);
    if (direction == gb_steps_random) y = GB_STEPS_FMA(random, base, x);
    V t = direction == gb_steps_to_odd ? S(raise_to_odd)(x, base, c, grid) : S(raise)(y, base, c, grid);
    r = S(cut)(t, base, c, grid);
    if (grid) r = S(with_sign)(r, s);
  }
  if (choices & gb_steps_grid) return S(max)(S(min)(r, c->greatest), c->low);
  if (choices & gb_steps_wrap) {
    // In the bits of r + m stands the integer; both steps are exact in every direction.
    U bits = (U)(r + c->origin) + c->middle;
    return (V)((bits & c->code) - c->middle + (U)c->origin) - c->origin;
  }
  if (choices & gb_steps_flush) {
    V tested = (choices & gb_steps_early) ? s : r;
    r = (V)((I)tested & ~SIGN) < c->least ? (V)(T)0 : r;
  }
  if (choices & gb_steps_saturate) {
    if (choices & gb_steps_keep_signs) r = (V)((I)r & ~SIGN), r = S(min)(r, c->greatest);
#if GB_HAS_AVX512 && GB_F64
    else r = (V)_mm512_range_pd((__m512d)r, (__m512d)c->greatest, 2);
#elif GB_HAS_AVX512
    else r = (V)_mm512_range_ps((__m512)r, (__m512)c->greatest, 2);
#else
    else r = S(max)(S(min)(r, c->greatest), -c->greatest);
#endif
  }
  return (choices & gb_steps_keep_signs) ? S(with_sign)(r, s) : r;
}

/// Some rows of a tile; returns the greatest 2^e of all sums.
GB_INLINE V S(rows)(const gb_tile *tile, const S(constants) * constants, const int start, const int rows,
                    const int choices) {
  enum { R = GB_NAME(steps_rows), C = GB_NAME(steps_vectors), N = C * L };
  const S(constants) c = *constants;
  const T *a = (const T *)tile->a[0] + start, *b = tile->b[0];
  const int isRandom = (choices & gb_steps_directions) == gb_steps_random;
  const uint64_t *keys = isRandom ? tile->keys + start * N : 0;
  T *acc = (T *)tile->accumulator + start * N;
  V sum[R][C], scale[R][C], highest[C], random[2][R * C];
  GB_UNROLL for (int v = 0; v < C; v++) highest[v] = (V)(T)0;
  GB_UNROLL for (int r = 0; r < rows; r++)
    GB_UNROLL for (int v = 0; v < C; v++) sum[r][v] = *(const V *)(acc + r * N + v * L), scale[r][v] = (V)(T)0;
  for (int64_t k = 0; k < tile->k; k++, a += R, b += N) {
    const uint64_t step = (uint64_t)(tile->first_k + k), half = step % 2;
    // By way of memory: these and the sums would not fit the registers. A call may start amid a pair.
    if (isRandom && (half == 0 || k == 0)) {
      _Pragma("clang loop unroll_count(2)") for (int i = 0; i < rows * C; i++)
        S(random)(&c, keys + i * L, step >> 1, &random[0][i], &random[1][i]);
    }
    GB_UNROLL for (int r = 0; r < rows; r++)
      GB_UNROLL for (int v = 0; v < C; v++) {
        sum[r][v] = S(step)((V)a[r], *(const V *)(b + v * L), sum[r][v], &c, &scale[r][v],
                            isRandom ? random[half][r * C + v] : (V)(T)0, choices);
        // Two rows at a time, for shorter chains.
        if (r % 2 == 1) highest[v] = S(max)(highest[v], S(max)(scale[r][v], scale[r - 1][v]));
      }
  }
  GB_UNROLL for (int r = 0; r < rows; r++)
    GB_UNROLL for (int v = 0; v < C; v++) *(V *)(acc + r * N + v * L) = sum[r][v];
  GB_UNROLL for (int v = 1; v < C; v++) highest[0] = S(max)(highest[0], highest[v]);
  return highest[0];
}

/// A tile; returns the greatest 2^e of all sums.
GB_INLINE T S(tile)(const gb_tile *tile, const S(constants) * c, const int choices) {
  const int rows = GB_NAME(steps_rows);
  V highest = (V)(T)0;
  for (int start = 0; start < GB_NAME(steps_rows); start += rows)
    highest = S(max)(highest, S(rows)(tile, c, start, rows, choices));
  T greatest = 0;
  for (int i = 0; i < L; i++) greatest = highest[i] > greatest ? highest[i] : greatest;
  return greatest;
}

// Never inlined: a rounding direction is set around the call.
#define GB_STEPS_TILE(name, choices) \
  static __attribute__((noinline)) T S(name)(const gb_tile *tile, const S(constants) * c) { return S(tile)(tile, c, choices); }

GB_STEPS_TILE(even, 0)
GB_STEPS_TILE(even_signs, gb_steps_keep_signs)
GB_STEPS_TILE(even_saturate, gb_steps_saturate)
GB_STEPS_TILE(even_saturate_signs, gb_steps_saturate | gb_steps_keep_signs)
GB_STEPS_TILE(even_flush, gb_steps_flush | gb_steps_keep_signs)
GB_STEPS_TILE(even_flush_early, gb_steps_flush | gb_steps_early | gb_steps_keep_signs)
GB_STEPS_TILE(odd_even, gb_steps_odd_sum)
GB_STEPS_TILE(odd_even_signs, gb_steps_odd_sum | gb_steps_keep_signs)
GB_STEPS_TILE(odd_even_saturate, gb_steps_odd_sum | gb_steps_saturate | gb_steps_keep_signs)
GB_STEPS_TILE(odd_even_flush, gb_steps_odd_sum | gb_steps_flush | gb_steps_keep_signs)
GB_STEPS_TILE(odd_even_flush_early,
              gb_steps_odd_sum | gb_steps_flush | gb_steps_early | gb_steps_keep_signs)
GB_STEPS_TILE(truncate, gb_steps_truncate | gb_steps_keep_signs)
GB_STEPS_TILE(truncate_flush, gb_steps_truncate | gb_steps_flush | gb_steps_keep_signs)
GB_STEPS_TILE(away, gb_steps_away | gb_steps_keep_signs)
GB_STEPS_TILE(to_odd, gb_steps_to_odd | gb_steps_odd_sum | gb_steps_keep_signs)
GB_STEPS_TILE(random_bits, gb_steps_random | gb_steps_keep_signs)
GB_STEPS_TILE(converted, gb_steps_convert)
#if GB_F64
#define GB_STEPS_GRID(policy, choices)                          \
  GB_STEPS_TILE(policy##_even, choices)                         \
  GB_STEPS_TILE(policy##_truncate, choices | gb_steps_truncate) \
  GB_STEPS_TILE(policy##_away, choices | gb_steps_away)         \
  GB_STEPS_TILE(policy##_to_odd, choices | gb_steps_to_odd)     \
  GB_STEPS_TILE(policy##_random, choices | gb_steps_random)
GB_STEPS_GRID(grid, gb_steps_grid)
GB_STEPS_GRID(wrap, gb_steps_wrap)
#else
GB_STEPS_TILE(odd_converted, gb_steps_convert | gb_steps_odd_sum)
GB_STEPS_TILE(wide, gb_steps_wide)
GB_STEPS_TILE(wide_saturate, gb_steps_wide | gb_steps_saturate)
GB_STEPS_TILE(odd_wide, gb_steps_wide | gb_steps_odd_sum)
GB_STEPS_TILE(odd_wide_saturate, gb_steps_wide | gb_steps_saturate | gb_steps_odd_sum)
#endif

#undef GB_STEPS_GRID
#undef GB_STEPS_TILE
#undef T
#undef V
#undef I
#undef U
#undef INT
#undef BITS
#undef P
#undef L
#undef EXPONENT
#undef S
#undef SIGN
