// SPDX-License-Identifier: Apache-2.0

extension ArrayCast {
  /// The codes of an array on several threads: the same codes for any number of them.
  ///
  /// - Parameters:
  ///   - values: any count.
  ///   - scale: what all are divided by: a positive normal number.
  ///   - random: the random numbers of a stochastic rounding, by place and not by thread.
  ///   - threads: how many tasks work at a time, 1 to 256; nil for as many as there are cores.
  /// - Returns: as many codes, in the low bits.
  /// - Throws: `FormatError` as the call on one thread; `CancellationError` when the surrounding task is
  ///   cancelled.
  public func codes<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
    of values: [Float], dividedBy scale: Float = 1, random: CastRandom? = nil,
    as type: Code.Type = Code.self, threads: Int?
  ) async throws -> [Code] {
    try await Self.inPieces(values.count, threads) { piece in
      try codes(
        of: values.span.extracting(piece), dividedBy: scale,
        random: random?.advanced(by: piece.lowerBound), level: .best)
    }
  }

  /// The codes of an array of float64 numbers on several threads; see the variant of float32.
  public func codes<Code: FixedWidthInteger & UnsignedInteger & Sendable>(
    of values: [Double], random: CastRandom? = nil, as type: Code.Type = Code.self, threads: Int?
  ) async throws -> [Code] {
    try await Self.inPieces(values.count, threads) { piece in
      try codes(
        of: values.span.extracting(piece), random: random?.advanced(by: piece.lowerBound),
        level: .best)
    }
  }

  /// Elements of a piece: long enough to be worth a task, short enough that its codes stay near.
  private static let pieceLength = 1 << 18

  /// Joins the results of pieces in their order.
  static func inPieces<Element: Sendable>(
    _ count: Int, _ threads: Int?, of length: Int = pieceLength,
    _ work: @escaping @Sendable (Range<Int>) throws -> [Element]
  ) async throws -> [Element] {
    let workers = min(max(1, threads ?? KernelLevel.cores), 256)
    let pieces = (0..<max(1, (count + length - 1) / length)).map {
      $0 * length..<min(($0 + 1) * length, count)
    }
    guard pieces.count > 1, workers > 1 else { return try work(0..<count) }
    return try await withThrowingTaskGroup(of: (Int, [Element]).self) { group in
      func start(_ index: Int) {
        let piece = pieces[index]
        group.addTask {
          try Task.checkCancellation()
          return (index, try work(piece))
        }
      }
      var done: [Int: [Element]] = [:]
      var all: [Element] = []
      all.reserveCapacity(count)
      for index in 0..<min(workers, pieces.count) { start(index) }
      var started = min(workers, pieces.count)
      var joined = 0
      while let (index, part) = try await group.next() {
        done[index] = part
        while let next = done.removeValue(forKey: joined) {
          all += next
          joined += 1
        }
        if started < pieces.count {
          start(started)
          started += 1
        }
      }
      return all
    }
  }
}
