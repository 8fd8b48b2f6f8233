// SPDX-License-Identifier: Apache-2.0
import Tensors

/// A movement of elements, the same for every element type: which elements stand where, never what they are.
protocol ElementMove {
  /// The elements of the result, of the lists of all operands.
  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element]
}

extension TypedArray {
  /// Moves the elements of arrays of one type into a shape.
  ///
  /// - Throws: `GraphError` when the types differ or there is no array.
  static func moving(
    _ arrays: [TypedArray], shape: [Int], by move: some ElementMove
  ) throws -> TypedArray {
    guard let first = arrays.first else {
      throw GraphError("there are no operands", remedy: "give at least one")
    }
    /// The lists of all arrays by the pattern of the first.
    func lists<Element>(_ pick: (Elements) -> [Element]?) throws -> [[Element]] {
      try arrays.map { array in
        guard let list = pick(array.elements) else {
          throw GraphError(
            "\(first.type.onnxName) and \(array.type.onnxName) are mixed",
            remedy: "cast one of them")
        }
        return list
      }
    }
    let moved: Elements =
      switch first.elements {
      case .float32:
        .float32(move(try lists { if case .float32(let list) = $0 { list } else { nil } }))
      case .float64:
        .float64(move(try lists { if case .float64(let list) = $0 { list } else { nil } }))
      case .int8: .int8(move(try lists { if case .int8(let list) = $0 { list } else { nil } }))
      case .int16: .int16(move(try lists { if case .int16(let list) = $0 { list } else { nil } }))
      case .int32: .int32(move(try lists { if case .int32(let list) = $0 { list } else { nil } }))
      case .int64: .int64(move(try lists { if case .int64(let list) = $0 { list } else { nil } }))
      case .uint8: .uint8(move(try lists { if case .uint8(let list) = $0 { list } else { nil } }))
      case .uint16:
        .uint16(move(try lists { if case .uint16(let list) = $0 { list } else { nil } }))
      case .uint32:
        .uint32(move(try lists { if case .uint32(let list) = $0 { list } else { nil } }))
      case .uint64:
        .uint64(move(try lists { if case .uint64(let list) = $0 { list } else { nil } }))
      case .bool: .bool(move(try lists { if case .bool(let list) = $0 { list } else { nil } }))
      case .string:
        .string(move(try lists { if case .string(let list) = $0 { list } else { nil } }))
      case .coded(let type, _):
        .coded(
          type,
          move(
            try lists {
              if case .coded(type, let list) = $0 { list } else { nil }
            }))
      }
    return TypedArray(checkedShape: shape, elements: moved)
  }
}
