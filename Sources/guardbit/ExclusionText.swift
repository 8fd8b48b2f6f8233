// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Units that answers rule out, by the case that does it: one case mostly does for many.
struct ExclusionText {
  /// A unit and what it returns instead.
  struct Entry {
    var unit: MACUnit
    var operands: DotOperands
    var answer: UInt64
    var code: UInt64
    /// What the case is called.
    var label: String
    /// What else is to be said.
    var note = ""
  }

  let entries: [Entry]
  /// The options with which a case can be tried again.
  let options: String

  func show() {
    var order: [String] = []
    var groups: [String: [Entry]] = [:]
    for entry in entries {
      let line = entry.unit.caseLine(entry.operands)
      if groups[line] == nil { order.append(line) }
      groups[line, default: []].append(entry)
    }
    for line in order {
      guard let group = groups[line], let first = group.first else { continue }
      print("  \(first.label): \(first.unit.resultFormat.hex(first.answer)) for")
      print("    echo '\(line)' | guardbit eval UNIT\(options)")
      let width = group.map(\.unit.name.count).max() ?? 0
      for entry in group {
        let name = entry.note.isEmpty ? entry.unit.name : entry.unit.name.padding(to: width)
        let note = entry.note.isEmpty ? "" : "  \(entry.note)"
        print("    \(entry.unit.resultFormat.hex(entry.code))  \(name)\(note)")
      }
    }
  }
}
