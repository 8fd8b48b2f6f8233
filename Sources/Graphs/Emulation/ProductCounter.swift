// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// How many products have been computed on units, by all batches together.
final class ProductCounter: Sendable {
  private let count = Atomic<Int>(0)

  var total: Int { count.load(ordering: .relaxed) }

  func add(_ products: Int) { count.wrappingAdd(products, ordering: .relaxed) }
}
