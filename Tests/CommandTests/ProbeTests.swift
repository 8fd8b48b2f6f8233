// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@Suite struct `The probe command` {
  private static let formats = ["--a", "fp16", "--d", "fp32"]

  @Test func `describes a unit by its answers`() throws {
    let run = try CommandRun(["probe", "volta-f16-f32"])
    #expect(run.status == 0)
    #expect(run.output.contains("keeps 23 fraction bits"))
    #expect(run.output.contains("block length: 4"))
    let json = try CommandRun(["probe", "volta-f16-f32", "--json"])
    #expect(json.output.contains("\"blockLength\" : 4"))
  }

  @Test func `names the units that are consistent with measured cases`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("rows.txt", "3c00 3c00 bf7fffff = 33800000\n")
    let run = try CommandRun(["probe", "--against", path])
    #expect(run.status == 0)
    #expect(run.output.contains("  hopper-f16-f32 "))
    #expect(run.output.contains("34000000  volta-f16-f32"))
  }

  @Test func `says plainly that no unit is consistent`() throws {
    let scratch = try Scratch()
    let path = try scratch.file("rows.txt", "3c00 3c00 00000000 = 12345678\n")
    let run = try CommandRun(["probe", "--against", path])
    #expect(run.status == 1)
    #expect(run.output.contains("no unit is consistent"))
    let wide = try scratch.file("wide.txt", "123456789 1 00000000 = 12345678\n")
    let unfit = try CommandRun(["probe", "--against", wide])
    #expect(unfit.status == 1)
    #expect(unfit.output.contains("no unit has words of these widths"))
  }

  @Test func `identifies the device behind a command`() throws {
    let device = "'\(CommandRun.executable.path)' eval mac-fp16-fp16-fp16-unfused"
    let run = try CommandRun(["probe", "--command", device, "--a", "fp16", "--d", "fp16"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("mac-fp16-fp16-fp16-unfused"))
    #expect(run.output.contains("ruled out"))
  }

  @Test(arguments: [
    (["probe"], "nothing to probe"), (["probe", "x", "--against", "y"], "exclude"),
    (["probe", "no-such-unit"], "no unit is called"), (["probe", "--against", "/none"], "no such"),
    (["probe", "--command", "cat"], "formats"), (["probe", "x", "--a", "fp16"], "go with"),
    (["probe", "--command", "exit 2", "--timeout", "0"] + formats, "--timeout"),
    (["probe", "--command", "exit 2", "--questions", "0"] + formats, "--questions"),
    (["probe", "--command", "exit 2", "--block", "4"] + formats, "--scale-a"),
    (["probe", "--command", "exit 2"] + formats, "ended (exit code 2)"),
    (["probe", "--command", "exit 2", "--a", "fp17", "--d", "fp32"], "fp17"),
  ])
  func `refuses in a sentence`(_ pair: ([String], String)) throws {
    let run = try CommandRun(pair.0)
    #expect(run.ended == .exit)
    #expect(run.status != 0)
    #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
    #expect(run.errors.contains(pair.1), "\(run.errors)")
  }
}
