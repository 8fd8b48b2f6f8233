// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Foundation
import MACUnits
import Networks
import NumberFormats
import SpecFiles
import Studies
import Synchronization
import Testing

@Suite struct `Studies` {
  private static func units() throws -> UnitLibrary {
    try UnitLibrary(formats: FormatLibrary(specs: BuiltInSpecs.library()))
  }

  private static func text() throws -> String {
    try String(contentsOfFile: BuiltInSpecs.folder() + "/studies/digits.yaml", encoding: .utf8)
  }

  private static func study(_ text: String) throws -> StudySpec {
    try StudySpec(
      SpecNode.parse(text, file: "studies/digits.yaml"), expectedName: "digits", units: units())
  }

  /// A study that debug builds run in a moment.
  private static let small = """
    name: digits
    kind: study
    summary: A few rows
    network: digits
    images: 3
    seed: 5
    weights: {granularity: outputChannel, range: minMax}
    activations: {range: {percentile: 99.9}, scale: powerOfTwo}
    headroom: calibrated
    accumulators: [exact]
    formats:
      - e2m1
      - {weights: int4, activations: uint8, accumulators: [int20, {format: int16, headroom: none}]}
      - {weights: e4m3, activations: e4m3, accumulators: [fp16]}
    """

  private static func run(
    threads: Int? = nil, engine: DotProductEngine = .kernel
  ) async throws -> StudyResult {
    let networks = NetworkLibrary(specs: try BuiltInSpecs.library())
    return try await StudyRunner(study(small), networks: networks)
      .run(threads: threads, engine: engine)
  }

  @Test func `the shipped study has what it promises`() throws {
    let study = try StudySpec(named: "digits", units: Self.units())
    let formats = Set(study.rows.map { "\($0.weights) \($0.activations)" })
    #expect(formats.count >= 14)
    let widths = Set(study.rows.map { $0.unit.description.decode.b.width })
    #expect(widths == Set(3...8))
    #expect(study.images == nil)
    for row in study.rows {
      let decode = row.unit.description.decode
      #expect(decode.a.name == row.activations && decode.b.name == row.weights)
    }
    for pair in formats {
      let accumulators = study.rows.filter { "\($0.weights) \($0.activations)" == pair }
        .map(\.accumulator)
      #expect(accumulators.contains("exact") && accumulators.contains("fp16 + headroom"), "\(pair)")
    }
  }

  @Test func `rows say what was run, in the order of the file`() async throws {
    let result = try await Self.run()
    #expect(
      result.records.map(\.unit) == [
        "mac-e2m1-e2m1-exact", "mac-uint8-int4-int20", "mac-uint8-int4-int16", "mac-e4m3-e4m3-fp16",
      ])
    #expect(
      result.records.map(\.accumulator) == [
        "exact", "int20 + headroom", "int16", "fp16 + headroom",
      ])
    #expect(result.records.map(\.accumulatorBits) == [15, 20, 16, 16])
    #expect(result.records.map { $0.luts == nil } == [false, false, false, true])
    #expect(result.records.allSatisfy { $0.images == 3 && $0.macsPerImage == 23680 })
    #expect(result.records.allSatisfy { $0.dotProducts == 3 * 778 && $0.seconds > 0 })
    #expect(result.records.map(\.overflowed) == [nil, nil, nil, nil])
    // The model gets the same images right, and counts.
    let counted = try await Self.run(engine: .model)
    #expect(counted.records.map(\.overflowed) == [0, 0, 0, 0])
    #expect(counted.records.map(\.correct) == result.records.map(\.correct))
    #expect(result.records.map(\.correct) == [3, 3, 3, 3])
    #expect(result.floatCorrect == 3 && result.images == 3 && result.longestDotProduct == 72)
    #expect(result.method.contains { $0.contains("99.9 %") && $0.contains("power of two") })
    #expect(result.network.contains("CC BY 4.0"))
    #expect(result.lutModel.contains("FINN-R"))
  }

  @Test func `block formats run on the unit that reads their scales`() async throws {
    let text = Self.small.replacing(
      "  - e2m1\n", with: "  - nvfp4\n  - {weights: mxfp4, activations: mxfp8-e4m3}\n  - e2m1\n")
    let networks = NetworkLibrary(specs: try BuiltInSpecs.library())
    let result = try await StudyRunner(Self.study(text), networks: networks).run()
    let blocks = result.records.prefix(2)
    #expect(
      blocks.map(\.unit) == ["blackwell-nvf4-block16-ue4m3", "blackwell-mxf8f6f4-e4m3e2m1"])
    #expect(blocks.allSatisfy { $0.accumulator == "fp32" && $0.accumulatorBits == 32 })
    #expect(blocks.allSatisfy { $0.luts == nil && $0.correct >= 2 })
    #expect(result.method.contains { $0.contains("Block formats") })
    let plain = try await Self.run()
    #expect(result.records.dropFirst(2).map(\.correct) == plain.records.map(\.correct))
    #expect(!plain.method.contains { $0.contains("Block formats") })
  }

  @Test func `figures do not depend on the threads, and survive JSON`() async throws {
    var one = try await Self.run(threads: 1)
    var two = try await Self.run(threads: 2)
    for index in one.records.indices {
      one.records[index].seconds = 0
      two.records[index].seconds = 0
    }
    #expect(one == two)
    #expect(try one.json() == two.json())
    #expect(try StudyResult(json: one.json()) == one)
    let text = String(decoding: try one.json(), as: UTF8.self)
    #expect(text.hasSuffix("}\n") && !text.contains("\\/"))
  }

  @Test func `progress goes from nothing to all`() async throws {
    let seen = Mutex<[Double]>([])
    let networks = NetworkLibrary(specs: try BuiltInSpecs.library())
    _ = try await StudyRunner(Self.study(Self.small), networks: networks).run { progress in
      seen.withLock { $0.append(progress.fraction) }
    }
    let fractions = seen.withLock { $0 }
    #expect(fractions.first == 0 && fractions.last == 1 && fractions == fractions.sorted())
  }

  /// A text of the small study, what stands in its place, and words of the error.
  static let malformed: [(find: String, replacement: String, says: String)] = [
    ("name: digits", "name: digit", "digits.yaml:1:7: the study is named 'digit'"),
    ("kind: study", "kind: unit", "digits.yaml:2:7: 'unit' stands here"),
    ("summary: A few rows", "sumary: x", "a study lacks 'summary'"),
    ("images: 3", "images: 0", "digits.yaml:5:9: 0 is out of range"),
    ("images: 3", "images: many", "'many' is not an integer"),
    ("images: 3", "image: 3", "a study has no key 'image'; did you mean 'images'?"),
    ("seed: 5", "seed: -1", "-1 is out of range"),
    ("range: minMax}", "range: maximum}", "'maximum' is not a range method; choose one of"),
    ("range: minMax}", "range: [minMax]}", "a list is not a range method"),
    ("range: minMax}", "rang: minMax}", "the quantization of weights lacks 'range'"),
    (
      "{granularity: outputChannel, range: minMax}", "minMax",
      "the quantization of weights is described"
    ),
    ("granularity: outputChannel", "granularity: channel", "choose one of tensor, outputChannel"),
    ("{percentile: 99.9}", "{percentile: 0}", "the percentile is 0.0"),
    ("{percentile: 99.9}", "{percentile: 101}", "the percentile is 101.0"),
    ("{percentile: 99.9}", "{percentil: 9}", "a range lacks 'percentile'"),
    ("scale: powerOfTwo", "scale: two", "choose one of real, powerOfTwo"),
    ("headroom: calibrated", "headroom: some", "choose one of none, calibrated"),
    (
      "headroom: calibrated", "quantizer: {rounding: stochastic(4)}",
      "is not a rounding direction of a quantizer"
    ),
    (
      "headroom: calibrated", "quantizer: {clipping: never}",
      "choose one of afterRounding, beforeRounding"
    ),
    ("accumulators: [exact]", "accumulators: exact", "'exact' is not a list"),
    (
      "accumulators: [exact]", "accumulators: []",
      "digits.yaml:10:15: the list of accumulators is empty"
    ),
    ("accumulators: [exact]", "accumulators: [e9]", "digits.yaml:12:5: no format is called"),
    ("- e2m1", "- e2n1", "digits.yaml:12:5: no format is called 'e2n1'"),
    ("- e2m1", "- block64-e8m0-e2m1", "digits.yaml:12:5: no unit takes activations of block64"),
    (
      "- e2m1", "- {weights: mxfp4, activations: int8}",
      "digits.yaml:12:5: of mxfp4 and int8, one has a scale for each block"
    ),
    (
      "- e2m1", "- {weights: mxfp4, activations: mxfp4, accumulators: [fp16]}",
      "the unit of mxfp4 is found by its description"
    ),
    ("- e2m1", "- [e2m1]", "a list stands where a pair of formats is described"),
    ("- e2m1", "- {weights: e2m1}", "a pair of formats lacks 'activations'"),
    ("format: int16", "format: int9", "with the accumulator int9, 9 bits from 2^0 on can not hold"),
    ("format: int16", "form: int16", "an accumulator lacks 'format'"),
  ]

  @Test func `every malformed file gives one sentence with its place`() throws {
    var wrong: [String] = []
    for (find, replacement, says) in Self.malformed {
      guard let range = Self.small.range(of: find) else {
        wrong.append("'\(find)' is not in the file")
        continue
      }
      do {
        _ = try Self.study(Self.small.replacingCharacters(in: range, with: replacement))
        wrong.append("'\(replacement)' was read")
      } catch let error as SpecError {
        let sentence = error.description
        if error.location.line == 0 || !sentence.contains(says) || sentence.contains("\n") {
          wrong.append("'\(replacement)': \(sentence)")
        }
      } catch {
        wrong.append("'\(replacement)': \(error)")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `networks and studies that are not there are refused`() async throws {
    let networks = NetworkLibrary(specs: try BuiltInSpecs.library())
    let lost = Self.small.replacingOccurrences(of: "network: digits", with: "network: letters")
    #expect {
      try StudyRunner(Self.study(lost), networks: networks)
    } throws: { "\($0)".contains("digits.yaml:4:10: no network is called 'letters'") }
    #expect {
      try StudySpec(named: "letters", units: Self.units())
    } throws: { "\($0)".contains("no study is called 'letters'; there are digits") }
    let unsigned = Self.small.replacingOccurrences(of: "weights: int4", with: "weights: uint4")
    await #expect {
      try await StudyRunner(Self.study(unsigned), networks: networks).run()
    } throws: { "\($0)".contains("layer 'conv1': uint4 has no negative numbers") }
  }

  @Test func `text that is no result of a study is refused in one sentence`() throws {
    for (text, says) in [
      ("", "the file is not JSON"), ("{}", "the file lacks"), ("[1]", "the file has another type"),
      ("{\"name\": 1}", "'name' has another type"),
    ] {
      #expect {
        try StudyResult(json: Data(text.utf8))
      } throws: { "\($0)".contains(says) && !"\($0)".contains("\n") }
    }
  }
}
