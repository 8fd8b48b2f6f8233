// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Testing

@Suite struct `Block formats` {
  private func block(_ name: String) throws -> BlockFormat {
    try `Agreement with ml_dtypes and gfloat`.formats.block(named: name)
  }

  @Test func `the floor rule takes the exponent of the greatest element`() throws {
    let mxfp8 = try block("mxfp8-e4m3")
    // 1000: floor(log2) = 9, the element's greatest binade is 8, so the scale is 2^1 and 500 saturates.
    let codes = mxfp8.quantize([1000, 1, -3, 0])
    #expect(codes.scale == 128)
    #expect(mxfp8.dequantize(codes) == [896, 1, -3, 0])
  }

  @Test func `the ceiling rule never saturates`() throws {
    let mxfp8 = try block("mxfp8-e4m3")
    let codes = mxfp8.quantize([1000, 1, -3, 0], rule: .ceiling)
    #expect(codes.scale == 129)
    #expect(mxfp8.dequantize(codes)[0] == 1024)
  }

  @Test func `the least squared error is no worse than the other rules`() throws {
    let nvfp4 = try block("nvfp4")
    for seed in 0..<50 {
      let random = RandomBits(seed: UInt64(seed))
      let values = (0..<16).map { k in
        Double(Int64(bitPattern: random.bits(stream: 0, index: UInt64(k)))) * 0x1p-62
      }
      func error(_ rule: ScaleRule) -> Double {
        let back = nvfp4.dequantize(nvfp4.quantize(values, rule: rule))
        return zip(values, back).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      }
      let best = error(.leastSquaredError)
      #expect(best <= error(.nearest))
      #expect(best <= error(.ceiling))
    }
  }

  @Test func `NVFP4 has blocks of 16 with an E4M3 scale`() throws {
    let nvfp4 = try block("nvfp4")
    let codes = nvfp4.quantize([6, -3, 0.5, 0])
    #expect(codes.scale == 0x38)
    #expect(codes.elements == [0x7, 0xD, 0x1, 0x0])
  }

  @Test func `zeros and specials have stated scales`() throws {
    let mxfp4 = try block("mxfp4")
    #expect(mxfp4.quantize([0, 0]) == BlockCodes(scale: 0, elements: [0, 0]))
    #expect(mxfp4.quantize([1, .nan]).scale == 0xFF)
    let back = mxfp4.dequantize(mxfp4.quantize([1, .infinity]))
    #expect(back.filter(\.isNaN).count == 2)
  }

  @Test func `a group of any size has a name`() throws {
    let group = try block("block128-e8m0-e3m2")
    #expect(group.blockSize == 128)
    #expect(group.bitsPerElement == 6.0625)
  }
}
