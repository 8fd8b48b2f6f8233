// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Guard, round and sticky bit × last kept bit × sign, and ties with one bit either side.
struct DigitBins: Sendable {
  private let patterns: CoverPoint
  private let ties: CoverPoint
  private let drawsBits: Bool

  init(_ place: FloatPlace, into list: inout BinList) {
    drawsBits = place.randomBits != nil
    var patterns: [BinEntry?] = []
    var ties: [BinEntry?] = []
    for isSubnormal in [false, true] {
      for sign in place.signs {
        for odd in 0..<2 {
          let exists = sign != nil && (!isSubnormal || place.format.fields.hasSubnormals)
          let kind =
            "\(place.name): \(isSubnormal ? "subnormal" : "normal") \(sign ?? "") lsb=\(odd)"
          let never =
            (isSubnormal ? place.noSubnormals : nil)
            ?? (odd == 1 ? place.noOdd(isSubnormal: isSubnormal) : nil)
          for pattern in 0..<8 {
            let needed = pattern & 1 != 0 ? 3 : (pattern & 2 != 0 ? 2 : (pattern & 4 != 0 ? 1 : 0))
            let argument = never ?? place.tooFar(needed, isSubnormal: isSubnormal)
            let name =
              "\(kind) guard=\(pattern >> 2) round=\(pattern >> 1 & 1) sticky=\(pattern & 1)"
            guard let bits = place.randomBits else {
              patterns.append(exists ? BinEntry(name, impossible: argument) : nil)
              continue
            }
            patterns.append(exists ? BinEntry("\(name) not carried", impossible: argument) : nil)
            var carries = argument
            // The share of the random bits is 0 when all of them are.
            if bits == 1 && pattern & 4 == 0 || bits == 2 && pattern & 6 == 0 {
              carries = carries ?? "\(bits) random bits see none of the dropped ones"
            }
            patterns.append(
              exists && pattern != 0 ? BinEntry("\(name) carried", impossible: carries) : nil)
          }
          for (side, needed) in [
            ("one bit below the tie", 2), ("tie", 1), ("one bit above the tie", 2),
          ] {
            let argument = never ?? place.tooFar(needed, isSubnormal: isSubnormal)
            ties.append(exists ? BinEntry("\(kind) \(side)", impossible: argument) : nil)
          }
        }
      }
    }
    self.patterns = list.point(.rounding, patterns)
    self.ties = list.point(.ties, ties)
  }

  /// - Parameter place: 2 for a subnormal result, and 1 for a negative one.
  @inline(__always)
  func observe(
    _ place: Int, isOdd: Bool, _ split: RoundingDigits, _ carried: Bool, _ sink: inout BinSink
  ) {
    let row = place * 2 + (isOdd ? 1 : 0)
    let number = row * 8 + split.pattern
    sink.hit(patterns, drawsBits ? number * 2 + (carried ? 1 : 0) : number)
    if split.isTie {
      sink.hit(ties, row * 3 + 1)
    } else if split.isBelowTie {
      sink.hit(ties, row * 3)
    } else if split.isAboveTie {
      sink.hit(ties, row * 3 + 2)
    }
  }
}

extension FloatPlace {
  /// Why the last kept bit is never set.
  func noOdd(isSubnormal: Bool) -> String? {
    if isSubnormal, trailing == 0 { return "there are no subnormals with a significand of one bit" }
    return nil
  }
}
