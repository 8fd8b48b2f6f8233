// SPDX-License-Identifier: Apache-2.0
// The instructions of instructions.cuh as a table, and the one that words on the command line mean.
#pragma once

#include "errors.h"
#include "formats.h"
#include "instructions.cuh"
#include "layout.h"

#include <string>
#include <type_traits>
#include <vector>

namespace {

enum class Where { turing, ampere, ada, hopper, wgmma, narrow };

struct Instruction {
  std::string name;
  const char *ptx;
  Where where;
  int m, n, k;
  const Format *d, *a, *b;
  Shape shape;
  void (*launch)(int, const void *, const void *, const void *, void *, unsigned *);

  bool runsOn(int capability) const {
    switch (where) {
      case Where::turing: return capability >= 75;
      case Where::ampere: return capability >= 80;
      case Where::ada: return capability >= 89;
      case Where::hopper: return capability >= 90;
      case Where::wgmma: return capability == 90;
      case Where::narrow: return capability == 120 || capability == 121;
    }
    return false;
  }
  const char *needs() const {
    static const char *const texts[] = {"sm_75 or later", "sm_80 or later", "sm_89 or later",
                                        "sm_90 or later", "sm_90a only",    "sm_120a or sm_121a"};
    return texts[int(where)];
  }
};

// wgmma has its A and B in shared memory: no registers there.
template <class I, class = void>
struct RegistersAB {
  static constexpr int a = I::a, b = I::b;
};
template <class I>
struct RegistersAB<I, typename std::enable_if<I::threads == 128>::type> {
  static constexpr int a = 0, b = 0;
};

template <class I>
Instruction entry(Where where, const char *shapeName, const char *d, const char *a, const char *b,
                  std::string tail, const char *ptx, int m, int n, int k) {
  bool narrow = where == Where::narrow;
  const Format &fd = format(d), &fa = format(a), &fb = format(b);
  // kind::f8f6f4 takes every element in a byte: 6 bits at its low end, 4 bits in its middle.
  auto container = [&](const Format &f) { return narrow ? 8 : f.bits; };
  auto shift = [&](const Format &f) { return narrow && f.bits == 4 ? 2 : 0; };
  if (!tail.empty()) tail[0] = '.';
  Shape shape{m, n, k, I::threads, int(sizeof(typename I::Word)) * 8, RegistersAB<I>::a,
              RegistersAB<I>::b, I::c, container(fa), container(fb), fd.bits, shift(fa), shift(fb)};
  std::string family = I::threads == 128 ? "wgmma" : "mma";
  return {family + "." + shapeName + "." + d + "." + a + "." + b + tail,
          ptx, where, m, n, k, &fd, &fa, &fb, shape, launchTiles<I>};
}

const std::vector<Instruction> &instructions() {
#define ENTRY(body, where, M, N, K, D, A, B, tail, ptx)                                            \
  entry<INSTRUCTION_TYPE(where, M, N, K, D, A, B, tail)>(                                          \
      Where::where, "m" #M "n" #N "k" #K, #D, #A, #B, #tail, ptx, M, N, K),
  static const std::vector<Instruction> all = {INSTRUCTIONS(ENTRY)};
#undef ENTRY
  return all;
}

std::vector<std::string> split(const std::string &text, const char *separators) {
  std::vector<std::string> parts;
  size_t start = 0;
  while (true) {
    start = text.find_first_not_of(separators, start);
    if (start == std::string::npos) return parts;
    size_t end = std::min(text.find_first_of(separators, start), text.size());
    parts.push_back(text.substr(start, end - start));
    start = end;
  }
}

/// Whether words name an instruction: family, shape (or its k16) and tail stand anywhere, formats in
/// the order D, A, B.
bool matches(const Instruction &instruction, const std::vector<std::string> &words) {
  std::vector<std::string> parts = split(instruction.name, ".");  // family shape D A B [tail]
  size_t next = 2;
  for (const std::string &word : words) {
    std::string depth = parts[1].substr(parts[1].find('k'));
    if (word == parts[0] || word == parts[1] || word == depth) continue;
    if (parts.size() > 5 && word == parts[5]) continue;
    while (next < 5 && parts[next] != word) ++next;
    if (next++ >= 5) return false;
  }
  return !words.empty();
}

/// The only instruction the words name: `wgmma f32 e4m3 e5m2`, or a whole name.
const Instruction &chosen(const std::vector<std::string> &words) {
  std::string wanted;
  for (const std::string &word : words) wanted += (wanted.empty() ? "" : " ") + word;
  std::vector<std::string> parts = split(wanted, " .");
  std::vector<const Instruction *> found, plain;
  for (const Instruction &candidate : instructions()) {
    if (candidate.name == wanted) return candidate;
    if (!matches(candidate, parts)) continue;
    found.push_back(&candidate);
    // The plain form is meant unless .satfinite or .f8f6f4 is asked for.
    if (split(candidate.name, ".").size() == 5) plain.push_back(&candidate);
  }
  if (found.empty()) fail("no instruction matches '%s'; --list names them", wanted.c_str());
  if (plain.size() == 1) return *plain[0];
  if (found.size() == 1) return *found[0];
  std::string names;
  for (const Instruction *candidate : found) names += " " + candidate->name;
  fail("'%s' matches %zu instructions; say which:%s", wanted.c_str(), found.size(), names.c_str());
}

}  // namespace
