// SPDX-License-Identifier: Apache-2.0
// Every family with AVX2, FMA and F16C.
#if defined(__x86_64__)
#define GB_LEVEL avx2
#define GB_BYTES 32
#define GB_HAS_AVX2 1
#define GB_HAS_AVX512 0
#include "vector.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c"))), apply_to = function)
#include "families.h"
#pragma clang attribute pop
#else
typedef int guardbit_no_avx2;
#endif
