// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// One pass of a matrix product on a kernel: packs panels, computes tiles, delivers codes.
///
/// Rows and columns are taken in chunks whose packed panels fit a stated amount of memory, chunks in blocks
/// that are one item of work each, and K in stretches whose panels fit the caches.
struct TileRun: Sendable {
  let job: MatrixJob
  let plan: KernelPlan
  let prepared: PreparedPlan
  let views: MatrixJob.Views
  let kernel: Kernel
  /// K of the pass.
  let length: Int
  /// K of one call of the kernel.
  let stretch: Int
  let specialRows: [Bool]
  let specialColumns: [Bool]
  /// Which of them hold a NaN that decides all of their results; empty without any.
  let nanRows: [Bool]
  let nanColumns: [Bool]
  let specialAddend: SpecialCodes?

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
      nanRows = []
      nanColumns = []
      specialAddend = nil
    } else {
      var rows = SpecialLines(views.a, decode.a, mask: decode.factorMask, scale: scales?.a)
      var columns = SpecialLines(views.b, decode.b, mask: decode.factorMask, scale: scales?.b)
      // Where a NaN factor makes every result a NaN nothing else has to be computed.
      if job.unit.description.nanFactorsDecide {
        if !rows.isEmpty { rows.findNaNs(views.a, decode.a, mask: decode.factorMask) }
        if !columns.isEmpty { columns.findNaNs(views.b, decode.b, mask: decode.factorMask) }
      }
      specialRows = rows.isEmpty ? [] : rows.raised
      specialColumns = columns.isEmpty ? [] : columns.raised
      nanRows = rows.nans
      nanColumns = columns.nans
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
}

extension MACUnit.Description {
  /// Whether a NaN factor makes the result a NaN, of one code, whatever else there is: every format on the way has
  /// a NaN.
  var nanFactorsDecide: Bool {
    guard special.nanOperandRun == nil, final.format.canonicalNaNCode != nil else { return false }
    if case .rounded(let format, _) = product, format.canonicalNaNCode == nil { return false }
    guard sum.roundings.allSatisfy({ $0.0.canonicalNaNCode != nil }) else { return false }
    if case .register = accumulate { return false }
    return accumulate.format.map { $0.0.canonicalNaNCode != nil } ?? true
  }

  /// The code of every NaN result of such a unit.
  var decidedNaNCode: UInt64 { special.nanCode ?? final.format.canonicalNaNCode ?? 0 }
}
