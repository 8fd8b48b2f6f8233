// SPDX-License-Identifier: Apache-2.0
// Sums of the family `lanes` that round or cut: chains, trees, aligned sums, and lanes joined.

/// s <- ((t0 + t1) + t2) + ..., each addition rounded; from +0 or from the first term as it is.
static void lanes_sum_chain(lanes_work *w, lanes_places q, const int from_zero, vf64 *s) {
  int begun = from_zero;
  LANES_ALL(m) s[m] = 0.0;
  LANES_EACH(i, q) {
    vf64 t[LANES_M];
    lanes_terms(w, i, t);
    if (begun) {
      lanes_add(&w->sum, s, t);
    } else {
      LANES_ALL(m) s[m] = t[m];
      begun = 1;
    }
  }
}

/// s <- the sum of neighbours, level by level, each addition rounded.
///
/// Sums of 2^level terms wait for their neighbour as the ones of a binary counter; those left at the end join from the
/// shortest on, as the last of an odd number goes up unchanged.
static void lanes_sum_tree(lanes_work *w, lanes_places q, vf64 *s) {
  vf64 waiting[24][LANES_M];
  int64_t count = 0;
  LANES_ALL(m) s[m] = 0.0;
  LANES_EACH(i, q) {
    vf64 t[LANES_M];
    lanes_terms(w, i, t);
    int level = 0;
    for (; count >> level & 1; level++) {
      lanes_add(&w->sum, waiting[level], t);
      memcpy(t, waiting[level], sizeof t);
    }
    memcpy(waiting[level], t, sizeof t);
    count++;
  }
  if (count == 0) return;
  int level = __builtin_ctzll(count);
  memcpy(s, waiting[level], sizeof *waiting);
  while (count >> ++level) {
    if ((count >> level & 1) == 0) continue;
    lanes_add(&w->sum, waiting[level], s);
    memcpy(s, waiting[level], sizeof *waiting);
  }
}

/// The greatest power of the nonzero terms, 0 without any.
static void lanes_greatest(const lanes_work *w, lanes_places q, vf64 *power) {
  LANES_ALL(m) power[m] = 0.0;
  if (w->p->power_of_product) {
    LANES_EACH(i, q) {
      vf64 t[LANES_M];
      lanes_terms(w, i, t);
      LANES_ALL(m) {
        vf64 x = (vf64)((vi64)lanes_power(t[m], w->p->product_least_power) & (t[m] != 0.0));
        power[m] = power[m] > x ? power[m] : x;
      }
    }
    return;
  }
  vf64 greatest[LANES_M];
  LANES_ALL(m) greatest[m] = 0.0;
  LANES_EACH(i, q) {
    vf64 x[LANES_M];
    lanes_multiply(w->power_a, w->power_b, lanes_k(w, i), x);
    LANES_ALL(m) greatest[m] = greatest[m] > x[m] ? greatest[m] : x[m];
  }
  LANES_ALL(m) power[m] = greatest[m];
}

/// count <- the sum of the terms (groups) cut to whole units, `scale` units in 1.
GB_INLINE void lanes_count(const lanes_work *w, lanes_places q, const vf64 *scale, const gb_lanes_discarded rule, vf64 *count) {
  vf64 sum[LANES_M];
  LANES_ALL(m) sum[m] = 0.0;
  if (w->p->group <= 1) {
    LANES_EACH(i, q) {
      vf64 t[LANES_M];
      lanes_terms(w, i, t);
      LANES_ALL(m) sum[m] += lanes_cut(t[m] * scale[m], rule);
    }
  } else {
    for (int64_t first = q.start; first < q.end; first += w->p->group) {
      int64_t end = first + w->p->group < q.end ? first + w->p->group : q.end;
      vf64 g[LANES_M];
      LANES_ALL(m) g[m] = 0.0;
      for (int64_t i = first; i < end; i++) {
        vf64 t[LANES_M];
        lanes_terms(w, i, t);
        LANES_ALL(m) g[m] += t[m];
      }
      LANES_ALL(m) sum[m] += lanes_cut(g[m] * scale[m], rule);
    }
  }
  LANES_ALL(m) count[m] = sum[m];
}

/// s <- the aligned sum of terms, and of `beside` unless it is null, whose powers are at least `beside_least`; power
/// <- that at which they are aligned, 0 without any term.
static void lanes_sum_aligned(const lanes_work *w, lanes_places q, const vf64 *beside, double beside_least, vf64 *s, vf64 *power) {
  const gb_lanes_parameters *p = w->p;
  // Where nothing stands above zero any power will do.
  double least = p->least_power > 0x1p-450 ? p->least_power : 0x1p-450;
  vf64 scale[LANES_M], count[LANES_M];
  lanes_greatest(w, q, power);
  for (int m = 0; m < LANES_M; m++) {
    if (beside) {
      vf64 x = (vf64)((vi64)lanes_power(beside[m], beside_least) & (beside[m] != 0.0));
      power[m] = power[m] > x ? power[m] : x;
    }
    vf64 aligned = power[m] > least ? power[m] : (vf64)least;
    scale[m] = lanes_inverse(aligned) * gb_power(p->fraction_bits);
    power[m] = (vf64)((vi64)aligned & (power[m] > 0.0));
  }
  switch (p->discarded) {
    case gb_lanes_truncated: lanes_count(w, q, scale, gb_lanes_truncated, count); break;
    case gb_lanes_floored: lanes_count(w, q, scale, gb_lanes_floored, count); break;
    case gb_lanes_jammed: lanes_count(w, q, scale, gb_lanes_jammed, count); break;
  }
  for (int m = 0; m < LANES_M; m++) {
    if (beside) count[m] += lanes_cut(beside[m] * scale[m], p->discarded);
    s[m] = count[m] * lanes_inverse(scale[m]);
  }
}

/// Lanes joined by alignment: each is cut at the greatest of their powers.
static void lanes_join_by_alignment(const gb_lanes_parameters *p, int32_t filled, vf64 (*sums)[LANES_M], vf64 (*powers)[LANES_M], vf64 *s, vf64 *power) {
  for (int m = 0; m < LANES_M; m++) {
    vf64 greatest = 0.0, count = 0.0;
    for (int32_t i = 0; i < filled; i++) greatest = greatest > powers[i][m] ? greatest : powers[i][m];
    vf64 safe = greatest > 0x1p-450 ? greatest : (vf64)0x1p-450;
    vf64 scale = lanes_inverse(safe) * gb_power(p->join_fraction_bits);
    for (int32_t i = 0; i < filled; i++) count += lanes_cut(sums[i][m] * scale, p->join_discarded);
    s[m] = count * lanes_inverse(scale);
    power[m] = greatest;
  }
}

/// s <- the sum of some places by the stage of a lane; power too when it is aligned. Exact sums are rounded to
/// odd: nothing of theirs is lost when they fit in 53 bits, or are rounded next.
static void lanes_sum_lane(lanes_work *w, lanes_places q, int again, vf64 *s, vf64 *power) {
  switch (w->p->sum) {
    case gb_lanes_single: lanes_sum_single(w, q, s); break;
    case gb_lanes_pair:
    case gb_lanes_checked:
      if (again) {
        lanes_sum_all(w, q, 0, s);
      } else {
        vf64 h[LANES_M], l[LANES_M];
        lanes_sum_pair(w, q, h, l);
        lanes_merge(w, h, l, 0, s);
      }
      break;
    case gb_lanes_chain: lanes_sum_chain(w, q, 0, s); break;
    case gb_lanes_chain_from_zero: lanes_sum_chain(w, q, 1, s); break;
    case gb_lanes_tree: lanes_sum_tree(w, q, s); break;
    case gb_lanes_aligned: lanes_sum_aligned(w, q, 0, 0, s, power); break;
  }
  if (w->p->converted == gb_lanes_convert_each) lanes_round(&w->converted, s);
}

/// s <- the sum of a block; power too when it is aligned.
static void lanes_sum_block(lanes_work *w, int64_t first, int64_t end, int again, vf64 *s, vf64 *power) {
  const gb_lanes_parameters *p = w->p;
  if (p->lanes <= 1) {
    lanes_sum_lane(w, (lanes_places){first, end, end - first, end - first}, again, s, power);
  } else {
    vf64 sums[64][LANES_M], powers[64][LANES_M];
    int32_t filled = 0;
    LANES_ALL(m) s[m] = 0.0;
    for (; filled < p->lanes && first + (int64_t)filled * p->run < end; filled++) {
      lanes_places q = {first + (int64_t)filled * p->run, end, p->run, (int64_t)p->run * p->lanes};
      if (p->join == gb_lanes_join_sequence) {
        vf64 held[LANES_M];
        memcpy(held, s, sizeof held);
        lanes_sum_aligned(w, q, held, p->join_least_power, s, power);
        lanes_round(&w->join, s);
      } else {
        lanes_sum_lane(w, q, again, sums[filled], powers[filled]);
        if (p->join == gb_lanes_join_aligned) continue;
        if (filled == 0) {
          memcpy(s, sums[0], sizeof *sums);
        } else {
          lanes_add(&w->join, s, sums[filled]);
        }
      }
    }
    if (p->join == gb_lanes_join_aligned) lanes_join_by_alignment(p, filled, sums, powers, s, power);
  }
  if (p->converted == gb_lanes_convert_joined) lanes_round(&w->converted, s);
}
