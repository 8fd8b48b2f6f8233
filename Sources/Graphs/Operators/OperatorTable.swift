// SPDX-License-Identifier: Apache-2.0

/// The operators that are known, by name and domain.
enum OperatorTable {
  private static let onnx: [String: OperatorFunction] = guarded(
    [
      Arithmetic.functions, Comparison.functions, ExactFunctions.functions,
      WideFunctions.functions, Clipping.functions, Casting.functions, Constants.functions,
      Reshaping.functions, Layout.functions, Cutting.functions, Padding.functions,
      Gathering.functions, Scattering.functions, Resizing.functions, Reduction.functions,
      Softening.functions, Ranking.functions, Pooling.functions, BatchNormalization.functions,
      Normalization.functions, LinearQuantizers.functions, Products.functions,
      IntegerProducts.functions,
    ].reduce(into: [:]) { table, family in table.merge(family) { first, _ in first } })

  private static let qonnx: [String: OperatorFunction] = guarded(QONNXQuantizers.functions)

  /// The same functions, which refuse operands whose extents could overflow a product.
  private static func guarded(
    _ table: [String: OperatorFunction]
  ) -> [String: OperatorFunction] {
    table.mapValues { function in
      { call in
        try ArrayShape.check(call.inputs)
        return try function(call)
      }
    }
  }

  /// The function of an operator; nil when there is none.
  static func function(_ type: String, domain: String) -> OperatorFunction? {
    if domain.isEmpty { return onnx[type] }
    if QONNXQuantizers.domains.contains(domain) { return qonnx[type] }
    return nil
  }

  /// The names of ONNX's own operators, sorted.
  static var names: [String] { onnx.keys.sorted() }
}
