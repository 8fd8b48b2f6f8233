// SPDX-License-Identifier: Apache-2.0
import Foundation
internal import SwiftProtobuf

/// Reads and writes ONNX models.
///
/// What is read is bounded by the file's size: a file never makes more than a fixed multiple of its
/// own bytes and of the bounds on external data.
///
/// Source: onnx.proto of ONNX 1.20 (IR version 13) and "Open Neural Network Exchange Intermediate
/// Representation (ONNX IR) Specification".
public enum ONNXFile {
  /// The most bytes that a protobuf message may have.
  static let maximumBytes = 1 << 31 - 1

  /// Reads a model; external data must lie in the model's folder or below it.
  ///
  /// - Throws: `ONNXError` when the file is missing or is anything but a whole model.
  public static func read(contentsOf path: String) throws -> ONNXModel {
    let file = try InputFile(path, subject: path, kind: "an .onnx file")
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let bytes = try file.bytes(atMost: maximumBytes)
    let message = try ProtobufMessage.decoded(WireModelProto.self, .model, from: bytes, file: path)
    return try ModelReader.model(message, file: path, folder: folder)
  }

  /// Reads the bytes of a model.
  ///
  /// - Parameters:
  ///   - bytes: the file's contents.
  ///   - file: the name that errors carry.
  ///   - externalDataFolder: where external data lies; without it a model that has some is refused.
  /// - Throws: `ONNXError` when the bytes are anything but a whole model.
  public static func parse(
    _ bytes: [UInt8], file: String, externalDataFolder: String? = nil
  ) throws -> ONNXModel {
    let message = try ProtobufMessage.decoded(WireModelProto.self, .model, from: bytes, file: file)
    return try ModelReader.model(message, file: file, folder: externalDataFolder)
  }

  /// The bytes of a file that holds a model: the same bytes for equal models.
  ///
  /// Attributes, initializers and operator sets stand in the order of their names, weights in
  /// `raw_data`.
  ///
  /// - Throws: `ONNXError` for an attribute of a kind that is not kept, and for more than 2 GiB.
  public static func bytes(of model: ONNXModel) throws -> [UInt8] {
    try [UInt8](data(of: model, file: "the model"))
  }

  /// Writes a file, beside its place first and then renamed into it, so that none is ever half there.
  ///
  /// - Throws: `ONNXError` as `bytes(of:)` does, and when the place can not be written.
  public static func write(_ model: ONNXModel, to path: String) throws {
    let data = try data(of: model, file: path)
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw ONNXError(
        path, "the file can not be written", remedy: "give a place in a folder you may write to")
    }
  }

  private static func data(of model: ONNXModel, file: String) throws -> Data {
    try ProtobufMessage.encoded(ModelWriter.message(of: model, file: file), file: file)
  }
}
