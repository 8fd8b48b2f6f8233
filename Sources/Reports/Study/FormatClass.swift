// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What a report says about a format besides its name: its family and its width.
public struct FormatClass: Sendable, Hashable {
  /// The kinds of formats that a report tells apart.
  public enum Family: Sendable, Hashable, CaseIterable {
    /// Integers and fixed point.
    case integer
    /// Floating point.
    case float
    /// Code books, block formats, and names that only a file explains.
    case other
    /// Weights of one family and activations of another.
    case mixed
  }

  /// The family.
  public var family: Family
  /// Bits of a code; nil when they are not known, or weights and activations differ in them.
  public var bits: Int?

  /// States a family and a width.
  public init(family: Family, bits: Int?) {
    self.family = family
    self.bits = bits
  }

  /// The class of a format.
  public init(_ format: NumberFormat) {
    switch format {
    case .fixedPoint: self.init(family: .integer, bits: format.width)
    case .float: self.init(family: .float, bits: format.width)
    case .codeBook: self.init(family: .other, bits: format.width)
    }
  }

  /// The class of weights and activations together.
  public init(weights: FormatClass, activations: FormatClass) {
    self.init(
      family: weights.family == activations.family ? weights.family : .mixed,
      bits: weights.bits == activations.bits ? weights.bits : nil)
  }

  /// What a name says by itself (`int4`, `e4m3`, `binary8p3`); `.other` when it says nothing.
  public static func named(_ name: String) -> FormatClass {
    guard let format = try? FormatName.parse(name) else {
      return FormatClass(family: .other, bits: nil)
    }
    return FormatClass(format)
  }
}
