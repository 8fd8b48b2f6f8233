// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What a column of a CSV file holds.
enum CSVColumn: Hashable {
  case index
  case className
  /// An element of an input field, by its place in the interface.
  case field(Int, element: Int)
  case result
  case flags
  /// Something that a check does not need.
  case other
}

extension VectorReader {
  /// A row; the first is the line of column names.
  mutating func row(_ text: ArraySlice<UInt8>) throws -> VectorRecord? {
    let cells = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map(Self.unquoted)
    guard let columns else {
      columns = try readColumns(cells.map { String(decoding: $0, as: UTF8.self) })
      return nil
    }
    guard cells.count == columns.count, let interface else {
      throw VectorFileError("\(cells.count) columns; the first line names \(columns.count)")
    }
    var record = VectorRecord()
    var words = interface.inputs.map { Array(repeating: UInt64(0), count: $0.count) }
    for (cell, column) in zip(cells, columns) {
      switch column {
      case .index: record.index = UInt64(String(decoding: cell, as: UTF8.self))
      case .className: record.className = WordReader.shown(cell)
      case .field(let place, let element):
        let field = interface.inputs[place]
        words[place][element] = try WordReader.code(
          cell, width: field.elementWidth, field.name)
      case .result:
        record.result = try WordReader.result(cell, width: interface.result.width, "d")
      case .flags: record.flags = try WordReader.flags(cell)
      case .other: break
      }
    }
    for (field, words) in zip(interface.inputs, words) { record.set(field, words) }
    return record
  }

  private mutating func readColumns(_ names: [String]) throws -> [CSVColumn] {
    let factors = names.filter { name in
      name == "a"
        || (name.first == "a" && name.count > 1 && name.dropFirst().allSatisfy(\.isNumber))
    }
    try prepare(length: max(1, factors.count))
    guard let interface else { return [] }
    var known: [String: CSVColumn] = [
      "index": .index, "class": .className, interface.result.name: .result, "flags": .flags,
    ]
    for (place, field) in interface.inputs.enumerated() {
      for element in 0..<field.count {
        known[field.count == 1 ? field.name : "\(field.name)\(element)"] = .field(
          place, element: element)
      }
    }
    for name in known.keys.sorted() where !names.contains(name) {
      if case .field = known[name] {
        throw VectorFileError("the first line names no column \(name), an operand of \(unit.name)")
      }
    }
    guard names.contains(interface.result.name) else {
      throw VectorFileError("the first line names no column \(interface.result.name), the result")
    }
    guard Set(names).count == names.count else {
      throw VectorFileError("the first line names a column twice")
    }
    return names.map { known[$0] ?? .other }
  }

  private static func unquoted(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let cell = trimmed(cell)
    let quote = UInt8(ascii: "\"")
    guard cell.count > 1, cell.first == quote, cell.last == quote else { return cell }
    return cell.dropFirst().dropLast()
  }
}
