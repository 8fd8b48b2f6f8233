// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Networks
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Block formats and what they lose` {
  /// A unit with all the fraction bits there are returns the exact sum, truncated once to FP32.
  @Test(arguments: ["mxfp8-e4m3", "mxfp6-e3m2", "mxfp4", "nvfp4"])
  func `a wide sum is the exact dot product of the dequantized numbers`(name: String) throws {
    let (digits, unit, executor) = try BlockUnits.executor(name)
    var description = unit.description
    guard case .aligned(var sum) = description.sum else { return }
    sum.fractionBits = sum.groupSize == nil ? AlignedSum.maximumFractionBits : 60
    description.sum = .aligned(sum)
    description.block.length = 128
    let wide = try MACUnit(description)
    let image = try #require(digits.test.image(at: 7))
    var wrong: [String] = []
    for record in try executor.recordDotProducts(of: image, index: 7).records {
      guard case .blockScaled(let plan)? = executor.layers[record.layer] else { continue }
      // Without the tensors' scales, which stay outside.
      let a = try values(record.a, record.scales.a, plan.activations.format)
      let b = try values(record.b, record.scales.b, plan.weights.format)
      let c = Double(Float(bitPattern: UInt32(record.c)))
      var units = try #require(Int128(exactly: c * 0x1p70))
      for (x, y) in zip(a, b) { units += try #require(Int128(exactly: x * y * 0x1p70)) }
      let d = Float(bitPattern: UInt32(wide.evaluate(record.operands).code))
      if d != truncated(units) { wrong.append("layer \(record.layer) output \(record.output)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5))")
  }

  private func values(
    _ elements: [UInt64], _ scales: [UInt64], _ format: BlockFormat
  ) throws -> [Double] {
    try BlockQuantizer(format: format).values(of: BlockRow(elements: elements, scales: scales))
  }

  /// A count of 2^-70 in FP32, truncated.
  private func truncated(_ units: Int128) -> Float {
    let magnitude = units.magnitude
    let extra = max(0, 128 - magnitude.leadingZeroBitCount - 24)
    let kept = Float(UInt32(magnitude >> UInt128(extra)))
    let value = Float(sign: .plus, exponent: extra - 70, significand: kept)
    return units < 0 ? -value : value
  }

  #if DEBUG
    static let images = 20
  #else
    static let images = 600
  #endif

  /// How many of a hundred images more than float32 a format may get wrong; a debug build looks at a few
  /// images, a release build at all.
  @Test(arguments: [
    ("mxfp8-e4m3", 1), ("mxint8", 1), ("mxfp6-e2m3", 1), ("mxfp6-e3m2", 2), ("nvfp4", 4),
    ("mxfp4", 6),
  ])
  func `accuracy stays near that of float32`(name: String, percent: Int) async throws {
    let (digits, _, executor) = try BlockUnits.executor(name)
    let float = try await FloatExecutor(digits.network)
      .classify(digits.test, count: Self.images)
    let found = try await executor.classify(digits.test, count: Self.images)
    #expect(found.images == Self.images)
    #expect(
      100 * (float.correct - found.correct) <= max(percent * Self.images, 100),
      "\(found.correct) of \(float.correct)")
    let one = try await executor.classify(digits.test, count: 4, threads: 1)
    #expect(try await executor.classify(digits.test, count: 4, threads: 3) == one)
  }
}
