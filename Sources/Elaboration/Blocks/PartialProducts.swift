// SPDX-License-Identifier: Apache-2.0
import Netlist

/// The product of two integers as rows of bits that are added together with whatever else is added.
///
/// Baugh-Wooley: a negative partial product -x × 2^i is (~x) × 2^i - 2^i, so every row is unsigned and all the
/// -2^i make one constant. Written so, a multiplier and the addition behind it are one array of carry-save
/// adders; `acc + a * b` extends the sign of the product through all of it and costs half as much again in
/// synthesis.
///
/// Source: C. R. Baugh and B. A. Wooley, "A Two's Complement Parallel Array Multiplication Algorithm", IEEE
/// Transactions on Computers C-22 (1973).
struct PartialProducts {
  /// Rows whose sum with the constant is the product, modulo 2^width.
  private(set) var rows: [Signal] = []
  /// What the negative partial products leave.
  private(set) var constant: Bits
  private let width: Int

  /// The rows of x × y, modulo 2^width.
  init(_ x: Signal, isSigned xSigned: Bool, _ y: Signal, isSigned ySigned: Bool, width: Int) {
    self.width = width
    constant = .zero(width)
    let builder = x.builder
    for j in 0..<min(y.width, width) {
      // Row j: all of x where bit j of y is 1.
      let places = min(x.width, width - j)
      var row = x.truncated(to: places).masked(by: y[j])
      let isTopRow = ySigned && j == y.width - 1
      var inverted = isTopRow ? Bits.ones(places) : Bits.zero(places)
      if xSigned, places == x.width { inverted = inverted ^ Bits.bit(places - 1, width: places) }
      row = row ^ builder.constant(inverted)
      rows.append(row.above(zeros: j).zeroExtended(to: width))
      constant = constant - inverted.resized(to: width).shiftedLeft(j)
    }
  }
}
