// SPDX-License-Identifier: Apache-2.0

/// How the scale of a block follows from its elements.
public enum ScaleRule: String, Sendable, Hashable, CaseIterable {
  /// floor(log2 of the greatest magnitude) minus the exponent of the element's greatest normal
  /// binade, as a power of two: OCP MX v1.0 clause 6.3. Elements near the top can saturate.
  case floor
  /// The least scale of the scale format with which no element saturates.
  case ceiling
  /// The scale nearest to greatest magnitude / greatest element value: NVFP4's customary rule.
  case nearest
  /// The scale of the least squared error, among all of the scale format from a quarter to twice the
  /// ceiling one; of equals the smaller.
  case leastSquaredError
}

/// A block of elements that share a scale: value = scale × element.
public struct BlockFormat: Sendable, Hashable {
  /// The name.
  public let name: String
  /// The format of an element.
  public let element: NumberFormat
  /// The format of the scale: powers of two (`e8m0`) or positive numbers (`ue4m3`).
  public let scale: FloatFormat
  /// How many elements share a scale.
  public let blockSize: Int
  /// How the scale is chosen unless a call says otherwise.
  public let scaleRule: ScaleRule

  /// Describes a block format.
  ///
  /// Unless said otherwise scales of powers of two follow the floor rule of OCP MX, others the nearest.
  ///
  /// - Throws: `FormatError` when the scale has a sign, or the block size is out of range.
  public init(
    name: String, element: NumberFormat, scale: FloatFormat, blockSize: Int,
    scaleRule: ScaleRule? = nil
  ) throws {
    guard !scale.isSigned else {
      throw FormatError(
        "\(name) has the signed scale format \(scale.name)",
        remedy: "use e8m0, ue4m3 or another ueXmY")
    }
    guard scale.width <= 16 else {
      throw FormatError(
        "\(name) has a scale of \(scale.width) bits", remedy: "use at most 16 bits")
    }
    guard 1...65536 ~= blockSize else {
      throw FormatError("\(name) has blocks of \(blockSize)", remedy: "use 1 to 65536 elements")
    }
    self.name = name
    self.element = element
    self.scale = scale
    self.blockSize = blockSize
    self.scaleRule = scaleRule ?? (scale.fields.hasZero ? .nearest : .floor)
  }

  /// The bits of one element with its share of the scale.
  public var bitsPerElement: Double {
    Double(element.width) + Double(scale.width) / Double(blockSize)
  }
}

/// The codes of one block.
public struct BlockCodes: Sendable, Hashable {
  /// The scale's code.
  public var scale: UInt64
  /// The elements' codes, as many as values were given.
  public var elements: [UInt64]

  /// Pairs a scale with its elements.
  public init(scale: UInt64, elements: [UInt64]) {
    self.scale = scale
    self.elements = elements
  }
}
