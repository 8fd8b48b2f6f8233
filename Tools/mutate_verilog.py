#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Puts one mistake at a time into exported Verilog and checks that the exported vectors notice.

For every unit: `guardbit verilog` writes its folder with the default vectors; mutations are drawn evenly
over operators (Tools/verilog_mutants/operators.py) and modules; each mutant runs in Icarus Verilog with the
exported testbench, and again with as many vectors of uniformly drawn operand codes. Mutants that Icarus
refuses do not count; one that hangs is killed. What the vectors do not notice is compared with the
original by Yosys and ABC: proven equivalent, or different with the operands that tell.

    swift build -c release --product guardbit
    Tools/mutate_verilog.py --out verilog-export/mutations.json

The exit status is 1 when less than 99 % of the mutants that are not proven equivalent are killed.
"""

import argparse
import concurrent.futures
import hashlib
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

from verilog_mutants import equivalence
from verilog_mutants.operators import NAMES, Finder, draw
from verilog_mutants.simulation import Folder

ROOT = pathlib.Path(__file__).resolve().parent.parent
# A unit of every family, and the forms with registers.
SUBJECTS = [
    ("mac-e4m3-e4m3-fp16", []),
    ("mac-e4m3-e4m3-bf16-stochastic", []),
    ("mac-int8-int8-int16-saturating", ["--sequential"]),
    ("fixed24-e4m3-e4m3", ["--sequential", "--pipeline", "2"]),
    ("mac-e2m1-e2m1-exact", []),
    ("volta-f16-f32", []),
    ("blackwell-nvf4-block16-ue4m3", []),
    ("mac-e5m2-e4m3-bf16", ["--pipeline", "3"]),
]


class Mutant:
    def __init__(self, mutation):
        self.mutation = mutation
        self.verdict = self.uniform = None
        self.proof, self.operands = None, None

    def row(self):
        m, v = self.mutation, self.verdict
        row = {"operator": m.operator, "module": m.module, "line": m.line, "before": m.before,
               "after": m.after, "verdict": v.kind}
        if v.kind == "killed":
            row |= {"how": v.how} if v.vector is None else {"vector": v.vector}
        else:
            row["proof"] = self.proof
            if self.operands:
                row["operands"] = self.operands
        row["uniform"] = self.uniform.kind
        return row


def export(options, unit, form, scratch):
    """Lets guardbit write a unit's folder."""
    command = [options.guardbit, "verilog", unit, "--out", scratch / "export", *form]
    if options.vectors:
        command += ["--vectors", str(options.vectors)]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{unit}: {run.stderr.strip() or run.stdout.strip()}")
    written = sorted((scratch / "export").iterdir())
    return Folder(written[0])


def tried(folder, mutation, uniform, scratch):
    """A mutant simulated on both sets of vectors; None when Icarus refuses it."""
    path = pathlib.Path(tempfile.mkdtemp(dir=scratch))
    try:
        program = folder.compiled(mutation.applied(folder.verilog), path)
        if program is None:
            return None
        mutant = Mutant(mutation)
        mutant.verdict, _ = folder.run(program, folder.vectors)
        mutant.uniform, _ = folder.run(program, uniform)
        return mutant
    finally:
        shutil.rmtree(path)


def proven(folder, mutants, scratch, jobs):
    """Decides formally whether survivors could have been noticed."""
    if not mutants:
        return
    path = scratch / "original"
    path.mkdir()
    original = equivalence.gates(folder.verilog, folder.top, path)

    def prove(mutant):
        path = pathlib.Path(tempfile.mkdtemp(dir=scratch))
        gates = equivalence.gates(mutant.mutation.applied(folder.verilog), folder.top, path)
        mutant.proof, mutant.operands = equivalence.compare(original, gates, folder.is_clocked)

    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        list(pool.map(prove, mutants))


def mutate(options, unit, form, scratch):
    """All that is found about a unit."""
    start = time.monotonic()
    folder = export(options, unit, form, scratch)
    simulated = folder.prepare(scratch / "clean")
    uniform = folder.uniform_vectors(options.seed, scratch / "clean")
    source = random.Random(f"{options.seed} {folder.top}")
    mutations = Finder(folder.verilog, source).mutations()
    mutants, refused = [], 0
    order = draw(mutations, source)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        while len(mutants) < options.each:
            batch = [m for m, _ in zip(order, range(options.each - len(mutants)))]
            if not batch:
                break
            for mutant in pool.map(lambda m: tried(folder, m, uniform, scratch), batch):
                if mutant is None:
                    refused += 1
                else:
                    mutants.append(mutant)
    survivors = [m for m in mutants if m.verdict.kind == "survived"]
    proven(folder, survivors, scratch, options.jobs)
    killed = [m for m in mutants if m.verdict.kind == "killed"]
    by_uniform = [m for m in mutants if m.uniform.kind == "killed"]
    return {
        "unit": unit, "form": " ".join(form) or "combinational", "module": folder.top,
        "verilog sha256": hashlib.sha256(folder.verilog.encode()).hexdigest(),
        "vectors": folder.count, "places": len(mutations), "mutants": len(mutants),
        "not compiled": refused, "killed": len(killed),
        "equivalent": sum(m.proof == "equivalent" for m in survivors),
        "survived": sum(m.proof != "equivalent" for m in survivors),
        "latest first mismatch": max((m.verdict.vector or 0 for m in killed), default=0),
        "killed by uniform vectors": len(by_uniform),
        "list": [m.row() for m in mutants],
    }, {"simulation": simulated, "all": time.monotonic() - start}


def document(seed, results):
    """JSON with a line for every mutant."""
    units = []
    for result in results:
        rows = ",\n    ".join(json.dumps(row) for row in result["list"])
        facts = ", ".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in result.items() if k != "list")
        units.append(f'  {{{facts},\n   "list": [\n    {rows}]}}')
    return f'{{"seed": {seed}, "units": [\n' + ",\n".join(units) + "]}\n"


def share(results, key):
    """How many of the mutants that can be noticed are, in percent."""
    can = sum(r["mutants"] - r["equivalent"] for r in results)
    return 100 * sum(r[key] for r in results) / can if can else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("unit", nargs="*", help="units of the set; all of them by default")
    parser.add_argument("--guardbit", default=ROOT / ".build/release/guardbit", help="the command")
    parser.add_argument("--each", type=int, default=40, help="mutants of a unit (40)")
    parser.add_argument("--seed", type=int, default=1, help="the seed of what is drawn (1)")
    parser.add_argument("--vectors", type=int, help="vectors; what guardbit exports by default")
    parser.add_argument("--jobs", type=int, default=2, help="simulations at a time (2)")
    parser.add_argument("--out", help="a JSON file of all mutants")
    options = parser.parse_args()
    options.guardbit = pathlib.Path(options.guardbit).absolute()
    subjects = [s for s in SUBJECTS if not options.unit or s[0] in options.unit]
    subjects += [(unit, []) for unit in options.unit if unit not in [s[0] for s in SUBJECTS]]
    results = []
    print(f"{'module':48} vectors mutants  killed equivalent survived refused uniform seconds")
    for unit, form in subjects:
        with tempfile.TemporaryDirectory(prefix="guardbit-mutants-") as scratch:
            result, seconds = mutate(options, unit, form, pathlib.Path(scratch))
        results.append(result)
        print(f"{result['module']:48} {result['vectors']:7} {result['mutants']:7} {result['killed']:7} "
              f"{result['equivalent']:10} {result['survived']:8} {result['not compiled']:7} "
              f"{result['killed by uniform vectors']:7} {seconds['all']:7.0f}", flush=True)
        for row in result["list"]:
            if row["verdict"] == "survived":
                print(f"    {row['proof']}: {row['module']} line {row['line']}, {row['operator']}\n"
                      f"      {row['before']}\n      {row['after']}\n      {row.get('operands', '')}".rstrip(), flush=True)
    print(f"{sum(r['mutants'] for r in results)} mutants, {sum(r['equivalent'] for r in results)} of them "
          f"proven equivalent; of the others the exported vectors kill {share(results, 'killed'):.2f} %, "
          f"as many uniform ones {share(results, 'killed by uniform vectors'):.2f} %")
    if options.out:
        pathlib.Path(options.out).write_text(document(options.seed, results))
    return 0 if share(results, "killed") >= 99 else 1


if __name__ == "__main__":
    sys.exit(main())
