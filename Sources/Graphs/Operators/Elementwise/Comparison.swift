// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Operators that give truth values, and the choice that takes them.
enum Comparison {
  static let functions: [String: OperatorFunction] = [
    "Equal": { try compare($0, Equal.self) },
    "Greater": { try compare($0, Greater.self) },
    "GreaterOrEqual": { try compare($0, GreaterOrEqual.self) },
    "Less": { try compare($0, Greater.self, isSwapped: true) },
    "LessOrEqual": { try compare($0, GreaterOrEqual.self, isSwapped: true) },
    "And": { try logic($0) { $0 && $1 } },
    "Or": { try logic($0) { $0 || $1 } },
    "Xor": { try logic($0) { $0 != $1 } },
    "Not": { call in
      let x = try call.input(0)
      return [TypedArray(checkedShape: x.shape, elements: .bool(try truths(x).map { !$0 }))]
    },
    "IsNaN": { try test($0) { $0.isNaN } },
    "IsInf": { call in
      let negative = try call.int("detect_negative") ?? 1 != 0
      let positive = try call.int("detect_positive") ?? 1 != 0
      return try test(call) { $0.isInfinite && ($0 < 0 ? negative : positive) }
    },
    "Where": choose,
  ]

  /// A relation of two elements of one type.
  private protocol Relation {
    static func holds<Element: Comparable>(_ x: Element, _ y: Element) -> Bool
  }
  private enum Equal: Relation {
    @inline(__always) static func holds<Element: Comparable>(_ x: Element, _ y: Element) -> Bool {
      x == y
    }
  }
  private enum Greater: Relation {
    @inline(__always) static func holds<Element: Comparable>(_ x: Element, _ y: Element) -> Bool {
      x > y
    }
  }
  private enum GreaterOrEqual: Relation {
    @inline(__always) static func holds<Element: Comparable>(_ x: Element, _ y: Element) -> Bool {
      x >= y
    }
  }

  private static func compare<Kind: Relation>(
    _ call: OperatorCall, _ relation: Kind.Type, isSwapped: Bool = false
  ) throws -> [TypedArray] {
    let (a, b) = (try call.input(isSwapped ? 1 : 0), try call.input(isSwapped ? 0 : 1))
    let broadcast = try Broadcast(a.shape, b.shape)
    func results<Element: Comparable>(_ x: [Element], _ y: [Element]) -> [Bool] {
      broadcast.map(x, y) { Kind.holds($0, $1) }
    }
    let list: [Bool]
    switch (a.elements, b.elements) {
    case (.string(let x), .string(let y)): list = results(x, y)
    case (.float32(let x), .float32(let y)): list = results(x, y)
    case (.uint64(let x), .uint64(let y)): list = results(x, y)
    default:
      guard a.type == b.type else {
        throw GraphError(
          "the operands are \(a.type.onnxName) and \(b.type.onnxName)",
          remedy: "give both one type")
      }
      if let x = a.integers, let y = b.integers {
        list = results(x, y)
      } else {
        list = results(try a.doubles(), try b.doubles())
      }
    }
    return [TypedArray(checkedShape: broadcast.shape, elements: .bool(list))]
  }

  private static func truths(_ array: TypedArray) throws -> [Bool] {
    guard case .bool(let list) = array.elements else {
      throw GraphError("an operand is \(array.type.onnxName)", remedy: "give BOOL")
    }
    return list
  }

  private static func logic(
    _ call: OperatorCall, _ function: (Bool, Bool) -> Bool
  ) throws -> [TypedArray] {
    let (a, b) = (try call.input(0), try call.input(1))
    let broadcast = try Broadcast(a.shape, b.shape)
    let list = broadcast.map(try truths(a), try truths(b), function)
    return [TypedArray(checkedShape: broadcast.shape, elements: .bool(list))]
  }

  private static func test(
    _ call: OperatorCall, _ function: (Double) -> Bool
  ) throws -> [TypedArray] {
    let x = try call.input(0)
    return [TypedArray(checkedShape: x.shape, elements: .bool(try x.doubles().map(function)))]
  }

  private static func choose(_ call: OperatorCall) throws -> [TypedArray] {
    let (condition, a, b) = (try call.input(0), try call.input(1), try call.input(2))
    let shape = try Broadcast(condition.shape, Broadcast(a.shape, b.shape).shape).shape
    let chosen = try truths(condition.expanded(to: shape))
    let operands = try [a, b].map { $0.count == 1 ? $0 : try $0.expanded(to: shape) }
    return [try .moving(operands, shape: shape, by: ChoosingMove(chosen: chosen))]
  }
}
