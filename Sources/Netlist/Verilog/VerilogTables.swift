// SPDX-License-Identifier: Apache-2.0

/// A table of words as a Verilog function: a case over the index.
struct VerilogTable {
  let name: String
  let indexName: String
  let indexWidth: Int
  let words: [Bits]

  /// The lines of the function.
  var lines: [String] {
    let width = words.first?.width ?? 1
    var places: [Bits: [Int]] = [:]
    for (place, word) in words.enumerated() { places[word, default: []].append(place) }
    // What most places hold is what the others do not say; of equals, the first.
    let common = places.max {
      ($0.value.count, -($0.value.first ?? 0)) < ($1.value.count, -($1.value.first ?? 0))
    }
    let others = places.filter { $0.key != common?.key }
      .sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }
    var lines = [
      "  function \(VerilogModule.range(width))\(name);",
      "    input \(VerilogModule.range(indexWidth))\(indexName);",
      "    case (\(indexName))",
    ]
    for (word, all) in others {
      let pieces = all.enumerated().map { order, place in
        Bits(width: indexWidth, UInt64(place)).verilog + (order == all.count - 1 ? ":" : ",")
      }
      lines += VerilogModule.filled(
        pieces + ["\(name) = \(word.verilog);"], indent: "      ", hanging: "      ")
    }
    if let common { lines.append("      default: \(name) = \(common.key.verilog);") }
    return lines + ["    endcase", "  endfunction"]
  }
}
