// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation

/// A file that is written beside its name until it is whole.
///
/// An interrupted run leaves `NAME.part`; nothing else ever bears the name than a finished file.
final class PartFile {
  /// The final name, without its folder.
  let name: String
  /// How many bytes are written.
  private(set) var bytes: UInt64 = 0
  /// The digest of all bytes so far.
  private var hasher = SHA256()
  private let path: String
  private let handle: FileHandle

  private var partPath: String { path + ".part" }

  /// Opens the part of a file, kept as it is.
  init(_ name: String, in folder: String) throws {
    self.name = name
    path = "\(folder)/\(name)"
    let descriptor = open(path + ".part", O_RDWR | O_CREAT, 0o644)
    guard descriptor >= 0 else {
      throw VectorFileError(
        "\(path).part: the file can not be written: \(Self.systemError); give a folder that can be")
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Keeps the first bytes of an interrupted run.
  ///
  /// - Returns: false when they are not those that were written.
  func resume(at count: UInt64, digest: String) throws -> Bool {
    guard try handle.seekToEnd() >= count else { return false }
    try handle.seek(toOffset: 0)
    var left = count
    while left > 0 {
      guard let data = try handle.read(upToCount: Int(min(left, 1 << 20))), !data.isEmpty else {
        return false
      }
      hasher.update(data: data)
      left -= UInt64(data.count)
    }
    guard self.digest == digest else { return false }
    try handle.truncate(atOffset: count)
    bytes = count
    return true
  }

  /// Drops all that an earlier run left.
  func restart() throws {
    try handle.truncate(atOffset: 0)
    hasher = SHA256()
    bytes = 0
  }

  /// Appends bytes.
  func append(_ text: UnsafeRawBufferPointer) throws {
    hasher.update(bufferPointer: text)
    bytes += UInt64(text.count)
    var rest = text
    while let start = rest.baseAddress, !rest.isEmpty {
      let written = Foundation.write(handle.fileDescriptor, start, rest.count)
      if written > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      } else if errno != EINTR {
        throw VectorFileError(
          "\(partPath): writing failed: \(Self.systemError); the same command goes on from here")
      }
    }
  }

  /// The SHA-256 of the bytes so far, in hexadecimal.
  var digest: String { Self.hexadecimal(hasher.finalize()) }

  /// Writes over bytes at a place and returns the digest of the changed file.
  func overwrite(_ text: String, at offset: Int) throws -> String {
    try handle.seek(toOffset: UInt64(offset))
    try handle.write(contentsOf: Data(text.utf8))
    try handle.seek(toOffset: 0)
    var changed = SHA256()
    while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
      changed.update(data: data)
    }
    return Self.hexadecimal(changed.finalize())
  }

  /// The digest of the bytes from a place on.
  func digest(from offset: Int) throws -> String {
    try handle.seek(toOffset: UInt64(offset))
    var tail = SHA256()
    while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty { tail.update(data: data) }
    return Self.hexadecimal(tail.finalize())
  }

  /// Gives the file its name.
  func finish() throws {
    try handle.synchronize()
    guard rename(partPath, path) == 0 else {
      throw VectorFileError("\(path): the file can not be given its name: \(Self.systemError)")
    }
  }

  static func hexadecimal(_ digest: SHA256.Digest) -> String {
    digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  static var systemError: String { String(cString: strerror(errno)) }
}

extension PartFile {
  /// Writes a small file beside its name, then gives it its name.
  static func replace(_ path: String, with text: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw VectorFileError("\(path): the file can not be written; is the disk full?")
    }
  }
}
