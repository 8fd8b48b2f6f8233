// SPDX-License-Identifier: Apache-2.0
#include "include/gb_pack.h"

#include <string.h>

/// The entry of a code without a table.
static inline __attribute__((always_inline)) uint64_t converted(uint64_t code, gb_pack_rule rule, gb_pack_subnormals subnormals,
                                                                uint64_t flipped, uint64_t subtracted, int bytes) {
  if (rule == gb_pack_integer) return (code ^ flipped) - subtracted;
  if (subnormals != gb_pack_kept) {
    int is_double = bytes == 8 && rule == gb_pack_bits;
    uint64_t exponent = is_double ? 0x7FF0000000000000 : 0x7F800000, sign = is_double ? 1ULL << 63 : 1ULL << 31;
    uint64_t magnitude = code & (sign - 1);
    if ((code & exponent) == 0 && magnitude != 0) code = subnormals == gb_pack_flushed ? code & sign : 0;
  }
  if (rule == gb_pack_f32_exponent) {
    int field = (int)(code >> 23 & 255), is_none = (code & 0x7FFFFFFF) == 0 || field == 255;
    return (uint64_t)(int64_t)(is_none ? gb_pack_no_exponent : (field ? field : 1) - 127);
  }
  if (rule == gb_pack_f32_as_f64) {
    uint32_t bits = (uint32_t)code;
    float value;
    memcpy(&value, &bits, 4);
    double wide = value;
    memcpy(&code, &wide, 8);
  }
  return code;
}

// The most frequent case by itself: one entry after the other, each from a table.
#define GB_PACK_LOOKED_UP(type)                                                                    \
  static void pack_looked_up_##type(const gb_packing *p) {                                         \
    const int64_t width = p->width, lines = p->lines, entries = p->entries;                        \
    const int64_t line_stride = p->line_stride, entry_stride = p->entry_stride;                    \
    const type *restrict table = p->table;                                                         \
    const uint64_t mask = p->mask;                                                                 \
    type *restrict out = p->out;                                                                   \
    if (entry_stride == 1) {                                                                       \
      for (int64_t l = 0; l < lines; l++) {                                                        \
        const uint64_t *restrict codes = p->codes + l * line_stride;                               \
        _Pragma("clang loop unroll_count(4)") for (int64_t e = 0; e < entries; e++)                \
          out[e * width + l] = table[codes[e] & mask];                                             \
      }                                                                                            \
    } else {                                                                                       \
      for (int64_t e = 0; e < entries; e++) {                                                      \
        const uint64_t *restrict codes = p->codes + e * entry_stride;                              \
        type *restrict to = out + e * width;                                                       \
        if (line_stride == 1) {                                                                    \
          _Pragma("clang loop unroll_count(4)") for (int64_t l = 0; l < lines; l++)                \
            to[l] = table[codes[l] & mask];                                                        \
        } else {                                                                                   \
          for (int64_t l = 0; l < lines; l++) to[l] = table[codes[l * line_stride] & mask];        \
        }                                                                                          \
      }                                                                                            \
    }                                                                                              \
  }

GB_PACK_LOOKED_UP(uint8_t)
GB_PACK_LOOKED_UP(uint16_t)
GB_PACK_LOOKED_UP(uint32_t)
GB_PACK_LOOKED_UP(uint64_t)

// One body for all entry sizes; the constants are propagated into each copy.
#define GB_PACK(type)                                                                              \
  static void pack_##type(const gb_packing *p) {                                                   \
    const int64_t width = p->width, group = p->group;                                              \
    const type *table = p->table;                                                                  \
    const uint64_t mask = p->mask;                                                                 \
    const gb_pack_rule rule = p->rule;                                                             \
    const gb_pack_subnormals subnormals = p->subnormals;                                           \
    const uint64_t flipped = p->flipped, subtracted = p->subtracted;                               \
    const type pad = (type)p->pad;                                                                 \
    type *restrict out = p->out;                                                                   \
    if (table && group == 1) {                                                                     \
      pack_looked_up_##type(p);                                                                    \
    } else if (p->entry_stride == 1 || p->line_stride != 1) {                                      \
      for (int64_t l = 0; l < p->lines; l++) {                                                     \
        const uint64_t *codes = p->codes + l * p->line_stride;                                     \
        for (int64_t e = 0; e < p->entries; e += group) {                                          \
          type *to = out + e * width + l * group;                                                  \
          for (int64_t g = 0; g < group; g++) {                                                    \
            if (e + g >= p->entries) {                                                             \
              to[g] = pad;                                                                         \
              continue;                                                                            \
            }                                                                                      \
            uint64_t code = codes[(e + g) * p->entry_stride];                                      \
            to[g] = table ? table[code & mask] : (type)converted(code & mask, rule, subnormals, flipped, subtracted, sizeof(type));                                       \
          }                                                                                        \
        }                                                                                          \
      }                                                                                            \
    } else {                                                                                       \
      for (int64_t e = 0; e < p->entries; e += group)                                              \
        for (int64_t g = 0; g < group; g++) {                                                      \
          type *to = out + e * width + g;                                                          \
          if (e + g >= p->entries) {                                                               \
            for (int64_t l = 0; l < p->lines; l++) to[l * group] = pad;                            \
            continue;                                                                              \
          }                                                                                        \
          const uint64_t *codes = p->codes + (e + g) * p->entry_stride;                            \
          if (table)                                                                         \
            for (int64_t l = 0; l < p->lines; l++) to[l * group] = table[codes[l] & mask];         \
          else                                                                                     \
            for (int64_t l = 0; l < p->lines; l++) to[l * group] = (type)converted(codes[l] & mask, rule, subnormals, flipped, subtracted, sizeof(type));                 \
        }                                                                                          \
    }                                                                                              \
    for (int64_t l = p->lines; l < width; l++)                                                     \
      for (int64_t e = 0; e < p->padded_entries; e += group)                                       \
        for (int64_t g = 0; g < group; g++) out[e * width + l * group + g] = pad;                  \
    for (int64_t e = (p->entries + group - 1) / group * group; e < p->padded_entries; e += group)  \
      for (int64_t i = 0; i < width * group; i++) out[e * width + i] = pad;                        \
  }

GB_PACK(uint8_t)
GB_PACK(uint16_t)
GB_PACK(uint32_t)
GB_PACK(uint64_t)

void gb_pack(const gb_packing *packing) {
  switch (packing->bytes) {
    case 1: pack_uint8_t(packing); break;
    case 2: pack_uint16_t(packing); break;
    case 4: pack_uint32_t(packing); break;
    default: pack_uint64_t(packing); break;
  }
}

void gb_scan_specials(const gb_scan *s) {
  if (s->entry_stride == 1) {
    for (int64_t l = 0; l < s->lines; l++) {
      const uint64_t *codes = s->codes + l * s->line_stride;
      uint64_t found = 0;
      for (int64_t e = 0; e < s->entries; e++)
        found |= (uint64_t)((codes[e] & s->magnitude) > s->greatest) | (uint64_t)((codes[e] & s->all) == s->other);
      if (found) s->raised[l] = 1;
    }
  } else {
    for (int64_t e = 0; e < s->entries; e++) {
      const uint64_t *codes = s->codes + e * s->entry_stride;
      for (int64_t l = 0; l < s->lines; l++) {
        uint64_t code = codes[l * s->line_stride];
        s->raised[l] |= (uint8_t)((code & s->magnitude) > s->greatest) | (uint8_t)((code & s->all) == s->other);
      }
    }
  }
}
