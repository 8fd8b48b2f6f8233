// SPDX-License-Identifier: Apache-2.0

/// The operators that are known, by name and domain.
enum OperatorTable {
  private static let onnx: [String: OperatorFunction] = [
    Arithmetic.functions, Functions.functions, Layout.functions, Gathering.functions,
    Reduction.functions, Pooling.functions, Normalization.functions, LinearQuantizers.functions,
    Products.functions,
  ].reduce(into: [:]) { table, family in table.merge(family) { first, _ in first } }

  /// The function of an operator; nil when there is none.
  static func function(_ type: String, domain: String) -> OperatorFunction? {
    if domain.isEmpty { return onnx[type] }
    if QONNXQuantizers.domains.contains(domain) { return QONNXQuantizers.functions[type] }
    return nil
  }

  /// The names of ONNX's own operators, sorted.
  static var names: [String] { onnx.keys.sorted() }
}
