// SPDX-License-Identifier: Apache-2.0
internal import CKernels

/// In which order the sums of float32 products run.
public enum SumOrder: Sendable, Hashable {
  /// As OpenBLAS runs them on this processor: the fastest, and last bits differ from one processor to another.
  case library
  /// By ascending k, one fused multiply-add a step (a depthwise filter rounds product and sum): the same bits on every
  /// machine. What codes and scales depend on is computed so.
  case ascending
}

/// Matrix products of float32 by ascending k.
public enum OrderedProduct {
  /// Rows × k numbers by k × columns: rows × columns.
  public static func multiply(_ a: [Float], _ b: [Float], columns: Int) -> [Float] {
    guard columns > 0, b.count >= columns else { return [] }
    let k = b.count / columns
    let rows = a.count / k
    return [Float](unsafeUninitializedCapacity: rows * columns) { c, count in
      count = rows * columns
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          Tiles(
            m: rows, n: columns, k: k, a: Factor(a, row: k, column: 1),
            b: Factor(b, row: columns, column: 1)
          ).multiply(alpha: 1, beta: 0, c: c, rowsOfC: columns)
        }
      }
    }
  }

  /// A factor and the steps from one row, and from one column, to the next.
  struct Factor {
    let base: UnsafePointer<Float>
    let row: Int
    let column: Int

    init(_ base: UnsafePointer<Float>, row: Int, column: Int) {
      (self.base, self.row, self.column) = (base, row, column)
    }
  }

  /// A product of m × k by k × n, tile by tile on the kernel of the machine's fused multiply-adds.
  ///
  /// A machine without them computes each in software: slowly, and the same.
  struct Tiles {
    let m: Int
    let n: Int
    let k: Int
    let a: Factor
    let b: Factor
    private let kernel = gb_native_kernel(gb_best_level(), gb_native_f32)

    init(m: Int, n: Int, k: Int, a: Factor, b: Factor) {
      (self.m, self.n, self.k, self.a, self.b) = (m, n, k, a, b)
    }

    /// c = alpha × a · b + beta × c; a sum that c is added to as it is begins with it.
    func multiply(alpha: Float, beta: Float, c: UnsafeMutablePointer<Float>, rowsOfC stride: Int) {
      guard let run = kernel.run, m > 0, n > 0 else { return }
      let (height, width) = (Int(kernel.rows), Int(kernel.columns))
      let panels = (n + width - 1) / width
      let right = Self.buffer(panels * width * k)
      let left = Self.buffer(height * k)
      let sums = Self.buffer(height * width)
      defer {
        right.deallocate()
        left.deallocate()
        sums.deallocate()
      }
      for panel in 0..<panels {
        let columns = panel * width..<min(n, (panel + 1) * width)
        pack(b, lines: columns, step: b.column, along: b.row, width, to: right + panel * width * k)
      }
      let isBegun = alpha == 1 && beta == 1
      for first in Swift.stride(from: 0, to: m, by: height) {
        let rows = first..<min(m, first + height)
        pack(a, lines: rows, step: a.row, along: a.column, height, to: left)
        for panel in 0..<panels {
          let columns = panel * width..<min(n, (panel + 1) * width)
          sums.update(repeating: 0, count: height * width)
          if isBegun { move(rows, columns, c, stride, sums, width) { $0 = $1 } }
          var tile = gb_tile()
          tile.a.0 = UnsafeRawPointer(left)
          tile.b.0 = UnsafeRawPointer(right + panel * width * k)
          tile.accumulator = UnsafeMutableRawPointer(sums)
          tile.k = Int64(k)
          _ = run(&tile)
          if isBegun || (alpha == 1 && beta == 0) {
            move(rows, columns, c, stride, sums, width) { $1 = $0 }
          } else if beta == 0 {
            move(rows, columns, c, stride, sums, width) { $1 = alpha * $0 }
          } else {
            move(rows, columns, c, stride, sums, width) { $1 = alpha * $0 + beta * $1 }
          }
        }
      }
    }

    /// Lines along k, side by side: k × width, zeros beyond the last line.
    private func pack(
      _ factor: Factor, lines: Range<Int>, step: Int, along: Int, _ width: Int,
      to panel: UnsafeMutablePointer<Float>
    ) {
      if lines.count < width { panel.update(repeating: 0, count: width * k) }
      let base = factor.base + lines.lowerBound * step
      if step == 1 {
        for i in 0..<k { (panel + i * width).update(from: base + i * along, count: lines.count) }
      } else {
        for line in 0..<lines.count {
          for i in 0..<k { panel[i * width + line] = base[line * step + i * along] }
        }
      }
    }

    /// Meets each sum of a tile with its place in c.
    @inline(__always)
    private func move(
      _ rows: Range<Int>, _ columns: Range<Int>, _ c: UnsafeMutablePointer<Float>, _ stride: Int,
      _ sums: UnsafeMutablePointer<Float>, _ width: Int, _ body: (inout Float, inout Float) -> Void
    ) {
      for row in 0..<rows.count {
        let line = c + (rows.lowerBound + row) * stride + columns.lowerBound
        for column in 0..<columns.count { body(&sums[row * width + column], &line[column]) }
      }
    }

    /// Aligned as vectors of any level are.
    private static func buffer(_ count: Int) -> UnsafeMutablePointer<Float> {
      let raw = UnsafeMutableRawPointer.allocate(
        byteCount: max(1, count) * MemoryLayout<Float>.stride, alignment: 64)
      return raw.initializeMemory(as: Float.self, repeating: 0, count: max(1, count))
    }
  }
}
