// SPDX-License-Identifier: Apache-2.0
import Elaboration

/// The Makefile beside a circuit's files: how each testbench is run by hand.
struct FolderMakefile {
  let subject: TestbenchSubject
  /// The vectors of the file that belongs to it.
  let count: Int
  /// The name of that file.
  let vectors: String

  /// The whole file.
  var text: String {
    let top = subject.top
    return """
      # \(top): simulations by hand. Every target ends with PASS n, or fails.
      TOP     := \(top)
      VECTORS ?= \(vectors)
      COUNT   ?= \(count)
      BUILD   ?= build

      .PHONY: all icarus verilator fast negative cocotb lint synthesize clean

      all: icarus verilator fast negative

      ## The Verilog testbench in Icarus Verilog.
      icarus: $(BUILD)/$(TOP).vvp
      \tvvp -N $< +vectors=$(VECTORS) +count=$(COUNT)

      $(BUILD)/$(TOP).vvp: $(TOP).v $(TOP)_tb.v Makefile
      \t@mkdir -p $(BUILD)
      \tiverilog -g2005 -P$(TOP)_tb.CAPACITY=$(COUNT) -o $@ $(TOP).v $(TOP)_tb.v

      ## The Verilog testbench in Verilator.
      verilator:
      \tverilator --binary --timing -O3 --x-assign unique --x-initial unique -GCAPACITY=$(COUNT) \\
      \t    --top-module $(TOP)_tb --Mdir $(BUILD)/verilator $(TOP).v $(TOP)_tb.v
      \t$(BUILD)/verilator/V$(TOP)_tb +verilator+rand+reset+2 +vectors=$(VECTORS) +count=$(COUNT)

      ## The C++ testbench in Verilator: the fastest.
      fast:
      \tverilator --cc --exe --build -O3 -CFLAGS -O2 --top-module $(TOP) --Mdir $(BUILD)/fast \\
      \t    $(TOP).v $(CURDIR)/$(TOP)_tb.cpp
      \t$(BUILD)/fast/V$(TOP) +vectors=$(VECTORS) +count=$(COUNT)

      ## The negative control: one expected bit is wrong, and the testbench must say so.
      negative: $(BUILD)/$(TOP).vvp
      \t@if vvp -N $< +vectors=\(subject.unit)_negative.hex; then echo "the wrong bit went unnoticed"; exit 1; \\
      \telse echo "the wrong bit was noticed"; fi

      ## The cocotb test in Icarus Verilog: pip install cocotb.
      cocotb:
      \tVECTORS=$(VECTORS) COUNT=$(COUNT) python3 test_$(TOP).py

      lint:
      \tverilator --lint-only -Wall --top-module $(TOP) $(TOP).v

      synthesize:
      \tyosys -p "read_verilog $(TOP).v; hierarchy -check -top $(TOP); proc; opt; check -assert; \\
      \t    synth -flatten; stat"

      clean:
      \trm -rf $(BUILD) sim_build results.xml

      """
  }
}
