// SPDX-License-Identifier: Apache-2.0
import Graphs
import QuantizationMethods

/// What one node with dot products got from calibration samples, in float32.
public struct ProductStatistics: Sendable {
  /// The left factor: the input of a layer.
  public internal(set) var left = OperandStatistics()
  /// The right factor of a product of activations.
  public internal(set) var right = OperandStatistics()
  /// Rows of dot products that were kept: rows × (groups × K), a convolution's patches with its groups side by side.
  public internal(set) var rows: [Float] = []
  /// The numbers of a kept row.
  public internal(set) var rowLength = 0
  /// How far the sums of a product of activations got.
  public internal(set) var partialSums = SumExtent()
  /// How far they would have got with all products of one sign.
  public internal(set) var absoluteSums = SumExtent()

  /// Takes in how far the sums of a product of activations get.
  ///
  /// - Parameters:
  ///   - a: rows × k numbers.
  ///   - b: k × columns numbers.
  mutating func addSums(_ a: [Float], _ b: [Float], k: Int, columns: Int) {
    let (rows, others) = (
      a.greatestMagnitudes(ofRowsOf: k), b.greatestMagnitudes(ofColumns: columns)
    )
    var (partial, absolute) = (partialSums, absoluteSums)
    RunningSums.forEachRow(a, b, columns: columns) { row, sums in
      for column in 0..<columns {
        let most = rows[row] * others[column]
        partial.add(sums.partial[column], most)
        absolute.add(sums.absolute[column], most)
      }
    }
    (partialSums, absoluteSums) = (partial, absolute)
  }

  /// How many rows were kept.
  public var rowCount: Int { rowLength == 0 ? 0 : rows.count / rowLength }

  /// The mean square of each number of the kept rows, the groups of a convolution side by side; empty without rows.
  var meanSquares: [Double] {
    var sums = [Double](repeating: 0, count: rowLength)
    for row in 0..<rowCount {
      for column in 0..<rowLength {
        let x = Double(rows[row * rowLength + column])
        sums[column] += x * x
      }
    }
    return sums.map { $0 / Double(max(1, rowCount)) }
  }

  /// The kept rows of one group of a convolution: rowCount × K.
  public func rows(ofGroup group: Int, groups: Int) -> [Float] {
    guard groups > 1, rowLength > 0 else { return rows }
    let k = rowLength / groups
    var list: [Float] = []
    list.reserveCapacity(rowCount * k)
    for row in 0..<rowCount {
      let start = row * rowLength + group * k
      list += rows[start..<start + k]
    }
    return list
  }
}

/// The greatest magnitude that sums of a product of activations came to, at any step.
public struct SumExtent: Sendable, Hashable {
  /// Of Σ a·b.
  public internal(set) var greatest: Float = 0
  /// Of the same of rows and columns over their greatest magnitudes.
  public internal(set) var share: Float = 0

  fileprivate mutating func add(_ sum: Float, _ most: Float) {
    if sum > greatest { greatest = sum }
    if sum > share * most, most > 0 { share = sum / most }
  }
}

/// The numbers that went into one factor: exact ends, and an even sample of all.
public struct OperandStatistics: Sendable {
  /// The least number.
  public internal(set) var least = Float.infinity
  /// The greatest number.
  public internal(set) var greatest = -Float.infinity
  /// An even sample of the numbers; the ends are among them.
  public internal(set) var sample: [Float] = []
  /// The greatest magnitude of each channel: of a convolution's input channels, or of the last index of a row.
  public internal(set) var channelMagnitudes: [Float] = []
  /// The sum of each channel, and how many numbers each has.
  public internal(set) var channelSums: [Double] = []
  /// The numbers of a channel.
  public internal(set) var channelCount = 0

  /// The magnitudes of the sample, with the ends.
  public var magnitudes: Magnitudes {
    Magnitudes(sample.isEmpty ? [] : sample + [least, greatest])
  }

  /// The mean of each channel.
  public var channelMeans: [Double] {
    channelSums.map { channelCount == 0 ? 0 : $0 / Double(channelCount) }
  }

  /// Takes in numbers laid out as samples × channels × inner.
  ///
  /// - Parameters:
  ///   - numbers: the numbers.
  ///   - channels: how many channels there are.
  ///   - inner: the numbers of a channel that lie side by side.
  ///   - budget: how many numbers are kept.
  mutating func add(_ numbers: [Float], channels: Int, inner: Int, budget: Int) {
    if channelMagnitudes.isEmpty {
      channelMagnitudes = [Float](repeating: 0, count: channels)
      channelSums = [Double](repeating: 0, count: channels)
    }
    for x in numbers {
      least = min(least, x)
      greatest = max(greatest, x)
    }
    // Sequences of unlike lengths have unlike last extents: they have no channels in common.
    if channelMagnitudes.count == channels, channels > 0, inner > 0 {
      for start in stride(from: 0, to: numbers.count, by: inner) {
        let channel = start / inner % channels
        var (most, sum) = (channelMagnitudes[channel], 0.0)
        for i in start..<min(start + inner, numbers.count) {
          most = max(most, numbers[i].magnitude)
          sum += Double(numbers[i])
        }
        channelMagnitudes[channel] = most
        channelSums[channel] += sum
      }
      channelCount += numbers.count / channels
    }
    // A step that shares no factor with the extents reaches all channels.
    var step = max(1, numbers.count / max(1, budget))
    if step > 1, step % 2 == 0 { step += 1 }
    for i in stride(from: 0, to: numbers.count, by: step) { sample.append(numbers[i]) }
  }
}
