#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compare the program's index maps with an independent statement of them. Needs no GPU.

    python3 check_layouts.py ./capture

layout.h states the maps of the PTX manual as formulas of lane, register and element. Here they are
shapes and strides, the way CUTLASS states them (include/cute/atom/mma_traits_sm80, sm89, sm90,
sm90_gmma, sm120): (thread, value) -> row + rows * column. Two readings of one manual can not
contain the same slip by chance. This matters because a permutation of k that A and B share leaves
every product as it was: no check on a GPU with exact integers can see it.
"""

import re
import subprocess
import sys


def index(coordinate, shape, stride):
    """CuTe's colexicographic coordinate -> offset, for flat shapes."""
    total = 0
    for extent, step in zip(shape, stride):
        total += coordinate % extent * step
        coordinate //= extent
    assert coordinate == 0
    return total


# (shape, bits of an element) -> thread shape, strides; value shape, strides.
A = {
    ("m16n8k8", 16): ((4, 8), (32, 1), (2, 2), (16, 8)),
    ("m16n8k16", 16): ((4, 8), (32, 1), (2, 2, 2), (16, 8, 128)),
    ("m16n8k4", 32): ((4, 8), (16, 1), (2,), (8,)),
    ("m16n8k8", 32): ((4, 8), (16, 1), (2, 2), (8, 64)),
    ("m16n8k16", 8): ((4, 8), (64, 1), (4, 2), (16, 8)),
    ("m16n8k32", 8): ((4, 8), (64, 1), (4, 2, 2), (16, 8, 256)),
    ("m8n8k4", 64): ((4, 8), (8, 1), (1,), (0,)),
    ("m16n8k4", 64): ((4, 8), (16, 1), (2,), (8,)),
    ("m16n8k8", 64): ((4, 8), (16, 1), (2, 2), (8, 64)),
    ("m16n8k16", 64): ((4, 8), (16, 1), (2, 4), (8, 64)),
}
B = {
    ("m16n8k8", 16): ((4, 8), (16, 1), (2,), (8,)),
    ("m16n8k16", 16): ((4, 8), (16, 1), (2, 2), (8, 64)),
    ("m16n8k4", 32): ((4, 8), (8, 1), (1,), (0,)),
    ("m16n8k8", 32): ((4, 8), (8, 1), (2,), (32,)),
    ("m16n8k16", 8): ((4, 8), (32, 1), (4,), (8,)),
    ("m16n8k32", 8): ((4, 8), (32, 1), (4, 2), (8, 128)),
    ("m8n8k4", 64): ((4, 8), (8, 1), (1,), (0,)),
    ("m16n8k4", 64): ((4, 8), (8, 1), (1,), (0,)),
    ("m16n8k8", 64): ((4, 8), (8, 1), (2,), (32,)),
    ("m16n8k16", 64): ((4, 8), (8, 1), (4,), (32,)),
}
C = {
    "m8": ((4, 8), (16, 1), (2,), (8,)),
    "m16": ((4, 8), (32, 1), (2, 2), (16, 8)),
    "m64": ((4, 8, 4), (128, 1, 16), (2, 2), (64, 8)),
}
BITS = {"f64": 64, "f32": 32, "s32": 32, "tf32": 32, "f16": 16, "bf16": 16}
LEADING, STRIDE = 128, 256  # bytes, as instructions.cuh has them in its descriptor


def expected(name):
    parts = name.split(".")
    shape, d, a, b = parts[1:5]
    m, n, k = map(int, re.match(r"m(\d+)n(\d+)k(\d+)", shape).groups())
    narrow = parts[-1] == "f8f6f4"
    container = {x: BITS.get(x, 8) for x in (d, a, b)}
    lines = set()

    def fragment(matrix, layout, rows, bits, shift):
        threads, thread_strides, values, value_strides = layout
        per_register = max(1, (64 if bits == 64 else 32) // bits)
        count = 1
        for extent in values:
            count *= extent
        number_of_threads = 1
        for extent in threads:
            number_of_threads *= extent
        for thread in range(number_of_threads):
            for value in range(count):
                at = index(thread, threads, thread_strides) + index(value, values, value_strides)
                row, column = at % rows, at // rows
                lines.add(
                    f"{matrix} lane {thread} register {value // per_register} "
                    f"bit {value % per_register * bits + shift} : {row} {column}"
                )

    if parts[0] == "wgmma":
        # ((8, m), (T, 2)) : ((1T, SBO), (1, LBO)) in bytes: 16-byte rows, 8 to a core matrix.
        for matrix, rows, kind in (("A", m, a), ("B", n, b)):
            size = container[kind] // 8
            for row in range(rows):
                for kk in range(k):
                    byte = kk * size
                    at = row % 8 * 16 + row // 8 * STRIDE + byte % 16 + byte // 16 * LEADING
                    lines.add(f"{matrix} byte {at} : {row} {kk}")
    else:
        shift = {x: 2 if narrow and x == "e2m1" else 0 for x in (a, b)}
        fragment("A", A[shape, container[a]], m, container[a], shift[a])
        fragment("B", B[shape, container[b]], n, container[b], shift[b])
    fragment("C", C[f"m{m}"], m, container[d], 0)
    return lines, m * k + n * k + m * n


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "./capture"
    names = [
        line.split()[0]
        for line in subprocess.run(
            [program, "--list"], check=True, capture_output=True, text=True
        ).stdout.splitlines()
    ]
    for name in names:
        out = subprocess.run(
            [program, "--dump-layout", name], check=True, capture_output=True, text=True
        ).stdout.splitlines()
        if out[0] != name:
            sys.exit(f"{name}: the program dumped {out[0]}")
        wanted, count = expected(name)
        got = set(out[1:])
        if len(out) - 1 != count or got != wanted:
            different = sorted(got ^ wanted)[:4]
            sys.exit(f"{name}: the maps differ, for example {different}")
    print(f"{len(names)} instructions: both statements of the index maps agree")


if __name__ == "__main__":
    main()
