// SPDX-License-Identifier: Apache-2.0
// Aligned blocks: which loops compute a unit.

/// Whether float64 rounds to a target.
static int gb_aligned_takes(const gb_float_target *t) {
  return (t->direction == gb_ties_to_even || t->direction == gb_toward_zero) && t->precision >= 2 &&
         t->precision <= 24 && t->minimum_exponent >= -126 && t->minimum_exponent <= 0 && t->greatest <= 0x1.fffffep127 &&
         (t->overflow == gb_overflow_saturate || (t->overflow == gb_overflow_infinity && t->has_infinity));
}

/// Whether float32 does. Results of blocks are at least 2^-125 there, so that nothing is subnormal in float32's range.
static int gb_aligned_fast(const gb_float_target *t) {
  if (!gb_aligned_takes(t) || t->overflow != gb_overflow_infinity || t->positive_stays_finite ||
      t->negative_stays_finite)
    return 0;
  int is_widest = t->minimum_exponent == -126 && t->greatest >= 0x1p127;
  if (t->direction == gb_toward_zero) return is_widest;
  return t->precision == 24 ? is_widest : t->precision <= 22 && (!t->flushes || t->minimum_exponent == -126);
}

gb_kernel GB_NAME(gb_aligned_kernel)(const gb_aligned *p) {
  gb_kernel kernel = {.rows = gb_aligned_rows, .columns = gb_aligned_columns, .step = p->block, .accumulator_bytes = 4};
  int most_fraction_bits = p->form == gb_aligned_groups ? 35 : 28;
  if (p->block < 1 || p->block > gb_aligned_longest_block || p->fraction_bits < 2 ||
      p->fraction_bits > most_fraction_bits || !gb_aligned_takes(&p->target) || p->least_addend_exponent < -126 ||
      p->minimum_exponent > 100)
    return kernel;
  int scales = p->form == gb_aligned_scaled || p->form == gb_aligned_groups;
  if (scales) {
    if (p->scale_run < 1 || (p->scale_run % p->block != 0 && p->block % p->scale_run != 0)) return kernel;
    if (p->scale_run > p->block) kernel.step = p->scale_run;
  }
  if (p->form == gb_aligned_groups) {
    if (p->group < 4 || p->group > 16 || p->group % 4 != 0 || p->block % p->group != 0 || p->block > 4 * p->group ||
        p->scale_run % p->group != 0 || p->b_offset < 0 || p->b_offset > 32)
      return kernel;
    kernel.run = gb_aligned_groups_any;
    kernel.a[0] = kernel.b[0] = (gb_plane){1, 1, 4};
    kernel.a[1] = kernel.b[1] = (gb_plane){4, p->scale_run, 1};
    return kernel;
  }
  int wide = p->exponent_bytes == 2;
  kernel.a[0] = kernel.b[0] = (gb_plane){4, 1, 1};
  kernel.a[1] = kernel.b[1] = (gb_plane){p->exponent_bytes, 1, 1};
  int fits = gb_aligned_sums(p, gb_aligned_lane_products(p)) >= 0 && gb_aligned_fast(&p->target);
  kernel.run = kernel.run_again = gb_aligned_again;
  switch (p->form) {
    case gb_aligned_products:
      if (fits) kernel.run = wide ? gb_aligned_products16 : gb_aligned_products8;
      break;
    case gb_aligned_scaled:
      if (p->scale_run % p->block != 0) return (gb_kernel){.run = 0};
      kernel.a[2] = kernel.b[2] = (gb_plane){2, p->scale_run, 1};
      if (fits && !wide) kernel.run = gb_aligned_scaled8;
      break;
    case gb_aligned_sequence: {
      // acc + t is rounded to float32 first.
      const gb_float_target *t = &p->added;
      int whole = t->precision == 24 && t->minimum_exponent == -126, narrow = t->precision <= 11;
      if (p->lanes < 1 || p->run < 1 || t->direction != gb_ties_to_even || !gb_aligned_takes(t) || t->flushes ||
          t->overflow != gb_overflow_infinity || !(whole || narrow))
        return (gb_kernel){.run = 0};
      if (fits) kernel.run = wide ? gb_aligned_lanes16 : gb_aligned_lanes8;
      break;
    }
    case gb_aligned_shifted_sum: {
      const gb_float_target *t = &p->target;
      int d = p->sum_fraction_bits - p->fraction_bits, f = p->addend_fraction_bits - p->sum_fraction_bits;
      // Nothing but the machine's own conversion.
      if (t->direction != gb_ties_to_even || t->precision != 24 || t->minimum_exponent != -126 || t->flushes ||
          t->overflow != gb_overflow_infinity || p->lanes < 1 || p->lanes > 2 || p->run < 1 || d < 0 || d > 16 ||
          f < -16 || f > 16 || p->addend_fraction_bits > 40 || p->shifted_minimum_exponent < -126 ||
          p->shifted_minimum_exponent > p->least_addend_exponent || p->result_fraction_bits < 24 ||
          p->result_fraction_bits > 44 || p->addend_reach < 0)
        return (gb_kernel){.run = 0};
      kernel.run = kernel.run_again = gb_aligned_shifted_again;
      // Cuts toward minus infinity may add one unit in each lane.
      double whole = (p->block * p->greatest_product) * gb_power64(p->fraction_bits) + 2;
      if (whole <= 0x1p31 - 1) kernel.run = wide ? gb_aligned_shifted16 : gb_aligned_shifted8;
      break;
    }
    case gb_aligned_groups: break;
  }
  return kernel;
}
