// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Inputs of a network with the right answers.
public struct ImageSet: Sendable, Hashable {
  /// The shape of one image.
  public let shape: [Int]
  /// The class of each image.
  public let labels: [Int]
  /// All images, one after the other, row-major.
  private let pixels: [Float]
  private let pixelsPerImage: Int

  /// How many images there are.
  public var count: Int { labels.count }

  /// Pairs images with labels.
  ///
  /// - Parameters:
  ///   - images: [number, channels, rows, columns]; a single channel may be left out.
  ///   - labels: integers below `classes`.
  ///   - shape: the shape of one image.
  ///   - pixelScale: by which each number is multiplied.
  ///   - classes: how many classes there are.
  /// - Throws: `NetworkError`.
  public init(
    images: NPYArray, labels: NPYArray, shape: [Int], pixelScale: Float, classes: Int
  ) throws {
    let extents = Array(images.shape.dropFirst())
    guard !images.shape.isEmpty, extents == shape || (shape.first == 1 && [1] + extents == shape)
    else {
      throw NetworkError(
        "the images have the shape \(images.shape)",
        remedy: "give [number, \(shape.map(String.init).joined(separator: ", "))]")
    }
    guard let list = labels.integers, labels.shape == [images.shape[0]] else {
      throw NetworkError(
        "the labels have the shape \(labels.shape) and the type \(labels.elements.type.rawValue)",
        remedy: "give one integer for each of the \(images.shape[0]) images")
    }
    if let wrong = list.firstIndex(where: { !(0..<classes ~= $0) }) {
      throw NetworkError(
        "label number \(wrong) is \(list[wrong])", remedy: "labels are 0 to \(classes - 1)")
    }
    let scaled = images.tensor.storage.map { $0 * pixelScale }
    guard scaled.allSatisfy(\.isFinite) else {
      throw NetworkError("a pixel is not a finite number", remedy: "mend the images")
    }
    self.shape = shape
    self.labels = list
    pixels = scaled
    pixelsPerImage = list.isEmpty ? 0 : scaled.count / list.count
  }

  /// An image by its place, or nil when there is none.
  public func image(at index: Int) -> Tensor? {
    guard 0..<count ~= index else { return nil }
    return Tensor(
      checkedShape: shape,
      storage: Array(pixels[index * pixelsPerImage..<(index + 1) * pixelsPerImage]))
  }
}
