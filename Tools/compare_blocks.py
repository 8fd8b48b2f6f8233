#!/usr/bin/env python3
"""Record how gfloat quantizes blocks in the OCP MX formats.

    python3 -m venv /tmp/py
    /tmp/py/bin/pip install -r Tools/requirements-compare.txt
    /tmp/py/bin/python Tools/compare_blocks.py --out   Tests/NumberFormatsTests/Peers
    /tmp/py/bin/python Tools/compare_blocks.py --check Tests/NumberFormatsTests/Peers

Written is block-gfloat.csv, a line a block of 32:

    format;value,value,...;scale,element,element,...

Values are C99 hexadecimal floats, codes hexadecimal. The scale is gfloat's
`compute_scale_amax` (OCP MX v1.0 clause 6.3), elements are rounded to nearest,
ties to even, and saturate.
"""

import argparse
import random
import sys
from pathlib import Path

import gfloat.formats as formats
import numpy as np
from gfloat.block import compute_scale_amax, encode_block

FORMATS = {
    "mxfp8-e4m3": formats.format_info_mxfp8_e4m3,
    "mxfp8-e5m2": formats.format_info_mxfp8_e5m2,
    "mxfp6-e2m3": formats.format_info_mxfp6_e2m3,
    "mxfp6-e3m2": formats.format_info_mxfp6_e3m2,
    "mxfp4": formats.format_info_mxfp4_e2m1,
    "mxint8": formats.format_info_mxint8,
}


def blocks(rng):
    """Blocks of float32 numbers: of one size, of many sizes, with zeros, and at both ends of E8M0."""
    for place in (0, 0, 3, -7, 100, -100, 127, -140):
        yield [rng.uniform(-1, 1) * 2.0 ** place for _ in range(32)]
    for _ in range(8):
        yield [rng.gauss(0, 1) * 2.0 ** rng.randint(-20, 20) for _ in range(32)]
    yield [rng.choice((0, 0, 0, 1, -0.4)) * rng.random() for _ in range(32)]
    yield [0.0] * 32


def record():
    rng = random.Random(1998)
    lines = ["# format;values;scale,elements  (Tools/compare_blocks.py, gfloat 0.5.2)"]
    for name, info in FORMATS.items():
        for block in blocks(rng):
            values = np.array(block, dtype=np.float32).astype(np.float64)
            scale = compute_scale_amax(info.etype.emax, values)
            codes = encode_block(info, scale, values / scale)
            lines.append(";".join([
                name, ",".join(float(x).hex() for x in values),
                ",".join(f"{int(code):x}" for code in codes)]))
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--out", type=Path)
    group.add_argument("--check", type=Path)
    arguments = parser.parse_args()
    text = record()
    file = (arguments.out or arguments.check) / "block-gfloat.csv"
    if arguments.out:
        file.write_text(text)
    elif file.read_text() != text:
        sys.exit(f"{file}: gfloat says something else now")


if __name__ == "__main__":
    main()
