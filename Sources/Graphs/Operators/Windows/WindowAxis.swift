// SPDX-License-Identifier: Apache-2.0
import Tensors

/// The windows of a pooling along one spatial index.
struct WindowAxis {
  /// The extent of the input.
  let extent: Int
  let dilation: Int
  /// For each output its first place inside the input.
  let firsts: [Int]
  /// How many places of each window lie inside the input.
  let counts: [Int]
  /// How many lie in the input or its stated padding.
  let paddedCounts: [Int]

  /// How many windows there are.
  var count: Int { firsts.count }

  /// An index that there is not: one window of one place.
  static let single = WindowAxis(
    extent: 1, dilation: 1, firsts: [0], counts: [1], paddedCounts: [1])

  private init(extent: Int, dilation: Int, firsts: [Int], counts: [Int], paddedCounts: [Int]) {
    (self.extent, self.dilation, self.firsts) = (extent, dilation, firsts)
    (self.counts, self.paddedCounts) = (counts, paddedCounts)
  }

  /// Windows that begin at index × stride - padding.
  init(
    extent: Int, kernel: Int, stride: Int, dilation: Int, before: Int, after: Int, outputs: Int
  ) {
    /// The first k and the number of those whose place start + k × dilation is in low ..< high.
    func inside(_ start: Int, _ low: Int, _ high: Int) -> (first: Int, count: Int) {
      let first = start >= low ? 0 : (low - start + dilation - 1) / dilation
      let end = high <= start ? 0 : min(kernel, (high - 1 - start) / dilation + 1)
      return (first, max(0, end - first))
    }
    var (firsts, counts, paddedCounts): ([Int], [Int], [Int]) = ([], [], [])
    for output in 0..<outputs {
      let start = output * stride - before
      let (first, count) = inside(start, 0, extent)
      firsts.append(count == 0 ? 0 : start + first * dilation)
      counts.append(count)
      paddedCounts.append(inside(start, -before, extent + after).count)
    }
    self.init(
      extent: extent, dilation: dilation, firsts: firsts, counts: counts,
      paddedCounts: paddedCounts)
  }
}
