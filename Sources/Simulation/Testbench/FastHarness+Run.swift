// SPDX-License-Identifier: Apache-2.0
import Elaboration

extension FastHarness {
  /// The loop over the vectors.
  var run: String {
    switch subject.form {
    case .combinational: combinational
    case .pipelined: pipelined
    case .sequential: sequence
    }
  }

  private var model: String { "V" + subject.top }
  private var expected: String { "fields[field_count - 1].word" }

  private var combinational: String {
    """
    static void run(\(model) &top, uint64_t count) {
      const uint32_t *word = cases.data();
      for (uint64_t number = 0; number < count; number++, word += words_per_case) {
        drive(top, word);
        top.eval();
        compare(top, number, word + \(expected));
      }
    }

    """
  }

  private var edge: String {
    """
    static void edge(\(model) &top) {
      top.clk = 1;
      top.eval();
      top.clk = 0;
      top.eval();
    }

    """
  }

  private var pipelined: String {
    """
    \(edge)
    static void check_valid(\(model) &top, uint64_t cycle, bool expected) {
      if (top.valid_out == expected) return;
      if (++failures <= \(VerilogTestbench.shown))
        std::printf("cycle %" PRIu64 ": valid_out is %d, not %d\\n", cycle, top.valid_out, expected);
    }

    static void run(\(model) &top, uint64_t count) {
      const uint64_t latency = \(subject.latency);
      // A reset forgets what is on its way: all ranks are filled before it.
      top.reset = 0;
      top.valid_in = 1;
      top.clk = 0;
      top.eval();
      for (uint64_t rank = 0; rank < latency; rank++) edge(top);
      top.reset = 1;
      edge(top);
      check_valid(top, 0, false);
      top.reset = 0;
      for (uint64_t cycle = 0; cycle < count + latency; cycle++) {
        top.valid_in = cycle < count;
        if (cycle < count) drive(top, &cases[cycle * words_per_case]);
        edge(top);
        // The edge after the operands is the first of so many.
        const bool arrives = cycle + 1 >= latency && cycle + 1 - latency < count;
        check_valid(top, cycle, arrives);
        if (!arrives) continue;
        const uint64_t number = cycle + 1 - latency;
        compare(top, number, &cases[number * words_per_case + \(expected)]);
      }
    }

    """
  }

  private var sequence: String {
    let ranks = subject.latency - 1
    return """
      \(edge)
      static void run(\(model) &top, uint64_t count) {
        // What is expected after the edges to come: the cycle whose line says it; a reset is felt at once.
        const int ranks = \(ranks);
        std::vector<uint64_t> due(ranks + 1);
        std::vector<char> is_known(ranks + 1, 0), is_valid(ranks + 1, 0);
        top.clk = 0;
        top.reset = 1;
        top.eval();
        edge(top);
        for (uint64_t number = 0; number < count; number++) {
          const uint32_t *word = &cases[number * words_per_case];
          drive(top, word);
          due.erase(due.begin());
          is_known.erase(is_known.begin());
          is_valid.erase(is_valid.begin());
          due.push_back(number);
          is_known.push_back(1);
          is_valid.push_back(top.enable);
          if (top.reset) {
            due.assign(ranks + 1, number);
            is_known.assign(ranks + 1, 1);
            is_valid.assign(ranks + 1, 0);
          }
          edge(top);
          if (is_known[0])
            compare(top, number, &cases[due[0] * words_per_case + \(expected)]);
          else
            compared++;
          if (top.valid != is_valid[0] && ++failures <= \(VerilogTestbench.shown))
            std::printf("cycle %" PRIu64 ": valid is %d, not %d\\n", number, top.valid, is_valid[0]);
        }
      }

      """
  }
}
