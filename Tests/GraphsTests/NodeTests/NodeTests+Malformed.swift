// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors
import Testing

@testable import Graphs

/// Random operands and attributes, most of which do not fit: every call ends with outputs or an error, never a trap.
@Suite struct `Malformed nodes` {
  private static let seed: UInt64 = 0x6F70_735F

  /// Attributes by the kind of value that operators expect of them.
  static let integers = [
    "axis", "keepdims", "noop_with_empty_axes", "allowzero", "start", "end", "to", "fmod",
    "block_size", "blocksize", "batch_dims", "num_outputs", "num_groups", "ceil_mode",
    "count_include_pad", "group", "transA", "transB", "upper", "exclusive", "reverse", "largest",
    "training_mode", "storage_order", "p", "k", "output_dtype", "saturate", "signed", "narrow",
    "saturation", "has_inf", "select_last_index", "value_int", "exclude_outside",
  ]
  static let lists = [
    "axes", "perm", "pads", "kernel_shape", "strides", "dilations", "split", "starts", "ends",
    "shape", "value_ints",
  ]
  static let texts: [String: [String]] = [
    "auto_pad": ["SAME_UPPER", "SAME_LOWER", "VALID", "odd"],
    "mode": ["constant", "reflect", "edge", "wrap", "nearest", "linear", "cubic", "DCR", "CRD"],
    "reduction": ["none", "add", "mul", "min", "max"],
    "rounding_mode": ["ROUND", "CEIL", "FLOOR", "UP", "DOWN", "HALF_UP", "HALF_DOWN", "odd"],
    "coordinate_transformation_mode": [
      "half_pixel", "half_pixel_symmetric", "pytorch_half_pixel", "align_corners", "asymmetric",
    ],
    "nearest_mode": ["round_prefer_floor", "round_prefer_ceil", "floor", "ceil"],
    "approximate": ["tanh", "none"], "round_mode": ["up", "down", "nearest"],
  ]

  @Test func `no operator traps on operands and attributes that do not fit`() throws {
    var source = MalformedSource(seed: Self.seed)
    var (passed, refused) = (0, 0)
    var wrong: [String] = []
    let domains = [
      ("", OperatorTable.names),
      ("qonnx.custom_op.general", ["Quant", "BipolarQuant", "FloatQuant", "Trunc"]),
    ]
    for (domain, names) in domains {
      for name in names {
        guard let function = OperatorTable.function(name, domain: domain) else {
          wrong.append("\(name) is not found")
          continue
        }
        for round in 0..<150 {
          // Often one shape for all operands, or one behind the other.
          let shape = source.shape()
          let inputs = try (0..<source.below(7)).map { _ -> TypedArray? in
            switch source.below(8) {
            case 0: return nil
            case 1...4: return try source.array(shape)
            case 5: return try source.array([1 + source.below(4)])
            default: return try source.array(source.shape())
            }
          }
          let node = ONNXNode(
            name: "n", operatorType: name, domain: domain, inputs: inputs.map { _ in "x" },
            outputs: Array(repeating: "y", count: 1 + source.below(3)),
            attributes: try source.attributes())
          let call = OperatorCall(node: node, opset: 7 + source.below(18), inputs: inputs)
          do {
            for output in try function(call) {
              let expected = try Tensor.elementCount(of: output.shape, in: name)
              if expected != output.count { wrong.append("\(name), round \(round)") }
            }
            passed += 1
          } catch is GraphError {
            refused += 1
          } catch is TensorError {
            refused += 1
          }
        }
      }
    }
    print("\(passed) malformed nodes give outputs, \(refused) are refused")
    #expect(wrong.isEmpty, "seed \(Self.seed): \(wrong.prefix(5))")
    #expect(passed > 1000 && refused > 1000)
  }
}
