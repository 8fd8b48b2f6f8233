// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors

/// What is done to stored samples before a network gets them: x = ((stored - offset) × scale - mean) / deviation,
/// in float32, and channels brought to the front.
public struct Preprocessing: Sendable, Hashable {
  /// Subtracted first.
  public var offset: Float
  /// Multiplied then.
  public var scale: Float
  /// Subtracted then, one for each channel or one for all; none for 0.
  public var mean: [Float]
  /// Divided by at last, one for each channel or one for all; none for 1.
  public var deviation: [Float]

  /// States the steps.
  public init(offset: Float = 0, scale: Float = 1, mean: [Float] = [], deviation: [Float] = []) {
    self.offset = offset
    self.scale = scale
    self.mean = mean
    self.deviation = deviation
  }

  /// An array as the network's input takes it.
  ///
  /// Numbers become float32 and, after the steps, the input's floating-point type; integers the input's integer type. Images stored [N, rows, columns, channels] are brought
  /// to the network's [N, channels, rows, columns], and a missing channel index is put in, when that makes the shape
  /// fit.
  ///
  /// - Throws: `GraphError` when the array does not fit the input.
  public func prepare(_ array: TypedArray, for input: ONNXValueInfo) throws -> TypedArray {
    if let type = input.type, ![.float32, .float64, .float16, .bfloat16].contains(type) {
      guard let integers = array.integers else {
        throw GraphError(
          "the input '\(input.name)' takes \(type.onnxName), and the data are "
            + array.type.onnxName, remedy: "save integers")
      }
      switch type {
      case .int64:
        return try TypedArray(shape: array.shape, elements: .int64(integers.map(Int64.init)))
      case .int32:
        guard integers.allSatisfy({ Int32(exactly: $0) != nil }) else { break }
        return try TypedArray(shape: array.shape, elements: .int32(integers.map { Int32($0) }))
      default: break
      }
      guard array.type == type else {
        throw GraphError(
          "the input '\(input.name)' takes \(type.onnxName), and the data are "
            + array.type.onnxName, remedy: "save them in its type")
      }
      return array
    }
    let floats: [Float]
    if let list = array.floats {
      floats = list
    } else if case .float64(let list) = array.elements {
      floats = list.map { Float($0) }
    } else if case .uint8(let list) = array.elements {
      floats = list.map { Float($0) }
    } else if let list = array.integers {
      floats = list.map { Float($0) }
    } else {
      throw GraphError("the data are \(array.type.onnxName)", remedy: "save numbers")
    }
    var shape = array.shape
    var values = floats
    if let wanted = input.shape?.map(\.fixed), shape.count == 4, wanted.count == 4,
      !Self.fits(shape, wanted), Self.fits([shape[0], shape[3], shape[1], shape[2]], wanted)
    {
      values = Self.channelsFirst(values, shape)
      shape = [shape[0], shape[3], shape[1], shape[2]]
    } else if let wanted = input.shape?.map(\.fixed), wanted.count == 4, shape.count == 3,
      Self.fits([shape[0], 1, shape[1], shape[2]], wanted)
    {
      shape.insert(1, at: 1)
    }
    try normalize(&values, shape)
    let prepared = try TypedArray(shape: shape, elements: .float32(values))
    guard let type = input.type, type != .float32 else { return prepared }
    return try .numbers(values.map(Double.init), shape: shape, type: type)
  }

  private func normalize(_ values: inout [Float], _ shape: [Int]) throws {
    let channels = shape.count > 1 ? shape[1] : 1
    for list in [mean, deviation] where list.count > 1 && list.count != channels {
      throw GraphError(
        "there are \(list.count) means or deviations for \(channels) channels",
        remedy: "give one, or one for each channel")
    }
    guard scale.isFinite, offset.isFinite, mean.allSatisfy(\.isFinite),
      deviation.allSatisfy({ $0.isNormal })
    else {
      throw GraphError("a step of the preprocessing is no number to go on with", remedy: "mend it")
    }
    guard channels > 0 else { return }
    let plane = max(1, shape.dropFirst(2).reduce(1, *))
    values.withUnsafeMutableBufferPointer { values in
      for first in stride(from: 0, to: values.count, by: plane) {
        let channel = first / plane % channels
        let mean = mean.isEmpty ? 0 : mean[mean.count == 1 ? 0 : channel]
        let deviation = deviation.isEmpty ? 1 : deviation[deviation.count == 1 ? 0 : channel]
        for i in first..<min(first + plane, values.count) {
          values[i] = ((values[i] - offset) * scale - mean) / deviation
        }
      }
    }
  }

  private static func fits(_ shape: [Int], _ wanted: [Int?]) -> Bool {
    zip(shape, wanted).dropFirst().allSatisfy { $1 == nil || $0 == $1 }
  }

  private static func channelsFirst(_ values: [Float], _ shape: [Int]) -> [Float] {
    let (plane, channels) = (shape[1] * shape[2], shape[3])
    return [Float](unsafeUninitializedCapacity: values.count) { result, count in
      count = values.count
      values.withUnsafeBufferPointer { values in
        for start in stride(from: 0, to: values.count, by: max(1, plane * channels)) {
          for channel in 0..<channels {
            for place in 0..<plane {
              result[start + channel * plane + place] = values[start + place * channels + channel]
            }
          }
        }
      }
    }
  }
}

extension ONNXValueInfo.Extent {
  /// The extent when it is a number.
  fileprivate var fixed: Int? {
    if case .fixed(let extent) = self { return extent }
    return nil
  }
}
