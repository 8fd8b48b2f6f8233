// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// Elements as `raw_data` and data files store them: little-endian, those of 4 and 2 bits packed into
/// bytes with the first element in the lowest bits.
///
/// Source: the comments of onnx.proto on `raw_data`.
enum PackedElements {
  /// How many bytes some elements take; nil for texts.
  static func byteCount(of count: Int, _ type: ElementType) -> Int? {
    // `Tensor.maximumElements` keeps the product small.
    type.bitWidth.map { (count * $0 + 7) / 8 }
  }

  /// The elements of just as many bytes as they take.
  static func elements(
    _ bytes: Data, _ type: ElementType, count: Int, subject: String
  ) throws -> TypedArray.Elements {
    try bytes.withUnsafeBytes { raw in
      switch type {
      case .float32: .float32(words(raw, count))
      case .float64: .float64(words(raw, count))
      case .int8: .int8(words(raw, count))
      case .int16: .int16(words(raw, count))
      case .int32: .int32(words(raw, count))
      case .int64: .int64(words(raw, count))
      case .uint8: .uint8(words(raw, count))
      case .uint16: .uint16(words(raw, count))
      case .uint32: .uint32(words(raw, count))
      case .uint64: .uint64(words(raw, count))
      case .float16, .bfloat16: .coded(type, words(raw, count))
      case .bool: .bool(try booleans(raw, subject: subject))
      case .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz, .float8e8m0:
        .coded(type, raw.map { UInt16($0) })
      case .int4, .uint4, .float4e2m1: .coded(type, unpacked(raw, width: 4, count: count))
      case .int2, .uint2: .coded(type, unpacked(raw, width: 2, count: count))
      case .string:
        throw ONNXError(subject, "texts stand in raw_data", remedy: "keep texts in string_data")
      }
    }
  }

  /// The bytes of some elements; nil for texts.
  static func bytes(of elements: TypedArray.Elements, subject: String) throws -> Data? {
    switch elements {
    case .float32(let list): bytes(list)
    case .float64(let list): bytes(list)
    case .int8(let list): bytes(list)
    case .int16(let list): bytes(list)
    case .int32(let list): bytes(list)
    case .int64(let list): bytes(list)
    case .uint8(let list): bytes(list)
    case .uint16(let list): bytes(list)
    case .uint32(let list): bytes(list)
    case .uint64(let list): bytes(list)
    case .bool(let list): Data(list.map { $0 ? 1 : 0 })
    case .string: nil
    case .coded(let type, let codes): try bytes(ofCodes: codes, type, subject: subject)
    }
  }

  private static func words<Word: BitwiseCopyable>(
    _ raw: UnsafeRawBufferPointer, _ count: Int
  ) -> [Word] {
    let width = MemoryLayout<Word>.size
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      let target = UnsafeMutableRawBufferPointer(buffer)
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: raw[..<(count * width)]))
      #if _endian(big)
        for start in stride(from: 0, to: count * width, by: width) {
          target[start..<(start + width)].reverse()
        }
      #endif
      initialized = count
    }
  }

  private static func bytes<Word: BitwiseCopyable>(_ list: [Word]) -> Data {
    var data = list.withUnsafeBytes { Data($0) }
    #if _endian(big)
      let width = MemoryLayout<Word>.size
      for start in stride(from: 0, to: data.count, by: width) {
        data[start..<(start + width)].reverse()
      }
    #endif
    return data
  }

  private static func booleans(_ raw: UnsafeRawBufferPointer, subject: String) throws -> [Bool] {
    try raw.map { byte in
      guard byte <= 1 else {
        throw ONNXError(subject, "an element of BOOL is \(byte)", remedy: "it is 0 or 1")
      }
      return byte == 1
    }
  }

  private static func unpacked(
    _ raw: UnsafeRawBufferPointer, width: Int, count: Int
  ) -> [UInt16] {
    let perByte = 8 / width
    let mask = UInt16(1 << width - 1)
    return (0..<count).map { UInt16(raw[$0 / perByte]) >> (width * ($0 % perByte)) & mask }
  }

  private static func bytes(
    ofCodes codes: [UInt16], _ type: ElementType, subject: String
  ) throws -> Data {
    guard let width = type.bitWidth, width <= 16 else {
      throw ONNXError(
        subject, "the array holds codes of \(type.onnxName)",
        remedy: "codes are of types of 16 bits or fewer")
    }
    if let large = codes.first(where: { Int($0) >> width != 0 }) {
      throw ONNXError(
        subject, "the array holds the code \(large) of \(type.onnxName)",
        remedy: "codes of this type have \(width) bits")
    }
    switch width {
    case 16: return bytes(codes)
    case 8: return Data(codes.map { UInt8($0) })
    default:
      let perByte = 8 / width
      var data = Data(count: (codes.count + perByte - 1) / perByte)
      for (index, code) in codes.enumerated() {
        data[index / perByte] |= UInt8(code) << (width * (index % perByte))
      }
      return data
    }
  }
}
