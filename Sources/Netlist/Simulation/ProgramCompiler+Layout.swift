// SPDX-License-Identifier: Apache-2.0

/// The steps that move bits to other places.
extension ProgramCompiler {
  mutating func lowerSlice(_ result: Operand, _ x: Operand, _ lowest: Int) {
    let (whole, part) = lowest.quotientAndRemainder(dividingBy: 64)
    for place in 0..<result.count {
      let low = x.row + Int32(whole) + place
      // The bits of the next row are read only where the word still has some of them here.
      let bitsLeft = result.width - Int(place) * 64
      if part > 0, bitsLeft > 64 - part {
        emit(
          .funnel, result.row + place, low, low + 1, up: 64 - part, down: part,
          mask: result.mask(place))
      } else {
        emit(.slice, result.row + place, low, down: part, mask: result.mask(place))
      }
    }
  }

  mutating func lowerConcatenation(_ result: Operand, _ parts: [Operand]) {
    // What lands in a row: a source row, moved up (or down, when negative) by so many places.
    var landing = [[(row: Int32, up: Int)]](repeating: [], count: Int(result.count))
    var bit = 0
    for part in parts.reversed() {
      for place in 0..<part.count {
        let from = bit + Int(place) * 64
        let used = min(part.width - Int(place) * 64, 64)
        let (row, up) = from.quotientAndRemainder(dividingBy: 64)
        landing[row].append((part.row + place, up))
        if up + used > 64 { landing[row + 1].append((part.row + place, up - 64)) }
      }
      bit += part.width
    }
    for (place, pieces) in landing.enumerated() {
      deposit(pieces, in: result.row + Int32(place))
    }
  }

  /// Only the first piece, the end of what began in the row below, may have to be moved down.
  private mutating func deposit(_ pieces: [(row: Int32, up: Int)], in row: Int32) {
    var rest = pieces[...]
    guard let first = rest.popFirst() else { return }
    if first.up < 0 {
      emit(.slice, row, first.row, down: -first.up)
    } else if let second = rest.first, second.up >= 0 {
      emit(.join, row, second.row, first.row, up: second.up, down: first.up)
      rest = rest.dropFirst()
    } else {
      // One piece alone at a place of its own.
      emit(.join, row, first.row, first.row, up: first.up, down: first.up)
    }
    for piece in rest { emit(.deposit, row, piece.row, up: piece.up) }
  }

  mutating func lowerReplication(_ result: Operand, _ x: Operand, _ count: Int) {
    if x.width == 1 {
      for place in 0..<result.count {
        emit(.spread, result.row + place, x.row, mask: result.mask(place))
      }
    } else if result.count == 1 {
      let pattern = (0..<count).reduce(UInt64(0)) { $0 | 1 << UInt64($1 * x.width) }
      emit(.scale, result.row, x.row, mask: pattern)
    } else {
      lowerConcatenation(result, Array(repeating: x, count: count))
    }
  }
}
