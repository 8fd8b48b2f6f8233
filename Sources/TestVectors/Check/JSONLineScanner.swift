// SPDX-License-Identifier: Apache-2.0

/// Scans an object of scalars and arrays of scalars, which is all that a line of vectors is.
struct JSONLineScanner {
  /// A string, a number or a word.
  struct Scalar {
    let bytes: ArraySlice<UInt8>
    let isString: Bool

    var text: String { WordReader.shown(bytes) }

    /// A code: a string in hexadecimal, a number in decimal.
    func code(width: Int, _ name: String) throws -> UInt64 {
      if isString { return try WordReader.code(bytes, width: width, name) }
      guard let code = UInt64(text), width >= 64 || code >> UInt64(width) == 0 else {
        throw VectorFileError("\(text) is no code of \(name), which has \(width) bits")
      }
      return code
    }

    func result(width: Int, _ name: String) throws -> UInt64? {
      isString
        ? try WordReader.result(bytes, width: width, name) : try code(width: width, name)
    }
  }

  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// Goes through the members of the object, which must be all that the line holds.
  mutating func members(_ visit: (String, [Scalar]) throws -> Void) throws {
    try expect("{")
    if next() == UInt8(ascii: "}") {
      place += 1
    } else {
      repeat {
        let name = try string()
        try expect(":")
        try visit(String(decoding: name.bytes, as: UTF8.self), try value())
      } while try separator(or: "}")
    }
    guard next() == nil else { throw failure("text after the object") }
  }

  private mutating func value() throws -> [Scalar] {
    guard next() == UInt8(ascii: "[") else { return [try scalar()] }
    place += 1
    if next() == UInt8(ascii: "]") {
      place += 1
      return []
    }
    var list: [Scalar] = []
    repeat { list.append(try scalar()) } while try separator(or: "]")
    return list
  }

  private mutating func scalar() throws -> Scalar {
    if next() == UInt8(ascii: "\"") { return try string() }
    let first = place
    while place < bytes.endIndex, !",]} \t{[:\"".utf8.contains(bytes[place]) { place += 1 }
    guard place > first else { throw failure("a value is missing") }
    return Scalar(bytes: bytes[first..<place], isString: false)
  }

  private mutating func string() throws -> Scalar {
    try expect("\"")
    let first = place
    while place < bytes.endIndex, bytes[place] != UInt8(ascii: "\"") {
      guard bytes[place] != UInt8(ascii: "\\") else { throw failure("a string with an escape") }
      place += 1
    }
    let content = bytes[first..<place]
    try expect("\"")
    return Scalar(bytes: content, isString: true)
  }

  /// Whether a comma follows; if not, the end must.
  private mutating func separator(or end: Unicode.Scalar) throws -> Bool {
    if next() == UInt8(ascii: ",") {
      place += 1
      return true
    }
    try expect(end)
    return false
  }

  private mutating func expect(_ wanted: Unicode.Scalar) throws {
    guard next() == UInt8(ascii: wanted) else { throw failure("\(wanted) is missing") }
    place += 1
  }

  /// The next byte that is no blank, where the scanner then stands.
  private mutating func next() -> UInt8? {
    while place < bytes.endIndex, bytes[place] == 32 || bytes[place] == 9 { place += 1 }
    return place < bytes.endIndex ? bytes[place] : nil
  }

  private func failure(_ problem: String) -> VectorFileError {
    VectorFileError(
      "no JSON object: \(problem) at byte \(place - bytes.startIndex + 1); the line may be cut off")
  }
}
