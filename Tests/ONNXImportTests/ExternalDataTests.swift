// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors
import Testing

@Suite struct `External data` {
  /// A folder with `w.bin` of the bytes 0...15 and, beside the folder, `secret`.
  private final class Folder {
    let outer: String
    var path: String { outer + "/model" }

    init() throws {
      outer = NSTemporaryDirectory() + "/onnx-\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: outer + "/model/sub", withIntermediateDirectories: true)
      for place in ["/model/w.bin", "/model/sub/w.bin", "/secret"] {
        try Data(0...15).write(to: URL(fileURLWithPath: outer + place))
      }
      try FileManager.default.createSymbolicLink(
        atPath: path + "/link", withDestinationPath: outer + "/secret")
    }

    deinit { try? FileManager.default.removeItem(atPath: outer) }

    /// Reads `model.onnx` in the folder, with one initializer of bytes.
    func read(count: Int, _ entries: [(String, String)]) throws -> TypedArray? {
      let data = entries.flatMap { Wire.bytes(13, Wire.text(1, $0.0) + Wire.text(2, $0.1)) }
      let tensor = Wire.tensor(2, [count], name: "w", data + Wire.int(14, 1))
      let file = path + "/model.onnx"
      try Data(Wire.model(Wire.graph(initializers: [tensor]))).write(
        to: URL(fileURLWithPath: file))
      return try ONNXFile.read(contentsOf: file).graph.initializers["w"]
    }
  }

  @Test func `Weights are read from the place that is stated, whole files without one`() throws {
    let folder = try Folder()
    let whole = try folder.read(count: 16, [("location", "w.bin")])
    #expect(whole?.elements == .uint8(Array(0...15)))
    let part = try folder.read(
      count: 3,
      [("location", "sub/w.bin"), ("offset", "4"), ("length", "3"), ("checksum", "unread")])
    #expect(part?.elements == .uint8([4, 5, 6]))
    let rest = try folder.read(count: 2, [("location", "./w.bin"), ("offset", "14")])
    #expect(rest?.elements == .uint8([14, 15]))
    let none = try folder.read(count: 0, [("location", "w.bin"), ("offset", "16")])
    #expect(none?.elements == .uint8([]))
  }

  @Test(arguments: [
    "../secret", "sub/../../secret", "link", "/etc/hostname", "", "a\\b", "a\u{0}b",
  ])
  func `A place outside the model's folder is refused`(location: String) throws {
    let folder = try Folder()
    let error = #expect(throws: ONNXError.self) {
      try folder.read(count: 16, [("location", location)])
    }
    #expect(error?.problem.contains("lies outside the model's folder") == true, "\(error as Any)")
  }

  @Test(arguments: [
    ([("location", "w.bin"), ("offset", "17")], "starts at byte 17 of a file of 16 bytes"),
    (
      [("location", "w.bin"), ("offset", "9223372036854775807")],
      "starts at byte 9223372036854775807 of a file of 16 bytes"
    ),
    (
      [("location", "w.bin"), ("offset", "15"), ("length", "4")],
      "ends after the 16 bytes of its file"
    ),
    ([("location", "w.bin"), ("length", "5")], "has 5 bytes, but the shape needs 4"),
    ([("location", "w.bin"), ("offset", "-1")], "has the offset '-1'"),
    ([("location", "w.bin"), ("length", "9223372036854775808")], "has the length '9223"),
    ([("location", "w.bin"), ("location", "w.bin")], "states 'location' twice"),
    ([("location", "absent")], "the file cannot be read"),
    ([("location", "sub")], "the file cannot be read"),
  ])
  func `A place that does not fit its file is refused`(
    entries: [(String, String)], problem: String
  ) throws {
    let folder = try Folder()
    let error = #expect(throws: ONNXError.self) { try folder.read(count: 4, entries) }
    #expect(error?.problem.contains(problem) == true, "\(error as Any)")
  }
}
