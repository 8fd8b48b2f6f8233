// SPDX-License-Identifier: Apache-2.0
// From parameters to tiles: constants of the working type, the machine's direction, a function for the choices.

typedef float (*GB_NAME(steps_f32_function))(const gb_tile *, const GB_NAME(steps_f32_constants) *);
typedef double (*GB_NAME(steps_f64_function))(const gb_tile *, const GB_NAME(steps_f64_constants) *);
typedef double (*GB_NAME(steps_full_function))(const gb_tile *, const GB_NAME(steps_policy) *);

/// Any operands, all policies.
static uint32_t GB_NAME(steps_again)(const gb_tile *tile, int bytes) {
  const gb_steps *unit = tile->parameters;
  const gb_float_target *target = &unit->target;
  int t = target->precision, isAfter = target->flushes && target->tininess == gb_tiny_after_rounding;
  double special = target->overflow == gb_overflow_saturate                              ? target->greatest
                   : target->overflow == gb_overflow_infinity && target->has_infinity ? __builtin_inf()
                                                                                      : __builtin_nan("");
  GB_NAME(steps_policy) c = {
      .floor = (vf64)gb_steps_power(target->minimum_exponent - isAfter),
      .up = (vf64)gb_steps_power(53 - t),
      .half = (vf64)gb_steps_power(-t),
      .part = (vf64)gb_steps_power(1 - t - target->random_bits),
      .greatest = (vf64)target->greatest,
      .least = (vf64)gb_steps_power(target->minimum_exponent),
      .above = {(vf64)(target->positive_stays_finite ? target->greatest : special),
                (vf64)(target->negative_stays_finite ? -target->greatest : -special)},
      .infinity = (vf64)(target->overflow == gb_overflow_saturate ? target->greatest : __builtin_inf()),
      .down = (vi64)(target->direction == gb_toward_negative ? INT64_MIN : 0ll),
      .mask = (vu64)((1ull << target->random_bits) - 1),
      .flushes = target->flushes,
      .tininess = target->tininess,
      .keys = tile->keys};
  static const GB_NAME(steps_full_function) functions[2][7] = {
      {GB_NAME(steps_full_even_f32), GB_NAME(steps_full_away_f32), GB_NAME(steps_full_zero_f32),
       GB_NAME(steps_full_positive_f32), GB_NAME(steps_full_negative_f32), GB_NAME(steps_full_odd_f32),
       GB_NAME(steps_full_random_f32)},
      {GB_NAME(steps_full_even_f64), GB_NAME(steps_full_away_f64), GB_NAME(steps_full_zero_f64),
       GB_NAME(steps_full_positive_f64), GB_NAME(steps_full_negative_f64), GB_NAME(steps_full_odd_f64),
       GB_NAME(steps_full_random_f64)}};
  unsigned old = gb_steps_set(gb_ties_to_even);
  functions[bytes == 8][target->direction](tile, &c);
  gb_steps_restore(old);
  return 0;
}
static uint32_t GB_NAME(steps_f32_again)(const gb_tile *tile) { return GB_NAME(steps_again)(tile, 4); }
static uint32_t GB_NAME(steps_f64_again)(const gb_tile *tile) { return GB_NAME(steps_again)(tile, 8); }

/// Whether zeros' signs can ever differ from those that the steps without them give: some accumulator is -0, or a
/// sum can round to zero.
static int GB_NAME(steps_signs)(const gb_tile *tile, const gb_steps *unit, int bytes) {
  const gb_float_target *target = &unit->target;
  if (!unit->zero_signs) return 0;
  if (target->flushes || target->direction == gb_toward_negative ||
      unit->product_lowest < target->minimum_exponent - target->precision + 1)
    return 1;
  int64_t count = GB_NAME(steps_rows) * GB_NAME(steps_vectors) * GB_BYTES / bytes;
  int found = 0;
  if (bytes == 4)
    for (int64_t i = 0; i < count; i++) found |= ((const uint32_t *)tile->accumulator)[i] == 0x80000000u;
  else
    for (int64_t i = 0; i < count; i++) found |= ((const uint64_t *)tile->accumulator)[i] == 1ull << 63;
  return found;
}

static int GB_NAME(steps_f32_signs)(const gb_tile *tile, const gb_steps *unit) {
  return GB_NAME(steps_signs)(tile, unit, 4);
}
static int GB_NAME(steps_f64_signs)(const gb_tile *tile, const gb_steps *unit) {
  return GB_NAME(steps_signs)(tile, unit, 8);
}

#define GB_F64 0
#include "steps_run.h"
#undef GB_F64
#define GB_F64 1
#include "steps_run.h"
#undef GB_F64

static uint32_t GB_NAME(steps_f32_plain)(const gb_tile *tile) { return GB_NAME(steps_f32_run)(tile, 0); }
static uint32_t GB_NAME(steps_f32_odd)(const gb_tile *tile) { return GB_NAME(steps_f32_run)(tile, 1); }
static uint32_t GB_NAME(steps_f64_plain)(const gb_tile *tile) { return GB_NAME(steps_f64_run)(tile, 0); }
static uint32_t GB_NAME(steps_f64_odd)(const gb_tile *tile) { return GB_NAME(steps_f64_run)(tile, 1); }

/// Targets with float32's exponents.
static uint32_t GB_NAME(steps_wide_tile)(const gb_tile *tile, int isOdd) {
  const gb_steps *unit = tile->parameters;
  int drop = 24 - unit->target.precision;
  GB_NAME(steps_f32_constants) c = {.drop = drop,
                                    .mask = (vu32)(int32_t)((1u << (drop - 1)) - 1),
                                    .greatest = (vf32)(float)unit->target.greatest};
  int saturates = unit->target.overflow == gb_overflow_saturate;
  unsigned old = gb_steps_set(gb_ties_to_even);
  GB_NAME(steps_f32_function) function =
      isOdd ? saturates ? GB_NAME(steps_f32_odd_wide_saturate) : GB_NAME(steps_f32_odd_wide)
            : saturates ? GB_NAME(steps_f32_wide_saturate) : GB_NAME(steps_f32_wide);
  function(tile, &c);
  gb_steps_restore(old);
  return 0;
}
static uint32_t GB_NAME(steps_wide)(const gb_tile *tile) { return GB_NAME(steps_wide_tile)(tile, 0); }
static uint32_t GB_NAME(steps_wide_odd)(const gb_tile *tile) { return GB_NAME(steps_wide_tile)(tile, 1); }

/// The machine's converters.
static uint32_t GB_NAME(steps_half)(const gb_tile *tile) {
  GB_NAME(steps_f32_constants) c = {0};
  unsigned old = gb_steps_set(((const gb_steps *)tile->parameters)->target.direction);
  GB_NAME(steps_f32_converted)(tile, &c);
  gb_steps_restore(old);
  return 0;
}
static uint32_t GB_NAME(steps_half_odd)(const gb_tile *tile) {
  GB_NAME(steps_f32_constants) c = {0};
  unsigned old = gb_steps_set(gb_ties_to_even);
  GB_NAME(steps_f32_odd_converted)(tile, &c);
  gb_steps_restore(old);
  return 0;
}
static uint32_t GB_NAME(steps_single)(const gb_tile *tile) {
  GB_NAME(steps_f64_constants) c = {0};
  unsigned old = gb_steps_set(((const gb_steps *)tile->parameters)->target.direction);
  GB_NAME(steps_f64_converted)(tile, &c);
  gb_steps_restore(old);
  return 0;
}

/// Fixed point.
static uint32_t GB_NAME(steps_fixed)(const gb_tile *tile) {
  const gb_fixed_target *target = &((const gb_steps *)tile->parameters)->fixed;
  double unit = gb_steps_power(-target->fraction_bits);
  GB_NAME(steps_f64_constants) c = {
      .floor = (vf64)unit,
      .half = (vf64)0.5,
      .part = (vf64)gb_steps_power(52 - target->random_bits),
      .greatest = (vf64)(unit * (double)((1ll << (target->width - 1)) - 1)),
      .low = (vf64)(unit * -(double)(1ll << (target->width - 1))),
      .mask = (vu64)((1ull << (target->direction == gb_stochastic ? target->random_bits : 0)) - 1),
      .code = (vu64)((1ull << target->width) - 1),
      .middle = (vu64)(1ull << (target->width - 1)),
      .origin = (vf64)(unit * 0x1.8p52)};
  static const GB_NAME(steps_f64_function) functions[2][7] = {
      {GB_NAME(steps_f64_grid_even), GB_NAME(steps_f64_grid_away), GB_NAME(steps_f64_grid_truncate),
       GB_NAME(steps_f64_grid_even), GB_NAME(steps_f64_grid_even), GB_NAME(steps_f64_grid_to_odd),
       GB_NAME(steps_f64_grid_random)},
      {GB_NAME(steps_f64_wrap_even), GB_NAME(steps_f64_wrap_away), GB_NAME(steps_f64_wrap_truncate),
       GB_NAME(steps_f64_wrap_even), GB_NAME(steps_f64_wrap_even), GB_NAME(steps_f64_wrap_to_odd),
       GB_NAME(steps_f64_wrap_random)}};
  unsigned old = gb_steps_set(target->direction);
  functions[target->overflow == gb_overflow_wrap][target->direction](tile, &c);
  gb_steps_restore(old);
  return 0;
}

gb_kernel GB_NAME(gb_steps_kernel)(gb_steps_kind kind) {
  int bytes = kind >= gb_steps_f64 ? 8 : 4;
  gb_kernel kernel = {.rows = GB_NAME(steps_rows),
                      .columns = GB_NAME(steps_vectors) * GB_BYTES / bytes,
                      .takes_specials = kind != gb_steps_f64_fixed,
                      .step = 1,
                      .accumulator_bytes = bytes,
                      .a = {{bytes, 1, 1}},
                      .b = {{bytes, 1, 1}}};
  kernel.run_again = bytes == 4 ? GB_NAME(steps_f32_again) : GB_NAME(steps_f64_again);
  switch (kind) {
    case gb_steps_f32: kernel.run = GB_NAME(steps_f32_plain); break;
    case gb_steps_f32_odd: kernel.run = GB_NAME(steps_f32_odd); break;
    case gb_steps_f64: kernel.run = GB_NAME(steps_f64_plain); break;
    case gb_steps_f64_odd: kernel.run = GB_NAME(steps_f64_odd); break;
    case gb_steps_f32_wide: kernel.run = GB_NAME(steps_wide); break;
    case gb_steps_f32_wide_odd: kernel.run = GB_NAME(steps_wide_odd); break;
    case gb_steps_f32_half: kernel.run = GB_HAS_AVX2 ? GB_NAME(steps_half) : 0; break;
    case gb_steps_f32_half_odd: kernel.run = GB_HAS_AVX2 ? GB_NAME(steps_half_odd) : 0; break;
    case gb_steps_f64_single: kernel.run = GB_NAME(steps_single); break;
    case gb_steps_f64_any: kernel.run = GB_NAME(steps_f64_again), kernel.run_again = 0; break;
    case gb_steps_f64_fixed: kernel.run = GB_NAME(steps_fixed), kernel.run_again = 0; break;
  }
  return kernel;
}
