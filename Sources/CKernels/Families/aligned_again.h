// SPDX-License-Identifier: Apache-2.0
// Aligned blocks in float64, for any finite operands and any target of the family: for tiles that raised redo, and for
// targets that float32 does not round to. Products have at most 24 bits, exponents from -252 (scaled: -568) to 508,
// and sums are below 64 x 2^30 units, so that float64 holds all of them exactly.

/// One aligned sum for each element of the tile.
GB_INLINE void gb_aligned_step64(const gb_aligned *p, const gb_aligned_rounding *rounding, const gb_tile *t,
                                 int64_t first, const int16_t *order, int64_t n, float *values) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns };
  const float *a = (const float *)t->a[0] + first * R, *b = (const float *)t->b[0] + first * C;
  int wide = p->exponent_bytes == 2, scaled = p->form == gb_aligned_scaled;
  int64_t scale = scaled ? first / p->scale_run : 0;
  for (int r = 0; r < R; r++) {
    for (int c = 0; c < C; c += GB_LANES64) {
      vi32h greatest = (vi32h)(INT32_MIN), raised = (vi32h)(0);
      for (int64_t i = 0; i < n; i++) {
        int64_t k = first + (order ? order[i] : i);
        vi32h product;
        for (int j = 0; j < GB_LANES64; j++)
          product[j] = wide ? ((const int16_t *)t->a[1])[k * R + r] + ((const int16_t *)t->b[1])[k * C + c + j]
                            : ((const uint8_t *)t->a[1])[k * R + r] + ((const uint8_t *)t->b[1])[k * C + c + j];
        greatest = __builtin_elementwise_max(greatest, product);
      }
      if (scaled)
        for (int j = 0; j < GB_LANES64; j++)
          raised[j] = ((const int16_t *)t->a[2])[scale * R + r] + ((const int16_t *)t->b[2])[scale * C + c + j];
      vi32h is_none = greatest < p->zero_below;
      greatest += raised - p->exponent_offset;
      greatest = (greatest & ~is_none) | (gb_no_term & is_none);
      vf32h addend = *(const vf32h *)(values + r * C + c);
      vi32h bits = (vi32h)addend, held = ((bits >> 23) & 255) - 127, is_zero = (bits & INT32_MAX) == 0;
      held = __builtin_elementwise_max(held, (vi32h)(p->least_addend_exponent));
      held = (held & ~is_zero) | (gb_no_term & is_zero);
      vi32h e = __builtin_elementwise_max(__builtin_elementwise_max(greatest, held), (vi32h)(p->minimum_exponent));
      e = __builtin_elementwise_max(e, (vi32h)(-900));
      // A product without scales far above E is 0, as is the cut of one far below.
      vi32h places = __builtin_elementwise_min(
          __builtin_elementwise_max(p->fraction_bits - e + raised, (vi32h)(-700)), (vi32h)(700));
      vf64 factor = gb_powers64(places);
      vf64 total = gb_truncated64(__builtin_convertvector(addend, vf64) * gb_powers64(p->fraction_bits - e));
      for (int64_t i = 0; i < n; i++) {
        int64_t k = order ? order[i] : i;
        vf64 column = __builtin_convertvector(*(const vf32h *)(b + k * C + c), vf64);
        vf64 q = column * (vf64)((double)a[k * R + r]) * factor;
        total += gb_truncated64(q);
      }
      total += 0.0;  // an integer 0 has no sign
      vf64 result = gb_rounded64(total * gb_powers64(e - p->fraction_bits), rounding);
      vi32h narrow = (vi32h)__builtin_convertvector(result, vf32h), is_infinite = (bits & INT32_MAX) == 0x7f800000;
      *(vf32h *)(values + r * C + c) = (vf32h)((bits & is_infinite) | (narrow & ~is_infinite));
    }
  }
}

static uint32_t gb_aligned_again(const gb_tile *tile) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns };
  const gb_aligned *p = tile->parameters;
  gb_aligned_rounding rounding = gb_make_rounding(&p->target);
  float *acc = tile->accumulator;
  for (int64_t first = 0; first < tile->k; first += p->block) {
    int64_t left = tile->k - first, n = left < p->block ? left : p->block;
    if (p->form != gb_aligned_sequence) {
      gb_aligned_step64(p, &rounding, tile, first, 0, n, acc);
      continue;
    }
    gb_aligned_rounding added = gb_make_rounding(&p->added);
    float sums[R * C];
    memset(sums, 0, sizeof sums);
    for (int lane = 0; lane < p->lanes; lane++) {
      int16_t order[gb_aligned_longest_block];
      int64_t count = gb_aligned_lane(p, lane, n, order);
      if (count > 0) gb_aligned_step64(p, &rounding, tile, first, order, count, sums);
    }
    for (int i = 0; i < R * C; i += GB_LANES32)
      *(vf32 *)(acc + i) = gb_rounded32(*(vf32 *)(acc + i) + *(vf32 *)(sums + i), &added);
  }
  return 0;
}
