// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The overflow band: from the greatest finite magnitude to one unit above and beyond.
struct OverflowBins: Sendable {
  private enum Band: Int, CaseIterable {
    case greatest, belowTie, lastBelowTie, tie, firstAboveTie, aboveTie, next, beyond

    var name: String {
      switch self {
      case .greatest: "exactly the greatest finite"
      case .belowTie: "between the greatest finite and the tie"
      case .lastBelowTie: "one bit below the overflow tie"
      case .tie: "the overflow tie"
      case .firstAboveTie: "one bit above the overflow tie"
      case .aboveTie: "between the tie and one unit above the greatest finite"
      case .next: "exactly one unit above the greatest finite"
      case .beyond: "more than one unit above the greatest finite"
      }
    }
    /// How many dropped places it takes.
    var places: Int {
      switch self {
      case .greatest, .next, .beyond: 0
      case .tie: 1
      case .lastBelowTie, .firstAboveTie: 2
      case .belowTie, .aboveTie: 3
      }
    }
  }

  private let bands: CoverPoint
  private let greatestFiniteCode: UInt64
  private let magnitudeMask: UInt64
  /// Whether the band alone does not decide what is delivered.
  private let isDrawn: Bool

  init(_ place: FloatPlace, into list: inout BinList) {
    greatestFiniteCode = place.format.greatestFiniteCode
    magnitudeMask = place.format.magnitudeMask
    isDrawn = place.randomBits != nil && place.rounding.overflow != .saturate
    let greatest = place.format.greatestFinite.asDouble
    let unit = Double(
      sign: .plus, exponent: place.format.greatestFinite.binade - place.trailing, significand: 1)
    var entries: [BinEntry?] = []
    for sign in place.signs {
      for band in Band.allCases {
        // The least number of the band.
        let from: Double
        switch band {
        case .greatest: from = greatest
        case .belowTie, .lastBelowTie: from = greatest.nextUp
        case .tie: from = greatest + unit / 2
        case .firstAboveTie, .aboveTie: from = (greatest + unit / 2).nextUp
        case .next: from = greatest + unit
        case .beyond: from = (greatest + unit).nextUp
        }
        var impossible = place.tooFar(band.places, isSubnormal: false)
        if place.bounds.greatest < from {
          impossible = "no magnitude exceeds \(place.bounds.greatest)"
        }
        let name = "\(place.name): \(sign ?? "") \(band.name)"
        let inside = 1...5 ~= band.rawValue
        for isFinite in [true, false] {
          if !isFinite, !(isDrawn && inside) {
            entries.append(nil)
            continue
          }
          var text = name
          if isDrawn, inside { text += isFinite ? ", delivered finite" : ", overflowing" }
          var never = impossible
          if !isFinite, let bits = place.randomBits, bits < 3, band == .belowTie {
            never = never ?? (bits == 1 ? "the random bit sees no dropped one" : nil)
          }
          if !isFinite, place.randomBits == 1, band == .lastBelowTie {
            never = never ?? "the random bit sees no dropped one"
          }
          entries.append(sign == nil ? nil : BinEntry(text, impossible: never))
        }
      }
    }
    bands = list.point(.overflow, entries)
  }

  /// Notes a number whose truncated magnitude is the greatest finite one or more.
  @inline(__always)
  func observe(
    _ x: ExactNumber, _ split: RoundingDigits, _ magnitude: UInt64, _ code: UInt64,
    _ sink: inout BinSink
  ) {
    let band: Band
    if magnitude > greatestFiniteCode {
      band = magnitude == greatestFiniteCode + 1 && split.droppedPlaces == 0 ? .next : .beyond
    } else if split.droppedPlaces == 0 {
      band = .greatest
    } else if split.isTie {
      band = .tie
    } else if split.guardBit {
      band = split.isAboveTie ? .firstAboveTie : .aboveTie
    } else {
      band = split.isBelowTie ? .lastBelowTie : .belowTie
    }
    let isFinite = code & magnitudeMask <= greatestFiniteCode
    hit(x, band, isFinite: isFinite || !(1...5 ~= band.rawValue), &sink)
  }

  /// Notes a number that is far too large.
  func observeBeyond(_ x: ExactNumber, _ sink: inout BinSink) {
    hit(x, .beyond, isFinite: true, &sink)
  }

  private func hit(_ x: ExactNumber, _ band: Band, isFinite: Bool, _ sink: inout BinSink) {
    let row = (x.isNegative ? Band.allCases.count : 0) + band.rawValue
    sink.hit(bands, 2 * row + (isDrawn && !isFinite ? 1 : 0))
  }
}
