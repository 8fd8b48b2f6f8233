#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Feeds the ONNX reader mutated files with libFuzzer and reports the first that traps.
# usage: Tools/fuzz_onnx.sh [-seconds=N] [SEED_FOLDER ...]
#   -seconds=N    how long to run (default 60)
#   SEED_FOLDER   more files to start from, beside Tests/ONNXImportTests/Corpus
# Environment: FUZZ_PACKAGE (default: this project), FUZZ_WORK (default: FUZZ_PACKAGE/.build/fuzz)
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
package="${FUZZ_PACKAGE:-$root}"
work="${FUZZ_WORK:-$package/.build/fuzz}"
seconds=60
case "${1:-}" in -seconds=*) seconds="${1#-seconds=}"; shift ;; esac

# SwiftPM renames an executable's main, which libFuzzer brings its own of: only the library is built
# by it, and linked here.
swift build --package-path "$package" --scratch-path "$work/build" -c release \
  --target ONNXImport --sanitize fuzzer
products="$(swift build --package-path "$package" --scratch-path "$work/build" -c release \
  --show-bin-path)"
objects=()
for module in ONNXImport Tensors SwiftProtobuf; do
  while IFS= read -r object; do objects+=("$object"); done \
    < <(find "$products/$module.build" -name '*.o')
done
swiftc -O -parse-as-library -sanitize=fuzzer -swift-version 6 -I "$products/Modules" \
  -Xcc -fmodule-map-file="$package/Sources/CZlib/module.modulemap" \
  "$root/Tools/fuzz/FuzzONNX.swift" "${objects[@]}" -lz -o "$work/fuzz_onnx"

mkdir -p "$work/found" "$work/crashes"
seeds=("$root/Tests/ONNXImportTests/Corpus" "$@")
exec "$work/fuzz_onnx" -max_total_time="$seconds" -max_len=4096 -rss_limit_mb=2048 -timeout=10 \
  -artifact_prefix="$work/crashes/" "$work/found" "${seeds[@]}"
