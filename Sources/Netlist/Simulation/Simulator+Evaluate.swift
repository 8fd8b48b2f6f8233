// SPDX-License-Identifier: Apache-2.0

extension Simulator {
  /// Settles all words for the inputs and for what the registers hold.
  public func evaluate() {
    let (values, lanes) = (values, lanes)
    program.tables.withUnsafeBufferPointer { tables in
      program.instructions.withUnsafeBufferPointer { instructions in
        for instruction in instructions {
          Rows(values: values, lanes: lanes, instruction: instruction).run(tables)
        }
      }
    }
  }
}

/// An instruction with the rows that it works on.
private struct Rows {
  let values: UnsafeMutablePointer<UInt64>
  let lanes: Int
  let instruction: Instruction

  @inline(__always) var d: UnsafeMutablePointer<UInt64> { values + Int(instruction.d) * lanes }
  @inline(__always) var a: UnsafeMutablePointer<UInt64> { values + Int(instruction.a) * lanes }
  @inline(__always) var b: UnsafeMutablePointer<UInt64> { values + Int(instruction.b) * lanes }
  @inline(__always) var c: UnsafeMutablePointer<UInt64> { values + Int(instruction.c) * lanes }

  @inline(__always) func each(_ make: (UInt64) -> UInt64) {
    let (d, a) = (d, a)
    for lane in 0..<lanes { d[lane] = make(a[lane]) }
  }

  @inline(__always) func each(_ make: (UInt64, UInt64) -> UInt64) {
    let (d, a, b) = (d, a, b)
    for lane in 0..<lanes { d[lane] = make(a[lane], b[lane]) }
  }

  @inline(__always) func each(_ make: (UInt64, UInt64, UInt64) -> UInt64) {
    let (d, a, b, c) = (d, a, b, c)
    for lane in 0..<lanes { d[lane] = make(a[lane], b[lane], c[lane]) }
  }

  @inline(__always) func eachWithCarry(_ make: (UInt64, UInt64, inout UInt64) -> UInt64) {
    let (d, a, b, c) = (d, a, b, c)
    for lane in 0..<lanes { d[lane] = make(a[lane], b[lane], &c[lane]) }
  }

  @inline(__always) func run(_ tables: UnsafeBufferPointer<[UInt64]>) {
    let mask = instruction.mask
    let (up, down) = (UInt64(instruction.up), UInt64(instruction.down))
    switch instruction.code {
    case .slice: each { $0 &>> down & mask }
    case .funnel: each { ($0 &>> down | $1 &<< up) & mask }
    case .join: each { $0 &<< up | $1 &<< down }
    case .deposit:
      let (d, a) = (d, a)
      for lane in 0..<lanes { d[lane] |= a[lane] &<< up }
    case .spread: each { (0 &- $0) & mask }
    case .scale: each { $0 &* mask }
    case .not: each { ~$0 & mask }
    case .and: each { $0 & $1 }
    case .or: each { $0 | $1 }
    case .xor: each { $0 ^ $1 }
    case .add: each { ($0 &+ $1) & mask }
    case .addCarryOut:
      eachWithCarry { x, y, carry in
        let sum = x &+ y
        carry = sum < x ? 1 : 0
        return sum & mask
      }
    case .addCarry:
      eachWithCarry { x, y, carry in
        let first = x &+ y
        let sum = first &+ carry
        carry = (first < x ? 1 : 0) | (sum < first ? 1 : 0)
        return sum & mask
      }
    case .subtract: each { ($0 &- $1) & mask }
    case .subtractBorrowOut:
      eachWithCarry { x, y, borrow in
        borrow = x < y ? 1 : 0
        return (x &- y) & mask
      }
    case .subtractBorrow:
      eachWithCarry { x, y, borrow in
        let first = x &- y
        let difference = first &- borrow
        borrow = (x < y ? 1 : 0) | (first < borrow ? 1 : 0)
        return difference & mask
      }
    case .multiply: each { $0 &* $1 }
    case .multiplyAdd:
      let (d, a, b, c) = (d, a, b, c)
      for lane in 0..<lanes {
        // At most (2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1.
        let product = a[lane].multipliedFullWidth(by: b[lane])
        let (first, over) = product.low.addingReportingOverflow(d[lane])
        let (second, overAgain) = first.addingReportingOverflow(c[lane])
        d[lane] = second
        c[lane] = product.high &+ (over ? 1 : 0) &+ (overAgain ? 1 : 0)
      }
    case .shiftLeft: each { $1 < 64 ? $0 &<< $1 & mask : 0 }
    case .shiftRight: each { $1 < 64 ? $0 &>> $1 : 0 }
    case .shiftRightArithmetic:
      let gap = 64 &- down
      each { x, places in
        let signed = Int64(bitPattern: x &<< gap) &>> Int64(bitPattern: gap)
        return UInt64(bitPattern: signed &>> Int64(bitPattern: min(places, 63))) & mask
      }
    case .shiftLeftRows: shiftRowsUp()
    case .shiftRightRows: shiftRowsDown(isSigned: false)
    case .shiftRightArithmeticRows: shiftRowsDown(isSigned: true)
    case .saturate: each { $1 == 0 ? $0 : .max }
    case .equal: each { $0 == $1 ? 1 : 0 }
    case .less: each { $0 < $1 ? 1 : 0 }
    case .lessChain: each { $0 < $1 ? 1 : $0 == $1 ? $2 : 0 }
    case .multiplex: each { $2 ^ (($1 ^ $2) & (0 &- $0)) }
    case .lookup:
      tables[Int(instruction.c)].withUnsafeBufferPointer { table in
        each { table[Int(truncatingIfNeeded: $0)] }
      }
    case .leadingZeros:
      each { UInt64(truncatingIfNeeded: $0.leadingZeroBitCount) &- (64 &- down) }
    case .leadingZerosChain:
      each { x, _, below in
        x == 0 ? down &+ below : UInt64(truncatingIfNeeded: x.leadingZeroBitCount) &- (64 &- down)
      }
    case .isMask: each { $0 == mask ? 1 : 0 }
    case .isMaskChain: each { x, _, below in x == mask ? below : 0 }
    case .isNonzero: each { $0 == 0 ? 0 : 1 }
    case .parity:
      each {
        var x = $0 ^ $0 &>> 32
        x ^= x &>> 16
        x ^= x &>> 8
        x ^= x &>> 4
        return 0x6996 &>> (x & 15) & 1
      }
    }
  }

  // MARK: Shifts of several rows

  private func shiftRowsUp() {
    let (d, a, b) = (d, a, b)
    let rows = Int(instruction.up)
    let mask = Bits.topMask(Int(instruction.down))
    for lane in 0..<lanes {
      let distance = b[lane]
      let whole = Int(min(distance >> 6, UInt64(rows)))
      let part = distance & 63
      for row in 0..<rows {
        var limb: UInt64 = row >= whole ? a[(row - whole) * lanes + lane] << part : 0
        if part > 0, row > whole { limb |= a[(row - whole - 1) * lanes + lane] >> (64 - part) }
        d[row * lanes + lane] = limb
      }
      d[(rows - 1) * lanes + lane] &= mask
    }
  }

  private func shiftRowsDown(isSigned: Bool) {
    let (d, a, b) = (d, a, b)
    let rows = Int(instruction.up)
    let width = Int(instruction.down)
    let mask = Bits.topMask(width)
    for lane in 0..<lanes {
      let distance = b[lane]
      let whole = Int(min(distance >> 6, UInt64(rows)))
      let part = distance & 63
      let top = a[(rows - 1) * lanes + lane]
      let isNegative = isSigned && top >> UInt64(width - 1) & 1 == 1
      let fill: UInt64 = isNegative ? .max : 0
      func limb(_ row: Int) -> UInt64 {
        if row < rows - 1 { return a[row * lanes + lane] }
        return row == rows - 1 ? top | fill & ~mask : fill
      }
      for row in 0..<rows {
        let low = limb(row + whole) >> part
        d[row * lanes + lane] = part > 0 ? low | limb(row + whole + 1) << (64 - part) : low
      }
      d[(rows - 1) * lanes + lane] &= mask
    }
  }
}
