// SPDX-License-Identifier: Apache-2.0
import Foundation
import Graphs
import Tensors

/// How far each layer on its unit is from float32: the ratio of signal to quantization noise of its output, in a
/// network whose earlier layers are on units too.
public struct LayerNoise: Sendable {
  /// One layer's ratio in decibel; nil without any noise.
  public struct Layer: Sendable, Hashable {
    /// The node's name.
    public let name: String
    /// 10 log10(Σ y² / Σ (y - ŷ)²).
    public let sqnr: Double?
  }

  /// The nodes with plans, in order.
  public let layers: [Layer]
  /// The ratio at the network's first output, in decibel; nil without noise.
  public let output: Double?

  /// Runs a batch through both.
  public init(reference: Graph, emulated: EmulatedGraph, inputs: [TypedArray]) throws {
    let (exact, exactOutputs) = try reference.productOutputs(inputs)
    let (found, outputs) = try emulated.productOutputs(inputs)
    layers = emulated.products.compactMap { product in
      guard emulated.plans[product.index] != nil, let y = exact[product.name],
        let z = found[product.name]
      else { return nil }
      return Layer(name: product.name, sqnr: Self.ratio(y, z))
    }
    output = Self.ratio(exactOutputs.first?.floats ?? [], outputs.first?.floats ?? [])
  }

  static func ratio(_ signal: [Float], _ found: [Float]) -> Double? {
    var (power, noise) = (0.0, 0.0)
    for (y, z) in zip(signal, found) {
      power += Double(y) * Double(y)
      noise += (Double(y) - Double(z)) * (Double(y) - Double(z))
    }
    return noise == 0 ? nil : 10 * log10(power / noise)
  }
}
