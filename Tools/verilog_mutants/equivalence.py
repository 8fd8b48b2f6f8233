# SPDX-License-Identifier: Apache-2.0
"""Whether a mutant that survived can be noticed at all: Yosys makes gates, ABC compares them formally."""

import re
import subprocess


def gates(verilog, top, path):
    """A BLIF file of a Verilog text, in scratch folder `path`."""
    (path / "gates.v").write_text(verilog)
    script = (f"read_verilog gates.v; prep -flatten -top {top}; techmap; opt -fast; "
              "dfflegalize -cell $_DFF_P_ x; aigmap; opt_clean; write_blif gates.blif")
    run = subprocess.run(["yosys", "-q", "-p", script], cwd=path, capture_output=True, text=True)
    if run.returncode != 0:
        raise RuntimeError(run.stderr[-500:])
    return path / "gates.blif"


def compare(original, mutant, is_clocked, seconds=120):
    """`equivalent`, `different` with the operands that tell (hexadecimal), or `undecided`.

    Of clocked circuits, first the logic between registers is compared: where outputs and next states are
    the same from every state, the circuits are. Where they are not, from a state of zeros on, over all
    sequences of inputs; then there are no operands to show.
    """
    if not is_clocked:
        return checked(f"cec -T {seconds} {original} {mutant}", seconds)
    logic = []
    for path in (original, mutant):
        logic.append(path.with_suffix(".logic.blif"))
        checked(f"read {path}; comb; write {logic[-1]}", seconds)
    if checked(f"cec -T {seconds} {logic[0]} {logic[1]}", seconds)[0] == "equivalent":
        return "equivalent", None
    return checked(f"dsec -T {seconds} {original} {mutant}", seconds)


def checked(command, seconds):
    """What ABC says to a command."""
    try:
        run = subprocess.run(["yosys-abc", "-c", command], capture_output=True, text=True,
                             timeout=2 * seconds)
    except subprocess.TimeoutExpired:
        return "undecided", None
    if "Networks are equivalent" in run.stdout:
        return "equivalent", None
    if "NOT EQUIVALENT" not in run.stdout:
        return "undecided", None
    pattern = re.search(r"Input pattern:(.*)", run.stdout, re.DOTALL)
    words = {}
    for name, place, value in re.findall(
            r"([A-Za-z_]\w*)(?:\[(\d+)\])?=([01])", pattern.group(1) if pattern else ""):
        words[name] = words.get(name, 0) | int(value) << int(place or 0)
    return "different", {name: f"{word:x}" for name, word in words.items()} or None
