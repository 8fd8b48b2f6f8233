// SPDX-License-Identifier: Apache-2.0

/// Sums in float64 in a stated order, so that they are the same on every machine.
///
/// Eight sums of every eighth number each, then these pairwise: the compiler makes vector instructions of it.
enum Sums {
  /// Σ function(x).
  @inline(__always)
  static func sum<Number>(
    _ list: UnsafeBufferPointer<Number>, _ function: (Number) -> Double
  ) -> Double {
    var lanes = SIMD8<Double>(repeating: 0)
    let whole = list.count & ~7
    var i = 0
    while i < whole {
      lanes += SIMD8(
        function(list[i]), function(list[i + 1]), function(list[i + 2]), function(list[i + 3]),
        function(list[i + 4]), function(list[i + 5]), function(list[i + 6]), function(list[i + 7]))
      i += 8
    }
    while i < list.count {
      lanes[i & 7] += function(list[i])
      i += 1
    }
    let four = lanes.lowHalf + lanes.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }

  /// Σ x of float32.
  static func sum(_ list: UnsafeBufferPointer<Float>) -> Double { sum(list) { Double($0) } }

  /// Σ x of float64.
  static func sum(_ list: UnsafeBufferPointer<Double>) -> Double { sum(list) { $0 } }
}
