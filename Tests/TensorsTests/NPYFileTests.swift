// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors
import Testing

@Suite struct `NumPy files` {
  static let arrays: [NPYArray.Elements] = [
    .float32([1.5, -0.0, .infinity, .leastNonzeroMagnitude, 3, 4]),
    .float64([1, 2.5, -1e300, 0, .leastNonzeroMagnitude, 6]),
    .uint8([0, 1, 127, 128, 254, 255]), .int8([-128, -1, 0, 1, 2, 127]),
    .int32([.min, -1, 0, 1, 2, .max]), .int64([.min, -1, 0, 1, 2, .max]),
  ]

  @Test(arguments: arrays)
  func `what is written is read back`(elements: NPYArray.Elements) throws {
    let folder = FileManager.default.temporaryDirectory.path
    for shape in [[6], [2, 3], [3, 2, 1], [1, 1, 6, 1]] {
      let array = try NPYArray(shape: shape, elements: elements)
      let path = "\(folder)/guardbit-\(UUID().uuidString).npy"
      defer { try? FileManager.default.removeItem(atPath: path) }
      try NPYFile.write(array, to: path)
      #expect(try NPYFile.read(contentsOf: path) == array)
      #expect(
        try Data(contentsOf: URL(fileURLWithPath: path)).count % 64 == elements.type.byteCount * 6
          % 64)
    }
  }

  @Test func `scalars and empty arrays have a file too`() throws {
    for (shape, numbers) in [([], [Float(7)]), ([0], []), ([3, 0, 2], []), ([0, 1 << 40], [])] {
      let array = try NPYArray(shape: shape, elements: .float32(numbers))
      #expect(try NPYFile.parse(NPYFile.bytes(of: array), file: "x.npy") == array)
    }
  }

  @Test func `the bytes are those that NumPy writes`() throws {
    let array = try NPYArray(shape: [2, 1], elements: .int8([1, -1]))
    let text = "{'descr': '|i1', 'fortran_order': False, 'shape': (2, 1), }"
    let head = [0x93] + Array("NUMPY".utf8) + [1, 0, 0x76, 0]
    let padding = [UInt8](repeating: 0x20, count: 128 - 10 - text.utf8.count - 1)
    #expect(NPYFile.bytes(of: array) == head + Array(text.utf8) + padding + [0x0A, 1, 0xFF])
  }

  @Test func `keys may come in another order and with other quotes`() throws {
    let bytes = Self.file("{\"shape\":(2,),'fortran_order':False,\"descr\":'|u1'}", data: [1, 2])
    #expect(try NPYFile.parse(bytes, file: "x").elements == .uint8([1, 2]))
  }

  @Test func `conversion to float32 is exact where it can be`() throws {
    let bytes = try NPYArray(shape: [2], elements: .uint8([0, 255])).tensor.storage
    #expect(bytes == [0, 255])
    #expect(try NPYArray(shape: [1], elements: .int64([.max])).tensor.storage == [9.223372e18])
    #expect(try NPYArray(shape: [1], elements: .float64([1e300])).tensor.storage == [.infinity])
    #expect(try NPYArray(shape: [1], elements: .float32([1])).integers == nil)
  }

  static func file(_ header: String, data: [UInt8] = [], version: [UInt8] = [1, 0]) -> [UInt8] {
    let count = header.utf8.count
    return [0x93] + Array("NUMPY".utf8) + version + [UInt8(count & 0xFF), UInt8(count >> 8)]
      + Array(header.utf8) + data
  }

  private static func described(
    _ type: String = "'<f4'", _ order: String = "False", shape: String
  ) -> String {
    "{'descr': \(type), 'fortran_order': \(order), 'shape': \(shape), }\n"
  }

  /// A malformed file, and words that its sentence must have.
  static let malformed: [(bytes: [UInt8], says: String)] = [
    ([], "empty"),
    (Array("NUMPY".utf8), "does not begin as an .npy file"),
    ([UInt8](repeating: 0, count: 200), "does not begin as an .npy file"),
    (Array("PK\u{3}\u{4}aaaaaaaaaaaaaaaa".utf8), "does not begin as an .npy file"),
    (file(described(shape: "(1,)"), version: [2, 0]), "format version 2.0"),
    (file(described(shape: "(1,)"), version: [1, 1]), "format version 1.1"),
    (Array(file(described(shape: "(1,)")).prefix(40)), "header is cut short"),
    ([0x93] + Array("NUMPY".utf8) + [1, 0, 0xFF, 0xFF], "header is cut short: it has 0 of 65535"),
    (
      file(described("'>f4'", "False", shape: "(1,)"), data: [0, 0, 0, 0]), "element type is '>f4'"
    ),
    (file(described("'<f2'", "False", shape: "(1,)"), data: [0, 0]), "element type is '<f2'"),
    (file(described("'|O'", "False", shape: "(1,)")), "element type is '|O'"),
    (file(described("[('a', '<f4')]", "False", shape: "(1,)")), "not a single word"),
    (file(described("'<f4'", "True", shape: "(1,)"), data: [0, 0, 0, 0]), "Fortran order"),
    (file(described("'<f4'", "1", shape: "(1,)"), data: [0, 0, 0, 0]), "neither True nor False"),
    (
      file(described(shape: "(2,)"), data: [0, 0, 0, 0]),
      "needs 8 bytes of elements, but the file has 4"
    ),
    (
      file(described(shape: "(1,)"), data: [0, 0, 0, 0, 0]),
      "needs 4 bytes of elements, but the file has 5"
    ),
    (file(described(shape: "(-1,)")), "not a number of elements"),
    (file(described(shape: "(1.5,)")), "has '.' where ')' belongs"),
    (file(described(shape: "(99999999999999999999,)")), "not a number of elements"),
    (file(described(shape: "(9223372036854775807, 9223372036854775807)")), "too many numbers"),
    (file(described(shape: "(4294967296, 4294967296)")), "too many numbers"),
    (file(described(shape: "(268435457,)")), "too many numbers"),
    (file(described(shape: "(1, 1, 1, 1, 1, 1, 1, 1, 1)")), "more than 8 indices"),
    (file(described(shape: "(8)")), "a number, not a tuple"),
    (file(described(shape: "[8]")), "has '[' where '(' belongs"),
    (file("{'descr': '<f4', 'fortran_order': False}"), "lacks 'shape'"),
    (file("{'shape': (1,), 'fortran_order': False}"), "lacks 'descr'"),
    (file("{'descr': '<f4', 'shape': (1,)}"), "lacks 'fortran_order'"),
    (file("{'descr': '<f4', 'descr': '<f4'}"), "'descr' is unknown or given twice"),
    (file("{'descr': '<f4', 'order': 1}"), "'order' is unknown or given twice"),
    (file(described(shape: "(1,)") + "x", data: [0, 0, 0, 0]), "goes on after its dictionary"),
    (file(""), "has its end where '{' belongs"),
    (file("\u{1}"), "has an unprintable byte where '{' belongs"),
    (file("{'descr: 1"), "the end of a quoted word"),
    (file("{'descr'}"), "has '}' where ':' belongs"),
    (file("{'shape': (1,"), "not a number of elements"),
  ]

  @Test func `every malformed file gives one clear sentence`() {
    var wrong: [String] = []
    for (index, entry) in Self.malformed.enumerated() {
      do {
        _ = try NPYFile.parse(entry.bytes, file: "bad.npy")
        wrong.append("case \(index) was read")
      } catch let error as TensorError {
        let text = error.description
        if !text.hasPrefix("bad.npy: ") || !text.contains(entry.says) || text.contains("\n") {
          wrong.append("case \(index): \(text)")
        }
      } catch {
        wrong.append("case \(index): \(error)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `no byte changed or cut away makes the reader trap`() throws {
    let array = try NPYArray(shape: [2, 2], elements: .float32([1, 2, 3, 4]))
    let bytes = NPYFile.bytes(of: array)
    var read = 0
    for place in bytes.indices {
      for value in [0, 0x20, 0x27, 0x28, 0x2C, 0x39, 0x7B, 0xFF] as [UInt8] {
        var changed = bytes
        changed[place] = value
        if (try? NPYFile.parse(changed, file: "x")) != nil { read += 1 }
        if (try? NPYFile.parse(Array(changed.prefix(place)), file: "x")) != nil { read += 1 }
      }
    }
    // Blanks, bytes that were so before, and any byte of the elements are harmless.
    #expect(read > 0)
  }

  @Test func `a file that is none is refused by name`() {
    for path in ["/no/such/file.npy", "/tmp", "/dev/zero"] {
      #expect {
        try NPYFile.read(contentsOf: path)
      } throws: { error in
        "\(error)" == "\(path): the file cannot be read; give the path of an .npy file"
      }
    }
    #expect(throws: TensorError.self) {
      try NPYFile.write(NPYArray(shape: [1], elements: .uint8([1])), to: "/no/such/folder/x.npy")
    }
  }
}

@Suite struct `Tensors` {
  @Test func `a shape that does not hold the numbers is refused`() {
    let cases: [(shape: [Int], says: String)] = [
      ([2, 2], "holds 4 numbers, but 3 are given"), ([-1, 3], "extent -1"),
      ([.max, 2], "too many numbers"), ([1 << 32, 1 << 32], "too many numbers"),
      ([Int](repeating: 1, count: 9), "9 indices"),
    ]
    for (shape, says) in cases {
      #expect {
        try Tensor(shape: shape, storage: [1, 2, 3])
      } throws: { "\($0)".contains(says) }
    }
  }
}
