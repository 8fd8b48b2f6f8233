// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A regular file that is there, links followed.
struct InputFile {
  /// Where it lies.
  let path: String
  /// How many bytes it has.
  let size: Int

  private let subject: String
  private let kind: String

  /// Finds a file.
  ///
  /// - Parameters:
  ///   - path: its path; a folder, a pipe or a device there is an error.
  ///   - subject: what errors are about.
  ///   - kind: what the file should be, for errors.
  init(_ path: String, subject: String, kind: String) throws {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    guard attributes?[.type] as? FileAttributeType == .typeRegular,
      let size = attributes?[.size] as? Int
    else { throw Self.unreadable(subject, kind) }
    self.path = target
    self.size = size
    self.subject = subject
    self.kind = kind
  }

  /// All of its bytes.
  func bytes(atMost limit: Int) throws -> Data {
    guard size <= limit else {
      throw ONNXError(
        subject, "the file holds \(size) bytes",
        remedy: "at most \(limit) are read, keep weights in external data")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Self.unreadable(subject, kind)
    }
    return data
  }

  /// Some of its bytes, which the caller found to lie within its size.
  func bytes(in range: Range<Int>) throws -> Data {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      try handle.seek(toOffset: UInt64(range.lowerBound))
      var data = Data()
      data.reserveCapacity(range.count)
      // One call may give less than it was asked for.
      while data.count < range.count {
        guard let part = try handle.read(upToCount: range.count - data.count), !part.isEmpty else {
          break
        }
        data.append(part)
      }
      guard data.count == range.count else { throw Self.unreadable(subject, kind) }
      return data
    } catch {
      throw Self.unreadable(subject, kind)
    }
  }

  private static func unreadable(_ subject: String, _ kind: String) -> ONNXError {
    ONNXError(subject, "the file cannot be read", remedy: "give the path of \(kind)")
  }
}
