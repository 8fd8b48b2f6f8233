// SPDX-License-Identifier: Apache-2.0
#include "dispatch.h"

GB_DECLARE(gb_kernel, gb_aligned_kernel, (const gb_aligned *parameters));

gb_kernel gb_aligned_kernel(gb_level level, const gb_aligned *parameters) {
  return GB_CALL(level, gb_aligned_kernel, parameters);
}
