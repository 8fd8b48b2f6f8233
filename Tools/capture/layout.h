// SPDX-License-Identifier: Apache-2.0
// Where each matrix element lies in what the instruction reads and writes.
//
// The GPU side only copies registers and shared memory; every index map is here, on the host, so
// that it can be checked without a GPU. An integer product can not show a mistake that permutes k in
// A and in B alike, and the k labels of a row matter (fp8 mma.sync on Hopper sums k by groups), so
// the maps are also compared with an independent statement of them: check_layouts.py.
//
// Source of the maps: PTX ISA, "Matrix fragments for mma.m16n8k*" and "wgmma register fragments and
// shared memory matrix layout".
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

/// What the maps need to know of an instruction.
struct Shape {
  int m, n, k;
  int threads;                              // 32: mma.sync; 128: wgmma
  int wordBits;                             // of a register: 32, f64: 64
  int registersA, registersB, registersC;   // of a thread; A and B of wgmma are in shared memory: 0
  int containerA, containerB, containerC;   // bits an element occupies there
  int shiftA, shiftB;                       // padding below the element inside its container
  bool isWarpgroup() const { return threads == 128; }
};

/// One element in its buffer: thread, register and bit within, or a byte of shared memory.
struct Place {
  int thread, reg, bit;
  size_t offset;  // in bits, from the start of the tile's buffer
};

struct Coordinate {
  int row, column;  // A: row, k. B: k, column. C and D: row, column.
};

/// A of mma.sync: lane group g and lane t in the group hold row g (odd registers g + 8); a register
/// holds `e` consecutive k, four lanes 4e of them, and every second register starts the next 4e.
inline Coordinate coordinateA(int lane, int reg, int element, int perRegister) {
  int group = lane / 4, inGroup = lane % 4;
  return {group + 8 * (reg % 2), (reg / 2) * 4 * perRegister + inGroup * perRegister + element};
}

/// B of mma.sync: column g, and each register goes on along k.
inline Coordinate coordinateB(int lane, int reg, int element, int perRegister) {
  int group = lane / 4, inGroup = lane % 4;
  return {reg * 4 * perRegister + inGroup * perRegister + element, group};
}

/// C and D of both: two neighbouring columns, then the same 8 rows below; warp w of a warpgroup
/// holds rows 16w to 16w + 15.
inline Coordinate coordinateC(int thread, int reg, int element, int perRegister) {
  int warp = thread / 32, lane = thread % 32, index = reg * perRegister + element;
  return {16 * warp + lane / 4 + 8 * (index / 2), (lane % 4) * 2 + index % 2};
}

/// Shared memory of wgmma: both operands K-major without swizzle, 32 bytes of K in a row. A core
/// matrix is 8 rows of 16 bytes, stored as 128 bytes in a piece. The next one along K follows at
/// once (the descriptor's leading byte offset), the next 8 rows come after both (its stride byte
/// offset).
constexpr int wgmmaLeadingBytes = 128, wgmmaStrideBytes = 256;

/// Byte of element (row, byte of K) in that image.
inline size_t sharedByte(int row, int byteOfK) {
  return size_t(row / 8) * wgmmaStrideBytes + size_t(byteOfK / 16) * wgmmaLeadingBytes +
         size_t(row % 8) * 16 + byteOfK % 16;
}

/// The maps of one instruction, inverted: element -> place.
class Layout {
 public:
  explicit Layout(const Shape &shape) : shape(shape) {
    a = shape.isWarpgroup() ? shared("A", shape.m, shape.containerA)
                            : fragments("A", shape.m, shape.k, shape.registersA, shape.containerA,
                                        shape.shiftA, coordinateA);
    // Of B the map gives (k, column); it is stored by column, as the rows of the file want it.
    b = shape.isWarpgroup()
            ? shared("B", shape.n, shape.containerB)
            : fragments("B", shape.n, shape.k, shape.registersB, shape.containerB, shape.shiftB,
                        [](int lane, int reg, int element, int perRegister) {
                          Coordinate at = coordinateB(lane, reg, element, perRegister);
                          return Coordinate{at.column, at.row};
                        });
    c = fragments("C", shape.m, shape.n, shape.registersC, shape.containerC, 0, coordinateC);
  }

  Shape shape;
  std::vector<Place> a, b, c;  // a[row * k + kk], b[column * k + kk], c[row * n + column]
  std::string problem;         // empty when every element has exactly one place

  size_t bytesA() const { return size_t(shape.m) * shape.k * shape.containerA / 8; }
  size_t bytesB() const { return size_t(shape.n) * shape.k * shape.containerB / 8; }
  size_t bytesC() const { return size_t(shape.m) * shape.n * shape.containerC / 8; }

  /// Writes elements into a zeroed buffer. Hosts of NVIDIA GPUs are little-endian, as the GPU is.
  static void pack(const std::vector<Place> &places, int container, const uint64_t *elements,
                   uint8_t *buffer) {
    for (size_t i = 0; i < places.size(); ++i) {
      uint8_t *at = buffer + places[i].offset / 8;
      if (container < 8) {
        *at |= uint8_t(elements[i] << (places[i].offset % 8));
      } else {
        uint64_t word = elements[i] << (places[i].offset % 8);
        std::memcpy(at, &word, size_t(container) / 8);
      }
    }
  }

  static void unpack(const std::vector<Place> &places, int container, const uint8_t *buffer,
                     uint64_t *elements) {
    for (size_t i = 0; i < places.size(); ++i) {
      elements[i] = 0;
      std::memcpy(&elements[i], buffer + places[i].offset / 8, size_t(container) / 8);
    }
  }

 private:
  template <class Map>
  std::vector<Place> fragments(const char *matrix, int rows, int columns, int registers,
                               int container, int shift, Map map) {
    std::vector<Place> places(size_t(rows) * columns);
    std::vector<int> covered(places.size(), 0);
    int perRegister = shape.wordBits / container;
    for (int thread = 0; thread < shape.threads; ++thread)
      for (int reg = 0; reg < registers; ++reg)
        for (int element = 0; element < perRegister; ++element) {
          Coordinate at = map(thread, reg, element, perRegister);
          if (at.row < 0 || at.row >= rows || at.column < 0 || at.column >= columns) {
            problem = std::string(matrix) + ": a register holds an element outside of the matrix";
            continue;
          }
          size_t index = size_t(at.row) * columns + at.column;
          int bit = element * container + shift;
          size_t word = size_t(reg) * shape.threads + thread;
          places[index] = {thread, reg, bit, word * shape.wordBits + bit};
          covered[index] += 1;
        }
    checkOnce(matrix, covered);
    return places;
  }

  std::vector<Place> shared(const char *matrix, int rows, int container) {
    std::vector<Place> places(size_t(rows) * shape.k);
    std::vector<int> covered(size_t(rows) * 32, 0);
    if (shape.k * container != 256) problem = "a row of wgmma is not 32 bytes of K";
    for (int row = 0; row < rows; ++row)
      for (int kk = 0; kk < shape.k; ++kk) {
        size_t byte = sharedByte(row, kk * container / 8);
        places[size_t(row) * shape.k + kk] = {0, 0, 0, byte * 8};
        for (int i = 0; i < container / 8; ++i)
          if (byte + i < covered.size()) covered[byte + i] += 1;
      }
    checkOnce(matrix, covered);
    return places;
  }

  void checkOnce(const char *matrix, const std::vector<int> &covered) {
    for (int times : covered)
      if (times != 1) problem = std::string(matrix) + ": an element is not covered exactly once";
  }
};
