// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Files that are either whole or not there.
public enum AtomicFile {
  /// A file could not be written; what stood at its path before is as it was.
  public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The file that was to be written.
    public let path: String
    /// What went wrong, in the system's words.
    public let reason: String
    /// What went wrong, in one sentence.
    public var description: String {
      "can not write '\(path)': \(reason); choose a place that can be written"
    }
  }

  /// Writes a text as UTF-8: beside its place first, then renamed into it.
  ///
  /// Folders on the way are created. The new file replaces an old one in one step, so a reader sees
  /// the old text or the new one; after a failure nothing new is left beside it.
  public static func write(_ text: String, to path: String) throws(Failure) {
    try write(Array(text.utf8), to: path) { file, bytes in
      Foundation.write(file, bytes.baseAddress, bytes.count)
    }
  }

  /// As `write(_:to:)`; `writer` is the system's `write`, or a test's that fails.
  static func write(
    _ bytes: [UInt8], to path: String, writer: (Int32, UnsafeRawBufferPointer) -> Int
  ) throws(Failure) {
    var isFolder: ObjCBool = false
    if path.isEmpty || path.hasSuffix("/")
      || FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    {
      throw Failure(path: path, reason: path.isEmpty ? "the path is empty" : "it is a folder")
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = String(path.dropLast(name.count))
    if !folder.isEmpty {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw Failure(path: path, reason: "the folder '\(folder)' can not be created")
      }
    }
    let beside = "\(folder).\(UUID().uuidString).part"
    let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Failure(path: path, reason: systemReason()) }
    var failure = writeAll(bytes, to: file, writer: writer)
    if failure == nil, fsync(file) != 0, errno != EINVAL { failure = systemReason() }
    if close(file) != 0, failure == nil { failure = systemReason() }
    if failure == nil, rename(beside, path) != 0 { failure = systemReason() }
    guard let reason = failure else { return }
    unlink(beside)
    throw Failure(path: path, reason: reason)
  }

  private static func writeAll(
    _ bytes: [UInt8], to file: Int32, writer: (Int32, UnsafeRawBufferPointer) -> Int
  ) -> String? {
    bytes.withUnsafeBytes { all -> String? in
      var start = 0
      while start < all.count {
        let written = writer(file, UnsafeRawBufferPointer(rebasing: all[start...]))
        if written > 0 {
          start += written
        } else if written == 0 || errno != EINTR {
          return systemReason()
        }
      }
      return nil
    }
  }

  private static func systemReason() -> String {
    let code = errno
    return code == 0 ? "nothing more could be written" : String(cString: strerror(code))
  }
}
