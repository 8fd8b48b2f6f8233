// SPDX-License-Identifier: Apache-2.0
// Steps in float64 for all operands and every policy: overflows to infinities, NaNs and the greatest number,
// flushes, signs of zeros. The machine rounds to nearest; sums are rounded to odd, and the direction is decided
// by comparing what a truncation leaves.

/// What a tile's kernel reads.
typedef struct GB_NAME(steps_policy) {
  vf64 floor, up, half, part;   // as for the other steps
  vf64 greatest, least;
  vf64 above[2];                // what an overflow above and below zero delivers
  vf64 infinity;                // what an infinity is delivered as
  vi64 down;                    // the sign bit for toward negative
  vu64 mask;
  int flushes;
  gb_tininess tininess;
  const uint64_t *keys;
} GB_NAME(steps_policy);

GB_INLINE vf64 GB_NAME(steps_select)(vi64 mask, vf64 yes, vf64 no) {
  return (vf64)((mask & (vi64)yes) | (~mask & (vi64)no));
}

/// One step of a vector.
GB_INLINE vf64 GB_NAME(steps_full)(vf64 a, vf64 b, vf64 acc, const GB_NAME(steps_policy) * c, const uint64_t *keys,
                                   uint64_t k, const gb_direction direction) {
  const vi64 sign = (vi64)INT64_MIN, one = (vi64)1ll, infinity = (vi64)0x7FF0000000000000ll;
  vf64 s = GB_NAME(steps_f64_odd_sum)(a, b, acc, 0);
  // A zero sum of unlike terms is -0 toward negative.
  if (direction == gb_toward_negative)
    s = (vf64)((vi64)s | ((s == (vf64)0.0) & sign & ((vi64)acc | ((vi64)a ^ (vi64)b))));
  vf64 x = (vf64)((vi64)s & ~sign);
  vf64 base = GB_NAME(steps_f64_max)((vf64)((vi64)x & infinity), c->floor);
  vf64 m = base * c->up;
  vf64 nearest = x + m;
  vi64 t = (vi64)nearest;
  if (direction != gb_ties_to_even) {
    t += (nearest - m > x);  // one less
    vf64 rest = x - ((vf64)t - m);
    vi64 up = rest > (vf64)0.0;
    if (direction == gb_toward_zero) up = (vi64)0ll;
    if (direction == gb_toward_positive || direction == gb_toward_negative)
      up &= (((vi64)s ^ c->down) & sign) == (vi64)0ll;
    if (direction == gb_to_odd) up &= (t & one) == (vi64)0ll;
    if (direction == gb_ties_to_away) up = rest >= base * c->half;
    if (direction == gb_stochastic) {
      vu64 bits = GB_NAME(steps_mix)(*(const vu64 *)keys, k >> 1) >> (vu64)(k % 2 * 32) & c->mask;
      vf64 random = (vf64)(bits | (vu64)0x4330000000000000ull) - (vf64)0x1p52;
      // rest + random * part >= u, where a sum might round
      up = rest >= base * c->half * (vf64)2.0 - random * (base * c->part);
    }
    t -= up;
  }
  vf64 r = (vf64)t - m;
  if (c->flushes) {
    vf64 tested = c->tininess == gb_tiny_before_rounding ? x : r;
    r = (vf64)((vi64)r & ~(tested < c->least));
  }
  vi64 negative = (vi64)(((vi64)s & sign) != (vi64)0ll);
  vf64 overflow = GB_NAME(steps_select)(negative, c->above[1], c->above[0]);
  vi64 over = r > c->greatest;
  r = (vf64)((vi64)r | ((vi64)s & sign));
  r = GB_NAME(steps_select)(over, overflow, r);
  // Infinities and NaNs, of operands or of earlier steps; infinities saturate where overflows do.
  vf64 special = (vf64)(((vi64)GB_NAME(steps_f64_min)(x, c->infinity)) | ((vi64)s & sign));
  return GB_NAME(steps_select)(x < (vf64)infinity, r, GB_NAME(steps_select)(x == x, special, s));
}

/// Loads and stores of float64 vectors from memory of float32.
typedef float GB_NAME(steps_short) __attribute__((ext_vector_type(GB_LANES64), aligned(4)));
GB_INLINE vf64 GB_NAME(steps_load)(const void *memory, int64_t index, int bytes) {
  if (bytes == 8) return *(const vf64 *)((const double *)memory + index);
  return __builtin_convertvector(*(const GB_NAME(steps_short) *)((const float *)memory + index), vf64);
}
GB_INLINE void GB_NAME(steps_store)(void *memory, int64_t index, int bytes, vf64 value) {
  if (bytes == 8)
    *(vf64 *)((double *)memory + index) = value;
  else
    *(GB_NAME(steps_short) *)((float *)memory + index) =
        __builtin_convertvector(value, GB_NAME(steps_short));
}

/// A tile whose entries have `bytes` bytes, four vectors at a time.
GB_INLINE void GB_NAME(steps_full_tile)(const gb_tile *tile, const GB_NAME(steps_policy) * policy,
                                        const int bytes, const gb_direction direction) {
  enum { L = GB_LANES64, C = 4 };
  const int rows = GB_NAME(steps_rows), columns = GB_NAME(steps_vectors) * GB_BYTES / bytes;
  const GB_NAME(steps_policy) c = *policy;
  for (int start = 0; start < rows * columns; start += C * L) {
    vf64 sum[C];
    GB_UNROLL for (int i = 0; i < C; i++) sum[i] = GB_NAME(steps_load)(tile->accumulator, start + i * L, bytes);
    for (int64_t k = 0; k < tile->k; k++) {
      GB_UNROLL for (int i = 0; i < C; i++) {
        int64_t row = (start + i * L) / columns, column = (start + i * L) % columns;
        double a = bytes == 8 ? ((const double *)tile->a[0])[k * rows + row]
                              : (double)((const float *)tile->a[0])[k * rows + row];
        vf64 b = GB_NAME(steps_load)(tile->b[0], k * columns + column, bytes);
        sum[i] = GB_NAME(steps_full)((vf64)a, b, sum[i], &c, c.keys + start + i * L,
                                     (uint64_t)(tile->first_k + k), direction);
      }
    }
    GB_UNROLL for (int i = 0; i < C; i++) GB_NAME(steps_store)(tile->accumulator, start + i * L, bytes, sum[i]);
  }
}

#define GB_STEPS_FULL(name, bytes, direction)                                                   \
  static __attribute__((noinline)) double GB_NAME(name)(const gb_tile *tile,                    \
                                                        const GB_NAME(steps_policy) * policy) { \
    GB_NAME(steps_full_tile)(tile, policy, bytes, direction);                                   \
    return 0;                                                                                   \
  }
#define GB_STEPS_FULL_ALL(width, bytes)                                  \
  GB_STEPS_FULL(steps_full_even_##width, bytes, gb_ties_to_even)         \
  GB_STEPS_FULL(steps_full_away_##width, bytes, gb_ties_to_away)         \
  GB_STEPS_FULL(steps_full_zero_##width, bytes, gb_toward_zero)          \
  GB_STEPS_FULL(steps_full_positive_##width, bytes, gb_toward_positive)  \
  GB_STEPS_FULL(steps_full_negative_##width, bytes, gb_toward_negative)  \
  GB_STEPS_FULL(steps_full_odd_##width, bytes, gb_to_odd)                \
  GB_STEPS_FULL(steps_full_random_##width, bytes, gb_stochastic)
GB_STEPS_FULL_ALL(f32, 4)
GB_STEPS_FULL_ALL(f64, 8)
#undef GB_STEPS_FULL
#undef GB_STEPS_FULL_ALL
