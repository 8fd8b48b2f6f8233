// SPDX-License-Identifier: Apache-2.0

extension ProgramCompiler {
  /// Appends the steps that make a word; its rows are `row` and those after it.
  mutating func lower(_ node: Module.Node, row: Int32, operands: [Operand]) {
    let result = Operand(row: row, width: node.width)
    switch node.operation {
    case .input, .constant, .register, .output: break
    case .slice(_, let lowest): lowerSlice(result, operands[0], lowest)
    case .concatenation: lowerConcatenation(result, operands)
    case .replication(_, let count): lowerReplication(result, operands[0], count)
    case .not: eachRow(.not, result, operands)
    case .and: eachRow(.and, result, operands)
    case .or: eachRow(.or, result, operands)
    case .xor: eachRow(.xor, result, operands)
    case .sum: lowerSum(result, operands)
    case .subtract: lowerDifference(result, operands[0], operands[1])
    case .multiply: lowerProduct(result, operands[0], operands[1])
    case .shiftLeft: lowerShift(.shiftLeft, .shiftLeftRows, result, operands)
    case .shiftRight: lowerShift(.shiftRight, .shiftRightRows, result, operands)
    case .shiftRightArithmetic:
      lowerShift(.shiftRightArithmetic, .shiftRightArithmeticRows, result, operands)
    case .equal: lowerEqual(row, operands[0], operands[1])
    case .less:
      let (x, y) = (operands[0], operands[1])
      emit(.less, row, x.row, y.row)
      for place in 1..<max(x.count, 1) {
        emit(.lessChain, row, x.row + place, y.row + place, row)
      }
    case .multiplex:
      for place in 0..<result.count {
        emit(
          .multiplex, row + place, operands[0].row, operands[1].row + place,
          operands[2].row + place)
      }
    case .lookup(_, let table):
      for place in 0..<result.count {
        let number = tableNumber(table.map { $0.limbs[Int(place)] })
        emit(.lookup, row + place, operands[0].row, 0, number)
      }
    case .leadingZeroCount:
      let x = operands[0]
      emit(.leadingZeros, row, x.row, down: min(x.width, 64))
      for place in 1..<max(x.count, 1) {
        let bits = place == x.count - 1 ? x.width - Int(place) * 64 : 64
        emit(.leadingZerosChain, row, x.row + place, 0, row, down: bits)
      }
    case .reduceAnd:
      let x = operands[0]
      emit(.isMask, row, x.row, mask: x.mask(0))
      for place in 1..<max(x.count, 1) {
        emit(.isMaskChain, row, x.row + place, 0, row, mask: x.mask(place))
      }
    case .reduceOr: emit(.isNonzero, row, gathered(operands[0], .or))
    case .reduceXor: emit(.parity, row, gathered(operands[0], .xor))
    }
  }

  /// A bitwise operation, row by row.
  private mutating func eachRow(_ code: Instruction.Code, _ result: Operand, _ operands: [Operand])
  {
    for place in 0..<result.count {
      emit(
        code, result.row + place, operands[0].row + place,
        operands.count > 1 ? operands[1].row + place : 0, mask: result.mask(place))
    }
  }

  /// One row that combines all rows of a word from one on.
  private mutating func gathered(
    _ x: Operand, from first: Int32 = 0, _ code: Instruction.Code
  ) -> Int32 {
    guard x.count > first + 1 else { return x.row + first }
    let row = scratch(0)
    emit(code, row, x.row + first, x.row + first + 1)
    for place in first + 2..<max(x.count, first + 2) { emit(code, row, row, x.row + place) }
    return row
  }

  private mutating func lowerEqual(_ row: Int32, _ x: Operand, _ y: Operand) {
    guard x.count > 1 else { return emit(.equal, row, x.row, y.row) }
    let (all, one) = (scratch(0), scratch(1))
    emit(.xor, all, x.row, y.row)
    for place in 1..<x.count {
      emit(.xor, one, x.row + place, y.row + place)
      emit(.or, all, all, one)
    }
    emit(.isMask, row, all, mask: 0)
  }

  /// Shifts take their distance from one row: any high bit of a wider distance makes it too far.
  private mutating func lowerShift(
    _ narrow: Instruction.Code, _ wide: Instruction.Code, _ result: Operand, _ operands: [Operand]
  ) {
    let (x, by) = (operands[0], operands[1])
    var distance = by.row
    if by.count > 1 {
      let high = gathered(by, from: 1, .or)
      distance = scratch(1)
      emit(.saturate, distance, by.row, high)
    }
    if x.count == 1 {
      emit(narrow, result.row, x.row, distance, down: x.width, mask: result.mask(0))
    } else {
      let top = x.width - Int(x.count - 1) * 64
      emit(wide, result.row, x.row, distance, up: Int(x.count), down: top)
    }
  }
}
