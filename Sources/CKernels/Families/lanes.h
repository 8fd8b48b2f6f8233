// SPDX-License-Identifier: Apache-2.0
// Any unit's stages in float64, one block after the other.
#include "lanes_work.h"

#include "lanes_exact.h"

#include "lanes_sums.h"

/// acc <- acc + s after a second alignment (`ShiftedAddition`), rounded.
static void lanes_accumulate_shifted(const lanes_work *w, vf64 *acc, const vf64 *s, const vf64 *power) {
  const gb_lanes_parameters *p = w->p;
  double sum_power = gb_power(p->shifted_sum_bits), addend_power = gb_power(p->shifted_addend_bits);
  for (int m = 0; m < LANES_M; m++) {
    vf64 held = lanes_power(acc[m], w->addend_power);
    held = held > p->shifted_least_power ? held : (vf64)p->shifted_least_power;
    vf64 greatest = held > power[m] ? held : power[m], inverse = lanes_inverse(greatest);
    vf64 sum = gb_floor(s[m] * inverse * sum_power) * (1 / sum_power);
    vf64 addend = gb_floor(acc[m] * inverse * addend_power) * (1 / addend_power);
    if (p->shifted_reach >= 0) {
      vi64 counts = held * gb_power(p->shifted_reach) >= greatest;
      // An infinity counts however low its exponent would be.
      counts |= gb_magnitude(acc[m]) == __builtin_inf();
      counts |= acc[m] != acc[m];
      addend = (vf64)((vi64)addend & counts);
    }
    // Both cut numbers and their sum fit in 53 bits. +0 leads: a zero sum is +0.
    vf64 v = ((vf64)0.0 + sum + addend) * greatest;
    vf64 unit = lanes_power(v, p->shifted_least_power) * gb_power(-p->shifted_result_bits);
    acc[m] = gb_floor(v * lanes_inverse(unit)) * unit + 0.0;
  }
  lanes_round(&w->accumulator, acc);
}

/// acc <- acc and the block of places [first, end).
static void lanes_block(lanes_work *w, int64_t first, int64_t end, int again, vf64 *acc) {
  const gb_lanes_parameters *p = w->p;
  vf64 s[LANES_M], power[LANES_M];
  lanes_places q = {first, end, end - first, end - first};
  if (p->accumulate == gb_lanes_accumulate_aligned) {
    lanes_sum_aligned(w, q, acc, w->addend_power, s, power);
    memcpy(acc, s, sizeof s);
    lanes_round(&w->accumulator, acc);
    return;
  }
  int wide = (p->sum == gb_lanes_pair || p->sum == gb_lanes_checked) && end - first > 1;
  if (wide && p->lanes <= 1 && p->converted == gb_lanes_convert_none) {
    // One rounding of the exact sum of terms and addend.
    if (again) {
      lanes_sum_all(w, q, acc, s);
    } else {
      vf64 h[LANES_M], l[LANES_M];
      lanes_sum_pair(w, q, h, l);
      lanes_merge(w, h, l, acc, s);
    }
    memcpy(acc, s, sizeof s);
    if (p->accumulate == gb_lanes_accumulate_fixed) {
      lanes_fix(&w->fixed, acc);
    } else {
      lanes_round(&w->accumulator, acc);
    }
    return;
  }
  lanes_sum_block(w, first, end, again, s, power);
  switch (p->accumulate) {
    case gb_lanes_accumulate_fixed: lanes_add_fixed(&w->fixed, acc, s); break;
    case gb_lanes_accumulate_shifted: lanes_accumulate_shifted(w, acc, s, power); break;
    default: lanes_add(&w->accumulator, acc, s); break;
  }
}

/// Whether the last rounding of an exact sum goes toward minus infinity.
GB_INLINE int lanes_negative_zeros(const gb_lanes_parameters *p) {
  gb_direction direction = p->converted != gb_lanes_convert_none ? p->converted_target.direction
                           : p->accumulate == gb_lanes_accumulate_fixed ? p->fixed.direction
                                                                        : p->accumulator.direction;
  return direction == gb_toward_negative;
}

/// Whether blocks are exact sums, each rounded once into the accumulator.
GB_INLINE int lanes_is_plain(const lanes_work *w) {
  const gb_lanes_parameters *p = w->p;
  return p->lanes <= 1 && p->converted == gb_lanes_convert_none && p->accumulate == gb_lanes_accumulate_rounded &&
         !w->negative_zeros;
}

/// All blocks of such a unit whose sums take two float64.
GB_INLINE void lanes_run_pairs(lanes_work *w, vf64 *acc, const int is_long) {
  const int64_t length = w->p->block, k = w->k;
  for (int64_t first = 0; first < k; first += length) {
    int64_t end = first + length < k ? first + length : k;
    vf64 h[LANES_M], l[LANES_M], t[LANES_M];
    lanes_terms(w, first, h);
    LANES_ALL(m) l[m] = 0.0;
    if (end - first > 1) {
      lanes_terms(w, first + 1, t);
      LANES_ALL(m) h[m] = gb_two_sum(h[m], t[m], &l[m]);
    }
    if (is_long)
      for (int64_t i = first + 2; i < end; i++) {
        lanes_terms(w, i, t);
        LANES_ALL(m) {
          vf64 error;
          h[m] = gb_two_sum(h[m], t[m], &error);
          l[m] += error;
        }
      }
    LANES_ALL(m) acc[m] = lanes_merge_one(w, h[m], l[m], acc[m], (vi64)0, !is_long);
    lanes_round(&w->accumulator, acc);
  }
}

static void lanes_run_two(lanes_work *w, vf64 *acc) { lanes_run_pairs(w, acc, 0); }

static void lanes_run_more(lanes_work *w, vf64 *acc) { lanes_run_pairs(w, acc, 1); }

#define LANES_SHORT_TERMS(place, t) \
  if (is_simple) {                  \
    lanes_multiply(a, b, place, t); \
  } else {                          \
    lanes_terms(w, place, t);       \
  }

/// All blocks of such a unit whose sums fit in 53 bits: accumulators stay in registers.
GB_INLINE void lanes_run_short(const lanes_work *w, vf64 *accumulators, const int is_simple) {
  const int64_t length = w->p->block, k = w->k;
  const double *a = w->a, *b = w->b;
  vf64 acc[LANES_M];
  LANES_ALL(m) acc[m] = accumulators[m];
  GB_FOR_DIRECTION(w->accumulator.direction, {
    for (int64_t first = 0; first < k; first += length) {
      int64_t end = first + length < k ? first + length : k;
      vf64 s[LANES_M], t[LANES_M];
      LANES_SHORT_TERMS(first, s);
      for (int64_t i = first + 1; i < end; i++) {
        LANES_SHORT_TERMS(i, t);
        LANES_ALL(m) s[m] += t[m];
      }
      lanes_add_in(&w->accumulator, acc, s, D);
    }
  })
  LANES_ALL(m) accumulators[m] = acc[m];
}

/// Products as they are, in ascending order.
static void lanes_run_simple(const lanes_work *w, vf64 *acc) { lanes_run_short(w, acc, 1); }

static void lanes_run_changed(const lanes_work *w, vf64 *acc) { lanes_run_short(w, acc, 0); }

GB_INLINE uint32_t lanes_run(const gb_tile *tile, int again) {
  const gb_lanes_parameters *p = tile->parameters;
  lanes_work w = {.a = tile->a[0], .power_a = tile->a[1], .b = tile->b[0], .power_b = tile->b[1], .p = p, .k = tile->k,
                  .product = gb_rounder_of(&p->product_target), .sum = gb_rounder_of(&p->sum_target),
                  .converted = gb_rounder_of(&p->converted_target), .join = gb_rounder_of(&p->join_target),
                  .accumulator = gb_rounder_of(&p->accumulator), .fixed = gb_fixer_of(&p->fixed, p->nan_is_greatest),
                  .negative_zeros = lanes_negative_zeros(p),
                  .addend_power = tile->first_k == 0 ? p->addend_least_power : p->accumulator_least_power};
  if (again && p->block > LANES_ALL_TERMS) return gb_raised_redo;
  vf64 acc[LANES_M];
  memcpy(acc, tile->accumulator, sizeof acc);
  int is_two = p->block == 2 && (p->sum == gb_lanes_pair || p->sum == gb_lanes_checked);
  if (lanes_is_plain(&w) && (p->sum == gb_lanes_single || p->sum == gb_lanes_pair || is_two)) {
    if (is_two) {
      lanes_run_two(&w, acc);
    } else if (p->sum == gb_lanes_pair) {
      lanes_run_more(&w, acc);
    } else if (p->product == gb_lanes_exact && !p->pairs_reversed) {
      lanes_run_simple(&w, acc);
    } else {
      lanes_run_changed(&w, acc);
    }
    memcpy(tile->accumulator, acc, sizeof acc);
    return 0;
  }
  for (int64_t first = 0; first < tile->k; first += p->block) {
    lanes_block(&w, first, first + p->block < tile->k ? first + p->block : tile->k, again, acc);
    w.addend_power = p->accumulator_least_power;
  }
  memcpy(tile->accumulator, acc, sizeof acc);
  return gb_any(w.lost) ? gb_raised_redo : 0;
}

static uint32_t GB_NAME(lanes_first)(const gb_tile *tile) { return lanes_run(tile, 0); }

static uint32_t GB_NAME(lanes_again)(const gb_tile *tile) { return lanes_run(tile, 1); }

gb_kernel GB_NAME(gb_lanes_kernel)(const gb_lanes_parameters *p) {
  int aligned = p->sum == gb_lanes_aligned && !p->power_of_product;
  gb_plane value = {8, 1, 1}, power = {aligned ? 8 : 0, 1, 1};
  int64_t step = p->pairs_reversed && p->block % 2 ? 2 * p->block : p->block;
  return (gb_kernel){.run = GB_NAME(lanes_first),
                     .run_again = p->sum == gb_lanes_checked ? GB_NAME(lanes_again) : 0,
                     .takes_specials = p->takes_specials,
                     .rows = LANES_R,
                     .columns = LANES_N,
                     .step = (int32_t)step,
                     .accumulator_bytes = 8,
                     .a = {value, power},
                     .b = {value, power}};
}
