// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// How many trailing significand bits a tensor's minifloat has, by a vote of its channels.
///
/// For each channel every split of the width into exponent and trailing bits is tried with the 111 clips of
/// `RangeMethod.searchedClips`; the channel votes for that of the least mean squared error. The split with most votes
/// wins, and every channel keeps its best clip, as a real-valued bias, for it.
///
/// Source: Kuzmin et al. (arXiv 2208.09225), section 4, and van Baalen et al. (arXiv 2303.17951). Of equal votes and
/// of equal errors the one with fewer trailing bits wins.
public struct SignificandVote: Sendable, Hashable {
  /// All bits of a code.
  public var width: Int
  /// The numbers of trailing significand bits to choose from.
  public var candidates: [Int]

  /// States the vote.
  ///
  /// - Parameters:
  ///   - width: all bits of a code.
  ///   - candidates: trailing significand bits; nil for 1 to width - 2.
  public init(width: Int = 8, candidates: [Int]? = nil) {
    self.width = width
    self.candidates = (candidates ?? Array(1...max(1, width - 2))).sorted()
  }

  /// What the channels chose.
  public struct Outcome: Sendable, Hashable {
    /// The winner.
    public var shape: FloatShape
    /// The votes of each candidate.
    public var votes: [Int]
    /// A real-valued bias for each channel.
    public var biases: [RealBias]
    /// The mean squared error of each channel with it.
    public var errors: [Double]
  }

  /// Lets the channels vote; one that is all zero abstains and has the customary bias.
  ///
  /// - Throws: `FormatError` for widths that cannot be described.
  public func vote(channels: [Magnitudes]) throws -> Outcome {
    let shapes = candidates.map {
      FloatShape(exponentBits: width - 1 - $0, trailingSignificandBits: $0)
    }
    guard !shapes.isEmpty, shapes.allSatisfy({ 1...8 ~= $0.exponentBits }), width <= 16 else {
      throw FormatError(
        "\(candidates) trailing significand bits of \(width)",
        remedy: "leave 1 to 8 exponent bits and a sign")
    }
    let cells = try shapes.map { try RoundingCells($0.format()) }
    var votes = [Int](repeating: 0, count: shapes.count)
    let results = channels.map { channel in
      cells.map { Self.best(channel, cells: $0) }
    }
    for (channel, result) in zip(channels, results) where channel.greatest > 0 {
      var choice = 0
      for place in result.indices where result[place].error < result[choice].error {
        choice = place
      }
      votes[choice] += 1
    }
    var winner = 0
    for place in votes.indices where votes[place] > votes[winner] { winner = place }
    let shape = shapes[winner]
    return Outcome(
      shape: shape, votes: votes,
      biases: results.map { result in
        let clip = result[winner].clip
        return clip > 0
          ? RealBias(shape: shape, greatest: clip)
          : RealBias(shape: shape, bias: shape.customaryBias)
      },
      errors: results.map { $0[winner].error })
  }

  private static func best(
    _ channel: Magnitudes, cells: RoundingCells
  ) -> (clip: Double, error: Double) {
    var best = (clip: 0.0, error: Double.infinity)
    for factor in RangeMethod.searchedClips {
      let clip = factor * Double(channel.greatest)
      let error = cells.meanSquaredError(channel, clip: clip)
      if error < best.error { best = (clip, error) }
    }
    return best
  }
}
