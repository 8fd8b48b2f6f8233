// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Computes single elements of a pass by the general path, on one thread.
///
/// The line of A and that of B are kept until another one is wanted.
final class GeneralElement {
  private let job: MatrixJob
  private let views: MatrixJob.Views
  private let padding: Int
  private let scaleWords: Int
  private var scratch: GeneralPath.Scratch
  private var row = -1
  private var column = -1
  private var a: [UInt64] = []
  private var b: [UInt64] = []
  private var scales = ScaleWords()

  init(_ job: MatrixJob, _ views: MatrixJob.Views) {
    self.job = job
    self.views = views
    padding = job.steps.passLength - views.a.range.count
    scaleWords = views.a.entries(of: .scales)
    scratch = job.general.makeScratch()
  }

  /// d ← the pass's dot product with the addend d.
  func compute(row: Int, column: Int) {
    if row != self.row {
      self.row = row
      gather(views.a, row, job.zero.a, into: &a, scales: &scales.a)
    }
    if column != self.column {
      self.column = column
      gather(views.b, column, job.zero.b, into: &b, scales: &scales.b)
    }
    let index = row * job.columns + column
    let (a, b) = (a, b)
    job.results[index] = job.general.code(
      a: a.span, b: b.span, c: job.results[index], scales: scales,
      random: job.randomCase(index, views.pass), scratch: &scratch)
  }

  private func gather(
    _ view: OperandView, _ line: Int, _ zero: UInt64, into codes: inout [UInt64],
    scales: inout [UInt64]
  ) {
    codes.removeAll(keepingCapacity: true)
    scales.removeAll(keepingCapacity: true)
    view.withCodes(of: .elements) { base, lineStride, entryStride in
      guard let base else { return }
      for k in 0..<view.range.count { codes.append(base[line * lineStride + k * entryStride]) }
    }
    codes += repeatElement(zero, count: padding)
    for block in 0..<scaleWords { scales.append(view.scale(line: line, block: block) ?? 0) }
  }
}
