// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import QuantizationMethods
import Testing

/// What QONNX, Brevitas and PyTorch answered; written by Tools/compare_quantizers.py.
private struct QuantizerRecord: Decodable {
  struct Case: Decodable {
    var peer: String
    var units: String
    var format: String?
    var width: Int?
    var signed: Bool?
    var narrow: Bool?
    var zeroPoint: Int?
    var rounding: String
    var scales: String
    var results: String

    func numberFormat() throws -> NumberFormat {
      if let format {
        if format == "e4m3" {
          // OCP E4M3, written here in full because the test has no format files.
          var fields = FloatFormat.Fields(
            name: format, exponentBits: 4, trailingSignificandBits: 3)
          fields.nanCodes = [0x7F, 0xFF]
          return .float(try FloatFormat(fields))
        }
        return try #require(try FormatName.parse(format))
      }
      return .fixedPoint(
        try FixedPointFormat(
          name: "peer", width: width ?? 0, isSigned: signed ?? false, zeroPoint: zeroPoint ?? 0,
          isSymmetric: (signed ?? false) && (narrow ?? false)))
    }
  }
  var inputs: [String: String]
  var cases: [Case]

  static func load() throws -> QuantizerRecord {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Recorded/quantizers.json")
    return try JSONDecoder().decode(QuantizerRecord.self, from: Data(contentsOf: file))
  }

  static func floats(_ text: String) -> [Float] {
    let digits = Array(text.utf8)
    return stride(from: 0, to: digits.count - 7, by: 8).map { start in
      let word = String(decoding: digits[start..<start + 8], as: UTF8.self)
      return Float(bitPattern: UInt32(word, radix: 16) ?? 0)
    }
  }
}

@Suite struct `Quantizers of other frameworks` {
  /// One answer of a peer with ours.
  private struct Answer {
    var entry: QuantizerRecord.Case
    var format: NumberFormat
    var direction: RoundingDirection
    /// The quotient as the peer computes it.
    var quotient: Float
    var theirs: Float
    /// By the peer's order of operations, with the quotient exact, and with the peer's quotient but the zero point
    /// added after rounding.
    var framework: Float
    var exact: Float
    var zeroLater: Float

    /// Zeros of both signs agree where the format has one zero only.
    func differ(_ a: Float, _ b: Float) -> Bool {
      if case .fixedPoint = format, a == 0, b == 0 { return false }
      return a.bitPattern != b.bitPattern
    }

    /// Why a peer leaves its own order of operations; nil where no reason is known.
    var judgement: String? {
      let steps = quotient + Float(entry.zeroPoint ?? 0)
      if entry.peer == "qonnx", direction == .roundTiesToAway, abs(steps).nextUp == 0.5 {
        return "HALF_UP adds 0.5 in float32, which reaches the next integer"
      }
      if case .float(let float) = format {
        if entry.peer == "brevitas", direction == .roundTowardZero, theirs == 0, framework == 0 {
          return "the sign of zero is lost"
        }
        if float.precision == 1, quotient.significand == 1.5 {
          return "with one significand bit every tie goes up, not to the even code"
        }
        if direction != .roundTiesToEven, quotient.significand.nextUp >= 2 - 0x1p-21 {
          return "log2 just below a power of two is rounded up to a whole number"
        }
      }
      return nil
    }
  }

  private func answers() throws -> [Answer] {
    let record = try QuantizerRecord.load()
    let units = record.inputs.mapValues(QuantizerRecord.floats)
    var answers: [Answer] = []
    for entry in record.cases {
      let scales = QuantizerRecord.floats(entry.scales)
      let all = try #require(units[entry.units])
      let results = QuantizerRecord.floats(entry.results)
      let format = try entry.numberFormat()
      let direction = try #require(RoundingDirection(name: entry.rounding))
      let arithmetic: FrameworkQuantizer.Arithmetic =
        entry.peer == "torch" ? .reciprocal : .quotient
      let framework = try FrameworkQuantizer(
        format: format, scales: scales, arithmetic: arithmetic, direction: direction)
      let rounding = Rounding(direction, overflow: .saturate)
      let exact = try Quantizer(format: format, scales: scales, rounding: rounding)
      for index in all.indices {
        let channel = index * scales.count / all.count
        let scale = scales[channel]
        let x = all[index] * scale
        let quotient = arithmetic == .quotient ? x / scale : x * (1 / scale)
        let later = format.encode(FormatValue(Double(quotient)), rounding: rounding).code
        answers.append(
          Answer(
            entry: entry, format: format, direction: direction, quotient: quotient,
            theirs: results[index],
            framework: framework.value(
              of: framework.code(of: x, channel: channel), channel: channel),
            exact: exact.value(of: exact.code(of: x, channel: channel), channel: channel),
            zeroLater: framework.value(of: later, channel: channel)))
      }
    }
    return answers
  }

  @Test func `float32 arithmetic in the peers' order gives their bits`() throws {
    let answers = try answers()
    var judged: [String: Int] = [:]
    var wrong: [String] = []
    for answer in answers where answer.differ(answer.framework, answer.theirs) {
      if let reason = answer.judgement {
        judged[reason, default: 0] += 1
      } else {
        wrong.append(
          "\(answer.entry.peer) \(answer.format.name) \(answer.direction.name): \(answer.quotient) "
            + "gives \(answer.theirs), ours \(answer.framework)")
      }
    }
    #expect(answers.count == 26112)
    #expect(wrong.isEmpty, "\(wrong.count), first \(wrong.prefix(5))")
    #expect(
      judged == [
        "HALF_UP adds 0.5 in float32, which reaches the next integer": 4,
        "the sign of zero is lost": 2,
        "with one significand bit every tie goes up, not to the even code": 12,
        "log2 just below a power of two is rounded up to a whole number": 28,
      ])
  }

  @Test
  func `the exact quotient, rounded once, differs where float32 rounds before or Z comes first`()
    throws
  {
    var counts: [String: Int] = [:]
    for answer in try answers() {
      // The library's quantizer leaves two's complement's odd code out.
      if case .fixedPoint(let fixed) = answer.format, fixed.isSigned, !fixed.isSymmetric {
        continue
      }
      counts["\(answer.entry.peer): all", default: 0] += 1
      guard answer.differ(answer.exact, answer.theirs) else { continue }
      let reason =
        if !answer.differ(answer.exact, answer.framework) {
          "judged"
        } else if answer.differ(answer.exact, answer.zeroLater) {
          "quotient rounded to float32"
        } else {
          "zero point before rounding"
        }
      counts["\(answer.entry.peer): \(reason)", default: 0] += 1
    }
    // Most inputs lie on ties or beside them.
    #expect(
      counts == [
        "qonnx: all": 11264, "qonnx: judged": 24, "qonnx: quotient rounded to float32": 47,
        "qonnx: zero point before rounding": 309,
        "brevitas: all": 6912, "brevitas: judged": 20,
        "brevitas: quotient rounded to float32": 22, "brevitas: zero point before rounding": 208,
        "torch: all": 3840, "torch: quotient rounded to float32": 133,
      ])
  }
}
