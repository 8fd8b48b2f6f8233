// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// How a matrix product is computed.
///
/// No option changes a bit of the result.
public struct EmulationOptions: Sendable, Hashable {
  /// The instructions to use; one that the machine has not is lowered to the best that it has.
  public var level: KernelLevel
  /// Whether only the general path may be used: one element at a time over the unit's stages.
  public var onlyGeneralPath: Bool

  /// States how to compute.
  public init(level: KernelLevel = .best, onlyGeneralPath: Bool = false) {
    self.level = min(level, .best)
    self.onlyGeneralPath = onlyGeneralPath
  }
}
