// SPDX-License-Identifier: Apache-2.0
// Sums of 32 bits that saturate after every block of products of 16-bit operands.

/// Whether all sums are so far from the bounds that `reach` more can not bring them there.
GB_INLINE int GB_NAME(are_free32)(vi32 sum[][GB_NAME(integer_vectors)], const gb_saturating_parameters *p,
                                  int64_t reach) {
  if (reach > p->highest || reach > -p->lowest) return 0;
  vi32 low = (vi32)(int32_t)(p->lowest + reach), high = (vi32)(int32_t)(p->highest - reach), outside = 0;
  GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++)
    GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
      outside |= (sum[r][v] < low) | (sum[r][v] > high);
  return __builtin_reduce_or(outside) == 0;
}

GB_INLINE void GB_NAME(clamp32)(vi32 sum[][GB_NAME(integer_vectors)], vi32 lowest, vi32 highest) {
  GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++)
    GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
      sum[r][v] = __builtin_elementwise_max(__builtin_elementwise_min(sum[r][v], highest), lowest);
}

/// In each lane sum + product, cut at int32's bounds.
GB_INLINE vi32 GB_NAME(add_product_saturating)(vi32 sum, vi32 a, vi32 b) {
#if GB_HAS_AVX512
  return (vi32)_mm512_dpwssds_epi32((__m512i)sum, (__m512i)a, (__m512i)b);
#else
  return __builtin_elementwise_add_sat(sum, GB_NAME(dot_pairs)((vi32)0, a, b));
#endif
}

/// Adds the products of a pair under a mask, one of them, to every sum and cuts it to the bounds.
GB_INLINE void GB_NAME(add_single32)(vi32 sum[][GB_NAME(integer_vectors)], const int16_t *a, const int16_t *b,
                                     vi32 half, int full, vi32 lowest, vi32 highest) {
  // The other number of b's pair is zeroed: then a's other number does not matter.
  vi32 factor[GB_NAME(integer_vectors)];
  GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
    factor[v] = *(const vi32 *)(b + v * GB_LANES16) & half;
  GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++) {
    vi32 row = GB_NAME(pair_of)(a + 2 * r, -1);
    GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
      if (full) {
        sum[r][v] = GB_NAME(add_product_saturating)(sum[r][v], row, factor[v]);
      } else {
        vi32 next = GB_NAME(dot_pairs)(sum[r][v], row, factor[v]);
        sum[r][v] = __builtin_elementwise_max(__builtin_elementwise_min(next, highest), lowest);
      }
  }
}

/// A stretch with blocks of one product.
GB_INLINE void GB_NAME(stretch_singles32)(vi32 sum[][GB_NAME(integer_vectors)], const int16_t *a, const int16_t *b,
                                          int64_t k, int full, vi32 lowest, vi32 highest) {
  // A loop over both halves of a pair, not unrolled, leaves registers enough for the sums.
  vi32 half = (vi32)0xFFFF;
  _Pragma("clang loop unroll(disable)") for (int64_t i = 0; i < k; i++) {
    GB_NAME(add_single32)(sum, a, b, half, full, lowest, highest);
    half = ~half;
    a += i % 2 * (2 * GB_NAME(integer_rows));
    b += i % 2 * (2 * GB_NAME(integer_columns));
  }
}

/// A stretch with blocks of an even number of products, a constant where it is small.
GB_INLINE void GB_NAME(stretch_even32)(vi32 sum[][GB_NAME(integer_vectors)], const int16_t *a, const int16_t *b,
                                       int64_t k, int64_t block, vi32 lowest, vi32 highest) {
  for (; k >= block; k -= block) {
    for (int64_t i = 0; i < block; i += 2, a += 2 * GB_NAME(integer_rows), b += 2 * GB_NAME(integer_columns))
      GB_NAME(add_pairs)(sum, a, b, -1);
    GB_NAME(clamp32)(sum, lowest, highest);
  }
  if (k > 0) {
    GB_NAME(add_all_pairs)(sum, a, b, k);
    GB_NAME(clamp32)(sum, lowest, highest);
  }
}

/// Adds products first <= k < last of panels that start at k = 0 to the sums, one after the other.
GB_INLINE void GB_NAME(add_range32)(vi32 sum[][GB_NAME(integer_vectors)], const int16_t *a, const int16_t *b,
                                    int64_t first, int64_t last) {
  a += first / 2 * (2 * GB_NAME(integer_rows));
  b += first / 2 * (2 * GB_NAME(integer_columns));
  if (first % 2) {
    GB_NAME(add_pairs)(sum, a, b, (int32_t)0xFFFF0000);
    a += 2 * GB_NAME(integer_rows);
    b += 2 * GB_NAME(integer_columns);
    first++;
  }
  GB_NAME(add_all_pairs)(sum, a, b, last - first);
}

/// A stretch with blocks of any length.
GB_INLINE void GB_NAME(stretch_any32)(vi32 sum[][GB_NAME(integer_vectors)], const int16_t *a, const int16_t *b,
                                      int64_t k, int64_t length, int full, vi32 lowest, vi32 highest) {
  for (int64_t first = 0; first < k; first += length) {
    int64_t last = k - first < length ? k : first + length;
    if (!full) {
      GB_NAME(add_range32)(sum, a, b, first, last);
      GB_NAME(clamp32)(sum, lowest, highest);
      continue;
    }
    // |block sum| < 2^31, so it is exact; then one saturating addition.
    vi32 block[GB_NAME(integer_rows)][GB_NAME(integer_vectors)] = {{0}};
    GB_NAME(add_range32)(block, a, b, first, last);
    GB_UNROLL for (int r = 0; r < GB_NAME(integer_rows); r++)
      GB_UNROLL for (int v = 0; v < GB_NAME(integer_vectors); v++)
        sum[r][v] = __builtin_elementwise_add_sat(sum[r][v], block[r][v]);
  }
}

/// The tile, stretch by stretch. `constant` is the block's length where it is known here, else 0.
GB_INLINE uint32_t GB_NAME(saturating_32_tile)(const gb_tile *tile, int64_t constant, int full) {
  const gb_saturating_parameters *p = tile->parameters;
  const int16_t *a = tile->a[0], *b = tile->b[0];
  vi32 lowest = (vi32)(int32_t)p->lowest, highest = (vi32)(int32_t)p->highest;
  int64_t stretch = GB_NAME(stretch_of)(GB_NAME(saturating_step)(p->block));
  int64_t reach = GB_NAME(reach_of)(p, stretch);
  vi32 sum[GB_NAME(integer_rows)][GB_NAME(integer_vectors)];
  GB_NAME(load_sums32)(sum, tile->accumulator);
  for (int64_t done = 0; done < tile->k; done += stretch) {
    int64_t k = tile->k - done < stretch ? tile->k - done : stretch;
    if (GB_NAME(are_free32)(sum, p, reach))
      GB_NAME(add_all_pairs)(sum, a, b, k);
    else if (constant == 1)
      GB_NAME(stretch_singles32)(sum, a, b, k, full, lowest, highest);
    else if (constant > 1)
      GB_NAME(stretch_even32)(sum, a, b, k, constant, lowest, highest);
    else
      GB_NAME(stretch_any32)(sum, a, b, k, p->block, full, lowest, highest);
    a += stretch * GB_NAME(integer_rows);
    b += stretch * GB_NAME(integer_columns);
  }
  GB_NAME(store_sums32)(tile->accumulator, sum);
  return 0;
}

static uint32_t GB_NAME(saturating_32_1)(const gb_tile *tile) { return GB_NAME(saturating_32_tile)(tile, 1, 0); }
static uint32_t GB_NAME(saturating_32_2)(const gb_tile *tile) { return GB_NAME(saturating_32_tile)(tile, 2, 0); }
static uint32_t GB_NAME(saturating_32_4)(const gb_tile *tile) { return GB_NAME(saturating_32_tile)(tile, 4, 0); }
static uint32_t GB_NAME(saturating_32_any)(const gb_tile *tile) { return GB_NAME(saturating_32_tile)(tile, 0, 0); }
static uint32_t GB_NAME(saturating_32_full_1)(const gb_tile *tile) { return GB_NAME(saturating_32_tile)(tile, 1, 1); }
static uint32_t GB_NAME(saturating_32_full)(const gb_tile *tile) { return GB_NAME(saturating_32_tile)(tile, 0, 1); }
