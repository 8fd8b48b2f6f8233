// SPDX-License-Identifier: Apache-2.0

/// The types that the elements of an array may have: ONNX's `TensorProto.DataType`; the raw value is its
/// number there.
///
/// Source: onnx.proto of ONNX 1.20 (IR version 13).
public enum ElementType: Int, Sendable, Hashable, CaseIterable {
  /// IEEE binary32.
  case float32 = 1
  /// Unsigned, 8 bits.
  case uint8 = 2
  /// Two's complement, 8 bits.
  case int8 = 3
  /// Unsigned, 16 bits.
  case uint16 = 4
  /// Two's complement, 16 bits.
  case int16 = 5
  /// Two's complement, 32 bits.
  case int32 = 6
  /// Two's complement, 64 bits.
  case int64 = 7
  /// Text.
  case string = 8
  /// True or false.
  case bool = 9
  /// IEEE binary16.
  case float16 = 10
  /// IEEE binary64.
  case float64 = 11
  /// Unsigned, 32 bits.
  case uint32 = 12
  /// Unsigned, 64 bits.
  case uint64 = 13
  /// bfloat16.
  case bfloat16 = 16
  /// OCP E4M3: one NaN, no infinities.
  case float8e4m3fn = 17
  /// E4M3 of bias 8 with one NaN at the code of -0.
  case float8e4m3fnuz = 18
  /// OCP E5M2.
  case float8e5m2 = 19
  /// E5M2 of bias 16 with one NaN at the code of -0.
  case float8e5m2fnuz = 20
  /// Unsigned, 4 bits.
  case uint4 = 21
  /// Two's complement, 4 bits.
  case int4 = 22
  /// OCP E2M1.
  case float4e2m1 = 23
  /// OCP E8M0: powers of two.
  case float8e8m0 = 24
  /// Unsigned, 2 bits.
  case uint2 = 25
  /// Two's complement, 2 bits.
  case int2 = 26

  /// The name in ONNX's own words, for messages.
  public var onnxName: String {
    switch self {
    case .float32: "FLOAT"
    case .uint8: "UINT8"
    case .int8: "INT8"
    case .uint16: "UINT16"
    case .int16: "INT16"
    case .int32: "INT32"
    case .int64: "INT64"
    case .string: "STRING"
    case .bool: "BOOL"
    case .float16: "FLOAT16"
    case .float64: "DOUBLE"
    case .uint32: "UINT32"
    case .uint64: "UINT64"
    case .bfloat16: "BFLOAT16"
    case .float8e4m3fn: "FLOAT8E4M3FN"
    case .float8e4m3fnuz: "FLOAT8E4M3FNUZ"
    case .float8e5m2: "FLOAT8E5M2"
    case .float8e5m2fnuz: "FLOAT8E5M2FNUZ"
    case .uint4: "UINT4"
    case .int4: "INT4"
    case .float4e2m1: "FLOAT4E2M1"
    case .float8e8m0: "FLOAT8E8M0"
    case .uint2: "UINT2"
    case .int2: "INT2"
    }
  }

  /// The bits of an element as files store it; nil for text.
  public var bitWidth: Int? {
    switch self {
    case .string: nil
    case .float64, .int64, .uint64: 64
    case .float32, .int32, .uint32: 32
    case .float16, .bfloat16, .int16, .uint16: 16
    case .int8, .uint8, .bool, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz,
      .float8e8m0:
      8
    case .int4, .uint4, .float4e2m1: 4
    case .int2, .uint2: 2
    }
  }
}
