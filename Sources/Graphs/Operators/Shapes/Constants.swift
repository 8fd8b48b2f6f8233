// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that make arrays of attributes, shapes or numbers.
enum Constants {
  static let functions: [String: OperatorFunction] = [
    "Constant": constant, "ConstantOfShape": constantOfShape, "Range": range,
    "Shape": shape, "Size": { [.int64s([try $0.input(0).count], shape: [])] },
  ]

  private static func constant(_ call: OperatorCall) throws -> [TypedArray] {
    if let tensor = try call.tensor("value") { return [tensor] }
    if let value = try call.int("value_int") { return [.int64s([value], shape: [])] }
    if let list = try call.ints("value_ints") { return [.int64s(list, shape: [list.count])] }
    if let value = try call.float("value_float") {
      return [TypedArray(checkedShape: [], floats: [value])]
    }
    if let text = try call.string("value_string") {
      return [TypedArray(checkedShape: [], elements: .string([text]))]
    }
    switch (call.node.attributes["value_floats"], call.node.attributes["value_strings"]) {
    case (.floats(let list)?, _): return [TypedArray(checkedShape: [list.count], floats: list)]
    case (_, .strings(let list)?):
      return [TypedArray(checkedShape: [list.count], elements: .string(list))]
    default:
      throw GraphError("the constant has no value that is read", remedy: "give a dense tensor")
    }
  }

  private static func constantOfShape(_ call: OperatorCall) throws -> [TypedArray] {
    let shape = try call.integers(0, "the shape")
    try ArrayShape.elementCount(shape)
    let value = try call.tensor("value") ?? TypedArray(checkedShape: [1], floats: [0])
    guard value.count == 1 else {
      throw GraphError("the value has \(value.count) elements", remedy: "give one")
    }
    return [
      try value.strided(shape, [Int](repeating: 0, count: shape.count), shape: shape)
    ]
  }

  private static func range(_ call: OperatorCall) throws -> [TypedArray] {
    let operands = try (0..<3).map { try call.input($0) }
    guard operands.allSatisfy({ $0.count == 1 && $0.type == operands[0].type }) else {
      throw GraphError(
        "the range is given by \(operands.map { "\($0.count) \($0.type.onnxName)" })",
        remedy: "give start, limit and step, one number of one type each")
    }
    let parts = try operands.compactMap { try $0.doubles().first }
    guard parts.count == 3, parts[2] != 0, parts.allSatisfy(\.isFinite) else {
      throw GraphError("the range is given by \(parts)", remedy: "give numbers, no step of 0")
    }
    let length = max(0, ((parts[1] - parts[0]) / parts[2]).rounded(.up))
    guard length <= Double(Tensor.maximumElements) else {
      throw GraphError("the range has \(length) elements", remedy: "give a larger step")
    }
    let count = Int(length)
    let type = operands[0].type
    if let start = operands[0].integers?.first, let step = operands[2].integers?.first {
      return [
        try .integers((0..<count).map { start &+ $0 &* step }, shape: [count], type: type)
      ]
    }
    let list = (0..<count).map { parts[0] + Double($0) * parts[2] }
    return [try .numbers(list, shape: [count], type: type)]
  }

  private static func shape(_ call: OperatorCall) throws -> [TypedArray] {
    let extents = try call.input(0).shape
    func place(_ name: String, _ standard: Int) throws -> Int {
      let value = try call.int(name) ?? standard
      return min(max(value < 0 ? value + extents.count : value, 0), extents.count)
    }
    let (first, end) = (try place("start", 0), try place("end", extents.count))
    let part = first < end ? Array(extents[first..<end]) : []
    return [.int64s(part, shape: [part.count])]
  }
}

extension OperatorCall {
  /// The integers of an input that must be there.
  func integers(_ place: Int, _ subject: String) throws -> [Int] {
    let array = try input(place)
    guard let list = array.integers else {
      throw GraphError("\(subject) is \(array.type.onnxName)", remedy: "give INT64")
    }
    return list
  }

  /// The integers of an input, or of an attribute in older operator sets; nil without either.
  func integers(_ place: Int, orAttribute name: String) throws -> [Int]? {
    optionalInput(place) == nil ? try ints(name) : try integers(place, "'\(name)'")
  }
}
