// SPDX-License-Identifier: Apache-2.0
// Every family in plain C for any machine: 16-byte vectors (SSE2, NEON).
#define GB_LEVEL portable
#define GB_BYTES 16
#define GB_HAS_AVX2 0
#define GB_HAS_AVX512 0
#include "vector.h"

#include "families.h"
