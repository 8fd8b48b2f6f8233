#!/usr/bin/env bash
# Builds the library documentation as a static site: build/docs/<module>/index.html, to be served at /<module>.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
"$root/Tools/setup.sh"
export GUARDBIT_DOCS=1
for module in SpecFiles NumberFormats MACUnits Reference TestVectors Netlist Elaboration Simulation \
  Tensors ONNXImport Graphs QuantizationMethods PostTraining Networks Quantization HardwareCost Studies; do
  mkdir -p "build/docs/$module"
  swift package --allow-writing-to-directory build/docs generate-documentation --target "$module" \
    --output-path "build/docs/$module" --transform-for-static-hosting --hosting-base-path "$module" \
    --warnings-as-errors
done
echo "build/docs: $(find build/docs -name index.html | wc -l) pages"
