// SPDX-License-Identifier: Apache-2.0
import Elaboration

/// A cocotb test of a circuit on its vectors, with a runner for Icarus Verilog: cocotb 2.
struct CocotbTest {
  let subject: TestbenchSubject
  /// The vectors of the file that belongs to it.
  let count: Int
  /// The name of that file.
  let vectors: String

  /// The whole file.
  var text: String { [header, reading, test, runner].joined(separator: "\n\n") }

  private var header: String {
    """
    # cocotb test of \(subject.top): every line of the vector file against the circuit.
    #   pip install cocotb && python3 test_\(subject.top).py
    # Other vectors: VECTORS=FILE COUNT=N before the command.
    import os
    from pathlib import Path

    import cocotb
    from cocotb.triggers import Timer

    HERE = Path(__file__).resolve().parent
    FILE = Path(os.environ.get("VECTORS", HERE / "\(vectors)"))
    COUNT = int(os.environ.get("COUNT", \(count)))
    # The fields of a line and the digits of each; the last is what is expected.
    FIELDS = [
    \((subject.inputs + [subject.result]).map { "    (\"\($0.name)\", \($0.digits))," }
      .joined(separator: "\n"))
    ]

    """
  }

  private var reading: String {
    """
    def read_vectors():
        \"\"\"The vectors as lists of integers; a line that is not whole is an error.\"\"\"
        cases = []
        for number, line in enumerate(FILE.read_text().splitlines(), start=1):
            if not line.strip() or line.startswith("/"):
                continue
            words = line.strip().split("_")
            if [len(word) for word in words] != [digits for _, digits in FIELDS]:
                raise ValueError(f"{FILE}:{number}: not a whole vector: {line}")
            cases.append([int(word, 16) for word in words])
        if len(cases) != COUNT:
            raise ValueError(f"{FILE} has {len(cases)} vectors, not {COUNT}")
        return cases


    def drive(dut, words):
        for (name, _), word in zip(FIELDS[:-1], words):
            getattr(dut, name).value = word


    def describe(number, words, got):
        operands = " ".join(f"{name}={word:x}" for (name, _), word in zip(FIELDS, words[:-1]))
        return f"vector {number}: expected {words[-1]:x}, got {got}; {operands}"


    def is_right(value, expected):
        # A bit may be unknown: that is no integer.
        bits = str(value)
        return set(bits) <= {"0", "1"} and int(bits, 2) == expected

    """
  }

  private var test: String {
    switch subject.form {
    case .combinational: combinational
    case .pipelined: pipelined
    case .sequential: sequence
    }
  }

  private var result: String { "dut.\(subject.result.name).value" }

  private var conclusion: String {
    """
        assert not failures, f"FAIL {len(failures)} of {len(cases)}\\n" + "\\n".join(failures[:10])
        dut._log.info(f"PASS {len(cases)}")

    """
  }

  private var combinational: String {
    """
    @cocotb.test()
    async def vectors_agree(dut):
        cases, failures = read_vectors(), []
        for number, words in enumerate(cases):
            drive(dut, words)
            await Timer(1, "ns")
            if not is_right(\(result), words[-1]):
                failures.append(describe(number, words, \(result)))
    \(conclusion)
    """
  }

  private var clock: String {
    """
    async def tick(dut):
        \"\"\"A clock cycle, from one falling edge to the next.\"\"\"
        await Timer(1, "ns")
        dut.clk.value = 1
        await Timer(1, "ns")
        dut.clk.value = 0
        await Timer(1, "ns")


    """
  }

  private var pipelined: String {
    clock + """
      @cocotb.test()
      async def vectors_agree(dut):
          cases, failures = read_vectors(), []
          latency = \(subject.latency)
          # A reset forgets what is on its way: all ranks are filled before it.
          dut.clk.value, dut.reset.value, dut.valid_in.value = 0, 0, 1
          for _ in range(latency):
              await tick(dut)
          dut.reset.value = 1
          await tick(dut)
          if not is_right(dut.valid_out.value, 0):
              failures.append(f"valid_out is {dut.valid_out.value} after a reset")
          dut.reset.value = 0
          for cycle in range(len(cases) + latency):
              dut.valid_in.value = int(cycle < len(cases))
              if cycle < len(cases):
                  drive(dut, cases[cycle])
              await tick(dut)
              number = cycle + 1 - latency
              arrives = 0 <= number < len(cases)
              if not is_right(dut.valid_out.value, int(arrives)):
                  failures.append(f"cycle {cycle}: valid_out is {dut.valid_out.value}")
              if arrives and not is_right(\(result), cases[number][-1]):
                  failures.append(describe(number, cases[number], \(result)))
      \(conclusion)
      """
  }

  private var sequence: String {
    clock + """
      @cocotb.test()
      async def vectors_agree(dut):
          cases, failures = read_vectors(), []
          ranks = \(subject.latency - 1)
          dut.clk.value = 0
          drive(dut, [1] + [0] * (len(FIELDS) - 2))
          await tick(dut)
          # What is expected after the edges to come; a reset is felt at once.
          due = [None] * (ranks + 1)
          for number, words in enumerate(cases):
              drive(dut, words)
              reset, enable = words[0], words[1]
              due = due[1:] + [(words[-1], enable)]
              if reset:
                  due = [(words[-1], 0)] * (ranks + 1)
              await tick(dut)
              expected, valid = due[0] or (None, 0)
              if not is_right(dut.valid.value, valid):
                  failures.append(f"cycle {number}: valid is {dut.valid.value}, not {valid}")
              if expected is not None and not is_right(\(result), expected):
                  failures.append(describe(number, words[:-1] + [expected], \(result)))
      \(conclusion)
      """
  }

  private var runner: String {
    """
    def main():
        from cocotb_tools.runner import get_results, get_runner

        runner = get_runner(os.environ.get("SIM", "icarus"))
        runner.build(
            sources=[HERE / "\(subject.top).v"],
            hdl_toplevel="\(subject.top)",
            build_dir=HERE / "sim_build",
            timescale=("1ns", "1ps"),
            always=True,
        )
        results = runner.test(
            hdl_toplevel="\(subject.top)", test_module="test_\(subject.top)", test_dir=HERE
        )
        tests, failed = get_results(results)
        raise SystemExit(0 if tests > 0 and failed == 0 else 1)


    if __name__ == "__main__":
        main()

    """
  }
}
