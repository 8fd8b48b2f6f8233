// SPDX-License-Identifier: Apache-2.0

/// What an `.npy` file holds: a shape and elements of one type, row-major.
public struct NPYArray: Sendable, Hashable {
  /// The elements, in the file's own type.
  public enum Elements: Sendable, Hashable {
    /// `<f4`.
    case float32([Float])
    /// `<f8`.
    case float64([Double])
    /// `|u1`.
    case uint8([UInt8])
    /// `|i1`.
    case int8([Int8])
    /// `<i4`.
    case int32([Int32])
    /// `<i8`.
    case int64([Int64])

    /// How many there are.
    public var count: Int {
      switch self {
      case .float32(let list): list.count
      case .float64(let list): list.count
      case .uint8(let list): list.count
      case .int8(let list): list.count
      case .int32(let list): list.count
      case .int64(let list): list.count
      }
    }

    /// The element type.
    public var type: NPYType {
      switch self {
      case .float32: .float32
      case .float64: .float64
      case .uint8: .uint8
      case .int8: .int8
      case .int32: .int32
      case .int64: .int64
      }
    }
  }

  /// The extent of every index.
  public let shape: [Int]
  /// The elements.
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

  /// The same for a file whose header was checked.
  init(checkedShape shape: [Int], elements: Elements) {
    self.shape = shape
    self.elements = elements
  }

  /// A float32 array.
  public init(_ tensor: Tensor) {
    shape = tensor.shape
    elements = .float32(tensor.storage)
  }

  /// The array as float32, each element rounded to nearest: exact for `<f4`, `|u1` and `|i1`.
  public var tensor: Tensor {
    let storage: [Float] =
      switch elements {
      case .float32(let list): list
      case .float64(let list): list.map { Float($0) }
      case .uint8(let list): list.map { Float($0) }
      case .int8(let list): list.map { Float($0) }
      case .int32(let list): list.map { Float($0) }
      case .int64(let list): list.map { Float($0) }
      }
    return Tensor(checkedShape: shape, storage: storage)
  }

  /// The elements of an integer array; nil for floating point.
  public var integers: [Int]? {
    switch elements {
    case .float32, .float64: nil
    case .uint8(let list): list.map { Int($0) }
    case .int8(let list): list.map { Int($0) }
    case .int32(let list): list.map { Int($0) }
    case .int64(let list): list.map { Int($0) }
    }
  }
}

/// The element types that are read and written; the raw value is NumPy's `descr`.
public enum NPYType: String, Sendable, Hashable, CaseIterable {
  /// IEEE binary32.
  case float32 = "<f4"
  /// IEEE binary64.
  case float64 = "<f8"
  /// 8 bits without a sign.
  case uint8 = "|u1"
  /// 8 bits, two's complement.
  case int8 = "|i1"
  /// 32 bits, two's complement.
  case int32 = "<i4"
  /// 64 bits, two's complement.
  case int64 = "<i8"

  /// The bytes of an element.
  public var byteCount: Int {
    switch self {
    case .uint8, .int8: 1
    case .float32, .int32: 4
    case .float64, .int64: 8
    }
  }
}
