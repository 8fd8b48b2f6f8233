// SPDX-License-Identifier: Apache-2.0

/// One term of a sum: a product, rounded and scaled as the unit does, or what else is added to it.
final class Term {
  /// The value.
  let number: MPFRNumber
  /// The exponent at which an alignment finds it; that of a zero or a special value is not used.
  var exponent = 0
  /// The exponents of its scales alone: that of a group of products.
  var scaleExponent = 0
  /// Its element's k.
  var k = 0

  init(precision: Int) { number = MPFRNumber(precision: precision) }
}
