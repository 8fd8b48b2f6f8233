# Guardbit. `make study` runs the main job, `make test` the tests; both set up what they need.
# They work from any folder: make -C path/to/guardbit study
# By the shell, so that a blank in the path does no harm.
ROOT  := $(shell cd "$$(dirname "$(strip $(MAKEFILE_LIST))")" && pwd)/
SWIFT ?= swift
OUT   ?= $(ROOT)build/study

.PHONY: study test build docs lint clean

## The digits network on a dozen formats: a table, and a page with the accuracy-versus-cost front.
study: build
	@"$(ROOT).build/release/guardbit" study digits --out "$(OUT)"

## A release build of the command, libraries installed first.
build:
	@"$(ROOT)Tools/setup.sh"
	@cd "$(ROOT)" && $(SWIFT) build -c release --product guardbit

## Model against MPFR on drawn cases and on the recorded vectors, kernels against the model (release), the
## study against its recorded results, all test suites.
test: build
	@"$(ROOT).build/release/guardbit" verify --count 5000 --quiet
	@"$(ROOT).build/release/guardbit" verify --vectors "$(ROOT)vectors"
	@"$(ROOT).build/release/guardbit" verify --kernels --macs 20000 --quiet
	@"$(ROOT).build/release/guardbit" verify --formats
	@"$(ROOT).build/release/guardbit" study digits --out "$(ROOT)build/study-test" >/dev/null
	@cmp "$(ROOT)build/study-test/results.csv" "$(ROOT)Specs/studies/digits.results.csv"
	@echo "study digits: the same results as recorded"
	@cd "$(ROOT)" && $(SWIFT) test --disable-xctest

## The library documentation as a static site under build/docs.
docs:
	@"$(ROOT)Tools/docs.sh"

lint:
	@cd "$(ROOT)" && $(SWIFT) format lint --strict -r Sources Tests Specs Package.swift

clean:
	@rm -rf "$(ROOT).build" "$(ROOT)build"
