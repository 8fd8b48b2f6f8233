// SPDX-License-Identifier: Apache-2.0
// Sums of 64 bits that saturate after every block of products of 32-bit operands.

GB_INLINE int GB_NAME(are_free64)(vi64 sum[][GB_NAME(integer64_vectors)], const gb_saturating_parameters *p,
                                  int64_t reach) {
  if (reach > p->highest || reach > -p->lowest) return 0;
  vi64 low = (vi64)(p->lowest + reach), high = (vi64)(p->highest - reach), outside = 0;
  GB_UNROLL for (int r = 0; r < GB_NAME(integer64_rows); r++)
    GB_UNROLL for (int v = 0; v < GB_NAME(integer64_vectors); v++)
      outside |= (sum[r][v] < low) | (sum[r][v] > high);
  return __builtin_reduce_or(outside) == 0;
}

/// The tile, stretch by stretch; within a stretch product by product, cut where a block ends.
GB_INLINE uint32_t GB_NAME(saturating_64_tile)(const gb_tile *tile, int single) {
  enum { R = GB_NAME(integer64_rows), V = GB_NAME(integer64_vectors), N = GB_NAME(integer64_columns) };
  const gb_saturating_parameters *p = tile->parameters;
  const int32_t *a = tile->a[0], *b = tile->b[0];
  vi64 lowest = (vi64)p->lowest, highest = (vi64)p->highest;
  int64_t block = single ? 1 : p->block, stretch = GB_NAME(stretch_of)(GB_NAME(saturating_step)(block));
  int64_t reach = GB_NAME(reach_of)(p, stretch);
  vi64 sum[R][V];
  GB_NAME(load_sums64)(sum, tile->accumulator);
  for (int64_t done = 0; done < tile->k; done += stretch, a += stretch * R, b += stretch * N) {
    int64_t k = tile->k - done < stretch ? tile->k - done : stretch;
    if (GB_NAME(are_free64)(sum, p, reach)) {
      GB_NAME(add_all64)(sum, a, b, k);
      continue;
    }
    int64_t left = block;  // of the block
    for (int64_t i = 0; i < k; i++) {
      const int32_t *row = a + i * R, *column = b + i / 2 * (2 * N);
      if (i % 2)
        GB_NAME(add_single64)(sum, row, column, 1);
      else
        GB_NAME(add_single64)(sum, row, column, 0);
      if (!single && --left > 0 && i + 1 < k) continue;
      left = block;
      GB_UNROLL for (int r = 0; r < R; r++)
        GB_UNROLL for (int v = 0; v < V; v++)
          sum[r][v] = __builtin_elementwise_max(__builtin_elementwise_min(sum[r][v], highest), lowest);
    }
  }
  GB_NAME(store_sums64)(tile->accumulator, sum);
  return 0;
}

static uint32_t GB_NAME(saturating_64_single)(const gb_tile *tile) { return GB_NAME(saturating_64_tile)(tile, 1); }
static uint32_t GB_NAME(saturating_64)(const gb_tile *tile) { return GB_NAME(saturating_64_tile)(tile, 0); }
