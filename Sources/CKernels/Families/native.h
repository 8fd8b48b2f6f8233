// SPDX-License-Identifier: Apache-2.0
// Multiply-adds of the machine: acc <- fma(a, b, acc), one rounding, in the machine's rounding mode.

// 12 x 2 vectors keep 24 sums in the 32 registers of AVX-512; 6 x 2 and 4 x 2 of 16 elsewhere, where a product
// of its own needs a place too.
enum { GB_NAME(native_rows) = GB_HAS_AVX512 ? 12 : GB_HAS_AVX2 ? 6 : 4, GB_NAME(native_vectors) = 2 };

// A product and a sum have the one rounding of an fma when the product is exact.
#define GB_NATIVE_FUSED(a, b, c) __builtin_elementwise_fma(a, b, c)
#define GB_NATIVE_EXACT(a, b, c) ((c) + (a) * (b))

// Never inlined: the rounding mode is set around the call, and a compiler may take arithmetic past what sets it.
#define GB_NATIVE(name, scalar, vector, lanes, multiply_add)                                        \
  static __attribute__((noinline)) uint32_t GB_NAME(name)(const gb_tile *tile) {                    \
    enum { R = GB_NAME(native_rows), V = GB_NAME(native_vectors), L = lanes, N = V * L };           \
    const scalar *a = tile->a[0], *b = tile->b[0];                                                  \
    scalar *acc = tile->accumulator;                                                                \
    vector sum[R][V];                                                                               \
    GB_UNROLL for (int r = 0; r < R; r++)                                                           \
      GB_UNROLL for (int v = 0; v < V; v++) sum[r][v] = *(const vector *)(acc + r * N + v * L);     \
    for (int64_t k = 0; k < tile->k; k++, a += R, b += N)                                           \
      GB_UNROLL for (int r = 0; r < R; r++) GB_UNROLL for (int v = 0; v < V; v++) sum[r][v] =       \
          multiply_add((vector)a[r], *(const vector *)(b + v * L), sum[r][v]);                      \
    GB_UNROLL for (int r = 0; r < R; r++)                                                           \
      GB_UNROLL for (int v = 0; v < V; v++) *(vector *)(acc + r * N + v * L) = sum[r][v];           \
    return 0;                                                                                       \
  }

GB_NATIVE(native_f32, float, vf32, GB_LANES32, GB_NATIVE_FUSED)
GB_NATIVE(native_f64, double, vf64, GB_LANES64, GB_NATIVE_FUSED)
#if GB_HAS_AVX2
#define GB_NATIVE_RUN(name, exact) GB_NAME(name)
#else
GB_NATIVE(native_f32_exact, float, vf32, GB_LANES32, GB_NATIVE_EXACT)
GB_NATIVE(native_f64_exact, double, vf64, GB_LANES64, GB_NATIVE_EXACT)
#define GB_NATIVE_RUN(name, exact) ((exact) ? GB_NAME(name##_exact) : GB_NAME(name))
#endif

GB_INLINE gb_run GB_NAME(native_run)(gb_native kind) {
  switch (kind) {
    case gb_native_f32: return GB_NATIVE_RUN(native_f32, 0);
    case gb_native_f64: return GB_NATIVE_RUN(native_f64, 0);
    case gb_native_f32_exact_products: return GB_NATIVE_RUN(native_f32, 1);
    case gb_native_f64_exact_products: return GB_NATIVE_RUN(native_f64, 1);
  }
  return 0;
}

gb_kernel GB_NAME(gb_native_kernel)(gb_native kind) {
  int bytes = kind == gb_native_f32 || kind == gb_native_f32_exact_products ? 4 : 8;
  return (gb_kernel){.run = GB_NAME(native_run)(kind),
                     .takes_specials = 1,
                     .rows = GB_NAME(native_rows),
                     .columns = GB_NAME(native_vectors) * GB_BYTES / bytes,
                     .step = 1,
                     .accumulator_bytes = bytes,
                     .a = {{bytes, 1, 1}},
                     .b = {{bytes, 1, 1}}};
}

#undef GB_NATIVE_RUN
#undef GB_NATIVE
