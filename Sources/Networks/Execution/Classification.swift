// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation

/// What a network said about a set of images.
public struct Classification: Sendable, Hashable {
  /// The class of each image, in order; nil where all scores were NaN.
  public let predictions: [Int?]
  /// How many agree with the labels.
  public let correct: Int
  /// What the unit's flags said, over all images.
  public let tally: DotTally

  /// SHA-256 of all outputs, image by image: of each the bits of its float32 numbers, little-endian.
  ///
  /// Runs that agree in it agree in every bit.
  public let digest: String

  /// The number of images.
  public var images: Int { predictions.count }
}

extension Executor {
  /// Classifies images on several cores.
  ///
  /// Images are independent, and so are their random numbers: the result is the same for any number of
  /// threads.
  ///
  /// - Parameters:
  ///   - images: the images with their labels.
  ///   - count: how many images, from the first on; nil for all.
  ///   - threads: how many tasks work at a time; nil for one a core.
  ///   - progress: is told how many images are done, one call after the other.
  /// - Throws: `CancellationError` when the surrounding task is cancelled, `NetworkError` when an image
  ///   does not fit.
  public func classify(
    _ images: ImageSet, count: Int? = nil, threads: Int? = nil,
    progress: (@Sendable (Int) -> Void)? = nil
  ) async throws -> Classification {
    let total = max(0, min(count ?? images.count, images.count))
    let workers = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
    // Few enough images a piece that the last pieces end together.
    let pieceLength = max(1, min(16, total / (4 * workers)))
    let pieces = stride(from: 0, to: total, by: pieceLength).map {
      $0..<min($0 + pieceLength, total)
    }
    var results = [PieceResult?](repeating: nil, count: pieces.count)
    try await withThrowingTaskGroup(of: (Int, PieceResult).self) { group in
      func start(_ piece: Int) {
        group.addTask { (piece, try classify(images, range: pieces[piece])) }
      }
      var next = min(workers, pieces.count)
      for piece in 0..<next { start(piece) }
      var done = 0
      while let (piece, result) = try await group.next() {
        results[piece] = result
        done += result.predictions.count
        progress?(done)
        if next < pieces.count {
          start(next)
          next += 1
        }
      }
    }
    var tally = DotTally()
    var predictions: [Int?] = []
    var hash = SHA256()
    for case let result? in results {
      predictions += result.predictions
      tally.add(result.tally)
      hash.update(data: result.outputs)
    }
    let digest = hash.finalize().map { String(format: "%02x", $0) }.joined()
    let correct = zip(predictions, images.labels).filter { $0 == $1 }.count
    return Classification(predictions: predictions, correct: correct, tally: tally, digest: digest)
  }

  private func classify(_ images: ImageSet, range: Range<Int>) throws -> PieceResult {
    var result = PieceResult()
    try Task.checkCancellation()
    for inference in try run(range.compactMap(images.image(at:)), first: range.lowerBound) {
      result.predictions.append(inference.prediction)
      result.tally.add(inference.tally)
      for number in inference.output {
        withUnsafeBytes(of: number.bitPattern.littleEndian) {
          result.outputs.append(contentsOf: $0)
        }
      }
    }
    return result
  }
}

/// What one task found about consecutive images.
private struct PieceResult: Sendable {
  var predictions: [Int?] = []
  var tally = DotTally()
  var outputs: [UInt8] = []
}
