// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What the parts of a unit share while one dot product is evaluated.
final class Ledger {
  /// All that was raised.
  var flags: ExceptionFlags = []
  /// Whoever looks on; it is kept alive elsewhere.
  weak var observer: (any WireObserver)? {
    didSet { isObserved = observer != nil }
  }
  /// Whether anybody does: a weak reference is dear to ask.
  private(set) var isObserved = false
  /// The random numbers of this dot product.
  var random = RandomCase()
  /// Whether every step so far had the precision that it needed; unlike the flags, never cleared.
  private(set) var isLossless = true

  /// Adds flags.
  @inline(__always)
  func raise(_ raised: ExceptionFlags) { flags.formUnion(raised) }

  /// Notes whether a step that must be exact was.
  @inline(__always)
  func check(_ fits: Bool) {
    if !fits { isLossless = false }
  }
}
