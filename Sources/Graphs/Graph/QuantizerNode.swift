// SPDX-License-Identifier: Apache-2.0
import ONNXImport

/// The operators that bring numbers to a grid: QONNX's, and ONNX's own pair.
enum QuantizerNode {
  private static let types: Set<String> = [
    "Quant", "IntQuant", "BipolarQuant", "FloatQuant", "Trunc", "QuantizeLinear",
    "DequantizeLinear",
  ]

  /// Whether a node is one of them.
  static func isQuantizer(_ node: ONNXNode) -> Bool { types.contains(node.operatorType) }
}
