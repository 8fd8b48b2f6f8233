// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension VectorReader {
  /// A line with a JSON object.
  mutating func object(_ text: ArraySlice<UInt8>) throws -> VectorRecord? {
    var scanner = JSONLineScanner(text)
    var record = VectorRecord()
    var members: [String: [JSONLineScanner.Scalar]] = [:]
    try scanner.members { name, values in
      guard members.updateValue(values, forKey: name) == nil else {
        throw VectorFileError("\"\(name)\" stands twice in the object")
      }
    }
    try prepare(length: members["a"]?.count ?? 1)
    guard let interface else { return nil }
    for field in interface.inputs {
      guard let values = members[field.name] else {
        // Random bits follow from seed and index; operands do not.
        if case .random = field.role { continue }
        throw VectorFileError("the object has no \"\(field.name)\", an operand of \(unit.name)")
      }
      guard values.count == field.count else {
        throw VectorFileError(
          "\"\(field.name)\" has \(values.count) elements; \(unit.name) takes \(field.count)")
      }
      record.set(field, try values.map { try $0.code(width: field.elementWidth, field.name) })
    }
    guard let result = members[interface.result.name]?.first else {
      throw VectorFileError("the object has no \"\(interface.result.name)\", the result")
    }
    record.result = try result.result(width: interface.result.width, interface.result.name)
    if let flags = members["flags"]?.first { record.flags = try WordReader.flags(flags.bytes) }
    if let index = members["index"]?.first { record.index = UInt64(index.text) }
    record.className = members["class"]?.first?.text
    return record
  }
}
