// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The words that go in and out of a device: all that a prober knows of it beforehand.
public struct DeviceFormats: Sendable, Hashable {
  /// The format of the first factors.
  public var a: NumberFormat
  /// The format of the second factors.
  public var b: NumberFormat
  /// The format of the addend.
  public var c: NumberFormat
  /// The format of the result.
  public var d: NumberFormat
  /// The scale words behind c, nil without them.
  public var scales: BlockScales?

  /// Names the formats.
  public init(
    a: NumberFormat, b: NumberFormat, c: NumberFormat, d: NumberFormat,
    scales: BlockScales? = nil
  ) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.scales = scales
  }

  /// The formats of a unit's words.
  public init(_ unit: MACUnit) {
    let decode = unit.description.decode
    self.init(
      a: decode.a, b: decode.b, c: decode.c, d: unit.resultFormat,
      scales: unit.description.scale.blocks)
  }

  /// A case as `guardbit eval` reads it.
  public func caseLine(_ operands: DotOperands) -> String {
    var words = operands.a.map { a.hex($0) } + operands.b.map { b.hex($0) }
    words.append(c.hex(operands.c))
    if let scales {
      words += operands.scales.a.map { $0.hex(width: scales.wordWidth(scales.a)) }
      words += operands.scales.b.map { $0.hex(width: scales.wordWidth(scales.b)) }
    }
    return words.joined(separator: " ")
  }

  /// Whether two devices take and return words of the same formats, whatever the formats are called.
  public func agrees(with other: DeviceFormats) -> Bool {
    func isScale(_ one: BlockScales?, _ two: BlockScales?) -> Bool {
      guard let one, let two else { return one == nil && two == nil }
      return one.a == two.a && one.b == two.b && one.blockSize == two.blockSize
        && one.microexponentRun == two.microexponentRun
    }
    return a == other.a && b == other.b && c == other.c && d == other.d
      && isScale(scales, other.scales)
  }
}
