// SPDX-License-Identifier: Apache-2.0
// The GPU: what it is, the way of a tile there and back, and the check before anything is recorded.
#pragma once

#include "cases.h"
#include "table.cuh"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

namespace {

struct Gpu {
  std::string name, driver;
  int capability = 0, cudaDriver = 0, cudaRuntime = 0;

  const char *architecture() const {
    if (capability >= 100) return "Blackwell";
    if (capability >= 90) return "Hopper";
    if (capability >= 89) return "Ada";
    if (capability >= 80) return "Ampere";
    return "Turing";
  }
};

/// The kernel module's version, which CUDA itself does not tell; empty where /proc has none.
std::string kernelDriver() {
  std::string version;
  if (FILE *file = std::fopen("/proc/driver/nvidia/version", "r")) {
    char line[512];
    if (std::fgets(line, sizeof line, file))
      for (const std::string &word : split(line, " \t\n"))
        if (version.empty() && word.find('.') != std::string::npos &&
            word.find_first_not_of("0123456789.") == std::string::npos)
          version = word;
    std::fclose(file);
  }
  return version;
}

Gpu openGpu(int device) {
  int count = 0;
  cudaError_t status = cudaGetDeviceCount(&count);
  if (status != cudaSuccess || count == 0)
    fail("no CUDA GPU here (%s); --list, --self-test-layout and --dry-run work without one",
         status == cudaSuccess ? "none found" : cudaGetErrorString(status));
  if (device < 0 || device >= count) fail("--device %d: there are %d, from 0", device, count);
  CHECK(cudaSetDevice(device));
  cudaDeviceProp properties;
  CHECK(cudaGetDeviceProperties(&properties, device));
  Gpu gpu;
  gpu.name = properties.name;
  gpu.capability = properties.major * 10 + properties.minor;
  CHECK(cudaDriverGetVersion(&gpu.cudaDriver));
  CHECK(cudaRuntimeGetVersion(&gpu.cudaRuntime));
  gpu.driver = kernelDriver();
  return gpu;
}

/// Device buffers for `capacity` tiles of one instruction, and the trip there and back.
class Runner {
 public:
  Runner(const Instruction &instruction, int capacity)
      : instruction(instruction), layout(instruction.shape), capacity(capacity) {
    if (!layout.problem.empty())
      fail("%s: %s: a mistake in this program", instruction.name.c_str(), layout.problem.c_str());
    hostA.resize(layout.bytesA() * capacity);
    hostB.resize(layout.bytesB() * capacity);
    hostC.resize(layout.bytesC() * capacity);
    hostD.resize(layout.bytesC() * capacity);
    CHECK(cudaMalloc(&deviceA, hostA.size()));
    CHECK(cudaMalloc(&deviceB, hostB.size()));
    CHECK(cudaMalloc(&deviceC, hostC.size()));
    CHECK(cudaMalloc(&deviceD, hostD.size()));
    CHECK(cudaMalloc((void **)&deviceRefused, sizeof(unsigned)));
  }
  Runner(const Runner &) = delete;
  ~Runner() {
    // An error here would only repeat an earlier one that was reported.
    cudaFree(deviceA);
    cudaFree(deviceB);
    cudaFree(deviceC);
    cudaFree(deviceD);
    cudaFree(deviceRefused);
  }

  /// Fills `d` of every tile.
  void run(std::vector<Tile> &tiles, int count) {
    const Shape &shape = instruction.shape;
    std::fill(hostA.begin(), hostA.end(), uint8_t(0));
    std::fill(hostB.begin(), hostB.end(), uint8_t(0));
    std::fill(hostC.begin(), hostC.end(), uint8_t(0));
    for (int i = 0; i < count; ++i) {
      Layout::pack(layout.a, shape.containerA, tiles[i].a.data(), &hostA[i * layout.bytesA()]);
      Layout::pack(layout.b, shape.containerB, tiles[i].b.data(), &hostB[i * layout.bytesB()]);
      Layout::pack(layout.c, shape.containerC, tiles[i].c.data(), &hostC[i * layout.bytesC()]);
    }
    CHECK(cudaMemcpy(deviceA, hostA.data(), layout.bytesA() * count, cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy(deviceB, hostB.data(), layout.bytesB() * count, cudaMemcpyHostToDevice));
    CHECK(cudaMemcpy(deviceC, hostC.data(), layout.bytesC() * count, cudaMemcpyHostToDevice));
    // A pattern that no launch left in place can be taken for results.
    CHECK(cudaMemset(deviceD, 0x5A, layout.bytesC() * count));
    CHECK(cudaMemset(deviceRefused, 0, sizeof(unsigned)));
    instruction.launch(count, deviceA, deviceB, deviceC, deviceD, deviceRefused);
    check(cudaGetLastError(), instruction.name.c_str());
    check(cudaDeviceSynchronize(), instruction.name.c_str());
    unsigned refused = 0;
    CHECK(cudaMemcpy(&refused, deviceRefused, sizeof refused, cudaMemcpyDeviceToHost));
    if (refused != 0)
      fail("%s is not in this build, which was made for another architecture; build with the -arch of "
           "this GPU (%s; see README.md)",
           instruction.name.c_str(), instruction.needs());
    CHECK(cudaMemcpy(hostD.data(), deviceD, layout.bytesC() * count, cudaMemcpyDeviceToHost));
    for (int i = 0; i < count; ++i)
      Layout::unpack(layout.c, shape.containerC, &hostD[i * layout.bytesC()], tiles[i].d.data());
  }

 private:
  const Instruction &instruction;
  Layout layout;
  int capacity;
  std::vector<uint8_t> hostA, hostB, hostC, hostD;
  void *deviceA = nullptr, *deviceB = nullptr, *deviceC = nullptr, *deviceD = nullptr;
  unsigned *deviceRefused = nullptr;
};

Tile emptyTile(const Instruction &i) { return Tile(*i.a, *i.b, *i.d, i.m, i.n, i.k); }

/// Products of small integers are exact in every unit. Whatever misplaces an element shows here,
/// except a permutation of k that A and B share (layout.h).
void selfCheck(const Instruction &instruction, Runner &runner, int capacity) {
  int count = std::min(capacity, 16);
  Random random(20240229);
  std::vector<Tile> tiles(count, emptyTile(instruction));
  for (Tile &tile : tiles) {
    auto small = [&](const Format &f) { return f.encode(random.range(f.isSigned ? -2 : 0, 2)); };
    for (uint64_t &x : tile.a) x = small(tile.fa);
    for (uint64_t &y : tile.b) y = small(tile.fb);
    for (uint64_t &z : tile.c) z = tile.fc.encode(random.range(-64, 64));
  }
  runner.run(tiles, count);
  for (const Tile &tile : tiles)
    for (int i = 0; i < tile.m; ++i)
      for (int j = 0; j < tile.n; ++j) {
        size_t at = size_t(i) * tile.n + j;
        double sum = tile.fc.value(tile.c[at]);
        for (int kk = 0; kk < tile.k; ++kk)
          sum += tile.fa.value(tile.a[size_t(i) * tile.k + kk]) *
                 tile.fb.value(tile.b[size_t(j) * tile.k + kk]);
        if (tile.fc.value(tile.d[at]) != sum)
          fail("refused: %s gave %.17g where %.17g is exact (row %d, column %d), so rows recorded with "
               "it would mean nothing",
               instruction.name.c_str(), tile.fc.value(tile.d[at]), sum, i, j);
      }
}

void requireSupport(const Instruction &instruction, const Gpu &gpu) {
  if (!instruction.runsOn(gpu.capability))
    fail("%s needs %s; %s is sm_%d", instruction.name.c_str(), instruction.needs(),
         gpu.name.c_str(), gpu.capability);
}

}  // namespace
