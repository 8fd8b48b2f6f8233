// SPDX-License-Identifier: Apache-2.0
// acc <- round(acc + a b), once per product: floating-point accumulators of any precision, grids of fixed point.
//
// A sum s in the working type is rounded to the target by adding and subtracting m = c * 2^(max(e, emin) + P - t),
// where 2^e <= |s| < 2^(e+1): in the binade of m the unit in the last place is the target's. The machine's rounding
// direction is set for a whole tile; a function that a tile's kernel calls by address has no constants to fold.
#if !defined(__x86_64__)
#include <fenv.h>
#endif

#ifndef GB_STEPS_SHARED
#define GB_STEPS_SHARED
enum {
  // Directions. `machine` is that of the machine, set to nearest, up or down, for either sign alike.
  gb_steps_machine,
  gb_steps_truncate,
  gb_steps_away,
  gb_steps_to_odd,
  gb_steps_random,
  gb_steps_directions = 7,
  // Choices.
  gb_steps_odd_sum = 8,
  gb_steps_keep_signs = 16,
  gb_steps_saturate = 32,
  gb_steps_flush = 64,       // what is less than the least normal number after the rounding,
  gb_steps_early = 2048,     // or before
  gb_steps_wide = 128,       // integer rounding of targets with float32's exponents
  gb_steps_convert = 256,    // the machine's converter
  gb_steps_grid = 512,       // fixed point, saturating
  gb_steps_wrap = 1024       // fixed point, wrapping
};

/// 2^exponent, for exponents of normal numbers.
GB_INLINE double gb_steps_power(int exponent) {
  uint64_t bits = (uint64_t)(exponent + 1023) << 52;
  double power;
  memcpy(&power, &bits, 8);
  return power;
}

/// The exponent of a positive normal number.
GB_INLINE int gb_steps_exponent(double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  return (int)(bits >> 52 & 0x7FF) - 1023;
}

/// Sets the machine's direction for a gb_direction; returns what was set. Flushing modes are off meanwhile.
static inline unsigned gb_steps_set(gb_direction direction) {
#if defined(__x86_64__)
  unsigned old = __builtin_ia32_stmxcsr();
  unsigned mode = direction == gb_ties_to_even          ? 0
                  : direction == gb_toward_negative ? 0x2000
                  : direction == gb_toward_positive ? 0x4000
                                                    : 0x6000;
  __builtin_ia32_ldmxcsr(0x1F80 | mode);
  return old;
#else
  unsigned old = (unsigned)fegetround();
  fesetround(direction == gb_ties_to_even          ? FE_TONEAREST
             : direction == gb_toward_negative ? FE_DOWNWARD
             : direction == gb_toward_positive ? FE_UPWARD
                                               : FE_TOWARDZERO);
  return old;
#endif
}

static inline void gb_steps_restore(unsigned old) {
#if defined(__x86_64__)
  __builtin_ia32_ldmxcsr(old);
#else
  fesetround((int)old);
#endif
}
#endif

// a * b + c where a * b is exact.
#if GB_HAS_AVX2
#define GB_STEPS_FMA(a, b, c) __builtin_elementwise_fma(a, b, c)
#else
#define GB_STEPS_FMA(a, b, c) ((a) * (b) + (c))
#endif

enum { GB_NAME(steps_rows) = GB_HAS_AVX512 ? 8 : 4, GB_NAME(steps_vectors) = 2 };

/// 64 random bits for each key, of steps 2 * pair (the low half) and 2 * pair + 1: SplitMix64's finalizer.
GB_INLINE vu64 GB_NAME(steps_mix)(vu64 key, uint64_t pair) {
  vu64 z = (key ^ (vu64)(3ull << 31 | pair)) + (vu64)0x9E3779B97F4A7C15ull;
  z = (z ^ (z >> 30)) * (vu64)0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * (vu64)0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

#define GB_F64 0
#include "steps_body.h"
#undef GB_F64
#define GB_F64 1
#include "steps_body.h"
#undef GB_F64

#include "steps_full.h"
#include "steps_kernels.h"
