// SPDX-License-Identifier: Apache-2.0
// From codes to packed panels.
#ifndef GUARDBIT_PACK_H
#define GUARDBIT_PACK_H
#include <stdint.h>

/// What becomes of a code without a table.
typedef enum gb_pack_rule {
  gb_pack_bits,            // its bits
  gb_pack_f32_as_f64,      // the code is a float32, the entry the same number as a float64
  gb_pack_integer,         // (code ^ flipped) - subtracted: two's complement of any width, less a zero point
  gb_pack_f32_exponent,    // the code is a float32, the entry max(biased exponent, 1) - 127; gb_pack_no_exponent of 0
                           // and of what is no number
} gb_pack_rule;

enum { gb_pack_no_exponent = -1000 };

/// What becomes of subnormal float32 and float64 codes without a table.
typedef enum gb_pack_subnormals { gb_pack_kept, gb_pack_flushed, gb_pack_flushed_to_positive_zero } gb_pack_subnormals;

/// What to pack: one panel of one plane.
///
/// Entry e of line l is table[code & mask] of the code at codes[l * line_stride + e * entry_stride], or the
/// masked code by a rule without a table; `pad` beyond `lines` and `entries`. The panel has `width` lines and
/// `padded_entries` entries, a multiple of `group`.
typedef struct gb_packing {
  const uint64_t *codes;
  int64_t line_stride, entry_stride;
  int64_t lines, entries;
  int64_t width, padded_entries;
  int32_t bytes;  // of an entry: 1, 2, 4 or 8
  int32_t group;
  const void *table;
  uint64_t mask;
  uint64_t pad;
  gb_pack_rule rule;
  gb_pack_subnormals subnormals;
  uint64_t flipped, subtracted;
  void *out;
} gb_packing;

void gb_pack(const gb_packing *packing);

/// Looks for infinities and NaNs: codes whose magnitude bits exceed the greatest finite magnitude's, and one
/// code more where minus zero is such a code.
typedef struct gb_scan {
  const uint64_t *codes;
  int64_t line_stride, entry_stride;
  int64_t lines, entries;
  uint64_t magnitude;  // the bits of a code that are its magnitude
  uint64_t greatest;   // the greatest finite magnitude
  uint64_t all;        // the bits of a code
  uint64_t other;      // the code besides, or ~0
  uint8_t *raised;     // a byte for each line, set to 1 when one of its codes is special
} gb_scan;

void gb_scan_specials(const gb_scan *scan);
#endif
