// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors
import Testing

@Suite struct `Whole files` {
  @Test(arguments: ["models", "data/onnx_node_tests"])
  func `Every model of exporters is read, and written and read again is the same`(
    folder: String
  ) {
    var faults: [String] = []
    for path in SharedFiles.paths(under: folder, ending: ".onnx") {
      do {
        let model = try ONNXFile.read(contentsOf: path)
        let bytes = try ONNXFile.bytes(of: model)
        let again = try ONNXFile.parse(bytes, file: path)
        // Bytes, for a NaN is unequal to itself.
        if try ONNXFile.bytes(of: again) != bytes { faults.append("\(path): other bytes") }
        if again.graph.nodes != model.graph.nodes || again.opsets != model.opsets
          || again.graph.inputs != model.graph.inputs || again.graph.outputs != model.graph.outputs
          || again.graph.initializers.keys != model.graph.initializers.keys
        {
          faults.append("\(path): another model")
        }
      } catch {
        faults.append("\(error)")
      }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(5))")
  }

  @Test
  func `Every tensor file of ONNX's node tests is read, and written and read again is the same`() {
    var faults: [String] = []
    for path in SharedFiles.paths(under: "data/onnx_node_tests", ending: ".pb") {
      do {
        let array = try ONNXTensorFile.read(contentsOf: path)
        let bytes = try ONNXTensorFile.bytes(of: array)
        let again = try ONNXTensorFile.parse(bytes, file: path)
        if try ONNXTensorFile.bytes(of: again) != bytes || again.shape != array.shape
          || again.type != array.type
        {
          faults.append("\(path): another array")
        }
      } catch {
        faults.append("\(error)")
      }
    }
    #expect(faults.isEmpty, "\(faults.count): \(faults.prefix(5))")
  }
}
