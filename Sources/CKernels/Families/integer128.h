// SPDX-License-Identifier: Apache-2.0
// Exact sums of products of operands of up to 48 bits, in 128 bits: operands in two digits,
//   a b = a1 b1 2^(2d) + (a1 b0 + a0 b1) 2^d + a0 b0,
// three sums of 64 bits, joined after every run of k.

enum {
  GB_NAME(integer128_rows) = GB_HAS_AVX512 ? 4 : GB_HAS_AVX2 ? 3 : 2,
  GB_NAME(integer128_vectors) = GB_HAS_AVX512 ? 2 : 1,
  GB_NAME(integer128_columns) = GB_NAME(integer128_vectors) * GB_LANES64,
  // Digits of at most 24 bits and a sign: a middle term has 2^49 at most, and 2^13 of them 2^62.
  GB_NAME(integer128_run) = 1 << 13
};

typedef struct GB_NAME(sums128) {
  vi64 high[GB_NAME(integer128_rows)][GB_NAME(integer128_vectors)];
  vi64 middle[GB_NAME(integer128_rows)][GB_NAME(integer128_vectors)];
  vi64 low[GB_NAME(integer128_rows)][GB_NAME(integer128_vectors)];
} GB_NAME(sums128);

/// Adds the products of one k: b's panels hold pairs of k, of which this is the first or the second.
GB_INLINE void GB_NAME(add_digits)(GB_NAME(sums128) *sum, const int32_t *a0, const int32_t *a1, const int32_t *b0,
                                   const int32_t *b1, int second) {
  enum { R = GB_NAME(integer128_rows), V = GB_NAME(integer128_vectors) };
  GB_UNROLL for (int v = 0; v < V; v++) {
    vu64 both0 = *(const vu64 *)(b0 + v * GB_LANES32), both1 = *(const vu64 *)(b1 + v * GB_LANES32);
    vi64 low = (vi64)(second ? both0 >> 32 : both0), high = (vi64)(second ? both1 >> 32 : both1);
    GB_UNROLL for (int r = 0; r < R; r++) {
      vi64 x0 = (vi64)(vi32)a0[r], x1 = (vi64)(vi32)a1[r];
      sum->low[r][v] += GB_NAME(product64)(x0, low);
      sum->middle[r][v] += GB_NAME(product64)(x0, high);
      sum->middle[r][v] += GB_NAME(product64)(x1, low);
      sum->high[r][v] += GB_NAME(product64)(x1, high);
    }
  }
}

/// Adds three sums to 128-bit accumulators, modulo 2^128.
GB_INLINE void GB_NAME(join_digits)(const GB_NAME(sums128) *sum, int32_t bits, __uint128_t *acc) {
  enum { R = GB_NAME(integer128_rows), V = GB_NAME(integer128_vectors), N = GB_NAME(integer128_columns) };
  // Stored by constant indices, so that the sums themselves stay in registers.
  int64_t low[R * N], middle[R * N], high[R * N];
  GB_UNROLL for (int r = 0; r < R; r++)
    GB_UNROLL for (int v = 0; v < V; v++) {
      *(vi64 *)(low + r * N + v * GB_LANES64) = sum->low[r][v];
      *(vi64 *)(middle + r * N + v * GB_LANES64) = sum->middle[r][v];
      *(vi64 *)(high + r * N + v * GB_LANES64) = sum->high[r][v];
    }
  for (int i = 0; i < R * N; i++)
    acc[i] += (__uint128_t)(__int128_t)low[i] + ((__uint128_t)(__int128_t)middle[i] << bits) +
              ((__uint128_t)(__int128_t)high[i] << 2 * bits);
}

static uint32_t GB_NAME(integer_digits)(const gb_tile *tile) {
  enum { R = GB_NAME(integer128_rows), N = GB_NAME(integer128_columns) };
  int32_t bits = ((const gb_integer_digits_parameters *)tile->parameters)->digit_bits;
  const int32_t *a0 = tile->a[0], *a1 = tile->a[1], *b0 = tile->b[0], *b1 = tile->b[1];
  for (int64_t left = tile->k; left > 0;) {
    int64_t k = left < GB_NAME(integer128_run) ? left : GB_NAME(integer128_run);
    left -= k;
    GB_NAME(sums128) sum = {0};
    for (; k >= 2; k -= 2, a0 += 2 * R, a1 += 2 * R, b0 += 2 * N, b1 += 2 * N) {
      GB_NAME(add_digits)(&sum, a0, a1, b0, b1, 0);
      GB_NAME(add_digits)(&sum, a0 + R, a1 + R, b0, b1, 1);
    }
    if (k > 0) GB_NAME(add_digits)(&sum, a0, a1, b0, b1, 0);
    GB_NAME(join_digits)(&sum, bits, tile->accumulator);
  }
  return 0;
}

gb_kernel GB_NAME(gb_integer_digits_kernel)(void) {
  return (gb_kernel){.run = GB_NAME(integer_digits),
                     .rows = GB_NAME(integer128_rows),
                     .columns = GB_NAME(integer128_columns),
                     .step = 2,
                     .accumulator_bytes = 16,
                     .a = {{4, 1, 1}, {4, 1, 1}},
                     .b = {{4, 1, 2}, {4, 1, 2}}};
}
