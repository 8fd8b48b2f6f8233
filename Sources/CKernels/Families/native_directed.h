// SPDX-License-Identifier: Apache-2.0
// The same multiply-adds with the rounding mode of the thread turned for the time of a tile.

// A compiler may take arithmetic past what sets a mode, but not a call past a barrier for memory: the sums are
// loaded and stored by functions that are never inlined.
#define GB_MEMORY_BARRIER() __asm__ volatile("" ::: "memory")

#if defined(__SSE2__)
enum {
  GB_NAME(mode_toward_zero) = _MM_ROUND_TOWARD_ZERO,
  GB_NAME(mode_toward_positive) = _MM_ROUND_UP,
  GB_NAME(mode_toward_negative) = _MM_ROUND_DOWN
};
GB_INLINE uint32_t GB_NAME(run_in_mode)(const gb_tile *tile, gb_run run, unsigned mode) {
  unsigned before = _mm_getcsr();
  _mm_setcsr((before & ~(unsigned)_MM_ROUND_MASK) | mode);
  GB_MEMORY_BARRIER();
  uint32_t raised = run(tile);
  GB_MEMORY_BARRIER();
  _mm_setcsr(before);
  return raised;
}
#else
#include <fenv.h>
enum {
  GB_NAME(mode_toward_zero) = FE_TOWARDZERO,
  GB_NAME(mode_toward_positive) = FE_UPWARD,
  GB_NAME(mode_toward_negative) = FE_DOWNWARD
};
GB_INLINE uint32_t GB_NAME(run_in_mode)(const gb_tile *tile, gb_run run, int mode) {
  int before = fegetround();
  fesetround(mode);
  GB_MEMORY_BARRIER();
  uint32_t raised = run(tile);
  GB_MEMORY_BARRIER();
  fesetround(before);
  return raised;
}
#endif

#define GB_DIRECTED(kind, mode)                                                    \
  static uint32_t GB_NAME(native_##kind##_##mode)(const gb_tile *tile) {           \
    return GB_NAME(run_in_mode)(tile, GB_NAME(native_run)(gb_native_##kind), GB_NAME(mode_##mode)); \
  }
#define GB_DIRECTED_KINDS(mode)         \
  GB_DIRECTED(f32, mode)                \
  GB_DIRECTED(f64, mode)                \
  GB_DIRECTED(f32_exact_products, mode) \
  GB_DIRECTED(f64_exact_products, mode)
GB_DIRECTED_KINDS(toward_zero)
GB_DIRECTED_KINDS(toward_positive)
GB_DIRECTED_KINDS(toward_negative)

#define GB_DIRECTED_CHOICE(mode)                                       \
  (kind == gb_native_f32   ? GB_NAME(native_f32_##mode)                \
   : kind == gb_native_f64 ? GB_NAME(native_f64_##mode)                \
   : kind == gb_native_f32_exact_products ? GB_NAME(native_f32_exact_products_##mode) \
                                          : GB_NAME(native_f64_exact_products_##mode))

gb_kernel GB_NAME(gb_native_directed_kernel)(gb_native kind, gb_direction direction) {
  gb_kernel kernel = GB_NAME(gb_native_kernel)(kind);
  switch (direction) {
    case gb_ties_to_even: break;
    case gb_toward_zero: kernel.run = GB_DIRECTED_CHOICE(toward_zero); break;
    case gb_toward_positive: kernel.run = GB_DIRECTED_CHOICE(toward_positive); break;
    case gb_toward_negative: kernel.run = GB_DIRECTED_CHOICE(toward_negative); break;
    default: kernel.run = 0;
  }
  return kernel;
}

#undef GB_DIRECTED
#undef GB_DIRECTED_KINDS
#undef GB_DIRECTED_CHOICE
