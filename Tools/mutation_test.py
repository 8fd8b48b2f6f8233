#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts one mistake at a time into a scratch copy and checks that `guardbit verify` notices.

Each mutation is one decision of the model: a tie, a sticky bit, a threshold, a flag. The reference is
left alone. A mutation that survives is a hole in the case classes.

    Tools/mutation_test.py [--scratch DIR] [--only N]
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FORMATS = "Sources/NumberFormats/"
MODEL = "Sources/MACUnits/Model/"
ROUND = FORMATS + "Rounding/RoundedQuotient.swift"
FLOAT = FORMATS + "FloatFormat/FloatFormat+Encode.swift"

# (what, file, from, to)
MUTATIONS = [
    ("ties go up", ROUND, "goesUp = isOdd", "goesUp = true"),
    ("ties go down", ROUND, "goesUp = isOdd", "goesUp = false"),
    ("above half is not up", ROUND, "goesUp = discarded > half", "goesUp = discarded > half + 1"),
    ("toward positive by the wrong sign", ROUND, "goesUp = !isNegative", "goesUp = isNegative"),
    ("to odd rounds exact cases", ROUND, "goesUp = !isOdd", "goesUp = isOdd"),
    ("stochastic carry one early", ROUND, "(fraction + random) >> UInt128(bits) != 0",
     "(fraction + random + 1) >> UInt128(bits) != 0"),
    ("the sticky bit is dropped", FORMATS + "ExactValue.swift",
     "return (kept << right) == significand ? kept : kept | 1", "return kept"),
    ("cancellation gives -0", FORMATS + "ExactValue.swift",
     "if wide == narrow { return .zero(isNegative: zeroSign) }",
     "if wide == narrow { return .zero(isNegative: !zeroSign) }"),
    ("overflow one code late", FLOAT, "if magnitude > UInt128(greatestFiniteCode) {",
     "if magnitude > UInt128(greatestFiniteCode) + 1 {"),
    ("underflow flag one binade low", FLOAT, "value.binade < minimumExponent - 1 { return true }",
     "value.binade < minimumExponent { return true }"),
    ("directed overflow ignored", FLOAT,
     "!rounding.overflowStaysFinite(isNegative: isNegative)", "true"),
    ("minus zero where there is none", FLOAT,
     "if magnitude == 0, fields.hasZero {", "if magnitude == 0, fields.hasZero, false {"),
    ("wrap saturates below", FORMATS + "FixedPointFormat/FixedPointFormat+Encode.swift",
     "if integer < leastInteger || integer > greatestInteger {",
     "if integer <= leastInteger || integer > greatestInteger {"),
    ("a wide sum is jammed twice", MODEL + "ExactSum.swift",
     "guard isWide, case .finite = sum, case .finite = other else {",
     "guard false, case .finite = sum, case .finite = other else {"),
    ("infinity minus infinity is quiet", MODEL + "SpecialArithmetic.swift",
     "return x == y ? self : Self.invalid(&flags)", "return x == y ? self : .nan(isSignaling: false)"),
    ("0 x infinity is infinity", MODEL + "SpecialArithmetic.swift",
     "if y.isZero { return Self.invalid(&flags) }", "if false { return Self.invalid(&flags) }"),
    ("a negative wide register rounds the wrong way", MODEL + "WideRegister.swift",
     "if magnitudeWentUp != wasNegative { integer.add(unit) }",
     "if magnitudeWentUp { integer.add(unit) }"),
    ("the tree adds the odd term first", MODEL + "BlockSum.swift",
     "next.append(level[pair])\n          break", "next.insert(level[pair], at: 0)\n          break"),
    ("an alignment cuts toward minus infinity", MODEL + "AlignedValue.swift",
     "case .truncated: break", "case .truncated: magnitude += isNegative ? 1 : 0"),
    ("a floored negative is cut toward zero", MODEL + "AlignedValue.swift",
     "case .floored: magnitude += isNegative ? 1 : 0", "case .floored: break"),
    ("a jam is lost", MODEL + "AlignedValue.swift",
     "case .jammed: magnitude |= 1", "case .jammed: break"),
    ("the least alignment exponent is ignored", MODEL + "AlignedValue.swift",
     "if let minimumExponent { greatest = max(greatest, minimumExponent) }", ""),
    ("a far addend is kept", MODEL + "SecondAlignment.swift",
     "heldCut = (0, !held.isZero)", "heldCut = (heldCut.units, !held.isZero)"),
]


def run(command, folder, timeout=1800):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=timeout)


def killed(folder):
    """Builds and verifies; returns the first line that complains, or None."""
    build = run(["swift", "build", "-c", "release", "--product", "guardbit"], folder)
    if build.returncode != 0:
        sys.exit("the mutation does not build:\n" + build.stdout[-2000:])
    binary = str(folder / ".build/release/guardbit")
    register = folder / "wide.yaml"
    register.write_text(
        "name: wide\nkind: unit\nsummary: a register beyond 128 bits\n"
        "decode: {a: bf16, b: bf16, c: int32}\nblock: {length: 3}\n"
        "accumulate: {register: {width: 300, lowestExponent: -3}, rounding: roundTowardZero, overflow: wrap}\n"
        "final: {format: fp32}\n")
    tree = folder / "tree.yaml"
    tree.write_text(
        "name: tree\nkind: unit\nsummary: a tree with odd levels\n"
        "decode: {a: e4m3, b: e4m3, c: fp16}\nblock: {length: all}\n"
        "sum: {order: pairwiseTree, format: fp16}\naccumulate: {format: fp16}\n")
    for arguments in (["--formats", "--count", "20000"], ["--count", "60000"], [str(register)],
                      [str(tree)]):
        check = run([binary, "verify", *arguments], folder)
        if check.returncode != 0:
            lines = (check.stdout + check.stderr).splitlines()
            return next((l.strip() for l in lines if "mismatch" in l and " 0 mismatch" not in l
                         or l.startswith("Error")), "non-zero exit")
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scratch", help="where to copy the tree (default: a new temporary folder)")
    parser.add_argument("--only", type=int, help="the number of one mutation")
    options = parser.parse_args()
    folder = pathlib.Path(options.scratch or tempfile.mkdtemp(prefix="guardbit-mutants-"))
    shutil.copytree(ROOT, folder, dirs_exist_ok=True, symlinks=True,
                    ignore=shutil.ignore_patterns(".git", ".build*", "build"))
    # Only the comparison of the engines shall count, not the worked examples of the unit files.
    for unit in (folder / "Specs/units").glob("*.yaml"):
        unit.write_text(re.sub(r"(?m)^examples:.*\n(?:  - .*\n)*", "", unit.read_text()))
    if killed(folder) is not None:
        sys.exit("the tree fails without any mutation")
    survivors = 0
    for number, (what, name, old, new) in enumerate(MUTATIONS):
        if options.only is not None and number != options.only:
            continue
        path = folder / name
        text = path.read_text()
        if text.count(old) < 1:
            sys.exit(f"mutation {number} ({what}): its text is no longer in {name}")
        path.write_text(text.replace(old, new, 1))
        verdict = killed(folder)
        path.write_text(text)
        survivors += verdict is None
        print(f"{number:2} {what}: {'SURVIVED' if verdict is None else 'caught: ' + verdict}", flush=True)
    print(f"{len(MUTATIONS) if options.only is None else 1} tried, {survivors} survived")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
