// SPDX-License-Identifier: Apache-2.0
// Vectors of the width of a level, in the language of clang's vector extensions: a family is written once
// and compiled for each level. A level file defines GB_LEVEL, GB_BYTES and the feature macros first.
#ifndef GUARDBIT_VECTOR_H
#define GUARDBIT_VECTOR_H

#include <stdint.h>
#include <string.h>

#include "include/CKernels.h"

#if GB_HAS_AVX2 || GB_HAS_AVX512
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

// Contraction would make a rounding disappear where a bound counts on it; fma is asked for by name.
#pragma STDC FP_CONTRACT OFF

#define GB_PASTE2(a, b) a##_##b
#define GB_PASTE(a, b) GB_PASTE2(a, b)
/// A function's name at this level.
#define GB_NAME(name) GB_PASTE(name, GB_LEVEL)
#define GB_INLINE static inline __attribute__((always_inline))
#define GB_UNROLL _Pragma("clang loop unroll(full)")

typedef float vf32 __attribute__((ext_vector_type(GB_BYTES / 4), aligned(4)));
typedef double vf64 __attribute__((ext_vector_type(GB_BYTES / 8), aligned(8)));
typedef int8_t vi8 __attribute__((ext_vector_type(GB_BYTES / 1), aligned(1)));
typedef uint8_t vu8 __attribute__((ext_vector_type(GB_BYTES / 1), aligned(1)));
typedef int16_t vi16 __attribute__((ext_vector_type(GB_BYTES / 2), aligned(2)));
typedef uint16_t vu16 __attribute__((ext_vector_type(GB_BYTES / 2), aligned(2)));
typedef int32_t vi32 __attribute__((ext_vector_type(GB_BYTES / 4), aligned(4)));
typedef uint32_t vu32 __attribute__((ext_vector_type(GB_BYTES / 4), aligned(4)));
typedef int64_t vi64 __attribute__((ext_vector_type(GB_BYTES / 8), aligned(8)));
typedef uint64_t vu64 __attribute__((ext_vector_type(GB_BYTES / 8), aligned(8)));

// Casting a scalar to a vector type gives every lane its value; casting one vector to another type of
// vector keeps the bits; __builtin_convertvector converts.

/// Lanes of each width.
enum { GB_LANES32 = GB_BYTES / 4, GB_LANES64 = GB_BYTES / 8, GB_LANES16 = GB_BYTES / 2 };

#endif
