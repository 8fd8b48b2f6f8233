// SPDX-License-Identifier: Apache-2.0

/// The kinds of attributes; the raw value is the number of `AttributeProto.AttributeType`.
///
/// Source: onnx.proto of ONNX 1.20 (IR version 13).
enum AttributeKind: Int32 {
  case float = 1
  case int = 2
  case string = 3
  case tensor = 4
  case graph = 5
  case floats = 6
  case ints = 7
  case strings = 8
  case tensors = 9
  case graphs = 10
  case sparseTensor = 11
  case sparseTensors = 12
  case typeProto = 13
  case typeProtos = 14

  /// The name in ONNX's own words.
  var onnxName: String {
    switch self {
    case .float: "FLOAT"
    case .int: "INT"
    case .string: "STRING"
    case .tensor: "TENSOR"
    case .graph: "GRAPH"
    case .floats: "FLOATS"
    case .ints: "INTS"
    case .strings: "STRINGS"
    case .tensors: "TENSORS"
    case .graphs: "GRAPHS"
    case .sparseTensor: "SPARSE_TENSOR"
    case .sparseTensors: "SPARSE_TENSORS"
    case .typeProto: "TYPE_PROTO"
    case .typeProtos: "TYPE_PROTOS"
    }
  }
}
