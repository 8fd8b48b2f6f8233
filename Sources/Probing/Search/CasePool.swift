// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import TestVectors

/// Cases that may tell units of the same formats apart.
public struct CasePool: Sendable {
  /// The cases, diagnostic ones first.
  public let cases: [DotOperands]

  /// Takes cases as they are.
  public init(cases: [DotOperands]) { self.cases = cases }

  /// Collects diagnostic cases and draws others.
  ///
  /// The diagnostic cases are those that the probes would ask each of the units. Half of the drawn ones
  /// are corner cases of `CaseGenerator`; the others have factors within a few binades of each other,
  /// where every bit that is cut off shows.
  ///
  /// - Parameters:
  ///   - units: units of the same formats.
  ///   - drawn: how many cases are drawn.
  ///   - seed: decides the drawn cases.
  public init(for units: [MACUnit], drawn: Int = 2000, seed: UInt64 = 1) {
    guard let first = units.first else {
      cases = []
      return
    }
    var cases: [DotOperands] = []
    var seen: Set<DotOperands> = []
    for unit in units {
      for operands in Diagnostics.cases(for: unit) where seen.insert(operands).inserted {
        cases.append(operands)
      }
    }
    let formats = DeviceFormats(first)
    let lengths = Array(Set(units.map { $0.description.block.length ?? 8 })).sorted()
    let generators = lengths.compactMap { length in
      units.first { ($0.description.block.length ?? 8) == length }
    }.map { CaseGenerator(unit: $0, seed: seed) }
    for index in 0..<drawn {
      var drawing = Drawing(seed: seed, stream: UInt64(index))
      var dot = DotCase()
      let turn = (index / 2) % lengths.count
      if index % 2 == 0 {
        generators[turn].fill(&dot, index: UInt64(index / 2))
      } else {
        dot.operands = drawing.nearbyCase(formats, length: lengths[turn])
      }
      if let scales = formats.scales, dot.operands.scales.a.isEmpty {
        drawing.fill(&dot.operands.scales, scales, length: dot.operands.a.count)
      }
      if seen.insert(dot.operands).inserted { cases.append(dot.operands) }
    }
    self.cases = cases
  }
}
