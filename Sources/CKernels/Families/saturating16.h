// SPDX-License-Identifier: Apache-2.0
// Sums of 16 bits that saturate after every product. Products fit int16; the addition saturates at int16's
// bounds, which lie outside the accumulator's or on them, so the cut to the latter comes out the same.

enum {
  GB_NAME(saturating16_rows) = GB_HAS_AVX512 ? 12 : 4,
  GB_NAME(saturating16_vectors) = 2,
  GB_NAME(saturating16_columns) = GB_NAME(saturating16_vectors) * GB_LANES16
};

GB_INLINE void GB_NAME(saturating_16_loop)(const gb_tile *tile, int own_bounds) {
  enum { R = GB_NAME(saturating16_rows), V = GB_NAME(saturating16_vectors), N = GB_NAME(saturating16_columns) };
  const gb_saturating_parameters *p = tile->parameters;
  const int16_t *a = tile->a[0], *b = tile->b[0];
  int16_t *acc = tile->accumulator;
  vi16 lowest = (vi16)(int16_t)p->lowest, highest = (vi16)(int16_t)p->highest;
  vi16 sum[R][V];
  GB_UNROLL for (int r = 0; r < R; r++)
    GB_UNROLL for (int v = 0; v < V; v++) sum[r][v] = *(const vi16 *)(acc + r * N + v * GB_LANES16);
  for (int64_t k = 0; k < tile->k; k++, a += R, b += N)
    GB_UNROLL for (int r = 0; r < R; r++)
      GB_UNROLL for (int v = 0; v < V; v++) {
        vi16 product = (vi16)((vu16)a[r] * *(const vu16 *)(b + v * GB_LANES16));
        vi16 next = __builtin_elementwise_add_sat(sum[r][v], product);
        if (!own_bounds) next = __builtin_elementwise_max(__builtin_elementwise_min(next, highest), lowest);
        sum[r][v] = next;
      }
  GB_UNROLL for (int r = 0; r < R; r++)
    GB_UNROLL for (int v = 0; v < V; v++) *(vi16 *)(acc + r * N + v * GB_LANES16) = sum[r][v];
}

static uint32_t GB_NAME(saturating_16)(const gb_tile *tile) {
  const gb_saturating_parameters *p = tile->parameters;
  if (p->lowest == INT16_MIN && p->highest == INT16_MAX)
    GB_NAME(saturating_16_loop)(tile, 1);
  else
    GB_NAME(saturating_16_loop)(tile, 0);
  return 0;
}
