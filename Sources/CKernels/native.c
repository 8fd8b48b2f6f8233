// SPDX-License-Identifier: Apache-2.0
#include "dispatch.h"

GB_DECLARE(gb_kernel, gb_native_kernel, (gb_native kind));
GB_DECLARE(gb_kernel, gb_native_directed_kernel, (gb_native kind, gb_direction direction));

gb_kernel gb_native_kernel(gb_level level, gb_native kind) { return GB_CALL(level, gb_native_kernel, kind); }

gb_kernel gb_native_directed_kernel(gb_level level, gb_native kind, gb_direction direction) {
  return GB_CALL(level, gb_native_directed_kernel, kind, direction);
}
