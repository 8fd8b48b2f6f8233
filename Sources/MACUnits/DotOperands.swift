// SPDX-License-Identifier: Apache-2.0

/// The codes that go into one dot product.
public struct DotOperands: Sendable, Hashable {
  /// The K first factors, k ascending.
  public var a: [UInt64]
  /// The K second factors.
  public var b: [UInt64]
  /// The addend.
  public var c: UInt64
  /// The scale words of a unit with block scales.
  public var scales: ScaleWords

  /// Collects operands.
  public init(
    a: [UInt64] = [], b: [UInt64] = [], c: UInt64 = 0, scales: ScaleWords = ScaleWords()
  ) {
    self.a = a
    self.b = b
    self.c = c
    self.scales = scales
  }
}

/// The scale words of one dot product, one for each block of k; empty for units without block scales.
public struct ScaleWords: Sendable, Hashable {
  /// Those of a.
  public var a: [UInt64]
  /// Those of b.
  public var b: [UInt64]

  /// Collects scale words.
  public init(a: [UInt64] = [], b: [UInt64] = []) {
    self.a = a
    self.b = b
  }
}
