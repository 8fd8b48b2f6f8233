// SPDX-License-Identifier: Apache-2.0
import Netlist

/// Random words through a module, by the definition of its operations, as a Verilog testbench.
struct VerilogBench {
  let module: Module
  let cases: Int

  /// The testbench; it prints a line for every difference, then `DONE`.
  var text: String {
    var random = SeededGenerator(seed: 99)
    let interpreter = ModuleInterpreter(module)
    var lines = ["module bench;", "  reg clk = 1'b0;", "  reg reset = 1'b1;"]
    lines += module.inputs.indices.map { "  reg [\(module.inputs[$0].width - 1):0] x\($0);" }
    lines += module.outputs.indices.map { "  wire [\(module.outputs[$0].width - 1):0] y\($0);" }
    var ports = module.isSequential ? [".clk(clk)", ".reset(reset)"] : []
    ports += module.inputs.enumerated().map { ".\(VerilogNames.identifier($1.name))(x\($0))" }
    ports += module.outputs.enumerated().map { ".\(VerilogNames.identifier($1.name))(y\($0))" }
    lines += ["  \(module.name) dut (\(ports.joined(separator: ", ")));", "  initial begin"]
    for number in 0..<cases {
      let inputs = module.inputs.map { random.word($0.width) }
      let isReset = number == 0 || Int.random(in: 0..<8, using: &random) == 0
      lines.append("    reset = 1'b\(isReset ? 1 : 0);")
      lines += inputs.enumerated().map { "    x\($0) = \($1.width)'h\($1.hex);" }
      lines.append("    #1;")
      interpreter.evaluate(inputs)
      for (place, expected) in interpreter.outputs.enumerated()
      where !module.isSequential || number > 0 {
        lines.append(
          "    if (y\(place) !== \(expected.width)'h\(expected.hex)) "
            + "$display(\"case \(number): y\(place) is %h, not \(expected.hex)\", y\(place));")
      }
      lines.append("    clk = 1'b1; #1; clk = 1'b0; #1;")
      interpreter.clock(reset: isReset)
    }
    return (lines + ["    $display(\"DONE\");", "  end", "endmodule", ""]).joined(separator: "\n")
  }
}
