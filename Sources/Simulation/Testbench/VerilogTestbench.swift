// SPDX-License-Identifier: Apache-2.0
import Elaboration

/// The self-checking testbench of a circuit in Verilog-2005, for Icarus Verilog and Verilator.
///
/// It drives on falling edges what the circuit takes on rising ones, and compares with `!==`, so that an
/// unknown bit is a mismatch. The lines of the vector file are counted before they are read: a file that is
/// cut short fails, whatever its last line looks like.
struct VerilogTestbench {
  let subject: TestbenchSubject
  /// The vectors of the file that belongs to it.
  let count: Int
  /// The name of that file.
  let vectors: String

  /// How many mismatches are shown.
  static let shown = 10

  /// The whole file.
  var text: String {
    ([header, declarations, instance, reader, comparison, verdict, stimulus].joined(separator: "\n")
      + "endmodule\n")
  }

  private var name: String { subject.top + "_tb" }

  private var header: String {
    """
    // Self-checking testbench of \(subject.top).
    // A line of the vector file: \(subject.lineDescription).
    // An unknown bit at the output is a mismatch. The last line is PASS n, or FAIL k of n with an exit
    // status other than 0.
    //   in Icarus:    iverilog -g2005 -o \(name).vvp \(subject.top).v \(name).v && vvp -N \(name).vvp
    //   in Verilator: verilator --binary --timing --top-module \(name) \(subject.top).v \(name).v
    //                 obj_dir/V\(name)
    // Other vectors: +vectors=FILE +count=N behind the simulation; for more than the file below has, give
    // the parameter CAPACITY too (iverilog -P\(name).CAPACITY=N, verilator -GCAPACITY=N).
    module \(name);
      parameter FILE = "\(vectors)";
      parameter COUNT = \(count);
      parameter CAPACITY = COUNT;

    """
  }

  private var declarations: String {
    var lines = [
      "  reg [\(subject.wordWidth - 1):0] vectors [0:CAPACITY-1];",
      "  reg [\(subject.wordWidth - 1):0] word;",
      "  reg [8*1024-1:0] file;",
      "  integer count;",
      "  integer compared;",
      "  integer failures;",
      "  reg is_ready;",
      "  reg is_done;",
      "",
    ]
    if subject.isClocked {
      lines.append("  reg clk;")
      if !subject.isSequence { lines += ["  reg reset;", "  reg valid_in;"] }
    }
    lines += subject.inputs.map { "  reg \($0.range)\($0.name);" }
    lines.append("  wire \(subject.result.range)\(subject.result.name);")
    if let valid = subject.validOutput { lines.append("  wire \(valid);") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var instance: String {
    var ports = subject.isClocked ? ["clk"] : []
    if subject.isClocked, !subject.isSequence { ports += ["reset", "valid_in"] }
    ports += subject.inputs.map(\.name) + [subject.result.name]
    if let valid = subject.validOutput { ports.append(valid) }
    let connections = ports.map { "      .\($0)(\($0))" }.joined(separator: ",\n")
    return "  \(subject.top) dut (\n\(connections)\n  );\n"
  }

  /// Counts the lines, then reads them.
  private var reader: String {
    """
      // The lines of a file that are vectors, each of the length that a whole one has.
      integer handle;
      integer characters;
      integer found;
      reg [8*\(max(subject.lineLength + 2, 256))-1:0] line;
      reg is_continued;
      task read_vectors;
        begin
          is_done = 1'b0;
          count = COUNT;
          $sformat(file, "%0s", FILE);
          is_ready = 1'b1;
          compared = 0;
          failures = 0;
          found = 0;
          if ($value$plusargs("vectors=%s", file)) is_ready = 1'b1;
          if ($value$plusargs("count=%d", count)) is_ready = 1'b1;
          handle = $fopen(file, "r");
          if (handle == 0) begin
            $display("%0s can not be opened", file);
            is_ready = 1'b0;
          end else begin
            is_continued = 1'b0;
            characters = $fgets(line, handle);
            while (characters > 0) begin
              if (!is_continued && characters > 1 && line[8*(characters-1) +: 8] != "/") begin
                if (line[7:0] == 8'h0a) characters = characters - 1;
                if (line[7:0] == 8'h0a && line[15:8] == 8'h0d) characters = characters - 1;
                if (characters != \(subject.lineLength)) begin
                  $display("%0s: vector %0d has %0d characters, not \(subject.lineLength)",
                      file, found, characters);
                  is_ready = 1'b0;
                end
                found = found + 1;
              end
              is_continued = line[7:0] != 8'h0a;
              characters = $fgets(line, handle);
            end
            $fclose(handle);
          end
          if (is_ready && found != count) begin
            $display("%0s has %0d vectors, not %0d; say +count=%0d if that is right",
                file, found, count, found);
            is_ready = 1'b0;
          end
          if (is_ready && count > CAPACITY) begin
            $display("%0d vectors are more than CAPACITY, %0d", count, CAPACITY);
            is_ready = 1'b0;
          end
          if (is_ready && count == 0) begin
            $display("there is no vector to compare");
            is_ready = 1'b0;
          end
          if (is_ready) $readmemh(file, vectors, 0, count - 1);
        end
      endtask

    """
  }

  private var comparison: String {
    let format = subject.inputs.map { "\($0.name)=%h" }.joined(separator: " ")
    let operands = subject.inputs.map { $0.slice(of: "shown") }.joined(separator: ", ")
    let what = subject.isSequence ? "cycle" : "case"
    return """
        // Compares the output with what is expected of a vector, and shows the first mismatches.
        reg [\(subject.wordWidth - 1):0] shown;
        task compare;
          input integer number;
          input [\(subject.result.width - 1):0] expected;
          begin
            compared = compared + 1;
            if (\(subject.result.name) !== expected || ^\(subject.result.name) === 1'bx) begin
              failures = failures + 1;
              if (failures <= \(Self.shown)) begin
                shown = vectors[number];
                $display("\(what) %0d: expected %h, got %h; \(format)", number, expected,
                    \(subject.result.name), \(operands));
              end
            end
          end
        endtask

      """
  }

  private var verdict: String {
    """
      // In a process of its own: Verilator 5.006 takes a count that is set before a loop for a constant
      // behind it.
      always @(posedge is_done) begin
        if (is_ready && failures == 0 && compared == count) begin
          $display("PASS %0d", count);
          $finish;
        end else begin
          $display("FAIL %0d of %0d", is_ready ? failures : count, count);
    `ifdef __ICARUS__
          $finish_and_return(1);
    `else
          $fatal(1, "the circuit and the vectors differ");
    `endif
        end
      end

    """
  }
}
