// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// One dot product of any unit that can be described, from codes to a code: what no vector kernel
/// takes, and elements with infinities and NaNs.
///
/// It shares the description with the model and nothing else: operands are decoded, added and rounded
/// here a second time, without flags and traces. Sums that fit 122 bits are machine integers, two
/// numbers are added in a frame of 126 bits with a mark for what lies below, and all other exact sums
/// stand in limbs of the width that the unit needs.
package struct GeneralPath: Sendable {
  private let plan: GeneralPlan

  /// Prepares a unit, which must be one that can be elaborated.
  package init(_ description: MACUnit.Description) { plan = GeneralPlan(description) }

  /// Room to work in, for one thread.
  package func makeScratch() -> Scratch { Scratch(plan) }

  /// What a dot product needs beside its operands.
  package struct Scratch: Sendable {
    /// The terms of a block, and behind them those of its lanes.
    var terms: [GeneralTerm] = []
    /// What lanes summed to.
    var lanes: [GeneralNumber] = []
    /// The exact sum of a block's or a group's terms.
    var sum: GeneralWideSum
    /// The exact sum of all blocks, or what a register and a block add up to.
    var total: GeneralWideSum
    /// The content of a register too wide for a machine integer.
    var register: [UInt64]

    init(_ plan: GeneralPlan) {
      sum = GeneralWideSum(room: plan.sumRoom, aligned: plan.sumRoom.lowest)
      total = GeneralWideSum(room: plan.totalRoom, aligned: plan.register?.lowest ?? 0)
      register = Array(repeating: 0, count: plan.register?.limbs ?? 0)
    }
  }

  /// The code of d = c + Σ a_k × b_k by the unit's stages.
  ///
  /// - Parameters:
  ///   - a: the K codes of the first factors, k ascending; bits above the format are ignored.
  ///   - b: as many codes of the second factors; with unlike lengths the shorter one counts.
  ///   - c: the code of the addend.
  ///   - scales: the scale words of a unit with block scales.
  ///   - random: which random numbers a stochastic rounding draws.
  ///   - scratch: room from `makeScratch`, which holds nothing between calls.
  package func code(
    a: Span<UInt64>, b: Span<UInt64>, c: UInt64, scales: ScaleWords, random: RandomCase,
    scratch: inout Scratch
  ) -> UInt64 {
    let dot = GeneralDot(count: min(a.count, b.count), scales: scales, random: random)
    return plan.code(a, b, c, dot, &scratch)
  }

  /// The same with room of its own.
  package func code(
    a: Span<UInt64>, b: Span<UInt64>, c: UInt64, scales: ScaleWords = ScaleWords(),
    random: RandomCase = RandomCase()
  ) -> UInt64 {
    var scratch = makeScratch()
    return code(a: a, b: b, c: c, scales: scales, random: random, scratch: &scratch)
  }
}

/// What one dot product has beside its factors.
struct GeneralDot {
  /// K.
  let count: Int
  let scales: ScaleWords
  let random: RandomCase
}

/// A product with its scales.
struct GeneralTerm: Sendable {
  var number: GeneralNumber
  /// Its element's k.
  var k: Int
  /// The exponents of its scales alone: that of a group of products.
  var scaleExponent: Int
}
