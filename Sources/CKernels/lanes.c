// SPDX-License-Identifier: Apache-2.0
#include "dispatch.h"

GB_DECLARE(gb_kernel, gb_lanes_kernel, (const gb_lanes_parameters *parameters));

gb_kernel gb_lanes_kernel(gb_level level, const gb_lanes_parameters *parameters) {
  return GB_CALL(level, gb_lanes_kernel, parameters);
}
