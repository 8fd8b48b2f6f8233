// SPDX-License-Identifier: Apache-2.0
// Operands of a tile by class, from a seed.
//
// A tile shares row i of A among its columns and column j of B among its rows, so a class shapes
// whole tiles: what has to hold for one dot product is built so that it holds for all of them.
// Tile t is drawn from a stream that depends on (seed, class, t) alone: tiles can be made again in
// any order.
#pragma once

#include "formats.h"

#include <algorithm>
#include <string>
#include <vector>

/// splitmix64.
class Random {
 public:
  explicit Random(uint64_t seed) : state(seed) {}
  static uint64_t mix(uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
  }
  uint64_t next() { return mix(state += 0x9E3779B97F4A7C15ull); }
  /// From low to high, both included.
  int range(int low, int high) {
    uint64_t span = uint64_t(int64_t(high) - low) + 1;
    return int(low + int64_t(((next() >> 32) * span) >> 32));
  }
  bool chance(int of, int in) { return range(1, in) <= of; }
  /// Near N(0,1): 12 uniform numbers, without a math library whose last bit differs by machine.
  double normal() {
    double sum = 0;
    for (int i = 0; i < 12; ++i) sum += double(next() >> 11) * 0x1p-53;
    return sum - 6;
  }

 private:
  uint64_t state;
};

/// The formats and sizes of an instruction, and one tile of its operands.
struct Tile {
  Format fa, fb, fc;
  int m, n, k;
  std::vector<uint64_t> a, b, c, d;  // a[i * k + kk], b[j * k + kk], c[i * n + j]

  Tile(const Format &fa, const Format &fb, const Format &fc, int m, int n, int k)
      : fa(fa), fb(fb), fc(fc), m(m), n(n), k(k), a(size_t(m) * k), b(size_t(n) * k),
        c(size_t(m) * n), d(size_t(m) * n) {}
};

inline const std::vector<std::string> &classNames(bool integers) {
  static const std::vector<std::string> ofFloats = {
      "uniform", "finite", "normal", "subnormal", "special", "zero",
      "cancel",  "spread", "c-near", "overflow",  "underflow"};
  static const std::vector<std::string> ofIntegers = {"uniform", "extreme", "c-limit", "c-near"};
  return integers ? ofIntegers : ofFloats;
}

class Generator {
 public:
  Generator(Tile &tile, uint64_t seed, const std::string &name, uint64_t index)
      : t(tile), random(Random::mix(Random::mix(seed ^ hash(name)) + index)) {}

  void make(const std::string &name) {
    if (t.fa.isInteger()) return makeIntegers(name);
    if (name == "uniform") makeUniform(false);
    if (name == "finite") makeUniform(true);
    if (name == "normal") makeNormal();
    if (name == "subnormal") makeSubnormal();
    if (name == "special") makeSpecial();
    if (name == "zero") makeZero();
    if (name == "cancel") makeCancel();
    if (name == "spread") makeSpread();
    if (name == "c-near") makeNear();
    if (name == "overflow") makeEdge(true);
    if (name == "underflow") makeEdge(false);
    // What the unit ignores must not matter: a NaN whose payload is only there, a zero, all others.
    if (t.fa.ignoredBits > 0 && random.chance(1, 4)) {
      for (uint64_t &x : t.a) x |= random.next() & ((1ull << t.fa.ignoredBits) - 1);
      for (uint64_t &y : t.b) y |= random.next() & ((1ull << t.fb.ignoredBits) - 1);
    }
  }

 private:
  Tile &t;
  Random random;

  static uint64_t hash(const std::string &name) {
    uint64_t state = 0xCBF29CE484222325ull;
    for (char letter : name) state = (state ^ uint8_t(letter)) * 0x100000001B3ull;
    return state;
  }

  bool sign() { return random.next() >> 63; }
  uint64_t any(const Format &f) { return random.next() & f.mask(); }
  uint64_t finite(const Format &f) {
    for (;;) {
      uint64_t word = any(f);
      if (f.isFinite(word)) return word;
    }
  }
  uint64_t at(const Format &f, int exponent) { return f.build(sign(), exponent, random.next()); }
  uint64_t negated(const Format &f, uint64_t word) { return word ^ (1ull << (f.bits - 1)); }
  uint64_t zero(const Format &f) { return f.word(sign(), 0, 0); }

  /// `steps` codes further in magnitude, held within the finite codes.
  uint64_t stepped(const Format &f, uint64_t word, int steps) {
    uint64_t signBit = 1ull << (f.bits - f.ignoredBits - 1);
    uint64_t code = word >> f.ignoredBits, magnitude = code & (signBit - 1);
    uint64_t top = f.greatest(false) >> f.ignoredBits;
    if (steps < 0 && magnitude < uint64_t(-steps)) magnitude = 0;
    else magnitude = std::min(top, magnitude + uint64_t(int64_t(steps)));
    return ((code & signBit) | magnitude) << f.ignoredBits;
  }

  /// The largest exponent of a nonzero finite product of row i and column j; `none` without one.
  static constexpr int none = -100000;
  int productExponent(int i, int j) {
    int largest = none;
    for (int kk = 0; kk < t.k; ++kk) {
      uint64_t x = t.a[size_t(i) * t.k + kk], y = t.b[size_t(j) * t.k + kk];
      if (!t.fa.isFinite(x) || !t.fb.isFinite(y) || t.fa.isZero(x) || t.fb.isZero(y)) continue;
      largest = std::max(largest, t.fa.exponent(x) + t.fb.exponent(y));
    }
    return largest;
  }

  /// The products in double: exact terms for all formats but f64, a rounded sum. A guide only.
  double dot(int i, int j) {
    double sum = 0;
    for (int kk = 0; kk < t.k; ++kk)
      sum += t.fa.value(t.a[size_t(i) * t.k + kk]) * t.fb.value(t.b[size_t(j) * t.k + kk]);
    return sum;
  }

  template <class Make>
  void fillC(Make make) {
    for (int i = 0; i < t.m; ++i)
      for (int j = 0; j < t.n; ++j) t.c[size_t(i) * t.n + j] = make(i, j);
  }
  template <class Make>
  void fillAB(Make makeA, Make makeB) {
    for (uint64_t &x : t.a) x = makeA();
    for (uint64_t &y : t.b) y = makeB();
  }

  /// C of an exponent `low` to `high` above the largest product's.
  uint64_t beside(int i, int j, int low, int high) {
    int exponent = productExponent(i, j);
    if (exponent == none) return at(t.fc, random.range(t.fc.minExponent(), t.fc.maxExponent()));
    return at(t.fc, exponent + random.range(low, high));
  }

  void makeUniform(bool onlyFinite) {
    auto draw = [&](const Format &f) { return onlyFinite ? finite(f) : any(f); };
    for (uint64_t &x : t.a) x = draw(t.fa);
    for (uint64_t &y : t.b) y = draw(t.fb);
    fillC([&](int i, int j) {
      int kind = random.range(0, 3);
      return kind == 0 ? zero(t.fc) : kind == 1 ? draw(t.fc) : beside(i, j, -6, 6);
    });
  }

  void makeNormal() {
    for (uint64_t &x : t.a) x = t.fa.encode(random.normal());
    for (uint64_t &y : t.b) y = t.fb.encode(random.normal());
    fillC([&](int, int) {
      return random.chance(1, 4) ? t.fc.encode(0) : t.fc.encode(random.normal());
    });
  }

  uint64_t low(const Format &f) {
    if (random.chance(1, 2)) return f.word(sign(), 0, random.next());
    return at(f, f.minExponent() + random.range(0, 3));
  }

  void makeSubnormal() {
    // Either both operands are small, or one is and the other brings the product back into range.
    bool bIsLow = random.chance(1, 3);
    for (uint64_t &x : t.a) x = low(t.fa);
    for (uint64_t &y : t.b)
      y = bIsLow || random.chance(1, 8) ? low(t.fb)
                                        : at(t.fb, random.range(t.fb.minExponent(),
                                                                t.fb.maxExponent()));
    fillC([&](int i, int j) {
      int kind = random.range(0, 2);
      return kind == 0 ? zero(t.fc) : kind == 1 ? low(t.fc) : beside(i, j, -12, 4);
    });
  }

  uint64_t special(const Format &f) {
    bool minus = sign();
    switch (random.range(0, 7)) {
      case 0: return f.word(minus, 0, 0);
      case 1: return f.infinity(minus);
      case 2: return f.nan(minus, random.next());
      case 3: return f.greatest(minus);
      case 4: return f.word(minus, 1, 0);
      case 5: return f.word(minus, 0, 1);
      case 6: return f.infinity(!minus);
      default: return f.build(minus, 0, 0);
    }
  }

  void makeSpecial() {
    // Rare specials leave most rows finite; frequent ones meet each other (Inf * 0, Inf - Inf).
    static const int rates[] = {4, 24, 96, 256};
    int in = rates[random.range(0, 3)];
    auto draw = [&](const Format &f) {
      return random.chance(1, in) ? special(f) : f.encode(random.normal());
    };
    for (uint64_t &x : t.a) x = draw(t.fa);
    for (uint64_t &y : t.b) y = draw(t.fb);
    fillC([&](int, int) {
      return random.chance(1, 8) ? special(t.fc) : t.fc.encode(random.normal());
    });
  }

  /// Signs of zero: sums of zeros alone, products that underflow to nothing, exact cancellation.
  void makeZero() {
    bool aIsZero = random.chance(1, 2);
    for (uint64_t &x : t.a) x = aIsZero || random.chance(3, 4) ? zero(t.fa) : at(t.fa, 0);
    for (uint64_t &y : t.b) y = !aIsZero || random.chance(1, 2) ? zero(t.fb) : at(t.fb, 0);
    bool oneSign = random.chance(1, 2), minus = sign();
    if (oneSign) {
      for (uint64_t &x : t.a)
        if (t.fa.isZero(x)) x = t.fa.word(minus, 0, 0);
      for (uint64_t &y : t.b)
        if (t.fb.isZero(y)) y = t.fb.word(false, 0, 0);
    }
    fillC([&](int, int) {
      int kind = random.range(0, 7);
      return kind == 0 ? low(t.fc) : kind == 1 ? t.fc.encode(random.normal()) : zero(t.fc);
    });
  }

  /// Pairs of products that cancel, and a rest 2^-depth below them: it shows which bits of an
  /// aligned term survive.
  void makeCancel() {
    std::vector<int> order(t.k);
    for (int kk = 0; kk < t.k; ++kk) order[kk] = kk;
    for (int kk = t.k - 1; kk > 0; --kk) std::swap(order[kk], order[random.range(0, kk)]);
    int pairs = random.range(1, t.k / 2);
    // Half of the tiles near a width some unit is known to have, the others anywhere.
    static const int widths[] = {10, 13, 23, 24, 25, 35, 52};
    int depth = random.chance(1, 2) ? widths[random.range(0, 6)] + random.range(-3, 3)
                                    : random.range(0, t.fc.fractionBits + 12);
    // As high as the depth needs, but with room below for a product of the smallest normals.
    int lowest = t.fa.minExponent() + t.fb.minExponent();
    int highest = std::min(t.fa.maxExponent() + t.fb.maxExponent(), t.fc.maxExponent()) - 6;
    int large = random.range(std::min(highest, std::max(lowest, lowest + depth)), highest);
    if (random.chance(1, 2)) large = std::max(large, std::min(depth / 2, highest));
    int small = large - depth;
    int rest = std::max(0, t.k - 2 * pairs);
    auto place = [&](int kk, int exponent, int jitter) {
      int ea = share(exponent);
      for (int i = 0; i < t.m; ++i)
        t.a[size_t(i) * t.k + kk] = at(t.fa, ea + random.range(-jitter, jitter));
      for (int j = 0; j < t.n; ++j)
        t.b[size_t(j) * t.k + kk] = at(t.fb, exponent - ea + random.range(-jitter, jitter));
    };
    for (int p = 0; p < pairs; ++p) {
      int first = order[2 * p], second = order[2 * p + 1];
      place(first, large, p == 0 ? 0 : 2);
      for (int i = 0; i < t.m; ++i)
        t.a[size_t(i) * t.k + second] = t.a[size_t(i) * t.k + first];
      for (int j = 0; j < t.n; ++j) {
        uint64_t opposite = negated(t.fb, t.b[size_t(j) * t.k + first]);
        if (random.chance(1, 8)) opposite = stepped(t.fb, opposite, sign() ? 1 : -1);
        t.b[size_t(j) * t.k + second] = opposite;
      }
    }
    for (int r = 0; r < rest; ++r) place(order[2 * pairs + r], small, 2);
    fillC([&](int, int) {
      int kind = random.range(0, 3);
      return kind == 0   ? t.fc.encode(0)
             : kind == 1 ? at(t.fc, large + random.range(-1, 1))
                         : at(t.fc, small + random.range(-4, 4));
    });
  }

  /// A share of `exponent` for A that leaves B in range where that is possible.
  int share(int exponent) {
    int low = std::max(t.fa.minExponent(), exponent - t.fb.maxExponent());
    int high = std::min(t.fa.maxExponent(), exponent - t.fb.minExponent());
    if (low > high) return std::min(std::max(exponent / 2, t.fa.minExponent()), t.fa.maxExponent());
    return random.range(low, high);
  }

  void makeSpread() {
    auto window = [&](const Format &f, int ceiling, int &low, int &high) {
      int lowest = f.minExponent() - f.fractionBits;
      int top = std::max(lowest + 1, std::min(f.maxExponent(), ceiling));
      int width = random.range(std::min(4, top - lowest), std::min(top - lowest, 120));
      low = random.range(lowest, top - width);
      high = low + width;
    };
    int lowA, highA, lowB, highB;
    window(t.fa, t.fa.maxExponent(), lowA, highA);
    // Formats of a range like D's overflow in most products; let one tile in eight do that.
    int room = t.fc.maxExponent() - 6 - highA;
    window(t.fb, random.chance(1, 8) ? t.fb.maxExponent() : room, lowB, highB);
    for (uint64_t &x : t.a) x = at(t.fa, random.range(lowA, highA));
    for (uint64_t &y : t.b) y = at(t.fb, random.range(lowB, highB));
    fillC([&](int i, int j) { return random.chance(1, 8) ? zero(t.fc) : beside(i, j, -40, 12); });
  }

  void makeNear() {
    int window = random.range(0, 8);
    for (uint64_t &x : t.a) x = at(t.fa, random.range(-window, window / 2));
    for (uint64_t &y : t.b) y = at(t.fb, random.range(-window, window / 2));
    fillC([&](int i, int j) {
      double sum = dot(i, j);
      uint64_t opposite = t.fc.encode(-sum);
      int kind = random.range(0, 3);
      if (kind == 0) return opposite;
      if (kind == 1) return stepped(t.fc, opposite, random.range(-3, 3));
      if (kind == 2) return t.fc.encode(-sum * (1 + std::ldexp(1.0, -random.range(1, 26))));
      return stepped(t.fc, opposite, random.range(-300, 300));
    });
  }

  /// Sums about the largest finite D, or about its subnormals.
  void makeEdge(bool over) {
    int top = over ? t.fc.maxExponent() + random.range(-2, 1)
                   : t.fc.minExponent() - random.range(-3, t.fc.fractionBits + 3);
    int count = 0;
    while ((1 << (count + 1)) <= t.k) ++count;
    int exponent = top - (over ? random.range(0, count) : 0);
    int ea = share(exponent);
    bool minus = sign();
    int opposed = random.range(0, 8);  // of 16: how often a product works against the others
    for (uint64_t &x : t.a)
      x = t.fa.build(minus != random.chance(opposed, 16), ea + random.range(-2, 1), random.next());
    for (uint64_t &y : t.b)
      y = t.fb.build(false, exponent - ea + random.range(-2, 1), random.next());
    fillC([&](int i, int j) {
      int kind = random.range(0, 3);
      if (kind == 0) return zero(t.fc);
      if (kind == 1) return at(t.fc, top + random.range(-3, 1));
      // The greatest D (the least one) itself, a little less, and what is left to it.
      uint64_t limit = over ? t.fc.greatest(minus) : t.fc.word(sign(), 0, 1);
      if (kind == 2) return stepped(t.fc, limit, over ? -random.range(0, 40) : random.range(0, 40));
      return t.fc.encode((over ? t.fc.value(limit) : 0) - dot(i, j));
    });
  }

  void makeIntegers(const std::string &name) {
    auto extreme = [&](const Format &f) {
      uint64_t top = f.isSigned ? f.mask() >> 1 : f.mask();
      switch (random.range(0, 5)) {
        case 0: return uint64_t(0);
        case 1: return uint64_t(1);
        case 2: return f.mask();  // -1, or the greatest unsigned
        case 3: return top;
        case 4: return f.isSigned ? top + 1 : top;
        default: return any(f);
      }
    };
    bool far = name == "extreme";
    for (uint64_t &x : t.a) x = far ? extreme(t.fa) : any(t.fa);
    for (uint64_t &y : t.b) y = far ? extreme(t.fb) : any(t.fb);
    fillC([&](int i, int j) -> uint64_t {
      int64_t sum = int64_t(dot(i, j));
      if (name == "uniform") return any(t.fc);
      if (name == "extreme") return extreme(t.fc);
      if (name == "c-near") return uint64_t(-sum + random.range(-4, 4)) & t.fc.mask();
      // c-limit: sums about the greatest and the least accumulator, where wrap and clamp part.
      int64_t limit = sign() ? 2147483647ll : -2147483648ll;
      int64_t start = limit - sum + random.range(-3, 3);
      return uint64_t(std::min(2147483647ll, std::max(-2147483648ll, (long long)start))) &
             t.fc.mask();
    });
  }
};
