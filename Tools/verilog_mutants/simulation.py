# SPDX-License-Identifier: Apache-2.0
"""Runs a mutant in Icarus Verilog with the exported testbench, which here stops at the first mismatch."""

import pathlib
import random
import re
import signal
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
        # Seconds of the processor, not of the clock: a busy machine kills no mutant.
        run = subprocess.run(
            ["sh", "-c", 'ulimit -S -t "$0"; exec vvp -N "$@"', str(self.limit), program, f"+vectors={vectors}"],
            cwd=self.path, capture_output=True, text=True)
        if run.returncode == -signal.SIGXCPU:
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
        self.limit = max(10, round(10 * seconds))
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
        ranks = re.search(r"expected \[0:(\d+)\];", self.benches["stops"])
        ranks = int(ranks.group(1)) if ranks else 0
        with answered.open("w") as file:
            for number, fields in enumerate(drawn):
                # A result comes so many ranks later, that of a reset at once.
                seen = number if control and fields[0] != "0" else min(number + ranks, len(drawn) - 1)
                result = results[str(seen)].rjust(len(fields[-1]), "0")
                file.write("_".join(fields[:-1] + [result]) + "\n")
        program = self.compiled(self.verilog, scratch)
        verdict, output = self.run(program, answered)
        if verdict.kind != "survived":
            raise ValueError(f"{self.top} fails on its own answers to uniform vectors:\n{output[-500:]}")
        return answered
