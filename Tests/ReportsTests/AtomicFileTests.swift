// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Reports

@Suite struct AtomicFileTests {
  /// A folder of its own for a test, removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "guardbit-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  @Test func `folders on the way are created and old files replaced`() throws {
    try withFolder { folder in
      let path = folder + "/a/b/file.txt"
      try AtomicFile.write("one", to: path)
      try AtomicFile.write("two, längär", to: path)
      #expect(try text(path) == "two, längär")
      try AtomicFile.write("", to: path)
      #expect(try text(path).isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/a/b") == ["file.txt"])
    }
  }

  @Test func `a failure half-way leaves the old file and nothing else`() throws {
    try withFolder { folder in
      let path = folder + "/file.txt"
      try AtomicFile.write("old", to: path)
      var calls = 0
      let failure = #expect(throws: AtomicFile.Failure.self) {
        try AtomicFile.write(Array("new text".utf8), to: path) { file, bytes in
          calls += 1
          if calls == 1 { return Foundation.write(file, bytes.baseAddress, 3) }
          errno = ENOSPC
          return -1
        }
      }
      #expect(calls == 2)
      #expect(failure?.path == path)
      #expect(failure?.description.contains("No space left on device") == true)
      #expect(try text(path) == "old")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file.txt"])
    }
  }

  @Test func `short and interrupted writes are carried on`() throws {
    try withFolder { folder in
      var calls = 0
      try AtomicFile.write(Array("some text".utf8), to: folder + "/x") { file, bytes in
        calls += 1
        if calls % 2 == 0 {
          errno = EINTR
          return -1
        }
        return Foundation.write(file, bytes.baseAddress, min(2, bytes.count))
      }
      #expect(try text(folder + "/x") == "some text")
    }
  }

  @Test func `places that can not be written are refused in one sentence`() throws {
    try withFolder { folder in
      try AtomicFile.write("x", to: folder + "/file")
      for path in ["", folder, folder + "/", folder + "/file/below", "/proc/none/x"] {
        let failure = #expect(throws: AtomicFile.Failure.self) {
          try AtomicFile.write("y", to: path)
        }
        let sentence = failure?.description ?? ""
        #expect(sentence.hasPrefix("can not write '\(path)': "))
        #expect(!sentence.contains("\n"))
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
    }
  }
}
