// SPDX-License-Identifier: Apache-2.0
#include "include/gb_deliver.h"

#include <string.h>

// Both by one body. A normal number's code is its bits, shifted and rebiased; one below the least normal is
// a multiple of 2^(minimum_exponent - trailing_bits), exactly, and that multiple is its code.
#define GB_CODES(name, type, word, sword, significand, bias, top)                                           \
  void name(const type *values, uint64_t *codes, int64_t count, const gb_code_format *f) {                  \
    const gb_code_format format = *f;                                                                       \
    const sword rebias = (sword)(bias + format.minimum_exponent - format.first_field) << format.trailing_bits; \
    /* A format with lower binades than the type has none of the type's numbers below its own least. */       \
    const int least_field = bias + format.minimum_exponent > 1 ? bias + format.minimum_exponent : 1;          \
    const word least_normal = (word)least_field << significand;                                             \
    const int drop = significand - format.trailing_bits;                                                    \
    const word infinite = (word)top << significand;                                                         \
    /* All normal numbers, as nearly always: no branch, and the compiler makes vectors of it. */           \
    word unusual = 0;                                                                                       \
    for (int64_t i = 0; i < count; i++) {                                                                   \
      word bits;                                                                                            \
      memcpy(&bits, &values[i], sizeof bits);                                                               \
      word negative = bits >> (sizeof(word) * 8 - 1);                                                       \
      word magnitude = bits & (((word)1 << (sizeof(word) * 8 - 1)) - 1);                                    \
      unusual |= (word)(magnitude - least_normal >= infinite - least_normal);                               \
      word code = (magnitude >> drop) - (word)rebias;                                                       \
      codes[i] = (uint64_t)code | ((0 - (uint64_t)negative) & format.sign);                                 \
    }                                                                                                       \
    if (!unusual) return;                                                                                   \
    for (int64_t i = 0; i < count; i++) {                                                                   \
      word bits;                                                                                            \
      memcpy(&bits, &values[i], sizeof bits);                                                               \
      word negative = bits >> (sizeof(word) * 8 - 1);                                                       \
      word magnitude = bits & (((word)1 << (sizeof(word) * 8 - 1)) - 1);                                    \
      uint64_t sign = negative ? format.sign : 0;                                                           \
      uint64_t code = (uint64_t)((sword)(magnitude >> drop) - rebias) | sign;                               \
      if (magnitude < least_normal) {                                                                       \
        int field = (int)(magnitude >> significand);                                                        \
        word full = (magnitude & (((word)1 << significand) - 1)) | (field ? (word)1 << significand : 0);    \
        int places = drop + least_field - (field ? field : 1);                           \
        code = (uint64_t)(places > significand + 1 ? 0 : full >> places) | sign;                            \
      }                                                                                                     \
      if (magnitude == 0) code = negative ? format.negative_zero : 0;                                       \
      if (magnitude >= infinite)                                                                            \
        code = magnitude > infinite ? format.nan : negative ? format.negative_infinity : format.infinity;   \
      codes[i] = code;                                                                                      \
    }                                                                                                       \
  }

GB_CODES(gb_codes_of_f32, float, uint32_t, int32_t, 23, 127, 255)
GB_CODES(gb_codes_of_f64, double, uint64_t, int64_t, 52, 1023, 2047)
