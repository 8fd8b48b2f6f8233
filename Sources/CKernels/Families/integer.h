// SPDX-License-Identifier: Apache-2.0
// Integer dot products modulo 2^32. Operands of 16 bits go in pairs of k, operands of 8 bits in fours where
// the machine has a dot product of bytes (and as 16-bit ones elsewhere).

// 12 x 2 vectors keep 24 sums in the 32 registers of AVX-512; 4 x 2 of 16 elsewhere.
enum {
  GB_NAME(integer_rows) = GB_HAS_AVX512 ? 12 : 4,
  GB_NAME(integer_vectors) = 2,
  GB_NAME(integer_columns) = GB_NAME(integer_vectors) * GB_LANES32
};

/// In each 32-bit lane sum + a0 b0 + a1 b1 modulo 2^32, of the lane's pairs of int16.
GB_INLINE vi32 GB_NAME(dot_pairs)(vi32 sum, vi32 a, vi32 b) {
#if GB_HAS_AVX512
  return (vi32)_mm512_dpwssd_epi32((__m512i)sum, (__m512i)a, (__m512i)b);
#elif GB_HAS_AVX2
  return (vi32)((vu32)sum + (vu32)_mm256_madd_epi16((__m256i)a, (__m256i)b));
#elif defined(__SSE2__)
  return (vi32)((vu32)sum + (vu32)_mm_madd_epi16((__m128i)a, (__m128i)b));
#else
  vu32 even = (vu32)(((a << 16) >> 16) * ((b << 16) >> 16));
  return (vi32)((vu32)sum + even + (vu32)((a >> 16) * (b >> 16)));
#endif
}

/// Two consecutive int16, for every lane; of which only those under the mask count.
GB_INLINE vi32 GB_NAME(pair_of)(const void *entries, int32_t mask) {
  int32_t pair;
  memcpy(&pair, entries, 4);
  return (vi32)(pair & mask);
}

GB_INLINE void GB_NAME(load_sums32)(vi32 sum[][GB_NAME(integer_vectors)], const int32_t *acc) {
  GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++)
    GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
      sum[r][v] = *(const vi32 *)(acc + r * GB_NAME(integer_columns) + v * GB_LANES32);
}

GB_INLINE void GB_NAME(store_sums32)(int32_t *acc, vi32 sum[][GB_NAME(integer_vectors)]) {
  GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++)
    GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
      *(vi32 *)(acc + r * GB_NAME(integer_columns) + v * GB_LANES32) = sum[r][v];
}

/// Adds a pair of products to every sum; a's entries outside the mask count as zeros.
GB_INLINE void GB_NAME(add_pairs)(vi32 sum[][GB_NAME(integer_vectors)], const int16_t *a, const int16_t *b,
                                  int32_t mask) {
  vi32 factor[GB_NAME(integer_vectors)];
  GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++) factor[v] = *(const vi32 *)(b + v * GB_LANES16);
  GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++) {
    vi32 row = GB_NAME(pair_of)(a + 2 * r, mask);
    GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
      sum[r][v] = GB_NAME(dot_pairs)(sum[r][v], row, factor[v]);
  }
}

/// Adds k pairs' products, from panels of pairs; the last k may have no partner.
GB_INLINE void GB_NAME(add_all_pairs)(vi32 sum[][GB_NAME(integer_vectors)], const int16_t *a, const int16_t *b,
                                      int64_t k) {
  for (; k >= 2; k -= 2, a += 2 * GB_NAME(integer_rows), b += 2 * GB_NAME(integer_columns))
    GB_NAME(add_pairs)(sum, a, b, -1);
  if (k > 0) GB_NAME(add_pairs)(sum, a, b, 0xFFFF);
}

static uint32_t GB_NAME(integer_s16)(const gb_tile *tile) {
  vi32 sum[GB_NAME(integer_rows)][GB_NAME(integer_vectors)];
  GB_NAME(load_sums32)(sum, tile->accumulator);
  GB_NAME(add_all_pairs)(sum, tile->a[0], tile->b[0], tile->k);
  GB_NAME(store_sums32)(tile->accumulator, sum);
  return 0;
}

#if GB_HAS_AVX512
// VPDPBUSD multiplies unsigned bytes by signed ones. Where the signs of a and b are not those, b goes in moved
// by 128 (its highest bit flipped), and 128 times the sum of a's row makes it good: one dot product with ones
// for all rows at once, and one subtraction a row at the end. All of it modulo 2^32, so exact.
//
//   s8 x s8: a b = a (b + 128) - 128 a        u8 x u8: a b = a (b - 128) + 128 a

GB_INLINE void GB_NAME(add_fours)(vi32 sum[][GB_NAME(integer_vectors)], vi32 *rows, const int8_t *a,
                                  const int8_t *b, int32_t mask, int a_signed, int b_signed) {
  __m512i factor[GB_NAME(integer_vectors)];
  GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++) {
    factor[v] = _mm512_loadu_si512(b + v * 64);
    if (a_signed == b_signed) factor[v] = _mm512_xor_si512(factor[v], _mm512_set1_epi8((char)0x80));
  }
  if (a_signed == b_signed) {
    __m512i ones = _mm512_set1_epi8(1);
    __m512i all = _mm512_and_si512(_mm512_maskz_loadu_epi32((1 << GB_NAME(integer_rows)) - 1, a),
                                   _mm512_set1_epi32(mask));
    *rows = (vi32)(a_signed ? _mm512_dpbusd_epi32((__m512i)*rows, ones, all)
                            : _mm512_dpbusd_epi32((__m512i)*rows, all, ones));
  }
  GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++) {
    __m512i row = (__m512i)GB_NAME(pair_of)(a + 4 * r, mask);
    GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
      sum[r][v] = (vi32)(a_signed ? _mm512_dpbusd_epi32((__m512i)sum[r][v], factor[v], row)
                                  : _mm512_dpbusd_epi32((__m512i)sum[r][v], row, factor[v]));
  }
}

GB_INLINE uint32_t GB_NAME(integer_8)(const gb_tile *tile, int a_signed, int b_signed) {
  const int8_t *a = tile->a[0], *b = tile->b[0];
  vi32 sum[GB_NAME(integer_rows)][GB_NAME(integer_vectors)], rows = 0;
  GB_NAME(load_sums32)(sum, tile->accumulator);
  int64_t k = tile->k;
  for (; k >= 4; k -= 4, a += 4 * GB_NAME(integer_rows), b += 4 * GB_NAME(integer_columns))
    GB_NAME(add_fours)(sum, &rows, a, b, -1, a_signed, b_signed);
  if (k > 0) GB_NAME(add_fours)(sum, &rows, a, b, (1 << 8 * k) - 1, a_signed, b_signed);
  if (a_signed == b_signed) {
    vu32 moved = (vu32)rows << 7;
    if (a_signed) moved = -moved;
    GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++)
      GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
        sum[r][v] = (vi32)((vu32)sum[r][v] + (vu32)moved[r]);
  }
  GB_NAME(store_sums32)(tile->accumulator, sum);
  return 0;
}

static uint32_t GB_NAME(integer_s8_s8)(const gb_tile *tile) { return GB_NAME(integer_8)(tile, 1, 1); }
static uint32_t GB_NAME(integer_s8_u8)(const gb_tile *tile) { return GB_NAME(integer_8)(tile, 1, 0); }
static uint32_t GB_NAME(integer_u8_s8)(const gb_tile *tile) { return GB_NAME(integer_8)(tile, 0, 1); }
static uint32_t GB_NAME(integer_u8_u8)(const gb_tile *tile) { return GB_NAME(integer_8)(tile, 0, 0); }
#endif
