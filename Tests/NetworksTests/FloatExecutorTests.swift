// SPDX-License-Identifier: Apache-2.0
import Networks
import Tensors
import Testing

@Suite struct `Float32 networks` {
  @Test func `digits get right as many images as their file states`() async throws {
    let digits = try Digits.workload()
    let check = try #require(digits.check)
    let result = try await FloatExecutor(digits.network).classify(digits.test)
    #expect(result.correct == check.correct)
    #expect(result.images == check.testImages)
    #expect(result.tally == DotTally())
  }

  @Test func `digits have the sizes that their summary states`() throws {
    let network = try Digits.workload().network
    #expect(network.multiplyAccumulates == 23680)
    #expect(network.longestDotProduct == 72)
    #expect(network.dotProducts == 8 * 64 + 16 * 16 + 10)
    #expect(network.outputShape == [10])
  }

  @Test func `the scores are those of the training script`() throws {
    let digits = try Digits.workload()
    let reference = try NPYFile.read(contentsOf: Digits.folder() + "/reference.logits.npy").tensor
    let executor = FloatExecutor(digits.network)
    var greatest: Float = 0
    for index in 0..<reference.shape[0] {
      let image = try #require(digits.test.image(at: index))
      let scores = try executor.run(image).scores
      for (ours, theirs) in zip(scores, reference.storage.dropFirst(10 * index)) {
        greatest = max(greatest, abs(ours - theirs))
      }
    }
    #expect(reference.shape == [16, 10])
    #expect(greatest <= 1e-4)
  }

  @Test func `a softmax keeps the order and sums to one`() throws {
    let digits = try Digits.workload()
    let image = try #require(digits.test.image(at: 3))
    let inference = try FloatExecutor(digits.network).run(image)
    let order = inference.scores.indices.sorted { inference.scores[$0] > inference.scores[$1] }
    #expect(order == order.sorted { inference.output[$0] > inference.output[$1] })
    #expect(abs(inference.output.reduce(0, +) - 1) < 1e-6)
    #expect(inference.prediction == order.first)
  }

  @Test func `convolutions follow their formula for any stride and padding`() throws {
    // Written from the formula, without a layout: every index is looked up by itself.
    func expected(_ x: Tensor, _ w: Tensor, _ b: [Float], _ stride: Int, _ padding: Int) -> [Float]
    {
      let (rows, columns) = (x.shape[1], x.shape[2])
      var y: [Float] = []
      for o in 0..<w.shape[0] {
        for i in Swift.stride(from: -padding, through: rows + padding - w.shape[2], by: stride) {
          for j in Swift.stride(from: -padding, through: columns + padding - w.shape[3], by: stride)
          {
            var sum = b[o]
            for c in 0..<w.shape[1] {
              for u in 0..<w.shape[2] {
                for v in 0..<w.shape[3] {
                  guard 0..<rows ~= i + u, 0..<columns ~= j + v else { continue }
                  let weight = w.storage[((o * w.shape[1] + c) * w.shape[2] + u) * w.shape[3] + v]
                  sum += weight * x.storage[(c * rows + i + u) * columns + j + v]
                }
              }
            }
            y.append(sum)
          }
        }
      }
      return y
    }
    func numbers(_ shape: [Int]) throws -> Tensor {
      // Small integers: every sum is exact, so the order of additions does not show.
      let count = shape.reduce(1, *)
      return try Tensor(shape: shape, storage: (0..<count).map { Float(($0 * 37 + 11) % 19 - 9) })
    }
    for (stride, padding) in [(1, 0), (1, 1), (2, 0), (2, 1), (3, 2), (1, 4), (5, 3)] {
      for kernel in [[3, 2, 3, 3], [1, 2, 1, 1], [2, 2, 2, 3]] {
        let (x, w) = (try numbers([2, 5, 7]), try numbers(kernel))
        let bias = (0..<kernel[0]).map { Float($0) - 1 }
        let network = try Network(
          name: "one", inputShape: [2, 5, 7],
          layers: [
            Layer(
              name: "c",
              operation: .convolution(
                Convolution(weight: w, bias: bias, stride: stride, padding: padding)),
              inputs: [0])
          ])
        let y = try FloatExecutor(network).run(x).output
        #expect(y == expected(x, w, bias, stride, padding), "\(stride) \(padding) \(kernel)")
        #expect(network.outputShape.reduce(1, *) == y.count)
      }
    }
  }

  private static func run(_ operation: Networks.Operation, _ x: Tensor) throws -> [Float] {
    let layer = Layer(name: "l", operation: operation, inputs: [0])
    return try FloatExecutor(Network(name: "n", inputShape: x.shape, layers: [layer])).run(x).output
  }

  @Test func `pooling takes whole windows only`() throws {
    let x = try Tensor(shape: [1, 3, 5], storage: (0..<15).map { Float($0) })
    #expect(try Self.run(.maxPool(Pooling(size: 2)), x) == [6, 8])
    #expect(try Self.run(.averagePool(Pooling(size: 2)), x) == [3, 5])
    #expect(try Self.run(.maxPool(Pooling(size: 2, stride: 1)), x) == [6, 7, 8, 9, 11, 12, 13, 14])
    #expect(try Self.run(.averagePool(Pooling(size: 3)), x) == [6])
  }

  @Test func `not a number stays visible`() throws {
    let x = try Tensor(shape: [1, 2, 2], storage: [-1, .nan, 3, -.infinity])
    let relu = try Self.run(.relu, x)
    #expect(relu[0] == 0 && relu[1].isNaN && relu[2] == 3 && relu[3] == 0)
    #expect(try Self.run(.maxPool(Pooling(size: 2)), x)[0].isNaN)
    let row = try Tensor(shape: [2], storage: [.nan, 1])
    #expect(try Self.run(.softmax, row).allSatisfy(\.isNaN))
    let network = try Network(
      name: "n", inputShape: [3], layers: [Layer(name: "l", operation: .relu, inputs: [0])])
    func prediction(_ scores: [Float]) throws -> Int? {
      try FloatExecutor(network).run(Tensor(shape: [3], storage: scores)).prediction
    }
    #expect(try prediction([.nan, 1, 1]) == 1)
    #expect(try prediction([.nan, .nan, .nan]) == nil)
    #expect(try prediction([1, .infinity, 2]) == 1)
  }

  @Test func `an image of another shape is refused`() throws {
    let network = try Digits.workload().network
    #expect {
      try FloatExecutor(network).run(
        Tensor(shape: [8, 8], storage: .init(repeating: 0, count: 64)))
    } throws: { "\($0)" == "the image has the shape [8, 8]; the network takes [1, 8, 8]" }
  }
}
