// SPDX-License-Identifier: Apache-2.0
// Aligned sums that meet the accumulator in a second alignment, where every cut goes toward minus infinity.
//
// Products are summed in int32 as in aligned.h, in one lane or two that are joined at the greater exponent. The second
// alignment is done in float64: the sum is below 2^31 and gets at most 16 bits more, an addend below 2^(1 + 40), so
// that both are exact integers, and so is their sum.

/// Toward minus infinity, of magnitudes up to 2^51 where there is no instruction.
GB_INLINE vf64 gb_floored64(vf64 x) {
#if GB_HAS_AVX512
  return (vf64)_mm512_roundscale_pd((__m512d)x, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
#elif GB_HAS_AVX2
  return (vf64)_mm256_round_pd((__m256d)x, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC);
#else
  vf64 whole = gb_truncated64(x);
  return whole - (vf64)((vi64)(vf64)(1.0) & (whole > x));
#endif
}

/// acc <- round(acc + sum), the sum in units of 2^(e - F), or without an exponent; of half a vector.
GB_INLINE void gb_shifted_sum(const gb_aligned *p, vf64 sum, vi32h e, float *at) {
  vf32h old = *(const vf32h *)at;
  vi32h bits = (vi32h)old, held = ((bits >> 23) & 255) - 127;
  held = __builtin_elementwise_max(held, (vi32h)(p->least_addend_exponent));
  vi32h greatest = __builtin_elementwise_max(e, held);
  int finest = p->sum_fraction_bits > p->addend_fraction_bits ? p->sum_fraction_bits : p->addend_fraction_bits;
  vi32h places = __builtin_elementwise_max(e - greatest + (p->sum_fraction_bits - p->fraction_bits), (vi32h)(-900));
  sum = gb_floored64(sum * gb_powers64(places)) * gb_power64(finest - p->sum_fraction_bits);
  vf64 addend = __builtin_convertvector(old, vf64) * gb_powers64(p->addend_fraction_bits - greatest);
  addend = gb_floored64(addend) * gb_power64(finest - p->addend_fraction_bits);
  vi64 reached = __builtin_convertvector(held >= greatest - p->addend_reach, vi64);
  sum += (vf64)((vi64)addend & reached);
  sum *= gb_powers64(greatest - finest);
  // Floored at 2^(max(e, minimum) - result bits): ties to even at that quantum, less one where that went up.
  vf64 power = (vf64)((vi64)sum & 0x7ff0000000000000), least = (vf64)(gb_power64(p->shifted_minimum_exponent));
  vi64 is_less = power < least;
  power = (vf64)(((vi64)power & ~is_less) | ((vi64)least & is_less));
  vf64 magic = power * (1.5 * gb_power64(52 - p->result_fraction_bits)), near = (sum + magic) - magic;
  near -= (vf64)((vi64)(power * gb_power64(-p->result_fraction_bits)) & (near > sum));
  // The machine's conversion is ties to even, with subnormals and infinities; a sum of 0 is +0.
  vi32h fresh = (vi32h)__builtin_convertvector(near + 0.0, vf32h), is_infinite = (bits & INT32_MAX) == 0x7f800000;
  *(vf32h *)at = (vf32h)((bits & is_infinite) | (fresh & ~is_infinite));
}

/// The sum of a lane's products for each element, and its exponent (biased), or gb_no_term.
GB_INLINE void gb_lane_sums(const gb_aligned_plan *p, const gb_tile *t, int64_t first, const int16_t *order, int64_t n,
                            int wide, vi32 (*sums)[gb_aligned_vectors], vi32 (*exponents)[gb_aligned_vectors],
                            gb_aligned_limits *limits) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns, V = gb_aligned_vectors };
  const float *a = (const float *)t->a[0] + first * R, *b = (const float *)t->b[0] + first * C;
  int bytes = wide ? 2 : 1;
  gb_greatest greatest[R];
  gb_aligned_greatest((const uint8_t *)t->a[1] + first * R * bytes, (const uint8_t *)t->b[1] + first * C * bytes, order,
                      n, wide, greatest);
  for (int r = 0; r < R; r++) {
    vf32 factor[V];
    vi32 sum[V];
    GB_UNROLL for (int v = 0; v < V; v++) {
      vi32 e = wide ? __builtin_convertvector(*(const vi16h *)(greatest[r].word + v * GB_LANES32), vi32)
                    : __builtin_convertvector(*(const vu8q *)(greatest[r].byte + v * GB_LANES32), vi32);
      vi32 is_none = e < p->zero_below;
      e = ((e + p->shift) & ~is_none) | (gb_no_term & is_none);
      if (wide) limits->greatest = __builtin_elementwise_max(limits->greatest, e);
      limits->lowest = __builtin_elementwise_min(limits->lowest, (vu32)(e - gb_some_term));
      e = __builtin_elementwise_max(e, (vi32)(p->floor));
      factor[v] = (vf32)((254 + p->fraction_bits - e) << 23);
      exponents[r][v] = (e & ~is_none) | (gb_no_term & is_none);
      sum[v] = (vi32)(0);
    }
    gb_aligned_cut(a + r, b, order, n, factor, sum);
    GB_UNROLL for (int v = 0; v < V; v++) sums[r][v] = sum[v];
  }
}

GB_INLINE uint32_t gb_aligned_shifted(const gb_tile *tile, int wide) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns, V = gb_aligned_vectors };
  const gb_aligned *p = tile->parameters;
  gb_aligned_plan plan = gb_make_aligned(p);
  gb_aligned_limits limits = {(vu32)(UINT32_MAX), (vi32)(INT32_MIN)};
  float *acc = tile->accumulator;
  for (int64_t first = 0; first < tile->k; first += plan.block) {
    int64_t left = tile->k - first, n = left < plan.block ? left : plan.block;
    vi32 sums[2][R][V], exponents[2][R][V];
    if (p->lanes == 1) {
      gb_lane_sums(&plan, tile, first, 0, n, wide, sums[0], exponents[0], &limits);
    } else {
      for (int lane = 0; lane < 2; lane++) {
        int16_t order[gb_aligned_longest_block];
        int64_t count = gb_aligned_lane(p, lane, n, order);
        gb_lane_sums(&plan, tile, first, order, count, wide, sums[lane], exponents[lane], &limits);
      }
    }
    for (int r = 0; r < R; r++) {
      for (int v = 0; v < V; v++) {
        union { vi32 whole; vi32h half[2]; } sum = {sums[0][r][v]}, e = {exponents[0][r][v]};
        if (p->lanes == 2) {
          vi32 other = exponents[1][r][v], most = __builtin_elementwise_max(e.whole, other);
          // A lane without terms is 0, whatever it is shifted by; 31 places leave the sign.
          vi32 down0 = __builtin_elementwise_min(most - e.whole, (vi32)(31));
          vi32 down1 = __builtin_elementwise_min(most - other, (vi32)(31));
          sum.whole = (sum.whole >> down0) + (sums[1][r][v] >> down1);
          e.whole = most;
        }
        GB_UNROLL for (int h = 0; h < 2; h++)
          gb_shifted_sum(p, __builtin_convertvector(sum.half[h], vf64), e.half[h] - 127,
                         acc + r * C + v * GB_LANES32 + h * GB_LANES64);
      }
    }
  }
  return gb_aligned_raised(&plan, &limits);
}

static uint32_t gb_aligned_shifted8(const gb_tile *tile) { return gb_aligned_shifted(tile, 0); }
static uint32_t gb_aligned_shifted16(const gb_tile *tile) { return gb_aligned_shifted(tile, 1); }

/// The same for any finite operands, all in float64; redo where a product counts as an infinity.
static uint32_t gb_aligned_shifted_again(const gb_tile *tile) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns };
  const gb_aligned *p = tile->parameters;
  float *acc = tile->accumulator;
  vi32h beyond = (vi32h)(0);
  for (int64_t first = 0; first < tile->k; first += p->block) {
    int64_t left = tile->k - first, n = left < p->block ? left : p->block;
    int16_t order[2][gb_aligned_longest_block];
    int64_t count[2];
    for (int lane = 0; lane < p->lanes; lane++) count[lane] = gb_aligned_lane(p, lane, n, order[lane]);
    for (int r = 0; r < R; r++) {
      for (int c = 0; c < C; c += GB_LANES64) {
        vf64 sum[2];
        vi32h e[2];
        for (int lane = 0; lane < p->lanes; lane++) {
          e[lane] = gb_greatest64(p, tile, first, order[lane], count[lane], r, c);
          beyond |= e[lane] > p->greatest_exponent;
          vi32h floor = __builtin_elementwise_max(e[lane], (vi32h)(p->minimum_exponent));
          vi32h is_none = e[lane] == gb_no_term;
          e[lane] = (floor & ~is_none) | (gb_no_term & is_none);
          vi32h places = p->fraction_bits - __builtin_elementwise_max(e[lane], (vi32h)(-900));
          sum[lane] = gb_cut64(tile, first, order[lane], count[lane], r, c, gb_powers64(places));
        }
        if (p->lanes == 2) {
          vi32h most = __builtin_elementwise_max(e[0], e[1]);
          for (int lane = 0; lane < 2; lane++)
            sum[lane] = gb_floored64(sum[lane] * gb_powers64(__builtin_elementwise_max(e[lane] - most, (vi32h)(-900))));
          sum[0] += sum[1];
          e[0] = most;
        }
        gb_shifted_sum(p, sum[0], e[0], acc + r * C + c);
      }
    }
  }
  uint32_t raised = 0;
  for (int j = 0; j < GB_LANES64; j++) raised |= beyond[j] ? gb_raised_redo : 0;
  return raised;
}
