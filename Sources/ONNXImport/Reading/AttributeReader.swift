// SPDX-License-Identifier: Apache-2.0

/// An `AttributeProto` as what a node states.
enum AttributeReader {
  /// Reads an attribute.
  ///
  /// - Parameters:
  ///   - message: the attribute.
  ///   - subject: what errors are about.
  ///   - external: the data files that a tensor may name.
  static func attribute(
    _ message: WireAttributeProto, subject: String, external: inout ExternalData
  ) throws -> ONNXAttribute {
    guard !message.name.isEmpty else {
      throw ONNXError(subject, "the name is empty", remedy: "give the attribute a name")
    }
    guard message.refAttrName.isEmpty else { return .other("reference") }
    guard let kind = try kind(of: message, subject: subject) else {
      return .other("number \(message.type)")
    }
    switch kind {
    // A value that is left out is the type's zero: files written by proto3 leave zeros out.
    case .float: return .float(message.f)
    case .int: return .int(Int(message.i))
    case .string: return text(message.s).map { .string($0) } ?? .other("STRING beyond UTF-8")
    case .floats: return .floats(message.floats)
    case .ints: return .ints(message.ints.map { Int($0) })
    case .strings:
      let texts = message.strings.compactMap { text($0) }
      return texts.count == message.strings.count
        ? .strings(texts) : .other("STRINGS beyond UTF-8")
    case .tensor:
      return .tensor(
        try TensorReader.array(of: message.t, subject: subject, external: &external))
    case .graph, .graphs, .tensors, .sparseTensor, .sparseTensors, .typeProto, .typeProtos:
      return .other(kind.onnxName)
    }
  }

  /// The stated kind, else that of the value; nil for a number that no kind has.
  private static func kind(
    of message: WireAttributeProto, subject: String
  ) throws -> AttributeKind? {
    let fields: [(kind: AttributeKind, isFilled: Bool)] = [
      (.float, message.hasF), (.int, message.hasI), (.string, message.hasS),
      (.tensor, message.hasT), (.floats, !message.floats.isEmpty),
      (.ints, !message.ints.isEmpty), (.strings, !message.strings.isEmpty),
    ]
    let held = fields.filter(\.isFilled).map(\.kind)
    guard message.type != 0 else {
      // Files of IR version 1 do not state kinds.
      guard held.count == 1 else {
        throw ONNXError(
          subject, "the attribute states no kind and holds \(held.count) values",
          remedy: "state its kind")
      }
      return held[0]
    }
    guard let kind = AttributeKind(rawValue: message.type) else { return nil }
    // A zero of another kind beside the value is harmless, some writers fill every field in.
    guard held.isEmpty || held.contains(kind) else {
      throw ONNXError(
        subject, "the attribute is of kind \(kind.onnxName) but holds \(held[0].onnxName)",
        remedy: "let both agree")
    }
    return kind
  }
}
