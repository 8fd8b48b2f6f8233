// SPDX-License-Identifier: Apache-2.0
import Foundation
import Netlist
import Testing

@Suite struct `Verilog` {
  /// Modules whose registers all have a reset value: the others start unknown in a simulator.
  static let seeds: [UInt64] = Array(
    (1..<400).filter { seed in
      guard let module = try? RandomModule(seed: seed, maximumWidth: 130).module else {
        return false
      }
      return module.hierarchy.allSatisfy { $0.registers.allSatisfy { $0.resetValue != nil } }
    }.prefix(12))

  private func written<Result>(
    _ module: Module, _ body: (URL) throws -> Result
  ) throws -> Result {
    try withTemporaryFolder { folder in
      try VerilogText(module).text.write(
        to: folder.appendingPathComponent("m.v"), atomically: false, encoding: .utf8)
      return try body(folder)
    }
  }

  @Test(
    .enabled(if: InstalledTool.icarus.isThere, "apt-get install iverilog"), arguments: seeds)
  func `Icarus computes what the operations say`(_ seed: UInt64) throws {
    let module = try RandomModule(seed: seed, maximumWidth: 130).module
    let text = try written(module) { folder in
      try VerilogBench(module: module, cases: 30).text.write(
        to: folder.appendingPathComponent("b.v"), atomically: false, encoding: .utf8)
      let compiled = try InstalledTool.icarus.run(
        ["-g2005", "-o", "b.vvp", "m.v", "b.v"], in: folder)
      #expect(compiled.text == "")
      return try InstalledTool(command: "vvp").run(["-N", "b.vvp"], in: folder).text
    }
    #expect(text == "DONE\n", "seed \(seed)")
  }

  @Test(
    .enabled(if: InstalledTool.verilator.isThere, "apt-get install verilator"),
    arguments: seeds.prefix(6))
  func `Verilator has nothing to say`(_ seed: UInt64) throws {
    let module = try RandomModule(seed: seed, maximumWidth: 130).module
    let output = try written(module) {
      try InstalledTool.verilator.run(
        ["--lint-only", "-Wall", "--top-module", module.name, "m.v"], in: $0)
    }
    #expect(output.status == 0)
    #expect(output.text == "", "seed \(seed)")
  }

  @Test(
    .enabled(if: InstalledTool.yosys.isThere, "apt-get install yosys"), arguments: seeds.prefix(6))
  func `Yosys reads it without a warning`(_ seed: UInt64) throws {
    let module = try RandomModule(seed: seed, maximumWidth: 130).module
    let output = try written(module) {
      try InstalledTool.yosys.run(
        [
          "-q", "-p",
          "read_verilog m.v; hierarchy -check -top \(module.name); proc; opt; check -assert",
        ], in: $0)
    }
    #expect(output.status == 0)
    #expect(output.text == "", "seed \(seed)")
  }

  @Test func `the text is the same on every run`() throws {
    for seed in Self.seeds {
      let first = try VerilogText(try RandomModule(seed: seed, maximumWidth: 40).module).text
      let second = try VerilogText(try RandomModule(seed: seed, maximumWidth: 40).module).text
      #expect(first == second)
    }
  }

  @Test func `a person can read it`() throws {
    let builder = ModuleBuilder(
      "scaled", documentation: ["x + y, or x * 3 when that is asked for."])
    let x = builder.input("x", width: 4)
    let y = builder.input("y", width: 4)
    let triples = builder.input("final", width: 1)
    builder.stage = "sum"
    let total = (x.zeroExtended(to: 5) + y.zeroExtended(to: 5)).named("total")
    let count = total.leadingZeroCount.named("count")
    builder.stage = "final"
    let product = x * builder.constant(3, width: 2)
    builder.output("d", triples.select(product, else: total.zeroExtended(to: 6)))
    builder.output("overflow", total[4] & ~count.isZero)
    let text = try VerilogText(try builder.build(), portComments: ["x": "a factor"]).text
    let expected = """
      // x + y, or x * 3 when that is asked for.
      module scaled (
          input  wire [3:0] x,          // a factor
          input  wire [3:0] y,
          input  wire       final_word,
          output wire [5:0] d,
          output wire       overflow
      );

        // ---- sum ----
        wire [4:0] total = {1'b0, x} + {1'b0, y};
        wire [2:0] count;
        leading_zeros_5 count_of_count (.word(total), .count(count));

        assign d = final_word ? {2'h0, x} * {4'h0, 2'h3} : {1'b0, total};
        assign overflow = total[4] & (|count);
      endmodule
      """
    #expect(text.contains(expected), "\(text)")
  }

  @Test func `names are legal and told apart`() {
    var names = VerilogNames(taken: ["clk"])
    let wanted = ["clk", "final", "final", "3rd", "a-b", "", "int", "std", "clk_2"]
    #expect(
      wanted.map { names.unique($0) } == [
        "clk_2", "final_word", "final_word_2", "n3rd", "a_b", "word", "int_word", "std_word",
        "clk_2_2",
      ])
  }

  @Test func `two modules of one name are an error`() throws {
    func half(_ width: Int) throws -> Module {
      let builder = ModuleBuilder("half")
      builder.output("y", ~builder.input("x", width: width))
      return try builder.build()
    }
    let builder = ModuleBuilder("whole")
    let x = builder.input("x", width: 4)
    let first = builder.instance(try half(4), name: "first", [x])[0]
    builder.output("y", first[0] & builder.instance(try half(1), name: "second", [x[0]])[0])
    let module = try builder.build()
    #expect(throws: NetlistError.self) { try VerilogText(module) }
  }

  @Test func `a comment is no command to a tool`() throws {
    let builder = ModuleBuilder("m", documentation: ["verilator lint_off WIDTH", "synopsys\nx"])
    builder.output("y", ~builder.input("x", width: 2))
    let text = try VerilogText(try builder.build()).text
    #expect(text.contains("// - verilator lint_off WIDTH\n// - synopsys\n// x\nmodule m"))
  }
}
