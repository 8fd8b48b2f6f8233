// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Writes cases as lines of one form.
///
/// A class, so that a loop over cases copies no tables.
public final class VectorWriter: Sendable {
  /// A field without its name: the text before it, quotes included, and its shape.
  private struct Column: Sendable {
    var role: StepInterface.Role
    var width: Int
    var count: Int
    var lead: [UInt8]
  }

  /// The form.
  public let form: VectorForm
  private let interface: StepInterface
  private let columns: [Column]
  private let resultWidth: Int
  private let resultLead: [UInt8]
  private let flagsLead: [UInt8]
  private let end: [UInt8]

  /// A writer of a form for the words of an interface.
  public init(_ form: VectorForm, _ interface: StepInterface) {
    self.form = form
    self.interface = interface
    resultWidth = interface.result.elementWidth
    let lead: (Int, String) -> String
    switch form {
    case .hex:
      lead = { place, _ in place == 0 ? "" : "_" }
      (resultLead, flagsLead, end) = (Array("_".utf8), [], Array("\n".utf8))
    case .testfloat:
      lead = { place, _ in place == 0 ? "" : " " }
      (resultLead, flagsLead, end) = (Array(" ".utf8), Array(" ".utf8), Array("\n".utf8))
    case .csv:
      lead = { _, _ in "," }
      (resultLead, flagsLead, end) = (Array(",".utf8), Array(",".utf8), Array("\n".utf8))
    case .jsonl:
      lead = { _, name in ",\"\(name)\":" }
      resultLead = Array(",\"\(interface.result.name)\":\"".utf8)
      (flagsLead, end) = (Array("\",\"flags\":\"".utf8), Array("\"}\n".utf8))
    }
    columns = interface.inputs.enumerated().map { place, field in
      Column(
        role: field.role, width: field.elementWidth, count: field.count,
        lead: Array(lead(place, field.name).utf8))
    }
  }

  /// The first line of a CSV file, its columns; empty for other forms.
  public var columnLine: String {
    guard form == .csv else { return "" }
    let fields = interface.inputs.flatMap { field in
      field.count == 1 ? [field.name] : (0..<field.count).map { "\(field.name)\($0)" }
    }
    return (["index", "class"] + fields + [interface.result.name, "flags"]).joined(separator: ",")
      + "\n"
  }

  /// Appends a case with its expected result.
  public func append(_ item: VectorCase, _ result: UnitResult, to text: inout TextBytes) {
    if form == .jsonl {
      text.append("{\"index\":")
      text.append(decimal: item.index)
      text.append(",\"class\":\"")
      text.append(item.className)
      text.append(UInt8(ascii: "\""))
    } else if form == .csv {
      text.append(decimal: item.index)
      text.append(UInt8(ascii: ","))
      text.append(item.className)
    }
    appendFields(item.operands, to: &text) { item.random.bits($0) }
    text.append(resultLead)
    text.append(element: result.code, width: resultWidth)
    if form != .hex {
      text.append(flagsLead)
      text.append(hex: result.flags.testFloatBits, digits: 2)
    }
    text.append(end)
  }

  /// Appends a clock cycle of a sequence: what is driven, and d after the edge.
  ///
  /// - Precondition: the form is `hex`.
  func append(
    _ cycle: SequenceCycle, _ result: UInt64, to text: inout TextBytes,
    random: (RoundingPlace) -> UInt64
  ) {
    for bit in [cycle.reset, cycle.enable, cycle.clear] {
      text.append(UInt8(ascii: bit ? "1" : "0"))
      text.append(UInt8(ascii: "_"))
    }
    appendFields(cycle.operands, to: &text, random: random)
    text.append(resultLead)
    text.append(element: result, width: resultWidth)
    text.append(end)
  }

  @inline(__always)
  private func appendFields(
    _ operands: DotOperands, to text: inout TextBytes, random: (RoundingPlace) -> UInt64
  ) {
    for column in columns {
      text.append(column.lead)
      switch column.role {
      case .a: append(operands.a, column, to: &text)
      case .b: append(operands.b, column, to: &text)
      case .c: append(operands.c, column, to: &text)
      case .scaleA: append(operands.scales.a, column, to: &text)
      case .scaleB: append(operands.scales.b, column, to: &text)
      case .random(let place): append(random(place), column, to: &text)
      case .result: break
      }
    }
  }

  @inline(__always)
  private func append(_ word: UInt64, _ column: Column, to text: inout TextBytes) {
    if form == .jsonl { text.append(UInt8(ascii: "\"")) }
    text.append(element: word, width: column.width)
    if form == .jsonl { text.append(UInt8(ascii: "\"")) }
  }

  /// Missing words count as 0.
  private func append(_ words: [UInt64], _ column: Column, to text: inout TextBytes) {
    if column.count == 1 { return append(words.first ?? 0, column, to: &text) }
    if form == .hex {
      return text.append(packed: words, width: column.width, count: column.count)
    }
    if form == .jsonl { text.append(UInt8(ascii: "[")) }
    for k in 0..<column.count {
      if k > 0 { text.append(UInt8(ascii: form == .testfloat ? " " : ",")) }
      append(k < words.count ? words[k] : 0, column, to: &text)
    }
    if form == .jsonl { text.append(UInt8(ascii: "]")) }
  }
}
