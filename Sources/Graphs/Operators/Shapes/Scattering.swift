// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that write elements over others by their indices.
enum Scattering {
  static let functions: [String: OperatorFunction] = [
    "ScatterND": scatterND, "ScatterElements": scatterElements, "Scatter": scatterElements,
  ]

  private static func scatterND(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices, updates) = (try call.input(0), try call.input(1), try call.input(2))
    let (starts, run, _) = try Gathering.runs(
      x, indices, call.integers(1, "the index"), batch: 0)
    return [try written(call, x, updates, starts, run)]
  }

  private static func scatterElements(_ call: OperatorCall) throws -> [TypedArray] {
    let (x, indices, updates) = (try call.input(0), try call.input(1), try call.input(2))
    let axis = try Axes.one(call, standard: 0, rank: x.shape.count)
    let places = try Gathering.places(
      of: call.integers(1, "the index"), shape: indices.shape, axis: axis, in: x.shape)
    return [try written(call, x, updates, places, 1)]
  }

  private static func written(
    _ call: OperatorCall, _ x: TypedArray, _ updates: TypedArray, _ starts: [Int], _ run: Int
  ) throws -> TypedArray {
    guard updates.count == starts.count * run, updates.type == x.type else {
      throw GraphError(
        "there are \(updates.count) updates of \(updates.type.onnxName)",
        remedy: "give \(starts.count * run) of \(x.type.onnxName)")
    }
    switch try call.string("reduction") ?? "none" {
    case "none":
      return try .moving(
        [x, updates], shape: x.shape, by: OverwritingMove(starts: starts, run: run))
    case "add": return try reduced(x, updates, starts, run, Adding.self)
    case "mul": return try reduced(x, updates, starts, run, Multiplying.self)
    case "min": return try reduced(x, updates, starts, run, Least.self)
    case "max": return try reduced(x, updates, starts, run, Greatest.self)
    case let other:
      throw GraphError(
        "the attribute 'reduction' is '\(other.prefix(40))'",
        remedy: "it is none, add, mul, min or max")
    }
  }

  private static func reduced<Function: PairFunction>(
    _ x: TypedArray, _ updates: TypedArray, _ starts: [Int], _ run: Int, _ function: Function.Type
  ) throws -> TypedArray {
    if case .float32(var list) = x.elements, case .float32(let news) = updates.elements {
      for number in news.indices {
        let place = starts[number / run] + number % run
        list[place] = Function.of(list[place], news[number])
      }
      return TypedArray(checkedShape: x.shape, floats: list)
    }
    if var list = x.integers, let news = updates.integers {
      for number in news.indices {
        let place = starts[number / run] + number % run
        list[place] = Function.ofIntegers(list[place], news[number])
      }
      return try .integers(list, shape: x.shape, type: x.type)
    }
    var list = try x.doubles()
    for (number, value) in try updates.doubles().enumerated() {
      let place = starts[number / run] + number % run
      list[place] = Function.of(list[place], value)
    }
    return try .numbers(list, shape: x.shape, type: x.type)
  }
}
