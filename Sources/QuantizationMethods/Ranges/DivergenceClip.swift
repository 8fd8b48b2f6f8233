// SPDX-License-Identifier: Apache-2.0

/// The clip whose quantized distribution loses the least information.
///
/// Magnitudes are counted in equal bins. For each candidate clip the reference distribution P holds the bins below
/// it, with all that lies beyond in the last one; Q holds the same bins without what lies beyond, merged into the
/// cells of the grid and spread evenly over those bins of a cell that are not empty. The candidate of the least
/// Kullback-Leibler divergence Σ P log(P / Q) wins.
///
/// Source: Migacz, "8-bit Inference with TensorRT" (GTC 2017). There the grid is 128 equal cells; here it is that of
/// any format. A last bin that only Q lacks counts as 10^-4 of a number, as in MXNet's smoothing.
public struct DivergenceClip: Sendable, Hashable {
  /// The bins.
  public var bins: Int
  /// The bins of the smallest candidate; Migacz has as many as the grid has cells.
  public var leastBins: Int

  /// States the method.
  public init(bins: Int = 2048, leastBins: Int = 128) {
    self.bins = max(2, bins)
    self.leastBins = min(max(1, leastBins), self.bins)
  }

  /// The clip for numbers; 0 when they are all zero.
  public func clip(_ numbers: Magnitudes, cells: RoundingCells) -> Double {
    let greatest = Double(numbers.greatest)
    guard greatest > 0, cells.greatest > 0 else { return 0 }
    let width = greatest / Double(bins)
    var counts = [Double](repeating: 0, count: bins)
    // Zeros are exact on any grid, and behind a ReLU there are so many that nothing else would count.
    for magnitude in numbers.sorted where magnitude > 0 {
      counts[min(bins - 1, Int(Double(magnitude) / width))] += 1
    }
    let sums = Sums(counts)
    var best = (bins: bins, divergence: Double.infinity)
    for candidate in leastBins...bins {
      let divergence = sums.divergence(candidate, cells: cells)
      if divergence < best.divergence { best = (candidate, divergence) }
    }
    return Double(best.bins) * width
  }

  /// Running sums over the bins, from which a candidate is judged cell by cell.
  private struct Sums {
    let counts: [Double]
    /// Of counts, of count × log(count), and of bins that are not empty, before a place.
    var number = [0.0]
    var entropy = [0.0]
    var filled = [0]

    init(_ counts: [Double]) {
      self.counts = counts
      for (place, count) in counts.enumerated() {
        number.append(number[place] + count)
        entropy.append(entropy[place] + (count > 0 ? count * StableMath.log(count) : 0))
        filled.append(filled[place] + (count > 0 ? 1 : 0))
      }
    }

    /// The divergence of the candidate that keeps so many bins.
    func divergence(_ kept: Int, cells: RoundingCells) -> Double {
      let all = number[counts.count]
      let inside = number[kept]
      let last = counts[kept - 1]
      let outliers = all - inside
      guard inside > 0 else { return .infinity }
      // Σ p log p over the reference, its last bin with the outliers.
      let lastReference = last + outliers
      var sum = entropy[kept - 1]
      if lastReference > 0 { sum += lastReference * StableMath.log(lastReference) }
      // Less Σ p log q: all filled bins of a cell have the same q.
      let perBin = Double(kept) / cells.greatest
      var low = 0
      var place = cells.values.firstIndex { $0 >= 0 } ?? 0
      while low < kept {
        // A bin belongs to the cell of its middle.
        let edge =
          place < cells.thresholds.count ? cells.thresholds[place] * perBin : .infinity
        let high =
          edge < Double(kept) ? max(low, min(kept, Int((edge + 0.5).rounded(.down)))) : kept
        if high > low, filled[high] > filled[low] {
          let inCell = number[high] - number[low]
          let level = StableMath.log(inCell / Double(filled[high] - filled[low]))
          let extra = high == kept && last > 0 ? outliers : 0
          sum -= (inCell + extra) * level
        }
        (low, place) = (high, place + 1)
      }
      if last == 0, outliers > 0 { sum -= outliers * StableMath.log(1e-4) }
      // The logarithms above are of counts: P has `all` of them, Q `inside`.
      return sum / all + StableMath.log(inside / all)
    }
  }
}
