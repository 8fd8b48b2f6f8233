// SPDX-License-Identifier: Apache-2.0
// Exact sums of the family `lanes`.
//
// A sum wider than 53 bits is kept as h + l, h the float64 sum of the terms and l all that its additions lost. Both
// and the addend are rounded to odd together once, by way of an expansion: numbers that do not overlap and
// whose lowest and highest bits are not adjacent, made by TwoSum (Shewchuk, "Adaptive Precision Floating-Point
// Arithmetic", 1997, theorem 10: growing a nonadjacent expansion by TwoSum with ties to even leaves one).
//
// Rounding an expansion x_0 .. x_n, smallest first, to odd by y <- RO(x_i + y): let 2^j be the lowest bit of x_i. What is
// below it is less than 2^(j-1) in magnitude, so the sum is at least 2^(j-1) and its neighbours stand 2^(j-53) apart
// or more, while y, rounded to odd at 53 bits, has its last bit at 2^(j-54) or below. All numbers that decide about
// RO(x_i + .) are then even in y's last place, and y lies on the same side of them as what it stands for.

/// Remembers the signs of a block's terms, when an exact zero sum may be -0.
GB_INLINE void lanes_note_signs(lanes_work *w, const vf64 *t) {
  if (__builtin_expect(w->negative_zeros, 0)) LANES_ALL(m) w->signs[m] |= (vi64)t[m];
}

GB_INLINE void lanes_clear_signs(lanes_work *w) {
  if (__builtin_expect(w->negative_zeros, 0)) LANES_ALL(m) w->signs[m] = 0;
}

/// s <- the sum of terms, whose partial sums all fit in 53 bits.
static void lanes_sum_single(lanes_work *w, lanes_places q, vf64 *s) {
  vf64 sum[LANES_M];
  lanes_clear_signs(w);
  // -0 is neutral: like zeros keep their sign.
  LANES_ALL(m) sum[m] = -0.0;
  LANES_EACH(i, q) {
    vf64 t[LANES_M];
    lanes_terms(w, i, t);
    LANES_ALL(m) sum[m] += t[m];
    lanes_note_signs(w, t);
  }
  LANES_ALL(m) s[m] = sum[m];
  if (w->negative_zeros) LANES_ALL(m) s[m] = (vf64)((vi64)s[m] | ((s[m] == 0.0) & w->signs[m] & GB_SIGN));
}

/// h + l <- the sum of terms; what l loses is noted when `checked`.
GB_INLINE void lanes_sum_two(lanes_work *w, lanes_places q, vf64 *high, vf64 *low, const int checked) {
  vf64 h[LANES_M], l[LANES_M];
  vi64 any = 0;
  lanes_clear_signs(w);
  LANES_ALL(m) h[m] = -0.0, l[m] = 0.0;
  LANES_EACH(i, q) {
    vf64 t[LANES_M];
    lanes_terms(w, i, t);
    LANES_ALL(m) {
      vf64 error, lost;
      h[m] = gb_two_sum(h[m], t[m], &error);
      if (checked) {
        l[m] = gb_two_sum(l[m], error, &lost);
        any |= gb_magnitude(lost) > 0.0;  // false beside infinities, where it is NaN
      } else {
        l[m] += error;
      }
    }
    lanes_note_signs(w, t);
  }
  LANES_ALL(m) high[m] = h[m], low[m] = l[m];
  if (checked) w->lost |= any;
}

static void lanes_sum_pair(lanes_work *w, lanes_places q, vf64 *h, vf64 *l) {
  if (w->p->sum == gb_lanes_checked && q.end - q.start > 2) {
    lanes_sum_two(w, q, h, l, 1);
  } else {
    lanes_sum_two(w, q, h, l, 0);
  }
}

/// A sum rounded to odd, its zero's sign and special value put right. `plain` is the float64 sum of all terms in some
/// order: -0 exactly when all of them are, and infinite or NaN exactly when some term is, as in IEEE 754.
GB_INLINE vf64 lanes_settle(const lanes_work *w, vf64 odd, vf64 plain, vi64 signs) {
  vi64 zero = (vi64)plain & (plain == 0.0);
  if (w->negative_zeros) zero = signs & GB_SIGN;
  odd = gb_select(odd == 0.0, (vf64)zero, odd);
  return gb_select(gb_magnitude(plain) < __builtin_inf(), odd, plain);
}

/// h + l + addend rounded to odd. When `is_expansion`, h and l are what one TwoSum left.
GB_INLINE vf64 lanes_merge_one(const lanes_work *w, vf64 h, vf64 l, vf64 addend, vi64 signs, const int is_expansion) {
  vf64 low = l, high = h, x0, x1, x2;
  if (!is_expansion) high = gb_two_sum(h, l, &low);
  x2 = gb_two_sum(addend, low, &x0);
  x2 = gb_two_sum(x2, high, &x1);
  vf64 odd = gb_add_odd(x2, gb_add_odd(x1, x0, 0), 0);
  return lanes_settle(w, odd, h + addend, signs | (vi64)addend);
}

/// s <- h + l, and the addend unless it is null, rounded to odd.
static void lanes_merge(const lanes_work *w, const vf64 *h, const vf64 *l, const vf64 *addend, vf64 *s) {
  for (int m = 0; m < LANES_M; m++) {
    if (addend) {
      s[m] = lanes_merge_one(w, h[m], l[m], addend[m], w->signs[m], 0);
    } else {
      vf64 low, high = gb_two_sum(h[m], l[m], &low);
      s[m] = lanes_settle(w, gb_add_odd(high, low, 0), h[m], w->signs[m]);
    }
  }
}

/// The longest block that `lanes_sum_all` takes.
enum { LANES_ALL_TERMS = 64 };

/// s <- the sum of any terms, and of the addend unless it is null, rounded to odd: an expansion of one number a term.
static void lanes_sum_all(lanes_work *w, lanes_places q, const vf64 *addend, vf64 *s) {
  vf64 terms[LANES_ALL_TERMS + 1][LANES_M];
  int count = 0;
  lanes_clear_signs(w);
  LANES_EACH(i, q) {
    lanes_terms(w, i, terms[count]);
    lanes_note_signs(w, terms[count++]);
  }
  if (addend) memcpy(terms[count++], addend, sizeof *terms);
  for (int m = 0; m < LANES_M; m++) {
    vf64 x[LANES_ALL_TERMS + 1], plain = -0.0, odd = 0.0;
    for (int t = 0; t < count; t++) {
      vf64 grown = terms[t][m];
      plain += grown;
      for (int i = 0; i < t; i++) grown = gb_two_sum(grown, x[i], &x[i]);
      x[t] = grown;
    }
    for (int i = 0; i < count; i++) odd = gb_add_odd(x[i], odd, 0);
    s[m] = lanes_settle(w, odd, plain, w->signs[m] | (addend ? (vi64)addend[m] : 0));
  }
}
