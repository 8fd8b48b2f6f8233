// SPDX-License-Identifier: Apache-2.0
#include "dispatch.h"

GB_DECLARE(gb_kernel, gb_steps_kernel, (gb_steps_kind kind));

gb_kernel gb_steps_kernel(gb_level level, gb_steps_kind kind) { return GB_CALL(level, gb_steps_kernel, kind); }
