// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Writes cases as lines of one form.
public struct VectorWriter: Sendable {
  /// The form.
  public let form: VectorForm
  private let interface: StepInterface
  /// The text before each input field, quotes and names included.
  private let leads: [[UInt8]]
  private let resultLead: [UInt8]
  private let flagsLead: [UInt8]
  private let end: [UInt8]

  /// A writer of a form for the words of an interface.
  public init(_ form: VectorForm, _ interface: StepInterface) {
    self.form = form
    self.interface = interface
    switch form {
    case .hex:
      leads = interface.inputs.indices.map { $0 == 0 ? [] : [UInt8(ascii: "_")] }
      (resultLead, flagsLead, end) = (Array("_".utf8), [], Array("\n".utf8))
    case .testfloat:
      leads = interface.inputs.indices.map { $0 == 0 ? [] : [UInt8(ascii: " ")] }
      (resultLead, flagsLead, end) = (Array(" ".utf8), Array(" ".utf8), Array("\n".utf8))
    case .csv:
      leads = interface.inputs.map { _ in Array(",".utf8) }
      (resultLead, flagsLead, end) = (Array(",".utf8), Array(",".utf8), Array("\n".utf8))
    case .jsonl:
      leads = interface.inputs.map { Array(",\"\($0.name)\":".utf8) }
      resultLead = Array(",\"\(interface.result.name)\":\"".utf8)
      (flagsLead, end) = (Array("\",\"flags\":\"".utf8), Array("\"}\n".utf8))
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
    text.append(element: result.code, interface.result)
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
    text.append(element: result, interface.result)
    text.append(end)
  }

  private func appendFields(
    _ operands: DotOperands, to text: inout TextBytes, random: (RoundingPlace) -> UInt64
  ) {
    for (place, field) in interface.inputs.enumerated() {
      text.append(leads[place])
      if let words = operands.elements(field.role) {
        append(words, field, to: &text)
        continue
      }
      var word = operands.c
      if case .random(let place) = field.role { word = random(place) }
      if form == .jsonl { text.append(UInt8(ascii: "\"")) }
      text.append(element: word, field)
      if form == .jsonl { text.append(UInt8(ascii: "\"")) }
    }
  }

  private func append(
    _ words: [UInt64], _ field: StepInterface.Field, to text: inout TextBytes
  ) {
    switch form {
    case .hex: text.append(packed: words, field)
    case .testfloat, .csv:
      for k in 0..<field.count {
        if k > 0 { text.append(UInt8(ascii: form == .csv ? "," : " ")) }
        text.append(element: k < words.count ? words[k] : 0, field)
      }
    case .jsonl:
      if field.count > 1 { text.append(UInt8(ascii: "[")) }
      for k in 0..<field.count {
        text.append(UInt8(ascii: k > 0 ? "," : "\""))
        if k > 0 { text.append(UInt8(ascii: "\"")) }
        text.append(element: k < words.count ? words[k] : 0, field)
        text.append(UInt8(ascii: "\""))
      }
      if field.count > 1 { text.append(UInt8(ascii: "]")) }
    }
  }
}
