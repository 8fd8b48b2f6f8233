// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits
import NumberFormats
import Testing

@Suite struct `Emulation by command` {
  private struct Bench: Decodable {
    struct Line: Decodable {
      let name: String
      let gigaMACsPerSecond: Double
      let ratioToSGEMM: Double?
    }
    let size: Int
    let lines: [Line]
  }

  @Test func `bench measures a unit at every level beside OpenBLAS`() throws {
    let run = try CommandRun([
      "bench", "mac-e4m3-e4m3-fp16", "--size", "24", "--rounds", "1", "--json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let bench = try JSONDecoder().decode(Bench.self, from: Data(run.output.utf8))
    #expect(bench.size == 24)
    #expect(bench.lines.prefix(2).map(\.name) == ["OpenBLAS SGEMM", "OpenBLAS DGEMM"])
    let lines = bench.lines.dropFirst(2)
    #expect(lines.count == KernelLevel.available.count)
    #expect(lines.allSatisfy { $0.gigaMACsPerSecond > 0 && ($0.ratioToSGEMM ?? 0) > 0 })
  }

  @Test func `outputs have one digest on every level, any threads and the model`() throws {
    var digests: Set<String> = []
    var variants = KernelLevel.available.map { ["--level", $0.rawValue] }
    variants += [["--threads", "1"], ["--threads", "3"], ["--engine", "model"]]
    for variant in variants {
      let run = try CommandRun(
        ["run", "digits", "--weights", "e4m3", "--activations", "e4m3", "--images", "4"]
          + ["--unit", "mac-e4m3-e4m3-fp16"] + variant
          + (variant.contains("model") ? [] : ["--explain"]))
      #expect(run.status == 0, "\(run.errors)")
      let line = try #require(run.output.split(separator: "\n").first { $0.contains("SHA-256") })
      digests.insert(String(line))
      #expect(
        run.output.contains("conv1: mac-e4m3-e4m3-fp16, K = 9: ") != variant.contains("model"))
    }
    #expect(digests.count == 1, "\(digests)")
  }

  @Test func `kernels are compared by class`() throws {
    let run = try CommandRun(["verify", "--kernels", "mac-int4-int4-int16", "--macs", "3000"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("0 mismatches"))
  }

  @Test(arguments: [
    ["bench", "--size", "0"], ["bench", "--rounds", "0"], ["bench", "--level", "mmx"],
    ["bench", "--threads", "0"], ["bench", "no-such-unit"],
    ["run", "digits", "--level", "avx1024"], ["run", "digits", "--engine", "guess"],
    ["verify", "--kernels", "--macs", "0"], ["run", "digits", "--explain", "--engine", "model"],
    ["bench", "--against-golden", "--size", "7"],
  ])
  func `nonsense is refused in a sentence`(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.ended == .exit && run.status != 0)
    #expect(run.errors.contains(arguments.last ?? "") || run.errors.contains("--"), "\(run.errors)")
    #expect(run.output.isEmpty)
  }
}
