# Guardbit. `make study` runs the main job, `make test` the tests; both set up what they need.
# They work from any folder: make -C path/to/guardbit study
# By the shell, so that a blank in the path does no harm.
ROOT  := $(shell cd "$$(dirname "$(strip $(MAKEFILE_LIST))")" && pwd)/
SWIFT ?= swift
# One release build for the command and the suites: testable, as they import with @testable. Debug suites took 21 minutes.
BUILD := $(SWIFT) build -c release -Xswiftc -enable-testing
OUT   ?= $(ROOT)build/study

# Units that `make test` simulates in Icarus and Verilator: a family each.
SIMULATED := mac-e4m3-e4m3-fp16 mac-int8-int8-int16-saturating mac-e2m1-e2m1-exact tree4-fp16-fp16-fp32 \
  volta-f16-f32 x86-vdpbf16ps

.PHONY: study test build circuits verilog-export docs lint clean

## The digits network on a dozen formats: a table, and a page with the accuracy-versus-cost front.
study: build
	@"$(ROOT).build/release/guardbit" study digits --out "$(OUT)"

## A release build of the command, libraries installed first.
build:
	@"$(ROOT)Tools/setup.sh"
	@cd "$(ROOT)" && $(BUILD) --product guardbit

## Model against MPFR on drawn cases and on the recorded vectors; kernels and circuits against the model; Verilog in
## Icarus and Verilator, and as it was exported; the study against its recorded results; all test suites.
test:
	@"$(ROOT)Tools/setup.sh" simulators
	@cd "$(ROOT)" && $(BUILD) --build-tests
	@"$(ROOT).build/release/guardbit" verify --count 5000 --quiet
	@"$(ROOT).build/release/guardbit" verify --vectors "$(ROOT)vectors"
	@"$(ROOT).build/release/guardbit" verify --kernels --macs 20000 --quiet
	@"$(ROOT).build/release/guardbit" verify --circuits --count 1000 --quiet
	@rm -rf "$(ROOT)build/verilog-test" "$(ROOT)build/verilog-export"
	@"$(ROOT).build/release/guardbit" verilog $(SIMULATED) --vectors 2000 --simulate both --synthesize \
	  --out "$(ROOT)build/verilog-test"
	@"$(ROOT).build/release/guardbit" verilog mac-e4m3-e4m3-fp16 --sequential --vectors 1920 --simulate icarus \
	  --out "$(ROOT)build/verilog-test"
	@"$(ROOT).build/release/guardbit" verilog --all --source-only --out "$(ROOT)build/verilog-export" | tail -n 1
	@diff -rq "$(ROOT)build/verilog-export" "$(ROOT)verilog-export/combinational"
	@echo "verilog-export: the same Verilog as committed"
	@"$(ROOT).build/release/guardbit" verify --formats
	@"$(ROOT).build/release/guardbit" study digits --out "$(ROOT)build/study-test" >/dev/null
	@cmp "$(ROOT)build/study-test/results.csv" "$(ROOT)Specs/studies/digits.results.csv"
	@echo "study digits: the same results as recorded"
	@cd "$(ROOT)" && $(SWIFT) test -c release --skip-build --disable-xctest

## The Verilog of every shipped unit, simulated in Icarus and twice in Verilator, and synthesised: hours.
circuits: build
	@"$(ROOT)Tools/setup.sh" simulators
	@"$(ROOT).build/release/guardbit" verilog --all --simulate all --synthesize --out "$(ROOT)build/verilog"

## Writes verilog-export anew.
verilog-export: build
	@rm -rf "$(ROOT)verilog-export/combinational" "$(ROOT)verilog-export/sequential"
	@"$(ROOT).build/release/guardbit" verilog --all --source-only --out "$(ROOT)verilog-export/combinational" | tail -n 1
	@"$(ROOT).build/release/guardbit" verilog $(SIMULATED:x86-%=) --sequential --source-only \
	  --out "$(ROOT)verilog-export/sequential" | tail -n 1

## The library documentation as a static site under build/docs.
docs:
	@"$(ROOT)Tools/docs.sh"

lint:
	@cd "$(ROOT)" && $(SWIFT) format lint --strict -r Sources Tests Specs Package.swift

clean:
	@rm -rf "$(ROOT).build" "$(ROOT)build"
