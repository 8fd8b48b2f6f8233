// SPDX-License-Identifier: Apache-2.0
// Every instruction that can be recorded: its PTX, the registers a thread holds, where it exists.
//
// A body takes the thread's registers and leaves the result in `d`; it knows nothing of rows and
// columns (layout.h does). All instructions are one list, read twice: once for the device code here,
// once for the table of capture.cu.
#pragma once

#include "layout.h"

#include <cstdint>
#include <cuda_runtime.h>
#include <type_traits>

// What the compiler may emit in this pass. On the host pass nothing; the table has its own limits.
#ifdef __CUDA_ARCH__
#define CAPTURE_ARCH __CUDA_ARCH__
#else
#define CAPTURE_ARCH 0
#endif
#ifdef __CUDA_ARCH_FEAT_SM90_ALL
#define CAPTURE_WGMMA 1
#else
#define CAPTURE_WGMMA 0
#endif
#if defined(__CUDA_ARCH_FEAT_SM120_ALL) || defined(__CUDA_ARCH_FEAT_SM121_ALL)
#define CAPTURE_NARROW 1
#else
#define CAPTURE_NARROW 0
#endif

namespace available {
constexpr bool turing = CAPTURE_ARCH >= 750;
constexpr bool ampere = CAPTURE_ARCH >= 800;
constexpr bool ada = CAPTURE_ARCH >= 890;
constexpr bool hopper = CAPTURE_ARCH >= 900;
constexpr bool wgmma = CAPTURE_WGMMA;
constexpr bool narrow = CAPTURE_NARROW;
}  // namespace available

// PTX ISA 8.7 (CUDA 12.8) brought fp8 with f16 results, fp8 m16n8k16, and kind::f8f6f4 to mma.sync.
#define CAPTURE_PTX87 (CUDART_VERSION >= 12080)

// Bodies of mma.sync. The name says the registers of D and C, of A, of B. f32 accumulators go through
// `f` operands because PTX wants .f32 registers; the casts move bits and change none, NaN included.
#define BODY_F32(ASM)                                                                              \
  float f0, f1, f2, f3;                                                                            \
  ASM;                                                                                             \
  d[0] = __float_as_uint(f0);                                                                      \
  d[1] = __float_as_uint(f1);                                                                      \
  d[2] = __float_as_uint(f2);                                                                      \
  d[3] = __float_as_uint(f3);

#define F32_OUT "=f"(f0), "=f"(f1), "=f"(f2), "=f"(f3)
#define F32_C                                                                                      \
  "f"(__uint_as_float(c[0])), "f"(__uint_as_float(c[1])), "f"(__uint_as_float(c[2])),              \
      "f"(__uint_as_float(c[3]))
#define A2 "r"(a[0]), "r"(a[1])
#define A4 A2, "r"(a[2]), "r"(a[3])
#define B1 "r"(b[0])
#define B2 B1, "r"(b[1])

struct F32_4_2 {
  using Word = uint32_t;
  static constexpr int a = 4, b = 2, c = 4, threads = 32;
};
#define RUN_F32_4_2(PTX)                                                                           \
  BODY_F32(asm volatile(PTX " {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%10,%11,%12,%13};"        \
                           : F32_OUT                                                               \
                           : A4, B2, F32_C))

struct F32_2_1 {
  using Word = uint32_t;
  static constexpr int a = 2, b = 1, c = 4, threads = 32;
};
#define RUN_F32_2_1(PTX)                                                                           \
  BODY_F32(asm volatile(PTX " {%0,%1,%2,%3}, {%4,%5}, {%6}, {%7,%8,%9,%10};"                    \
                           : F32_OUT                                                               \
                           : A2, B1, F32_C))

struct F16_4_2 {
  using Word = uint32_t;
  static constexpr int a = 4, b = 2, c = 2, threads = 32;
};
#define RUN_F16_4_2(PTX)                                                                           \
  asm volatile(PTX " {%0,%1}, {%2,%3,%4,%5}, {%6,%7}, {%8,%9};"                                    \
               : "=r"(d[0]), "=r"(d[1])                                                            \
               : A4, B2, "r"(c[0]), "r"(c[1]));

struct F16_2_1 {
  using Word = uint32_t;
  static constexpr int a = 2, b = 1, c = 2, threads = 32;
};
#define RUN_F16_2_1(PTX)                                                                           \
  asm volatile(PTX " {%0,%1}, {%2,%3}, {%4}, {%5,%6};"                                             \
               : "=r"(d[0]), "=r"(d[1])                                                            \
               : A2, B1, "r"(c[0]), "r"(c[1]));

struct S32_4_2 {
  using Word = uint32_t;
  static constexpr int a = 4, b = 2, c = 4, threads = 32;
};
#define RUN_S32_4_2(PTX)                                                                           \
  asm volatile(PTX " {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%10,%11,%12,%13};"                    \
               : "=r"(d[0]), "=r"(d[1]), "=r"(d[2]), "=r"(d[3])                                    \
               : A4, B2, "r"(c[0]), "r"(c[1]), "r"(c[2]), "r"(c[3]));

// f64 fragments are made of 64-bit registers.
#define F64(x) "d"(__longlong_as_double((long long)(x)))
#define BODY_F64_4(ASM)                                                                            \
  double f0, f1, f2, f3;                                                                           \
  ASM;                                                                                             \
  d[0] = (uint64_t)__double_as_longlong(f0);                                                       \
  d[1] = (uint64_t)__double_as_longlong(f1);                                                       \
  d[2] = (uint64_t)__double_as_longlong(f2);                                                       \
  d[3] = (uint64_t)__double_as_longlong(f3);
#define F64_OUT "=d"(f0), "=d"(f1), "=d"(f2), "=d"(f3)
#define F64_C F64(c[0]), F64(c[1]), F64(c[2]), F64(c[3])

struct F64_1_1 {
  using Word = uint64_t;
  static constexpr int a = 1, b = 1, c = 2, threads = 32;
};
#define RUN_F64_1_1(PTX)                                                                           \
  double f0, f1;                                                                                   \
  asm volatile(PTX " {%0,%1}, {%2}, {%3}, {%4,%5};"                                                \
               : "=d"(f0), "=d"(f1)                                                                \
               : F64(a[0]), F64(b[0]), F64(c[0]), F64(c[1]));                                      \
  d[0] = (uint64_t)__double_as_longlong(f0);                                                       \
  d[1] = (uint64_t)__double_as_longlong(f1);

struct F64_2_1 {
  using Word = uint64_t;
  static constexpr int a = 2, b = 1, c = 4, threads = 32;
};
#define RUN_F64_2_1(PTX)                                                                           \
  BODY_F64_4(asm volatile(PTX " {%0,%1,%2,%3}, {%4,%5}, {%6}, {%7,%8,%9,%10};"                     \
                          : F64_OUT                                                                \
                          : F64(a[0]), F64(a[1]), F64(b[0]), F64_C))

struct F64_4_2 {
  using Word = uint64_t;
  static constexpr int a = 4, b = 2, c = 4, threads = 32;
};
#define RUN_F64_4_2(PTX)                                                                           \
  BODY_F64_4(asm volatile(PTX " {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%10,%11,%12,%13};"         \
                          : F64_OUT                                                                \
                          : F64(a[0]), F64(a[1]), F64(a[2]), F64(a[3]), F64(b[0]), F64(b[1]),      \
                            F64_C))

struct F64_8_4 {
  using Word = uint64_t;
  static constexpr int a = 8, b = 4, c = 4, threads = 32;
};
#define RUN_F64_8_4(PTX)                                                                           \
  BODY_F64_4(asm volatile(PTX " {%0,%1,%2,%3}, {%4,%5,%6,%7,%8,%9,%10,%11}, {%12,%13,%14,%15}, "   \
                              "{%16,%17,%18,%19};"                                                 \
                          : F64_OUT                                                                \
                          : F64(a[0]), F64(a[1]), F64(a[2]), F64(a[3]), F64(a[4]), F64(a[5]),      \
                            F64(a[6]), F64(a[7]), F64(b[0]), F64(b[1]), F64(b[2]), F64(b[3]),      \
                            F64_C))

// Bodies of wgmma. `a` and `b` are matrix descriptors. C is what the accumulators hold before, and
// the predicate p (scale-d) true makes the unit add to it. Fence, multiply, commit and wait are one
// asm statement: the compiler could otherwise copy the accumulators between the multiply, which
// returns at once, and the wait.
#define WGMMA_OPEN "{\n.reg .pred p;\nsetp.ne.b32 p, "
#define WGMMA_FENCE ", 0;\nwgmma.fence.sync.aligned;\n"
#define WGMMA_CLOSE ";\nwgmma.commit_group.sync.aligned;\nwgmma.wait_group.sync.aligned 0;\n}"

#define WGMMA_F32(PTX, TAIL)                                                                       \
  float f0 = __uint_as_float(c[0]), f1 = __uint_as_float(c[1]), f2 = __uint_as_float(c[2]),        \
        f3 = __uint_as_float(c[3]);                                                                \
  asm volatile(WGMMA_OPEN "%6" WGMMA_FENCE PTX " {%0,%1,%2,%3}, %4, %5, p" TAIL WGMMA_CLOSE        \
               : "+f"(f0), "+f"(f1), "+f"(f2), "+f"(f3)                                            \
               : "l"(a), "l"(b), "r"(1)                                                            \
               : "memory");                                                                        \
  d[0] = __float_as_uint(f0);                                                                      \
  d[1] = __float_as_uint(f1);                                                                      \
  d[2] = __float_as_uint(f2);                                                                      \
  d[3] = __float_as_uint(f3);

#define WGMMA_F16(PTX, TAIL)                                                                       \
  d[0] = c[0];                                                                                     \
  d[1] = c[1];                                                                                     \
  asm volatile(WGMMA_OPEN "%4" WGMMA_FENCE PTX " {%0,%1}, %2, %3, p" TAIL WGMMA_CLOSE              \
               : "+r"(d[0]), "+r"(d[1])                                                            \
               : "l"(a), "l"(b), "r"(1)                                                            \
               : "memory");

struct WF32 {
  using Word = uint32_t;
  static constexpr int c = 4, threads = 128;
};
// f16 and bf16 also say that neither operand is transposed (both K-major).
#define RUN_WF32_16(PTX) WGMMA_F32(PTX, ", 1, 1, 0, 0")
#define RUN_WF32(PTX) WGMMA_F32(PTX, ", 1, 1")
#define RUN_WF16_16(PTX) WGMMA_F16(PTX, ", 1, 1, 0, 0")
#define RUN_WF16(PTX) WGMMA_F16(PTX, ", 1, 1")
using WF32_16 = WF32;
struct WF16 {
  using Word = uint32_t;
  static constexpr int c = 2, threads = 128;
};
using WF16_16 = WF16;
struct WS32 {
  using Word = uint32_t;
  static constexpr int c = 4, threads = 128;
};
#define RUN_WS32(PTX)                                                                              \
  for (int r = 0; r < 4; ++r) d[r] = c[r];                                                         \
  asm volatile(WGMMA_OPEN "%6" WGMMA_FENCE PTX " {%0,%1,%2,%3}, %4, %5, p" WGMMA_CLOSE             \
               : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])                                    \
               : "l"(a), "l"(b), "r"(1)                                                            \
               : "memory");

// The list. X(body, where, m, n, k, D, A, B, tail of the name, PTX)
#define MMA(X, body, where, m, n, k, D, A, B)                                                      \
  X(body, where, m, n, k, D, A, B, ,                                                               \
    "mma.sync.aligned.m" #m "n" #n "k" #k ".row.col." #D "." #A "." #B "." #D)
#define MMA_SAT(X, body, where, m, n, k, D, A, B)                                                  \
  X(body, where, m, n, k, D, A, B, _satfinite,                                                     \
    "mma.sync.aligned.m" #m "n" #n "k" #k ".row.col.satfinite." #D "." #A "." #B "." #D)
#define MMA_KIND(X, body, where, m, n, k, D, A, B)                                                 \
  X(body, where, m, n, k, D, A, B, _f8f6f4,                                                        \
    "mma.sync.aligned.m" #m "n" #n "k" #k ".row.col.kind::f8f6f4." #D "." #A "." #B "." #D)
#define WGMMA(X, body, m, n, k, D, A, B)                                                           \
  X(body, wgmma, m, n, k, D, A, B, ,                                                               \
    "wgmma.mma_async.sync.aligned.m" #m "n" #n "k" #k "." #D "." #A "." #B)
#define WGMMA_SAT(X, body, m, n, k, D, A, B)                                                       \
  X(body, wgmma, m, n, k, D, A, B, _satfinite,                                                     \
    "wgmma.mma_async.sync.aligned.m" #m "n" #n "k" #k "." #D "." #A "." #B ".satfinite")

#define EACH_FP8(F, ...)                                                                           \
  F(__VA_ARGS__, e4m3, e4m3)                                                                       \
  F(__VA_ARGS__, e4m3, e5m2)                                                                       \
  F(__VA_ARGS__, e5m2, e4m3)                                                                       \
  F(__VA_ARGS__, e5m2, e5m2)
#define EACH_INT8(F, ...)                                                                          \
  F(__VA_ARGS__, s8, s8) F(__VA_ARGS__, s8, u8) F(__VA_ARGS__, u8, s8) F(__VA_ARGS__, u8, u8)
#define EACH_NARROW_B(F, ...)                                                                      \
  F(__VA_ARGS__, e5m2)                                                                             \
  F(__VA_ARGS__, e4m3) F(__VA_ARGS__, e3m2) F(__VA_ARGS__, e2m3) F(__VA_ARGS__, e2m1)
#define EACH_NARROW(F, ...)                                                                        \
  EACH_NARROW_B(F, __VA_ARGS__, e5m2)                                                              \
  EACH_NARROW_B(F, __VA_ARGS__, e4m3)                                                              \
  EACH_NARROW_B(F, __VA_ARGS__, e3m2)                                                              \
  EACH_NARROW_B(F, __VA_ARGS__, e2m3)                                                              \
  EACH_NARROW_B(F, __VA_ARGS__, e2m1)

#define WGMMA_INSTRUCTIONS(X)                                                                      \
  WGMMA(X, WF32_16, 64, 8, 16, f32, f16, f16)                                                      \
  WGMMA(X, WF16_16, 64, 8, 16, f16, f16, f16)                                                      \
  WGMMA(X, WF32_16, 64, 8, 16, f32, bf16, bf16)                                                    \
  WGMMA(X, WF32, 64, 8, 8, f32, tf32, tf32)                                                        \
  EACH_FP8(WGMMA, X, WF32, 64, 8, 32, f32)                                                         \
  EACH_FP8(WGMMA, X, WF16, 64, 8, 32, f16)                                                         \
  EACH_INT8(WGMMA, X, WS32, 64, 8, 32, s32)                                                        \
  EACH_INT8(WGMMA_SAT, X, WS32, 64, 8, 32, s32)

#define MMA_INSTRUCTIONS(X)                                                                        \
  MMA(X, F32_2_1, turing, 16, 8, 8, f32, f16, f16)                                                 \
  MMA(X, F16_2_1, turing, 16, 8, 8, f16, f16, f16)                                                 \
  MMA(X, F32_4_2, ampere, 16, 8, 16, f32, f16, f16)                                                \
  MMA(X, F16_4_2, ampere, 16, 8, 16, f16, f16, f16)                                                \
  MMA(X, F32_2_1, ampere, 16, 8, 8, f32, bf16, bf16)                                               \
  MMA(X, F32_4_2, ampere, 16, 8, 16, f32, bf16, bf16)                                              \
  MMA(X, F32_2_1, ampere, 16, 8, 4, f32, tf32, tf32)                                               \
  MMA(X, F32_4_2, ampere, 16, 8, 8, f32, tf32, tf32)                                               \
  MMA(X, F64_1_1, ampere, 8, 8, 4, f64, f64, f64)                                                  \
  MMA(X, F64_2_1, hopper, 16, 8, 4, f64, f64, f64)                                                 \
  MMA(X, F64_4_2, hopper, 16, 8, 8, f64, f64, f64)                                                 \
  MMA(X, F64_8_4, hopper, 16, 8, 16, f64, f64, f64)                                                \
  EACH_FP8(MMA, X, F32_4_2, ada, 16, 8, 32, f32)                                                   \
  EACH_INT8(MMA, X, S32_4_2, ampere, 16, 8, 32, s32)                                               \
  EACH_INT8(MMA_SAT, X, S32_4_2, ampere, 16, 8, 32, s32)

#if CAPTURE_PTX87
#define NEWER_INSTRUCTIONS(X)                                                                      \
  EACH_FP8(MMA, X, F16_4_2, ada, 16, 8, 32, f16)                                                   \
  EACH_FP8(MMA, X, F32_2_1, ada, 16, 8, 16, f32)                                                   \
  EACH_FP8(MMA, X, F16_2_1, ada, 16, 8, 16, f16)                                                   \
  EACH_NARROW(MMA_KIND, X, F32_4_2, narrow, 16, 8, 32, f32)                                        \
  EACH_NARROW(MMA_KIND, X, F16_4_2, narrow, 16, 8, 32, f16)
#else
#define NEWER_INSTRUCTIONS(X)
#endif

#define INSTRUCTIONS(X) WGMMA_INSTRUCTIONS(X) MMA_INSTRUCTIONS(X) NEWER_INSTRUCTIONS(X)

#define INSTRUCTION_TYPE(where, M, N, K, D, A, B, tail)                                            \
  Instruction_##where##_m##M##n##N##k##K##_##D##_##A##_##B##tail

#define DEFINE_INSTRUCTION(body, where, M, N, K, D, A, B, tail, ptx)                               \
  struct INSTRUCTION_TYPE(where, M, N, K, D, A, B, tail) : body {                                  \
    static constexpr bool isAvailable = available::where;                                          \
    template <class Operand>                                                                       \
    static __device__ __forceinline__ void run(Word *d, Operand a, Operand b, const Word *c) {     \
      RUN_##body(ptx)                                                                              \
    }                                                                                              \
  };
INSTRUCTIONS(DEFINE_INSTRUCTION)
#undef DEFINE_INSTRUCTION

template <class I, class = void>
struct Run {
  /// One warp a tile. Register r of lane l of tile t lies at (t * registers + r) * 32 + l.
  static __device__ void tile(const typename I::Word *a, const typename I::Word *b,
                              const typename I::Word *c, typename I::Word *d) {
    using Word = typename I::Word;
    Word ra[I::a], rb[I::b], rc[I::c], rd[I::c];
    size_t tile = blockIdx.x, lane = threadIdx.x;
#pragma unroll
    for (int r = 0; r < I::a; ++r) ra[r] = a[(tile * I::a + r) * 32 + lane];
#pragma unroll
    for (int r = 0; r < I::b; ++r) rb[r] = b[(tile * I::b + r) * 32 + lane];
#pragma unroll
    for (int r = 0; r < I::c; ++r) rc[r] = c[(tile * I::c + r) * 32 + lane];
    I::run(rd, (const Word *)ra, (const Word *)rb, rc);
#pragma unroll
    for (int r = 0; r < I::c; ++r) d[(tile * I::c + r) * 32 + lane] = rd[r];
  }
};

// The images of A and B of wgmma (layout.h): 64 and 8 rows of 32 bytes.
constexpr int wgmmaWordsOfA = 64 * 32 / 4, wgmmaWordsOfB = 8 * 32 / 4;

/// The 64-bit matrix descriptor: addresses and offsets in units of 16 bytes; swizzle mode 0.
static __device__ __forceinline__ uint64_t wgmmaDescriptor(const void *shared) {
  uint64_t address = __cvta_generic_to_shared(shared);
  return ((address & 0x3FFFF) >> 4) | ((uint64_t)(wgmmaLeadingBytes >> 4) << 16) |
         ((uint64_t)(wgmmaStrideBytes >> 4) << 32);
}

template <class I>
struct Run<I, typename std::enable_if<I::threads == 128>::type> {
  /// One warpgroup a tile. `a` and `b` hold images of shared memory, `c` and `d` registers.
  static __device__ void tile(const uint32_t *a, const uint32_t *b, const uint32_t *c,
                              uint32_t *d) {
    __shared__ __align__(128) uint32_t sharedA[wgmmaWordsOfA];
    __shared__ __align__(128) uint32_t sharedB[wgmmaWordsOfB];
    size_t tile = blockIdx.x, thread = threadIdx.x;
    for (size_t w = thread; w < wgmmaWordsOfA; w += 128) sharedA[w] = a[tile * wgmmaWordsOfA + w];
    for (size_t w = thread; w < wgmmaWordsOfB; w += 128) sharedB[w] = b[tile * wgmmaWordsOfB + w];
    // wgmma reads shared memory through the async proxy: every writer has to publish its stores to
    // that proxy before the barrier lets the warpgroup go on.
    asm volatile("fence.proxy.async.shared::cta;" ::: "memory");
    __syncthreads();
    uint32_t rc[I::c], rd[I::c];
#pragma unroll
    for (int r = 0; r < I::c; ++r) rc[r] = c[(tile * I::c + r) * 128 + thread];
    I::run(rd, wgmmaDescriptor(sharedA), wgmmaDescriptor(sharedB), rc);
#pragma unroll
    for (int r = 0; r < I::c; ++r) d[(tile * I::c + r) * 128 + thread] = rd[r];
  }
};

/// Counts the blocks that were built without the instruction, so that the host can refuse.
template <class I>
__global__ void runTiles(const typename I::Word *a, const typename I::Word *b,
                         const typename I::Word *c, typename I::Word *d, unsigned *refused) {
  if constexpr (I::isAvailable) {
    Run<I>::tile(a, b, c, d);
  } else {
    if (threadIdx.x == 0) atomicAdd(refused, 1u);
  }
}

/// Starts `tiles` tiles; errors are for the caller to collect.
template <class I>
void launchTiles(int tiles, const void *a, const void *b, const void *c, void *d,
                 unsigned *refused) {
  using Word = typename I::Word;
  runTiles<I><<<tiles, I::threads>>>((const Word *)a, (const Word *)b, (const Word *)c, (Word *)d,
                                     refused);
}
