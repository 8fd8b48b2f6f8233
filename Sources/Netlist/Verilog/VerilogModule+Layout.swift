// SPDX-License-Identifier: Apache-2.0

// MARK: Lines

extension VerilogModule {
  mutating func enter(_ next: String) {
    guard hasStages, !next.isEmpty, next != stage else { return }
    stage = next
    body += ["", "  // ---- \(VerilogText.plain(next)) ----"]
  }

  mutating func writeAssignment(_ left: String, _ right: VerilogExpression) {
    let line = "  \(left) = \(right.text);"
    if line.count <= Self.columns, right.binding != .choice || right.pieces.count < 3 {
      return body.append(line)
    }
    var pieces = right.pieces
    pieces[pieces.count - 1] += ";"
    body.append("  \(left) =")
    if right.binding == .choice {
      // A line for an alternative, so that their order is seen.
      body += pieces.map { "      " + $0 }
    } else {
      body += Self.filled(pieces, indent: "      ", hanging: "      ")
    }
  }

  var header: [String] {
    var ports: [(kind: String, width: Int, name: String)] = []
    if module.isSequential { ports = [("input ", 1, "clk"), ("input ", 1, "reset")] }
    ports += module.inputs.map { ("input ", $0.width, identifiers[$0.net.index] ?? "") }
    ports += zip(module.outputs, outputNames).map { ("output", $0.width, $1) }
    let ranges = ports.map { Self.range($0.width) }
    let room = ranges.map(\.count).max() ?? 0
    let longest = ports.map(\.name.count).max() ?? 0
    let lines = ports.indices.map { place in
      let (kind, _, name) = ports[place]
      let space = String(repeating: " ", count: room - ranges[place].count)
      let line = "    \(kind) wire \(space)\(ranges[place])\(name)"
      let comma = place < ports.count - 1 ? "," : ""
      guard let comment = portComments[name] else { return line + comma }
      let gap = String(repeating: " ", count: longest - name.count + 2 - comma.count)
      return "\(line)\(comma)\(gap)// \(VerilogText.plain(comment))"
    }
    return ["module \(moduleNames[ObjectIdentifier(module)] ?? module.name) ("] + lines + [");"]
  }

  /// The range of a declaration with a blank behind it; none for one bit.
  static func range(_ width: Int) -> String { width == 1 ? "" : "[\(width - 1):0] " }

  /// Pieces with blanks between them on lines that are as full as they may be.
  static func filled(_ pieces: [String], indent: String, hanging: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces {
      if line.isEmpty {
        line = (lines.isEmpty ? indent : hanging) + piece
      } else if line.count + 1 + piece.count <= columns {
        line += " " + piece
      } else {
        lines.append(line)
        line = hanging + piece
      }
    }
    return lines + (line.isEmpty ? [] : [line])
  }
}
