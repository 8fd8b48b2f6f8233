// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import Networks
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Networks on block-scaled units` {
  static let formats = [
    "mxfp8-e4m3", "mxfp8-e5m2", "mxfp6-e2m3", "mxfp6-e3m2", "mxfp4", "mxint8", "nvfp4",
  ]

  @Test(arguments: formats)
  func `every output is the unit's own dot product of quantized blocks`(name: String) throws {
    let (digits, unit, executor) = try BlockUnits.executor(name)
    let format = try BlockUnits.library().formats.block(named: name)
    let image = try #require(digits.test.image(at: 4))
    let (inference, records) = try executor.recordDotProducts(of: image, index: 4)
    #expect(records.count == digits.network.dotProducts)
    let onKernels = try executor.run(image, index: 4)
    #expect(inference.output == onKernels.output && inference.scores == onKernels.scores)
    var wrong: [String] = []
    for record in records {
      let result = unit.evaluate(record.operands, random: record.random)
      if result != UnitResult(code: record.d, flags: record.flags) {
        wrong.append("layer \(record.layer) output \(record.output)")
      }
      let length = try #require(digits.network.dotLayouts[record.layer]).length
      // Whole blocks, and whole steps of the unit's instruction.
      let step = max(format.blockSize, unit.instruction?.k ?? 1)
      let blocks = (length + step - 1) / step * (step / format.blockSize)
      if record.a.count != blocks * format.blockSize || record.b.count != record.a.count
        || record.scales.a.count != blocks || record.scales.b.count != blocks
        || record.a.dropFirst(length).contains(where: { $0 != 0 })
      {
        wrong.append("shape of layer \(record.layer)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5))")
    #expect(records.contains { Set($0.scales.a).count > 1 })
  }

  @Test(arguments: formats)
  func `operands are the layer's blocks and the bias in the result's scale`(name: String) throws {
    let (digits, unit, executor) = try BlockUnits.executor(name)
    let format = try BlockUnits.library().formats.block(named: name)
    guard case .blockScaled(let plan)? = executor.layers[0],
      case .convolution(let conv1) = digits.network.layers[0].operation
    else {
      Issue.record("the first layer is no planned convolution")
      return
    }
    let image = try #require(digits.test.image(at: 2))
    let record = try executor.recordDotProducts(of: image, index: 2).records[3]
    // Output 3 of channel 0 is row 0, column 3: its first kernel row lies in the padding.
    let patch = [0, 0, 0] + image.storage[2...4] + image.storage[10...12]
    let (a, b) = (plan.activations, plan.weights)
    let expectedA = format.quantize(patch.map(Double.init), tensorScale: a.tensorScale)
    let expectedB = format.quantize(
      conv1.weight.storage[..<9].map(Double.init), tensorScale: b.tensorScale)
    #expect(record.a[..<9] == expectedA.elements[..<9])
    #expect(record.scales.a.first == expectedA.scale)
    #expect(record.b[..<9] == expectedB.elements[..<9])
    #expect(record.scales.b.first == expectedB.scale)
    let scale = a.tensorScale * b.tensorScale
    #expect((scale == 1) == !format.needsTensorScale)
    // c is fp32: within half a unit in the last place of bias / scale.
    let c = Float(bitPattern: UInt32(record.c))
    #expect(abs(Double(c) - Double(conv1.bias[0]) / Double(scale)) <= Double(c.ulp) / 2)
    #expect(unit.resultFormat.name == "fp32")
  }

  @Test func `weights and activations may have different elements`() throws {
    let (digits, unit, executor) = try BlockUnits.executor("mxfp4", activations: "mxfp8-e4m3")
    #expect(unit.description.decode.a.name == "e4m3" && unit.description.decode.b.name == "e2m1")
    let image = try #require(digits.test.image(at: 0))
    #expect(try executor.run(image, index: 0).prediction == digits.test.labels[0])
  }

  @Test func `formats find their unit by its description, and a unit its formats`() throws {
    let library = try BlockUnits.library()
    func unit(_ name: String) throws -> String {
      let format = try library.formats.block(named: name)
      return try library.unit(activations: format, weights: format).name
    }
    #expect(try unit("mxfp4") == "blackwell-mxf4-block32")
    #expect(try unit("nvfp4") == "blackwell-nvf4-block16-ue4m3")
    #expect(try unit("block16-e8m0-e2m1") == "blackwell-nvf4-block16-ue8m0")
    #expect(try unit("mxfp8-e5m2") == "blackwell-mxf8f6f4-e5m2")
    #expect(try unit("mxfp6-e2m3") == "blackwell-mxf8f6f4-e2m3")
    #expect(try unit("mxint8") == "mxint8-fp32")
    for name in Self.formats {
      let format = try library.formats.block(named: name)
      let found = try library.blockFormats(for: library.unit(named: unit(name)))
      #expect(found.activations == format && found.weights == format)
    }
    #expect { try unit("block64-e8m0-e4m3") } throws: { "\($0)".contains("no unit takes") }
    #expect {
      try library.blockFormats(for: library.unit(named: "mac-int8-int8-int32"))
    } throws: { "\($0)".contains("no block format") }
  }

  @Test func `what does not fit is refused with the layer's name`() throws {
    let library = try BlockUnits.library()
    let network = try BlockUnits.workload().network
    let conv1 = network.layers[0]
    func quantizer(_ name: String, _ tensorScale: Float = 1) throws -> BlockQuantizer {
      try BlockQuantizer(
        format: library.formats.block(named: name), tensorScale: tensorScale)
    }
    func plan(_ layer: Layer, _ unit: String, _ a: String, _ b: String, _ scale: Float = 1) throws {
      _ = try BlockLayerPlan(
        layer, unit: library.unit(named: unit), activations: quantizer(a, scale),
        weights: quantizer(b, scale))
    }
    let mxf4 = "blackwell-mxf4-block32"
    let cases: [(says: String, build: () throws -> Void)] = [
      ("layer 'conv1': mac-int8", { try plan(conv1, "mac-int8-int8-int32", "mxfp4", "mxfp4") }),
      ("elements of e4m3", { try plan(conv1, mxf4, "mxfp4", "mxfp8-e4m3") }),
      ("has ue4m3", { try plan(conv1, mxf4, "nvfp4", "mxfp4") }),
      ("blocks of 32", { try plan(conv1, mxf4, "block16-e8m0-e2m1", "mxfp4") }),
      ("microexponent", { try plan(conv1, "xilinx-aie-mx9", "mxint8", "mxint8") }),
      ("no dot products", { try plan(network.layers[1], mxf4, "mxfp4", "mxfp4") }),
      ("normal range", { try plan(conv1, mxf4, "mxfp4", "mxfp4", .leastNormalMagnitude) }),
      ("positive normal", { _ = try quantizer("mxfp4", 0) }),
      ("no zero", { _ = try quantizer("block32-e8m0-e8m0") }),
      ("53 significant bits", { _ = try quantizer("block32-e8m0-fp64") }),
      (
        "quantize in blocks",
        {
          let e2m1 = try Quantizer(format: library.formats.number(named: "e2m1"), scales: [1])
          _ = try LayerPlan(
            conv1, unit: library.unit(named: mxf4), activations: e2m1, weights: e2m1)
        }
      ),
      (
        "another layer's",
        {
          _ = try EmulatedExecutor(
            network, blockPlans: .init(repeating: nil, count: network.layers.count))
        }
      ),
    ]
    for (says, build) in cases {
      #expect(performing: build, throws: { "\($0)".contains(says) })
    }
  }

  @Test func `a record is a line that eval reads, scale words behind`() throws {
    let (digits, unit, executor) = try BlockUnits.executor("nvfp4")
    let image = try #require(digits.test.image(at: 0))
    let records = try executor.recordDotProducts(of: image, index: 0).records
    let record = try #require(records.last)
    let words = record.evalLine(on: unit).split(separator: " ").compactMap { UInt64($0, radix: 16) }
    #expect(words == record.a + record.b + [record.c] + record.scales.a + record.scales.b)
    #expect(unit.length(forWordCount: words.count) == record.a.count)
  }
}
