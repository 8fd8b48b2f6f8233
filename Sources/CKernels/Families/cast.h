// SPDX-License-Identifier: Apache-2.0
// What casts share: random numbers, the sign and the special values, codes of every width.
#include <math.h>

#include "cast_constants.h"

typedef uint32_t cast_u32_half __attribute__((ext_vector_type(GB_LANES64), aligned(4)));
typedef float cast_f32_half __attribute__((ext_vector_type(GB_LANES64), aligned(4)));
typedef uint16_t cast_u16_32 __attribute__((ext_vector_type(GB_LANES32), aligned(1)));
typedef uint8_t cast_u8_32 __attribute__((ext_vector_type(GB_LANES32), aligned(1)));
typedef uint16_t cast_u16_64 __attribute__((ext_vector_type(GB_LANES64), aligned(1)));
typedef uint8_t cast_u8_64 __attribute__((ext_vector_type(GB_LANES64), aligned(1)));

/// Numbers first, first + 1, ... of the stream of a key.
GB_INLINE vu64 cast_random64(uint64_t key, uint64_t first) {
  vu64 z;
  for (int lane = 0; lane < GB_LANES64; lane++) z[lane] = (uint64_t)lane;
  z = (z + first) ^ key;
  z += 0x9E3779B97F4A7C15ull;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

GB_INLINE vu32 cast_random32(uint64_t key, uint64_t first) {
  vu32 bits;
  bits.lo = __builtin_convertvector(cast_random64(key, first), cast_u32_half);
  bits.hi = __builtin_convertvector(cast_random64(key, first + GB_LANES64), cast_u32_half);
  return bits;
}

GB_INLINE void cast_store32(void *codes, int bytes, vu32 code) {
  if (bytes == 1) {
    cast_u8_32 narrow = __builtin_convertvector(code, cast_u8_32);
    memcpy(codes, &narrow, GB_LANES32);
  } else if (bytes == 2) {
    cast_u16_32 narrow = __builtin_convertvector(code, cast_u16_32);
    memcpy(codes, &narrow, 2 * GB_LANES32);
  } else if (bytes == 4) {
    memcpy(codes, &code, GB_BYTES);
  } else {
    for (int lane = 0; lane < GB_LANES32; lane++) ((uint64_t *)codes)[lane] = code[lane];
  }
}

GB_INLINE void cast_store64(void *codes, int bytes, vu64 code) {
  if (bytes == 1) {
    cast_u8_64 narrow = __builtin_convertvector(code, cast_u8_64);
    memcpy(codes, &narrow, GB_LANES64);
  } else if (bytes == 2) {
    cast_u16_64 narrow = __builtin_convertvector(code, cast_u16_64);
    memcpy(codes, &narrow, 2 * GB_LANES64);
  } else if (bytes == 4) {
    cast_u32_half narrow = __builtin_convertvector(code, cast_u32_half);
    memcpy(codes, &narrow, 4 * GB_LANES64);
  } else {
    memcpy(codes, &code, GB_BYTES);
  }
}

#include "cast_narrow.h"
#include "cast_wide.h"
#include "cast_back.h"
#include "cast_blocks.h"

void GB_NAME(gb_cast_f32)(gb_cast_way way, const gb_cast_target *target, const float *x, int64_t count,
                          double divisor, void *codes, int32_t bytes, gb_cast_random random) {
  if (way == gb_cast_narrow)
    cast_narrow_run(target, x, count, codes, bytes, random);
  else
    cast_wide_run_f32(target, x, count, divisor, codes, bytes, random);
}

void GB_NAME(gb_cast_f64)(const gb_cast_target *target, const double *x, int64_t count, void *codes,
                          int32_t bytes, gb_cast_random random) {
  cast_wide_run_f64(target, x, count, codes, bytes, random);
}
