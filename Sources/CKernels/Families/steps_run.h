// SPDX-License-Identifier: Apache-2.0
// Floating-point targets in one working type: which function, with which constants. Included twice a level.
#if GB_F64
#define T double
#define V vf64
#define U vu64
#define P 53
#define EXPONENTS 1023
#define S(name) GB_NAME(steps_f64_##name)
#define INT int64_t
#else
#define T float
#define V vf32
#define U vu32
#define P 24
#define EXPONENTS 127
#define S(name) GB_NAME(steps_f32_##name)
#define INT int32_t
#endif

/// A tile; redo where a sum comes near the target's greatest number, or is none.
static uint32_t S(run)(const gb_tile *tile, int isOdd) {
  const gb_steps *unit = tile->parameters;
  const gb_float_target *target = &unit->target;
  const int t = target->precision, top = gb_steps_exponent(target->greatest);
  const gb_direction direction = target->direction;
  const int isMachine =
      direction == gb_ties_to_even || direction == gb_toward_positive || direction == gb_toward_negative;
  // Rarely asked for.
  if (target->flushes && !isMachine && direction != gb_toward_zero) return S(again)(tile);
  const int isAfter = target->flushes && target->tininess == gb_tiny_after_rounding;
  S(constants) c = {
      .floor = (V)(T)gb_steps_power(target->minimum_exponent - isAfter),
      // A sum of either sign stays in the binade of 1.5 * 2^n, a magnitude in that of 2^n.
      .up = (V)(T)(gb_steps_power(P - t) * (isMachine ? 1.5 : 1.0)),
      .half = (V)(T)gb_steps_power(-t),
      .part = (V)(T)gb_steps_power(P - t - target->random_bits),
      .greatest = (V)(T)target->greatest,
      .least = (V)(T)gb_steps_power(target->minimum_exponent),
      .mask = (U)(INT)((1ull << (direction == gb_stochastic ? target->random_bits : 0)) - 1)};
  // m must be finite for every sum; a sum is less than twice the greater of its terms' bounds.
  const int limit = EXPONENTS - 1 - (P - t);
  const int reach = (unit->product_exponent > top + 1 ? unit->product_exponent : top + 1) + 1;
  const int saturates = target->overflow == gb_overflow_saturate && !target->flushes && reach <= limit;
  const int signs = S(signs)(tile, unit);
  S(function) function;
  if (isMachine) {
    const int isEarly = target->tininess == gb_tiny_before_rounding;
    if (target->flushes)
      function = isOdd     ? isEarly ? S(odd_even_flush_early) : S(odd_even_flush)
                 : isEarly ? S(even_flush_early)
                           : S(even_flush);
    else if (saturates)
      function = isOdd ? S(odd_even_saturate) : signs ? S(even_saturate_signs) : S(even_saturate);
    else if (isOdd)
      function = signs ? S(odd_even_signs) : S(odd_even);
    else
      function = signs ? S(even_signs) : S(even);
  } else {
    function = direction == gb_toward_zero    ? target->flushes ? S(truncate_flush) : S(truncate)
               : direction == gb_ties_to_away ? S(away)
               : direction == gb_to_odd       ? S(to_odd)
                                              : S(random_bits);
  }
  unsigned old = gb_steps_set(direction);
  T highest = function(tile, &c);
  gb_steps_restore(old);
  // Below 2^top nothing rounds beyond the greatest number. Infinities and NaNs lie above all limits.
  const int redo = top < limit && !(saturates && isMachine) ? top : limit;
  return highest >= (T)gb_steps_power(redo) ? gb_raised_redo : 0;
}

#undef T
#undef V
#undef U
#undef P
#undef EXPONENTS
#undef S
#undef INT
