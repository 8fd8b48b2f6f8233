// SPDX-License-Identifier: Apache-2.0
import ONNXImport
import Tensors
import Testing

@testable import Graphs

/// Random shapes, arrays and attributes (SplitMix64).
struct MalformedSource {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) >> 1) % bound
  }

  mutating func one<Element>(of list: [Element]) -> Element { list[below(list.count)] }

  /// A small number, now and then one far outside.
  mutating func integer() -> Int {
    below(12) == 0
      ? one(of: [.min, .max, .min + 1, 1 << 40, -1 << 40, 1 << 31, -1 << 31]) : below(8) - 3
  }

  mutating func shape() -> [Int] {
    if below(40) == 0 {
      return one(of: [[0, .max, .max], [.max, 2, 0], [0, 1 << 40, 1 << 40]])
    }
    return (0..<below(6)).map { _ in below(12) == 0 ? 0 : 1 + below(3) }
  }

  mutating func array(_ shape: [Int]) throws -> TypedArray {
    let count = shape.contains(0) ? 0 : shape.reduce(1, *)
    let integers = (0..<count).map { _ in integer() }
    let floats = integers.map { number -> Float in
      number == .min ? .nan : (number == .max ? .infinity : Float(number) / 2)
    }
    let elements: TypedArray.Elements
    switch below(14) {
    case 0: elements = .int8(integers.map { Int8(truncatingIfNeeded: $0) })
    case 1: elements = .uint8(integers.map { UInt8(truncatingIfNeeded: $0) })
    case 2: elements = .int32(integers.map { Int32(truncatingIfNeeded: $0) })
    case 3, 4, 5: elements = .int64(integers.map { Int64($0) })
    case 6: elements = .uint64(integers.map { UInt64(bitPattern: Int64($0)) })
    case 7: elements = .bool(integers.map { $0 > 0 })
    case 8: elements = .string(integers.map { "\($0)" })
    case 9: elements = .float64(floats.map { Double($0) })
    case 10:
      let type = one(of: [ElementType.float16, .bfloat16, .float8e4m3fn, .int4, .float4e2m1])
      let mask = UInt16(truncatingIfNeeded: 1 << (type.bitWidth ?? 4) - 1)
      elements = .coded(type, integers.map { UInt16(truncatingIfNeeded: $0) & mask })
    default: elements = .float32(floats)
    }
    return try TypedArray(shape: shape, elements: elements)
  }

  mutating func attributes() throws -> [String: ONNXAttribute] {
    var attributes: [String: ONNXAttribute] = [:]
    for name in `Malformed nodes`.integers where below(4) == 0 {
      attributes[name] = .int(integer())
    }
    for name in `Malformed nodes`.lists where below(4) == 0 {
      attributes[name] = .ints((0..<below(7)).map { _ in integer() })
    }
    // Lists that fit two spatial indices, so that windows are reached.
    if below(2) == 0 {
      for name in ["kernel_shape", "strides", "dilations"] {
        attributes[name] = .ints([1 + below(2), 1 + below(2)])
      }
      attributes["pads"] = .ints((0..<4).map { _ in below(2) })
    }
    for (name, words) in `Malformed nodes`.texts.sorted(by: { $0.key < $1.key }) where below(3) == 0
    {
      attributes[name] = .string(one(of: words))
    }
    if below(4) == 0 { attributes["alpha"] = .float(Float(integer())) }
    if below(8) == 0 { attributes["value"] = .tensor(try array(shape())) }
    if below(20) == 0 { attributes[one(of: `Malformed nodes`.integers)] = .other("GRAPH") }
    return attributes
  }
}
