// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import SpecFiles

/// The formats that the tests run over: shipped files, names and fields of their own.
enum TestFormats {
  static let library = FormatLibrary(
    specs: SpecLibrary(folders: [
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Specs").path
    ]))

  static func named(_ names: String...) throws -> [NumberFormat] {
    try names.map { try library.number(named: $0) }
  }

  /// Formats of at most 8 bits, of every kind.
  static func small() throws -> [NumberFormat] {
    try named(
      "e4m3", "e5m2", "e4m3fnuz", "e5m2fnuz", "e4m3b11fnuz", "e3m4", "e2m1", "e2m3", "e3m2", "e8m0",
      "ue4m3", "e4m3-ieee", "e4m3-all", "ue5m3-ieee", "e6m1", "e5m0", "e7m0", "ue4m0", "e1m3-all",
      "e1m3-ieee", "e1m0", "binary8p3se", "binary8p1sf", "binary8p4ue", "binary6p3uf",
      "binary4p2se",
      "int4", "int8", "uint8", "uint3", "fixed3.5", "ufixed2.3", "mxint8-element", "nf4", "power8",
      "power6-0.7", "e2m2-bias=1.3") + described()
  }

  /// Descriptions that no name and no file has.
  static func described() throws -> [NumberFormat] {
    var fields: [FloatFormat.Fields] = []
    func add(
      _ name: String, _ exponentBits: Int, _ trailing: Int,
      _ change: (inout FloatFormat.Fields) -> Void
    ) {
      var new = FloatFormat.Fields(
        name: name, exponentBits: exponentBits, trailingSignificandBits: trailing)
      change(&new)
      fields.append(new)
    }
    add("no subnormals", 3, 2) { $0.hasSubnormals = false }
    add("no subnormals, IEEE", 4, 3) {
      $0.hasSubnormals = false
      $0.reservesTopBinade = true
      $0.hasSignalingNaNs = true
    }
    add("logarithmic", 5, 0) { $0.hasSubnormals = false }
    add("no zero", 3, 2) {
      $0.hasSubnormals = false
      $0.hasZero = false
    }
    add("signaling", 3, 3) {
      $0.reservesTopBinade = true
      $0.hasSignalingNaNs = true
    }
    add("listed infinities", 4, 2) {
      $0.infinityCodes = [0x3E, 0x7E]
      $0.nanCodes = [0x3F, 0x7F, 0x40]
    }
    add("far bias", 3, 2) {
      $0.exponentBias = -200
      $0.nanCodes = [0x3F, 0x1F]
    }
    add("two NaNs a sign, signaling", 3, 2) {
      $0.nanCodes = [0x1D, 0x1E, 0x1F, 0x3D, 0x3E, 0x3F]
      $0.hasSignalingNaNs = true
    }
    return try fields.map { .float(try FloatFormat($0)) } + fixedPoints() + codeBooks()
  }

  private static func fixedPoints() throws -> [NumberFormat] {
    [
      .fixedPoint(try FixedPointFormat(name: "zero point 3", width: 5, zeroPoint: 3)),
      .fixedPoint(
        try FixedPointFormat(name: "unsigned zero point", width: 6, isSigned: false, zeroPoint: 37)),
      .fixedPoint(
        try FixedPointFormat(name: "symmetric", width: 4, fractionBits: 1, isSymmetric: true)),
      .fixedPoint(try FixedPointFormat(name: "coarse", width: 5, fractionBits: -3)),
      .fixedPoint(try FixedPointFormat(name: "one bit", width: 1, isSigned: false)),
    ]
  }

  private static func codeBooks() throws -> [NumberFormat] {
    [
      .codeBook(
        try CodeBookFormat(
          name: "unordered", width: 3, values: [4, -1, 0.25, -8, 4, 0, 1.5, -0.5])),
      .codeBook(
        try CodeBookFormat(
          name: "thresholds", width: 2, values: [0, 1, 4, -2], thresholds: [-0.5, 0.75, 2])),
    ]
  }

  /// Wider formats, of which codes are sampled.
  static func wide() throws -> [NumberFormat] {
    try named(
      "fp16", "bf16", "tf32", "fp32", "fp64", "e8m13", "int16", "int32", "int64", "uint64",
      "fixed32.32", "ufixed40.10", "power12-0.4")
  }
}
