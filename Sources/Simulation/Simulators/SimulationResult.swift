// SPDX-License-Identifier: Apache-2.0

/// What a simulator said of a circuit and its vectors.
public struct SimulationResult: Sendable, Hashable, Codable {
  /// Who said it.
  public let simulator: VerilogSimulator
  /// The vector file.
  public let vectors: String
  /// How many vectors there were.
  public let cases: Int
  /// How many of them differ.
  public let mismatches: Int
  /// Whether the testbench passed them.
  public let isPassed: Bool
  /// The seconds of the compilation, which several runs may share.
  public let compileSeconds: Double
  /// The seconds of the run.
  public let runSeconds: Double
  /// The first lines that the simulator wrote.
  public let excerpt: [String]

  /// How many lines of a simulator's output are kept.
  public static let keptLines = 12

  /// Reads the verdict in a simulator's output.
  ///
  /// - Throws: `ToolError` when there is none, or when the exit status says otherwise.
  init(
    simulator: VerilogSimulator, vectors: String, _ output: ExternalTool.Output,
    compileSeconds: Double
  ) throws(ToolError) {
    let lines = output.text.split(separator: "\n").map(String.init)
    let verdicts = lines.compactMap(Self.verdict)
    guard verdicts.count == 1, let verdict = verdicts.first else {
      let last = lines.last.map { "; its last line is: \($0)" } ?? ""
      throw ToolError(
        "\(simulator.rawValue) on \(vectors): the run ended with status \(output.status) and "
          + "\(verdicts.count) verdicts instead of one\(last)")
    }
    guard (output.status == 0) == verdict.isPassed else {
      throw ToolError(
        "\(simulator.rawValue) on \(vectors): the verdict is \(verdict.isPassed ? "PASS" : "FAIL"), "
          + "the exit status \(output.status)")
    }
    self.simulator = simulator
    self.vectors = vectors
    cases = verdict.cases
    mismatches = verdict.mismatches
    isPassed = verdict.isPassed
    self.compileSeconds = compileSeconds
    runSeconds = output.seconds
    excerpt = Array(lines.prefix(Self.keptLines))
  }

  private static func verdict(
    _ line: String
  ) -> (isPassed: Bool, mismatches: Int, cases: Int)? {
    let words = line.split(separator: " ")
    if words.count == 2, words[0] == "PASS", let cases = Int(words[1]) { return (true, 0, cases) }
    if words.count == 4, words[0] == "FAIL", words[2] == "of", let mismatches = Int(words[1]),
      let cases = Int(words[3])
    {
      return (false, mismatches, cases)
    }
    return nil
  }
}
