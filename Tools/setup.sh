#!/usr/bin/env bash
# Checks for Swift, MPFR, GMP, OpenBLAS and zlib, and with `simulators` for Icarus Verilog, Verilator and Yosys; installs what
# is missing where that is allowed, else says what to install.
set -euo pipefail

if ! command -v swift >/dev/null; then
  echo "guardbit: Swift is not installed; install Swift 6.1 or newer from swift.org and put it on the PATH" >&2
  exit 1
fi

# A header and a library that link are the proof; a package's name is not.
works() {
  local folder status=0
  folder=$(mktemp -d)
  printf '#include <stdio.h>\n#include <mpfr.h>\n#include <cblas.h>\n#include <zlib.h>\nint main(void){mpfr_t x; zlibVersion(); mpfr_init(x); mpfr_clear(x); openblas_set_num_threads(1); return 0;}\n' \
    >"$folder/probe.c"
  clang "$folder/probe.c" -o "$folder/probe" -lmpfr -lgmp -lopenblas -lz 2>/dev/null \
    || cc "$folder/probe.c" -o "$folder/probe" -lmpfr -lgmp -lopenblas -lz 2>/dev/null || status=1
  rm -rf "$folder"
  return $status
}
wanted=${1:-libraries}
simulates() { command -v iverilog >/dev/null && command -v verilator >/dev/null && command -v yosys >/dev/null; }
complete() { works && command -v pkg-config >/dev/null && { [ "$wanted" != simulators ] || simulates; }; }

if complete; then exit 0; fi

packages=(libmpfr-dev libgmp-dev libopenblas-dev zlib1g-dev pkg-config)
missing="MPFR, GMP, OpenBLAS or zlib"
if [ "$wanted" = simulators ]; then
  packages+=(iverilog verilator yosys g++ make)
  missing="MPFR, GMP, OpenBLAS, zlib, Icarus Verilog, Verilator or Yosys"
fi
if ! command -v apt-get >/dev/null; then
  echo "guardbit: $missing is missing; install their development packages (on Debian: ${packages[*]})" >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  run=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  run=(sudo -n)
else
  echo "guardbit: $missing is missing and this user may not install them; run: sudo apt-get install ${packages[*]}" >&2
  exit 1
fi
echo "guardbit: installing ${packages[*]}"
export DEBIAN_FRONTEND=noninteractive
"${run[@]}" apt-get update -qq
"${run[@]}" apt-get install -y -qq "${packages[@]}" >/dev/null
if ! complete; then
  echo "guardbit: $missing is still missing or does not link after installing ${packages[*]}; check 'pkg-config --libs mpfr openblas'" >&2
  exit 1
fi
