// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Tensors

extension TypedArray {
  /// The elements as float64, exact but for integers beyond 2^53.
  func doubles() throws -> [Double] {
    switch elements {
    case .float32(let list): return list.map { Double($0) }
    case .float64(let list): return list
    case .int8(let list): return list.map { Double($0) }
    case .int16(let list): return list.map { Double($0) }
    case .int32(let list): return list.map { Double($0) }
    case .int64(let list): return list.map { Double($0) }
    case .uint8(let list): return list.map { Double($0) }
    case .uint16(let list): return list.map { Double($0) }
    case .uint32(let list): return list.map { Double($0) }
    case .uint64(let list): return list.map { Double($0) }
    case .bool(let list): return list.map { $0 ? 1 : 0 }
    case .coded(let type, let list): return try CodedFormats.doubles(type, list)
    case .string: throw GraphError("an operand is STRING", remedy: "give numbers")
    }
  }

  /// The elements as float32, rounded to nearest.
  func floatList() throws -> [Float] {
    if let list = floats { return list }
    return try doubles().map { Float($0) }
  }

  /// Integers of a shape as an array of an integer type; they wrap to its width.
  static func integers(_ list: [Int], shape: [Int], type: ElementType) throws -> TypedArray {
    func cut<Word: FixedWidthInteger>(_ word: Word.Type) -> [Word] {
      list.map { Word(truncatingIfNeeded: $0) }
    }
    let elements: Elements
    switch type {
    case .int8: elements = .int8(cut(Int8.self))
    case .int16: elements = .int16(cut(Int16.self))
    case .int32: elements = .int32(cut(Int32.self))
    case .int64: elements = .int64(cut(Int64.self))
    case .uint8: elements = .uint8(cut(UInt8.self))
    case .uint16: elements = .uint16(cut(UInt16.self))
    case .uint32: elements = .uint32(cut(UInt32.self))
    case .uint64: elements = .uint64(cut(UInt64.self))
    case .bool: elements = .bool(list.map { $0 != 0 })
    case .int4, .uint4: elements = .coded(type, list.map { UInt16(truncatingIfNeeded: $0 & 15) })
    case .int2, .uint2: elements = .coded(type, list.map { UInt16(truncatingIfNeeded: $0 & 3) })
    default: return try numbers(list.map { Double($0) }, shape: shape, type: type)
    }
    return TypedArray(checkedShape: shape, elements: elements)
  }

  /// Numbers of a shape as an array of a type.
  ///
  /// Floats are rounded to nearest, ties to even; integers truncate toward zero and saturate, and a NaN becomes 0.
  ///
  /// - Parameter saturates: whether floats of 8 bits or less saturate instead of overflowing to infinity or NaN.
  static func numbers(
    _ list: [Double], shape: [Int], type: ElementType, saturates: Bool = true,
    direction: RoundingDirection = .roundTiesToEven
  ) throws -> TypedArray {
    switch type {
    case .float32: return TypedArray(checkedShape: shape, floats: list.map { Float($0) })
    case .float64: return TypedArray(checkedShape: shape, elements: .float64(list))
    case .bool: return TypedArray(checkedShape: shape, elements: .bool(list.map { $0 != 0 }))
    case .string: throw GraphError("numbers become STRING", remedy: "choose a type of numbers")
    case .float16, .bfloat16, .float8e4m3fn, .float8e4m3fnuz, .float8e5m2, .float8e5m2fnuz,
      .float8e8m0, .float4e2m1:
      let codes = try CodedFormats.codes(type, list, saturates: saturates, direction: direction)
      return TypedArray(checkedShape: shape, elements: .coded(type, codes))
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .int4, .uint4, .int2,
      .uint2:
      if type == .uint64 {
        let words = list.map { number -> UInt64 in
          guard !number.isNaN, number > 0 else { return 0 }
          return UInt64(exactly: number.rounded(.towardZero)) ?? .max
        }
        return TypedArray(checkedShape: shape, elements: .uint64(words))
      }
      let range = type.integerRange
      return try integers(
        list.map { number in
          guard !number.isNaN else { return 0 }
          return Int(exactly: number.rounded(.towardZero)).map {
            min(max($0, range.lowerBound), range.upperBound)
          } ?? (number < 0 ? range.lowerBound : range.upperBound)
        }, shape: shape, type: type)
    }
  }
}

extension ElementType {
  /// The integers of the type; those of `Int` for others.
  var integerRange: ClosedRange<Int> {
    switch self {
    case .int8: -128...127
    case .int16: -32768...32767
    case .int32: Int(Int32.min)...Int(Int32.max)
    case .uint8: 0...255
    case .uint16: 0...65535
    case .uint32: 0...Int(UInt32.max)
    case .int4: -8...7
    case .uint4: 0...15
    case .int2: -2...1
    case .uint2: 0...3
    default: Int.min...Int.max
    }
  }
}
