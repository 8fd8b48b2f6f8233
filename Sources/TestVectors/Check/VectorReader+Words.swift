// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension VectorReader {
  /// A line of `$readmemh` words.
  mutating func memoryWord(_ text: ArraySlice<UInt8>, isSequence: Bool) throws -> VectorRecord? {
    // An address line moves where words go, which no file of vectors needs.
    if text.first == UInt8(ascii: "@") { return nil }
    guard let interface else { return nil }
    let words = Self.withoutComment(text)
      .split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    let controls = isSequence ? 3 : 0
    guard words.count == controls + interface.inputs.count + 1 else {
      let names = (interface.inputs + [interface.result]).map(\.name).joined(separator: "_")
      throw VectorFileError(
        "\(words.count) field\(words.count == 1 ? "" : "s"); \(unit.name) has "
          + "\(isSequence ? "reset_enable_clear_" : "")\(names)")
    }
    var record = VectorRecord()
    if isSequence {
      record.driven.reset = try WordReader.code(words[0], width: 1, "reset") == 1
      record.driven.enable = try WordReader.code(words[1], width: 1, "enable") == 1
      record.driven.clear = try WordReader.code(words[2], width: 1, "clear") == 1
    }
    for (field, word) in zip(interface.inputs, words[controls...]) {
      record.set(field, try WordReader.elements(word, field))
    }
    record.result = try WordReader.result(
      words[words.count - 1], width: interface.result.width, "d")
    return record
  }

  /// A line of words between blanks: TestFloat's.
  mutating func words(_ text: ArraySlice<UInt8>) throws -> VectorRecord? {
    let words = Self.withoutComment(text).split { $0 == 32 || $0 == 9 }
    if words.isEmpty { return nil }
    if function == nil { function = function(ofWordCount: words.count) }
    switch function {
    case .mul, .add, .sub, .convert: return try simpleFunction(words)
    case .mulAdd, nil: break
    }
    // Five words are one product with result and flags before they are two products without.
    try prepare(
      length: unit.length(forWordCount: words.count - 2)
        ?? unit.length(forWordCount: words.count) ?? 1)
    guard let interface else { return nil }
    let inputs = interface.inputs.reduce(0) { $0 + $1.count }
    // Somebody's own words may lack the flags.
    let flags = words.count - inputs - 1
    guard (isWithoutResults ? -1 : 0)...1 ~= flags else {
      throw VectorFileError(
        "\(words.count) word\(words.count == 1 ? "" : "s"); a case of \(unit.name) has \(inputs) words of "
          + "operands, the result and its flags")
    }
    var record = VectorRecord()
    var next = 0
    for field in interface.inputs {
      let elements = try words[next..<next + field.count].map {
        try WordReader.code($0, width: field.elementWidth, field.name)
      }
      record.set(field, elements)
      next += field.count
    }
    if flags < 0 { return record }
    record.result = try WordReader.result(words[next], width: interface.result.width, "d")
    if flags == 1 { record.flags = try WordReader.flags(words[next + 1]) }
    return record
  }

  /// What so few words are of, for a unit of one product: a product or a conversion.
  private func function(ofWordCount count: Int) -> TestFloatFunction {
    guard !isWithoutResults, unit.description.block.length ?? 1 == 1,
      unit.description.scale.blocks == nil
    else {
      return .mulAdd
    }
    return count == 3 ? .convert : (count == 4 ? .mul : .mulAdd)
  }

  /// A function of fewer operands, as the multiply-add that computes it.
  private mutating func simpleFunction(_ words: [ArraySlice<UInt8>]) throws -> VectorRecord {
    let function = function ?? .mulAdd
    let operands = function == .convert ? 1 : 2
    guard words.count == operands + 2 else {
      throw VectorFileError(
        "\(words.count) words; TestFloat's \(function.rawValue) has \(operands), the result and its flags"
      )
    }
    try prepare(length: 1)
    let decode = unit.description.decode
    var record = VectorRecord()
    let first = try WordReader.code(words[0], width: decode.a.width, "a")
    record.driven.operands.a = [first]
    var isNegative = decode.a.isNegative(first)
    switch function {
    case .mul:
      let second = try WordReader.code(words[1], width: decode.b.width, "b")
      isNegative = isNegative != decode.b.isNegative(second)
      record.driven.operands.b = [second]
    case .add, .sub, .convert, .mulAdd:
      record.driven.operands.b = [try decode.b.one]
    }
    if function == .add || function == .sub {
      let second = try WordReader.code(words[1], width: decode.c.width, "b")
      record.driven.operands.c = function == .add ? second : decode.c.negated(second)
    } else {
      record.driven.operands.c = decode.c.zero(isNegative: isNegative)
    }
    record.result = try WordReader.result(
      words[operands], width: unit.resultFormat.width, "the result")
    record.flags = try WordReader.flags(words[operands + 1])
    return record
  }
}

extension VectorRecord {
  /// Sets a field of the interface.
  mutating func set(_ field: StepInterface.Field, _ words: [UInt64]) {
    switch field.role {
    case .a: driven.operands.a = words
    case .b: driven.operands.b = words
    case .c: driven.operands.c = words.first ?? 0
    case .scaleA: driven.operands.scales.a = words
    case .scaleB: driven.operands.scales.b = words
    case .random(let place): random[place] = words.first ?? 0
    case .result: break
    }
  }
}

extension NumberFormat {
  fileprivate func isNegative(_ code: UInt64) -> Bool {
    if case .float(let format) = self { return code & format.signMask != 0 }
    return false
  }

  fileprivate func negated(_ code: UInt64) -> UInt64 {
    if case .float(let format) = self { return code ^ format.signMask }
    return code
  }

  fileprivate func zero(isNegative: Bool) -> UInt64 {
    guard isNegative, case .float(let format) = self, format.hasNegativeZero else {
      return positiveZeroCode ?? 0
    }
    return format.signMask
  }

  /// The code of 1.
  fileprivate var one: UInt64 {
    get throws {
      let code = encode(FormatValue(1.0), rounding: Rounding(overflow: .saturate)).code
      guard decode(code).asDouble == 1 else {
        throw VectorFileError("\(name) has no 1, by which a sum or a conversion multiplies")
      }
      return code
    }
  }
}

extension VectorReader {
  /// Whether a line of results has none on it.
  public static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    withoutComment(trimmed(line)).isEmpty
  }

  /// The result on a line of results: its code, nil for unknown bits, and its flags where it has them;
  /// nil for blank lines and comments.
  public static func result(
    of line: ArraySlice<UInt8>, width: Int
  ) throws -> (code: UInt64?, flags: ExceptionFlags?)? {
    let words = withoutComment(trimmed(line)).split { $0 == 32 || $0 == 9 }
    guard let first = words.first else { return nil }
    guard words.count <= 2 else {
      throw VectorFileError(
        "\(words.count) words; a result is its code, and its flags if it has any")
    }
    return (
      try WordReader.result(first, width: width, "the result"),
      try words.dropFirst().first.map { try WordReader.flags($0) }
    )
  }
}
