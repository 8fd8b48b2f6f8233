// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// Samples for a network: for each of its inputs an array whose first extent counts them.
public struct SampleSet: Sendable {
  /// The arrays, in the order of the graph's inputs.
  public let arrays: [TypedArray]
  /// How many samples there are.
  public let count: Int
  /// Samples whose inputs have the same lengths, in runs that may be computed together; nil when all may.
  ///
  /// Sequences of unlike lengths are cut to their own length, so that no padding is computed.
  let lengths: [Int]?

  /// Collects samples.
  ///
  /// - Parameters:
  ///   - arrays: one for each input, with one first extent.
  ///   - lengths: how many steps of the second extent each sample has; nil for all.
  /// - Throws: `GraphError` when the counts differ.
  public init(_ arrays: [TypedArray], lengths: [Int]? = nil) throws {
    guard let count = arrays.first?.shape.first, count > 0 else {
      throw GraphError("there are no samples", remedy: "give arrays whose first extent counts them")
    }
    for array in arrays where array.shape.first != count {
      throw GraphError(
        "the inputs have the shapes \(arrays.map(\.shape))", remedy: "let the first extents agree")
    }
    if let lengths {
      guard lengths.count == count, let most = arrays.first?.shape.dropFirst().first,
        lengths.allSatisfy({ 1...max(1, most) ~= $0 })
      else {
        throw GraphError(
          "there are \(lengths.count) lengths for \(count) samples",
          remedy: "give one for each, from 1 to the second extent")
      }
    }
    self.arrays = arrays
    self.count = count
    self.lengths = lengths
  }

  /// The samples of a list, in its order, cut to the length of the first.
  ///
  /// - Precondition: all of them have one length.
  public func batch(_ samples: [Int]) throws -> [TypedArray] {
    let length = lengths.flatMap { list in samples.first.map { list[$0] } }
    // An input with another second extent has no sequence to cut.
    let extent = arrays.first?.shape.dropFirst().first
    return try arrays.map { array in
      try array.rows(
        samples, length: array.shape.dropFirst().first == extent ? length : nil)
    }
  }

  /// The steps of all sequences in a list of samples; a sample without lengths is one step.
  public func steps(of samples: [Int]) -> Int {
    samples.reduce(0) { $0 + (lengths?[$1] ?? 1) }
  }

  /// Batches of at most so many samples, each of one length; every sample is in one, the order inside and of batches
  /// is always the same.
  public func batches(of size: Int, count: Int) -> [[Int]] {
    let total = min(count, self.count)
    let groups: [[Int]]
    if let lengths {
      groups = Dictionary(grouping: 0..<total) { lengths[$0] }.sorted { $0.key < $1.key }
        .map { $0.value.sorted() }
    } else {
      groups = [Array(0..<total)]
    }
    return groups.flatMap { group in
      stride(from: 0, to: group.count, by: max(1, size)).map {
        Array(group[$0..<min($0 + max(1, size), group.count)])
      }
    }
  }
}

extension TypedArray {
  /// The rows of a list, cut in their second extent.
  fileprivate func rows(_ list: [Int], length: Int?) throws -> TypedArray {
    let run = shape.dropFirst().reduce(1, *)
    var extents = [list.count] + shape.dropFirst()
    var kept = run
    if let length, shape.count > 1, shape[1] > 0 {
      extents[1] = length
      kept = run / shape[1] * length
    }
    func take<Element>(_ elements: [Element]) -> [Element] {
      var result: [Element] = []
      result.reserveCapacity(list.count * kept)
      for row in list { result += elements[row * run..<row * run + kept] }
      return result
    }
    let elements: Elements =
      switch self.elements {
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
    return try TypedArray(shape: extents, elements: elements)
  }
}

extension SampleSet {
  /// Two sets as one: the first of `left`, the first of `right`, the second of `left`, ...
  ///
  /// - Throws: `GraphError` when they differ in size or shape.
  public static func pairs(_ left: SampleSet, _ right: SampleSet) throws -> SampleSet {
    guard left.count == right.count, left.arrays.map(\.shape) == right.arrays.map(\.shape),
      (left.lengths == nil) == (right.lengths == nil)
    else {
      throw GraphError("the two halves of pairs differ in shape", remedy: "let both agree")
    }
    let order = (0..<left.count).flatMap { [$0, left.count + $0] }
    let arrays = try zip(left.arrays, right.arrays).map { try $0.joined(with: $1) }
    let joined = try SampleSet(arrays)
    let lengths = left.lengths.map { $0 + (right.lengths ?? []) }
    return try SampleSet(joined.batch(order), lengths: lengths.map { all in order.map { all[$0] } })
  }
}

extension TypedArray {
  /// Two arrays of one type, the second behind the first in their first extent.
  fileprivate func joined(with other: TypedArray) throws -> TypedArray {
    let extents = [(shape.first ?? 0) + (other.shape.first ?? 0)] + shape.dropFirst()
    let elements: Elements
    switch (self.elements, other.elements) {
    case (.float32(let x), .float32(let y)): elements = .float32(x + y)
    case (.int64(let x), .int64(let y)): elements = .int64(x + y)
    case (.int32(let x), .int32(let y)): elements = .int32(x + y)
    default:
      throw GraphError(
        "pairs of \(type.onnxName) and \(other.type.onnxName) are not read",
        remedy: "save FLOAT, INT32 or INT64")
    }
    return try TypedArray(shape: extents, elements: elements)
  }
}
