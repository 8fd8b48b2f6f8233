#!/usr/bin/env python3
"""Measures accuracy under emulation on the networks beside the project and records it.

  Tools/accuracy_tables.py COMMAND SHARED RECORD.jsonl [--only NAME] [--count N] [--methods]

Every row is one run of `guardbit run --json` over a whole test set (or the first N samples). Rows that the record
already has are not run again, so an interrupted sweep goes on where it was.
"""
import argparse
import json
import os
import subprocess
import sys

CIFAR = "--multiply 1/255 --mean .485,.456,.406 --deviation .229,.224,.225"
NETWORKS = {
    "resnet20_cifar10_jpeg": f"--data D/cifar10_jpeg_test5000_x.npy --labels D/cifar10_jpeg_test5000_y.npy "
                             f"--calibration D/cifar10_jpeg_calib512_x.npy --calibration-count 128 {CIFAR}",
    "fmnist_mbv2": "--data D/fmnist_test10000_x.npy --labels D/fmnist_test10000_y.npy "
                   "--calibration D/fmnist_calib512_x.npy --calibration-count 128 --multiply 1/255",
    "dscnn_kws": "--data D/kws_test600_x.npy --labels D/kws_test600_y.npy --calibration D/kws_test600_x.npy "
                 "--calibration-count 64 --offset 83 --multiply 0.5847029089927673",
    "minilm_l6": "--data D/stsb_test_ids_a.npy --lengths D/stsb_test_len_a.npy --pair D/stsb_test_ids_b.npy "
                 "--pair-lengths D/stsb_test_len_b.npy --labels D/stsb_test_score.npy --metric spearman "
                 "--calibration D/stsb_calib256_ids.npy --calibration-lengths D/stsb_calib256_len.npy "
                 "--calibration-count 64 --batch 64",
    "stories260k": "--data D/tinystories100_ids.npy --metric perplexity "
                   "--calibration D/tinystories_calib20_ids.npy --calibration-count 20 --batch 4",
}
FORMATS = ["int3", "e1m1", "int4", "e2m1", "e3m0", "int5", "e2m2", "int6", "e2m3", "e3m2", "int8", "e4m3", "e5m2",
           "e3m4"]
ACCUMULATORS = ["fp32", "fp16", "int16", "hopper"]
INT8 = {"int3", "int4", "int5", "int6", "int8", "e1m1", "e2m1", "e2m2"}
HOPPER = {"int3", "int4", "int5", "e1m1", "e2m1", "e2m2", "e2m3", "e3m0", "e3m2", "e4m3"}
METHODS = [  # network, setting, methods with and without
    (n, f"--weights {w} --activations {a} --accumulator fp32", m)
    for n in ("resnet20_cifar10_jpeg", "fmnist_mbv2") for w, a in (("int4", "int8"), ("int3", "int8"))
    for m in ("", "equalization", "biascorrection", "gptq", "gptq-actorder", "adaround", "nupes")
] + [
    (n, f"--weights {w} --activations {a} --accumulator fp32", m)
    for n in ("minilm_l6", "stories260k")
    for w, a, ms in (("int4", "int8", ("", "smoothquant", "gptq", "gptq-actorder", "lorc")),
                     ("e2m1", "e4m3", ("", "gptq", "lorc", "gptq,lorc")),
                     ("int3", "int8", ("", "gptq-actorder")),
                     ("int8", "int4", ("", "smoothquant")))
    for m in ms
]


def settings(name):
    """The rows of a network's table."""
    for accumulator in ACCUMULATORS:
        for fmt in FORMATS:
            full = {"e1m1": "e1m1-all", "e3m4": "e3m4-all"}.get(fmt, fmt)
            if accumulator in ("fp32", "fp16"):
                yield f"{fmt} {accumulator}", f"--weights {full} --activations {full} --accumulator {accumulator}"
            elif accumulator == "int16" and fmt in INT8:
                yield f"{fmt} int16", f"--weights {full} --activations {full} --unit mac-int8-int8-int16-saturating"
            elif accumulator == "hopper" and fmt in HOPPER:
                yield f"{fmt} hopper", f"--weights {full} --activations {full} --unit hopper-wgmma-e4m3-f32"
    for fmt in ("nvfp4", "mxfp4", "mxfp8-e4m3"):
        yield f"{fmt} blackwell", f"--weights {fmt} --activations {fmt}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command")
    parser.add_argument("shared")
    parser.add_argument("record")
    parser.add_argument("--only", action="append")
    parser.add_argument("--count", type=int)
    parser.add_argument("--methods", action="store_true")
    options = parser.parse_args()
    done = set()
    if os.path.exists(options.record):
        done = {(r["network"], r["row"]) for r in map(json.loads, open(options.record))}
    rows = []
    if options.methods:
        rows = [(n, f"{s} --method {m}" if m else s, f"{s} --method {m}" if m else s) for n, s, m in METHODS]
    else:
        rows = [(n, row, s) for n in NETWORKS for row, s in settings(n)]
    for network, row, setting in rows:
        if options.only and network not in options.only or (network, row) in done:
            continue
        data = NETWORKS[network].replace("D/", f"{options.shared}/data/")
        words = [options.command, "run", f"{options.shared}/models/{network}.onnx", "--json", "--unit-only"] + data.split() + setting.split()
        if options.count:
            words += ["--images", str(options.count)]
        run = subprocess.run(words, capture_output=True, text=True)
        result = {"network": network, "row": row, "setting": setting}
        if run.returncode == 0:
            result.update(json.loads(run.stdout))
            result.pop("model", None)
        else:
            result["refused"] = run.stderr.strip()[:300]
        with open(options.record, "a") as out:
            out.write(json.dumps(result, sort_keys=True) + "\n")
        print(network, row, result.get("figure", result.get("refused")), result.get("seconds"), flush=True)


if __name__ == "__main__":
    sys.exit(main())
