// SPDX-License-Identifier: Apache-2.0
// Aligned blocks in float32 and int32, lanes along the columns.
//
// A block is read twice. First the greatest exponent of each element's products, in bytes or 16-bit words. Then
// q = trunc(a b 2^(F - E)) and its sum: the product is exact in float32 (at most 24 bits), times a power of two it
// stays so or is below 1, the conversion cuts, and the integers' sum fits 31 bits (see gb_aligned_kernel).
//
// E >= F - 125 is needed: then 2^(F - E) and 2^(E - F) are normal float32 numbers, every multiple of the unit
// 2^(E - F) >= 2^-125 is one too, and a product that float32 does not hold exactly is less than a unit. Elements with
// terms and a lower E, and products of (scaled) exponents above 125, raise redo.

enum { gb_aligned_rows = 8, gb_aligned_vectors = 4, gb_aligned_columns = gb_aligned_vectors * GB_LANES32 };

/// A number below every exponent, for elements without terms; and the least that terms can have.
enum { gb_no_term = -20000, gb_some_term = -10000 };

typedef uint8_t vu8q __attribute__((ext_vector_type(GB_LANES32), aligned(1)));
typedef int16_t vi16h __attribute__((ext_vector_type(GB_LANES32), aligned(2)));

/// How a block's integers are joined: the products and the addend fit int32; the products alone; each half of them.
enum { gb_sums_all, gb_sums_products, gb_sums_halves };

/// What the loops need, in the form that they need it.
typedef struct gb_aligned_plan {
  int32_t block, fraction_bits, sums;
  int32_t least_addend;  // biased by 127, as all exponents here
  int32_t zero_below, shift;  // biased exponent = sum of entries + shift
  int32_t floor;         // the least E
  uint32_t lowest_allowed;  // E - gb_some_term of an element with terms is not below
  gb_aligned_rounding rounding;
} gb_aligned_plan;

/// Greatest exponents' sums of a block: bytes, or words in two vectors.
typedef union gb_greatest {
  vu8 bytes;
  vi16 words[2];
  uint8_t byte[GB_BYTES];
  int16_t word[GB_BYTES];
} gb_greatest;

/// Which sums of q are safe: each has at most n products below greatest_product x 2^F, and 2^(F+1) of the addend.
GB_INLINE int gb_aligned_sums(const gb_aligned *p, int lane_products) {
  double unit = gb_power64(p->fraction_bits), room = 0x1p31 - 1;
  double whole = lane_products * p->greatest_product * unit;
  if (whole + 2 * unit <= room) return gb_sums_all;
  if (whole <= room) return gb_sums_products;
  return (lane_products + 1) / 2 * p->greatest_product * unit <= room ? gb_sums_halves : -1;
}

/// How many products a lane has at most.
GB_INLINE int gb_aligned_lane_products(const gb_aligned *p) {
  if (p->form != gb_aligned_sequence) return p->block;
  int turn = p->run * p->lanes, rest = p->block % turn;
  return p->block / turn * p->run + (rest < p->run ? rest : p->run);
}

GB_INLINE gb_aligned_plan gb_make_aligned(const gb_aligned *p) {
  gb_aligned_plan plan;
  int lowest = p->fraction_bits - 125;
  plan.block = p->block;
  plan.fraction_bits = p->fraction_bits;
  plan.sums = gb_aligned_sums(p, gb_aligned_lane_products(p));
  plan.least_addend = p->least_addend_exponent + 127;
  plan.zero_below = p->zero_below;
  plan.shift = 127 - p->exponent_offset;
  int is_clamped = p->minimum_exponent >= lowest;
  plan.floor = (is_clamped ? p->minimum_exponent : lowest) + 127;
  plan.lowest_allowed = is_clamped ? 0 : (uint32_t)(lowest + 127 - gb_some_term);
  plan.rounding = gb_make_rounding(&p->target);
  return plan;
}

/// The greatest sum of exponents of each column of some rows, over n products; `order` lists them, or is null.
GB_INLINE void gb_aligned_greatest(const void *a, const void *b, const int16_t *order, int64_t n, int wide,
                                   gb_greatest *greatest) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns, G = 4 };
  for (int first = 0; first < R; first += G) {
    if (wide) {
      vi16 most[G][2];
      GB_UNROLL for (int r = 0; r < G; r++) most[r][0] = most[r][1] = (vi16)(int16_t)INT16_MIN;
      for (int64_t i = 0; i < n; i++) {
        int64_t k = order ? order[i] : i;
        const int16_t *row = (const int16_t *)a + k * R + first;
        vi16 column0 = *(const vi16 *)((const int16_t *)b + k * C);
        vi16 column1 = *(const vi16 *)((const int16_t *)b + k * C + GB_LANES16);
        GB_UNROLL for (int r = 0; r < G; r++) {
          most[r][0] = __builtin_elementwise_max(most[r][0], column0 + (vi16)row[r]);
          most[r][1] = __builtin_elementwise_max(most[r][1], column1 + (vi16)row[r]);
        }
      }
      GB_UNROLL for (int r = 0; r < G; r++)
        greatest[first + r].words[0] = most[r][0], greatest[first + r].words[1] = most[r][1];
    } else {
      vu8 most[G];
      GB_UNROLL for (int r = 0; r < G; r++) most[r] = (vu8)(uint8_t)0;
      for (int64_t i = 0; i < n; i++) {
        int64_t k = order ? order[i] : i;
        const uint8_t *row = (const uint8_t *)a + k * R + first;
        vu8 column = *(const vu8 *)((const uint8_t *)b + k * C);
        GB_UNROLL for (int r = 0; r < G; r++) most[r] = __builtin_elementwise_max(most[r], column + (vu8)row[r]);
      }
      GB_UNROLL for (int r = 0; r < G; r++) greatest[first + r].bytes = most[r];
    }
  }
}

/// sum += trunc(a b factor) of a row, over n products.
GB_INLINE void gb_aligned_cut(const float *a, const float *b, const int16_t *order, int64_t n, const vf32 *factor,
                              vi32 *sum) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns, V = gb_aligned_vectors };
#pragma clang loop unroll_count(2)
  for (int64_t i = 0; i < n; i++) {
    int64_t k = order ? order[i] : i;
    vf32 row = (vf32)a[k * R];
    GB_UNROLL for (int v = 0; v < V; v++) {
      vf32 product = row * *(const vf32 *)(b + k * C + v * GB_LANES32);
      sum[v] += __builtin_convertvector(product * factor[v], vi32);
    }
  }
}

/// The conditions that make a tile be done again, gathered over it.
typedef struct gb_aligned_limits {
  vu32 lowest;    // the least E - gb_some_term of elements with terms
  vi32 greatest;  // the greatest exponent of products
} gb_aligned_limits;

/// One aligned sum for each element of the tile: values <- round(products + values).
GB_INLINE void gb_aligned_step(const gb_aligned_plan *p, const gb_tile *t, int64_t first, const int16_t *order,
                               int64_t n, int wide, int scaled, int64_t scale, float *values,
                               gb_aligned_limits *limits) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns, V = gb_aligned_vectors };
  const float *a = (const float *)t->a[0] + first * R, *b = (const float *)t->b[0] + first * C;
  int bytes = wide ? 2 : 1;
  gb_greatest greatest[R];
  gb_aligned_greatest((const uint8_t *)t->a[1] + first * R * bytes, (const uint8_t *)t->b[1] + first * C * bytes, order,
                      n, wide, greatest);
  const int how = p->rounding.how;
  for (int r = 0; r < R; r++) {
    vf32 factor[V], unit[V], addend[V], scaled_factor[V];
    vi32 sum[V], rest[V], cut[V];
    GB_UNROLL for (int v = 0; v < V; v++) {
      vi32 product = wide ? __builtin_convertvector(*(const vi16h *)(greatest[r].word + v * GB_LANES32), vi32)
                          : __builtin_convertvector(*(const vu8q *)(greatest[r].byte + v * GB_LANES32), vi32);
      vi32 is_none = product < p->zero_below, raised = (vi32)(0);
      product += p->shift;
      if (scaled) {
        vi16h columns = *(const vi16h *)((const int16_t *)t->b[2] + scale * C + v * GB_LANES32);
        raised = __builtin_convertvector(columns, vi32) + (vi32)(int32_t)((const int16_t *)t->a[2])[scale * R + r];
        product += raised;
      }
      product = (product & ~is_none) | (gb_no_term & is_none);
      addend[v] = *(const vf32 *)(values + r * C + v * GB_LANES32);
      vi32 held = (vi32)(((vu32)addend[v] << 1) >> 24), is_zero = addend[v] == 0;
      held = __builtin_elementwise_max(held, (vi32)(p->least_addend));
      held = (held & ~is_zero) | (gb_no_term & is_zero);
      if (wide || scaled) limits->greatest = __builtin_elementwise_max(limits->greatest, product);
      vi32 e = __builtin_elementwise_max(product, held);
      // Without terms the difference is negative, and great when unsigned.
      limits->lowest = __builtin_elementwise_min(limits->lowest, (vu32)(e - gb_some_term));
      e = __builtin_elementwise_max(e, (vi32)(p->floor));
      vi32 field = 254 + p->fraction_bits - e;
      factor[v] = (vf32)(field << 23);
      unit[v] = (vf32)((254 - field) << 23);
      // Scales far below the greatest term leave nothing (a factor of 0); far above, the products are zeros.
      if (scaled) {
        field = __builtin_elementwise_min(__builtin_elementwise_max(field + raised, (vi32)(0)), (vi32)(254));
        scaled_factor[v] = (vf32)(field << 23);
      }
      cut[v] = __builtin_convertvector(addend[v] * factor[v], vi32);
      sum[v] = rest[v] = (vi32)(0);
    }
    const vf32 *factors = scaled ? scaled_factor : factor;
    if (p->sums == gb_sums_halves) {
      int64_t half = n / 2;
      gb_aligned_cut(a + r, b, order, half, factors, rest);
      if (order)
        gb_aligned_cut(a + r, b, order + half, n - half, factors, sum);
      else
        gb_aligned_cut(a + r + half * R, b + half * C, order, n - half, factors, sum);
    } else {
      gb_aligned_cut(a + r, b, order, n, factors, sum);
    }
    GB_UNROLL for (int v = 0; v < V; v++) {
      vf32 joined;
      if (p->sums == gb_sums_all) {
        joined = gb_joined_narrow(sum[v] + cut[v], how);
      } else {
        // The low parts are what the whole sum, modulo 2^32, has above 512 times the high parts: 0 ... 3 x 511.
        vi32 high = (sum[v] >> 9) + (rest[v] >> 9) + (cut[v] >> 9);
        vi32 low = (vi32)((vu32)sum[v] + (vu32)rest[v] + (vu32)cut[v] - ((vu32)high << 9));
        joined = gb_joined(high, low, how);
      }
      vf32 result = gb_rounded32(joined * unit[v], &p->rounding);
      vi32 is_infinite = ((vi32)addend[v] & INT32_MAX) == 0x7f800000;
      *(vf32 *)(values + r * C + v * GB_LANES32) =
          (vf32)(((vi32)addend[v] & is_infinite) | ((vi32)result & ~is_infinite));
    }
  }
}

/// Whether a tile has to be done again.
GB_INLINE uint32_t gb_aligned_raised(const gb_aligned_plan *p, const gb_aligned_limits *limits) {
  uint32_t raised = 0;
  for (int i = 0; i < GB_LANES32; i++) {
    if (limits->lowest[i] < p->lowest_allowed || limits->greatest[i] > 125 + 127) raised = gb_raised_redo;
  }
  return raised;
}

GB_INLINE uint32_t gb_aligned_chain(const gb_tile *tile, int wide, int scaled) {
  const gb_aligned *parameters = tile->parameters;
  gb_aligned_plan plan = gb_make_aligned(parameters);
  gb_aligned_limits limits = {(vu32)(UINT32_MAX), (vi32)(INT32_MIN)};
  for (int64_t first = 0; first < tile->k; first += plan.block) {
    int64_t left = tile->k - first, n = left < plan.block ? left : plan.block;
    gb_aligned_step(&plan, tile, first, 0, n, wide, scaled, scaled ? first / parameters->scale_run : 0,
                    tile->accumulator, &limits);
  }
  return gb_aligned_raised(&plan, &limits);
}

/// The products of a lane of a block of n, in their order; returns how many.
GB_INLINE int64_t gb_aligned_lane(const gb_aligned *p, int lane, int64_t n, int16_t *order) {
  int64_t count = 0;
  for (int64_t i = 0; i < n; i++)
    if (i / p->run % p->lanes == lane) order[count++] = (int16_t)i;
  return count;
}

GB_INLINE uint32_t gb_aligned_lanes(const gb_tile *tile, int wide) {
  enum { R = gb_aligned_rows, C = gb_aligned_columns };
  const gb_aligned *parameters = tile->parameters;
  gb_aligned_plan plan = gb_make_aligned(parameters);
  gb_aligned_rounding added = gb_make_rounding(&parameters->added);
  gb_aligned_limits limits = {(vu32)(UINT32_MAX), (vi32)(INT32_MIN)};
  float *acc = tile->accumulator;
  for (int64_t first = 0; first < tile->k; first += plan.block) {
    int64_t left = tile->k - first, n = left < plan.block ? left : plan.block;
    float sums[R * C];
    memset(sums, 0, sizeof sums);
    for (int lane = 0; lane < parameters->lanes; lane++) {
      int16_t order[gb_aligned_longest_block];
      int64_t count = gb_aligned_lane(parameters, lane, n, order);
      if (count > 0) gb_aligned_step(&plan, tile, first, order, count, wide, 0, 0, sums, &limits);
    }
    // A sum of two float32 numbers rounded to float32 and then to at most 11 bits is what one rounding gives, since
    // 24 >= 2 x 11 + 2.
    for (int i = 0; i < R * C; i += GB_LANES32)
      *(vf32 *)(acc + i) = gb_rounded32(*(vf32 *)(acc + i) + *(vf32 *)(sums + i), &added);
  }
  return gb_aligned_raised(&plan, &limits);
}

static uint32_t gb_aligned_products8(const gb_tile *tile) { return gb_aligned_chain(tile, 0, 0); }
static uint32_t gb_aligned_products16(const gb_tile *tile) { return gb_aligned_chain(tile, 1, 0); }
static uint32_t gb_aligned_scaled8(const gb_tile *tile) { return gb_aligned_chain(tile, 0, 1); }
static uint32_t gb_aligned_lanes8(const gb_tile *tile) { return gb_aligned_lanes(tile, 0); }
static uint32_t gb_aligned_lanes16(const gb_tile *tile) { return gb_aligned_lanes(tile, 1); }
