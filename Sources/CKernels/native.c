// SPDX-License-Identifier: Apache-2.0
#include "dispatch.h"

GB_DECLARE(gb_kernel, gb_native_kernel, (gb_native kind));

gb_kernel gb_native_kernel(gb_level level, gb_native kind) { return GB_CALL(level, gb_native_kernel, kind); }
