// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Where the patches of convolutions lie, one table a shape, made when it is first asked for.
final class PatchTables: Sendable {
  private let tables = Mutex<[ConvolutionShape: [Int32]]>([:])

  /// The table of a convolution; the size of the batch does not matter.
  func table(_ shape: ConvolutionShape) -> [Int32] {
    let key = shape.withBatch(1)
    if let known = tables.withLock({ $0[key] }) { return known }
    let made = key.patchTable
    tables.withLock { $0[key] = made }
    return made
  }
}
