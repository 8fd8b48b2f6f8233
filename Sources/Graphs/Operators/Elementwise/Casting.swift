// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import Tensors

/// Cast and CastLike.
///
/// Source: ONNX "Cast": floats become integers by cutting toward zero; casts to floats round to nearest, ties to even;
/// `saturate` is of the formats of 8 bits, `round_mode` of E8M0.
enum Casting {
  static let functions: [String: OperatorFunction] = [
    "Cast": { call in
      guard let number = try call.int("to"), let type = ElementType(rawValue: number) else {
        throw GraphError("the attribute 'to' names no type", remedy: "give one of TensorProto")
      }
      return [try converted(call.input(0), to: type, call)]
    },
    "CastLike": { [try converted($0.input(0), to: $0.input(1).type, $0)] },
  ]

  /// An array in another type.
  private static func converted(
    _ x: TypedArray, to type: ElementType, _ call: OperatorCall
  ) throws -> TypedArray {
    if x.type == type { return x }
    if case .string(let list) = x.elements { return try parsed(list, shape: x.shape, type) }
    if type == .string {
      return TypedArray(checkedShape: x.shape, elements: .string(try written(x)))
    }
    if case .uint64(let list) = x.elements, type.isInteger || type == .bool {
      let words = list.map { Int(truncatingIfNeeded: $0) }
      return try .integers(words, shape: x.shape, type: type)
    }
    if let list = x.integers {
      if type == .float32 {
        // Through float64 a number beyond 2^53 would be rounded twice.
        return TypedArray(checkedShape: x.shape, floats: list.mapped { Float($0) })
      }
      if type.isInteger || type == .bool {
        return try .integers(list, shape: x.shape, type: type)
      }
    }
    if case .coded(let narrow, let codes) = x.elements, narrow.isInteger, type.isInteger {
      let list = try CodedFormats.doubles(narrow, codes).map { Int($0) }
      return try .integers(list, shape: x.shape, type: type)
    }
    if type.isInteger, let width = type.bitWidth, width < 8 {
      // Narrow integers: to nearest and wrapping, as the reference does.
      let list = try x.doubles().map { Int(exactly: $0.rounded(.toNearestOrEven)) ?? 0 }
      return try .integers(list, shape: x.shape, type: type)
    }
    return try .numbers(
      x.doubles(), shape: x.shape, type: type, saturates: call.int("saturate") ?? 1 != 0,
      direction: direction(call, to: type))
  }

  private static func direction(
    _ call: OperatorCall, to type: ElementType
  ) throws -> RoundingDirection {
    guard type == .float8e8m0 else { return .roundTiesToEven }
    switch try call.string("round_mode") ?? "up" {
    case "up": return .roundTowardPositive
    case "down": return .roundTowardZero
    case "nearest": return .roundTiesToAway
    case let other:
      throw GraphError(
        "the attribute 'round_mode' is '\(other.prefix(40))'", remedy: "it is up, down or nearest")
    }
  }

  // MARK: Text

  private static func parsed(
    _ list: [String], shape: [Int], _ type: ElementType
  ) throws -> TypedArray {
    let words = list.map { $0.trimmingCharacters(in: .whitespaces) }
    if type.isInteger, type != .uint64 {
      let integers = words.compactMap { Int($0) }
      if integers.count == words.count { return try .integers(integers, shape: shape, type: type) }
    }
    let numbers = try words.map { word -> Double in
      guard let number = Double(word) else {
        throw GraphError("the text '\(word.prefix(40))' is no number", remedy: "give a number")
      }
      return number
    }
    return try .numbers(numbers, shape: shape, type: type)
  }

  private static func written(_ x: TypedArray) throws -> [String] {
    switch x.elements {
    case .float32(let list): list.map { "\($0)" }
    case .bool(let list): list.map { $0 ? "1" : "0" }
    case .uint64(let list): list.map { "\($0)" }
    default:
      if let list = x.integers { list.map { "\($0)" } } else { try x.doubles().map { "\($0)" } }
    }
  }
}

extension ElementType {
  /// Whether the numbers are integers.
  var isInteger: Bool {
    switch self {
    case .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .uint64, .int4, .uint4, .int2,
      .uint2:
      true
    default: false
    }
  }
}
