// SPDX-License-Identifier: Apache-2.0
//
// Answers cases with the processor's own dot-product instructions, in the protocol of
// `guardbit probe --command`: a line `a0..aK-1 b0..bK-1 c` of hexadecimal words in, a line `d` out.
//
//   gcc -O2 -mavx512f -mavx512bf16 -mavx512vnni -o x86dot x86dot.c
//   guardbit probe --command './x86dot vdpbf16ps' --a bf16 --b bf16 --c fp32 --d fp32
//
// A longer case is a chain: each instruction's d is the next one's c.
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { maximum_words = 4096 };

static const struct {
  const char *name;
  int k;          // products of one instruction and lane
  int bits;       // of a and b
} instructions[] = {
    {"vdpbf16ps", 2, 16}, {"vpdpbusd", 4, 8},  {"vpdpbusds", 4, 8},
    {"vpdpwssd", 2, 16},  {"vpdpwssds", 2, 16},
};

// One lane's operands stand in all lanes; lane 0 is read.
static uint32_t execute(int which, uint32_t a, uint32_t b, uint32_t c) {
  __m512i x = _mm512_set1_epi32((int)a), y = _mm512_set1_epi32((int)b);
  __m512i z = _mm512_set1_epi32((int)c), d;
  switch (which) {
  case 0:
    d = _mm512_castps_si512(
        _mm512_dpbf16_ps(_mm512_castsi512_ps(z), (__m512bh)x, (__m512bh)y));
    break;
  case 1: d = _mm512_dpbusd_epi32(z, x, y); break;
  case 2: d = _mm512_dpbusds_epi32(z, x, y); break;
  case 3: d = _mm512_dpwssd_epi32(z, x, y); break;
  default: d = _mm512_dpwssds_epi32(z, x, y);
  }
  return (uint32_t)_mm512_cvtsi512_si32(d);
}

// Consecutive elements fill a lane from its low bits on.
static uint32_t packed(const uint64_t *words, int k, int bits) {
  uint32_t lane = 0;
  for (int i = 0; i < k; i++) lane |= (uint32_t)words[i] << (i * bits);
  return lane;
}

int main(int count, char **arguments) {
  int which = -1;
  for (int i = 0; count == 2 && i < (int)(sizeof instructions / sizeof *instructions); i++)
    if (strcmp(arguments[1], instructions[i].name) == 0) which = i;
  if (which < 0) {
    fprintf(stderr, "x86dot: name one of vdpbf16ps vpdpbusd vpdpbusds vpdpwssd vpdpwssds\n");
    return 2;
  }
  const int k = instructions[which].k, bits = instructions[which].bits;
  static char line[1 << 17];
  static uint64_t words[maximum_words];
  while (fgets(line, sizeof line, stdin)) {
    int n = 0;
    for (char *word = strtok(line, " \t\r\n"); word && *word != '#' && n < maximum_words;
         word = strtok(NULL, " \t\r\n"))
      words[n++] = strtoull(word, NULL, 16);
    if (n == 0) continue;
    const int length = (n - 1) / 2;
    if (n % 2 == 0) {
      fprintf(stderr, "x86dot: a case of %d words; give a0..aK-1 b0..bK-1 c\n", n);
      return 1;
    }
    // A short last instruction is filled up with zeros.
    uint32_t c = (uint32_t)words[2 * length];
    for (int start = 0; start < length; start += k) {
      const int here = length - start < k ? length - start : k;
      c = execute(
          which, packed(words + start, here, bits), packed(words + length + start, here, bits), c);
    }
    printf("%08x\n", c);
    fflush(stdout);
  }
  return 0;
}
