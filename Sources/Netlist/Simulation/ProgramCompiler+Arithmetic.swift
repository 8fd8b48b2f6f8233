// SPDX-License-Identifier: Apache-2.0

/// The steps of sums and products.
extension ProgramCompiler {
  mutating func lowerSum(_ result: Operand, _ terms: [Operand]) {
    var total = terms[0]
    for term in terms.dropFirst() {
      lowerAddition(result, total, term)
      total = result
    }
    if terms.count == 1 {
      for place in 0..<result.count { emit(.slice, result.row + place, total.row + place) }
    }
  }

  private mutating func lowerAddition(_ result: Operand, _ x: Operand, _ y: Operand) {
    guard result.count > 1 else {
      return emit(.add, result.row, x.row, y.row, mask: result.mask(0))
    }
    let carry = scratch(0)
    for place in 0..<result.count {
      emit(
        place == 0 ? .addCarryOut : .addCarry, result.row + place, x.row + place, y.row + place,
        carry, mask: result.mask(place))
    }
  }

  mutating func lowerDifference(_ result: Operand, _ x: Operand, _ y: Operand) {
    guard result.count > 1 else {
      return emit(.subtract, result.row, x.row, y.row, mask: result.mask(0))
    }
    let borrow = scratch(0)
    for place in 0..<result.count {
      emit(
        place == 0 ? .subtractBorrowOut : .subtractBorrow, result.row + place, x.row + place,
        y.row + place, borrow, mask: result.mask(place))
    }
  }

  mutating func lowerProduct(_ result: Operand, _ x: Operand, _ y: Operand) {
    guard result.count > 1 else { return emit(.multiply, result.row, x.row, y.row) }
    // Schoolbook rows. The product may have one row fewer than both factors together: what would lie
    // there is 0.
    let zero = constant(.zero(1))
    let carry = scratch(0)
    for place in 0..<result.count { emit(.slice, result.row + place, zero) }
    for high in 0..<y.count {
      emit(.slice, carry, zero)
      for low in 0..<x.count where low + high < result.count {
        emit(.multiplyAdd, result.row + low + high, x.row + low, y.row + high, carry)
      }
      if high + x.count < result.count { emit(.slice, result.row + high + x.count, carry) }
    }
  }
}
