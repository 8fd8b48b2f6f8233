// SPDX-License-Identifier: Apache-2.0
// Aligned blocks of groups: exact sums of small integers, scaled, cut in float64.
//
// A group's sum is below 16 x 32 x 32 in magnitude (15 bits). Sum x scale x scale has to be exact in float64, which the
// planner proves (E4M3 scales: 4 bits each), as it proves that the cut terms of a block sum to less than 2^51.

/// sum += a b over 4 products a step in each 32-bit lane, a of one row signed and b unsigned.
GB_INLINE vi32 gb_group_dot(const int8_t *a, int64_t a_stride, const uint8_t *b, int64_t b_stride, int steps,
                            vi32 sum) {
#if GB_HAS_AVX512
  for (int s = 0; s < steps; s++) {
    int32_t word;
    memcpy(&word, a + s * a_stride, 4);
    sum = (vi32)_mm512_dpbusd_epi32((__m512i)sum, (__m512i)*(const vi32 *)(b + s * b_stride), _mm512_set1_epi32(word));
  }
  return sum;
#elif GB_HAS_AVX2
  // Two products are below 2 x 63 x 31, and those of 8 lanes below 2^15.
  vi16 pairs = (vi16)(int16_t)0;
  for (int s = 0; s < steps; s++) {
    int32_t word;
    memcpy(&word, a + s * a_stride, 4);
    pairs += (vi16)_mm256_maddubs_epi16((__m256i)*(const vi32 *)(b + s * b_stride), _mm256_set1_epi32(word));
  }
  return sum + (vi32)_mm256_madd_epi16((__m256i)pairs, _mm256_set1_epi16(1));
#else
  vi16 pairs = (vi16)(int16_t)0;
  for (int s = 0; s < steps; s++) {
    int32_t word;
    memcpy(&word, a + s * a_stride, 4);
    vi16 row = (vi16)(vi32)(word), column = *(const vi16 *)(b + s * b_stride);
    pairs += ((vi16)(row << 8) >> 8) * (column & 255) + (row >> 8) * (vi16)((vu16)column >> 8);
  }
  return sum + (((vi32)pairs << 16) >> 16) + ((vi32)pairs >> 16);
#endif
}

/// Which bytes of a word are not `zero`, as ones.
GB_INLINE uint32_t gb_nonzero_bytes(uint32_t x) { return (((x & 0x7f7f7f7f) + 0x7f7f7f7f) | x) >> 7 & 0x01010101; }

/// The exponent of a scale's number, none for 0.
GB_INLINE vi32 gb_scale_exponents(vf32 scale, int32_t least) {
  vi32 e = __builtin_elementwise_max((((vi32)scale >> 23) & 255) - 127, (vi32)(least)), is_zero = scale == 0;
  return (e & ~is_zero) | (gb_no_term & is_zero);
}

enum { gb_most_groups = gb_aligned_longest_block / 4 };

/// One group of one row: sums of products without the offset, its scale, and the mask of nonzero factors.
typedef struct gb_row_group {
  int32_t start;  // minus b_offset times the sum of a
  uint32_t nonzero;
  int32_t exponent;
  double scale;
} gb_row_group;

GB_INLINE uint32_t gb_aligned_groups_run(const gb_tile *tile) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns, V = gb_aligned_vectors, H = GB_LANES64 };
  const gb_aligned *p = tile->parameters;
  gb_aligned_rounding rounding = gb_make_rounding(&p->target);
  float *acc = tile->accumulator;
  for (int64_t first = 0; first < tile->k; first += p->block) {
    int64_t left = tile->k - first, n = left < p->block ? left : p->block;
    int groups = (int)((n + p->group - 1) / p->group);
    const int8_t *a = (const int8_t *)tile->a[0] + first * R;
    const uint8_t *b = (const uint8_t *)tile->b[0] + first * C;
    gb_row_group rows[R][gb_most_groups];
    struct { vu32 nonzero; vi32 exponent; } columns[V][gb_most_groups];
    int steps[gb_most_groups];
    const float *scales[gb_most_groups];
    for (int g = 0; g < groups; g++) {
      int64_t in_group = n - g * p->group < p->group ? n - g * p->group : p->group;
      int64_t scale = (first + g * p->group) / p->scale_run;
      steps[g] = (int)((in_group + 3) / 4);
      scales[g] = (const float *)tile->b[1] + scale * C;
      for (int r = 0; r < R; r++) {
        int32_t sum = 0;
        uint32_t nonzero = 0;
        for (int s = 0; s < steps[g]; s++) {
          const int8_t *four = a + g * p->group * R + (s * R + r) * 4;
          uint32_t word;
          memcpy(&word, four, 4);
          sum += four[0] + four[1] + four[2] + four[3];
          nonzero |= gb_nonzero_bytes(word) << s;
        }
        float number = ((const float *)tile->a[1])[scale * R + r];
        rows[r][g] = (gb_row_group){.start = -p->b_offset * sum,
                                    .nonzero = nonzero,
                                    .exponent = gb_scale_exponents((vf32)number, p->least_scale_exponent[0])[0],
                                    .scale = (double)number * p->product_unit};
      }
      for (int v = 0; v < V; v++) {
        vu32 nonzero = (vu32)(0);
        for (int s = 0; s < steps[g]; s++) {
          vu8 column = *(const vu8 *)(b + g * p->group * C + s * 4 * C + v * GB_BYTES) ^ (vu8)(uint8_t)p->b_offset;
          nonzero |= (vu32)__builtin_elementwise_min(column, (vu8)(uint8_t)1) << (uint32_t)s;
        }
        columns[v][g].nonzero = nonzero;
        columns[v][g].exponent =
            gb_scale_exponents(*(const vf32 *)(scales[g] + v * GB_LANES32), p->least_scale_exponent[1]);
      }
    }
    for (int r = 0; r < R; r++) {
      for (int v = 0; v < V; v++) {
        union { vi32 whole; vi32h half[2]; } sum[gb_most_groups], exponent;
        vf32 addend = *(const vf32 *)(acc + r * C + v * GB_LANES32);
        vi32 bits = (vi32)addend;
        vi32 e = ((bits >> 23) & 255) - 127, is_zero = (bits & INT32_MAX) == 0;
        e = __builtin_elementwise_max(e, (vi32)(p->least_addend_exponent));
        e = (e & ~is_zero) | (gb_no_term & is_zero);
        e = __builtin_elementwise_max(e, (vi32)(p->minimum_exponent > -900 ? p->minimum_exponent : -900));
        for (int g = 0; g < groups; g++) {
          sum[g].whole = gb_group_dot(a + g * p->group * R + r * 4, R * 4, b + g * p->group * C + v * GB_BYTES, C * 4,
                                      steps[g], (vi32)(rows[r][g].start));
          // A group without a nonzero product has no exponent; nor has one whose scale is 0.
          vi32 is_term = (columns[v][g].nonzero & rows[r][g].nonzero) != 0;
          vi32 raised = columns[v][g].exponent + rows[r][g].exponent;
          e = __builtin_elementwise_max(e, (raised & is_term) | (gb_no_term & ~is_term));
        }
        exponent.whole = e;
        GB_UNROLL for (int h = 0; h < 2; h++) {
          float *at = acc + r * C + v * GB_LANES32 + h * H;
          vf32h old = *(const vf32h *)at;
          vf64 factor = gb_powers64(p->fraction_bits - exponent.half[h]);
          vf64 total = gb_truncated64(__builtin_convertvector(old, vf64) * factor);
          for (int g = 0; g < groups; g++) {
            vf64 scale = __builtin_convertvector(*(const vf32h *)(scales[g] + v * GB_LANES32 + h * H), vf64);
            scale *= factor * rows[r][g].scale;
            total += gb_truncated64(__builtin_convertvector(sum[g].half[h], vf64) * scale);
          }
          total += 0.0;  // an integer 0 has no sign
          vf64 result = gb_rounded64(total * gb_powers64(exponent.half[h] - p->fraction_bits), &rounding);
          vi32h fresh = (vi32h)__builtin_convertvector(result, vf32h), kept = (vi32h)old;
          vi32h is_infinite = (kept & INT32_MAX) == 0x7f800000;
          *(vf32h *)at = (vf32h)((kept & is_infinite) | (fresh & ~is_infinite));
        }
      }
    }
  }
  return 0;
}

static uint32_t gb_aligned_groups_any(const gb_tile *tile) { return gb_aligned_groups_run(tile); }
