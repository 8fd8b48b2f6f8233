// SPDX-License-Identifier: Apache-2.0
import Elaboration

extension VerilogTestbench {
  /// What is driven and when it is compared.
  var stimulus: String {
    switch subject.form {
    case .combinational: combinational
    case .pipelined: pipelined
    case .sequential: sequence
    }
  }

  /// The lines that put a memory word onto the inputs.
  private func drive(_ indent: String) -> String {
    (["word = vectors[#];"] + subject.inputs.map { "\($0.name) = \($0.slice(of: "word"));" })
      .map { indent + $0 }.joined(separator: "\n")
  }

  private func drive(_ number: String, indent: String) -> String {
    drive(indent).replacing("#", with: number)
  }

  private var combinational: String {
    """
      integer number;
      initial begin
        read_vectors;
        for (number = 0; is_ready && number < count; number = number + 1) begin
    \(drive("number", indent: "      "))
          #1;
          compare(number, \(subject.result.slice(of: "word")));
          #1;
        end
        #1;
        is_done = 1'b1;
      end

    """
  }

  private var clock: String {
    """
      initial clk = 1'b0;
      always #1 clk = ~clk;

    """
  }

  private var pipelined: String {
    let unknown = subject.inputs.map { "\($0.name) = {\($0.width){1'bx}};" }
      .map { "          " + $0 }.joined(separator: "\n")
    return """
      \(clock)
        // Bit i: whether a vector was driven i clock edges before the last one. Now and then none is.
        reg [\(subject.latency):0] pending;
        integer cycle;
        integer sent;
        initial begin
          read_vectors;
          pending = {\(subject.latency + 1){1'b0}};
          cycle = 0;
          sent = 0;
          // A reset forgets what is on its way: all ranks are filled before it.
          reset = 1'b0;
          valid_in = 1'b1;
          repeat (\(subject.latency + 1)) @(negedge clk);
          reset = 1'b1;
          @(negedge clk);
          if (valid_out !== 1'b0) begin
            failures = failures + 1;
            $display("cycle 0: valid_out is %b after a reset", valid_out);
          end
          reset = 1'b0;
          while (is_ready && compared < count) begin
            if (sent < count && cycle % 7 != 5) begin
      \(drive("sent", indent: "        "))
              valid_in = 1'b1;
              sent = sent + 1;
            end else begin
      \(unknown)
              valid_in = 1'b0;
            end
            pending = {pending[\(subject.latency - 1):0], valid_in};
            cycle = cycle + 1;
            @(negedge clk);
            if (valid_out !== pending[\(subject.latency - 1)]) begin
              failures = failures + 1;
              if (failures <= \(Self.shown))
                $display("cycle %0d: valid_out is %b, not %b", cycle, valid_out,
                    pending[\(subject.latency - 1)]);
            end
            if (pending[\(subject.latency - 1)]) begin
              word = vectors[compared];
              compare(compared, \(subject.result.slice(of: "word")));
            end
          end
          #1;
          is_done = 1'b1;
        end

      """
  }

  private var sequence: String {
    let ranks = subject.latency - 1
    let width = subject.result.width
    return """
      \(clock)
        // What is expected after the clock edges to come, the next one in element 0. A reset is felt at
        // once: nothing that was on its way arrives.
        reg [\(width - 1):0] expected [0:\(ranks)];
        reg [\(ranks):0] expected_valid;
        integer number;
        integer place;
        initial begin
          read_vectors;
          reset = 1'b1;
      \(subject.inputs.dropFirst().map { "    \($0.name) = {\($0.width){1'b0}};" }
        .joined(separator: "\n"))
          repeat (2) @(negedge clk);
          // Ranks before the accumulator: the first results are those of the cycles before.
          for (place = 0; place <= \(ranks); place = place + 1) expected[place] = \(subject.result.name);
          expected_valid = {\(ranks + 1){1'b0}};
          for (number = 0; is_ready && number < count; number = number + 1) begin
      \(drive("number", indent: "      "))
            for (place = 0; place < \(ranks); place = place + 1)
              expected[place] = reset ? \(subject.result.slice(of: "word")) : expected[place + 1];
            expected[\(ranks)] = \(subject.result.slice(of: "word"));
            expected_valid = expected_valid >> 1;
            expected_valid[\(ranks)] = enable;
            if (reset) expected_valid = {\(ranks + 1){1'b0}};
            @(negedge clk);
            compare(number, expected[0]);
            if (valid !== expected_valid[0]) begin
              failures = failures + 1;
              if (failures <= \(Self.shown))
                $display("cycle %0d: valid is %b, not %b", number, valid, expected_valid[0]);
            end
          end
          #1;
          is_done = 1'b1;
        end

      """
  }
}
