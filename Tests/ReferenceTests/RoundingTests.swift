// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Reference
import Testing

@Suite struct `Rounding agrees with the model` {
  static let directions = RoundingDirection.deterministic + [.stochastic(bits: 4)]

  @Test func `at and beside every value and midpoint of small formats, codes and flags`() throws {
    for format in try TestFormats.small() {
      let mismatches = compare(format, inputs: RoundingInputs.all(of: format))
      #expect(mismatches.isEmpty, "\(format.name): \(mismatches.text)")
    }
  }

  @Test func `at sampled values of wide formats`() throws {
    for format in try TestFormats.wide() {
      var random = TestRandom(seed: 2)
      var inputs = RoundingInputs.special
      for _ in 0..<250 {
        guard case .finite(let value) = format.decode(random.next()),
          case .finite(let other) = format.decode(random.next())
        else { continue }
        inputs += RoundingInputs.around(value).map { .finite($0) }
        inputs.append(.finite(RoundingInputs.scaled(value, random.below(200) - 100)))
        inputs.append(.finite(RoundingInputs.mean(value, other)))
        // One bit below the last place is a tie in most formats.
        let tie = ExactValue(
          isNegative: value.isNegative, significand: value.significand << 1 | 1,
          exponent: value.exponent - 1)
        inputs += RoundingInputs.around(tie).map { .finite($0) }
      }
      let mismatches = compare(format, inputs: inputs)
      #expect(mismatches.isEmpty, "\(format.name): \(mismatches.text)")
    }
  }

  /// Every direction and overflow policy; the other options take turns.
  private func compare(_ format: NumberFormat, inputs: [FormatValue]) -> Mismatches {
    let reference = ReferenceFormat(format)
    let number = MPFRNumber(precision: 256)
    var mismatches = Mismatches()
    var turn = 0
    for value in inputs {
      number.set(value)
      var isSignaling = false
      if case .nan(isSignaling: true) = value { isSignaling = true }
      for direction in Self.directions {
        for overflow in OverflowPolicy.allCases {
          // What else there is to choose is drawn anew for each of the 7 × 4 roundings of a value.
          turn += 1
          let mix = RandomBits.mix(UInt64(turn))
          let rounding = Rounding(
            direction, overflow: overflow,
            directedOverflow: mix & 1 == 0 ? .greatestFinite : .special,
            clipping: mix & 2 == 0 ? .afterRounding : .beforeRounding,
            subnormalResults: mix & 4 == 0 ? .kept : .flushed,
            tininess: Tininess.allCases[Int(mix >> 8) % Tininess.allCases.count],
            nanSubstitute: mix & 16 == 0 ? .zero : .greatestFinite)
          guard (try? format.check(rounding)) != nil else { continue }
          let bits = mix >> 32
          let expected = format.encode(value, rounding: rounding, randomBits: bits)
          let actual = reference.encode(
            number, rounding: rounding, randomBits: bits, isSignaling: isSignaling)
          mismatches.check(
            actual == expected,
            "\(value.exactText), \(describe(rounding)), random \(bits & 15): "
              + "model \(format.hex(expected.code)) \(expected.flags), "
              + "reference \(format.hex(actual.code)) \(actual.flags)")
        }
      }
    }
    mismatches.check(reference.isExact, "the reference lost bits")
    return mismatches
  }

  private func describe(_ rounding: Rounding) -> String {
    var parts = [rounding.direction.name, rounding.overflow.rawValue]
    if rounding.directedOverflow == .special { parts.append("directed overflow special") }
    if rounding.clipping == .beforeRounding { parts.append("clip before") }
    if rounding.subnormalResults == .flushed { parts.append("flush") }
    if rounding.tininess != .afterRounding { parts.append("tiny \(rounding.tininess.rawValue)") }
    if rounding.nanSubstitute == .greatestFinite { parts.append("NaN greatest") }
    return parts.joined(separator: " ")
  }
}
