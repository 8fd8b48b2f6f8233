// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import Testing

@Suite struct `Blocks of tensors` {
  private func block(_ name: String) throws -> BlockFormat {
    try `Agreement with ml_dtypes and gfloat`.formats.block(named: name)
  }

  @Test func `gfloat quantizes blocks to the same codes`() throws {
    let file = `Agreement with ml_dtypes and gfloat`.folder
      .appendingPathComponent("Peers/block-gfloat.csv")
    var wrong: [String] = []
    var count = 0
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.split(separator: ";").map { $0.split(separator: ",").map(String.init) }
      let format = try block(parts[0][0])
      let values = parts[1].compactMap(Double.init)
      let codes = parts[2].compactMap { UInt64($0, radix: 16) }
      let ours = format.quantize(values)
      #expect(values.count == 32 && codes.count == 33)
      if ours != BlockCodes(scale: codes[0], elements: Array(codes[1...])) {
        wrong.append("\(format.name) \(parts[1][0])")
      }
      count += 1
    }
    #expect(count == 6 * 18)
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5))")
  }

  /// Numbers of a tensor whose blocks differ in size.
  private func tensor(blocks: Int) -> [[Double]] {
    let random = RandomBits(seed: 44)
    return (0..<blocks).map { block in
      (0..<16).map { k in
        let bits = random.bits(stream: UInt64(block), index: UInt64(k))
        let fraction = Double(Int32(truncatingIfNeeded: bits)) * 0x1p-31
        return Double(Float(fraction * pow(2, Double(block % 9) - 14)))
      }
    }
  }

  @Test func `NVFP4 is quantized under the tensor's own scale`() throws {
    let nvfp4 = try block("nvfp4")
    let blocks = tensor(blocks: 60)
    let greatest = blocks.joined().map(abs).max() ?? 0
    let scale = nvfp4.tensorScale(greatest: Float(greatest))
    #expect(scale == Float(greatest / (448 * 6)))
    let scales = (0..<UInt64(0x7F)).map { nvfp4.scale.decode($0).asDouble }
    let elements = (0..<UInt64(16)).map { nvfp4.element.decode($0).asDouble }
    var wrong: [String] = []
    for (number, values) in blocks.enumerated() {
      let codes = nvfp4.quantize(values, tensorScale: scale)
      let top = values.map(abs).max() ?? 0
      // The nearest scale by trying all of them.
      let wanted = top / 6 / Double(scale)
      let nearest = scales.map { abs($0 - wanted) }.min() ?? 0
      let factor = scales[Int(codes.scale)]
      if abs(factor - wanted) > nearest * (1 + 1e-12), factor > 0x1p-9 {
        wrong.append("scale of block \(number)")
      }
      for (value, code) in zip(values, codes.elements) {
        let quotient = value / (factor * Double(scale))
        let best = elements.map { abs($0 - quotient) }.min() ?? 0
        if abs(elements[Int(code)] - quotient) > best * (1 + 1e-12) {
          wrong.append("\(value) in block \(number)")
        }
      }
      let back = nvfp4.dequantize(codes, tensorScale: scale)
      for (code, value) in zip(codes.elements, back)
      where value != elements[Int(code)] * factor * Double(scale) {
        wrong.append("back from \(code) in block \(number)")
      }
      if top == greatest { #expect(codes.scale == 0x7E) }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5))")
  }

  @Test func `only scales of little range need the tensor's`() throws {
    for name in ["mxfp8-e4m3", "mxfp4", "mxint8"] {
      #expect(try block(name).tensorScale(greatest: 1000) == 1)
    }
    let nvfp4 = try block("nvfp4")
    #expect(nvfp4.needsTensorScale)
    #expect(nvfp4.tensorScale(greatest: 2688) == 1)
    #expect(nvfp4.tensorScale(greatest: 0) == 1)
    #expect(nvfp4.tensorScale(greatest: .leastNonzeroMagnitude) == .leastNormalMagnitude)
  }

  @Test(arguments: ScaleRule.allCases)
  func `a tensor scale that is a power of two moves the scales alone`(rule: ScaleRule) throws {
    for name in ["mxfp6-e3m2", "nvfp4"] {
      let format = try block(name)
      for values in tensor(blocks: 9) {
        let plain = format.quantize(values.map { $0 * 64 }, rule: rule)
        #expect(format.quantize(values, rule: rule, tensorScale: 0x1p-6) == plain)
      }
    }
  }
}
