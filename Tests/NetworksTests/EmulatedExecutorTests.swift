// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits
import Networks
import NumberFormats
import QuantizationMethods
import Reference
import Synchronization
import Tensors
import Testing

@Suite struct `Networks on a unit` {
  /// Units with scales that keep most sums in range; what saturates or overflows is compared all the same.
  static let units: [(name: String, activation: Float, weight: Float)] = [
    ("mac-int8-int8-int32", 0.02, 0.01), ("mac-e4m3-e4m3-fp16", 0.01, 0.01),
    ("mac-e2m1-e2m1-exact", 0.5, 0.1), ("mac-uint4-int4-int16", 0.2, 0.1),
  ]

  private static func executor(
    _ digits: Workload, _ unit: MACUnit, _ activation: Float, _ weight: Float
  ) throws -> EmulatedExecutor {
    let plans = try Digits.plans(
      digits.network, on: unit, activationScale: activation, weightScale: weight)
    return try EmulatedExecutor(digits.network, plans: plans, seed: 7)
  }

  @Test(arguments: units)
  func `every output of every layer is the unit's own dot product`(
    name: String, activation: Float, weight: Float
  ) throws {
    let digits = try Digits.workload()
    let unit = try Digits.unit(name)
    let executor = try Self.executor(digits, unit, activation, weight)
    var wrong: [String] = []
    for index in [0, 5] {
      let image = try #require(digits.test.image(at: index))
      let (inference, records) = try executor.recordDotProducts(of: image, index: index)
      #expect(records.count == digits.network.dotProducts)
      let onKernels = try executor.run(image, index: index)
      #expect(inference.output == onKernels.output && inference.scores == onKernels.scores)
      #expect(inference.tally.withFlags == records.count && onKernels.tally.withFlags == 0)
      for record in records {
        let result = unit.evaluate(a: record.a, b: record.b, c: record.c, random: record.random)
        if result.code != record.d || result.flags != record.flags {
          wrong.append("layer \(record.layer) output \(record.output)")
        }
      }
      // The scores are the last layer's results times its scale.
      let last = records.suffix(10).map {
        Float(unit.resultFormat.decode($0.d).asDouble) * (activation * weight)
      }
      #expect(last == inference.scores)
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(arguments: units)
  func `the golden reference returns every dot product of an image`(
    name: String, activation: Float, weight: Float
  ) throws {
    let digits = try Digits.workload()
    let unit = try Digits.unit(name)
    let image = try #require(digits.test.image(at: 9))
    let records = try Self.executor(digits, unit, activation, weight)
      .recordDotProducts(of: image, index: 9).records
    let reference = ReferenceUnit(unit.description)
    let wrong = records.filter { record in
      let golden = reference.evaluate(
        a: record.a, b: record.b, c: record.c, random: record.random)
      return golden.code != record.d || golden.flags != record.flags
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(3).map { $0.evalLine(on: unit) })")
    #expect(records.contains { $0.a.contains { $0 != 0 } })
  }

  @Test func `operands are the layer's input, its weights and its bias`() throws {
    let digits = try Digits.workload()
    let unit = try Digits.unit("mac-int8-int8-int32")
    let executor = try Self.executor(digits, unit, 0.02, 0.01)
    let image = try #require(digits.test.image(at: 2))
    let records = try executor.recordDotProducts(of: image, index: 2).records
    guard case .convolution(let conv1) = digits.network.layers[0].operation else { return }
    let quantizer = try Quantizer(
      format: unit.description.decode.a, scales: [0.02])
    let codes = image.storage.map { quantizer.code(of: $0) }
    // Output 3 of channel 0 is row 0, column 3: its first kernel row lies in the padding.
    let first = records[3]
    #expect(first.a == [0, 0, 0] + codes[2...4] + codes[10...12])
    #expect(first.b == (0..<9).map { Self.int8(conv1.weight.storage[$0] / 0.01) })
    let bias = Double(conv1.bias[0]) / Double(Float(0.02) * Float(0.01))
    #expect(first.c == UInt64(UInt32(bitPattern: Int32(bias.rounded(.toNearestOrEven)))))
    // The numbers of the dot products count through images, layers and outputs.
    #expect(first.random == RandomCase(seed: 7, index: UInt64(2 * digits.network.dotProducts + 3)))
    #expect(Set(records.map(\.random.index)).count == records.count)
  }

  private static func int8(_ x: Float) -> UInt64 {
    UInt64(UInt8(bitPattern: Int8(max(-127, min(127, x.rounded(.toNearestOrEven))))))
  }

  @Test func `a fused float32 unit returns the bits of the float32 network`() throws {
    let digits = try Digits.workload()
    let unit = try Digits.unit("mac-fp32-fp32-fp32")
    let executor = try Self.executor(digits, unit, 1, 1)
    for index in 0..<3 {
      let image = try #require(digits.test.image(at: index))
      let ours = try executor.run(image, index: index)
      let float = try FloatExecutor(digits.network).run(image)
      #expect(ours.scores.map(\.bitPattern) == float.scores.map(\.bitPattern))
      #expect(ours.output == float.output)
    }
  }

  @Test func `an exact float32 unit agrees with the float32 network within rounding`() throws {
    let digits = try Digits.workload()
    let executor = try Self.executor(digits, Digits.unit("mac-fp32-fp32-exact"), 1, 1)
    let image = try #require(digits.test.image(at: 1))
    let ours = try executor.run(image, index: 1).scores
    let float = try FloatExecutor(digits.network).run(image).scores
    #expect(zip(ours, float).allSatisfy { abs($0 - $1) <= 1e-5 * max(1, abs($1)) })
  }

  /// A unit that rounds every accumulation at random.
  private static func stochasticUnit() throws -> MACUnit {
    var description = try Digits.unit("mac-e4m3-e4m3-fp16").description
    guard case .rounded(let format, var rounding) = description.accumulate else {
      throw NetworkError("the unit has another accumulator", remedy: "mend the test")
    }
    rounding.direction = .stochastic(bits: 8)
    description.name = "stochastic"
    description.accumulate = .rounded(format, rounding)
    return try MACUnit(description)
  }

  @Test func `results do not depend on the number of threads`() async throws {
    let digits = try Digits.workload()
    let unit = try Self.stochasticUnit()
    let executor = try Self.executor(digits, unit, 0.01, 0.01)
    let one = try await executor.classify(digits.test, count: 7, threads: 1)
    for threads in [2, 3, 16] {
      let more = try await executor.classify(digits.test, count: 7, threads: threads)
      #expect(more == one)
    }
    #expect(one.tally.dotProducts == 7 * digits.network.dotProducts)
    for level in KernelLevel.available {
      let other = try EmulatedExecutor(
        digits.network, layers: executor.layers, seed: 7, options: EmulationOptions(level: level))
      #expect(try await other.classify(digits.test, count: 7, threads: 2) == one)
    }
    // The model draws the same random numbers, image by image, and counts flags besides.
    let model = try EmulatedExecutor(
      digits.network, layers: executor.layers, seed: 7, engine: .model)
    let slow = try await model.classify(digits.test, count: 7, threads: 2)
    #expect(slow.digest == one.digest && slow.predictions == one.predictions)
    #expect(slow.tally.inexact > 0 && slow.tally.withFlags == slow.tally.dotProducts)
    // The dot products themselves, at another seed and at the same one.
    let image = try #require(digits.test.image(at: 0))
    let other = try EmulatedExecutor(digits.network, layers: executor.layers, seed: 8)
    let again = try executor.recordDotProducts(of: image, index: 0).records
    #expect(try executor.recordDotProducts(of: image, index: 0).records == again)
    #expect(try other.recordDotProducts(of: image, index: 0).records.map(\.d) != again.map(\.d))
  }

  @Test func `progress counts up to all images, and a cancelled run stops`() async throws {
    let digits = try Digits.workload()
    let seen = Mutex<[Int]>([])
    let executor = FloatExecutor(digits.network)
    let result = try await executor.classify(digits.test, count: 40, threads: 3) { done in
      seen.withLock { $0.append(done) }
    }
    let counts = seen.withLock { $0 }
    #expect(counts == counts.sorted() && counts.last == 40)
    #expect(result.images == 40)

    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await executor.classify(digits.test)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `a record is a line that eval reads`() throws {
    let digits = try Digits.workload()
    let unit = try Digits.unit("mac-int8-int8-int32")
    let image = try #require(digits.test.image(at: 0))
    let record = try Self.executor(digits, unit, 0.02, 0.01)
      .recordDotProducts(of: image, index: 0).records[0]
    let words = record.evalLine(on: unit).split(separator: " ")
    let codes = words.compactMap { UInt64($0, radix: 16) }
    #expect(codes == record.a + record.b + [record.c])
    #expect(words.first?.count == 2 && words.last?.count == 8)
    #expect(UInt64(record.resultLine(on: unit), radix: 16) == record.d)
  }

  @Test func `plans that do not fit are refused`() throws {
    let network = try Digits.workload().network
    let unit = try Digits.unit("mac-int8-int8-int32")
    let int8 = unit.description.decode.a
    let quantizer = try Quantizer(format: int8, scales: [1])
    let conv1 = network.layers[0]
    func plan(
      _ layer: Layer, activations: Quantizer, weights: Quantizer, codes: [UInt64]? = nil
    ) throws {
      _ = try LayerPlan(
        layer, unit: unit, activations: activations, weights: weights, weightCodes: codes)
    }
    let e4m3 = try Quantizer(
      format: Digits.unit("mac-e4m3-e4m3-fp16").description.decode.a, scales: [1])
    let three = try Quantizer(format: int8, scales: [1, 1, 1])
    let tiny = try Quantizer(format: int8, scales: [.leastNormalMagnitude])
    let cases: [(says: String, build: () throws -> Void)] = [
      (
        "no dot products",
        { try plan(network.layers[1], activations: quantizer, weights: quantizer) }
      ),
      ("does not take e4m3", { try plan(conv1, activations: e4m3, weights: quantizer) }),
      ("3 activation scales", { try plan(conv1, activations: three, weights: quantizer) }),
      ("3 weight scales", { try plan(conv1, activations: quantizer, weights: three) }),
      ("normal range", { try plan(conv1, activations: tiny, weights: tiny) }),
      (
        "2 codes for 72 weights",
        { try plan(conv1, activations: quantizer, weights: quantizer, codes: [0, 1]) }
      ),
      ("0 plans for 9 layers", { _ = try EmulatedExecutor(network, plans: []) }),
      (
        "layer 'conv1': the layer has no plan",
        { _ = try EmulatedExecutor(network, plans: .init(repeating: nil, count: 9)) }
      ),
    ]
    for (says, build) in cases {
      #expect(performing: build, throws: { "\($0)".contains(says) })
    }
  }
}
