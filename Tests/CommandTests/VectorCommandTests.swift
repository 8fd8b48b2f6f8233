// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// `guardbit vectors` and `guardbit check`.
@Suite struct `Vectors and checks` {
  private let unit = "mac-fp16-fp16-fp16"

  /// Vectors of the unit in a folder.
  private func vectors(_ scratch: Scratch, count: Int = 2000, _ more: [String] = []) throws
    -> String
  {
    let folder = scratch.folder.appendingPathComponent("v").path
    let run = try CommandRun(["vectors", unit, "--out", folder, "--count", "\(count)"] + more)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\(count) cases") && run.output.contains("vectors/s"))
    return folder
  }

  @Test func `nothing differs in what was written, whatever the form`() throws {
    let scratch = try Scratch()
    let folder = try vectors(scratch)
    for name in ["hex", "jsonl", "csv", "testfloat.txt", "sequence.hex"] {
      let run = try CommandRun(["check", unit, "\(folder)/\(unit).\(name)"])
      #expect(run.status == 0 && run.output.contains(" 0 differ\n"), "\(name): \(run.output)")
    }
    let record = try CommandRun(["check", unit, "\(folder)/\(unit).jsonl", "--json"])
    let json = try JSONSerialization.jsonObject(with: Data(record.output.utf8)) as? [String: Any]
    #expect(json?["cases"] as? Int == 2000 && json?["differing"] as? Int == 0)
    #expect((json?["classes"] as? [String: Any])?.isEmpty == false)
  }

  @Test func `somebody's results are compared in their order`() throws {
    let scratch = try Scratch()
    let folder = try vectors(scratch, ["--sequences", "0"])
    let lines = try String(contentsOfFile: "\(folder)/\(unit).hex", encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("//") }
    var results = lines.map { String($0.suffix(4)) }
    let right = try scratch.file(
      "right.txt", "// by a simulator\r\n" + results.joined(separator: "\r\n"))
    let arguments = ["check", unit, "\(folder)/\(unit).hex", "--results"]
    #expect(try CommandRun(arguments + [right]).status == 0)
    results[17] = results[17] == "0001" ? "0002" : "0001"
    results[40] = "xxxx"
    let wrong = try scratch.file("wrong.txt", results.joined(separator: "\n") + "\n")
    let run = try CommandRun(arguments + [wrong])
    #expect(run.status == 1 && run.output.contains("2000 cases, 2 differ"))
    #expect(run.output.contains("accumulate[0]") && run.output.contains("unknown bits"))
    let short = try scratch.file("short.txt", results.dropLast().joined(separator: "\n"))
    #expect(try CommandRun(arguments + [short]).errors.contains("the results end before"))
    let long = try scratch.file("long.txt", (results + ["0000"]).joined(separator: "\n"))
    #expect(try CommandRun(arguments + [long]).errors.contains("more results than"))
  }

  @Test func `a changed parameter is named`() throws {
    let scratch = try Scratch()
    let folder = try vectors(scratch, count: 20_000, ["--sequences", "0", "--files", "testfloat"])
    let file = "\(folder)/\(unit).testfloat.txt"
    let cases = try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
    for (rounding, hint) in [
      ("roundTowardZero", "accumulate.rounding roundTowardZero"),
      ("roundTiesToAway", "accumulate.rounding roundTiesToAway"),
    ] {
      let other = try scratch.file(
        "other-\(rounding).yaml",
        """
        name: other-\(rounding)
        kind: unit
        summary: somebody's
        decode: {a: fp16, b: fp16, c: fp16}
        block: {length: 1}
        product: exact
        accumulate: {format: fp16, rounding: \(rounding)}
        """)
      let found = try CommandRun(["eval", other], input: cases.joined(separator: "\n") + "\n")
      #expect(found.status == 0, "\(found.errors)")
      let results = try scratch.file("results.txt", found.output)
      let run = try CommandRun(["check", unit, file, "--results", results])
      #expect(run.status == 1)
      #expect(run.output.contains("would be right with \(hint)"), "\(run.output.prefix(2000))")
    }
  }

  @Test func `TestFloat's lines are read, and their functions known by their words`() throws {
    // Lines of testfloat_gen f16_mulAdd, f16_mul and f16_to_f32 (Release 3e, RISC-V NaNs).
    let mulAdd = "87FF E850 0000 344F 01\r\n0000 0000 857F 857F 00\n\n74FB E879 7BFE FC00 05\n"
    #expect(try CommandRun(["check", unit, "-"], input: mulAdd).status == 0)
    #expect(try CommandRun(["check", unit, "-"], input: "3C00 8000 8000 00\n").status == 0)
    let conversion = "8001 B3800000 00\n7C01 7FC00000 10\n"
    #expect(try CommandRun(["check", "mac-fp16-fp16-fp32", "-"], input: conversion).status == 0)
    let sum = "8000 8000 8000 00\n3C00 3C00 4000 00\n"
    #expect(try CommandRun(["check", unit, "-", "--function", "add"], input: sum).status == 0)
    let flags = try CommandRun(["check", unit, "-"], input: "74FB E879 7BFE FC00 04\n")
    #expect(flags.status == 1 && flags.output.contains("only flags differ, missing: inexact"))
    let ignored = ["check", unit, "-", "--ignore-flags"]
    #expect(try CommandRun(ignored, input: "74FB E879 7BFE FC00 04\n").status == 0)
    let nan = "7E01 0000 0000 7E01 00\n"
    #expect(try CommandRun(["check", unit, "-"], input: nan).status == 1)
    #expect(try CommandRun(["check", unit, "-", "--any-nan"], input: nan).status == 0)
  }

  static let mistakes: [(String, String)] = [
    ("", "no vectors"), ("// cases: 2\n", "no vectors"), ("\n\n\r\n", "no vectors"),
    ("38_38_0000_3c00\n38_38_0000\n", ":2: 3 fields"), ("38_38_0000_3c0g\n", ":1: '3c0g'"),
    ("38_138_0000_3c00\n", "has 3 digits"), ("// cases: 3\n38_38_0000_3c00\n", "after 1 of 3"),
    ("38 38 0000 3c00 00\n38 38\n", ":2: 2 words"), ("38 38 0000 3c00 08\n", "no flags"),
    ("38 38 10000 3c00 00\n", "does not fit"), ("hello world\n", "is no vector"),
    ("\u{0}\u{1}\u{2}ELF\n", "is no vector"), ("{\"a\":\"38\"\n", "cut off"),
    ("{\"a\":\"38\",\"b\":\"38\",\"c\":\"0000\"}\n", "no \"d\""), ("{}\n", "no \"a\""),
    ("{\"a\":[\"38\",\"39\"],\"b\":\"38\",\"c\":\"0\",\"d\":\"0\"}\n", "2 elements"),
    ("{\"a\":{},\"b\":\"38\"}\n", "no JSON"), ("{\"a\":\"38\",\"a\":\"38\"}\n", "twice"),
    ("index,class,a,b,c\n", "no column d"), ("a,b,d\n", "no column c"),
    ("a,b,c,d\n38,38,0000\n", ":2: 3 columns"), ("a,b,c,d,d\n", "twice"),
    ("0_1_0_38_38_0000_3c00\n0_2_0_38_38_0000_3c00\n", ":2: '2' does not fit"),
    (String(repeating: "3", count: 1 << 17) + "\n", "1 word"),
    (String(repeating: "3", count: 1 << 25), "longer than"),
  ]

  @Test func `files that are wrong are refused with their line`() throws {
    let scratch = try Scratch()
    var wrong: [String] = []
    for (text, fragment) in Self.mistakes {
      let path = try scratch.file("vectors", text)
      let run = try CommandRun(["check", "mac-e4m3-e4m3-fp16", path])
      let first = run.errors.split(separator: "\n").first ?? ""
      if run.ended != .exit || run.status != 1 || !first.hasPrefix("Error: ") || first.count > 500
        || !first.contains(fragment) || !first.contains("vectors")
      {
        wrong.append("'\(text.prefix(40))' -> \(run.errors.prefix(300))")
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `arguments that are wrong are refused`() throws {
    for (arguments, fragment) in [
      (["vectors", unit], "--out"), (["vectors", unit, "--out", "/proc/x"], "/proc/x"),
      (["vectors", unit, "--out", "/tmp/x", "--count", "0"], "--count"),
      (["vectors", unit, "--out", "/tmp/x", "--files", "hex,xml"], "xml"),
      (["vectors", unit, "--out", "/tmp/x", "--check-every", "0"], "--check-every"),
      (["vectors", unit, "--out", "/tmp/x", "--length", "3"], "takes 1"),
      (["check", unit, "/nowhere/v"], "can not be read"),
      (["check", unit, "/tmp"], "can not be read"),
      (["check", unit, "-", "--results", "-"], "standard input"),
      (["check", unit, "-", "--function", "div"], "div"),
      (["check", unit, "-", "--length", "4"], "no vectors"),
    ] {
      let run = try CommandRun(arguments)
      #expect(run.status != 0 && run.ended == .exit)
      #expect(run.errors.contains(fragment), "\(arguments): \(run.errors)")
    }
  }
}
