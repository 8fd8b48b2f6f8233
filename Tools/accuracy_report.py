#!/usr/bin/env python3
"""Brings the records of Tools/accuracy_tables.py into tables.

  Tools/accuracy_report.py FOLDER CSV_FOLDER

Reads FOLDER/NETWORK.jsonl and FOLDER/methods_NETWORK.jsonl; writes CSV_FOLDER/accuracy.csv and methods.csv, a line a
run, and prints the README's tables.
"""
import csv
import json
import os
import sys

NETWORKS = ["resnet20_cifar10_jpeg", "fmnist_mbv2", "dscnn_kws", "minilm_l6", "stories260k"]
FORMATS = ["int3", "e1m1", "int4", "e2m1", "e3m0", "int5", "e2m2", "int6", "e2m3", "e3m2", "int8", "e4m3", "e5m2",
           "e3m4", "nvfp4", "mxfp4", "mxfp8-e4m3"]
ACCUMULATORS = ["fp32", "fp16", "int16", "hopper", "blackwell"]
FIELDS = ["network", "metric", "samples", "weights", "activations", "accumulator", "unit", "setting", "figure",
          "outputSQNR", "macs", "seconds", "refused"]


def read(path):
    if not os.path.exists(path):
        return []
    return [json.loads(line) for line in open(path)]


def number(row, digits=2):
    if row is None:
        return ""
    if "refused" in row:
        return "refused"
    if isinstance(row["figure"], str):
        return "overflow"
    return f"{row['figure']:.{3 if row['metric'] == 'perplexity' else digits}f}"


def write(path, rows):
    with open(path, "w", newline="") as out:
        writer = csv.DictWriter(out, FIELDS, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        for row in rows:
            row = dict(row, accumulator=row["row"].split()[1] if len(row["row"].split()) == 2 else "")
            for field in ("figure", "outputSQNR", "seconds"):
                if isinstance(row.get(field), float):
                    row[field] = f"{row[field]:.4f}"
            writer.writerow(row)


def main(folder, out):
    tables = {n: {r["row"]: r for r in read(f"{folder}/{n}.jsonl")} for n in NETWORKS}
    methods = {n: {r["setting"]: r for r in read(f"{folder}/methods_{n}.jsonl")} for n in NETWORKS}
    write(f"{out}/accuracy.csv", [r for n in NETWORKS for r in tables[n].values()])
    write(f"{out}/methods.csv", [r for n in NETWORKS for r in methods[n].values()])
    heads = ["ResNet-20", "MobileNet-like", "DS-CNN", "MiniLM-L6", "stories260K"]
    units = ["top-1 %", "top-1 %", "top-1 %", "Spearman", "nats"]
    print("| weights and activations, fp32 sums | " + " | ".join(f"{h}, {u}" for h, u in zip(heads, units)) + " |")
    print("|---|" + "---:|" * len(NETWORKS))
    for fmt in FORMATS[:14]:
        print(f"| {fmt} | " + " | ".join(number(tables[n].get(f"{fmt} fp32")) for n in NETWORKS) + " |")
    print("\n| formats and sums | " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * len(NETWORKS))
    for fmt in FORMATS:
        for accumulator in ACCUMULATORS[1:]:
            cells = [number(tables[n].get(f"{fmt} {accumulator}")) for n in NETWORKS]
            if sum(c != "" for c in cells) > 2 or accumulator == "blackwell":
                print(f"| {fmt}, {accumulator} | " + " | ".join(cells) + " |")
    times = [sum(r.get("seconds", 0) for r in tables[n].values()) for n in NETWORKS]
    print("\nruns and their minutes: "
          + ", ".join(f"{n} {len(tables[n])}, {t / 60:.0f}" for n, t in zip(NETWORKS, times)))
    settings = []
    for network in NETWORKS:
        settings += [x for x in methods[network] if x not in settings]
    print("\n| setting | " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * len(NETWORKS))
    for setting in settings:
        text = setting.replace(" --accumulator fp32", "").replace("--", "")
        print(f"| {text} | " + " | ".join(number(methods[n].get(setting)) for n in NETWORKS) + " |")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
