// SPDX-License-Identifier: Apache-2.0
// Chooses a function of a level. Manual dispatch: loaders' ifuncs break under ThreadSanitizer.
#ifndef GUARDBIT_DISPATCH_H
#define GUARDBIT_DISPATCH_H
#include "include/CKernels.h"

#if defined(__x86_64__)
/// Declares `type name_<level> arguments` for all levels.
#define GB_DECLARE(type, name, arguments) \
  type name##_portable arguments;         \
  type name##_avx2 arguments;             \
  type name##_avx512 arguments
/// Calls the function of a level.
#define GB_CALL(level, name, ...)                                \
  ((level) == gb_level_avx512 ? name##_avx512(__VA_ARGS__)       \
   : (level) == gb_level_avx2 ? name##_avx2(__VA_ARGS__)         \
                              : name##_portable(__VA_ARGS__))
#else
#define GB_DECLARE(type, name, arguments) type name##_portable arguments
#define GB_CALL(level, name, ...) ((void)(level), name##_portable(__VA_ARGS__))
#endif
#endif
