// SPDX-License-Identifier: Apache-2.0

/// One step of a simulation program: it makes one row, 64 bits of a word for every lane, of other rows.
///
/// Words of more than 64 bits are rows that lie one after the other, lowest first. All operations on them but
/// the variable shifts are made of operations on single rows, carries being rows of their own.
struct Instruction: Sendable, Hashable {
  /// What happens in a lane; `d` is the row that is made, a, b, c are rows, `up`, `down` and `mask` constants.
  enum Code: UInt8, Sendable {
    /// d = (a >> down) & mask
    case slice
    /// d = (a >> down | b << up) & mask
    case funnel
    /// d = a << up | b << down: both upward
    case join
    /// d = d | a << up
    case deposit
    /// d = copies of the lowest bit of a, under the mask
    case spread
    /// d = a × mask: copies of a narrow word
    case scale
    case not, and, or, xor
    /// d = (a + b) & mask
    case add
    /// d = (a + b) & mask, row c = the carry
    case addCarryOut
    /// d = (a + b + c) & mask, row c = the carry
    case addCarry
    case subtract
    /// d = (a - b) & mask, row c = the borrow
    case subtractBorrowOut
    /// d = (a - b - c) & mask, row c = the borrow
    case subtractBorrow
    case multiply
    /// d + 2^64 × row c = a × b + d + c, with the earlier d and c
    case multiplyAdd
    /// Shifts of a by b: places that are too many leave zeros or signs.
    case shiftLeft, shiftRight, shiftRightArithmetic
    /// The same on `up` rows from a on, written from d on; `down` is the width of the highest.
    case shiftLeftRows, shiftRightRows, shiftRightArithmeticRows
    /// d = all ones where b is not 0, else a
    case saturate
    case equal, less
    /// d = a < b, or a = b and c
    case lessChain
    case multiplex
    /// d = entry a of table number c
    case lookup
    /// d = leading zeros of the low `down` bits of a
    case leadingZeros
    /// The same, going on with c where a is 0
    case leadingZerosChain
    /// d = whether a is the mask
    case isMask
    /// d = whether a is the mask, and c
    case isMaskChain
    case isNonzero, parity
  }

  var code: Code
  var up: UInt16 = 0
  var down: UInt16 = 0
  var d: Int32
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  var mask: UInt64 = .max
}
