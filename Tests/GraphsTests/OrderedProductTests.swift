// SPDX-License-Identifier: Apache-2.0
import Graphs
import ONNXImport
import Tensors
import Testing

/// Products by ascending k against loops that say what that is.
@Suite struct `Ordered products` {
  private func numbers(_ count: Int, _ seed: UInt64) -> [Float] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let significand = Float(state >> 40) / Float(1 << 24) - 0.5
      return Float(sign: .plus, exponent: Int(state >> 8 & 15) - 8, significand: significand)
    }
  }

  private func run(
    _ type: String, _ attributes: [String: ONNXAttribute], _ arrays: [([Int], [Float])]
  ) throws -> [Float] {
    let names = arrays.indices.map { "in\($0)" }
    let graph = try Graph(
      ONNXModel(
        irVersion: 8, opsets: ["": 18], producer: "test",
        graph: ONNXGraph(
          name: "one",
          nodes: [
            ONNXNode(
              name: "one", operatorType: type, inputs: names, outputs: ["y"],
              attributes: attributes)
          ], initializers: [:],
          inputs: zip(names, arrays).map { name, array in
            ONNXValueInfo(name: name, type: .float32, shape: array.0.map { .fixed($0) })
          },
          outputs: [ONNXValueInfo(name: "y", type: .float32, shape: nil)])))
    var observer = NoObserver()
    let inputs = try arrays.map { try TypedArray(shape: $0.0, elements: .float32($0.1)) }
    return try #require(
      try graph.run(inputs, sums: .ascending, observer: &observer).first?.floats)
  }

  @Test(arguments: [
    (1, 1, 1), (2, 3, 5), (7, 33, 19), (13, 64, 4), (25, 31, 576), (5, 1, 9), (1, 70, 3),
  ])
  func `a matrix product is a chain of fused multiply-adds`(
    m: Int, n: Int, k: Int
  ) throws {
    let (a, b) = (numbers(m * k, 1), numbers(k * n, 2))
    var wanted = [Float](repeating: 0, count: m * n)
    for i in 0..<m {
      for j in 0..<n {
        for l in 0..<k { wanted[i * n + j].addProduct(a[i * k + l], b[l * n + j]) }
      }
    }
    #expect(OrderedProduct.multiply(a, b, columns: n) == wanted)
    #expect(try run("MatMul", [:], [([m, k], a), ([k, n], b)]) == wanted)
    // The transposed factors hold the same numbers: A is k × m, B is n × k.
    let turnedA = (0..<k * m).map { a[$0 % m * k + $0 / m] }
    let turnedB = (0..<n * k).map { b[$0 % k * n + $0 / k] }
    let c = numbers(n, 3)
    let gemm = try run(
      "Gemm",
      ["transA": .int(1), "transB": .int(1), "alpha": .float(0.75), "beta": .float(1.5)],
      [([k, m], turnedA), ([n, k], turnedB), ([n], c)])
    #expect(gemm == wanted.indices.map { 0.75 * wanted[$0] + 1.5 * c[$0 % n] })
  }

  @Test func `a convolution begins with its bias`() throws {
    let (channels, outputs, size) = (3, 5, 6)
    let x = numbers(2 * channels * size * size, 4)
    let (w, bias) = (numbers(outputs * channels * 9, 5), numbers(outputs, 6))
    var wanted: [Float] = []
    for image in 0..<2 {
      for o in 0..<outputs {
        for i in 0..<size {
          for j in 0..<size {
            var sum = bias[o]
            for c in 0..<channels {
              for (u, v) in (0..<9).map({ ($0 / 3, $0 % 3) }) {
                let (row, column) = (i + u - 1, j + v - 1)
                let isInside = 0..<size ~= row && 0..<size ~= column
                let number =
                  isInside ? x[((image * channels + c) * size + row) * size + column] : 0
                sum.addProduct(number, w[(o * channels + c) * 9 + u * 3 + v])
              }
            }
            wanted.append(sum)
          }
        }
      }
    }
    let found = try run(
      "Conv", ["pads": .ints([1, 1, 1, 1])],
      [([2, channels, size, size], x), ([outputs, channels, 3, 3], w), ([outputs], bias)])
    #expect(found == wanted)
  }
}
