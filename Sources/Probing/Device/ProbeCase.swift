// SPDX-License-Identifier: Apache-2.0

/// A case in numbers, before it becomes words: products at places, and the addend.
struct ProbeCase {
  /// A product a × b, at a power of two that its scale may have to help it to.
  struct Term {
    /// The first factor.
    var a: Double
    /// The second factor.
    var b: Double
    /// The exponent of the scale of its block; 0 where scales stay 1.
    var scale = 0

    /// The product with the other sign.
    var negated: Term { Term(a: -a, b: b, scale: scale) }
  }

  /// K.
  var length: Int
  /// The products by their k; all others are 0 × 0.
  var terms: [Int: Term] = [:]
  /// The addend.
  var c = 0.0
}

/// A case with its answer.
public struct ProbeEvidence: Sendable, Hashable {
  /// The case as `guardbit eval` reads it.
  public let caseLine: String
  /// The answer in hexadecimal.
  public let result: String
}
