// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@Suite struct `The command` {
  @Test func `eval answers line by line, with flags and a trace`() throws {
    let run = try CommandRun(
      ["eval", "mac-e4m3-e4m3-fp16", "--flags"],
      input: "# two cases\n38 38 0000\n\n7e 7e 7e 7e 0x0000 # twice 448 squared\n")
    #expect(run.status == 0)
    #expect(run.output == "3c00 -\n7c00 overflow,inexact\n")
    let traced = try CommandRun(["eval", "mac-e4m3-e4m3-fp16", "--trace"], input: "38 38 0000\n")
    #expect(traced.output.contains("# accumulate[0]  fp16       0x3c00     1\n"))
    #expect(traced.output.hasSuffix("\n3c00\n"))
  }

  @Test func `all engines answer alike`() throws {
    let lines = (0..<500).map { i in
      String(format: "%02x %02x %04x", (i * 37) & 255, (i * 91) & 255, (i * 7919) & 65535)
    }.joined(separator: "\n")
    let model = try CommandRun(["eval", "mac-e4m3-e4m3-fp16", "--flags"], input: lines)
    let golden = try CommandRun(
      ["eval", "mac-e4m3-e4m3-fp16", "--flags", "--engine", "reference"], input: lines)
    #expect(model.output == golden.output)
    #expect(model.output.split(separator: "\n").count == 500)
    let codes = try CommandRun(["eval", "mac-e4m3-e4m3-fp16"], input: lines)
    let kernel = try CommandRun(
      ["eval", "mac-e4m3-e4m3-fp16", "--engine", "kernel"], input: lines)
    #expect(kernel.output == codes.output && kernel.status == 0)
  }

  @Test func `formats shows every value of a small format`() throws {
    let run = try CommandRun(["formats", "e2m1"])
    for value in ["0.5", "1.5", "-6", "-0"] { #expect(run.output.contains(value)) }
    let json = try CommandRun(["formats", "e4m3", "--json"])
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(record["greatestFinite"] as? Double == 448)
    #expect((record["values"] as? [Any])?.count == 256)
  }

  @Test func `formats reproduces tables T1 and T9`() throws {
    let limits = try CommandRun(["formats", "--table", "limits"])
    #expect(
      limits.output.contains(
        "E4M3    7     480             240             448       2^-6          2^-9"))
    let casts = try CommandRun(["formats", "--table", "casts"])
    #expect(casts.output.contains("k in [-13, 15]") && casts.output.contains("k in [-6, 8]"))
  }

  @Test func `block formats run on the unit that reads their scales`() throws {
    let scratch = try Scratch()
    for (options, unit) in [
      (["--weights", "mxfp4"], "blackwell-mxf4-block32"),
      (["--activations", "nvfp4"], "blackwell-nvf4-block16-ue4m3"),
      (["--unit", "mxint8-fp32"], "mxint8-fp32"),
      (["--weights", "mxfp6-e2m3", "--block-scale", "ceiling"], "blackwell-mxf8f6f4-e2m3"),
      (["--weights", "mxfp4", "--unit", "blackwell-mxf8f6f4-e2m1"], "blackwell-mxf8f6f4-e2m1"),
    ] {
      let folder = scratch.folder.appendingPathComponent(unit)
      let run = try CommandRun(
        ["run", "digits", "--images", "1", "--dots", folder.path, "--json"] + options)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(unit))
      let eval = try CommandRun(
        ["eval", unit, folder.appendingPathComponent("cases.txt").path])
      let expected = try String(
        contentsOf: folder.appendingPathComponent("results.txt"), encoding: .utf8)
      #expect(eval.output == expected && expected.split(separator: "\n").count == 778, "\(unit)")
    }
  }

  @Test func `a network's dot products are what eval returns for them`() throws {
    let scratch = try Scratch()
    for unit in ["mac-e4m3-e2m1-fp16", "mac-int8-int8-int32", "mac-e2m3-e2m3-exact"] {
      let folder = scratch.folder.appendingPathComponent(unit)
      let run = try CommandRun([
        "run", "digits", "--unit", unit, "--images", "2", "--dots", folder.path, "--dot-images",
        "2",
      ])
      #expect(run.status == 0, "\(run.errors)")
      let cases = folder.appendingPathComponent("cases.txt").path
      let expected = try String(
        contentsOf: folder.appendingPathComponent("results.txt"), encoding: .utf8)
      for engine in ["model", "reference"] {
        let eval = try CommandRun(["eval", unit, cases, "--engine", engine])
        #expect(eval.output == expected, "\(unit) \(engine)")
      }
      #expect(expected.split(separator: "\n").count == 2 * 778)
    }
  }

  @Test func `a study of one's own is a file`() throws {
    let scratch = try Scratch()
    let study = try scratch.file(
      "small.yaml",
      """
      name: small
      kind: study
      summary: two formats on ten images
      network: digits
      images: 10
      seed: 1
      weights: {granularity: outputChannel, range: minMax}
      activations: {range: mse}
      accumulators: [exact]
      formats: [int8, e2m1]
      """)
    let out = scratch.folder.appendingPathComponent("out")
    let run = try CommandRun(["study", study, "--out", out.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("e2m1"))
    for file in ["report.html", "results.csv", "results.json"] {
      #expect(FileManager.default.fileExists(atPath: out.appendingPathComponent(file).path))
    }
  }

  @Test func `verify prints cases and mismatches`() throws {
    let run = try CommandRun(["verify", "mac-e2m1-e2m1-exact", "--count", "1000", "--json"])
    #expect(run.status == 0)
    #expect(run.output.contains("\"mismatches\" : 0"))
    let pairs = try CommandRun(["verify", "mac-e2m1-e2m1-fp16", "--exhaustive"])
    #expect(pairs.output.contains("all pairs") && pairs.output.contains(" 0 mismatches"))
  }

  /// The format of the how-to "Add a number format", literally.
  @Test func `a number format is added by one file`() throws {
    let scratch = try Scratch()
    let article = try String(
      contentsOf: CommandRun.root.appendingPathComponent(
        "Sources/NumberFormats/NumberFormats.docc/AddANumberFormat.md"), encoding: .utf8)
    try scratch.file("formats/e3m4b5.yaml", Self.yaml(in: article))
    let specs = ["--specs", scratch.folder.path]
    #expect(try CommandRun(["formats", "e3m4b5"] + specs).output.contains("7.5"))
    let verified = try CommandRun(["verify", "--formats", "e3m4b5", "--count", "4096"] + specs)
    #expect(verified.status == 0, "\(verified.output)")
    let unit = try CommandRun(["verify", "mac-e3m4b5-e4m3-fp16", "--count", "2000"] + specs)
    #expect(unit.status == 0, "\(unit.output)")
  }

  /// The unit of the how-to "Add a MAC unit", literally.
  @Test func `a unit is added by one file`() throws {
    let scratch = try Scratch()
    let article = try String(
      contentsOf: CommandRun.root.appendingPathComponent(
        "Sources/MACUnits/MACUnits.docc/AddAMACUnit.md"), encoding: .utf8)
    try scratch.file("units/dot4-e4m3-bf16.yaml", Self.yaml(in: article))
    let specs = ["--specs", scratch.folder.path]
    #expect(try CommandRun(["units", "dot4-e4m3-bf16"] + specs).output.contains("4 products"))
    let eval = try CommandRun(
      ["eval", "dot4-e4m3-bf16"] + specs, input: "38 38 38 38 38 38 38 38 0000\n")
    #expect(eval.output == "4080\n")
    let verified = try CommandRun(["verify", "dot4-e4m3-bf16", "--count", "3000"] + specs)
    #expect(verified.status == 0, "\(verified.output)")
  }

  /// The first YAML block of an article, its indentation removed.
  private static func yaml(in article: String) -> String {
    let lines = article.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.contains("```yaml") }) else { return "" }
    let body = lines[(start + 1)...].prefix { !$0.contains("```") }
    return body.map { String($0.dropFirst(3)) }.joined(separator: "\n")
  }
}
