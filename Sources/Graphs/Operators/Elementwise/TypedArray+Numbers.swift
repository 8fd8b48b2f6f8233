// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Tensors

/// The formats of the element types that the machine has no arithmetic for.
enum CodedFormats {
  private static let formats: [ElementType: NumberFormat] = {
    var formats: [ElementType: NumberFormat] = [:]
    func float(
      _ type: ElementType, _ exponentBits: Int, _ trailing: Int, bias: Int,
      _ change: (inout FloatFormat.Fields) -> Void
    ) {
      var fields = FloatFormat.Fields(
        name: type.onnxName, exponentBits: exponentBits, trailingSignificandBits: trailing)
      fields.exponentBias = bias
      change(&fields)
      if let format = try? FloatFormat(fields) { formats[type] = .float(format) }
    }
    float(.float16, 5, 10, bias: 15) { $0.reservesTopBinade = true }
    float(.bfloat16, 8, 7, bias: 127) { $0.reservesTopBinade = true }
    float(.float8e5m2, 5, 2, bias: 15) { $0.reservesTopBinade = true }
    float(.float8e4m3fn, 4, 3, bias: 7) { $0.nanCodes = [0x7F, 0xFF] }
    float(.float8e4m3fnuz, 4, 3, bias: 8) { $0.nanCodes = [0x80] }
    float(.float8e5m2fnuz, 5, 2, bias: 16) { $0.nanCodes = [0x80] }
    float(.float4e2m1, 2, 1, bias: 1) { _ in }
    float(.float8e8m0, 8, 0, bias: 127) {
      $0.hasSign = false
      $0.hasSubnormals = false
      $0.hasZero = false
      $0.nanCodes = [0xFF]
    }
    for (type, width, isSigned) in [
      (ElementType.int4, 4, true), (.uint4, 4, false), (.int2, 2, true), (.uint2, 2, false),
    ] {
      let format = try? FixedPointFormat(name: type.onnxName, width: width, isSigned: isSigned)
      if let format { formats[type] = .fixedPoint(format) }
    }
    return formats
  }()

  /// What every code stands for, by type; made once.
  private static let values: [ElementType: [Double]] = formats.mapValues { format in
    (0..<UInt64(1) << UInt64(format.width)).map { code in
      let value = format.decode(code).asDouble
      // A NaN keeps its sign, as casts of ONNX's reference do.
      let isNegative = format.isSigned && code >> UInt64(format.width - 1) == 1
      return value.isNaN && isNegative ? -Double.nan : value
    }
  }

  static func format(_ type: ElementType) throws -> NumberFormat {
    guard let format = formats[type] else {
      throw GraphError("\(type.onnxName) has no format here", remedy: "use another type")
    }
    return format
  }

  /// The code with the sign of a number, where it is a NaN: what casts of ONNX's reference give.
  static func signed(_ code: UInt16, like number: Double, _ format: NumberFormat) -> UInt16 {
    // A format without NaN gives -0 for it.
    if number.isNaN, format.canonicalNaNCode == nil { return 1 << UInt16(format.width - 1) }
    guard number.sign == .minus, format.isSigned else { return code }
    let value = format.decode(UInt64(code)).asDouble
    guard value.isNaN else { return code }
    let negative = code | 1 << UInt16(format.width - 1)
    let other = format.decode(UInt64(negative)).asDouble
    return other.isNaN ? negative : code
  }

  static func doubles(_ type: ElementType, _ codes: [UInt16]) throws -> [Double] {
    guard let table = values[type] else {
      throw GraphError("\(type.onnxName) has no format here", remedy: "use another type")
    }
    return codes.map { table[Int($0) & (table.count - 1)] }
  }
}

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
      let format = try CodedFormats.format(type)
      // Half-precision overflows to infinity; what has 8 bits or less saturates unless told otherwise.
      let isNarrow = format.width <= 8
      let overflow: OverflowPolicy =
        isNarrow && saturates ? .saturate : format.customaryOverflow
      let rounding = Rounding(direction, overflow: overflow)
      let codes = list.map { number -> UInt16 in
        // Saturation of ONNX keeps NaNs, and takes infinities to the greatest number.
        let code = UInt16(
          truncatingIfNeeded: format.encode(FormatValue(number), rounding: rounding).code)
        return CodedFormats.signed(code, like: number, format)
      }
      return TypedArray(checkedShape: shape, elements: .coded(type, codes))
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .int4, .uint4, .int2,
      .uint2:
      if type == .uint64 {
        let words = list.map { $0.isNaN || $0 < 0 ? UInt64(0) : UInt64(exactly: $0.rounded(.towardZero)) ?? .max }
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

  // MARK: Places

  /// Which element stands at each place of a shape that this one is broadcast to.
  func places(in wide: [Int]) throws -> [Int] {
    let broadcast = try Broadcast(shape, wide)
    guard broadcast.shape == wide else {
      throw GraphError("the shape \(shape) does not broadcast to \(wide)", remedy: "mend it")
    }
    let count = wide.reduce(1, *)
    var places = [Int](repeating: 0, count: count)
    broadcast.eachRun { first, a, _, count, step, _ in
      for i in 0..<count { places[first + i] = a + i * step }
    }
    return places
  }

  /// The elements of some places, in a shape of as many.
  func taking(_ places: [Int], shape: [Int]) -> TypedArray {
    func take<Element>(_ list: [Element]) -> [Element] {
      list.withUnsafeBufferPointer { list in places.map { list[$0] } }
    }
    let taken: Elements =
      switch elements {
      case .float32(let list): .float32(take(list))
      case .float64(let list): .float64(take(list))
      case .int8(let list): .int8(take(list))
      case .int16(let list): .int16(take(list))
      case .int32(let list): .int32(take(list))
      case .int64(let list): .int64(take(list))
      case .uint8(let list): .uint8(take(list))
      case .uint16(let list): .uint16(take(list))
      case .uint32(let list): .uint32(take(list))
      case .uint64(let list): .uint64(take(list))
      case .bool(let list): .bool(take(list))
      case .string(let list): .string(take(list))
      case .coded(let type, let list): .coded(type, take(list))
      }
    return TypedArray(checkedShape: shape, elements: taken)
  }

  /// Of each place this array's element or another's, of one type.
  func choosing(
    _ other: TypedArray, shape: [Int], _ choice: (Int) -> (isFirst: Bool, place: Int)
  ) throws -> TypedArray {
    guard type == other.type else {
      throw GraphError("\(type.onnxName) and \(other.type.onnxName) are mixed", remedy: "cast one")
    }
    let count = shape.reduce(1, *)
    // Both behind each other: one list to take from.
    let joined = try joined(other)
    return joined.taking(
      (0..<count).map {
        let (isFirst, place) = choice($0)
        return isFirst ? place : self.count + place
      }, shape: shape)
  }

  /// The elements of both, one after the other.
  func joined(_ other: TypedArray) throws -> TypedArray {
    let elements: Elements
    switch (self.elements, other.elements) {
    case (.float32(let x), .float32(let y)): elements = .float32(x + y)
    case (.float64(let x), .float64(let y)): elements = .float64(x + y)
    case (.int8(let x), .int8(let y)): elements = .int8(x + y)
    case (.int16(let x), .int16(let y)): elements = .int16(x + y)
    case (.int32(let x), .int32(let y)): elements = .int32(x + y)
    case (.int64(let x), .int64(let y)): elements = .int64(x + y)
    case (.uint8(let x), .uint8(let y)): elements = .uint8(x + y)
    case (.uint16(let x), .uint16(let y)): elements = .uint16(x + y)
    case (.uint32(let x), .uint32(let y)): elements = .uint32(x + y)
    case (.uint64(let x), .uint64(let y)): elements = .uint64(x + y)
    case (.bool(let x), .bool(let y)): elements = .bool(x + y)
    case (.string(let x), .string(let y)): elements = .string(x + y)
    case (.coded(let type, let x), .coded(let same, let y)) where type == same:
      elements = .coded(type, x + y)
    default:
      throw GraphError(
        "\(type.onnxName) and \(other.type.onnxName) are mixed", remedy: "cast one of them")
    }
    return TypedArray(checkedShape: [elements.count], elements: elements)
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
