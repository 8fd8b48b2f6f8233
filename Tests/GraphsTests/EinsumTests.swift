// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors
import Testing

@testable import Graphs

@Suite struct `Einsum` {
  private static let extents: [Character: Int] = [
    "a": 2, "b": 3, "c": 4, "d": 5, "h": 2, "i": 3, "j": 4, "k": 5, "q": 6,
  ]

  private func model(_ equation: String, inputs: Int, opset: Int) -> ONNXModel {
    let names = Array(["x", "y", "z"].prefix(inputs))
    return ONNXModel(
      irVersion: 8, opsets: ["": opset], producer: "test",
      graph: ONNXGraph(
        name: "sum",
        nodes: [
          ONNXNode(
            name: "sum", operatorType: "Einsum", inputs: names, outputs: ["r"],
            attributes: ["equation": .string(equation)])
        ], initializers: [:],
        inputs: names.map { ONNXValueInfo(name: $0, type: .float32, shape: nil) },
        outputs: [ONNXValueInfo(name: "r", type: .float32, shape: nil)]))
  }

  /// Σ over all labels, one index after the other: the definition.
  private func defined(_ equation: EinsumEquation, _ operands: [[Float]]) -> [Float] {
    let labels = Set(equation.operands.joined()).sorted()
    func place(_ list: [Character], _ at: [Character: Int]) -> Int {
      list.reduce(0) { $0 * (Self.extents[$1] ?? 1) + (at[$1] ?? 0) }
    }
    let count = equation.result.reduce(1) { $0 * (Self.extents[$1] ?? 1) }
    var result = [Float](repeating: 0, count: count)
    var at: [Character: Int] = [:]
    func visit(_ depth: Int) {
      guard depth < labels.count else {
        var product: Float = 1
        for (list, operand) in zip(equation.operands, operands) {
          product *= operand[place(list, at)]
        }
        result[place(equation.result, at)] += product
        return
      }
      for index in 0..<(Self.extents[labels[depth]] ?? 1) {
        at[labels[depth]] = index
        visit(depth + 1)
      }
    }
    visit(0)
    return result
  }

  @Test(
    arguments: [
      "ij,jk->ik", "ij,jk", "bij,bjk->bik", "bhid,bhjd->bhij", "bqhd,bkhd->bhqk", "bhqk,bkhd->bqhd",
      "abc,cij->abij", "ab,ab->ab", "ab,ab->", "a,b->ab", "ij,j->i", "i,i->", "abij,ijk->abk",
      "ijk->kji", "ijk->j", "ij->", "abc,cd->ba", "ij,jk->ki", "a b , b c -> a c",
    ], [11, 17])
  func `equations are what they define`(_ text: String, _ opset: Int) throws {
    let equation = try EinsumEquation(text)
    var numbers = SeededNumbers(seed: 9)
    // Small integers: sums are exact in any order.
    let operands = equation.operands.map { labels in
      numbers.list(labels.reduce(1) { $0 * (Self.extents[$1] ?? 1) }).map { ($0 * 8).rounded() }
    }
    let graph = try Graph(model(text, inputs: operands.count, opset: opset))
    let arrays = try zip(equation.operands, operands).map { labels, list in
      try TypedArray(shape: labels.map { Self.extents[$0] ?? 1 }, elements: .float32(list))
    }
    let found = try graph.run(arrays)[0]
    #expect(found.shape == equation.result.map { Self.extents[$0] ?? 1 })
    #expect(found.floats == defined(equation, operands))
  }

  @Test func `attention written as Einsum has products for units`() throws {
    let graph = try Graph(model("bqhd,bkhd->bhqk", inputs: 2, opset: 17))
    let products = try graph.productNodes()
    #expect(products.map(\.name) == ["sum"])
    #expect(products.first?.kind == .matrixMultiply)
  }

  @Test(arguments: [
    "ii->i", "...ij,jk->...ik", "ij,jk->il", "ij->ik->k", "ij,jk->ikk", "ij", "i1,1j->ij",
  ])
  func `equations that are not read are refused`(_ text: String) {
    #expect(throws: GraphError.self) { try Graph(model(text, inputs: 2, opset: 17)) }
  }
}
