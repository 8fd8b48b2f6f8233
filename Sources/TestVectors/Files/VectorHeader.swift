// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The comment lines that stand above hexadecimal vectors: what they are vectors of.
///
/// The digest of the body is known when the body is written. It has its place in the header, zeros until
/// then, so that a stream needs one pass.
public struct VectorHeader: Sendable, Hashable {
  /// The lines, ends included, the digest still zeros.
  public let text: String
  /// Where the digest's 64 digits stand.
  let digestOffset: Int

  private static let digestLabel = "// sha256 of the lines below: "

  /// The header of a unit's vectors.
  ///
  /// - Parameters:
  ///   - plan: what the file is made from.
  ///   - description: the unit.
  ///   - lines: how many lines stand below.
  ///   - isSequence: whether a line is a clock cycle instead of a case.
  init(
    _ plan: VectorSetPlan, _ description: MACUnit.Description, _ interface: StepInterface,
    lines: UInt64, isSequence: Bool
  ) {
    let names = (interface.inputs + [interface.result]).map(\.name).joined(separator: "_")
    var text =
      "// \(description.name): \(isSequence ? "sequences" : "vectors") by \(plan.generator)\n"
    text +=
      isSequence
      ? "// a clock cycle a line: reset_enable_clear_\(names), d as it is after the edge\n"
      : "// a case a line: \(names)\n"
    text += "// hexadecimal, each field padded to whole digits, element 0 in its low bits\n"
    for field in interface.inputs + [interface.result] {
      text += "// \(field.name): \(field.count) x \(field.elementWidth) bits\n"
    }
    // The stages say formats, rounding, overflow, order and accumulator; the formats bias and NaN codes.
    for line in description.definition.split(separator: "\n") { text += "// \(line)\n" }
    text += "// specification sha256: \(plan.specification)\n"
    text += "// length: \(interface.length)\n// seed: \(plan.seed)\n"
    text += isSequence ? "// cycles: \(lines)\n" : "// cases: \(lines)\n"
    text += Self.digestLabel
    digestOffset = text.utf8.count
    text += String(repeating: "0", count: 64) + "\n"
    self.text = text
  }

  /// The `name: value` that a comment line of a header says, nil for other comments.
  static func entry(_ line: ArraySlice<UInt8>) -> (name: Substring, value: Substring)? {
    guard line.count < 200 else { return nil }
    let text = String(decoding: line.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return (parts[0].drop { $0 == " " }, parts[1].drop { $0 == " " })
  }
}
