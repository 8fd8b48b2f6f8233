#!/usr/bin/env python3
"""Measures accuracy under emulation on the networks beside the project and records it.

  Tools/accuracy_tables.py COMMAND SHARED RECORD.jsonl [--only NAME] [--count N] [--accumulator NAME] [--format F] [--methods]

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
# Networks' settings with methods, each beside the plain setting; the first samples of the sets.
IMAGES = {
    "--weights int4 --activations int8": (
        "", "--method equalization", "--method biascorrection", "--method gptq", "--method gptq-actorder",
        "--method adaround", "--method nupes", "--weight-grid kmeans", "--weight-grid kmeans-sensitive", "--weight-grid power",
        "--weight-grid power --method gptq", "--weight-range mse", "--group 32"),
    "--weights int3 --activations int8": (
        "", "--method gptq", "--method gptq-actorder", "--method adaround", "--method nupes",
        "--weight-grid kmeans", "--weight-grid kmeans-sensitive"),
    # One scale a tensor, as the paper of equalization has it.
    "--weights int8 --activations int8 --granularity tensor": (
        "", "--method equalization", "--method equalization,biascorrection"),
    "--weights int5 --activations int8 --granularity tensor": (
        "", "--method equalization", "--method equalization,biascorrection"),
    "--weights int8 --activations int4": ("", "--activation-range kl", "--activation-range 99.9"),
    "--weights e2m1 --activations e2m1": (
        "", "--method preshift", "--method llmfp4", "--method preshift,llmfp4", "--method gptq"),
    "--weights e4m3 --activations e4m3": ("", "--weight-grid vote --activation-grid vote"),
    "--weights e2m1 --activations e4m3": (
        "", "--scale-constraint m1", "--scale-constraint m1-nearest", "--scale-constraint m2",
        "--scale-constraint m2-nearest"),
    "--activations int8": ("--mixed int8,int4,int3 --budget 4.5",),
}
TEXTS = {
    "--weights int4 --activations int8": (
        "", "--method smoothquant", "--method gptq", "--method gptq-actorder", "--method lorc",
        "--method gptq-actorder,lorc", "--weight-grid kmeans", "--weight-grid kmeans-sensitive",
        "--weight-grid power"),
    "--weights int3 --activations int8": (
        "", "--method gptq", "--method gptq-actorder", "--method lorc", "--weight-grid kmeans",
        "--weight-grid kmeans-sensitive"),
    "--weights int8 --activations int8": ("", "--method smoothquant", "--activation-scaling token"),
    "--weights int8 --activations int4": ("", "--method smoothquant", "--activation-scaling token"),
    "--weights e2m1 --activations e4m3": (
        "", "--method lorc", "--method gptq", "--method gptq,lorc", "--scale-constraint m1",
        "--scale-constraint m1-nearest", "--scale-constraint m2", "--scale-constraint m2-nearest"),
    "--weights e2m1 --activations e2m1": (
        "", "--method preshift", "--method llmfp4", "--method preshift,llmfp4"),
}
METHODS = [
    (network, f"{setting} {extra}".strip() + " --accumulator fp32", count)
    for network, table, count in (("stories260k", TEXTS, 100), ("resnet20_cifar10_jpeg", IMAGES, 2000),
                                  ("fmnist_mbv2", IMAGES, 2000), ("minilm_l6", TEXTS, None))
    for setting, extras in table.items() for extra in extras
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
    parser.add_argument("--accumulator", action="append")
    parser.add_argument("--format", action="append")
    parser.add_argument("--methods", action="store_true")
    options = parser.parse_args()
    done = set()
    if os.path.exists(options.record):
        done = {(r["network"], r["row"]) for r in map(json.loads, open(options.record))}
    rows = []
    if options.methods:
        rows = [(network, setting, setting, options.count or count) for network, setting, count in METHODS]
    else:
        rows = [(n, row, s, options.count) for n in NETWORKS for row, s in settings(n)
                if not options.accumulator or row.split()[1] in options.accumulator
                if not options.format or row.split()[0] in options.format]
    for network, row, setting, count in rows:
        if options.only and network not in options.only or (network, row) in done:
            continue
        data = NETWORKS[network].replace("D/", f"{options.shared}/data/")
        if options.methods and network == "minilm_l6":
            # Ranges are found on few sequences; codes are learned on all 256, 3,161 rows for 1,536 columns.
            data = data.replace("--calibration-count 64", "")
        words = [options.command, "run", f"{options.shared}/models/{network}.onnx", "--json", "--unit-only"] + data.split() + setting.split()
        if count:
            words += ["--images", str(count)]
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
