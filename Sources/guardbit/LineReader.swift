// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Reads a file or standard input line by line, without holding it in memory.
struct LineReader {
  /// A line of more bytes is no line of cases.
  static let maximumLineBytes = 1 << 24

  private let handle: FileHandle
  private let name: String
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// Opens a file; `-` or nil is standard input.
  init(path: String?) throws {
    guard let path, path != "-" else {
      handle = .standardInput
      name = "standard input"
      return
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
      let opened = FileHandle(forReadingAtPath: path)
    else {
      throw UsageError(
        "\(path): the file can not be read; give a file of cases, or - for standard input")
    }
    handle = opened
    name = path
  }

  /// Whether the next line is already here; if not, asking for it may wait.
  var hasBufferedLine: Bool { buffer[position...].contains(UInt8(ascii: "\n")) }

  /// The bytes of the next line without its end, or nil at the end of the file.
  mutating func next() throws -> ArraySlice<UInt8>? {
    while true {
      if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[position..<end]
        position = end + 1
        return line
      }
      if isAtEnd {
        guard position < buffer.count else { return nil }
        let line = buffer[position...]
        position = buffer.count
        return line
      }
      guard buffer.count - position <= Self.maximumLineBytes else {
        throw UsageError("\(name): a line is longer than \(Self.maximumLineBytes) bytes")
      }
      buffer.removeFirst(position)
      position = 0
      try readMore()
    }
  }

  /// Appends what is there.
  ///
  /// `FileHandle.read(upToCount:)` would wait for all of so many bytes, and a pipe
  /// whose other end waits for an answer never has them.
  private mutating func readMore() throws {
    var more = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(handle.fileDescriptor, &more, more.count)
      if count > 0 { return buffer.append(contentsOf: more[..<count]) }
      if count == 0 { return isAtEnd = true }
      guard errno == EINTR else { throw UsageError("\(name): reading failed") }
    }
  }
}
