// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reports

@Suite struct ExplanationTests {
  private func sentences(_ result: [(String, String, Int)]) -> [String] {
    StudyReport(
      Samples.study(result.map { Samples.record($0.0, $0.1, $0.2, bits: 20, luts: nil) })
    ).explanationSentences
  }

  @Test func `the digits study is explained by its records`() {
    #expect(
      StudyReport(Samples.digits).explanationSentences == [
        "In float32, 597 of 600 test images are classified right (99.50 %); one image is 0.17 "
          + "points.",
        "With exact accumulation, integers are within 1 point of float32 from 5 bits on, with int5 "
          + "(99.00 %) and all wider ones; minifloats are from 4 bits on, with e2m1 (98.50 %) and "
          + "all wider ones.",
        "Width by width, at 3 bits e2m0 leads (95.17 %), 6.67 points ahead of int3; at 4 bits e2m1 "
          + "leads (98.50 %), 0.83 points ahead of int4; at 5 bits e2m2 leads (99.17 %), 0.17 "
          + "points ahead of int5; at 6 bits e2m3 leads (99.50 %), 0.17 points ahead of int6 and "
          + "e3m2; at 8 bits int8 leads (99.67 %), 0.17 points ahead of e3m4 and e4m3.",
        "With fp16 instead of exact accumulation, 7 of 14 formats keep their accuracy and 7 lose "
          + "(int8 89.67 points, e5m2 89.17 points, int7 79.17 points and 4 more at most 42.67 "
          + "points each).",
      ])
  }

  @Test func `a wider format that falls back is named`() {
    let all = sentences([("int4", "exact", 592), ("int5", "exact", 580), ("int6", "exact", 597)])
    #expect(
      all[1] == "With exact accumulation, integers are within 1 point of float32 from 4 bits on, "
        + "with int4 (98.67 %), of the wider ones not int5 (96.67 %).")
  }

  @Test func `one point is within one point, an image more is not`() {
    #expect(sentences([("int4", "exact", 591)])[1].contains("from 4 bits on"))
    #expect(
      sentences([("int4", "exact", 590)])[1]
        == "With exact accumulation, none of the integers is within 1 point of float32.")
  }

  @Test func `equals lead together, and gains are said`() {
    let all = sentences([
      ("int8", "exact", 596), ("e4m3", "exact", 596), ("e5m2", "exact", 590),
      ("int8", "bf16", 597), ("e4m3", "bf16", 596),
    ])
    #expect(
      all[2] == "Width by width, at 8 bits int8 and e4m3 lead together (99.33 %), 1.00 points "
        + "ahead of e5m2.")
    #expect(
      all[3] == "With bf16 instead of exact accumulation, 1 of 2 formats keeps its accuracy and 1 "
        + "gains, at most 0.17 points.")
  }

  @Test func `mixed widths are left out of what is said about widths`() {
    let report = StudyReport(
      Samples.study([
        Samples.record("int4", "exact", 597, bits: 20, luts: nil, activations: "int8"),
        Samples.record("int4", "exact", 500, bits: 20, luts: nil),
      ]))
    #expect(
      report.explanationSentences[1]
        == "With exact accumulation and one width for weights and activations, none of the integers "
        + "is within 1 point of float32.")
  }

  @Test func `fronts are said with costs, and equals together`() {
    #expect(
      StudyReport(Samples.digits).frontSentences[0]
        == "The front by accumulator bits has 3 of 28 runs: e2m0 with exact accumulation, 15 bits, "
        + "95.17 %; e3m4 with fp16 accumulation, 16 bits, 99.50 %; int8 with exact accumulation, "
        + "25 bits, 99.67 %.")
    #expect(
      StudyReport(Samples.perfect).frontSentences[0]
        == "The front by accumulator bits has 7 of 14 runs: int4, int5, int6, int7, int8, e4m3 and "
        + "e3m4 with fp16 accumulation, 16 bits, 100.00 %.")
    #expect(StudyReport(Samples.study([])).frontSentences.isEmpty)
    #expect(StudyReport(Samples.study([])).explanation.isEmpty)
  }

  @Test func `names that need no file have a family and a width`() {
    #expect(FormatClass.named("int4") == FormatClass(family: .integer, bits: 4))
    #expect(FormatClass.named("e4m3") == FormatClass(family: .float, bits: 8))
    #expect(FormatClass.named("uint8") == FormatClass(family: .integer, bits: 8))
    #expect(FormatClass.named("int999") == FormatClass(family: .other, bits: nil))
    #expect(FormatClass.named("nvfp4") == FormatClass(family: .other, bits: nil))
    let mixed = FormatClass(weights: .named("int8"), activations: .named("e4m3"))
    #expect(mixed == FormatClass(family: .mixed, bits: 8))
  }
}
