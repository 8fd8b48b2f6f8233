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

  /// Runs samples through both.
  ///
  /// - Parameters:
  ///   - reference: the network in float32.
  ///   - emulated: the network on units.
  ///   - samples: what goes in.
  ///   - batches: which samples go together.
  public init(
    reference: Graph, emulated: EmulatedGraph, samples: SampleSet, batches: [[Int]]
  ) throws {
    let planned = emulated.products.filter { emulated.plans[$0.index] != nil }
    var sums = [Sums](repeating: Sums(), count: planned.count + 1)
    for batch in batches {
      let inputs = try samples.batch(batch)
      let (exact, exactOutputs) = try reference.productOutputs(inputs)
      let (found, outputs) = try emulated.productOutputs(inputs, firstSample: batch.first ?? 0)
      for (place, product) in planned.enumerated() {
        sums[place].add(exact[product.name] ?? [], found[product.name] ?? [])
      }
      sums[planned.count].add(exactOutputs.first?.floats ?? [], outputs.first?.floats ?? [])
    }
    layers = zip(planned, sums).map { Layer(name: $0.name, sqnr: $1.ratio) }
    output = sums[planned.count].ratio
  }

  /// Σ y² and Σ (y - ŷ)².
  private struct Sums {
    private var signal = 0.0
    private var noise = 0.0

    mutating func add(_ exact: [Float], _ found: [Float]) {
      for (y, z) in zip(exact, found) {
        signal += Double(y) * Double(y)
        noise += (Double(y) - Double(z)) * (Double(y) - Double(z))
      }
    }

    var ratio: Double { OutputError.decibel(signal: signal, noise: noise) }
  }
}
