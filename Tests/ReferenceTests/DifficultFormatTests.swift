// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Reference
import Testing

@testable import NumberFormats

/// Single cases that were wrong in the model once, each found by the reference.
@Suite struct `Difficult formats` {
  @Test func `infinity stays infinity when a NaN is listed below a reserved top binade`() throws {
    var fields = FloatFormat.Fields(name: "f", exponentBits: 3, trailingSignificandBits: 2)
    fields.reservesTopBinade = true
    fields.nanCodes = [0x1B, 0x3B]
    let format = NumberFormat.float(try FloatFormat(fields))
    #expect(!format.decode(0x1C).isNaN)
    #expect(ReferenceFormat(format).decode(0x1C).isInfinite)
  }

  @Test func `a symmetric format must be able to produce zero`() {
    #expect(throws: FormatError.self) {
      try FixedPointFormat(name: "f", width: 4, zeroPoint: -8, isSymmetric: true)
    }
  }

  @Test(arguments: [RoundingDirection.roundTowardZero, .roundTiesToAway])
  func `a code book rounds by magnitude across zero`(direction: RoundingDirection) throws {
    // Toward zero is "the one of smaller magnitude", -1; away on a tie "of larger magnitude", 3.
    let format = try CodeBookFormat(name: "f", width: 1, values: [-1, 3])
    try expectSame(.codeBook(format), ExactValue(1), Rounding(direction, overflow: .saturate))
  }

  @Test func `a code book's stochastic share is exact for any step`() throws {
    // Half of the step 1 + 2^-60 exactly; with one random bit set it goes up.
    let format = try CodeBookFormat(name: "f", width: 1, values: [-0x1p-60, 1])
    let half = ExactValue(isNegative: false, significand: 1 << 60 - 1, exponent: -61)
    try expectSame(
      .codeBook(format), half, Rounding(.stochastic(bits: 1), overflow: .saturate), randomBits: 1)
  }

  @Test func `a power that lies between two Float64s goes to the even one`() {
    var mismatches = Mismatches()
    for root in stride(from: 208_065.0, to: 262_143, by: 1001) {
      let (model, reference) = (
        FixedPointPower.power(root, 3), ReferencePower.power(root, 3)
      )
      mismatches.check(model == reference, "\(root)^3: model \(model), reference \(reference)")
    }
    #expect(mismatches.isEmpty, "\(mismatches.text)")
  }

  /// A finite value, or a NaN for nil.
  private func expectSame(
    _ format: NumberFormat, _ value: ExactValue?, _ rounding: Rounding, randomBits: UInt64 = 0
  ) throws {
    let value = value.map { FormatValue.finite($0) } ?? .nan(isSignaling: false)
    let number = MPFRNumber(precision: 200)
    number.set(value)
    let model = format.encode(value, rounding: rounding, randomBits: randomBits)
    let reference = ReferenceFormat(format).encode(
      number, rounding: rounding, randomBits: randomBits)
    #expect(
      model == reference,
      """
      model \(format.hex(model.code)) \(model.flags), \
      reference \(format.hex(reference.code)) \(reference.flags)
      """)
  }
}
