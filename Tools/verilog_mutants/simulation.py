# SPDX-License-Identifier: Apache-2.0
"""Runs a mutant in Icarus Verilog with the exported testbench, which here stops at the first mismatch."""

import pathlib
import random
import re
import subprocess
import time

CONTROL = ["reset", "enable", "clear"]
FIRST = re.compile(r"^(?:case|cycle) (\d+):", re.MULTILINE)


class Verdict:
    """What became of a mutant: not compiled, survived, or killed, and then how and by which vector."""

    def __init__(self, kind, vector=None, how=None):
        self.kind, self.vector, self.how = kind, vector, how


class Folder:
    """What `guardbit verilog` exported for a unit in one form."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.top = self.path.name
        self.verilog = (self.path / f"{self.top}.v").read_text()
        bench = (self.path / f"{self.top}_tb.v").read_text()
        self.vectors = re.search(r'parameter FILE = "([^"]+)"', bench).group(1)
        self.count = int(re.search(r"parameter COUNT = (\d+);", bench).group(1))
        self.is_clocked = "posedge clk" in self.verilog
        self.limit = 600
        failed = "failures = failures + 1;"
        if failed not in bench or "@(posedge is_done)" not in bench:
            raise ValueError(f"{self.top}_tb.v: the places where it counts mismatches and ends are not found")
        shown = r"failures <= \d+"
        self.benches = {
            # The exported testbench, and no further than the first mismatch.
            "stops": bench.replace(failed, failed + " is_done = 1'b1;"),
            # It tells of every vector what it got.
            "records": re.sub(shown, "1'b1", bench),
        }

    def compiled(self, verilog, scratch, bench="stops"):
        """The program of a Verilog text with a testbench; None when Icarus refuses it."""
        scratch = pathlib.Path(scratch)
        scratch.mkdir(parents=True, exist_ok=True)
        (scratch / "dut.v").write_text(verilog)
        (scratch / "tb.v").write_text(self.benches[bench])
        program = scratch / "tb.vvp"
        run = subprocess.run(["iverilog", "-g2005", "-o", program, scratch / "dut.v", scratch / "tb.v"],
                             capture_output=True, timeout=300)
        return program if run.returncode == 0 else None

    def run(self, program, vectors):
        """A verdict on a compiled mutant, and the simulator's output."""
        try:
            run = subprocess.run(["vvp", "-N", program, f"+vectors={vectors}"], cwd=self.path,
                                 capture_output=True, text=True, timeout=self.limit)
        except subprocess.TimeoutExpired:
            return Verdict("killed", how="hang"), ""
        if run.returncode == 0 and f"PASS {self.count}" in run.stdout.splitlines():
            return Verdict("survived"), run.stdout
        first = FIRST.search(run.stdout)
        if first is None:
            return Verdict("killed", how="error"), run.stdout
        return Verdict("killed", int(first.group(1)), "mismatch"), run.stdout

    def prepare(self, scratch):
        """Checks that the unmutated text passes and the negative control fails; sets the time limit."""
        program = self.compiled(self.verilog, scratch)
        start = time.monotonic()
        verdict, output = self.run(program, self.vectors)
        seconds = time.monotonic() - start
        if verdict.kind != "survived":
            raise ValueError(f"{self.top} fails without any mutation:\n{output[-500:]}")
        negative = next(self.path.glob("*_negative*.hex")).name
        if self.run(program, negative)[0].kind != "killed":
            raise ValueError(f"{self.top} passes with the wrong bit of {negative}")
        self.limit = max(30, 20 * seconds)
        return seconds

    def uniform_vectors(self, seed, scratch):
        """As many vectors of uniformly drawn operand codes, answered by the unmutated circuit.

        The control bits of a sequence stay those of the exported one.
        """
        source = random.Random(f"{seed} {self.top} uniform")
        lines = [line for line in (self.path / self.vectors).read_text().splitlines()
                 if line and not line.startswith("//")]
        described = re.search(r"// A line of the vector file: (.*)", self.benches["stops"]).group(1)
        widths = [int(width) for width in re.findall(r"\w+ \((\d+) bits?\)", described)]
        control = len(CONTROL) if described.startswith(CONTROL[0] + " (") else 0
        drawn = []
        for line in lines:
            fields = line.split("_")
            for index in range(control, len(fields) - 1):
                fields[index] = f"{source.getrandbits(widths[index]):0{len(fields[index])}x}"
            drawn.append(fields)
        unknown = pathlib.Path(scratch) / "unanswered.hex"
        unknown.write_text("".join("_".join(f[:-1] + ["x" * len(f[-1])]) + "\n" for f in drawn))
        program = self.compiled(self.verilog, scratch, "records")
        _, output = self.run(program, unknown)
        results = dict(re.findall(r"^(?:case|cycle) (\d+): expected \S+, got ([0-9a-f]+);", output, re.MULTILINE))
        if len(results) != len(drawn):
            raise ValueError(f"{self.top}: {len(results)} answers to {len(drawn)} uniform vectors")
        answered = pathlib.Path(scratch) / "uniform.hex"
        answered.write_text("".join(
            "_".join(f[:-1] + [results[str(i)].rjust(len(f[-1]), "0")]) + "\n" for i, f in enumerate(drawn)))
        return answered
