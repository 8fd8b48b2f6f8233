// SPDX-License-Identifier: Apache-2.0

/// What Yosys makes of a circuit's Verilog.
public struct Synthesis: Sendable, Codable {
  /// The cells of the flattened circuit, Yosys' own gates and flip-flops.
  public let cells: Int
  /// How many of each there are.
  public let cellsByKind: [String: Int]
  /// What it warned of, each once.
  public let warnings: [String]
  /// How long it took.
  public let seconds: Double

  /// Reads, checks and synthesises a Verilog file.
  ///
  /// - Throws: `ToolError` when Yosys is missing or refuses the file.
  public init(verilog path: String, top: String, in folder: String) throws(ToolError) {
    let script =
      "read_verilog \(path); hierarchy -check -top \(top); proc; opt; check -assert; "
      + "synth -flatten -top \(top); check -assert; stat"
    let output = try ExternalTool.yosys.run(["-p", script], in: folder)
    guard output.status == 0 else {
      throw ToolError("yosys", refused: path, output)
    }
    let lines = output.text.split(separator: "\n").map(String.init)
    var seen: Set<String> = []
    warnings = lines.filter { $0.contains("Warning:") && seen.insert($0).inserted }
    seconds = output.seconds
    // The last table is that of the finished circuit.
    guard let place = lines.lastIndex(where: { $0.contains("Number of cells:") }),
      let cells = lines[place].split(separator: " ").last.flatMap({ Int($0) })
    else {
      throw ToolError("yosys on \(path): there is no number of cells in what it wrote")
    }
    self.cells = cells
    var kinds: [String: Int] = [:]
    for line in lines[(place + 1)...] {
      let words = line.split(separator: " ")
      guard words.count == 2, let number = Int(words[1]) else { break }
      kinds[String(words[0])] = number
    }
    cellsByKind = kinds
  }
}
