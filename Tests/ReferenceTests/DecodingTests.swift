// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Reference
import Testing

@Suite struct `Decoding agrees with the model` {
  @Test func `on every code of formats of at most 16 bits`() throws {
    let formats = try TestFormats.small() + TestFormats.wide().filter { $0.width <= 16 }
    for format in formats {
      let mismatches = compare(format, codes: 0..<UInt64(1) << UInt64(format.width))
      #expect(mismatches.isEmpty, "\(format.name): \(mismatches.text)")
    }
  }

  @Test func `on sampled codes of wider formats`() throws {
    for format in try TestFormats.wide() where format.width > 16 {
      var random = TestRandom(seed: 1)
      let corners = (0..<UInt64(format.width)).flatMap { bit -> [UInt64] in
        let one = UInt64(1) << bit
        return [one, one &- 1, ~one, ~(one &- 1)]
      }
      let codes = corners + (0..<3000).map { _ in random.next() }
      let mismatches = compare(format, codes: codes)
      #expect(mismatches.isEmpty, "\(format.name): \(mismatches.text)")
    }
  }

  private func compare(_ format: NumberFormat, codes: some Sequence<UInt64>) -> Mismatches {
    let reference = ReferenceFormat(format)
    let number = MPFRNumber(precision: reference.precision)
    let expected = MPFRNumber(precision: 200)
    var mismatches = Mismatches()
    for code in codes {
      let value = format.decode(code)
      expected.set(value)
      let isSignaling = reference.decode(code, into: number)
      var signals = false
      if case .nan(isSignaling: true) = value { signals = true }
      mismatches.check(
        number.isSame(as: expected) && isSignaling == signals,
        "0x\(format.hex(code)): model \(value.exactText), reference \(number.doubleValue)")
    }
    mismatches.check(reference.isExact, "the reference lost bits")
    return mismatches
  }
}
