// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import MACUnits
import NumberFormats
import ONNXImport
import Tensors
import Testing

@testable import Graphs

@Suite struct `Convolutions as products` {
  private struct Case {
    let input: [Int]
    let weight: [Int]
    let attributes: [String: ONNXAttribute]

    /// The shape of the convolution.
    func shape() throws -> ConvolutionShape? {
      func zeros(_ shape: [Int]) throws -> TypedArray {
        try TypedArray(
          shape: shape, elements: .float32([Float](repeating: 0, count: shape.reduce(1, *))))
      }
      return try ConvolutionShape(
        OperatorCall(
          node: ONNXNode(
            name: "conv", operatorType: "Conv", inputs: ["x", "w"], outputs: ["y"],
            attributes: attributes), opset: 17, inputs: [zeros(input), zeros(weight)]))
    }
  }

  /// Same size, larger and smaller outputs, steps, holes, padding wider than the kernel reaches, one dimension.
  private static let cases = [
    Case(input: [2, 3, 5, 7], weight: [4, 3, 3, 3], attributes: ["pads": .ints([1, 1, 1, 1])]),
    Case(input: [2, 3, 5, 7], weight: [4, 3, 3, 3], attributes: [:]),
    Case(input: [1, 2, 4, 4], weight: [1, 2, 2, 2], attributes: ["pads": .ints([5, 4, 3, 2])]),
    Case(
      input: [3, 4, 9, 8], weight: [6, 2, 3, 2],
      attributes: [
        "group": .int(2), "strides": .ints([2, 3]), "pads": .ints([0, 2, 1, 0]),
        "dilations": .ints([2, 1]),
      ]),
    Case(
      input: [2, 3, 6, 6], weight: [3, 1, 5, 5],
      attributes: ["group": .int(3), "pads": .ints([2, 2, 2, 2])]),
    Case(
      input: [1, 1, 6, 6], weight: [1, 1, 3, 3],
      attributes: ["strides": .ints([1, 2]), "pads": .ints([1, 1, 1, 1])]),
    Case(input: [2, 3, 12], weight: [2, 3, 4], attributes: ["pads": .ints([2, 1])]),
  ]

  @Test(arguments: 0..<7, [1, 7, 1000])
  func `patches are where the table of places says`(_ number: Int, _ most: Int) throws {
    let shape = try #require(try Self.cases[number].shape())
    let plane = shape.channels * shape.rows * shape.columns
    let elements = (0..<shape.batch * plane).map { Int32($0 + 1) }
    let table = shape.patchTable
    let patches = Patches(shape: shape)
    var positions = 0
    for stretch in patches.stretches(most: most) {
      let perImage = stretch.outputRows.count * shape.outputColumns
      #expect(stretch.images.count * perImage <= max(most, shape.outputColumns))
      for image in stretch.images {
        positions += perImage
        for group in 0..<shape.groups {
          let start = image * plane + group * plane / shape.groups
          var matrix = [Int32](repeating: -7, count: shape.length * perImage)
          elements.withUnsafeBufferPointer { elements in
            matrix.withUnsafeMutableBufferPointer { matrix in
              guard let source = elements.baseAddress, let target = matrix.baseAddress else {
                return
              }
              patches.write(
                source + start, outputRows: stretch.outputRows, outside: 0, to: target,
                stride: perImage)
            }
          }
          let first = stretch.outputRows.lowerBound * shape.outputColumns
          var expected: [Int32] = []
          for k in 0..<shape.length {
            for position in first..<first + perImage {
              let place = table[position * shape.length + k]
              expected.append(place < 0 ? 0 : elements[start + Int(place)])
            }
          }
          #expect(matrix == expected)
        }
      }
    }
    #expect(positions == shape.batch * shape.positions)
  }

  @Test(arguments: [
    "mac-e4m3-int8-fp16", "mac-int8-int8-int16-saturating", "mac-int8-int4-int32",
    "mac-uint8-int8-int32", "hopper-wgmma-e4m3-f32", "tree4-fp16-fp16-fp32", "x86-vdpbf16ps",
    "volta-f16-f32",
    "mac-e5m2-e4m3-bf16",
  ])
  func `a unit with exchanged factors gives the same for exchanged factors`(_ name: String) throws {
    let units = UnitLibrary(formats: FormatLibrary(specs: try BuiltInSpecs.library()))
    let unit = try units.unit(named: name)
    let other = try unit.exchangingFactors
    let decode = unit.description.decode
    #expect(other.description.decode.a == decode.b && other.description.decode.b == decode.a)
    var state: UInt64 = 5
    func codes(_ format: NumberFormat, _ count: Int) -> [UInt64] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 31) & ((1 << UInt64(format.width)) - 1)
      }
    }
    let (m, n, k) = (6, 5, 19)
    let a = try CodeMatrix(rows: m, columns: k, codes: codes(decode.a, m * k))
    let b = try CodeMatrix(rows: k, columns: n, codes: codes(decode.b, k * n))
    let c = try CodeMatrix(rows: m, columns: n, codes: codes(decode.c, m * n))
    let d = try unit.multiplyByModel(MatrixOperands(a: a, b: b, c: c))
    let e = try other.multiply(
      MatrixOperands(a: b.transposed, b: a.transposed, c: c.transposed))
    // Any code of a NaN will do.
    func numbers(_ matrix: CodeMatrix) -> [UInt64?] {
      matrix.codes.map { code in
        if case .nan = unit.resultFormat.decode(code) { return nil }
        return code
      }
    }
    #expect(numbers(d) == numbers(e.transposed))
  }
}
