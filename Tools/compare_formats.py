#!/usr/bin/env python3
"""Record what ml_dtypes and gfloat say about number formats.

    python3 -m venv /tmp/py
    /tmp/py/bin/pip install -r Tools/requirements-compare.txt
    /tmp/py/bin/python Tools/compare_formats.py --out   Tests/NumberFormatsTests/Peers
    /tmp/py/bin/python Tools/compare_formats.py --check Tests/NumberFormatsTests/Peers

The Swift tests read the recorded text files and compare them with our own
decode and encode, so that running the tests needs no Python. Files written:

    decode-ml_dtypes.csv, decode-gfloat.csv   format,code,value
    round-ml_dtypes.csv, round-gfloat.csv     format,input,overflow,code
    round-gfloat-directions.csv               format,input,overflow,code,direction
    disagreements.md                          every line on which a peer is not
                                              followed, and why

Numbers are C99 hexadecimal floats, which Swift's `Double(String)` reads, or
`inf`, `-inf`, `nan`. Codes are hexadecimal without a prefix.

Three judges look at each line before it is recorded: the peer itself, the
other peer where it knows the format too, and a referee (`ValueTable.expected`)
which knows nothing but the decoded values and the rule of IEEE 754 clause 4.3.
A line on which the peer contradicts the referee is dropped from the CSV file
and listed in disagreements.md. Each such class must have been judged by a
person (`JUDGEMENTS`); an unjudged one makes the script fail.

Why inputs are float32-exact: ml_dtypes converts a float64 source through
float32, which rounds twice (jax-ml/ml_dtypes pull request 401). With a
float32-exact input there is one rounding only, and the peers can be compared.
"""

from __future__ import annotations

import argparse
import bisect
import hashlib
import math
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

try:
    import gfloat
    import ml_dtypes
    import numpy as np
    from gfloat import Domain, FormatInfo, RoundMode, Signedness
    from gfloat import formats as gfloat_formats
    from importlib.metadata import version
except ImportError as missing:
    sys.exit(f"{missing}\nInstall the peers: pip install -r Tools/requirements-compare.txt")

SATURATE = "saturate"
NONSATURATE = "nonsaturate"

NEAREST_EVEN = "roundTiesToEven"
DIRECTIONS = {
    NEAREST_EVEN: RoundMode.TiesToEven,
    "roundTiesToAway": RoundMode.TiesToAway,
    "roundTowardZero": RoundMode.TowardZero,
    "roundTowardPositive": RoundMode.TowardPositive,
    "roundTowardNegative": RoundMode.TowardNegative,
}

# Formats whose directed rounding is recorded. One with Inf, one with NaN
# only, one with neither: the three ways in which overflow can end.
DIRECTION_FORMATS = ("e4m3", "e5m2", "e2m1")

# The rounding of P3109 formats up to this width is recorded at every
# neighbouring pair of values, that of wider ones at a fixed sample of pairs,
# and between this width and 8 bits at every other precision only: the encoder
# under test is generic in width and precision, and the files must stay small.
# (Decoding is recorded for all formats and codes.)
P3109_EXHAUSTIVE_BITS = 4
P3109_SAMPLED_PAIRS = 4
DIRECTION_SAMPLED_PAIRS = 8
WIDE_SAMPLED_PAIRS = 640  # fp16 and bf16: 3 points each, about 2000 in all

# The sample is chosen by a hash and not by a random generator, so that it
# stays the same in every version of Python and numpy.
SEED = "guardbit-peers-1"


# --------------------------------------------------------------------------
# Numbers as text


def full_hex(value: float) -> str:
    """The text of float.hex(), or inf, -inf, nan."""
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    return float(value).hex()


def short_hex(value: float) -> str:
    """As full_hex without trailing zeros: 0x1.8p+1 and not 0x1.8000000000000p+1."""
    text = full_hex(value)
    if "." not in text or value == 0:
        return text
    digits, exponent = text.split("p")
    return digits.rstrip("0").rstrip(".") + "p" + exponent


def code_hex(code: int, bits: int) -> str:
    """The code with as many hexadecimal digits as its width needs."""
    return f"{code:0{(bits + 3) // 4}x}"


# --------------------------------------------------------------------------
# The referee


class ValueTable:
    """All values of a format by code, and the one right rounding of a number.

    This is deliberately independent of both peers' rounding code: it bisects
    the sorted list of decoded values and decides by comparing with the
    midpoint. All arithmetic on it is exact in float64, since the values have
    at most 11 significant bits and neighbours are close together.
    """

    def __init__(self, values: list[float], precision: int, bits: int):
        self.values = values
        self.precision = precision
        self.bits = bits
        self.has_nan = any(math.isnan(v) for v in values)
        self.has_inf = any(math.isinf(v) for v in values)
        self.has_zero = any(v == 0 for v in values)
        self.has_negative_zero = any(v == 0 and math.copysign(1, v) < 0 for v in values)
        by_value: dict[float, int] = {}
        for code, value in enumerate(values):
            if math.isfinite(value):
                # +0 has the lower code, so it is kept and -0 is not.
                by_value.setdefault(value, code)
        self.finite = sorted(by_value)
        self.codes = [by_value[v] for v in self.finite]
        self.is_signed = self.finite[0] < 0
        self.smallest_positive = min(v for v in self.finite if v > 0)

    def overflow_quantum(self, negative: bool) -> float:
        """Distance from the largest magnitude to where the next value would be."""
        if negative:
            top, previous = -self.finite[0], -self.finite[1]
        else:
            top, previous = self.finite[-1], self.finite[-2]
        exponent = math.frexp(top)[1] - 1
        # The maximum of both, because below a power of two the spacing is
        # half as wide, and among subnormal values it does not shrink.
        return max(math.ldexp(1.0, exponent - self.precision + 1), top - previous)

    def expected(self, x: float, overflow: str, direction: str) -> float | None:
        """The value which `x` must round to; None where there is no result.

        None: a NaN or an overflow, without saturation, in a format which has
        neither NaN nor Inf.
        """
        no_number = math.nan if self.has_nan else None
        if math.isnan(x):
            return no_number
        negative = math.copysign(1, x) < 0
        top = -self.finite[0] if negative else self.finite[-1]
        if abs(x) <= top:
            return self._expected_inside(x, direction)

        # Overflow (IEEE 754 clause 7.4): judged on the value rounded as if
        # the exponent range went on.
        if math.isfinite(x):
            inward = (
                direction == "roundTowardZero"
                or (direction == "roundTowardPositive" and negative)
                or (direction == "roundTowardNegative" and not negative)
            )
            half = top + self.overflow_quantum(negative) / 2
            top_code = self.codes[0] if negative else self.codes[-1]
            stays = inward
            if direction == NEAREST_EVEN:
                stays = abs(x) < half or (abs(x) == half and top_code % 2 == 0)
            elif direction == "roundTiesToAway":
                stays = abs(x) < half
            if stays or overflow == SATURATE:
                return math.copysign(top, x)
        elif overflow == SATURATE:
            return math.copysign(top, x)
        if self.has_inf:
            return math.copysign(math.inf, x)
        return no_number

    def _expected_inside(self, x: float, direction: str) -> float:
        """Rounding of an `x` that lies between the smallest and the largest value."""
        above = bisect.bisect_left(self.finite, x)
        if self.finite[above] == x:
            result = self.finite[above]
        elif above == 0:
            # Only in a format without zero (e8m0): nothing is below, so the
            # smallest value is the nearest one.
            result = self.finite[0]
        else:
            low, high = self.finite[above - 1], self.finite[above]
            middle = (low + high) / 2
            away, toward = (low, high) if x < 0 else (high, low)
            if direction == "roundTowardPositive":
                result = high
            elif direction == "roundTowardNegative":
                result = low
            elif direction == "roundTowardZero":
                result = toward
            elif x != middle:
                result = low if x < middle else high
            elif direction == "roundTiesToAway":
                result = away
            else:
                # Neighbours have codes of different parity, and the even
                # code is the even significand (for precision 1, where every
                # significand is 1, P3109 defines "even" by the code).
                result = low if self.codes[above - 1] % 2 == 0 else high
        if result == 0:
            return math.copysign(0.0, x) if self.has_negative_zero else 0.0
        return result

    def is_tie(self, x: float) -> bool:
        """Whether `x` lies exactly between two neighbours (or max and overflow)."""
        if not math.isfinite(x):
            return False
        top = -self.finite[0] if x < 0 else self.finite[-1]
        if abs(x) > top:
            return abs(x) == top + self.overflow_quantum(x < 0) / 2
        above = bisect.bisect_left(self.finite, x)
        if above == 0 or self.finite[above] == x:
            return False
        return x == (self.finite[above - 1] + self.finite[above]) / 2


def same_value(a: float, b: float) -> bool:
    """Equality that tells -0 from +0 and takes all NaN as one."""
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    return a == b and math.copysign(1, a) == math.copysign(1, b)


# --------------------------------------------------------------------------
# The peers


@dataclass
class MlDtypesFormat:
    """A format of ml_dtypes (or numpy, for fp16 and int8)."""

    name: str
    dtype: np.dtype
    bits: int
    is_integer: bool
    table: ValueTable = field(init=False)

    def __post_init__(self):
        precision = self.bits if self.is_integer else ml_dtypes.finfo(self.dtype).nmant + 1
        storage = np.uint16 if self.bits == 16 else np.uint8
        codes = np.arange(2**self.bits).astype(storage)
        with np.errstate(all="ignore"):  # a signalling NaN is no reason to warn
            values = codes.view(self.dtype).astype(np.float64)
        self.table = ValueTable([float(v) for v in values], precision, self.bits)

    def encode(self, inputs: list[float]) -> list[int]:
        """Codes of float32-exact inputs, by astype."""
        storage = np.uint16 if self.bits == 16 else np.uint8
        with np.errstate(all="ignore"):
            rounded = np.array(inputs, dtype=np.float32).astype(self.dtype)
        return [int(c) & (2**self.bits - 1) for c in rounded.view(storage)]

    @property
    def overflow(self) -> str:
        """How astype ends an overflow: saturation only where there is no other way."""
        return NONSATURATE if self.table.has_nan else SATURATE


@dataclass
class GfloatFormat:
    """A format of gfloat, described by its FormatInfo."""

    name: str
    info: FormatInfo
    table: ValueTable = field(init=False)

    def __post_init__(self):
        values = [float(gfloat.decode_float(self.info, c).fval) for c in range(2**self.info.k)]
        self.table = ValueTable(values, self.info.precision, self.info.k)
        assert self.table.finite[-1] == self.info.max, f"{self.name}: gfloat's max is no value of it"

    @property
    def bits(self) -> int:
        return self.info.k

    @property
    def is_p3109(self) -> bool:
        return self.name.startswith("binary")

    def encode(self, x: float, overflow: str, direction: str = NEAREST_EVEN) -> int | None:
        """Code of x, or None where gfloat says that it has none."""
        try:
            value = gfloat.round_float(
                self.info, x, rnd=DIRECTIONS[direction], sat=overflow == SATURATE
            )
        except ValueError:
            return None
        return int(gfloat.encode_float(self.info, value))


def ml_dtypes_formats() -> list[MlDtypesFormat]:
    """The formats that ml_dtypes has, by our names."""
    floats = [
        ("e4m3", ml_dtypes.float8_e4m3fn, 8),
        ("e5m2", ml_dtypes.float8_e5m2, 8),
        ("e4m3fnuz", ml_dtypes.float8_e4m3fnuz, 8),
        ("e5m2fnuz", ml_dtypes.float8_e5m2fnuz, 8),
        ("e4m3b11fnuz", ml_dtypes.float8_e4m3b11fnuz, 8),
        ("e4m3-ieee", ml_dtypes.float8_e4m3, 8),
        ("e3m4", ml_dtypes.float8_e3m4, 8),
        ("e3m2", ml_dtypes.float6_e3m2fn, 6),
        ("e2m3", ml_dtypes.float6_e2m3fn, 6),
        ("e2m1", ml_dtypes.float4_e2m1fn, 4),
        ("e8m0", ml_dtypes.float8_e8m0fnu, 8),
        ("fp16", np.float16, 16),
        ("bf16", ml_dtypes.bfloat16, 16),
    ]
    integers = [
        ("int2", ml_dtypes.int2, 2),
        ("uint2", ml_dtypes.uint2, 2),
        ("int4", ml_dtypes.int4, 4),
        ("uint4", ml_dtypes.uint4, 4),
        ("int8", np.int8, 8),
    ]
    return [MlDtypesFormat(n, np.dtype(d), b, False) for n, d, b in floats] + [
        MlDtypesFormat(n, np.dtype(d), b, True) for n, d, b in integers
    ]


def gfloat_ocp_formats() -> list[GfloatFormat]:
    """The OCP formats that gfloat has, by our names."""
    return [
        GfloatFormat("e4m3", gfloat_formats.format_info_ocp_e4m3),
        GfloatFormat("e5m2", gfloat_formats.format_info_ocp_e5m2),
        GfloatFormat("e3m2", gfloat_formats.format_info_ocp_e3m2),
        GfloatFormat("e2m3", gfloat_formats.format_info_ocp_e2m3),
        GfloatFormat("e2m1", gfloat_formats.format_info_ocp_e2m1),
        GfloatFormat("e8m0", gfloat_formats.format_info_ocp_e8m0),
        GfloatFormat("fixed2.6", gfloat_formats.format_info_ocp_int8),
    ]


def gfloat_p3109_formats() -> list[GfloatFormat]:
    """The P3109 formats of 3 to 8 bits, named as the P3109 draft names them.

    gfloat writes p3109_k8p3se for binary8p3se. It also builds a signed format
    with precision = width (bias 0, no exponent bit at all), which is left out
    here: P3109 wants precision < width there, and its values are those of
    precision = width - 1.
    """
    result = []
    for width in range(8, 2, -1):
        for signedness, s in ((Signedness.Signed, "s"), (Signedness.Unsigned, "u")):
            top = width - 1 if s == "s" else width
            for precision in range(1, top + 1):
                for domain, d in ((Domain.Extended, "e"), (Domain.Finite, "f")):
                    info = gfloat_formats.format_info_p3109(width, precision, signedness, domain)
                    assert info.name == f"p3109_k{width}p{precision}{s}{d}"
                    result.append(GfloatFormat(f"binary{width}p{precision}{s}{d}", info))
    return result


def gfloat_twins() -> dict[str, GfloatFormat]:
    """Descriptions for gfloat of the formats that only ml_dtypes names.

    gfloat's FormatInfo is general enough to express them. They serve the
    cross-check only: what is recorded for gfloat is what it offers by itself.
    """

    def ieee_like(name: str, k: int, precision: int) -> FormatInfo:
        return FormatInfo(
            name, k=k, precision=precision, bias=2 ** (k - precision - 1) - 1, is_signed=True,
            domain=Domain.Extended, has_nz=True, num_high_nans=2 ** (precision - 1) - 1,
            has_subnormals=True, is_twos_complement=False,
        )  # fmt: skip

    def fnuz(name: str, precision: int, bias: int) -> FormatInfo:
        return FormatInfo(
            name, k=8, precision=precision, bias=bias, is_signed=True, domain=Domain.Finite,
            has_nz=False, num_high_nans=0, has_subnormals=True, is_twos_complement=False,
        )  # fmt: skip

    infos = [
        ieee_like("e4m3-ieee", 8, 4),
        ieee_like("e3m4", 8, 5),
        fnuz("e4m3fnuz", 4, 8),
        fnuz("e5m2fnuz", 3, 16),
        fnuz("e4m3b11fnuz", 4, 11),
    ]
    twins = {info.name: GfloatFormat(info.name, info) for info in infos}
    twins["fp16"] = GfloatFormat("fp16", gfloat_formats.format_info_binary16)
    twins["bf16"] = GfloatFormat("bf16", gfloat_formats.format_info_bfloat16)
    return twins


# --------------------------------------------------------------------------
# Inputs


def float32(x: float) -> float:
    """x as a float32, widened again; inf where it does not fit."""
    with np.errstate(over="ignore"):
        return float(np.float32(x))


def next32(x: float, toward: float) -> float:
    """The float32 next to x."""
    with np.errstate(all="ignore"):
        return float(np.nextafter(np.float32(x), np.float32(toward)))


def with_neighbours(x: float) -> list[float]:
    """x and the float32 on either side of it; nothing where x is no float32."""
    if float32(x) != x:
        return []
    return [next32(x, -math.inf), x, next32(x, math.inf)]


def all_pairs(table: ValueTable) -> list[tuple[float, float]]:
    """Every pair of neighbouring finite values, both signs."""
    return list(zip(table.finite, table.finite[1:]))


def sampled_pairs(name: str, table: ValueTable, count: int) -> list[tuple[float, float]]:
    """The telling pairs of a larger format, and `count` others chosen by hash.

    Telling are the three lowest pairs (subnormal), those around the smallest
    normal value, and the three highest; in a signed format they are taken with
    both signs, the others with a sign that is chosen by hash too.
    """
    positive = [v for v in table.finite if v >= 0]
    pairs = list(zip(positive, positive[1:]))
    # Zero and the subnormal values come first, so this is the index of the
    # smallest normal value.
    normal = min(2 ** (table.precision - 1), len(pairs) - 1)
    telling = set(range(3)) | set(range(normal - 2, normal + 2)) | set(range(len(pairs) - 3, len(pairs)))
    telling = {i for i in telling if 0 <= i < len(pairs)}

    def draw(i: int) -> bytes:
        return hashlib.sha256(f"{SEED}:{name}:{i}".encode()).digest()

    others = sorted((i for i in range(len(pairs)) if i not in telling), key=draw)[:count]
    result = []
    for i in sorted([*telling, *others]):
        low, high = pairs[i]
        # The last byte is independent of the first ones, which the order is by.
        negative = table.is_signed and draw(i)[-1] % 2 == 1
        if not negative or i in telling:
            result.append((low, high))
        if negative or (table.is_signed and i in telling):
            result.append((-high, -low))
    return result


def midpoints(pairs: list[tuple[float, float]]) -> list[float]:
    """The midpoint of each pair and one float32 below and above it."""
    result = []
    for low, high in pairs:
        middle = (low + high) / 2
        assert float32(middle) == middle, "a midpoint must be float32-exact"
        result += with_neighbours(middle)
    return result


def directed_points(pairs: list[tuple[float, float]]) -> list[float]:
    """As midpoints, and the values themselves with the float32 next to them.

    A directed rounding goes wrong just beside a value (a lost sticky bit),
    and not only in the middle between two.
    """
    result = []
    for low, high in pairs:
        result += with_neighbours(low)[1:] + midpoints([(low, high)]) + with_neighbours(high)[:2]
    return result


def threshold_points(table: ValueTable) -> list[float]:
    """Values around the overflow and the underflow threshold, and the specials."""
    result = []
    for negative in (False, True) if table.is_signed else (False,):
        sign = -1.0 if negative else 1.0
        top = abs(table.finite[0]) if negative else table.finite[-1]
        quantum = table.overflow_quantum(negative)
        big = [top, *with_neighbours(top + quantum / 2), top + quantum, 2 * top, 1e30]
        small = table.smallest_positive
        tiny = [*with_neighbours(small), *with_neighbours(small / 2), small / 4, 2.0**-149]
        finite = [float32(v) for v in big + tiny]
        if table.has_zero:
            finite.append(0.0)
        # In a format without zero the small ones reach down to zero itself,
        # which has no encoding in it.
        result += [sign * v for v in finite if math.isfinite(v) and (v > 0 or table.has_zero)]
    if table.has_nan or table.has_inf:
        result += [math.inf, -math.inf] if table.is_signed else [math.inf]
    if table.has_nan:
        result.append(math.nan)
    return result


def unique(points: list[float]) -> list[float]:
    """The points without repetition, in ascending order, -0 before +0, NaN last."""
    by_text = {full_hex(p): p for p in points}
    return sorted(
        by_text.values(), key=lambda p: (math.isnan(p), 0 if math.isnan(p) else p, math.copysign(1, p))
    )


def overflow_plan(table: ValueTable, points: list[float]) -> list[tuple[str, list[float]]]:
    """Which points to record under which overflow mode, for gfloat.

    The two modes can differ only from the largest value on, so a format which
    has both is recorded in full without saturation, and with it only there.
    A format with neither NaN nor Inf can but saturate.
    """
    points = unique(points)
    if not table.has_nan:
        return [(SATURATE, points)]
    # Written so that NaN is kept.
    outside = [x for x in points if not table.finite[0] < x < table.finite[-1]]
    return [(NONSATURATE, points), (SATURATE, outside)]


# --------------------------------------------------------------------------
# Judged disagreements

# Why a peer's lines were dropped. Key: (peer, format, kind), where kind is
# "tie", "underflow" or "other". Value: which side the standard is on, and why.
JUDGEMENTS = {
    ("ml_dtypes", "e8m0", "tie"): (
        "Ties in e8m0: no standard decides; the file follows gfloat and P3109. "
        "OCP MX v1.0 defines the E8M0 codes and a floor rule for block scales, "
        "but no rounding of a number to E8M0. With precision 1 every "
        "significand is 1, so \"even\" needs a definition: P3109 (and gfloat) "
        "take the parity of the code; ml_dtypes takes the implicit leading 1 "
        "as an odd significand (jax-ml/ml_dtypes pull request 223), so that "
        "all its ties go up, and 1.5 * 2^127 becomes NaN. Stacks differ here "
        "on purpose (jax-ml/ml_dtypes issue 298): the rule has to be stated "
        "by whoever computes a scale."
    ),
    ("ml_dtypes", "e8m0", "other"): (
        "ml_dtypes is wrong: between 2^-127 and 2^-126 (subnormal as float32) "
        "it goes to 2^-126 for every input, also for those nearer to 2^-127. "
        "Everywhere else it rounds to nearest."
    ),
    ("gfloat", "e8m0", "underflow"): (
        "gfloat 0.5.2 is wrong: an input below 1.5 * 2^-128 is returned as a "
        "power of two which e8m0 does not have and is then encoded as NaN. Known "
        "as graphcore-research/gfloat issue 62 and mended after 0.5.2 by pull "
        "request 66, which clamps to 2^-127 as CUDA does; ml_dtypes clamps "
        "too. OCP MX v1.0 defines no conversion; the nearest value is 2^-127."
    ),
}

# Choices where both sides are right or no side can be; written to
# disagreements.md as they stand.
REMARKS = """\
## Differences that are no errors

- **Which NaN.** OCP FP8 leaves sign and payload of a NaN result open. ml_dtypes
  keeps the sign of a NaN or of an overflowed number and writes the quiet NaN
  (e5m2: 7e or fe; e4m3: 7f or ff); gfloat always writes the highest code (ff; signed P3109
  formats have one NaN only, 80 in 8 bits).
  The recorded code is what the peer wrote: take any NaN code as equal.
- **Overflow.** ml_dtypes does not saturate, except e3m2, e2m3 and e2m1, which
  have no other way and saturate (recorded as `saturate`). torch 2.13 saturates
  e4m3 where ml_dtypes gives NaN: both are OCP FP8 (saturation is a mode of the
  conversion), under the same name.
- **Inf under saturation.** gfloat turns Inf into the largest value, also in
  formats that have Inf. For P3109 that is SatFinite (SatPropagate would keep
  Inf; it is in neither peer), and `nonsaturate` is SatNone, which in a finite
  format gives NaN.
- **Directed rounding, no saturation, no Inf.** For an e4m3 overflow that is
  rounded inward (toward zero, or against the sign) gfloat returns 448, after
  IEEE 754 clause 7.4. OCP FP8 does not say what such an overflow gives, and NaN
  would be as good a reading (riscv-isa-sim #2284 asks the same).
- **No NaN, no Inf.** ml_dtypes turns NaN into -0 (e3m2, e2m3, e2m1) and Inf into
  the largest value; gfloat raises ValueError, except for Inf when saturating. Such
  inputs are not recorded.
- **Unsigned formats.** Negative inputs are not recorded: gfloat raises
  ValueError, writes NaN or zero depending on format and size; ml_dtypes e8m0
  gives NaN for negative numbers and for zero. P3109, as the Lean model FLoPS of its
  draft has it, gives NaN under SatNone; SatFinite should give the smallest finite
  value, zero (not verified).
- **Integers.** ml_dtypes converts float to int2, int4, ... by truncation, and wraps
  out-of-range numbers: not a rounding to nearest, so only their decoding is
  recorded.
- **float64 sources.** ml_dtypes (and torch) go through float32 and round twice
  (1.0625 * (1 + 2^-40) to e4m3 gives 1.0, right is 1.125). All inputs here are
  float32-exact, so no recorded line depends on it.
"""


# --------------------------------------------------------------------------
# Recording


@dataclass(frozen=True)
class Line:
    """One rounding, as a peer did it."""

    peer: str
    format: str
    input: float
    overflow: str
    code: int
    direction: str = NEAREST_EVEN


class Recorder:
    """Makes all files in memory, and collects what the judges found."""

    def __init__(self):
        self.ml = ml_dtypes_formats()
        self.ocp = gfloat_ocp_formats()
        self.p3109 = gfloat_p3109_formats()
        self.twins = gfloat_twins() | {f.name: f for f in self.ocp}
        self.files: dict[str, str] = {}
        self.counts: dict[str, int] = {}
        self.dropped: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        self.dropped_per_file: Counter = Counter()
        self.cross_check: list[str] = []
        self.failures: list[str] = []
        self.versions = {p: version(p) for p in ("ml_dtypes", "gfloat", "numpy")}

    def run(self) -> None:
        self._decode_files()
        self._round_ml_dtypes()
        self._round_gfloat()
        self._round_gfloat_directions()
        self._cross_check_decode()
        self._check_round_trips()
        self._disagreements()

    # Files

    def _write(self, name: str, header: list[str], columns: str, rows: list[str]) -> None:
        """Put a file together: comments, the names of the columns, the data."""
        comments = ["# Made by Tools/compare_formats.py; do not edit.", *(f"# {h}" for h in header)]
        if self.dropped_per_file[name]:
            comments.append(
                f"# {self.dropped_per_file[name]} lines on which the peer is not followed were "
                "dropped: see disagreements.md."
            )
        comments.append(f"# Columns: {columns}")
        self.files[name] = "\n".join([*comments, *rows]) + "\n"
        self.counts[name] = len(rows)

    def _peer_version(self, peer: str) -> str:
        text = f"Peer: {peer} {self.versions[peer]}"
        return text + (f" with numpy {self.versions['numpy']}" if peer == "ml_dtypes" else "")

    def _decode_files(self) -> None:
        columns = "format,code,value (all codes of each format; a value as by Python's float.hex())"
        for peer, formats, note in (
            ("ml_dtypes", self.ml, "All codes viewed as the dtype, then astype(float64). int8 is numpy's own."),
            (
                "gfloat",
                self.ocp + self.p3109,
                "decode_float() of all codes. binary{K}p{P}{s|u}{e|f} are the P3109 formats which "
                "gfloat calls p3109_k{K}p{P}{s|u}{e|f}.",
            ),
        ):
            rows = [
                f"{f.name},{code_hex(code, f.bits)},{full_hex(value)}"
                for f in formats
                if f.bits <= 8
                for code, value in enumerate(f.table.values)
            ]
            known = "No known error of this peer concerns decoding."
            self._write(f"decode-{peer}.csv", [self._peer_version(peer), note, known], columns, rows)

    def _judge(self, file: str, table: ValueTable, line: Line) -> bool:
        """Whether the referee agrees with the line; a dropped line is noted."""
        expected = table.expected(line.input, line.overflow, line.direction)
        got = table.values[line.code]
        if expected is not None and same_value(expected, got):
            return True
        if table.is_tie(line.input):
            kind = "tie"
        elif abs(line.input) < table.smallest_positive:
            kind = "underflow"
        else:
            kind = "other"
        self.dropped_per_file[file] += 1
        mode = "" if line.direction == NEAREST_EVEN else f" {line.direction}"
        self.dropped[(line.peer, line.format, kind)].append(
            f"{short_hex(line.input)} {line.overflow}{mode}: {line.peer} "
            f"{code_hex(line.code, table.bits)} ({short_hex(got)}), "
            f"referee {'none' if expected is None else short_hex(expected)}"
        )
        return False

    def _row(self, table: ValueTable, line: Line, with_direction: bool = False) -> str:
        row = f"{line.format},{short_hex(line.input)},{line.overflow},{code_hex(line.code, table.bits)}"
        return row + f",{line.direction}" if with_direction else row

    def _round_ml_dtypes(self) -> None:
        """astype from float32, and the comparison with gfloat on the same inputs."""
        file, rows = "round-ml_dtypes.csv", []
        for f in self.ml:
            if f.is_integer:
                continue
            if f.bits <= 8:
                pairs = all_pairs(f.table)
            else:
                pairs = sampled_pairs(f.name, f.table, WIDE_SAMPLED_PAIRS)
            inputs = unique(midpoints(pairs) + threshold_points(f.table))
            codes = f.encode(inputs)
            for x, code in zip(inputs, codes):
                line = Line("ml_dtypes", f.name, x, f.overflow, code)
                if self._judge(file, f.table, line):
                    rows.append(self._row(f.table, line))
            self._cross_check_rounding(f, inputs, codes)
        header = [
            self._peer_version("ml_dtypes"),
            "astype() from float32, roundTiesToEven. Inputs: the midpoint of every pair of neighbouring",
            "values with one float32 ulp on either side, and the neighbourhood of overflow and underflow;",
            "for fp16 (numpy's own float16) and bf16 a fixed sample of the pairs.",
            "ml_dtypes does not saturate; e3m2, e2m3, e2m1 have neither NaN nor Inf and can only saturate.",
            "Left out: NaN and Inf into formats that have neither (ml_dtypes makes NaN a -0 there), negative",
            "inputs and zero for e8m0, and integers (ml_dtypes truncates and wraps them).",
            "A NaN result keeps the sign of the input: take any NaN code of the format as equal.",
            "Known error of the peer: a float64 source is rounded twice; the float32-exact inputs avoid it.",
        ]
        self._write(file, header, "format,input,overflow,code", rows)

    def _round_gfloat(self) -> None:
        """round_float() and encode_float(), with and without saturation."""
        file, rows = "round-gfloat.csv", []
        for f in self.ocp + self.p3109:
            exhaustive = not f.is_p3109 or f.bits <= P3109_EXHAUSTIVE_BITS
            if not exhaustive and f.bits < 8 and (f.bits + f.table.precision) % 2 != 0:
                continue
            if exhaustive:
                pairs = all_pairs(f.table)
            else:
                pairs = sampled_pairs(f.name, f.table, P3109_SAMPLED_PAIRS)
            inner, edges = midpoints(pairs), threshold_points(f.table)
            for overflow, inputs in overflow_plan(f.table, inner + edges):
                for x in inputs:
                    code = f.encode(x, overflow)
                    if code is None:
                        continue
                    line = Line("gfloat", f.name, x, overflow, code)
                    if self._judge(file, f.table, line):
                        rows.append(self._row(f.table, line))
        header = [
            self._peer_version("gfloat"),
            "round_float(TiesToEven, sat=...) then encode_float(). Inputs as in round-ml_dtypes.csv; for P3109",
            f"formats of more than {P3109_EXHAUSTIVE_BITS} bits a fixed sample of the pairs, and of the formats",
            f"between {P3109_EXHAUSTIVE_BITS} and 8 bits those only whose width + precision is even.",
            "nonsaturate is recorded in full, saturate from the largest value on; formats with neither NaN nor Inf",
            "(e3m2, e2m3, e2m1, fixed2.6) have saturate only, since gfloat refuses to overflow them otherwise.",
            "saturate turns Inf into the largest value too (P3109: SatFinite; nonsaturate: SatNone).",
            "Left out: negative inputs for unsigned formats (gfloat has no consistent answer).",
            "A NaN result always has gfloat's one NaN code: take any NaN code of the format as equal.",
            "Known error of the peer: e8m0 underflow (gfloat issue 62).",
        ]
        self._write(file, header, "format,input,overflow,code", rows)

    def _round_gfloat_directions(self) -> None:
        """The five directions of IEEE 754 for three formats."""
        file, rows = "round-gfloat-directions.csv", []
        for f in self.ocp:
            if f.name not in DIRECTION_FORMATS:
                continue
            if f.bits <= 4:
                pairs = all_pairs(f.table)
            else:
                pairs = sampled_pairs(f.name, f.table, DIRECTION_SAMPLED_PAIRS)
            inner, edges = directed_points(pairs), threshold_points(f.table)
            for overflow, inputs in overflow_plan(f.table, inner + edges):
                for direction in DIRECTIONS:
                    for x in inputs:
                        code = f.encode(x, overflow, direction)
                        if code is None:
                            continue
                        line = Line("gfloat", f.name, x, overflow, code, direction)
                        if self._judge(file, f.table, line):
                            rows.append(self._row(f.table, line, with_direction=True))
        header = [
            self._peer_version("gfloat"),
            "As round-gfloat.csv, with the five directions of IEEE 754; the inputs also lie one float32 ulp",
            "beside the values, and the pairs of the 8-bit formats are a fixed sample.",
            "Directed overflow without saturation follows IEEE 754 clause 7.4, also in e4m3 (rounded inward it is",
            "448 and not NaN): OCP FP8 does not define it.",
        ]
        self._write(file, header, "format,input,overflow,code,direction", rows)

    # Cross-check of the peers

    def _check_round_trips(self) -> None:
        """Every finite value must be encoded to the code it was decoded from."""
        checked = 0
        for f in [*self.ml, *self.ocp, *self.p3109, *self.twins.values()]:
            pairs = [(c, v) for c, v in enumerate(f.table.values) if math.isfinite(v)]
            if isinstance(f, MlDtypesFormat):
                codes = f.encode([v for _, v in pairs])
            else:
                codes = [f.encode(v, SATURATE) for _, v in pairs]
            checked += len(pairs)
            wrong = [c for (c, _), got in zip(pairs, codes) if c != got]
            if wrong:
                self.failures.append(f"{type(f).__name__} {f.name}: codes {wrong[:5]} do not come back")
        self.cross_check.append(f"round trip: {checked} finite codes of both peers come back from their values")

    def _cross_check_decode(self) -> None:
        """Compare the decoded values of every format that both peers can express."""
        for f in self.ml:
            twin = self.twins.get(f.name)
            if twin is None:
                continue
            same = sum(same_value(a, b) for a, b in zip(f.table.values, twin.table.values))
            total = len(f.table.values)
            self.cross_check.append(f"decode {f.name}: {same} of {total} codes equal")
            if same != total:
                self.failures.append(f"the peers decode {f.name} differently")

    def _cross_check_rounding(self, f: MlDtypesFormat, inputs: list[float], codes: list[int]) -> None:
        """Compare the codes of both peers for the same inputs.

        A difference must be explained by a dropped line of one of the peers:
        where both agree with the referee they agree with each other.
        """
        twin = self.twins.get(f.name)
        if twin is None:
            return
        equal = other_nan = different = refused = 0
        for x, ours in zip(inputs, codes):
            theirs = twin.encode(x, f.overflow)
            if theirs is None:
                refused += 1
            elif ours == theirs:
                equal += 1
            elif math.isnan(f.table.values[ours]) and math.isnan(twin.table.values[theirs]):
                other_nan += 1
            else:
                different += 1
                wanted = f.table.expected(x, f.overflow, NEAREST_EVEN)
                right = [same_value(wanted, f.table.values[c]) for c in (ours, theirs)]
                if all(right):
                    self.failures.append(f"{f.name} {short_hex(x)}: two codes for one value")
        self.cross_check.append(
            f"round {f.name}: {equal} of {len(inputs)} codes equal, {other_nan} NaN with another code, "
            f"{different} different" + (f", {refused} refused by gfloat" if refused else "")
        )

    def _disagreements(self) -> None:
        """disagreements.md: what was dropped and why, and the open choices."""
        text = [
            "# Where the peers disagree",
            "",
            "Made by `Tools/compare_formats.py`; do not edit.",
            f"ml_dtypes {self.versions['ml_dtypes']}, gfloat {self.versions['gfloat']}, "
            f"numpy {self.versions['numpy']}.",
            "",
            "The referee is an exact rounding over the table of decoded values (IEEE 754 clause 4.3; for",
            "precision 1 the even code, as in P3109). A line on which a peer contradicts it is not in the",
            "CSV files; it is listed here.",
            "",
        ]
        for key in sorted(self.dropped):
            peer, name, kind = key
            lines = self.dropped[key]
            text += [f"## {peer}, {name}, {kind}: {len(lines)} lines dropped", ""]
            if key not in JUDGEMENTS:
                self.failures.append(f"unjudged disagreement: {key}, {len(lines)} lines, first {lines[0]}")
            text += [JUDGEMENTS.get(key, "**Not judged yet.**"), "", "```", *lines, "```", ""]
        for key in sorted(set(JUDGEMENTS) - set(self.dropped)):
            self.failures.append(f"a judged disagreement is gone: {key}; remove its judgement")
        text += [REMARKS]
        text += ["## Cross-check of the two peers", ""]
        text += [
            "Where gfloat does not name a format of ml_dtypes, it was described to gfloat by its parameters.",
            "",
            *(f"- {line}" for line in self.cross_check),
        ]
        self.files["disagreements.md"] = "\n".join(text) + "\n"
        self.counts["disagreements.md"] = sum(map(len, self.dropped.values()))


# --------------------------------------------------------------------------
# Command line


def is_header(line: str) -> bool:
    return line.startswith("#")


def check(files: dict[str, str], folder: Path) -> int:
    """Compare with the recorded files; returns how many lines differ."""
    total = 0
    for name, wanted in files.items():
        path = folder / name
        if not path.exists():
            print(f"{name}: missing")
            total += 1
            continue
        made, recorded = Counter(wanted.splitlines()), Counter(path.read_text().splitlines())
        gone, new = recorded - made, made - recorded
        header = sum(n for line, n in (gone + new).items() if is_header(line))
        data = gone.total() + new.total() - header
        # The order counts too: the files must be the same byte for byte.
        if data == 0 and header == 0 and wanted != path.read_text():
            data = 1
            print(f"{name}: same lines in another order")
        elif data or header:
            print(
                f"{name}: {data} data lines differ ({sum(n for l, n in gone.items() if not is_header(l))} "
                f"recorded only, {sum(n for l, n in new.items() if not is_header(l))} new), "
                f"{header} header lines differ"
            )
            for sign, lines in (("-", gone), ("+", new)):
                for line in list(lines)[:5]:
                    print(f"  {sign} {line}")
        total += data + header
    for path in sorted(folder.glob("*.csv")):
        if path.name not in files:
            print(f"{path.name}: not made by this script")
            total += 1
    return total


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    target = parser.add_mutually_exclusive_group(required=True)
    target.add_argument("--out", type=Path, metavar="DIR", help="write the files to DIR")
    target.add_argument("--check", type=Path, metavar="DIR", help="compare the files in DIR with new ones")
    arguments = parser.parse_args()

    recorder = Recorder()
    recorder.run()
    print("\n".join(recorder.cross_check))
    for name, text in recorder.files.items():
        unit = "lines" if name.endswith(".csv") else "lines of the peers listed"
        print(f"{name}: {recorder.counts[name]} {unit}, {len(text.encode())} bytes")
    for key, lines in sorted(recorder.dropped.items()):
        print(f"dropped {'/'.join(key)}: {len(lines)}")
    print(f"total {sum(len(t.encode()) for t in recorder.files.values())} bytes")
    for failure in recorder.failures:
        print(f"FAILED: {failure}", file=sys.stderr)

    if arguments.out:
        # Also when a judgement is missing, so that the lines can be looked at.
        arguments.out.mkdir(parents=True, exist_ok=True)
        for name, text in recorder.files.items():
            (arguments.out / name).write_text(text)
        return 1 if recorder.failures else 0
    different = check(recorder.files, arguments.check)
    print(f"{different} lines differ from {arguments.check}")
    return 1 if different or recorder.failures else 0


if __name__ == "__main__":
    sys.exit(main())
