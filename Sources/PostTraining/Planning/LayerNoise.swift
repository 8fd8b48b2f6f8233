// SPDX-License-Identifier: Apache-2.0
import Graphs
import QuantizationMethods
import Tensors

/// How far each layer on its unit is from float32: the ratio of signal to quantization noise of its output, in a
/// network whose earlier layers are on units too.
public struct LayerNoise: Sendable {
  /// One layer's ratio.
  public struct Layer: Sendable, Hashable {
    /// The node's name.
    public let name: String
    /// 10 log10(Σ y² / Σ (y - ŷ)²), decibel: infinite without noise, NaN or -infinity where the unit overflows.
    public let sqnr: Double
  }

  /// The nodes with plans, in order.
  public let layers: [Layer]
  /// The ratio at the network's first output, in decibel, as of a layer.
  public let output: Double

  /// Runs a batch through both.
  public init(reference: Graph, emulated: EmulatedGraph, inputs: [TypedArray]) throws {
    let (exact, exactOutputs) = try reference.productOutputs(inputs)
    let (found, outputs) = try emulated.productOutputs(inputs)
    layers = try emulated.products.compactMap { product in
      guard emulated.plans[product.index] != nil, let y = exact[product.name],
        let z = found[product.name]
      else { return nil }
      return try Layer(name: product.name, sqnr: OutputError.signalToNoise(y, z))
    }
    output = try OutputError.signalToNoise(
      exactOutputs.first?.floats ?? [], outputs.first?.floats ?? [])
  }
}
