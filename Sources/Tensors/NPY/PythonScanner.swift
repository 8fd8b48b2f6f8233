// SPDX-License-Identifier: Apache-2.0

/// Reads the one Python dictionary that an `.npy` header is: a quoted type, a Boolean and a tuple.
struct PythonScanner {
  private let bytes: [UInt8]
  private var place = 0
  private let file: String

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  /// The whole header.
  ///
  /// Keys may come in any order; each must be there once, and no other.
  mutating func dictionary() throws -> (type: NPYType, shape: [Int]) {
    var type: NPYType?
    var shape: [Int]?
    var isFortranOrder: Bool?
    try expect("{")
    while !skip("}") {
      let key = try quoted("a key")
      try expect(":")
      switch key {
      case "descr" where type == nil: type = try element()
      case "fortran_order" where isFortranOrder == nil: isFortranOrder = try boolean()
      case "shape" where shape == nil: shape = try tuple()
      default:
        throw error(
          "the header's key '\(key.prefix(40))' is unknown or given twice",
          remedy: "its keys are descr, fortran_order and shape, each once")
      }
      if !skip(",") {
        try expect("}")
        break
      }
    }
    skipBlanks()
    guard place == bytes.count else {
      throw error("the header goes on after its dictionary", remedy: "save it with numpy.save")
    }
    guard let type, let shape, let isFortranOrder else {
      let missing = type == nil ? "descr" : (shape == nil ? "shape" : "fortran_order")
      throw error("the header lacks '\(missing)'", remedy: "save it with numpy.save")
    }
    guard !isFortranOrder else {
      throw error(
        "the elements are in Fortran order", remedy: "save numpy.ascontiguousarray of the array")
    }
    return (type, shape)
  }

  // MARK: values

  private mutating func element() throws -> NPYType {
    skipBlanks()
    guard place < bytes.count,
      bytes[place] == UInt8(ascii: "'") || bytes[place] == UInt8(ascii: "\"")
    else { throw error("the element type is not a single word", remedy: "structures are not read") }
    let word = try quoted("the element type")
    guard let type = NPYType(rawValue: word) else {
      let known = NPYType.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("the element type is '\(word.prefix(20))'", remedy: "save it as one of \(known)")
    }
    return type
  }

  private mutating func boolean() throws -> Bool {
    if skip("False") { return false }
    if skip("True") { return true }
    throw error("'fortran_order' is neither True nor False", remedy: "save it with numpy.save")
  }

  private mutating func tuple() throws -> [Int] {
    var extents: [Int] = []
    try expect("(")
    while !skip(")") {
      extents.append(try extent())
      guard extents.count <= Tensor.maximumRank else {
        throw error(
          "the shape has more than \(Tensor.maximumRank) indices",
          remedy: "at most \(Tensor.maximumRank) are read")
      }
      if !skip(",") {
        try expect(")")
        // Python's (8) is a number, not a tuple.
        guard extents.count > 1 else {
          throw error("the shape is a number, not a tuple", remedy: "a shape of one index is (8,)")
        }
        break
      }
    }
    return extents
  }

  private mutating func extent() throws -> Int {
    skipBlanks()
    let start = place
    while place < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[place] { place += 1 }
    let digits = String(decoding: bytes[start..<place], as: UTF8.self)
    // Int's initializer returns nil for digits that do not fit, as it does for none.
    guard let value = Int(digits) else {
      throw error(
        "the shape has an extent that is not a number of elements",
        remedy: "extents are 0 to \(Tensor.maximumElements)")
    }
    return value
  }

  private mutating func quoted(_ meaning: String) throws -> String {
    skipBlanks()
    guard place < bytes.count else { throw unexpected("a quoted word for \(meaning)") }
    let quote = bytes[place]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      throw unexpected("a quoted word for \(meaning)")
    }
    let start = place + 1
    guard let end = bytes[start...].firstIndex(of: quote) else {
      throw unexpected("the end of a quoted word")
    }
    place = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  // MARK: letters

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x0A { place += 1 }
  }

  private mutating func skip(_ word: String) -> Bool {
    skipBlanks()
    let letters = Array(word.utf8)
    guard bytes[place...].starts(with: letters) else { return false }
    place += letters.count
    return true
  }

  private mutating func expect(_ word: String) throws {
    if !skip(word) { throw unexpected("'\(word)'") }
  }

  private func unexpected(_ expected: String) -> TensorError {
    var found = "its end"
    if place < bytes.count {
      let isPrintable = 0x21...0x7E ~= bytes[place]
      found = isPrintable ? "'\(Character(UnicodeScalar(bytes[place])))'" : "an unprintable byte"
    }
    return error(
      "the header has \(found) where \(expected) belongs", remedy: "save it with numpy.save")
  }

  private func error(_ problem: String, remedy: String) -> TensorError {
    TensorError(file, problem, remedy: remedy)
  }
}
