// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

extension TileRun {
  /// Addends become accumulator entries; elements beyond the matrix are zeros.
  func enter(
    _ block: TileBlock, _ row: Int, _ column: Int, _ tile: UnsafeMutableRawPointer
  ) {
    memset(tile, kernel.rows * kernel.columns * kernel.accumulatorBytes)
    var last: (code: UInt64, entry: UInt64)?
    forEachElement(block, row, column) { place, index in
      let code = job.results[index]
      // Addends are often alike: biases, or zeros.
      if let last, last.code == code {
        store(last.entry, tile, place)
      } else {
        let entry = plan.accumulator.entry(code)
        last = (code, entry)
        store(entry, tile, place)
      }
    }
  }

  private func memset(_ tile: UnsafeMutableRawPointer, _ bytes: Int) {
    tile.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
  }

  @inline(__always)
  private func forEachElement(
    _ block: TileBlock, _ row: Int, _ column: Int, _ body: (Int, Int) -> Void
  ) {
    let firstRow = block.firstRow + row * kernel.rows
    let firstColumn = block.firstColumn + column * kernel.columns
    for r in 0..<min(kernel.rows, job.rows - firstRow) {
      for c in 0..<min(kernel.columns, job.columns - firstColumn) {
        body(r * kernel.columns + c, (firstRow + r) * job.columns + firstColumn + c)
      }
    }
  }

  @inline(__always)
  private func store(_ entry: UInt64, _ tile: UnsafeMutableRawPointer, _ place: Int) {
    switch kernel.accumulatorBytes {
    case 2:
      tile.storeBytes(
        of: UInt16(truncatingIfNeeded: entry), toByteOffset: 2 * place, as: UInt16.self)
    case 4:
      tile.storeBytes(
        of: UInt32(truncatingIfNeeded: entry), toByteOffset: 4 * place, as: UInt32.self)
    case 8: tile.storeBytes(of: entry, toByteOffset: 8 * place, as: UInt64.self)
    default:
      tile.storeBytes(
        of: Int128(Int64(bitPattern: entry)), toByteOffset: 16 * place, as: Int128.self)
    }
  }

  @inline(__always)
  private func load(_ tile: UnsafeRawPointer, _ place: Int) -> UInt64 {
    switch kernel.accumulatorBytes {
    case 2: return UInt64(tile.load(fromByteOffset: 2 * place, as: UInt16.self))
    case 4: return UInt64(tile.load(fromByteOffset: 4 * place, as: UInt32.self))
    default: return tile.load(fromByteOffset: 8 * place, as: UInt64.self)
    }
  }

  /// Keys of stochastic rounding: the part of `RandomBits` that depends on the element alone.
  func fill(
    _ keys: UnsafeMutableRawPointer, _ block: TileBlock, _ row: Int, _ column: Int
  ) {
    keys.initializeMemory(
      as: UInt64.self, repeating: 0, count: kernel.rows * kernel.columns)
    forEachElement(block, row, column) { place, index in
      let element = job.randomCase(index, views.pass)
      let key = RandomBits.mix(
        element.random.seed &+ 0x9E37_79B9_7F4A_7C15 &* (element.index &+ 1))
      keys.storeBytes(of: key, toByteOffset: 8 * place, as: UInt64.self)
    }
  }

  /// Empties the accumulators of a block into its totals.
  func spill(_ accumulators: UnsafeMutableRawPointer, _ totals: inout [Int128]) {
    for place in totals.indices {
      switch kernel.accumulatorBytes {
      case 4:
        totals[place] += Int128(accumulators.load(fromByteOffset: 4 * place, as: Int32.self))
      default:
        totals[place] += Int128(accumulators.load(fromByteOffset: 8 * place, as: Int64.self))
      }
    }
    memset(accumulators, totals.count * kernel.accumulatorBytes)
  }

  /// Accumulator entries become codes; elements that the kernel is not for are computed by the stages.
  func deliver(
    _ block: TileBlock, _ row: Int, _ column: Int, _ tile: UnsafeRawPointer,
    _ totals: ArraySlice<Int128>, _ isLeft: Bool, _ element: GeneralElement
  ) {
    let isWide = kernel.accumulatorBytes == 16
    let spilled = totals.isEmpty && !isWide ? nil : plan.accumulator.spilled
    let firstRow = block.firstRow + row * kernel.rows
    let firstColumn = block.firstColumn + column * kernel.columns
    let columns = min(kernel.columns, job.columns - firstColumn)
    let bulk =
      isLeft || spilled != nil || !specialRows.isEmpty || !specialColumns.isEmpty
      ? nil : plan.accumulator.bulk
    for r in 0..<min(kernel.rows, job.rows - firstRow) {
      let first = (firstRow + r) * job.columns + firstColumn
      let place = r * kernel.columns
      if let bulk,
        deliver(
          bulk, tile + place * kernel.accumulatorBytes, to: job.results + first, count: columns)
      {
        continue
      }
      for c in 0..<columns {
        let index = first + c
        let addend = job.results[index]
        var code: UInt64?
        if !isLeft, !isSpecial(index, addend) {
          code =
            spilled.map {
              $0(
                isWide
                  ? tile.load(fromByteOffset: 16 * (place + c), as: Int128.self)
                  : totals[totals.startIndex + place + c], addend)
            }
            ?? plan.accumulator.code(load(tile, place + c), addend)
        }
        if let code {
          job.results[index] = code
        } else if isDecided(firstRow + r, firstColumn + c) {
          job.results[index] = job.unit.description.decidedNaNCode
        } else {
          element.compute(row: firstRow + r, column: firstColumn + c)
        }
      }
    }
  }

  /// A row of a tile; false, and nothing is written, when some of its elements have to be looked at.
  private func deliver(
    _ bulk: BulkDelivery, _ entries: UnsafeRawPointer, to codes: UnsafeMutablePointer<UInt64>,
    count: Int
  ) -> Bool {
    let length = Int64(count)
    // Addends that are special make a delivery of totals fail by themselves.
    if case .totals = bulk {
    } else if specialAddend?.containsAny(codes, count: count) == true {
      return false
    }
    switch bulk {
    case .float32(let format):
      withUnsafePointer(to: format.c) {
        gb_codes_of_f32(entries.assumingMemoryBound(to: Float.self), codes, length, $0)
      }
    case .float64(let format):
      withUnsafePointer(to: format.c) {
        gb_codes_of_f64(entries.assumingMemoryBound(to: Double.self), codes, length, $0)
      }
    case .integer(let mask):
      for place in 0..<count { codes[place] = load(entries, place) & mask }
    case .totals(.int32, let unit):
      return gb_f32_of_totals_i32(
        entries.assumingMemoryBound(to: Int32.self), codes, length, unit) != 0
    case .totals(.int64, let unit):
      return gb_f32_of_totals_i64(
        entries.assumingMemoryBound(to: Int64.self), codes, length, unit) != 0
    case .totals(.float64, let unit):
      return gb_f32_of_totals_f64(
        entries.assumingMemoryBound(to: Double.self), codes, length, unit) != 0
    }
    return true
  }

  /// Whether a NaN in its row or column makes an element a NaN.
  private func isDecided(_ row: Int, _ column: Int) -> Bool {
    (!nanRows.isEmpty && nanRows[row]) || (!nanColumns.isEmpty && nanColumns[column])
  }

  @inline(__always)
  private func isSpecial(_ index: Int, _ addend: UInt64) -> Bool {
    if let specialAddend, specialAddend.contains(addend) { return true }
    if specialRows.isEmpty && specialColumns.isEmpty { return false }
    let (row, column) = index.quotientAndRemainder(dividingBy: job.columns)
    return (!specialRows.isEmpty && specialRows[row])
      || (!specialColumns.isEmpty && specialColumns[column])
  }
}
