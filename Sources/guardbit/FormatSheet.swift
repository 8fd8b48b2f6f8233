// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats

/// Everything that is shown of one format.
struct FormatRecord: Encodable {
  var name: String
  var kind: String
  var source: String?
  var bits: Double
  var layout: String
  var signBits: Int?
  var exponentBits: Int?
  var trailingSignificandBits: Int?
  var exponentBias: Int?
  var precision: Int?
  var minimumExponent: Int?
  var maximumExponent: Int?
  var greatestFinite: Double?
  var leastNormal: Double?
  var leastNonzero: Double?
  var leastFinite: Double?
  var zeros: String?
  var infinityCodes: [String]?
  var nanCodes: [String]?
  var element: String?
  var scale: String?
  var blockSize: Int?
  var scaleRule: String?
  var variants: [String: Double]?
  var aliases: [String: String]?
  var values: [Double]?

  var withoutValues: FormatRecord {
    var copy = self
    copy.values = nil
    return copy
  }

  var bitsText: String { Self.text(bits) }
  var greatestFiniteText: String { greatestFinite.map { FormatSheet.short($0) } ?? "-" }
  var leastNonzeroText: String { leastNonzero.map { FormatSheet.short($0) } ?? "-" }
  var specialsText: String {
    let words = [
      infinityCodes.map { $0.isEmpty ? "" : "inf" } ?? "",
      nanCodes.map { $0.isEmpty ? "" : "NaN" } ?? "",
    ].filter { !$0.isEmpty }
    return words.isEmpty ? "none" : words.joined(separator: ", ")
  }

  static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}

/// One format, laid out to be read.
struct FormatSheet {
  let record: FormatRecord
  private let codes: (format: NumberFormat, count: Int)?

  init(described: FormatSpec.Described, spec: FormatSpec?) {
    var record: FormatRecord
    switch described {
    case .number(let format):
      record = Self.record(of: format)
      if format.width <= 8 {
        let count = 1 << format.width
        codes = (format, count)
        record.values = (0..<count).map { format.decode(UInt64($0)).asDouble }
      } else {
        codes = nil
      }
    case .block(let block):
      record = Self.record(of: block)
      codes = nil
    }
    record.source = spec.map(\.source).flatMap { $0.isEmpty ? nil : $0 }
    record.aliases = spec.map(\.aliases).flatMap { $0.isEmpty ? nil : $0 }
    self.record = record
  }

  // MARK: Text

  var text: String {
    var lines = ["\(record.name): \(record.kind)"]
    if let source = record.source { lines.append("  source                 \(source)") }
    func add(_ label: String, _ value: String?) {
      if let value { lines.append("  \(label.padding(to: 22)) \(value)") }
    }
    add("fields", record.layout)
    add("bits", record.bitsText)
    add("exponent bias", record.exponentBias.map(String.init))
    add("precision", record.precision.map { "\($0) significand bits, the leading one included" })
    if let low = record.minimumExponent, let high = record.maximumExponent {
      add("normal binades", "2^\(low) ... 2^\(high)")
    }
    add("greatest finite", record.greatestFinite.map(Self.exact))
    add("least normal", record.leastNormal.map(Self.exact))
    add("least nonzero", record.leastNonzero.map(Self.exact))
    add("most negative", record.leastFinite.map(Self.exact))
    add("zeros", record.zeros)
    add("infinities", record.infinityCodes.map { $0.isEmpty ? "none" : $0.joined(separator: " ") })
    add("NaNs", record.nanCodes.map { $0.isEmpty ? "none" : $0.joined(separator: " ") })
    add("element", record.element)
    add("scale", record.scale)
    add("block size", record.blockSize.map(String.init))
    add("scale rule", record.scaleRule)
    add(
      "greatest by convention",
      record.variants.map { variants in
        ["all", "ieee", "ocp"].compactMap { key in
          variants[key].map { "\(key) \(Self.short($0))" }
        }.joined(separator: ", ")
      })
    add(
      "called elsewhere",
      record.aliases.map { aliases in
        aliases.keys.sorted().map { "\($0): \(aliases[$0] ?? "")" }.joined(separator: ", ")
      })
    if let codes { lines.append(contentsOf: Self.grid(codes.format, count: codes.count)) }
    return lines.joined(separator: "\n")
  }

  /// Every value, eight codes a row (a binade a row where it has more).
  private static func grid(_ format: NumberFormat, count: Int) -> [String] {
    let columns = min(count, 8)
    let cells = (0..<count).map { code in
      let value = format.decode(UInt64(code))
      // Listed values have up to 53 bits; their shortest decimal says as much in half the space.
      if case .codeBook = format { return FormatRecord.text(value.asDouble) }
      return value.exactText
    }
    let width = (cells.map(\.count).max() ?? 0) + 2
    var lines = [
      "", "  code".padding(to: 8) + (0..<columns).map { "+\($0)".padding(before: width) }.joined(),
    ]
    for row in stride(from: 0, to: count, by: columns) {
      let values = cells[row..<min(row + columns, count)].map { $0.padding(before: width) }
      lines.append("  " + "0x\(format.hex(UInt64(row)))".padding(to: 6) + values.joined())
    }
    return lines
  }

  /// A number with its power of two or fraction, and its decimal.
  static func exact(_ value: Double) -> String {
    let text = FormatValue(value).exactText
    let plain = FormatRecord.text(value)
    // Wider than Float64, which sheets are written in.
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "beyond FP64" }
    let exact = ExactValue(value)
    let zeros = exact.significand.trailingZeroBitCount
    let odd = exact.significand >> UInt128(zeros)
    let power = exact.exponent + zeros
    let sign = exact.isNegative ? "-" : ""
    if abs(power) < 2, odd < 1 << 20 { return text }
    let factored = odd == 1 ? "\(sign)2^\(power)" : "\(sign)\(odd) x 2^\(power)"
    return plain == factored ? plain : "\(plain.count <= 24 ? plain : text) = \(factored)"
  }

  /// A number in little space.
  static func short(_ value: Double) -> String {
    let plain = FormatRecord.text(value)
    if plain.count <= 12 { return plain }
    let exact = ExactValue(value)
    let odd = exact.significand >> UInt128(exact.significand.trailingZeroBitCount)
    if odd == 1 { return "2^\(exact.binade)" }
    return String(format: "%.4g", value)
  }
}
