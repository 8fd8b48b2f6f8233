// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Reference

/// Counts cases and keeps the first few that went wrong: one expectation for a whole loop.
struct Mismatches {
  private(set) var cases = 0
  private(set) var count = 0
  private var shown: [String] = []

  mutating func check(_ holds: Bool, _ text: @autoclosure () -> String) {
    cases += 1
    guard !holds else { return }
    count += 1
    if shown.count < 5 { shown.append(text()) }
  }

  var isEmpty: Bool { count == 0 && cases > 0 }
  var text: String { "\(count) of \(cases) cases differ:\n" + shown.joined(separator: "\n") }
}

/// Random numbers from a seed.
struct TestRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return RandomBits.mix(state)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}

extension MPFRNumber {
  /// Stores a value of the model.
  func set(_ value: FormatValue) {
    switch value {
    case .nan: setNaN()
    case .infinity(let isNegative): setInfinity(isNegative: isNegative)
    case .finite(let exact):
      set(isNegative: exact.isNegative, significand: exact.significand, exponent: exact.exponent)
    }
  }

  /// Whether this is a value of the model, the signs of zeros included.
  func isSame(as other: MPFRNumber) -> Bool {
    if isNaN || other.isNaN { return isNaN && other.isNaN }
    return compare(to: other) == 0 && isNegative == other.isNegative
  }
}
