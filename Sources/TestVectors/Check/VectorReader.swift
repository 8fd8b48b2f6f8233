// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Reads vector files line by line, whatever their form.
///
/// Blank lines, comments (`//`, `#`) and `\r` count for nothing. Errors say what is wrong with the line; its
/// file and number are the caller's to add.
public struct VectorReader {
  let unit: MACUnit
  /// What the file is, once a line has shown it.
  public private(set) var kind: VectorKind?
  /// The words of a line; nil until the number of products is known.
  public internal(set) var interface: StepInterface?
  /// The seed that the header states.
  public private(set) var seed: UInt64?
  /// How many cases or cycles the header promises.
  public private(set) var promised: UInt64?
  /// What is strange about the file but no reason to refuse it.
  public private(set) var notes: [String] = []
  /// The function of TestFloat that words between blanks are of.
  var function: TestFloatFunction?
  /// Whether results come from elsewhere, so that lines of words may be operands alone.
  let isWithoutResults: Bool
  private var length: Int?
  /// Whether the header says that lines are clock cycles; nil without a header.
  private var saysCycles: Bool?
  /// The meaning of a CSV file's columns.
  var columns: [CSVColumn]?

  /// A reader of a unit's vectors.
  ///
  /// - Parameters:
  ///   - length: how many products a case has; nil when the file shall show it.
  ///   - function: which of TestFloat's functions the words are of; nil when their number shall show it.
  ///   - isWithoutResults: whether lines of words may be operands alone, as `guardbit eval` reads them.
  public init(
    _ unit: MACUnit, length: Int? = nil, function: TestFloatFunction? = nil,
    isWithoutResults: Bool = false
  ) {
    self.unit = unit
    self.isWithoutResults = isWithoutResults
    self.length = length
    self.function = function
  }

  /// The case of a line; nil when there is none on it.
  public mutating func record(of line: ArraySlice<UInt8>) throws -> VectorRecord? {
    let text = Self.trimmed(line)
    guard let first = text.first else { return nil }
    if text.starts(with: "//".utf8) || first == UInt8(ascii: "#") {
      try readHeader(text)
      return nil
    }
    let kind = try kind ?? recognise(text)
    self.kind = kind
    switch kind {
    case .hex, .sequence: return try memoryWord(text, isSequence: kind == .sequence)
    case .testfloat: return try words(text)
    case .jsonl: return try object(text)
    case .csv: return try row(text)
    }
  }

  private mutating func readHeader(_ text: ArraySlice<UInt8>) throws {
    // Only the lines above the first case are a header.
    guard kind == nil, let (name, value) = VectorHeader.entry(text) else { return }
    switch name {
    case "seed": seed = UInt64(value)
    case "cases", "cycles":
      promised = UInt64(value)
      saysCycles = name == "cycles"
    case "length": if length == nil { length = Int(value) }
    case "specification sha256":
      if value != TestVectors.sha256(unit.description.definition) {
        notes.append(
          "the header names another specification than that of \(unit.name): the vectors are of another "
            + "unit, or it has changed since")
      }
    default: break
    }
  }

  private mutating func recognise(_ text: ArraySlice<UInt8>) throws -> VectorKind {
    if text.first == UInt8(ascii: "{") { return .jsonl }
    if text.contains(UInt8(ascii: ",")) { return .csv }
    let words = text.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    if words.count > 1 {
      // Three controls of one digit stand before a cycle's fields.
      let isSequence =
        words.count > 4 && saysCycles ?? words[..<3].allSatisfy { $0.count == 1 }
      try prepare(length: lengthOfHex(words[isSequence ? 3 : 0]))
      return isSequence ? .sequence : .hex
    }
    let isText = text.allSatisfy { byte in
      WordReader.digit(byte) != nil || "xX \t".utf8.contains(byte)
    }
    guard isText else {
      throw VectorFileError(
        "'\(WordReader.shown(text))' is no vector; give hexadecimal words joined by _ or blanks, JSON "
          + "objects, or CSV with a line of column names")
    }
    return .testfloat
  }

  /// The number of products that a field of factors has room for.
  private func lengthOfHex(_ word: ArraySlice<UInt8>) -> Int {
    max(1, word.count * 4 / max(unit.description.decode.a.width, 1))
  }

  /// Settles the words of a line.
  ///
  /// - Parameter length: how many products the file has, if nothing else says it.
  mutating func prepare(length found: Int) throws {
    guard interface == nil else { return }
    let own = unit.description.block.length
    let wanted = length ?? found
    if let own, let length, length != own {
      throw VectorFileError("cases of \(length) products; a step of \(unit.name) takes \(own)")
    }
    do {
      interface = try StepInterface(unit, length: own == nil ? wanted : nil)
    } catch let error as UnitError {
      throw VectorFileError(error.description)
    }
  }

  static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 32 || 9...13 ~= byte }
    var line = line.drop(while: isBlank)
    while let last = line.last, isBlank(last) { line = line.dropLast() }
    return line
  }

  /// What precedes a comment at the line's end.
  static func withoutComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard
      let slash = text.firstIndex(of: UInt8(ascii: "/")) ?? text.firstIndex(of: UInt8(ascii: "#"))
    else { return text }
    return trimmed(text[..<slash])
  }
}
