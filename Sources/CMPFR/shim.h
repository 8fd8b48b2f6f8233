// SPDX-License-Identifier: Apache-2.0
// MPFR declares its intmax_t and FILE functions only when these two come first.
#include <stdint.h>
#include <stdio.h>
#include <gmp.h>
#include <mpfr.h>
