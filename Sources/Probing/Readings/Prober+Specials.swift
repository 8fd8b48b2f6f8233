// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension Prober {
  /// Reads NaN words, infinities and the signs of zeros.
  mutating func probeSpecials() throws {
    try probeNaNs()
    try probeZeroSigns()
  }

  private mutating func probeNaNs() throws {
    let formats = bench.formats
    func infinity(_ format: NumberFormat) -> UInt64? {
      if case .float(let float) = format { return float.positiveInfinityCode }
      return nil
    }
    guard var plain = bench.operands(ProbeCase(length: 2)) else { return }
    let (oneA, oneB) = (PowerTable.code(1, formats.a), PowerTable.code(1, formats.b))
    func ask(_ change: (inout DotOperands) -> Bool) throws -> Bench.Answer? {
      var operands = plain
      return change(&operands) ? try bench.ask(operands) : nil
    }
    if let oneA, let oneB {
      plain.a[1] = oneA
      plain.b[1] = oneB
    }
    func set(_ list: inout [UInt64], _ code: UInt64?) -> Bool {
      guard let code else { return false }
      list[0] = code
      return true
    }
    let cases: [(String, Bench.Answer?)] = [
      ("NaN as a", try ask { set(&$0.a, formats.a.canonicalNaNCode) }),
      ("NaN as b", try ask { set(&$0.b, formats.b.canonicalNaNCode) }),
      (
        "NaN as c",
        try ask {
          guard let code = formats.c.canonicalNaNCode else { return false }
          $0.c = code
          return true
        }
      ),
      ("infinity x 0", try ask { set(&$0.a, infinity(formats.a)) }),
      ("infinity x 1", try ask { set(&$0.a, infinity(formats.a)) && set(&$0.b, oneB) }),
      (
        "infinity - infinity",
        try ask {
          guard let c = infinity(formats.c), case .float(let float) = formats.c else {
            return false
          }
          $0.c = c | float.signMask
          return set(&$0.a, infinity(formats.a)) && set(&$0.b, oneB)
        }
      ),
    ]
    for (name, answer) in cases {
      guard let answer else { continue }
      say(name, "\(formats.d.hex(answer.code)) (\(answer.value.exactText))", [answer])
    }
  }

  private mutating func probeZeroSigns() throws {
    guard let one = bench.term(0, mayScale: false), bench.formats.d.isSigned,
      case .float(let format) = bench.formats.d, format.hasNegativeZero
    else { return }
    let cases: [(String, ProbeCase)] = [
      ("zero sign of 1 - 1", ProbeCase(length: 2, terms: [0: one, 1: one.negated])),
      (
        "zero sign of -0 - 0 x 1",
        ProbeCase(length: 1, terms: [0: ProbeCase.Term(a: -0.0, b: 1)], c: -0.0)
      ),
    ]
    for (name, probe) in cases {
      guard let answer = try bench.ask(probe) else { continue }
      say(name, "\(answer.value.exactText)", [answer])
    }
  }
}
