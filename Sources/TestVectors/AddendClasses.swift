// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The addends of exhaustive runs: every pair of factors meets each of them.
public enum AddendClasses {
  /// At least this many, where the format has as many codes.
  public static let minimumCount = 64

  /// Specials, zeros, both ends of the number line and of the normal range with neighbours, some
  /// subnormals, and numbers of every binade (at most 64 of them) with drawn significands.
  public static func codes(for format: NumberFormat, seed: UInt64) -> [UInt64] {
    let corners = FormatCorners(format)
    var random = RandomStream(seed: seed, stream: .max)
    var codes = corners.specials + corners.zeros + corners.extremes
    let spread = max(1, corners.subnormals.count / 8)
    codes += stride(from: 0, to: corners.subnormals.count, by: spread).map {
      corners.subnormals[$0]
    }
    let step = max(1, corners.binades.count / 64)
    for binade in stride(
      from: corners.binades.lowerBound, through: corners.binades.upperBound, by: step)
    {
      codes.append(corners.code(inBinade: binade, &random))
    }
    var seen = Set<UInt64>()
    var unique = codes.filter { seen.insert($0).inserted }
    let available = format.width >= 16 ? Int.max : 1 << format.width
    while unique.count < min(minimumCount, available) {
      let code = corners.anyCode(&random)
      if seen.insert(code).inserted { unique.append(code) }
    }
    return unique
  }
}
