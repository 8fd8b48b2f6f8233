// SPDX-License-Identifier: Apache-2.0
// Every family with AVX-512 F, BW, DQ, VL and VNNI.
#if defined(__x86_64__)
#define GB_LEVEL avx512
#define GB_BYTES 64
#define GB_HAS_AVX2 1
#define GB_HAS_AVX512 1
#include "vector.h"

#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), apply_to = function)
#include "families.h"
#pragma clang attribute pop
#else
typedef int guardbit_no_avx512;
#endif
