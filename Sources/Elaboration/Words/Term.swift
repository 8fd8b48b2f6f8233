// SPDX-License-Identifier: Apache-2.0
import Netlist

/// A term of a block's sum: a product, rounded and scaled where the unit does so; a group of products; or
/// a sum that itself is aligned once more.
struct Term {
  /// What is added.
  ///
  /// Its exponent + `fractionBits` is the exponent e at which it is aligned.
  var number: Number
  /// Whether it takes part in an alignment: a product that is not zero, a group of products that are not
  /// all zeros.
  ///
  /// A group that cancels takes part, with its exponent.
  var isPresent: Signal
  /// What it is called within a sum: `term_3`.
  var label: String
  /// The significand with its sign in two's complement, where it is at hand.
  var signed: Signal?

  init(_ number: Number, isPresent: Signal, label: String, signed: Signal? = nil) {
    self.number = number
    self.isPresent = isPresent
    self.label = label
    self.signed = signed
  }

  /// A term that takes part unless it is zero.
  init(_ number: Number, label: String) {
    self.init(number, isPresent: number.significand.isNonzero, label: label)
  }

  /// e, the exponent at which it is aligned.
  var alignment: Exponent { number.exponent.plus(number.fractionBits) }
}
