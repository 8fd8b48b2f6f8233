// SPDX-License-Identifier: Apache-2.0

/// An array of any element type with a shape, row-major: what flows between the nodes of a network.
public struct TypedArray: Sendable, Hashable {
  /// The elements, each type in the Swift type that holds it exactly.
  public enum Elements: Sendable, Hashable {
    /// FLOAT.
    case float32([Float])
    /// DOUBLE.
    case float64([Double])
    /// INT8.
    case int8([Int8])
    /// INT16.
    case int16([Int16])
    /// INT32.
    case int32([Int32])
    /// INT64.
    case int64([Int64])
    /// UINT8.
    case uint8([UInt8])
    /// UINT16.
    case uint16([UInt16])
    /// UINT32.
    case uint32([UInt32])
    /// UINT64.
    case uint64([UInt64])
    /// BOOL.
    case bool([Bool])
    /// STRING.
    case string([String])
    /// The types that the machine has no arithmetic for, one code an element in the low bits: FLOAT16, BFLOAT16,
    /// FLOAT8*, FLOAT4E2M1, INT4, UINT4, INT2, UINT2.
    case coded(ElementType, [UInt16])

    /// How many there are.
    public var count: Int {
      switch self {
      case .float32(let list): list.count
      case .float64(let list): list.count
      case .int8(let list): list.count
      case .int16(let list): list.count
      case .int32(let list): list.count
      case .int64(let list): list.count
      case .uint8(let list): list.count
      case .uint16(let list): list.count
      case .uint32(let list): list.count
      case .uint64(let list): list.count
      case .bool(let list): list.count
      case .string(let list): list.count
      case .coded(_, let list): list.count
      }
    }

    /// The element type.
    public var type: ElementType {
      switch self {
      case .float32: .float32
      case .float64: .float64
      case .int8: .int8
      case .int16: .int16
      case .int32: .int32
      case .int64: .int64
      case .uint8: .uint8
      case .uint16: .uint16
      case .uint32: .uint32
      case .uint64: .uint64
      case .bool: .bool
      case .string: .string
      case .coded(let type, _): type
      }
    }
  }

  /// The extent of every index; empty for a single element.
  public let shape: [Int]
  /// The elements, row-major.
  public let elements: Elements

  /// Gives elements a shape.
  ///
  /// - Throws: `TensorError` when the shape is out of bounds or does not hold as many elements.
  public init(shape: [Int], elements: Elements) throws {
    let expected = try Tensor.elementCount(of: shape, in: "an array")
    guard expected == elements.count else {
      throw TensorError(
        "an array",
        "the shape \(shape) holds \(expected) elements, but \(elements.count) are given",
        remedy: "let both agree")
    }
    self.shape = shape
    self.elements = elements
  }

  /// The same for callers in this package whose shapes were checked before.
  package init(checkedShape shape: [Int], elements: Elements) {
    precondition(shape.reduce(1, *) == elements.count)
    self.shape = shape
    self.elements = elements
  }

  /// A float32 array.
  package init(checkedShape shape: [Int], floats: [Float]) {
    self.init(checkedShape: shape, elements: .float32(floats))
  }

  /// What an `.npy` file holds.
  public init(_ array: NPYArray) {
    shape = array.shape
    elements =
      switch array.elements {
      case .float32(let list): .float32(list)
      case .float64(let list): .float64(list)
      case .uint8(let list): .uint8(list)
      case .int8(let list): .int8(list)
      case .int32(let list): .int32(list)
      case .int64(let list): .int64(list)
      }
  }

  /// The element type.
  public var type: ElementType { elements.type }

  /// How many elements there are.
  public var count: Int { elements.count }

  /// The elements of a float32 array; nil for other types.
  public var floats: [Float]? {
    if case .float32(let list) = elements { return list }
    return nil
  }

  /// The elements of an array of integers as `Int`; nil for other types, and for UINT64 beyond `Int`.
  public var integers: [Int]? {
    switch elements {
    case .int8(let list): list.map { Int($0) }
    case .int16(let list): list.map { Int($0) }
    case .int32(let list): list.map { Int($0) }
    case .int64(let list): list.map { Int($0) }
    case .uint8(let list): list.map { Int($0) }
    case .uint16(let list): list.map { Int($0) }
    case .uint32(let list): list.map { Int($0) }
    case .uint64(let list):
      list.allSatisfy { $0 <= UInt64(Int.max) } ? list.map { Int($0) } : nil
    case .float32, .float64, .bool, .string, .coded: nil
    }
  }

  /// The same elements in another shape of as many.
  package func reshaped(_ shape: [Int]) -> TypedArray {
    TypedArray(checkedShape: shape, elements: elements)
  }
}
