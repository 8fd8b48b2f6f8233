// SPDX-License-Identifier: Apache-2.0
import Foundation
import Tensors

/// The data files beside a model.
///
/// The keys of an entry, `location`, `offset` and `length`, are those of onnx.proto's
/// `TensorProto.external_data`; others are not read.
struct ExternalData {
  /// The most elements that all arrays of a model may take from data files.
  ///
  /// A file of a few bytes may name the same gigabyte any number of times.
  static let maximumElements = 1 << 30

  /// The model's folder; nil where no file may be read.
  let folder: String?
  private var elementsLeft = Self.maximumElements

  init(folder: String?) { self.folder = folder }

  /// The bytes of an array.
  ///
  /// - Parameters:
  ///   - entries: what the tensor says about them.
  ///   - byteCount: how many its shape needs.
  ///   - elementCount: how many elements these are.
  ///   - subject: what errors are about.
  mutating func bytes(
    _ entries: [WireStringStringEntryProto], byteCount: Int, elementCount: Int, subject: String
  ) throws -> Data {
    guard let folder else {
      throw ONNXError(
        subject, "the elements lie in another file", remedy: "read the model from its own folder")
    }
    guard elementCount <= elementsLeft else {
      throw ONNXError(
        subject, "the elements taken from other files are too many",
        remedy: "at most \(Self.maximumElements) of a model are read")
    }
    elementsLeft -= elementCount
    let place = try Place(entries, subject: subject)
    let path = try Self.path(of: place.location, in: folder, subject: subject)
    let file = try InputFile(
      path, subject: "\(subject), external data \(quoted(place.location))",
      kind: "a file in the model's folder")
    // The offset may be anything up to `Int.max`: nothing is added to it before this is known.
    guard place.offset <= file.size else {
      throw ONNXError(
        subject,
        "the external data starts at byte \(place.offset) of a file of \(file.size) bytes",
        remedy: "copy the data file again, it is cut short")
    }
    let found = place.length ?? (file.size - place.offset)
    guard found == byteCount else {
      throw ONNXError(
        subject, "the external data has \(found) bytes, but the shape needs \(byteCount)",
        remedy: "let both agree")
    }
    guard byteCount <= file.size - place.offset else {
      throw ONNXError(
        subject,
        "the external data ends after the \(file.size) bytes of its file",
        remedy: "copy the data file again, it is cut short")
    }
    return try file.bytes(in: place.offset..<(place.offset + byteCount))
  }

  /// The path of a data file that lies in a folder or below it, links followed.
  private static func path(of location: String, in folder: String, subject: String) throws
    -> String
  {
    let parts = location.split(separator: "/", omittingEmptySubsequences: false)
    let base = URL(fileURLWithPath: folder, isDirectory: true).resolvingSymlinksInPath().path
    let prefix = base.hasSuffix("/") ? base : base + "/"
    let path = URL(fileURLWithPath: prefix + location).resolvingSymlinksInPath().path
    let isPlain = !location.unicodeScalars.contains { $0.value < 32 || $0 == "\\" }
    guard !location.isEmpty, isPlain, !parts.contains(".."), !location.hasPrefix("/"),
      path.hasPrefix(prefix)
    else {
      throw ONNXError(
        subject, "the external data \(quoted(location)) lies outside the model's folder",
        remedy: "keep data files beside the model, and no links that leave the folder")
    }
    return path
  }
}

extension ExternalData {
  /// Where the elements of one tensor lie.
  private struct Place {
    let location: String
    let offset: Int
    let length: Int?

    init(_ entries: [WireStringStringEntryProto], subject: String) throws {
      var stated: [String: String] = [:]
      for entry in entries where stated.updateValue(entry.value, forKey: entry.key) != nil {
        throw ONNXError(
          subject, "the external data states \(quoted(entry.key)) twice", remedy: "state it once")
      }
      location = stated["location"] ?? ""
      offset = try Self.number(stated["offset"], "offset", subject) ?? 0
      length = try Self.number(stated["length"], "length", subject)
    }

    private static func number(_ text: String?, _ key: String, _ subject: String) throws -> Int? {
      guard let text else { return nil }
      guard let number = Int(text), number >= 0 else {
        throw ONNXError(
          subject, "the external data has the \(key) \(quoted(text))",
          remedy: "give a number of bytes from 0 to \(Int.max)")
      }
      return number
    }
  }
}
