// SPDX-License-Identifier: Apache-2.0

/// A network with the images it is measured on: what a `network.yaml` describes.
public struct Workload: Sendable {
  /// What is known to be true of the files, so that a slip in one of them can not stay unseen.
  public struct Check: Sendable, Hashable {
    /// How many test images there are; compared when the file is read.
    public var testImages: Int
    /// How many of them float32 gets right; compared by `FloatExecutor` runs.
    public var correct: Int
  }

  /// The network.
  public let network: Network
  /// One sentence for lists.
  public let summary: String
  /// Where images and weights come from, and under which licence.
  public let source: String
  /// The images from which activation ranges are taken; never among the test images.
  public let calibration: ImageSet
  /// The images that accuracy is measured on.
  public let test: ImageSet
  /// What the file states about itself.
  public let check: Check?
}
