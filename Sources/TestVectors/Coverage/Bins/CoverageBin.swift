// SPDX-License-Identifier: Apache-2.0

/// One thing that vectors of a unit should make happen.
public struct CoverageBin: Sendable, Hashable {
  /// What it is about.
  public let group: CoverageGroup
  /// What happens, in a verification engineer's words: `accumulate: normal + lsb=1 guard=1 round=0 sticky=0`.
  public let name: String
  /// Why no operands can make it happen, by an argument from widths and exponents; nil without one.
  public let argument: String?
}

/// A bin before it has its place in a model.
struct BinEntry {
  let name: String
  let argument: String?

  init(_ name: String, impossible argument: String? = nil) {
    self.name = name
    self.argument = argument
  }
}

/// Bins that one observation chooses among, by a small number.
struct CoverPoint: Sendable {
  /// The bin of each number; negative where there is none.
  fileprivate let bins: [Int32]

  /// A point without bins.
  static let none = CoverPoint(bins: [])
}

/// Collects the bins of a model.
struct BinList {
  private(set) var bins: [CoverageBin] = []

  /// Adds a bin for each entry; a missing entry is a number that means nothing for the unit.
  mutating func point(_ group: CoverageGroup, _ entries: [BinEntry?]) -> CoverPoint {
    CoverPoint(
      bins: entries.map { entry in
        guard let entry else { return -1 }
        bins.append(CoverageBin(group: group, name: entry.name, argument: entry.argument))
        return Int32(bins.count - 1)
      })
  }
}

/// The bins that one case hits.
struct BinSink {
  /// The numbers of the bins, each once.
  private(set) var bins: [Int32] = []
  /// Observations that no bin stands for: a mistake of the model.
  private(set) var strays = 0
  private var lastCase: [UInt32]
  private var current: UInt32 = 0

  /// A sink for a number of bins.
  init(count: Int) { lastCase = Array(repeating: 0, count: count) }

  /// Forgets the case before.
  mutating func start() {
    bins.removeAll(keepingCapacity: true)
    current &+= 1
    if current == 0 {
      for index in lastCase.indices { lastCase[index] = 0 }
      current = 1
    }
  }

  /// Notes an observation.
  @inline(__always)
  mutating func hit(_ point: CoverPoint, _ number: Int) {
    guard point.bins.indices.contains(number) else {
      if !point.bins.isEmpty { strays += 1 }
      return
    }
    let bin = point.bins[number]
    guard bin >= 0 else {
      strays += 1
      return
    }
    if lastCase[Int(bin)] == current { return }
    lastCase[Int(bin)] = current
    bins.append(bin)
  }
}
