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

  /// The codes of numbers.
  ///
  /// - Parameter saturates: whether floats of 8 bits or less saturate; half-precision overflows to infinity.
  static func codes(
    _ type: ElementType, _ list: [Double], saturates: Bool, direction: RoundingDirection
  ) throws -> [UInt16] {
    let format = try format(type)
    let overflow: OverflowPolicy =
      format.width <= 8 && saturates ? .saturate : format.customaryOverflow
    var codes: [UInt16]
    do {
      codes = try ArrayCast(to: format, Rounding(direction, overflow: overflow)).codes(of: list)
    } catch {
      throw GraphError(error.problem, remedy: error.remedy)
    }
    let table = values[type] ?? []
    for (place, number) in list.enumerated()
    where number.isNaN || table[Int(codes[place]) & (table.count - 1)].isNaN {
      codes[place] = signed(codes[place], like: number, format)
    }
    return codes
  }

  /// The code with the sign of a number, where it is a NaN: what casts of ONNX's reference give.
  private static func signed(
    _ code: UInt16, like number: Double, _ format: NumberFormat
  ) -> UInt16 {
    // A format without NaN gives -0 for it.
    if number.isNaN, format.canonicalNaNCode == nil { return 1 << UInt16(format.width - 1) }
    guard number.sign == .minus, format.isSigned else { return code }
    let negative = code | 1 << UInt16(format.width - 1)
    if case .nan = format.decode(UInt64(negative)) { return negative }
    return code
  }

  static func doubles(_ type: ElementType, _ codes: [UInt16]) throws -> [Double] {
    guard let table = values[type] else {
      throw GraphError("\(type.onnxName) has no format here", remedy: "use another type")
    }
    return codes.map { table[Int($0) & (table.count - 1)] }
  }
}
