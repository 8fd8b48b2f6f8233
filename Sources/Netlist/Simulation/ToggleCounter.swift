// SPDX-License-Identifier: Apache-2.0

/// Counts the bits of every word that change from one case to the next.
///
/// Words change once a case: a zero-delay count, without the glitches of real gates. It is the activity that a
/// model of switching energy starts from.
///
/// ```swift
/// let counter = ToggleCounter(simulator, order: .lanes)
/// simulator.evaluate()
/// counter.record()
/// ```
public final class ToggleCounter {
  /// Which case comes after which.
  public enum Order: Sendable {
    /// Lane after lane, then the first lane of the next record: for combinational modules.
    case lanes
    /// In each lane its own next record: for sequential modules, whose lanes are sequences of their own.
    case records
  }

  /// The simulator that is watched.
  public let simulator: Simulator
  /// Which case comes after which.
  public let order: Order
  /// How many steps from one case to the next were counted.
  public private(set) var transitions = 0

  private var toggles: [Int]
  private let rows: [Int32]
  private let wordOfRow: [Int]
  /// The rows as they were recorded last: their last lane, or all lanes.
  private var previous: [UInt64]
  private var recordedLanes = 0

  /// Starts a count at 0.
  public init(_ simulator: Simulator, order: Order) {
    self.simulator = simulator
    self.order = order
    let words = simulator.program.words
    toggles = Array(repeating: 0, count: words.count)
    var rows: [Int32] = []
    var wordOfRow: [Int] = []
    for (index, word) in words.enumerated() {
      for limb in 0..<Bits.limbCount(word.width) {
        rows.append(word.row + Int32(limb))
        wordOfRow.append(index)
      }
    }
    self.rows = rows
    self.wordOfRow = wordOfRow
    previous = Array(repeating: 0, count: rows.count * (order == .lanes ? 1 : simulator.lanes))
  }

  /// Takes the words as they stand after `evaluate()`.
  ///
  /// - Parameter lanes: how many lanes from the first on hold cases; nil for all.
  public func record(lanes: Int? = nil) {
    let lanes = min(lanes ?? simulator.lanes, simulator.lanes)
    guard lanes > 0 else { return }
    switch order {
    case .lanes:
      for (place, index) in rows.enumerated() {
        let row = simulator.row(index)
        var count = recordedLanes > 0 ? (previous[place] ^ row[0]).nonzeroBitCount : 0
        for lane in 1..<max(lanes, 1) { count += (row[lane - 1] ^ row[lane]).nonzeroBitCount }
        previous[place] = row[lanes - 1]
        toggles[wordOfRow[place]] += count
      }
      transitions += recordedLanes > 0 ? lanes : lanes - 1
      recordedLanes = lanes
    case .records:
      let shared = min(lanes, recordedLanes)
      let stride = simulator.lanes
      previous.withUnsafeMutableBufferPointer { previous in
        for (place, index) in rows.enumerated() {
          let row = simulator.row(index)
          var count = 0
          for lane in 0..<shared {
            count += (previous[place * stride + lane] ^ row[lane]).nonzeroBitCount
          }
          for lane in 0..<lanes { previous[place * stride + lane] = row[lane] }
          toggles[wordOfRow[place]] += count
        }
      }
      transitions += shared
      // A lane that was left out goes on from where it was recorded last.
      recordedLanes = max(lanes, recordedLanes)
    }
  }

  /// The count of every word, in the program's order.
  public var counts: [(word: SimulationProgram.Word, toggles: Int)] {
    Array(zip(simulator.program.words, toggles).map { (word: $0, toggles: $1) })
  }

  /// The words' counts summed by stage, in the order in which the stages first appear.
  public var countsByStage: [(stage: String, bits: Int, toggles: Int)] {
    var place: [String: Int] = [:]
    var sums: [(stage: String, bits: Int, toggles: Int)] = []
    for (word, count) in counts {
      if let index = place[word.stage] {
        sums[index].bits += word.width
        sums[index].toggles += count
      } else {
        place[word.stage] = sums.count
        sums.append((word.stage, word.width, count))
      }
    }
    return sums
  }
}
