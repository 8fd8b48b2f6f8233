// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Reference

/// How fast the golden reference is beside model and kernel, on the same dot products.
public struct GoldenRate: Sendable {
  /// The unit.
  public let unit: String
  /// 10^6 multiply-accumulates a second of the MPFR reference, the model and the kernel, by round.
  public let reference: Samples
  /// Of the model.
  public let model: Samples
  /// Of the kernel.
  public let kernel: Samples

  /// Measures a unit on a matrix product small enough for MPFR.
  ///
  /// - Parameters:
  ///   - unit: the unit.
  ///   - size: m and n; k is 256.
  ///   - rounds: how often.
  public init(unit: MACUnit, size: Int, rounds: Int) throws {
    var reference = Samples()
    var model = Samples()
    var kernel = Samples()
    let workload = try MatrixWorkload(unit: unit, size: 256)
    let golden = ReferenceUnit(unit.description)
    let products = Double(size * size * 256)
    let cases = workload.dots(size)
    for _ in 0..<rounds {
      reference.add(
        products / seconds { for dot in cases { _ = golden.evaluate(dot) } } / 1e6)
      model.add(products / seconds { for dot in cases { _ = unit.evaluate(dot) } } / 1e6)
      kernel.add(
        try workload.products / seconds { _ = try unit.multiply(workload.operands) } / 1e6)
    }
    self.unit = unit.name
    self.reference = reference
    self.model = model
    self.kernel = kernel
  }
}
