// SPDX-License-Identifier: Apache-2.0

/// Random numbers by counter: the number at (seed, stream, index) does not depend on which others
/// were drawn, so results are the same for any number of threads and any order.
///
/// The mixing function is SplitMix64's finalizer (Steele, Lea and Flood, OOPSLA 2014), applied once
/// per coordinate. A number serves one stochastic rounding (`CastRandom`) or two neighbouring ones of a dot
/// product, 32 bits each (`RandomCase` in MACUnits).
public struct RandomBits: Sendable, Hashable {
  /// The seed that the user states.
  public let seed: UInt64

  /// A generator for a seed.
  public init(seed: UInt64) { self.seed = seed }

  /// 64 random bits at a place.
  @inlinable
  public func bits(stream: UInt64, index: UInt64) -> UInt64 {
    Self.mix(Self.mix(seed &+ 0x9E37_79B9_7F4A_7C15 &* (stream &+ 1)) ^ index)
  }

  /// SplitMix64's output function.
  @inlinable
  public static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
