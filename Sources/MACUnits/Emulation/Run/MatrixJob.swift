// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// A matrix product on its way: operands, the kernel's plan, and the results.
///
/// The work is a list of phases; the items of a phase do not depend on each other, and a phase begins when
/// the one before has ended. Whatever the number of threads, an element is computed by the same operations.
final class MatrixJob: @unchecked Sendable {
  // Unchecked: `results` is written item by item, each element by one item; packed panels are written in one
  // phase and read in the next.

  /// Items that may run at the same time.
  struct Phase: Sendable {
    let count: Int
    /// The products that it computes, for progress.
    let products: Double
    let body: @Sendable (Int) -> Void
  }

  let unit: MACUnit
  let operands: MatrixOperands
  let steps: StepPlan
  let plan: PreparedPlan?
  let random: RandomCase
  let numbering: ElementNumbering
  let general: GeneralPath
  let rows: Int
  let columns: Int
  /// D, row-major; also the addends of the pass that is to come.
  let results: UnsafeMutablePointer<UInt64>
  let zero: (a: UInt64, b: UInt64)

  init(
    _ unit: MACUnit, _ operands: MatrixOperands, _ random: RandomCase,
    _ numbering: ElementNumbering?, _ options: EmulationOptions
  ) throws(MatrixError) {
    try operands.check(for: unit)
    let k = operands.a.columns
    steps = StepPlan(unit, k: k)
    if steps.length > steps.step { try unit.checkSteps(steps.step) }
    zero = try unit.padding(needed: steps.length > k)
    self.unit = unit
    self.operands = operands
    self.random = random
    plan = unit.kernelPlan(steps, options)
    general = GeneralPath(unit.description)
    rows = operands.c.rows
    columns = operands.c.columns
    self.numbering = numbering ?? .rowMajor(columns: columns)
    results = .allocate(capacity: max(1, rows * columns))
    operands.c.codes.withUnsafeBufferPointer {
      if let base = $0.baseAddress { results.initialize(from: base, count: rows * columns) }
    }
  }

  deinit { results.deallocate() }

  /// D, when all phases have ended.
  var d: CodeMatrix {
    CodeMatrix(
      checked: rows, columns,
      Array(UnsafeBufferPointer(start: results, count: rows * columns)))
  }

  /// The phases of a pass in order; they are made when their turn comes, with the memory that they need.
  func phases(_ pass: Int) -> [Phase] {
    guard rows > 0, columns > 0 else { return [] }
    let range = passRange(pass)
    let blockSize = unit.description.scale.blocks?.blockSize ?? 1
    let views = Views(
      a: OperandView(
        codes: operands.a, scales: operands.scales?.a, linesAreRows: true, range: range,
        blockSize: blockSize),
      b: OperandView(
        codes: operands.b, scales: operands.scales?.b, linesAreRows: false, range: range,
        blockSize: blockSize), pass: pass)
    if let plan, steps.passLength > 0 { return TileRun(self, plan, views).phases() }
    return generalPhases(views)
  }

  /// How many passes there are.
  var passes: Int { steps.passes }

  /// The operands of a pass.
  struct Views: Sendable {
    let a: OperandView
    let b: OperandView
    let pass: Int
  }

  /// The real k of a pass; the rest of its length is padding.
  private func passRange(_ pass: Int) -> Range<Int> {
    let k = operands.a.columns
    let start = min(pass * steps.passLength, k)
    return start..<min(start + steps.passLength, k)
  }

  /// Rows and columns of an item of the general path: few enough for many items, and a column of B is read
  /// once for all its rows.
  private static let generalRows = 16
  private static let generalColumns = 16

  /// Every element by the general path.
  private func generalPhases(_ views: Views) -> [Phase] {
    let across = (columns + Self.generalColumns - 1) / Self.generalColumns
    let down = (rows + Self.generalRows - 1) / Self.generalRows
    return [
      Phase(count: across * down, products: products(of: views)) { [self] item in
        let element = GeneralElement(self, views)
        let (firstRow, firstColumn) = (
          item / across * Self.generalRows, item % across * Self.generalColumns
        )
        for column in firstColumn..<min(firstColumn + Self.generalColumns, columns) {
          for row in firstRow..<min(firstRow + Self.generalRows, rows) {
            element.compute(row: row, column: column)
          }
        }
      }
    ]
  }

  func products(of views: Views) -> Double {
    Double(rows) * Double(columns) * Double(max(1, views.a.range.count))
  }
}

extension MatrixJob {
  /// The random numbers of an element in a pass.
  func randomCase(_ index: Int, _ pass: Int) -> RandomCase {
    var random = random
    let (row, column) = index.quotientAndRemainder(dividingBy: columns)
    random.index =
      random.index &+ UInt64(truncatingIfNeeded: pass * rows * columns)
      &+ numbering.number(row: row, column: column)
    return random
  }
}
