// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors
import Testing

@Suite struct `Elements of tensors` {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let shape: [Int]
    let elements: TypedArray.Elements
    var testDescription: String { name }
  }

  static func typed(
    _ type: ElementType, _ field: [UInt8], _ elements: TypedArray.Elements, shape: [Int]? = nil
  ) -> Case {
    let shape = shape ?? [elements.count]
    return Case(
      name: "\(type.onnxName) by number", bytes: Wire.tensor(type.rawValue, shape, field),
      shape: shape, elements: elements)
  }

  static func raw(
    _ type: ElementType, _ bytes: [UInt8], _ elements: TypedArray.Elements
  ) -> Case {
    Case(
      name: "\(type.onnxName) in raw_data",
      bytes: Wire.tensor(type.rawValue, [elements.count], Wire.bytes(9, bytes)),
      shape: [elements.count], elements: elements)
  }

  static let codesOf8Bits: [ElementType] = [
    .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0,
  ]

  static let cases: [Case] =
    [
      typed(.float32, Wire.fixed(4, [UInt32(0x3F80_0000), 0xC000_0000]), .float32([1, -2])),
      typed(.float64, Wire.fixed(10, [UInt64(0x3FF0_0000_0000_0000)]), .float64([1])),
      typed(.int8, Wire.packed(5, [-128, 127]), .int8([-128, 127])),
      typed(.int16, Wire.packed(5, [-32768, 32767]), .int16([-32768, 32767])),
      typed(.int32, Wire.packed(5, [-1, 2]), .int32([-1, 2])),
      typed(.uint8, Wire.packed(5, [255, 0]), .uint8([255, 0])),
      typed(.uint16, Wire.packed(5, [65535]), .uint16([65535])),
      typed(.uint32, Wire.packed(11, [0xFFFF_FFFF]), .uint32([0xFFFF_FFFF])),
      typed(.uint64, Wire.packed(11, [-1]), .uint64([UInt64.max])),
      typed(.int64, Wire.packed(7, [-5, Int.max]), .int64([-5, Int64.max])),
      typed(.bool, Wire.packed(5, [1, 0]), .bool([true, false])),
      typed(
        .string, Wire.text(6, "a") + Wire.text(6, "") + Wire.text(6, "\u{FEFF}é"),
        .string(["a", "", "\u{FEFF}é"])),
      typed(.float16, Wire.packed(5, [0x3C00, 0xC000]), .coded(.float16, [0x3C00, 0xC000])),
      typed(.bfloat16, Wire.packed(5, [0xBF80]), .coded(.bfloat16, [0xBF80])),
      // Two of 4 bits an entry and four of 2 bits, the first in the lowest bits.
      typed(.int4, Wire.packed(5, [0xF8, 0x07]), .coded(.int4, [8, 15, 7])),
      typed(.uint4, Wire.packed(5, [0x21]), .coded(.uint4, [1, 2])),
      typed(.float4e2m1, Wire.packed(5, [0x90]), .coded(.float4e2m1, [0, 9])),
      typed(.uint2, Wire.packed(5, [0b11_10_01_00, 2]), .coded(.uint2, [0, 1, 2, 3, 2])),
      typed(.int2, Wire.packed(5, [0b00_11]), .coded(.int2, [3, 0])),
      typed(.float32, Wire.fixed(4, [UInt32(0x3F80_0000)]), .float32([1]), shape: []),
      typed(.float32, [], .float32([]), shape: [3, 0]),
      typed(.string, [], .string([]), shape: [0]),
      raw(.float32, [0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0], .float32([1, -2])),
      raw(.float64, [0, 0, 0, 0, 0, 0, 0xF0, 0x3F], .float64([1])),
      raw(.int8, [0x80, 0x7F], .int8([-128, 127])),
      raw(.int16, [0, 0x80, 0xFF, 0x7F], .int16([-32768, 32767])),
      raw(.int32, [0xFE, 0xFF, 0xFF, 0xFF], .int32([-2])),
      raw(.int64, [0xFE] + [UInt8](repeating: 0xFF, count: 7), .int64([-2])),
      raw(.uint8, [0xFF], .uint8([255])),
      raw(.uint16, [0x34, 0x12], .uint16([0x1234])),
      raw(.uint32, [0x78, 0x56, 0x34, 0x12], .uint32([0x1234_5678])),
      raw(.uint64, [1, 0, 0, 0, 0, 0, 0, 0x80], .uint64([0x8000_0000_0000_0001])),
      raw(.bool, [1, 0], .bool([true, false])),
      raw(.float16, [0, 0x3C], .coded(.float16, [0x3C00])),
      raw(.bfloat16, [0x80, 0xBF], .coded(.bfloat16, [0xBF80])),
      raw(.int4, [0xF8, 0x07], .coded(.int4, [8, 15, 7])),
      raw(.uint4, [0x21, 0x43], .coded(.uint4, [1, 2, 3, 4])),
      raw(.float4e2m1, [0x90], .coded(.float4e2m1, [0, 9])),
      raw(.uint2, [0b11_10_01_00, 2], .coded(.uint2, [0, 1, 2, 3, 2])),
      raw(.int2, [0b00_11], .coded(.int2, [3, 0])),
    ]
    + codesOf8Bits.flatMap { type in
      [
        typed(type, Wire.packed(5, [0x81, 0x7F]), .coded(type, [0x81, 0x7F])),
        raw(type, [0x81, 0x7F], .coded(type, [0x81, 0x7F])),
      ]
    }

  @Test(arguments: cases)
  func `Every element type is read from its field and from raw bytes`(example: Case) throws {
    let array = try ONNXTensorFile.parse(example.bytes, file: "a.pb")
    #expect(array.shape == example.shape)
    #expect(array.elements == example.elements)
    let written = try ONNXTensorFile.bytes(of: array, named: "w")
    #expect(try ONNXTensorFile.parse(written, file: "b.pb") == array)
  }

  @Test func `The cases leave no element type out`() {
    let seen = Set(Self.cases.map(\.elements.type))
    #expect(Set(ElementType.allCases).subtracting(seen).isEmpty)
  }

  @Test func `Codes beyond their type are not written`() throws {
    let array = try TypedArray(shape: [2], elements: .coded(.int4, [3, 16]))
    let error = #expect(throws: ONNXError.self) { try ONNXTensorFile.bytes(of: array) }
    #expect(
      error?.description
        == "the tensor: the array holds the code 16 of INT4; codes of this type have 4 bits")
  }
}
