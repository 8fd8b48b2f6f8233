// SPDX-License-Identifier: Apache-2.0
// The one way this program ends early: a sentence on standard error, and exit status 1.
#pragma once

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

namespace {

[[noreturn]] __attribute__((format(printf, 1, 2))) void fail(const char *text, ...) {
  va_list arguments;
  va_start(arguments, text);
  std::fputs("capture: ", stderr);
  std::vfprintf(stderr, text, arguments);
  std::fputc('\n', stderr);
  va_end(arguments);
  std::exit(1);
}

void check(cudaError_t status, const char *what) {
  if (status == cudaSuccess) return;
  const char *hint = "";
  if (status == cudaErrorNoKernelImageForDevice || status == cudaErrorInvalidDeviceFunction)
    hint = "; build it for this GPU (-arch=sm_90a for H100; see README.md)";
  fail("%s: %s%s", what, cudaGetErrorString(status), hint);
}
#define CHECK(call) check(call, #call)

}  // namespace
