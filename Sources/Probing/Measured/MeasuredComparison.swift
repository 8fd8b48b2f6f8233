// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// What measured cases say of many units.
public struct MeasuredComparison: Sendable {
  /// The case that shows a unit to be another device.
  public struct Contradiction: Sendable {
    /// The unit.
    public let unit: MACUnit
    /// The measured case.
    public let measured: MeasuredCase
    /// Its words as the unit reads them.
    public let operands: DotOperands
    /// What the unit returns.
    public let code: UInt64
    /// How many of the compared rows differ.
    public let differing: Int
    /// How many rows were compared: all, or the first thousands.
    public let compared: Int
  }

  /// The units that return every answer.
  public let consistent: [MACUnit]
  /// The others whose operands fit, the ones that come nearest first.
  public let contradictions: [Contradiction]
  /// The names of the units with words of other widths.
  public let unfit: [String]

  /// After a first difference no more rows than these are counted.
  public static let countedRows = 2000

  /// Compares every unit with every case.
  ///
  /// - Parameters:
  ///   - file: the measured cases.
  ///   - units: the candidates.
  ///   - anyNaN: whether all NaNs count as one: payloads are seldom documented.
  public init(_ file: MeasuredFile, units: [MACUnit], anyNaN: Bool = false) {
    var consistent: [MACUnit] = []
    var contradictions: [Contradiction] = []
    var unfit: [String] = []
    for unit in units {
      guard let reading = UnitReading(file, as: unit) else {
        unfit.append(unit.name)
        continue
      }
      if let found = Self.compare(file, reading, unit, anyNaN: anyNaN) {
        contradictions.append(found)
      } else {
        consistent.append(unit)
      }
    }
    let expected = HeaderFormats(file.header)
    self.consistent =
      consistent.filter { expected.match($0) }
      + consistent.filter { !expected.match($0) }
    self.contradictions = contradictions.sorted {
      ($0.differing * $1.compared, $0.unit.name) < ($1.differing * $0.compared, $1.unit.name)
    }
    self.unfit = unfit
  }

  private static func compare(
    _ file: MeasuredFile, _ reading: UnitReading, _ unit: MACUnit, anyNaN: Bool
  ) -> Contradiction? {
    let format = unit.resultFormat
    var first: (index: Int, code: UInt64)?
    var differing = 0
    var compared = 0
    for (index, measured) in file.cases.enumerated() {
      if first != nil, index >= countedRows { break }
      compared += 1
      let code = unit.evaluate(reading.operands[index]).code
      if code == measured.result.bits { continue }
      if anyNaN, format.decode(code).isNaN, format.decode(measured.result.bits).isNaN { continue }
      differing += 1
      if first == nil { first = (index, code) }
    }
    guard let first else { return nil }
    return Contradiction(
      unit: unit, measured: file.cases[first.index], operands: reading.operands[first.index],
      code: first.code, differing: differing, compared: compared)
  }
}

/// The formats that a header names: they order what is printed and hide nothing.
struct HeaderFormats {
  private let factor: String?
  private let result: String?

  init(_ header: [String: String]) {
    factor = header["format"].map(Self.plain)
    result = (header["d"] ?? header["out"]).map(Self.plain)
  }

  func match(_ unit: MACUnit) -> Bool {
    let formats = DeviceFormats(unit)
    // TF32 words are FP32 words.
    let names = factor == "tf32" ? ["tf32", "fp32"] : [factor].compactMap { $0 }
    return (factor == nil || names.contains(formats.a.name) || names.contains(formats.b.name))
      && (result == nil || result == formats.d.name)
  }

  private static func plain(_ name: String) -> String {
    switch name.lowercased() {
    case "f16", "half": "fp16"
    case "f32", "float": "fp32"
    case "f64", "double": "fp64"
    case let other: other
    }
  }
}
