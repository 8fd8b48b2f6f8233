// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// One pass of a matrix product on a kernel: packs panels, computes tiles, delivers codes.
///
/// Rows and columns are taken in chunks whose packed panels fit a stated amount of memory, chunks in blocks
/// that are one item of work each, and K in stretches whose panels fit the caches.
struct TileRun: Sendable {
  private let job: MatrixJob
  private let plan: KernelPlan
  private let prepared: PreparedPlan
  private let views: MatrixJob.Views
  private let kernel: Kernel
  /// K of the pass.
  private let length: Int
  /// K of one call of the kernel.
  private let stretch: Int
  private let specialRows: [Bool]
  private let specialColumns: [Bool]
  private let specialAddend: SpecialCodes?

  /// Bytes of the packed panels of a chunk of rows or columns.
  private static let chunkBytes = 64 << 20
  /// Bytes of a panel of B that stay in the first-level cache.
  private static let panelBytes = 24 << 10
  /// Panels of rows and columns of an item.
  private static let blockRows = 16
  private static let blockColumns = 8

  init(_ job: MatrixJob, _ prepared: PreparedPlan, _ views: MatrixJob.Views) {
    self.job = job
    self.prepared = prepared
    plan = prepared.plan
    self.views = views
    kernel = plan.kernel
    length = job.steps.passLength
    stretch = Self.stretch(plan, length)
    let decode = job.unit.description.decode
    let scales = job.unit.description.scale.blocks
    if kernel.takesSpecials {
      specialRows = []
      specialColumns = []
      specialAddend = nil
    } else {
      let rows = SpecialLines(views.a, decode.a, mask: decode.factorMask, scale: scales?.a)
      let columns = SpecialLines(views.b, decode.b, mask: decode.factorMask, scale: scales?.b)
      specialRows = rows.isEmpty ? [] : rows.raised
      specialColumns = columns.isEmpty ? [] : columns.raised
      if case .float(let format) = decode.c, format.hasSpecials {
        specialAddend = SpecialCodes(format)
      } else {
        specialAddend = nil
      }
    }
  }

  /// How many k a call takes: whole steps, groups and runs, in the first-level cache if possible.
  private static func stretch(_ plan: KernelPlan, _ length: Int) -> Int {
    let kernel = plan.kernel
    var unit = kernel.step
    var bytes = 0
    for plane in kernel.planesA + kernel.planesB { unit = lcm(unit, plane.group * plane.run) }
    for plane in kernel.planesB { bytes += max(1, kernel.columns * plane.bytes / plane.run) }
    var stretch = max(unit, panelBytes / max(1, bytes) / unit * unit)
    if let limit = plan.spillsEvery { stretch = min(stretch, max(unit, limit / unit * unit)) }
    return min(stretch, max(length, 1))
  }

  private static func lcm(_ x: Int, _ y: Int) -> Int {
    var (a, b) = (x, y)
    while b != 0 { (a, b) = (b, a % b) }
    return x / a * y
  }

  /// The phases of the pass.
  func phases() -> [MatrixJob.Phase] {
    let rowPanels = panels(of: job.rows, kernel.rows)
    let columnPanels = panels(of: job.columns, kernel.columns)
    let chunkRows = chunk(rowPanels, kernel.rows, kernel.planesA, Self.blockRows)
    let chunkColumns = chunk(columnPanels, kernel.columns, kernel.planesB, Self.blockColumns)
    let packedA = zip(kernel.planesA, prepared.a).map {
      PackedPlane($0, $1, width: kernel.rows, panels: chunkRows, k: length)
    }
    let packedB = zip(kernel.planesB, prepared.b).map {
      PackedPlane($0, $1, width: kernel.columns, panels: chunkColumns, k: length)
    }
    var phases: [MatrixJob.Phase] = []
    for firstRow in stride(from: 0, to: rowPanels, by: chunkRows) {
      let rows = firstRow..<min(firstRow + chunkRows, rowPanels)
      for firstColumn in stride(from: 0, to: columnPanels, by: chunkColumns) {
        let columns = firstColumn..<min(firstColumn + chunkColumns, columnPanels)
        let packsRows = firstColumn == 0 ? rows.count : 0
        phases.append(
          MatrixJob.Phase(count: packsRows + columns.count, products: 0) { [self] item in
            if item < packsRows {
              pack(packedA, views.a, job.rows, kernel.rows, item, from: rows.lowerBound)
            } else {
              pack(
                packedB, views.b, job.columns, kernel.columns, item - packsRows,
                from: columns.lowerBound)
            }
          })
        phases.append(tiles(packedA, packedB, rows, columns))
      }
    }
    return phases
  }

  private func panels(of lines: Int, _ width: Int) -> Int { (lines + width - 1) / width }

  /// How many panels a chunk has: all if they fit, whole blocks otherwise.
  private func chunk(_ panels: Int, _ width: Int, _ planes: [Plane], _ block: Int) -> Int {
    let bytes = planes.reduce(1) { $0 + width * (length / $1.run + $1.group) * $1.bytes }
    return min(panels, max(1, Self.chunkBytes / bytes / block) * block)
  }

  private func pack(
    _ planes: [PackedPlane], _ view: OperandView, _ lines: Int, _ width: Int, _ panel: Int,
    from first: Int
  ) {
    let firstLine = (first + panel) * width
    for plane in planes {
      plane.pack(panel, lines: min(width, lines - firstLine), of: view, firstLine: firstLine)
    }
  }

  private func tiles(
    _ a: [PackedPlane], _ b: [PackedPlane], _ rows: Range<Int>, _ columns: Range<Int>
  ) -> MatrixJob.Phase {
    let acrossRows = panels(of: rows.count, Self.blockRows)
    let acrossColumns = panels(of: columns.count, Self.blockColumns)
    let share =
      job.products(of: views) * Double(rows.count * columns.count)
      / Double(panels(of: job.rows, kernel.rows) * panels(of: job.columns, kernel.columns))
    return MatrixJob.Phase(count: acrossRows * acrossColumns, products: share) { [self] item in
      let (row, column) = item.quotientAndRemainder(dividingBy: acrossColumns)
      let firstRow = row * Self.blockRows
      let firstColumn = column * Self.blockColumns
      let block = TileBlock(
        a: a, b: b, rowPanels: firstRow..<min(firstRow + Self.blockRows, rows.count),
        columnPanels: firstColumn..<min(firstColumn + Self.blockColumns, columns.count),
        firstRow: rows.lowerBound * kernel.rows, firstColumn: columns.lowerBound * kernel.columns)
      compute(block)
    }
  }

  /// What one item computes.
  private struct TileBlock {
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

  private func compute(_ block: TileBlock) {
    let elements = kernel.rows * kernel.columns
    let tileBytes = elements * kernel.accumulatorBytes
    let accumulators = PanelBuffer(bytes: block.tiles * tileBytes)
    let saved = PanelBuffer(bytes: tileBytes)
    let keys = plan.usesKeys ? PanelBuffer(bytes: block.tiles * elements * 8) : nil
    var totals = [Int128](
      repeating: 0, count: plan.spillsEvery == nil ? 0 : block.tiles * elements)
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
      plan.parameters.bytes.withUnsafeBytes { parameters in
        var call = gb_tile()
        call.k = Int64(count)
        call.first_k = Int64(k)
        call.parameters = parameters.baseAddress
        for column in block.columnPanels {
          for (index, plane) in block.b.enumerated() {
            call.set(b: plane.pointer(panel: column, k: k), index)
          }
          for row in block.rowPanels {
            for (index, plane) in block.a.enumerated() {
              call.set(a: plane.pointer(panel: row, k: k), index)
            }
            let tile = block.tile(row, column)
            if isLeft[tile] { continue }
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
    if plan.spillsEvery != nil { spill(accumulators.base, &totals) }
    let element = GeneralElement(job, views)
    forEachTile(block) { row, column, tile in
      deliver(
        block, row, column, accumulators.base + tile * tileBytes,
        totals.isEmpty ? [] : totals[tile * elements..<(tile + 1) * elements], isLeft[tile],
        element)
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

  private func forEachTile(_ block: TileBlock, _ body: (Int, Int, Int) -> Void) {
    for row in block.rowPanels {
      for column in block.columnPanels { body(row, column, block.tile(row, column)) }
    }
  }

  // MARK: Accumulators

  /// Addends become accumulator entries; elements beyond the matrix are zeros.
  private func enter(
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
      tile.storeBytes(of: UInt16(truncatingIfNeeded: entry), toByteOffset: 2 * place, as: UInt16.self)
    case 4:
      tile.storeBytes(of: UInt32(truncatingIfNeeded: entry), toByteOffset: 4 * place, as: UInt32.self)
    default: tile.storeBytes(of: entry, toByteOffset: 8 * place, as: UInt64.self)
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
  private func fill(
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
  private func spill(_ accumulators: UnsafeMutableRawPointer, _ totals: inout [Int128]) {
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
  private func deliver(
    _ block: TileBlock, _ row: Int, _ column: Int, _ tile: UnsafeRawPointer,
    _ totals: ArraySlice<Int128>, _ isLeft: Bool, _ element: GeneralElement
  ) {
    let spilled = totals.isEmpty ? nil : plan.accumulator.spilled
    let firstRow = block.firstRow + row * kernel.rows
    let firstColumn = block.firstColumn + column * kernel.columns
    let columns = min(kernel.columns, job.columns - firstColumn)
    let bulk = isLeft || spilled != nil ? nil : bulkDelivery
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
            spilled.map { $0(totals[totals.startIndex + place + c], addend) }
            ?? plan.accumulator.code(load(tile, place + c), addend)
        }
        if let code {
          job.results[index] = code
        } else {
          element.compute(row: firstRow + r, column: firstColumn + c)
        }
      }
    }
  }

  /// The delivery by rows, where no element needs another one.
  private var bulkDelivery: BulkDelivery? {
    guard specialRows.isEmpty && specialColumns.isEmpty else { return nil }
    return plan.accumulator.bulk
  }

  /// A row of a tile; false, and nothing is written, when some of its elements have to be looked at.
  private func deliver(
    _ bulk: BulkDelivery, _ entries: UnsafeRawPointer, to codes: UnsafeMutablePointer<UInt64>,
    count: Int
  ) -> Bool {
    let length = Int64(count)
    // Addends that are special make a delivery of totals fail by themselves.
    if case .totals = bulk {} else if specialAddend?.containsAny(codes, count: count) == true { return false }
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

  @inline(__always)
  private func isSpecial(_ index: Int, _ addend: UInt64) -> Bool {
    if let specialAddend, specialAddend.contains(addend) { return true }
    if specialRows.isEmpty && specialColumns.isEmpty { return false }
    let (row, column) = index.quotientAndRemainder(dividingBy: job.columns)
    return (!specialRows.isEmpty && specialRows[row])
      || (!specialColumns.isEmpty && specialColumns[column])
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
