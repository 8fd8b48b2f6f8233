// SPDX-License-Identifier: Apache-2.0
// Integer dot products of 32-bit operands modulo 2^64, and the choice of an integer kernel.

enum {
  GB_NAME(integer64_rows) = GB_HAS_AVX512 ? 8 : GB_HAS_AVX2 ? 4 : 2,
  GB_NAME(integer64_vectors) = 2,
  GB_NAME(integer64_columns) = GB_NAME(integer64_vectors) * GB_LANES64
};

/// The products of all lanes' low halves, which |a b| <= 2^62 keeps exact.
GB_INLINE vi64 GB_NAME(product64)(vi64 a, vi64 b) {
#if GB_HAS_AVX512
  return (vi64)_mm512_mul_epi32((__m512i)a, (__m512i)b);
#elif GB_HAS_AVX2
  return (vi64)_mm256_mul_epi32((__m256i)a, (__m256i)b);
#elif defined(__SSE2__)
  // SSE2 multiplies unsigned halves only: a factor below zero counts 2^32 too much of the other one.
  __m128i x = (__m128i)a, y = (__m128i)b;
  __m128i excess = _mm_add_epi32(_mm_and_si128(_mm_srai_epi32(x, 31), y), _mm_and_si128(_mm_srai_epi32(y, 31), x));
  return (vi64)_mm_sub_epi64(_mm_mul_epu32(x, y), _mm_slli_epi64(excess, 32));
#else
  return ((a << 32) >> 32) * ((b << 32) >> 32);
#endif
}

GB_INLINE void GB_NAME(load_sums64)(vi64 sum[][GB_NAME(integer64_vectors)], const int64_t *acc) {
  GB_UNROLL for (int r = 0; r < GB_NAME(integer64_rows); r++)
    GB_UNROLL for (int v = 0; v < GB_NAME(integer64_vectors); v++)
      sum[r][v] = *(const vi64 *)(acc + r * GB_NAME(integer64_columns) + v * GB_LANES64);
}

GB_INLINE void GB_NAME(store_sums64)(int64_t *acc, vi64 sum[][GB_NAME(integer64_vectors)]) {
  GB_UNROLL for (int r = 0; r < GB_NAME(integer64_rows); r++)
    GB_UNROLL for (int v = 0; v < GB_NAME(integer64_vectors); v++)
      *(vi64 *)(acc + r * GB_NAME(integer64_columns) + v * GB_LANES64) = sum[r][v];
}

/// Adds the products of one k: b holds pairs of k, of which this is the first or the second.
GB_INLINE void GB_NAME(add_single64)(vi64 sum[][GB_NAME(integer64_vectors)], const int32_t *a, const int32_t *b,
                                     int second) {
  vi64 factor[GB_NAME(integer64_vectors)];
  GB_UNROLL for (int v = 0; v < GB_NAME(integer64_vectors); v++) {
    vu64 both = *(const vu64 *)(b + v * GB_LANES32);
    factor[v] = (vi64)(second ? both >> 32 : both);
  }
  GB_UNROLL for (int r = 0; r < GB_NAME(integer64_rows); r++)
    GB_UNROLL for (int v = 0; v < GB_NAME(integer64_vectors); v++)
      sum[r][v] = (vi64)((vu64)sum[r][v] + (vu64)GB_NAME(product64)((vi64)(vi32)a[r], factor[v]));
}

/// Adds k products, from panels of singles (a) and pairs (b).
GB_INLINE void GB_NAME(add_all64)(vi64 sum[][GB_NAME(integer64_vectors)], const int32_t *a, const int32_t *b,
                                  int64_t k) {
  for (; k >= 2; k -= 2, a += 2 * GB_NAME(integer64_rows), b += 2 * GB_NAME(integer64_columns)) {
    GB_NAME(add_single64)(sum, a, b, 0);
    GB_NAME(add_single64)(sum, a + GB_NAME(integer64_rows), b, 1);
  }
  if (k > 0) GB_NAME(add_single64)(sum, a, b, 0);
}

static uint32_t GB_NAME(integer_s32)(const gb_tile *tile) {
  vi64 sum[GB_NAME(integer64_rows)][GB_NAME(integer64_vectors)];
  GB_NAME(load_sums64)(sum, tile->accumulator);
  GB_NAME(add_all64)(sum, tile->a[0], tile->b[0], tile->k);
  GB_NAME(store_sums64)(tile->accumulator, sum);
  return 0;
}

gb_kernel GB_NAME(gb_integer_kernel)(gb_integer kind) {
  if (kind == gb_integer_s32_s32)
    return (gb_kernel){.run = GB_NAME(integer_s32),
                       .rows = GB_NAME(integer64_rows),
                       .columns = GB_NAME(integer64_columns),
                       .step = 2,
                       .accumulator_bytes = 8,
                       .a = {{4, 1, 1}},
                       .b = {{4, 1, 2}}};
  gb_kernel kernel = {.run = GB_NAME(integer_s16),
                      .rows = GB_NAME(integer_rows),
                      .columns = GB_NAME(integer_columns),
                      .step = 2,
                      .accumulator_bytes = 4,
                      .a = {{2, 1, 2}},
                      .b = {{2, 1, 2}}};
#if GB_HAS_AVX512
  if (kind != gb_integer_s16_s16) {
    kernel.run = kind == gb_integer_s8_s8   ? GB_NAME(integer_s8_s8)
                 : kind == gb_integer_s8_u8 ? GB_NAME(integer_s8_u8)
                 : kind == gb_integer_u8_s8 ? GB_NAME(integer_u8_s8)
                                            : GB_NAME(integer_u8_u8);
    kernel.step = 4;
    kernel.a[0] = kernel.b[0] = (gb_plane){1, 1, 4};
  }
#endif
  return kernel;
}
