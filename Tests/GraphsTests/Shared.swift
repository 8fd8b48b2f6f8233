// SPDX-License-Identifier: Apache-2.0
import Foundation
import Graphs
import ONNXImport
import Tensors

/// The networks and arrays beside the project; tests say so and pass when they are absent.
enum Shared {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared").path

  static func exists(_ path: String) -> Bool {
    let isThere = FileManager.default.fileExists(atPath: "\(folder)/\(path)")
    if !isThere { print("skipped: ../shared/\(path) is absent") }
    return isThere
  }

  static func graph(_ name: String) throws -> Graph {
    try Graph(ONNXFile.read(contentsOf: "\(folder)/models/\(name).onnx"))
  }

  static func array(_ path: String) throws -> TypedArray {
    TypedArray(try NPYFile.read(contentsOf: "\(folder)/\(path)"))
  }

  /// The greatest difference of two arrays; infinite when their shapes differ.
  static func difference(_ a: TypedArray, _ b: TypedArray) -> Double {
    guard a.shape == b.shape, let x = a.floats, let y = b.floats else { return .infinity }
    return zip(x, y).map { abs(Double($0) - Double($1)) }.max() ?? 0
  }
}

/// Numbers that are the same at every run.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number, from -1 to 1, by SplitMix64.
  mutating func next() -> Float {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    return Float(Int64(bitPattern: z) >> 40) / Float(1 << 23)
  }

  mutating func list(_ count: Int) -> [Float] { (0..<count).map { _ in next() } }
}
