// SPDX-License-Identifier: Apache-2.0
// Blocks of numbers with one scale each: greatest magnitudes, then scales, then elements.

/// How many blocks go through the three steps together.
enum { GB_NAME(cast_block_group) = 64 };

/// The greatest finite magnitude of a block, as bits; `special` is set when there are infinities or NaNs.
GB_INLINE uint32_t cast_block_greatest(const float *x, int64_t count, int *special) {
  vu32 greatest = 0, all = 0;
  for (int64_t i = 0; i < count; i += GB_LANES32) {
    vu32 u = 0;
    if (count - i >= GB_LANES32)
      memcpy(&u, x + i, GB_BYTES);
    else
      memcpy(&u, x + i, (size_t)(count - i) * 4);
    vu32 m = u & 0x7FFFFFFFu;
    all = (vi32)m > (vi32)all ? m : all;
    m &= (vu32)((vi32)m < 0x7F800000);
    greatest = (vi32)m > (vi32)greatest ? m : greatest;
  }
  *special = __builtin_reduce_max(all) >= 0x7F800000u;
  return __builtin_reduce_max(greatest);
}

/// What the elements of all blocks share.
typedef struct cast_elements {
  const gb_block_cast *cast;
  cast_narrow narrow;    // for a divisor of 1
  cast_wide wide;
  cast_narrow_function narrow_run;  // null where 32-bit lanes do not do
  cast_wide_function wide_run;
  int32_t least_shift, most_shift;  // the powers of two for which they do
  int32_t bytes;
} cast_elements;

static cast_elements cast_elements_of(const gb_block_cast *cast, int bytes) {
  cast_elements e = {.cast = cast, .bytes = bytes, .wide = cast_wide_constants(&cast->element)};
  const gb_cast_target *t = &cast->element;
  e.wide_run = cast_wide_choice(t);
  if (gb_cast_way_f32(t) == gb_cast_narrow && !(!t->is_fixed && t->flushes)) {
    e.narrow = cast_narrow_constants(t);
    e.narrow_run = cast_narrow_choice(t);
    // gb_cast_way_f32's conditions on exponents.
    int least = t->is_fixed ? t->width - t->fraction_bits : t->minimum_exponent;
    int most = t->is_fixed ? 23 - t->fraction_bits : t->minimum_exponent - t->trailing_bits + 23;
    e.least_shift = -126 - least;
    e.most_shift = 127 - (most > least + 1 ? most : least + 1);
  }
  return e;
}

/// Elements of numbers divided by a power of two are those of a format whose exponents are higher by that.
static void cast_block_shifted(const cast_elements *e, const float *x, int64_t count, int shift, void *codes) {
  gb_cast_random none = {0, 0};
  if (e->narrow_run && shift >= e->least_shift && shift <= e->most_shift) {
    cast_narrow c = e->narrow;
    uint32_t binades = (uint32_t)shift << 23;
    c.least += binades;
    c.even_bits += binades;
    c.big *= cast_power32(shift / 2);
    c.big *= cast_power32(shift - shift / 2);
    c.even *= cast_power32(shift / 2);
    c.even *= cast_power32(shift - shift / 2);
    if (!e->cast->element.is_fixed) c.offset += (uint32_t)shift << e->cast->element.trailing_bits;
    e->narrow_run(&c, x, count, codes, e->bytes, none);
    return;
  }
  gb_cast_target shifted = e->cast->element;
  shifted.minimum_exponent += shift;
  shifted.fraction_bits -= shift;
  cast_wide c = cast_wide_constants(&shifted);
  e->wide_run(&c, x, 1, count, 1, codes, e->bytes, none);
}

static void cast_block_elements(const cast_elements *e, const float *x, int64_t count, uint64_t scale,
                                void *codes) {
  double divisor = e->cast->scale_values[scale];
  uint64_t bits = cast_bits64(divisor);
  if ((bits & 0xFFFFFFFFFFFFFull) == 0 && divisor != 0) {
    cast_block_shifted(e, x, count, (int)(bits >> 52) - 1023, codes);
  } else {
    gb_cast_random none = {0, 0};
    e->wide_run(&e->wide, x, 1, count, divisor, codes, e->bytes, none);
  }
}

/// A block whose scale is zero: its numbers are zeros, which lose their sign.
static void cast_block_of_zeros(const cast_elements *e, const float *x, int64_t count, uint8_t *codes) {
  gb_cast_random none = {0, 0};
  for (int64_t i = 0; i < count; i++) {
    float number = (cast_bits32(x[i]) & 0x7F800000u) == 0x7F800000u ? x[i] : 0;
    e->wide_run(&e->wide, &number, 1, 1, 1, codes + i * e->bytes, e->bytes, none);
  }
}

static uint64_t cast_code_at(const uint8_t *codes, int bytes, int64_t i) {
  uint64_t code = 0;
  memcpy(&code, codes + i * bytes, (size_t)bytes);
  return code;
}

/// The scale of the least squared error around the ceiling's; of equals the smaller. Leaves its elements.
static uint64_t cast_block_least_squares(const cast_elements *e, const float *x, int64_t count,
                                         uint64_t ceiling, uint8_t *codes) {
  const gb_block_cast *cast = e->cast;
  uint64_t binade = cast->scale_binade;
  uint64_t lowest = ceiling > 2 * binade ? ceiling - 2 * binade : (cast->scale.has_zero ? 1 : 0);
  uint64_t highest = ceiling + binade < cast->scale.greatest ? ceiling + binade : cast->scale.greatest;
  if (lowest > highest) lowest = highest;
  uint64_t best = ceiling;
  double least = INFINITY;
  for (uint64_t code = lowest; code <= highest; code++) {
    cast_block_elements(e, x, count, code, codes);
    double error = 0;
    for (int64_t i = 0; i < count; i++) {
      double back = cast->element_values[cast_code_at(codes, e->bytes, i)] * cast->scale_values[code];
      double difference = (double)x[i] - back;
      error += difference * difference;
    }
    if (error < least) {
      least = error;
      best = code;
    }
  }
  cast_block_elements(e, x, count, best, codes);
  return best;
}

void GB_NAME(gb_cast_blocks)(const gb_block_cast *cast, const float *x, int64_t count, void *elements,
                             int32_t bytes, uint16_t *scales) {
  enum { group = GB_NAME(cast_block_group) };
  const cast_elements e = cast_elements_of(cast, bytes);
  const int64_t size = cast->block_size, blocks = (count + size - 1) / size;
  const gb_cast_random none = {0, 0};
  for (int64_t first = 0; first < blocks; first += group) {
    int64_t some = blocks - first < group ? blocks - first : group;
    uint32_t greatest[group];
    int special[group];
    double wanted[group];
    uint16_t found[group];
    for (int64_t i = 0; i < some; i++) {
      int64_t start = (first + i) * size;
      greatest[i] = cast_block_greatest(x + start, count - start < size ? count - start : size, &special[i]);
      float magnitude;
      memcpy(&magnitude, &greatest[i], 4);
      wanted[i] = (double)magnitude / cast->divisor;
      if (cast->rule == gb_block_power)
        wanted[i] = cast_power64((int)(cast_bits64(wanted[i]) >> 52) - 1023 - cast->top_exponent);
    }
    cast_wide_run_f64(&cast->scale, wanted, some, found, 2, none);
    for (int64_t i = 0; i < some; i++) {
      int64_t start = (first + i) * size, length = count - start < size ? count - start : size;
      uint8_t *codes = (uint8_t *)elements + start * bytes;
      uint64_t scale = found[i];
      // A scale that underflows to zero would lose the block.
      if (scale == 0 && cast->scale.has_zero) scale = 1;
      if (greatest[i] == 0) scale = 0;
      if (special[i] && cast->has_scale_nan) {
        scale = cast->scale_nan;
        memset(codes, 0, (size_t)(length * bytes));
      } else if (greatest[i] != 0 && cast->rule == gb_block_squares) {
        scale = cast_block_least_squares(&e, x + start, length, scale, codes);
      } else if (cast->scale_values[scale] == 0) {
        cast_block_of_zeros(&e, x + start, length, codes);
      } else {
        cast_block_elements(&e, x + start, length, scale, codes);
      }
      scales[first + i] = (uint16_t)scale;
    }
  }
}
