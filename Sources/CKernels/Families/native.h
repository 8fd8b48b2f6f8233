// SPDX-License-Identifier: Apache-2.0
// Multiply-adds of the machine: acc <- fma(a, b, acc), one rounding, ties to even.

// A tile of 8 x 2 vectors keeps 16 sums and 3 operands in the 32 registers of AVX-512; 4 x 2 of 16 elsewhere.
enum { GB_NAME(native_rows) = GB_HAS_AVX512 ? 8 : 4, GB_NAME(native_vectors) = 2 };

#define GB_NATIVE(name, scalar, vector, lanes)                                                      \
  static uint32_t GB_NAME(name)(const gb_tile *tile) {                                              \
    enum { R = GB_NAME(native_rows), V = GB_NAME(native_vectors), L = lanes, N = V * L };           \
    const scalar *a = tile->a[0], *b = tile->b[0];                                                  \
    scalar *acc = tile->accumulator;                                                                \
    vector sum[R][V];                                                                               \
    for (int r = 0; r < R; r++)                                                                     \
      for (int v = 0; v < V; v++) sum[r][v] = *(const vector *)(acc + r * N + v * L);               \
    for (int64_t k = 0; k < tile->k; k++, a += R, b += N)                                           \
      GB_UNROLL for (int r = 0; r < R; r++) GB_UNROLL for (int v = 0; v < V; v++) sum[r][v] =       \
          __builtin_elementwise_fma((vector)a[r], *(const vector *)(b + v * L), sum[r][v]);         \
    for (int r = 0; r < R; r++)                                                                     \
      for (int v = 0; v < V; v++) *(vector *)(acc + r * N + v * L) = sum[r][v];                     \
    return 0;                                                                                       \
  }

GB_NATIVE(native_f32, float, vf32, GB_LANES32)
GB_NATIVE(native_f64, double, vf64, GB_LANES64)

gb_kernel GB_NAME(gb_native_kernel)(gb_native kind) {
  int bytes = kind == gb_native_f32 ? 4 : 8;
  return (gb_kernel){.run = kind == gb_native_f32 ? GB_NAME(native_f32) : GB_NAME(native_f64),
                     .takes_specials = 1,
                     .rows = GB_NAME(native_rows),
                     .columns = GB_NAME(native_vectors) * GB_BYTES / bytes,
                     .step = 1,
                     .accumulator_bytes = bytes,
                     .a = {{bytes, 1, 1}},
                     .b = {{bytes, 1, 1}}};
}
