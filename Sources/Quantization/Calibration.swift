// SPDX-License-Identifier: Apache-2.0
import Networks
import QuantizationMethods

/// What float32 activations were seen at the input of each convolution and dense layer.
///
/// Static ranges are taken from it. Every number that occurred is kept, so that any method can be
/// asked afterwards; the images should be few.
public struct Calibration: Sendable {
  /// What one layer got.
  public struct LayerInputs: Sendable {
    /// The inputs of each image, row-major.
    public let images: [[Float]]
    /// The magnitudes of all of them.
    public let magnitudes: Magnitudes
  }

  /// How many images were seen.
  public let images: Int
  /// The activations by layer; nil where a layer has no dot products.
  public let inputs: [LayerInputs?]

  /// Runs images through a network in float32.
  ///
  /// - Throws: `NetworkError` when there is no image, one does not fit, or an activation is no finite
  ///   number.
  public init(_ network: Network, images: ImageSet) throws {
    guard images.count > 0 else {
      throw NetworkError("the calibration has no images", remedy: "give some")
    }
    let executor = FloatExecutor(network)
    var seen = network.dotLayouts.map { $0 == nil ? nil : [[Float]]() }
    for index in 0..<images.count {
      guard let image = images.image(at: index) else { continue }
      _ = try executor.run(image) { layer, input, _ in seen[layer]?.append(input) }
    }
    inputs = try zip(network.layers, seen).map { layer, images in
      guard let images else { return nil }
      guard images.allSatisfy({ $0.allSatisfy(\.isFinite) }) else {
        throw NetworkError(
          layer: layer.name, "an activation is not a finite number", remedy: "mend the weights")
      }
      return LayerInputs(images: images, magnitudes: Magnitudes(images.joined()))
    }
    self.images = images.count
  }

  /// What a layer of a network with dot products got.
  ///
  /// - Throws: `NetworkError` when another network was calibrated.
  func inputs(of index: Int, in network: Network) throws -> LayerInputs {
    guard inputs.count == network.layers.count, let seen = inputs[index] else {
      throw NetworkError(
        layer: network.layers[index].name, "the calibration is another network's",
        remedy: "calibrate this one")
    }
    return seen
  }
}
