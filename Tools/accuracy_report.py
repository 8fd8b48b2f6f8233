#!/usr/bin/env python3
"""Brings the records of Tools/accuracy_tables.py into tables.

  Tools/accuracy_report.py FOLDER OUT

Reads FOLDER/NETWORK.jsonl and FOLDER/methods_NETWORK.jsonl; writes OUT/accuracy.csv and OUT/methods.csv, a line a run,
and OUT/README.md with a table for each network and one of the methods; prints the tables of the project's README.
"""
import csv
import json
import os
import sys

# Name, title, what is measured, and the figure in float32.
NETWORKS = [
    ("resnet20_cifar10_jpeg", "ResNet-20", "5,000 images of CIFAR-10, top-1 %", "86.90"),
    ("fmnist_mbv2", "MobileNet-like", "10,000 images of Fashion-MNIST, top-1 %", "90.23"),
    ("dscnn_kws", "DS-CNN", "600 keywords, top-1 %", "92.17"),
    ("minilm_l6", "MiniLM-L6", "1,379 pairs of STS-B, Spearman x 100", "82.03"),
    ("stories260k", "stories260K", "100 stories, 25,500 tokens, nats a token", "1.480"),
]
FORMATS = ["int3", "e1m1", "int4", "e2m1", "e3m0", "int5", "e2m2", "int6", "e2m3", "e3m2", "int8", "e4m3", "e5m2",
           "e3m4"]
BLOCKS = ["nvfp4", "mxfp4", "mxfp8-e4m3"]
SUMS = {"fp32": "fp32", "fp16": "FP16 steps", "int16": "saturating INT16", "hopper": "Hopper wgmma FP8"}
FIELDS = ["network", "metric", "samples", "weights", "activations", "accumulator", "unit", "setting", "figure",
          "outputSQNR", "macs", "seconds", "refused"]
# What the project's README shows: formats by sums, and methods.
SHOWN_FORMATS = ["int4", "e2m1", "int6", "e2m3", "int8", "e4m3"]
SHOWN_METHODS = [
    "int3 x int8", "int3 x int8 + gptq", "int3 x int8 + gptq-actorder", "int3 x int8 + adaround",
    "int3 x int8 + nupes", "int3 x int8 + lorc", "int3 x int8 weights by kmeans",
    "int3 x int8 weights by kmeans-sensitive",
    "int4 x int8", "int4 x int8 + gptq", "int4 x int8 + gptq-actorder,lorc",
    "int4 x int8 weights by kmeans-sensitive",
    "int5 x int8 one scale a tensor", "int5 x int8 one scale a tensor + equalization",
    "int8 x int4", "int8 x int4 + smoothquant", "int8 x int4 scales a token",
    "e2m1 x e2m1", "e2m1 x e2m1 + preshift", "e2m1 x e2m1 + llmfp4", "e2m1 x e2m1 + preshift,llmfp4",
    "e2m1 x e4m3", "e2m1 x e4m3 scales m1", "e2m1 x e4m3 scales m2", "e2m1 x e4m3 scales m2-nearest",
]
# Words of the settings, shortened in this order.
WORDS = [
    (" --accumulator fp32", ""), ("--weights ", ""), (" --activations ", " x "), (" --method ", " + "),
    (" --weight-grid ", " weights by "), (" --activation-grid ", " activations by "), (" --scale-constraint ", " scales "),
    (" --activation-scaling token", " scales a token"), (" --weight-range ", " range "),
    (" --activation-range ", " range "), (" --group ", " groups of "),
    (" --granularity tensor", " one scale a tensor"), ("--activations int8 --mixed int8,int4,int3 "
     "--budget 4.5", "int8, int4 or int3 x int8, 4.5 bits a weight in the mean"),
]


def read(path):
    return [json.loads(line) for line in open(path)] if os.path.exists(path) else []


def number(row):
    if row is None:
        return ""
    if "refused" in row:
        return "refused"
    if isinstance(row["figure"], str):
        return "overflow"
    return f"{row['figure']:.{3 if row['metric'] == 'perplexity' else 2}f}"


def write_csv(path, rows):
    with open(path, "w", newline="") as out:
        writer = csv.DictWriter(out, FIELDS, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        for row in rows:
            row = dict(row, accumulator=row["row"].split()[1] if len(row["row"].split()) == 2 else "")
            for field in ("figure", "outputSQNR", "seconds"):
                if isinstance(row.get(field), float):
                    row[field] = f"{row[field]:.4f}"
            writer.writerow(row)


def table(heads, rows):
    """Markdown of rows that have a number beside their name; columns without one are left out."""
    rows = [r for r in rows if any(r[1:])]
    kept = [i for i in range(len(heads)) if i == 0 or any(r[i] for r in rows)]
    lines = ["| " + " | ".join(heads[i] for i in kept) + " |", "|---|" + "---:|" * (len(kept) - 1)]
    return lines + ["| " + " | ".join(r[i] for i in kept) + " |" for r in rows]


def short(setting):
    for words, new in WORDS:
        setting = setting.replace(words, new)
    return setting


def methods_table(methods, shown=None):
    names = []
    for network, *_ in NETWORKS:
        names += [s for s in methods[network] if s not in names]
    # A setting stands before what is done beside it.
    plain = [s for s in names if "+" not in s and "by" not in s and "range" not in s and "scales" not in s
             and "groups" not in s and "mean" not in s]
    names.sort(key=lambda s: next((i for i, p in enumerate(plain) if s.startswith(p)), len(plain)))
    rows = [[s] + [number(methods[n].get(s)) for n, *_ in NETWORKS] for s in (shown or names)]
    return table(["setting"] + [title for _, title, *_ in NETWORKS], rows)


def main(folder, out):
    runs = {n: {r["row"]: r for r in read(f"{folder}/{n}.jsonl")} for n, *_ in NETWORKS}
    records = {n: read(f"{folder}/methods_{n}.jsonl") for n, *_ in NETWORKS}
    methods = {n: {short(r["setting"]): r for r in rows if "refused" not in r} for n, rows in records.items()}
    write_csv(f"{out}/accuracy.csv", [r for rows in runs.values() for r in rows.values()])
    write_csv(f"{out}/methods.csv", [r for rows in records.values() for r in rows])

    lines = ["# Accuracy under emulation", "",
             "Written by `Tools/accuracy_report.py` from runs of `guardbit run` over whole test sets",
             "([accuracy.csv](accuracy.csv) has the options and seconds of each). Weights and activations have one",
             "format; what the columns mean, and with which builds rows were measured, stands in the project's README.",
             ""]
    for network, title, measure, exact in NETWORKS:
        rows = [[f] + [number(runs[network].get(f"{f} {s}")) for s in SUMS] for f in FORMATS]
        minutes = sum(r.get("seconds", 0) for r in runs[network].values()) / 60
        lines += [f"## {title}", "", f"{measure}; {exact} in float32; {len(runs[network])} runs in {minutes:.0f} minutes.", ""]
        lines += table(["format"] + list(SUMS.values()), rows) + [""]
        rows = [[f, number(runs[network].get(f"{f} blackwell"))] for f in BLOCKS]
        if any(r[1] for r in rows):
            lines += table(["format", "Blackwell, block scales"], rows) + [""]
    counts = ", ".join(f"{title} {'/'.join(sorted({str(r['samples']) for r in methods[n].values()}))}"
                       for n, title, *_ in NETWORKS if methods[n])
    lines += ["## Methods beside the plain setting", "",
              f"fp32 sums, on the first samples: {counts}. Options and seconds: [methods.csv](methods.csv).", ""]
    lines += methods_table(methods)
    with open(f"{out}/README.md", "w") as file:
        file.write("\n".join(lines) + "\n")

    titles = [title for _, title, *_ in NETWORKS]
    print("\n".join(table(["fp32 sums"] + titles, [["float32"] + [exact for *_, exact in NETWORKS]] + [
        [f] + [number(runs[n].get(f"{f} fp32")) for n, *_ in NETWORKS] for f in FORMATS])), end="\n\n")
    rows = [[f"{f}, {s}"] + [number(runs[n].get(f"{f} {a}")) for n, *_ in NETWORKS]
            for f in SHOWN_FORMATS for a, s in SUMS.items() if a != "fp32"]
    rows += [[f"{f}, Blackwell"] + [number(runs[n].get(f"{f} blackwell")) for n, *_ in NETWORKS] for f in BLOCKS]
    print("\n".join(table(["other sums"] + titles, rows)), end="\n\n")
    print("\n".join(methods_table(methods, SHOWN_METHODS)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
