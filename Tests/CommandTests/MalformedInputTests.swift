// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// Broken names, lines, files and arguments: each ends in one clear sentence and a non-zero exit, none in
/// a trap.
@Suite struct `Malformed input` {
  /// Runs the command, and returns what is wrong with how it refused.
  private func complaint(
    _ arguments: [String], input: String = "", expecting fragment: String
  ) throws -> String? {
    let run = try CommandRun(arguments, input: input)
    let first = run.errors.split(separator: "\n").first.map(String.init) ?? ""
    let shown = "\(arguments.joined(separator: " ").prefix(120)) -> \(run.errors.prefix(300))"
    if run.ended != .exit { return "trapped: \(shown)" }
    if run.status == 0 { return "succeeded: \(shown)" }
    if !first.hasPrefix("Error: ") { return "no sentence: \(shown)" }
    if first.count > 700 { return "a long sentence: \(shown)" }
    if !fragment.isEmpty, !first.contains(fragment) {
      return "does not say '\(fragment)': \(shown)"
    }
    return nil
  }

  static let names: [([String], String)] = [
    (["formats", "e4m33333333"], "no format"), (["formats", "e0m3"], "exponent bits"),
    (["formats", "e12m3"], "exponent bits"), (["formats", "e5m60"], "trailing significand bits"),
    (["formats", "int1"], "2 to 64"), (["formats", "int65"], "2 to 64"),
    (["formats", "int999"], "2 to 64"), (["formats", "fixed40.40"], "bits"),
    (["formats", "fixed0.0"], "bits"), (["formats", "e8m12-bias=3"], "at most 16 bits"),
    (["formats", "e5m10-all-bias=3"], "no format"), (["formats", "binary8p9"], "P3109"),
    (["formats", "binary99p3"], "P3109"), (["formats", "power4-0"], "exponent"),
    (["formats", "power40-0.5"], "bits"), (["formats", "power4-1.2.3"], "no format"),
    (["formats", "block0-e8m0-e2m1"], "blocks of 0"),
    (["formats", "block16-e4m3-e2m1"], "signed scale"),
    (["formats", "block16-int8-e2m1"], "can not be a scale"),
    (["formats", "block16-e8m0-mxfp4"], "block format"), (["formats", "../units/x"], "no format"),
    (["formats", ""], "no format"), (["formats", "é"], "no format"),
    (["formats", "e4m3", "--table", "limits"], "exclude"),
    (["formats", "--table", "nothing"], "nothing"),
    (["units", "mac-e4m3-e4m3"], "no unit"), (["units", "mac-e4m3-e4m3-fp99"], "no format"),
    (["units", "mac---"], "no unit"), (["units", "hello"], "no unit"),
    (["units", "mac-int8-int8-int8"], "can not hold one product"),
    (["units", "mac-e4m3-e4m3-nf4"], "code book"), (["units", "mac-e4m3-e4m3-uint32"], "two's"),
    (["units", "/nowhere/unit.yaml"], "can not be read"), (["units", "/tmp/"], "can not be read"),
    (["eval", "mac-e4m3-e4m3-fp16", "/nowhere/cases"], "can not be read"),
    (["eval", "mac-e4m3-e4m3-fp16", "/tmp"], "can not be read"),
    (["eval", "mac-e4m3-e4m3-fp16", "--engine", "oracle"], "oracle"),
    (["eval", "mac-e4m3-e4m3-fp16", "--engine", "reference", "--trace"], "--trace"),
    (["eval", "mac-e4m3-e4m3-fp16", "--seed", "-1"], "seed"), (["eval"], "unit"),
    (["verify", "mac-e4m3-e4m3-fp16", "--count", "0"], "--count"),
    (["verify", "mac-e4m3-e4m3-fp16", "--count", "x"], "count"),
    (["verify", "mac-e4m3-e4m3-fp16", "--threads", "0"], "--threads"),
    (["verify", "mac-fp16-fp16-fp16", "--exhaustive"], "8 bits or fewer"),
    (["verify", "--formats", "mxfp4"], "block format"),
    (["verify", "--formats", "--pairs"], "--pairs"), (["verify", "nothing"], "no unit"),
    (["nonsense"], "nonsense"), (["formats", "--specs"], "specs"),
    (["study", "nothing"], "nothing"), (["study", "/nowhere/s.yaml"], "can not be read"),
    (["run", "nothing"], "nothing"),
    (["run", "digits", "--unit", "mac-e4m3-e4m3-fp99"], "no format"),
    (["run", "digits", "--images", "0"], "--images"),
    (["run", "digits", "--weights", "mxfp4", "--activations", "e4m3"], "activations e4m3 have"),
    (["run", "digits", "--weights", "e4m3", "--activations", "nvfp4"], "weights e4m3 have none"),
    (["run", "digits", "--weights", "nvfp4", "--activations", "mxfp4"], "no unit takes"),
    (["run", "digits", "--weights", "mxfp4", "--accumulator", "fp16"], "--accumulator"),
    (["run", "digits", "--weights", "mxfp4", "--granularity", "tensor"], "--granularity"),
    (["run", "digits", "--weights", "int8", "--block-scale", "floor"], "--block-scale"),
    (["run", "digits", "--weights", "mxfp4", "--block-scale", "top"], "ceiling"),
    (["run", "digits", "--weights", "mxfp4", "--unit", "mac-e2m1-e2m1-exact"], "no block scales"),
    (["run", "digits", "--weights", "nvfp4", "--unit", "blackwell-mxf4-block32"], "e8m0 scales"),
    (["run", "digits", "--weights", "e2m1", "--unit", "blackwell-mxf4-block32"], "block format"),
    (["run", "digits", "--weights", "int4", "--unit", "mac-int8-int8-int32"], "weights of int8"),
  ]

  @Test func `names and arguments`() throws {
    let wrong = try Self.names.compactMap { try complaint($0.0, expecting: $0.1) }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(8).joined(separator: "\n"))")
  }

  static let lines: [(String, String)] = [
    ("38", "odd number"), ("38 38", "odd number"), ("38 38 38 0000", "odd number"),
    ("38 38 10000", "does not fit"), ("138 38 0000", "does not fit"), ("38 38 zz", "hexadecimal"),
    ("38 -38 0000", "hexadecimal"), ("38 0x 0000", "hexadecimal"),
    ("38 3\u{8} 0000", "hexadecimal"),
    ("38 é 0000", "hexadecimal"), ("38 38 \(String(repeating: "f", count: 99))", "does not fit"),
    ("38,38,0000", "1 word;"), ("\u{0}", "1 word;"),
  ]

  @Test func `lines of cases name their number`() throws {
    let wrong = try Self.lines.compactMap { line, fragment in
      try complaint(
        ["eval", "mac-e4m3-e4m3-fp16"], input: "38 38 0000\n# comment\n\(line)\n38 38 0000\n",
        expecting: fragment)
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(8).joined(separator: "\n"))")
    let run = try CommandRun(
      ["eval", "mac-e4m3-e4m3-fp16"], input: "38 38 0000\n\n38 38 xx\n38 38 0000\n")
    #expect(run.output == "3c00\n", "earlier results are printed, later ones are not")
    #expect(run.errors.contains(":3:"))
  }

  /// A correct unit file, into which each case puts one mistake.
  static let unit = """
    name: spoiled
    kind: unit
    summary: a unit with a mistake
    decode: {a: e4m3, b: e4m3, c: fp16}
    block: {length: 1}
    product: exact
    accumulate: {format: fp16, rounding: roundTiesToEven}
    examples:
      - {a: [38], b: [38], c: "0000", d: 3c00}
    """

  static let unitMistakes: [(String, String, String)] = [
    ("name: spoiled", "name: other", "named 'other'"), ("kind: unit", "kind: car", "kind: unit"),
    ("kind: unit\n", "", "lacks 'kind'"),
    ("summary: a unit with a mistake\n", "", "lacks 'summary'"),
    ("product: exact", "produkt: exact", "did you mean 'product'"),
    ("product: exact", "product: rough", "does not describe"),
    ("product: exact", "product: {format: fp16, rounding: up}", "not a rounding direction"),
    ("product: exact", "product: {format: e4m3, overflow: infinity}", "no infinity"),
    ("product: exact", "product: {format: e2m1, overflow: nan}", "no NaN"),
    ("product: exact", "product: {rounding: roundTiesToEven}", "lacks 'format'"),
    ("a: e4m3", "a: e4m4z", "no format"), ("a: e4m3", "a: [e4m3]", "a list stands"),
    ("a: e4m3, ", "", "lacks 'a'"), ("c: fp16}", "c: fp32}", "not all in the accumulator"),
    ("c: fp16}", "c: fp16, d: fp16}", "no key 'd'"),
    ("{length: 1}", "{length: 0}", "out of range"),
    ("{length: 1}", "{length: many}", "not an integer"),
    ("{length: 1}", "{length: 1e3}", "not an integer"), ("{length: 1}", "7", "mapping"),
    ("{length: 1}", "{length: 99999999999999999999}", "not an integer"),
    ("rounding: roundTiesToEven", "rounding: stochastic(0)", "not a rounding direction"),
    ("rounding: roundTiesToEven", "rounding: stochastic(99)", "not a rounding direction"),
    ("rounding: roundTiesToEven", "overflow: wrap", "can not wrap"),
    ("rounding: roundTiesToEven", "overflow: explode", "choose one of"),
    ("rounding: roundTiesToEven", "tininess: never", "choose one of"),
    ("{format: fp16, rounding: roundTiesToEven}", "{format: int32}", "not all in the accumulator"),
    (
      "{format: fp16, rounding: roundTiesToEven}", "{register: {width: 1, lowestExponent: 0}}",
      "out of range"
    ),
    (
      "{format: fp16, rounding: roundTiesToEven}", "{register: {width: 80}}",
      "lacks 'lowestExponent'"
    ),
    (
      "{format: fp16, rounding: roundTiesToEven}",
      "{register: {width: 30, lowestExponent: -18}}\nfinal: {format: fp32}", "can not hold"
    ),
    ("{format: fp16, rounding: roundTiesToEven}", "exact", "'final' is missing"),
    ("{format: fp16, rounding: roundTiesToEven}", "{format: nf4}", "code book"),
    ("d: 3c00", "d: 3c01", "the unit returns 3c00"), ("d: 3c00", "d: 13c00", "not a code"),
    ("a: [38]", "a: [38, 38]", "as many of both"), ("a: [38]", "a: 38", "not a list"),
    ("name: spoiled", "name: spoiled\nname: spoiled", "twice"), ("block:", "block", ""),
    ("name: spoiled", "name: [", ""), ("product: exact", "product: *x", ""),
    ("block: {length: 1}", "block: \(String(repeating: "[", count: 500))", "too deeply"),
    ("block: {length: 1}", "special: {nan: 0x7BFF}", "not a NaN"),
    ("block: {length: 1}", "special: {nan: 0x1FFFF}", "does not fit"),
    ("block: {length: 1}", "special: {zeroSign: maybe}", "choose one of"),
  ]

  @Test func `unit files name the place`() throws {
    let scratch = try Scratch()
    var wrong: [String] = []
    for (good, bad, fragment) in Self.unitMistakes {
      let text = Self.unit.replacingOccurrences(of: good, with: bad)
      #expect(text != Self.unit, "the mistake '\(bad)' is not in the file")
      let path = try scratch.file("spoiled.yaml", text)
      if let problem = try complaint(["units", path], expecting: fragment) {
        wrong.append(problem)
      }
      if let problem = try complaint(["units", path], expecting: path) { wrong.append(problem) }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(8).joined(separator: "\n"))")
    let whole = try scratch.file("spoiled.yaml", Self.unit)
    #expect(try CommandRun(["units", whole]).status == 0)
  }

  static let formatFiles: [(String, String)] = [
    ("", "empty"), ("- 1\n- 2", "a list stands"), ("name: bad", "lacks 'kind'"),
    ("name: bad\nkind: flot", "choose one of"), ("name: other\nkind: float", "named 'other'"),
    ("name: bad\nkind: float", "lacks 'exponentBits'"),
    ("name: bad\nkind: float\nexponentBits: 4\ntrailingSignificandBits: three", "not an integer"),
    (
      "name: bad\nkind: float\nexponentBits: 4\ntrailingSignificandBits: 3\nnanCodes: [0x1FF]",
      "does not fit"
    ),
    (
      "name: bad\nkind: float\nexponentBits: 4\ntrailingSignificandBits: 3\nnanCodes: [0x10]",
      "numbers above"
    ),
    ("name: bad\nkind: float\nexponentBits: 4\ntrailingSignificandBits: 3\nzero: false", "no zero"),
    (
      "name: bad\nkind: float\nexponentBits: 4\ntrailingSignificandBits: 3\ncheck: {greatestFinite: 448}",
      "stated as 448"
    ),
    (
      "name: bad\nkind: float\nexponentBits: 4\ntrailingSignificandBits: 3\ncheck: {greatest: 448}",
      "no key 'greatest'"
    ),
    (
      "name: bad\nkind: float\nexponentBits: 4\ntrailingSignificandBits: 3\ninfinities: [0x7F]",
      "infinity codes"
    ),
    ("name: bad\nkind: integer\nwidth: 8\nzeroPoint: 999", "zero point"),
    ("name: bad\nkind: integer\nwidth: 8\nsigned: maybe", "neither true nor false"),
    ("name: bad\nkind: codeBook\nwidth: 2\nvalues: [1, 2, 3]", "2^N values"),
    ("name: bad\nkind: codeBook\nwidth: 1\nvalues: [1, 1]", "one value only"),
    ("name: bad\nkind: codeBook\nwidth: 1\nvalues: [1, nan]", "not a number"),
    ("name: bad\nkind: codeBook\nwidth: 1\nvalues: [0, 1]\nthresholds: [5]", "thresholds"),
    ("name: bad\nkind: powerExponent\nwidth: 4\nexponent: -1", "exponent"),
    ("name: bad\nkind: block\nelement: bad\nscale: e8m0\nblockSize: 32", ""),
    ("name: bad\nkind: block\nelement: e2m1\nscale: int8\nblockSize: 32", "can not be a scale"),
    ("name: bad\nkind: float\n\texponentBits: 4", ""), ("\u{FEFF}\u{0}", ""),
  ]

  @Test func `format files name the place`() throws {
    let scratch = try Scratch()
    var wrong: [String] = []
    for (text, fragment) in Self.formatFiles {
      let path = try scratch.file("formats/bad.yaml", text)
      let arguments = ["formats", "bad", "--specs", scratch.folder.path]
      if let problem = try complaint(arguments, expecting: fragment) { wrong.append(problem) }
      if let problem = try complaint(arguments, expecting: path) { wrong.append(problem) }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(8).joined(separator: "\n"))")
  }

  @Test func `bytes that are no text`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("u.yaml", Data([0xFF, 0xFE, 0x00, 0x80]))
    #expect(try complaint(["units", path], expecting: "UTF-8") == nil)
    let large = try scratch.file("large.yaml", Data(repeating: 0x20, count: 2 << 20))
    #expect(try complaint(["units", large], expecting: "at most") == nil)
  }
}
