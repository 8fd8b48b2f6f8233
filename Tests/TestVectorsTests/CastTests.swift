// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import NumberFormats
import Testing

@testable import TestVectors

/// Formats of every kind: a few numbers each; `guardbit verify --casts` takes all of them.
@Suite struct `Casts of arrays` {
  static let names = [
    "e4m3", "e5m2", "e2m1", "e3m4", "e4m3fnuz", "e4m3b11fnuz", "e8m0", "ue4m3", "fp16", "bf16",
    "tf32", "fp32", "fp64", "int8", "uint8", "int4", "int16", "int32", "int64", "uint64",
    "mxint8-element", "fixed8.8", "nf4", "e5m10-ieee", "e8m3-all", "binary8p1ue", "binary8p3se",
    "binary4p2sf", "e11m3", "e1m6", "e3m0",
  ]

  @Test(arguments: names)
  func `equal the model in every rounding and level`(_ name: String) async throws {
    try await check(FormatLibrary(specs: try BuiltInSpecs.library()).number(named: name))
  }

  @Test(arguments: CastFormats.odd)
  func `equal the model for odd formats`(_ format: NumberFormat) async throws {
    try await check(format)
  }

  private func check(_ format: NumberFormat) async throws {
    let report = try await CastComparison(format: format, threads: 2)
      .run(seed: 5, codes: 24, drawn: 20)
    #expect(report.mismatches.isEmpty, "\(report.mismatchCount) of \(report.casts)")
    #expect(report.casts > 10_000)
  }
}

@Suite struct `Casts of blocks` {
  static let names = [
    "mxfp8-e4m3", "mxfp8-e5m2", "mxfp6-e2m3", "mxfp6-e3m2", "mxfp4", "mxint8", "nvfp4",
    "block7-ue4m3-e4m3", "block33-ue5m3-int8", "block20-e8m0-fp16", "block5-ue3m2-uint4",
  ]

  @Test(arguments: names)
  func `equal the model under every rule and level`(_ name: String) async throws {
    let format = try FormatLibrary(specs: try BuiltInSpecs.library()).block(named: name)
    let report = try await BlockCastComparison(format: format, threads: 2).run(seed: 3, rows: 6)
    #expect(report.mismatches.isEmpty, "\(report.mismatchCount) of \(report.casts)")
    #expect(report.casts > 1000)
  }
}
