// SPDX-License-Identifier: Apache-2.0
import Foundation
internal import SwiftProtobuf

/// Messages from and to bytes, SwiftProtobuf's errors said in this module's words.
enum ProtobufMessage {
  static func decoded<Wire: Message>(
    _ type: Wire.Type, _ kind: MessageCount.Kind, from bytes: some SwiftProtobufContiguousBytes,
    file: String
  ) throws -> Wire {
    guard bytes.withUnsafeBytes({ MessageCount.isBounded($0, kind) }) else {
      throw ONNXError(
        file, "the file holds more than \(MessageCount.maximum) nodes, attributes and their like",
        remedy: "give a model of fewer")
    }
    var options = BinaryDecodingOptions()
    // Fields that nobody reads, doc strings for instance, would be kept as copies.
    options.discardUnknownFields = true
    // A dimension of a value's type, the deepest field here, has depth 6.
    options.messageDepthLimit = 16
    do {
      return try Wire(serializedBytes: bytes, options: options)
    } catch BinaryDecodingError.truncated {
      throw ONNXError(
        file, "the bytes end in the middle of a field",
        remedy: "copy the file again, it is cut short or not ONNX")
    } catch BinaryDecodingError.invalidUTF8 {
      throw ONNXError(
        file, "a name is not UTF-8", remedy: "write the file again with names in UTF-8")
    } catch {
      throw ONNXError(
        file, "the bytes are no protobuf message of this kind",
        remedy: "give a file that an ONNX exporter wrote")
    }
  }

  static func encoded(_ message: some Message, file: String) throws -> Data {
    do {
      return try message.serializedBytes()
    } catch {
      throw ONNXError(
        file, "the message would be larger than 2 GiB",
        remedy: "leave out weights, protobuf holds no more")
    }
  }
}
