// SPDX-License-Identifier: Apache-2.0
#include "include/CKernels.h"

gb_level gb_best_level(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma") || !__builtin_cpu_supports("f16c"))
    return gb_level_portable;
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vnni"))
    return gb_level_avx512;
  return gb_level_avx2;
#else
  return gb_level_portable;
#endif
}

#include <unistd.h>

int32_t gb_cores(void) { return (int32_t)sysconf(_SC_NPROCESSORS_ONLN); }
