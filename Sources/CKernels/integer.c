// SPDX-License-Identifier: Apache-2.0
#include "dispatch.h"

GB_DECLARE(gb_kernel, gb_integer_kernel, (gb_integer kind));
GB_DECLARE(gb_kernel, gb_integer_digits_kernel, (void));

gb_kernel gb_integer_kernel(gb_level level, gb_integer kind) { return GB_CALL(level, gb_integer_kernel, kind); }

gb_kernel gb_integer_digits_kernel(gb_level level) { return GB_CALL(level, gb_integer_digits_kernel); }
