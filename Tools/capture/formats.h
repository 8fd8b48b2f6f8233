// SPDX-License-Identifier: Apache-2.0
// Number formats of matrix instructions: what a word means, and how to build one on purpose.
//
// Values serve only to choose interesting operands and to check small integers. No recorded result
// passes through this arithmetic: `d` is always the word the GPU returned.
#pragma once

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstdint>
#include <cstring>
#include <string>

/// Which codes of a format are not finite numbers.
enum class Specials { ieee, nanOnly, none };

struct Format {
  const char *name;    // as the header of a recorded file says it
  const char *ptx;     // as the instruction's name says it
  int bits;            // bits of the word that is recorded
  int exponentBits;    // 0: an integer
  int fractionBits;
  int bias;
  Specials specials;
  bool isSigned;
  int ignoredBits;     // low bits of the word the unit drops (tf32: 13)

  bool isInteger() const { return exponentBits == 0; }
  int hexDigits() const { return (bits + 3) / 4; }
  uint64_t mask() const { return bits == 64 ? ~0ull : (1ull << bits) - 1; }
  uint64_t fractionMask() const { return (1ull << fractionBits) - 1; }
  uint64_t topCode() const { return (1ull << exponentBits) - 1; }
  int minExponent() const { return 1 - bias; }
  int maxExponent() const { return int(topCode()) - bias - (specials == Specials::ieee ? 1 : 0); }

  uint64_t word(bool negative, uint64_t biased, uint64_t fraction) const {
    return ((uint64_t(negative) << (exponentBits + fractionBits)) | (biased << fractionBits) |
            (fraction & fractionMask()))
           << ignoredBits;
  }
  uint64_t biased(uint64_t word) const {
    return (word >> (ignoredBits + fractionBits)) & topCode();
  }
  uint64_t fraction(uint64_t word) const { return (word >> ignoredBits) & fractionMask(); }
  bool negative(uint64_t word) const { return (word >> (bits - 1)) & 1; }

  bool isFinite(uint64_t word) const {
    if (isInteger() || specials == Specials::none || biased(word) != topCode()) return true;
    return specials == Specials::nanOnly && fraction(word) != fractionMask();
  }
  bool isZero(uint64_t word) const {
    return isInteger() ? (word & mask()) == 0 : biased(word) == 0 && fraction(word) == 0;
  }

  /// The largest finite magnitude.
  uint64_t greatest(bool negative) const {
    uint64_t top = topCode() - (specials == Specials::ieee ? 1 : 0);
    uint64_t all = fractionMask() - (specials == Specials::nanOnly ? 1 : 0);
    return word(negative, top, all);
  }
  /// +-Inf where the format has it, its greatest magnitude elsewhere.
  uint64_t infinity(bool negative) const {
    return specials == Specials::ieee ? word(negative, topCode(), 0) : greatest(negative);
  }
  /// A NaN with the payload `noise`, or a zero where the format has none.
  uint64_t nan(bool negative, uint64_t noise) const {
    if (specials == Specials::none) return word(negative, 0, 0);
    if (specials == Specials::nanOnly) return word(negative, topCode(), fractionMask());
    uint64_t payload = noise & fractionMask();
    return word(negative, topCode(), payload ? payload : 1);
  }

  /// 1.fraction * 2^exponent, kept in range: subnormals lose low bits, large exponents are cut.
  uint64_t build(bool negative, int exponent, uint64_t fraction) const {
    if (exponent > maxExponent()) exponent = maxExponent();
    fraction &= fractionMask();
    if (exponent < minExponent()) {
      int shift = minExponent() - exponent;
      uint64_t significand = fraction | (1ull << fractionBits);
      return word(negative, 0, shift > fractionBits ? 0 : significand >> shift);
    }
    uint64_t made = word(negative, uint64_t(exponent + bias), fraction);
    return isFinite(made) ? made : greatest(negative);
  }

  /// The exponent of a finite nonzero word, subnormals not normalised.
  int exponent(uint64_t word) const {
    uint64_t code = biased(word);
    return (code ? int(code) : 1) - bias;
  }

  double value(uint64_t word) const {
    if (isInteger()) {
      uint64_t code = word & mask();
      if (isSigned && negative(code)) return double(int64_t(code | ~mask()));
      return double(code);
    }
    if (!isFinite(word)) {
      bool isNaN = specials == Specials::nanOnly || fraction(word) != 0;
      return isNaN ? NAN : negative(word) ? -INFINITY : INFINITY;
    }
    uint64_t significand = fraction(word) | (biased(word) ? 1ull << fractionBits : 0);
    double magnitude = std::ldexp(double(significand), exponent(word) - fractionBits);
    return negative(word) ? -magnitude : magnitude;
  }

  /// The nearest word, ties to even, held at the greatest magnitude.
  uint64_t encode(double number) const {
    if (isInteger()) return uint64_t(int64_t(number)) & mask();
    bool minus = std::signbit(number);
    double magnitude = std::fabs(number);
    if (magnitude == 0) return word(minus, 0, 0);
    if (!(magnitude <= value(greatest(false)))) return greatest(minus);
    int e = 0;
    std::frexp(magnitude, &e);
    int exponent = e - 1 < minExponent() ? minExponent() : e - 1;
    // Exact: a power of two, and below 2^53 for every format here.
    double scaled = std::ldexp(magnitude, fractionBits - exponent);
    uint64_t units = uint64_t(std::nearbyint(scaled));
    // A carry out of the fraction moves into the exponent field by itself.
    uint64_t code = (uint64_t(exponent + bias) << fractionBits) + units - (1ull << fractionBits);
    if (code > greatest(false) >> ignoredBits) return greatest(minus);
    return word(minus, code >> fractionBits, code);
  }
};

inline const Format formats[] = {
    {"f64", "f64", 64, 11, 52, 1023, Specials::ieee, true, 0},
    {"f32", "f32", 32, 8, 23, 127, Specials::ieee, true, 0},
    {"tf32", "tf32", 32, 8, 10, 127, Specials::ieee, true, 13},
    {"bf16", "bf16", 16, 8, 7, 127, Specials::ieee, true, 0},
    {"f16", "f16", 16, 5, 10, 15, Specials::ieee, true, 0},
    {"e5m2", "e5m2", 8, 5, 2, 15, Specials::ieee, true, 0},
    {"e4m3", "e4m3", 8, 4, 3, 7, Specials::nanOnly, true, 0},
    {"e3m2", "e3m2", 6, 3, 2, 3, Specials::none, true, 0},
    {"e2m3", "e2m3", 6, 2, 3, 1, Specials::none, true, 0},
    {"e2m1", "e2m1", 4, 2, 1, 1, Specials::none, true, 0},
    {"int32", "s32", 32, 0, 0, 0, Specials::none, true, 0},
    {"int8", "s8", 8, 0, 0, 0, Specials::none, true, 0},
    {"uint8", "u8", 8, 0, 0, 0, Specials::none, false, 0},
};

/// The format an instruction calls `ptx`; the names are ours, so a miss is a mistake here.
inline const Format &format(const char *ptx) {
  for (const Format &candidate : formats)
    if (std::strcmp(candidate.ptx, ptx) == 0) return candidate;
  std::fprintf(stderr, "capture: internal error: no format is called %s\n", ptx);
  std::exit(2);
}
