// SPDX-License-Identifier: Apache-2.0
// What the stages of the family `lanes` work on: a tile of 4 x 2 vectors, all of which go through a stage before
// the next stage begins. A stage looks at its parameters once for so many elements, and the vectors do not wait
// for one another.

enum { LANES_R = 4, LANES_V = 2, LANES_M = LANES_R * LANES_V, LANES_N = LANES_V * GB_LANES64 };

/// Every vector of the tile.
#define LANES_ALL(m) GB_UNROLL for (int m = 0; m < LANES_M; m++)

typedef struct lanes_work {
  const double *a, *power_a, *b, *power_b;
  const gb_lanes_parameters *p;
  gb_rounder product, sum, converted, join, accumulator;
  gb_fixer fixed;
  int64_t k;           // products of this call
  int32_t negative_zeros;  // whether an exact zero sum of unlike terms is -0
  double addend_power; // of the accumulator's lowest binade as it stands
  vi64 lost;           // where a sum lost something
  vi64 signs[LANES_M]; // the signs of a block's terms, together; when zeros may be negative
} lanes_work;

/// Some places of a block: runs from `start` on, `stride` apart, before `end`.
typedef struct lanes_places {
  int64_t start, end, run, stride;
} lanes_places;

#define LANES_EACH(i, q)                                                         \
  for (int64_t base_ = (q).start; base_ < (q).end; base_ += (q).stride)          \
    for (int64_t i = base_, stop_ = base_ + (q).run < (q).end ? base_ + (q).run : (q).end; i < stop_; i++)

/// The k at a place of the unit's order.
GB_INLINE int64_t lanes_k(const lanes_work *w, int64_t place) {
  return w->p->pairs_reversed && (place ^ 1) < w->k ? place ^ 1 : place;
}

/// t <- a b at a place, from value or power planes.
GB_INLINE void lanes_multiply(const double *a, const double *b, int64_t k, vf64 *t) {
  GB_UNROLL for (int r = 0; r < LANES_R; r++) GB_UNROLL for (int v = 0; v < LANES_V; v++) t[r * LANES_V + v] =
      (vf64)a[k * LANES_R + r] * *(const vf64 *)(b + k * LANES_N + v * GB_LANES64);
}

/// What overflow and flush make of x, rounded to r.
static void lanes_round_rare(const gb_rounder *c, const vf64 *x, vf64 *r) {
  GB_FOR_DIRECTION(c->direction, { for (int m = 0; m < LANES_M; m++) r[m] = gb_round_rare(c, x[m], r[m], D); })
}

/// r <- x rounded.
GB_INLINE void lanes_round_in(const gb_rounder *c, const vf64 *x, vf64 *r, const int direction) {
  vi64 rare = 0;
  LANES_ALL(m) r[m] = gb_round_usual(c, x[m], direction, &rare);
  if (__builtin_expect(gb_any(rare), 0)) {
    vf64 sums[LANES_M], rounded[LANES_M];
    memcpy(sums, x, sizeof sums);
    memcpy(rounded, r, sizeof rounded);
    lanes_round_rare(c, sums, rounded);
    memcpy(r, rounded, sizeof rounded);
  }
}

/// x <- x rounded.
static void lanes_round(const gb_rounder *c, vf64 *x) {
  vf64 sums[LANES_M], r[LANES_M];
  LANES_ALL(m) sums[m] = x[m];
  GB_FOR_DIRECTION(c->direction, { lanes_round_in(c, sums, r, D); })
  LANES_ALL(m) x[m] = r[m];
}

/// x <- x + y, rounded once.
GB_INLINE void lanes_add_in(const gb_rounder *c, vf64 *x, const vf64 *y, const int direction) {
  vf64 sums[LANES_M];
  LANES_ALL(m) sums[m] = gb_add_odd(x[m], y[m], direction == gb_toward_negative);
  lanes_round_in(c, sums, x, direction);
}

/// x <- x + y, rounded once.
static void lanes_add(const gb_rounder *c, vf64 *x, const vf64 *y) {
  vf64 sums[LANES_M];
  LANES_ALL(m) sums[m] = x[m];
  GB_FOR_DIRECTION(c->direction, { lanes_add_in(c, sums, y, D); })
  LANES_ALL(m) x[m] = sums[m];
}

/// x <- x + y, rounded once to fixed point.
static void lanes_add_fixed(const gb_fixer *c, vf64 *x, const vf64 *y) {
  GB_FOR_DIRECTION(c->direction, {
    for (int m = 0; m < LANES_M; m++) x[m] = gb_fix(c, gb_add_odd(x[m], y[m], 0), D);
  })
}

/// x <- x rounded to fixed point.
static void lanes_fix(const gb_fixer *c, vf64 *x) {
  GB_FOR_DIRECTION(c->direction, { for (int m = 0; m < LANES_M; m++) x[m] = gb_fix(c, x[m], D); })
}

/// What the product stage makes of exact products.
static void lanes_change(const lanes_work *w, vf64 *t) {
  if (w->p->product == gb_lanes_rounded) {
    lanes_round(&w->product, t);
    return;
  }
  LANES_ALL(m) {
    vi64 sign = (vi64)t[m] & GB_SIGN;
    vf64 infinity = (vf64)(sign | (vi64)(vf64)__builtin_inf());
    t[m] = gb_select(gb_magnitude(t[m]) >= w->p->product_limit, infinity, t[m]);
  }
}

/// The terms at a place.
GB_INLINE void lanes_terms(const lanes_work *w, int64_t place, vf64 *t) {
  lanes_multiply(w->a, w->b, lanes_k(w, place), t);
  if (w->p->product != gb_lanes_exact) {
    // A copy is what is handed on, so that t may stay in registers.
    vf64 changed[LANES_M];
    LANES_ALL(m) changed[m] = t[m];
    lanes_change(w, changed);
    LANES_ALL(m) t[m] = changed[m];
  }
}

/// 2^e of a number, `least` below that; 0 for infinities and NaNs.
GB_INLINE vf64 lanes_power(vf64 x, double least) {
  vf64 power = (vf64)((vi64)x & GB_EXPONENT);
  power = (vf64)((vi64)power & (power < __builtin_inf()));
  return power > least ? power : (vf64)least;
}

/// 1 / 2^e.
GB_INLINE vf64 lanes_inverse(vf64 power) { return (vf64)((vi64)(2046LL << 52) - (vi64)power); }

/// A count of units cut to an integer.
GB_INLINE vf64 lanes_cut(vf64 units, const gb_lanes_discarded rule) {
  if (rule == gb_lanes_floored) return gb_floor(units);
  vf64 kept = gb_trunc(units);
  if (rule == gb_lanes_truncated) return kept;
  // Jammed: an even integer that lost bits becomes the odd one above it in magnitude.
  vf64 half = 0.5 * kept;
  vi64 up = (kept != units) & (gb_trunc(half) == half);
  return kept + (vf64)(up & ((vi64)(vf64)1.0 | ((vi64)units & GB_SIGN)));
}
