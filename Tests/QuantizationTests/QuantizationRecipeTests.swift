// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Foundation
import MACUnits
import Networks
import NumberFormats
import Quantization
import QuantizationMethods
import Tensors
import Testing

extension Double {
  /// The decimal logarithm.
  var logarithm10: Double { log10(self) }
}

@Suite struct `Post-training quantization` {
  private static func digits() throws -> Workload {
    try NetworkLibrary(specs: BuiltInSpecs.library()).workload(named: "digits")
  }

  private static func unit(_ name: String) throws -> MACUnit {
    try UnitLibrary(formats: FormatLibrary(specs: BuiltInSpecs.library())).unit(named: name)
  }

  /// The first images of the calibration split: debug builds are slow.
  private static func fewImages(_ digits: Workload, _ count: Int) throws -> ImageSet {
    let folder = try BuiltInSpecs.folder() + "/networks/digits"
    let images = try NPYFile.read(contentsOf: folder + "/calibration.images.npy")
    let labels = try NPYFile.read(contentsOf: folder + "/calibration.labels.npy")
    guard case .uint8(let pixels) = images.elements, case .uint8(let classes) = labels.elements
    else { throw TensorError("calibration", "another type", remedy: "mend the test") }
    return try ImageSet(
      images: NPYArray(shape: [count, 8, 8], elements: .uint8(Array(pixels.prefix(64 * count)))),
      labels: NPYArray(shape: [count], elements: .uint8(Array(classes.prefix(count)))),
      shape: [1, 8, 8], pixelScale: 0.0625, classes: 10)
  }

  private static func recipe(
    _ granularity: Granularity = .outputChannel, headroom: Headroom = .none
  ) -> QuantizationRecipe {
    QuantizationRecipe(
      weights: ScalingRule(range: .minMax), weightGranularity: granularity,
      activations: ScalingRule(range: .minMax), headroom: headroom)
  }

  @Test func `scales come from the weights of each channel and the activations of each layer`()
    throws
  {
    let digits = try Self.digits()
    let images = try Self.fewImages(digits, 5)
    let calibration = try Calibration(digits.network, images: images)
    #expect(calibration.images == 5)
    #expect(
      calibration.inputs.map { $0 == nil } == [
        false, true, true, false, true, true, true, false, true,
      ])
    // The input of the first layer is the images themselves.
    let pixels = (0..<5).compactMap { images.image(at: $0)?.storage }
    #expect(calibration.inputs[0]?.images == pixels)

    let unit = try Self.unit("mac-int8-int8-exact")
    let channels = try Self.recipe().plans(
      for: digits.network, calibration: calibration, unit: unit)
    let whole = try Self.recipe(.tensor).plans(
      for: digits.network, calibration: calibration, unit: unit)
    for (index, layer) in digits.network.layers.enumerated() {
      guard let weight = layer.operation.parameters?.weight else {
        #expect(channels[index] == nil)
        continue
      }
      let plan = try #require(channels[index])
      let length = weight.storage.count / weight.shape[0]
      let greatest = (0..<weight.shape[0]).map { channel in
        weight.storage[channel * length..<(channel + 1) * length].map(\.magnitude).max() ?? 0
      }
      #expect(plan.weights.scales == greatest.map { Float(Double($0) / 127) })
      #expect(whole[index]?.weights.scales == [Float(Double(greatest.max() ?? 0) / 127)])
      let seen = calibration.inputs[index]?.images.joined().max() ?? 0
      #expect(plan.activations.scales == [Float(Double(seen) / 127)])
      #expect(plan.outputScales == plan.weights.scales.map { plan.activations.scales[0] * $0 })
    }
  }

  @Test func `eight bits with an exact sum come close to float32`() throws {
    let digits = try Self.digits()
    let calibration = try Calibration(digits.network, images: Self.fewImages(digits, 20))
    for name in ["mac-int8-int8-exact", "mac-e4m3-e4m3-exact"] {
      let plans = try Self.recipe().plans(
        for: digits.network, calibration: calibration, unit: Self.unit(name))
      let executor = try EmulatedExecutor(digits.network, plans: plans)
      var error = 0.0
      var power = 0.0
      for index in 0..<4 {
        let image = try #require(digits.test.image(at: index))
        let float = try FloatExecutor(digits.network).run(image).scores
        for (x, y) in zip(float, try executor.run(image, index: index).scores) {
          error += Double((x - y) * (x - y))
          power += Double(x * x)
        }
      }
      // 20 dB are far below what 8 bits give, and far above what a mistake leaves.
      #expect(10 * (power / error).logarithm10 > 20, "\(name)")
    }
  }

  @Test func `equal grids give equal scores`() throws {
    let digits = try Self.digits()
    let calibration = try Calibration(digits.network, images: Self.fewImages(digits, 10))
    func scores(_ name: String) throws -> [[Float]] {
      let plans = try Self.recipe().plans(
        for: digits.network, calibration: calibration, unit: Self.unit(name))
      let executor = try EmulatedExecutor(digits.network, plans: plans)
      return try (0..<3).map {
        try executor.run(#require(digits.test.image(at: $0)), index: $0).scores
      }
    }
    for bits in [3, 4] {
      let integers = try scores("mac-int\(bits)-int\(bits)-exact").joined()
      let minifloats = try scores("mac-e1m\(bits - 2)-all-e1m\(bits - 2)-all-exact").joined()
      // The scales of the two differ by a power of two, but for the rounding of the bias to fp32.
      #expect(zip(integers, minifloats).allSatisfy { abs($0 - $1) <= 1e-5 * max(1, abs($0)) })
    }
  }

  @Test func `headroom is the least power of two that keeps the calibration from overflowing`()
    throws
  {
    let digits = try Self.digits()
    let images = try Self.fewImages(digits, 4)
    let calibration = try Calibration(digits.network, images: images)
    for name in ["mac-e4m3-e4m3-fp16", "mac-e5m2-e5m2-fp16", "mac-int8-int8-int17"] {
      let unit = try Self.unit(name)
      let plain = try Self.recipe().plans(
        for: digits.network, calibration: calibration, unit: unit)
      let roomy = try Self.recipe(headroom: .calibrated).plans(
        for: digits.network, calibration: calibration, unit: unit)
      guard case .rounded(let format, _) = unit.description.accumulate else { continue }
      let limit = format.greatestFinite.asDouble
      for index in plain.indices {
        guard let first = plain[index], let second = roomy[index],
          let layout = digits.network.dotLayouts[index], let inputs = calibration.inputs[index]
        else { continue }
        let factor = second.activations.scales[0] / first.activations.scales[0]
        #expect(factor.significand == 1 && factor >= 1)
        // Without the layout's help: the greatest sum of magnitudes, from the layer's records.
        let greatest = try Self.greatestSum(second, layout, inputs)
        #expect(greatest <= limit, "\(name) layer \(index)")
        if factor > 1 {
          let half = try LayerPlan(
            digits.network.layers[index], unit: unit,
            activations: Quantizer(
              format: first.activations.format,
              scales: [first.activations.scales[0] * factor / 2]),
            weights: first.weights)
          #expect(try Self.greatestSum(half, layout, inputs) > limit, "\(name) layer \(index)")
        }
      }
      if name.contains("e4m3") {
        let image = try #require(images.image(at: 0))
        let tally = try EmulatedExecutor(digits.network, plans: plain)
          .recordDotProducts(of: image, index: 0).inference.tally
        let after = try EmulatedExecutor(digits.network, plans: roomy)
          .recordDotProducts(of: image, index: 0).inference.tally
        #expect(tally.overflow > 0 && after.overflow == 0)
      }
    }
  }

  private static func greatestSum(
    _ plan: LayerPlan, _ layout: DotLayout, _ inputs: Calibration.LayerInputs
  ) throws -> Double {
    let decode = plan.unit.description.decode
    var greatest = 0.0
    var patch = [Float](repeating: 0, count: layout.length)
    for input in inputs.images {
      for position in 0..<layout.positions {
        layout.gather(at: position, from: input, outside: 0, into: &patch)
        let a = patch.map { decode.a.decode(plan.activations.code(of: $0)).asDouble.magnitude }
        for channel in 0..<layout.outputs {
          var sum = decode.c.decode(plan.biasCodes[channel]).asDouble.magnitude
          for k in 0..<layout.length {
            let b = decode.b.decode(plan.weightCodes[channel * layout.length + k]).asDouble
            sum += a[k] * b.magnitude
          }
          greatest = max(greatest, sum)
        }
      }
    }
    return greatest
  }

  @Test func `an exact accumulator needs no headroom`() throws {
    let digits = try Self.digits()
    let calibration = try Calibration(digits.network, images: Self.fewImages(digits, 2))
    let unit = try Self.unit("mac-e5m2-e5m2-exact")
    let plain = try Self.recipe().plans(for: digits.network, calibration: calibration, unit: unit)
    let roomy = try Self.recipe(headroom: .calibrated).plans(
      for: digits.network, calibration: calibration, unit: unit)
    #expect(plain.map { $0?.activations } == roomy.map { $0?.activations })
  }

  @Test func `what does not go together is refused with the layer's name`() throws {
    let digits = try Self.digits()
    let calibration = try Calibration(digits.network, images: Self.fewImages(digits, 2))
    #expect {
      try Self.recipe().plans(
        for: digits.network, calibration: calibration, unit: Self.unit("mac-int8-uint8-exact"))
    } throws: { "\($0)".contains("layer 'conv1': uint8 has no negative numbers") }
    let other = try Network(
      name: "other", inputShape: [1, 8, 8], layers: Array(digits.network.layers.prefix(1)))
    #expect {
      try Self.recipe().plans(
        for: other, calibration: calibration, unit: Self.unit("mac-int8-int8-exact"))
    } throws: { "\($0)".contains("the calibration is another network's") }
    #expect {
      try Calibration(digits.network, images: Self.fewImages(digits, 0))
    } throws: { "\($0)".contains("the calibration has no images") }
  }
}
