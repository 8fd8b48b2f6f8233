// SPDX-License-Identifier: Apache-2.0
import Tensors

/// A `ModelProto` as a model.
enum ModelReader {
  /// Reads a model.
  ///
  /// - Parameters:
  ///   - message: the model.
  ///   - file: the name that errors carry.
  ///   - folder: where external data lies.
  static func model(
    _ message: consuming WireModelProto, file: String, folder: String?
  ) throws -> ONNXModel {
    guard message.hasGraph else {
      throw ONNXError(
        file, "there is no graph in the file", remedy: "give a file that an ONNX exporter wrote")
    }
    let opsets = try opsets(message.opsetImport, file: file)
    let functions = Set(message.functions.map { [domain($0.domain), $0.name] })
    var reader = GraphReader(file: file, functions: functions, folder: folder)
    let (version, producer) = (Int(message.irVersion), message.producerName)
    // Taken out of the message so that weights can be let go as they are read.
    let graph = message.graph
    message.clearGraph()
    return ONNXModel(
      irVersion: version, opsets: opsets, producer: producer, graph: try reader.graph(graph))
  }

  /// A domain in one spelling: "ai.onnx" is ONNX's own, which is said by "" too.
  static func domain(_ name: String) -> String { name == "ai.onnx" ? "" : name }

  private static func opsets(
    _ messages: [WireOperatorSetIdProto], file: String
  ) throws -> [String: Int] {
    guard !messages.isEmpty else {
      throw ONNXError(
        file, "the model states no operator set", remedy: "give opset_import an entry")
    }
    var opsets: [String: Int] = [:]
    for message in messages {
      let domain = domain(message.domain)
      let version = Int(message.version)
      guard version > 0 else {
        throw ONNXError(
          file, "the operator set \(quoted(domain)) has version \(version)",
          remedy: "versions start at 1")
      }
      if let other = opsets.updateValue(version, forKey: domain), other != version {
        throw ONNXError(
          file, "the operator set \(quoted(domain)) has the versions \(other) and \(version)",
          remedy: "state one of them")
      }
    }
    return opsets
  }
}
