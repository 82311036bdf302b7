# `make demo` shows what this is; `make test` runs everything that CI runs.

# The registry for corpus tests and benchmarks is a checkout of OMA's lwm2m-registry: LWM2M_CORPUS, else
# ../shared/oma-registry.
FUZZ_SECONDS ?= 60

# One binary without the Swift runtime beside it, and no search for one: it starts in half the time.
RELEASE_FLAGS = -c release -Xswiftc -cross-module-optimization \
  $(if $(filter Linux,$(shell uname -s)),-Xswiftc -static-stdlib --disable-local-rpath)

.PHONY: all build debug test unit examples firmware size traits golden objects lint format bench fuzz soak demo setup clean

all: build

setup:
	@Scripts/setup --tests

build:
	swift build $(RELEASE_FLAGS) --product lwm2mc
	Scripts/build-registry

debug:
	swift build

test: setup lint unit examples fuzz

unit:
	swift test --disable-xctest

# What the examples print is what the README shows.
examples: setup
	@mkdir -p .build/examples
	Examples/run .build/examples >.build/examples/output.txt
	diff Examples/expected.txt .build/examples/output.txt
	@if command -v arm-none-eabi-gcc && command -v qemu-system-arm; then $(MAKE) firmware size; else \
	  echo "SKIPPED: Examples/device-cortex-m needs arm-none-eabi-gcc and qemu-system-arm"; fi

# The same code on a microcontroller, in an emulator, and the flash and RAM that it takes.
firmware size: FIRMWARE = $(MAKE) -C Examples/device-cortex-m BUILD=$(CURDIR)/.build/device-cortex-m

firmware: setup
	$(FIRMWARE) check

size: setup
	$(FIRMWARE) size

# Whoever writes `traits: []` gets the libraries without anything fetched; only the programs need their traits.
traits:
	for target in LwM2M LwM2MFoundation LwM2MObjects LwM2MCompiler LwM2MRegistry; do \
	  swift build --disable-default-traits --scratch-path .build-traits --target $$target || exit 1; done

golden:
	UPDATE_GOLDEN=1 swift test --disable-xctest --filter Golden

# The Swift files of LwM2MObjects: after a change of a definition in models/, or of the generator.
objects:
	swift package --allow-writing-to-package-directory generate-lwm2m-objects --target LwM2MObjects

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Plugins models Examples

format:
	swift format --in-place --parallel --recursive Package.swift Sources Tests Plugins models Examples

bench: setup build
	Benchmarks/run
	Benchmarks/compile $(if $(shell command -v protoc),--protobuf)
	Benchmarks/registry
	Benchmarks/wire/run
	Benchmarks/consumer

fuzz: debug
	Scripts/fuzz $(FUZZ_SECONDS)

# The same for an hour: before a release, or after a change to a decoder.
soak:
	$(MAKE) fuzz FUZZ_SECONDS=1800

demo:
	@Scripts/demo

clean:
	rm -rf .build .build-static generated
