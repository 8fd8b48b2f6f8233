// SPDX-License-Identifier: Apache-2.0

/// Which of the two neighbours of a number is delivered.
///
/// The five attributes of IEEE 754-2019 clause 4.3, round to odd (Boldo and Melquiond 2008), and
/// stochastic rounding with a counted number of random bits.
public enum RoundingDirection: Sendable, Hashable {
  /// The nearest; of two equally near, the one with an even significand.
  case roundTiesToEven
  /// The nearest; of two equally near, the one of larger magnitude.
  case roundTiesToAway
  /// The one of smaller magnitude.
  case roundTowardZero
  /// The one toward plus infinity.
  case roundTowardPositive
  /// The one toward minus infinity.
  case roundTowardNegative
  /// Exact results stay; of two neighbours, the one with an odd significand.
  case roundToOdd
  /// The larger magnitude with probability floor(f × 2^bits) / 2^bits, where f is the discarded
  /// fraction of a unit in the last place: the discarded bits below the random ones are ignored.
  case stochastic(bits: Int)

  /// The directions without a parameter, by the standard's names.
  public static let deterministic: [RoundingDirection] = [
    .roundTiesToEven, .roundTiesToAway, .roundTowardZero, .roundTowardPositive,
    .roundTowardNegative, .roundToOdd,
  ]

  /// The most random bits of a stochastic rounding.
  public static let maximumRandomBits = 32

  /// The standard's word, and `stochastic(N)`.
  public var name: String {
    switch self {
    case .roundTiesToEven: "roundTiesToEven"
    case .roundTiesToAway: "roundTiesToAway"
    case .roundTowardZero: "roundTowardZero"
    case .roundTowardPositive: "roundTowardPositive"
    case .roundTowardNegative: "roundTowardNegative"
    case .roundToOdd: "roundToOdd"
    case .stochastic(let bits): "stochastic(\(bits))"
    }
  }

  /// The direction of a name, or nil.
  public init?(name: String) {
    if let found = Self.deterministic.first(where: { $0.name == name }) {
      self = found
    } else if name.hasPrefix("stochastic("), name.hasSuffix(")"),
      let bits = Int(name.dropFirst(11).dropLast()), 1...Self.maximumRandomBits ~= bits
    {
      self = .stochastic(bits: bits)
    } else {
      return nil
    }
  }
}
