// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors
import Testing

@testable import Graphs

/// Nodes that are right, with one or two things changed: what gets past the first checks of an operator.
@Suite struct `Changed nodes` {
  private static let seed: UInt64 = 0x6D75_7461

  private struct Call {
    var node: ONNXNode
    let opset: Int
    var inputs: [TypedArray?]
  }

  /// The cases of the tests beside this one, and ONNX's own of one node where they are there.
  private func calls() throws -> [Call] {
    var calls = try `Nodes without a backend test`.all().map { item in
      Call(
        node: ONNXNode(
          name: "n", operatorType: item.type, domain: item.domain,
          inputs: item.inputs.map { _ in "x" }, outputs: ["y", "z"], attributes: item.attributes),
        opset: item.opset, inputs: item.inputs)
    }
    guard Shared.exists("data/onnx_node_tests") else { return calls }
    let folder = "\(Shared.folder)/data/onnx_node_tests"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasPrefix("test_") && !name.hasPrefix("test_cast") {
      let model = try ONNXFile.read(contentsOf: "\(folder)/\(name)/model.onnx")
      guard model.graph.nodes.count == 1, let node = model.graph.nodes.first else { continue }
      let places = Dictionary(
        model.graph.inputs.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { $1 })
      let inputs = try node.inputs.map { input in
        try places[input].map {
          try ONNXTensorFile.read(contentsOf: "\(folder)/\(name)/input_\($0).pb")
        }
      }
      guard inputs.allSatisfy({ $0?.count ?? 0 < 1000 }) else { continue }
      calls.append(Call(node: node, opset: model.opsets[""] ?? 22, inputs: inputs))
    }
    return calls
  }

  private func change(_ call: inout Call, _ source: inout MalformedSource) throws {
    switch source.below(4) {
    case 0 where !call.node.attributes.isEmpty:
      let name = source.one(of: call.node.attributes.keys.sorted())
      switch call.node.attributes[name] {
      case .int?: call.node.attributes[name] = .int(source.integer())
      case .ints(var list)? where !list.isEmpty:
        list[source.below(list.count)] = source.integer()
        call.node.attributes[name] = .ints(list)
      case .string?:
        call.node.attributes[name] = .string(source.one(of: ["odd", "", "constant", "cubic"]))
      default: call.node.attributes[name] = nil
      }
    case 1:
      let name = source.one(of: `Malformed nodes`.integers)
      call.node.attributes[name] = .int(source.integer())
    default:
      guard !call.inputs.isEmpty else { return }
      let place = source.below(call.inputs.count)
      guard let array = call.inputs[place] else { return }
      switch source.below(6) {
      case 0: call.inputs[place] = nil
      case 1: call.inputs[place] = try source.array(array.shape)
      case 2: call.inputs[place] = try source.array(source.shape())
      case 3:
        // The same elements in another shape.
        let shape = source.one(of: [
          [array.count], [1, array.count], [array.count, 1, 1], [1, 1, 1, array.count],
        ])
        call.inputs[place] = try TypedArray(shape: shape, elements: array.elements)
      default:
        guard var list = array.integers, !list.isEmpty, array.type == .int64 else { return }
        list[source.below(list.count)] = source.integer()
        call.inputs[place] = .int64s(list, shape: array.shape)
      }
    }
  }

  @Test func `no operator traps when a right node is changed`() throws {
    var source = MalformedSource(seed: Self.seed)
    var (passed, refused) = (0, 0)
    var wrong: [String] = []
    for call in try calls() {
      let type = call.node.operatorType
      guard let function = OperatorTable.function(type, domain: call.node.domain) else {
        wrong.append("\(type) is not found")
        continue
      }
      for round in 0..<20 {
        var changed = call
        for _ in 0...source.below(2) { try change(&changed, &source) }
        do {
          let outputs = try function(
            OperatorCall(node: changed.node, opset: changed.opset, inputs: changed.inputs))
          for output in outputs
          where try Tensor.elementCount(of: output.shape, in: type) != output.count {
            wrong.append("\(type), round \(round)")
          }
          passed += 1
        } catch is GraphError {
          refused += 1
        } catch is TensorError {
          refused += 1
        }
      }
    }
    print("\(passed) changed nodes give outputs, \(refused) are refused")
    #expect(wrong.isEmpty, "seed \(Self.seed): \(wrong.prefix(5))")
    #expect(passed > 100 && refused > 100)
  }
}
