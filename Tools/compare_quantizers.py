#!/usr/bin/env python3
"""Record what QONNX, Brevitas and PyTorch say about quantizing arrays.

    python3 -m venv /tmp/py
    /tmp/py/bin/pip install qonnx==1.0.0 brevitas==0.13.4   # Brevitas needs PyTorch
    /tmp/py/bin/python Tools/compare_quantizers.py --out   Tests/QuantizationMethodsTests/Recorded
    /tmp/py/bin/python Tools/compare_quantizers.py --check Tests/QuantizationMethodsTests/Recorded

The Swift tests read the recorded file and compare it with our own quantizers
bit for bit, so that running them needs no Python. `quantizers.json` holds

    inputs    arrays of float32 bit patterns in hexadecimal, in units of the scale
    cases     the peer, the format, scales, zero point, rounding, and results

An input of a case is unit x scale, multiplied in float32: halves of a unit then
meet every peer's own way to divide. Results are float32 bit patterns too.
Inputs are finite: what peers do with infinities and NaNs is not quantization
(QONNX gives NaN for an infinity, since it divides infinity by infinity), and
below 2^63 steps, where PyTorch's conversion to int64 overflows: 1e30 steps came
back as the least code in some places of an array and as the greatest in others.

Rounding names are IEEE 754's where there is one; QONNX's UP (away from zero) and
HALF_DOWN (ties toward zero) have none and are not recorded.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

os.environ.setdefault("BREVITAS_JIT", "0")

try:
    import brevitas
    import numpy as np
    import torch
    from brevitas.core.bit_width import BitWidthConst
    from brevitas.core.function_wrapper import CeilSte, FloorSte, RoundSte, RoundToZeroSte
    from brevitas.core.function_wrapper import Identity, TensorClamp
    from brevitas.core.function_wrapper.clamp import FloatClamp
    from brevitas.core.quant import IntQuant
    from brevitas.core.quant.float import FloatQuant
    from brevitas.core.scaling import ConstScaling
    from brevitas.core.utils import StatelessBuffer
    from brevitas.utils.float_quant_utils import get_max_available_float
    from importlib.metadata import version
    from qonnx.custom_op.general.floatquant import float_quant
    from qonnx.custom_op.general.quant import quant
except ImportError as missing:
    sys.exit(f"{missing}\nInstall the peers: pip install qonnx brevitas")

SEED = 20261128
QONNX_MODES = {
    "roundTiesToEven": "ROUND",
    "roundTiesToAway": "HALF_UP",
    "roundTowardPositive": "CEIL",
    "roundTowardNegative": "FLOOR",
    "roundTowardZero": "DOWN",
}
BREVITAS_MODES = {
    "roundTiesToEven": RoundSte,
    "roundTowardPositive": CeilSte,
    "roundTowardNegative": FloorSte,
    "roundTowardZero": RoundToZeroSte,
}
SCALES = [1.0, 0.125, 0.1, 0.0371, 1 / 3, 7.3e-5, 113.7]
# Name, exponent bits, trailing bits, bias, greatest number.
MINIFLOATS = [
    ("e4m3", 4, 3, 7, 448.0),
    ("e4m3-all", 4, 3, 7, 480.0),
    ("e5m2", 5, 2, 15, 57344.0),
    ("e3m4-all", 3, 4, 3, 31.0),
    ("e2m1", 2, 1, 1, 6.0),
    ("e3m2", 3, 2, 3, 28.0),
    ("e2m3", 2, 3, 1, 7.5),
    ("e3m0-all", 3, 0, 3, 16.0),
]


def bits(array: np.ndarray) -> str:
    """Float32 bit patterns, eight hexadecimal digits each."""
    words = np.ascontiguousarray(array, dtype=np.float32).reshape(-1).view(np.uint32)
    return "".join(f"{word:08x}" for word in words.tolist())


def beside(values: list[float]) -> list[np.float32]:
    """Numbers with both float32 neighbours."""
    found = []
    for value in np.array(values, dtype=np.float32):
        found += [np.nextafter(value, np.float32(-np.inf)), value, np.nextafter(value, np.float32(np.inf))]
    return found


def integer_units() -> np.ndarray:
    draw = np.random.RandomState(SEED)
    halves = [k + 0.5 for k in range(-10, 10)] + [126.5, 127.5, -127.5, -128.5, 254.5, 255.5]
    corners = beside(halves) + beside([0.0, 1.0, 7.0, -8.0, 127.0, -128.0, 255.0])
    corners += [np.float32(x) for x in (-0.0, 1e15, -1e15, 1e-30, -1e-30, 16777217.0, 8388607.5)]
    random = draw.normal(size=256 - len(corners)) * draw.choice([0.5, 3, 40, 150], 256 - len(corners))
    return np.concatenate([np.array(corners, np.float32), random.astype(np.float32)])


def float_units() -> np.ndarray:
    draw = np.random.RandomState(SEED + 1)
    corners = beside([2.0**e for e in (-17, -16, -10, -9, -3, -2, -1, 0, 1, 2, 3, 4, 8, 15)])
    corners += beside([3 * 2.0**e for e in (-18, -11, -4, -2, -1, 0, 1, 2, 3, 13)])
    corners += beside([0.25, 0.75, 1.25, 1.75, 2.5, 3.5, 5.0, 7.0, 15.5, 30.0, 464.0, 61440.0])
    corners += beside([17 / 16, 19 / 16, 31 / 16, 33 / 32, 35 / 32, -9 / 8, -11 / 8])
    corners += [np.float32(x) for x in (0.0, -0.0, 1e30, -1e30, 1e-30, -1e-30)]
    count = 256 - len(corners)
    random = draw.normal(size=count) * 2.0 ** draw.randint(-12, 12, count)
    return np.concatenate([np.array(corners, np.float32), random.astype(np.float32)])


class Record:
    def __init__(self) -> None:
        self.units = {"integers": integer_units(), "floats": float_units()}
        self.cases: list[dict] = []

    def inputs(self, units: str, scales: list[float]) -> np.ndarray:
        """Rows of unit x scale, a row for each scale."""
        rows = self.units[units].reshape(len(scales), -1)
        return rows * np.array(scales, np.float32).reshape(-1, 1)

    def add(self, peer: str, results: np.ndarray, scales: list[float], **entry) -> None:
        self.cases.append(
            {"peer": peer, **entry, "scales": bits(np.array(scales)), "results": bits(results)}
        )


def integer_cases(record: Record) -> None:
    shapes = [(8, True, True, 0), (8, True, False, 0), (8, False, False, 3), (8, False, False, 128),
              (4, True, True, 0), (4, False, False, 7), (3, True, False, 1), (2, True, True, 0)]
    for number, (width, signed, narrow, zero) in enumerate(shapes):
        for step in range(2):
            scale = np.float32(SCALES[(2 * number + step) % len(SCALES)])
            x = record.inputs("integers", [scale])
            entry = dict(units="integers", width=width, signed=signed, narrow=narrow, zeroPoint=zero)
            modes = list(QONNX_MODES) if step == 0 and number < 4 else ["roundTiesToEven"]
            for mode in modes:
                y = quant(x, scale, np.float32(zero), np.float32(width), signed, narrow, QONNX_MODES[mode])
                record.add("qonnx", y, [scale], rounding=mode, **entry)
                if mode in BREVITAS_MODES and step == 0:
                    module = IntQuant(narrow, signed, Identity(), BREVITAS_MODES[mode](), TensorClamp())
                    y = module(torch.tensor(scale), torch.tensor(float(zero)), torch.tensor(float(width)),
                               torch.from_numpy(x)).numpy()
                    record.add("brevitas", y, [scale], rounding=mode, **entry)


def brevitas_float(x: np.ndarray, scale: float, e: int, m: int, bias: int, top: float, mode: str) -> np.ndarray:
    clamp = FloatClamp(TensorClamp(), True, max_available_float=top, saturating=True)
    module = FloatQuant(
        signed=True, exponent_bit_width_impl=BitWidthConst(e), mantissa_bit_width_impl=BitWidthConst(m),
        exponent_bias_impl=StatelessBuffer(torch.tensor(float(bias))), float_clamp_impl=clamp,
        input_view_impl=Identity(), compute_max_mantissa=ComputeMaxMantissa(),
        scaling_impl=FixedScale(scale), float_to_int_impl=BREVITAS_MODES[mode]())
    return module(torch.from_numpy(x))[0].detach().numpy()


class ComputeMaxMantissa(torch.nn.Module):
    def forward(self, width):
        return 2.0 - torch.exp2(-width)


class FixedScale(torch.nn.Module):
    def __init__(self, scale: float) -> None:
        super().__init__()
        self.scale = torch.tensor(scale)

    def forward(self, x, threshold=None):
        return self.scale


def float_cases(record: Record) -> None:
    for number, (name, e, m, bias, top) in enumerate(MINIFLOATS):
        for step in range(2):
            scale = np.float32(SCALES[(2 * number + step) % len(SCALES)])
            x = record.inputs("floats", [scale])
            entry = dict(units="floats", format=name)
            directed = ["roundTowardNegative", "roundTowardZero"] if step == 0 and number in (0, 4) else []
            for mode in ["roundTiesToEven"] + directed:
                y = float_quant(x.copy(), scale, np.float32(e), np.float32(m), np.float32(bias), True,
                                np.float32(top), rounding_mode=QONNX_MODES[mode])
                record.add("qonnx", y, [scale], rounding=mode, **entry)
                if step == 0:
                    y = brevitas_float(x, scale, e, m, bias, top, mode)
                    record.add("brevitas", y, [scale], rounding=mode, **entry)


def torch_cases(record: Record) -> None:
    torch.set_num_threads(1)
    shapes = [(8, True, False, 0), (8, True, True, 0), (8, False, False, 128), (8, False, False, 3),
              (4, False, False, 7), (4, True, True, 0)]
    for number, (width, signed, narrow, zero) in enumerate(shapes):
        low = (-(2 ** (width - 1)) + narrow) if signed else 0
        high = 2 ** (width - 1) - 1 if signed else 2**width - 1
        entry = dict(units="integers", width=width, signed=signed, narrow=narrow, zeroPoint=zero,
                     rounding="roundTiesToEven")
        for step in range(2):
            scale = np.float32(SCALES[(2 * number + step + 1) % len(SCALES)])
            x = torch.from_numpy(record.inputs("integers", [scale]))
            y = torch.fake_quantize_per_tensor_affine(x, float(scale), zero, low, high)
            record.add("torch", y.numpy(), [scale], **entry)
        scales = [np.float32(s) for s in (SCALES[2], SCALES[3], SCALES[4], SCALES[6])]
        x = torch.from_numpy(record.inputs("integers", scales))
        y = torch.fake_quantize_per_channel_affine(
            x, torch.tensor(np.array(scales)), torch.full((4,), zero, dtype=torch.int32), 0, low, high)
        record.add("torch", y.numpy(), scales, **entry)


def text() -> str:
    record = Record()
    integer_cases(record)
    float_cases(record)
    torch_cases(record)
    head = {
        "peers": {name: version(name).split("+")[0] for name in ("qonnx", "brevitas", "torch", "numpy")},
        "seed": SEED,
        "inputs": {name: bits(units) for name, units in record.units.items()},
    }
    lines = [json.dumps(case, separators=(",", ":")) for case in record.cases]
    return json.dumps(head, separators=(",", ":"))[:-1] + ',"cases":[\n' + ",\n".join(lines) + "\n]}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--out", type=Path, help="write the record into this folder")
    group.add_argument("--check", type=Path, help="compare the record in this folder with the peers")
    options = parser.parse_args()
    found = text()
    if options.out:
        options.out.mkdir(parents=True, exist_ok=True)
        (options.out / "quantizers.json").write_text(found)
        print(f"{found.count(chr(10)) - 2} cases, {len(found)} bytes")
    elif (options.check / "quantizers.json").read_text() != found:
        sys.exit("the record differs from what the peers say now")
    else:
        print("the record is what the peers say")


if __name__ == "__main__":
    main()
