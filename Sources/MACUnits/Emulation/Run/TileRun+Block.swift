// SPDX-License-Identifier: Apache-2.0
internal import CKernels

extension TileRun {
  /// What one item computes.
  struct TileBlock {
    let a: [PackedPlane]
    let b: [PackedPlane]
    let rowPanels: Range<Int>
    let columnPanels: Range<Int>
    /// The matrix's row and column of panel 0.
    let firstRow: Int
    let firstColumn: Int

    var tiles: Int { rowPanels.count * columnPanels.count }
    func tile(_ row: Int, _ column: Int) -> Int {
      (row - rowPanels.lowerBound) * columnPanels.count + column - columnPanels.lowerBound
    }
  }

  /// Computes a block: addends in, stretch after stretch of K, codes out.
  func compute(_ block: TileBlock) {
    let elements = kernel.rows * kernel.columns
    let tileBytes = elements * kernel.accumulatorBytes
    let accumulators = PanelBuffer(bytes: block.tiles * tileBytes)
    let saved = PanelBuffer(bytes: tileBytes)
    let keys = plan.usesKeys ? PanelBuffer(bytes: block.tiles * elements * 8) : nil
    var totals = [Int128](repeating: 0, count: plan.spillsEvery == nil ? 0 : block.tiles * elements)
    var isLeft = [Bool](repeating: false, count: block.tiles)
    forEachTile(block) { row, column, tile in
      enter(block, row, column, accumulators.base + tile * tileBytes)
      if let keys { fill(keys.base + tile * elements * 8, block, row, column) }
    }
    var held = 0
    for k in stride(from: 0, to: length, by: stretch) {
      let count = min(stretch, length - k)
      if let limit = plan.spillsEvery, held + count > limit {
        spill(accumulators.base, &totals)
        held = 0
      }
      held += count
      run(block, k..<k + count, accumulators, saved, keys, &isLeft)
    }
    if plan.spillsEvery != nil { spill(accumulators.base, &totals) }
    let element = GeneralElement(job, views)
    forEachTile(block) { row, column, tile in
      deliver(
        block, row, column, accumulators.base + tile * tileBytes,
        totals.isEmpty ? [] : totals[tile * elements..<(tile + 1) * elements], isLeft[tile],
        element)
    }
  }

  /// All tiles of the block over a stretch of K.
  private func run(
    _ block: TileBlock, _ range: Range<Int>, _ accumulators: PanelBuffer,
    _ saved: PanelBuffer, _ keys: PanelBuffer?, _ isLeft: inout [Bool]
  ) {
    let elements = kernel.rows * kernel.columns
    let tileBytes = elements * kernel.accumulatorBytes
    plan.parameters.bytes.withUnsafeBytes { parameters in
      var call = gb_tile()
      call.k = Int64(range.count)
      call.first_k = Int64(range.lowerBound)
      call.parameters = parameters.baseAddress
      for column in block.columnPanels {
        for (index, plane) in block.b.enumerated() {
          call.set(b: plane.pointer(panel: column, k: range.lowerBound), index)
        }
        for row in block.rowPanels {
          let tile = block.tile(row, column)
          if isLeft[tile] { continue }
          for (index, plane) in block.a.enumerated() {
            call.set(a: plane.pointer(panel: row, k: range.lowerBound), index)
          }
          call.accumulator = accumulators.base + tile * tileBytes
          if let keys {
            call.keys = UnsafePointer(
              (keys.base + tile * elements * 8).assumingMemoryBound(to: UInt64.self))
          }
          isLeft[tile] = !run(&call, saved.base, tileBytes)
        }
      }
    }
  }

  /// One call of the kernel; false when neither version is exact on these operands.
  private func run(_ call: inout gb_tile, _ saved: UnsafeMutableRawPointer, _ bytes: Int) -> Bool {
    guard let first = kernel.c.run else { return false }
    saved.copyMemory(from: call.accumulator, byteCount: bytes)
    if first(&call) & UInt32(gb_raised_redo) == 0 { return true }
    guard let again = kernel.c.run_again else { return false }
    call.accumulator.copyMemory(from: saved, byteCount: bytes)
    return again(&call) & UInt32(gb_raised_redo) == 0
  }

  func forEachTile(_ block: TileBlock, _ body: (Int, Int, Int) -> Void) {
    for row in block.rowPanels {
      for column in block.columnPanels { body(row, column, block.tile(row, column)) }
    }
  }
}

extension gb_tile {
  fileprivate mutating func set(a pointer: UnsafeRawPointer, _ index: Int) {
    switch index {
    case 0: a.0 = pointer
    case 1: a.1 = pointer
    default: a.2 = pointer
    }
  }

  fileprivate mutating func set(b pointer: UnsafeRawPointer, _ index: Int) {
    switch index {
    case 0: b.0 = pointer
    case 1: b.1 = pointer
    default: b.2 = pointer
    }
  }
}
