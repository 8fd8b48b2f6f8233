// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The accumulator entry of an addend's code: its number as float32 or float64.
///
/// Every element of a product asks, so that short codes are looked up and those that are float32 already are taken as
/// they stand.
struct AddendEntries {
  private let format: NumberFormat
  private let subnormals: SubnormalOperands

  init(_ request: PlanRequest) {
    format = request.description.decode.c
    subnormals = request.description.decode.subnormalAddend
  }

  /// The widest codes that are looked up.
  private static let greatestTableWidth = 16

  /// - Parameters:
  ///   - isWide: whether entries are float64.
  ///   - takesSpecials: whether infinities and NaNs may enter; as zeros else.
  func rule(isWide: Bool, takesSpecials: Bool = true) -> @Sendable (UInt64) -> UInt64 {
    if case .float(let float) = format, float.ieee754 == .binary32, subnormals == .kept {
      return { code in
        let number = Float(bitPattern: UInt32(truncatingIfNeeded: code))
        return takesSpecials || number.isFinite ? Self.entry(number, isWide) : 0
      }
    }
    let (format, subnormals) = (format, subnormals)
    let entry: @Sendable (UInt64) -> UInt64 = { code in
      let number = OperandNumber(code, format, subnormals: subnormals)
      guard takesSpecials || number.kind == .finite else { return 0 }
      return isWide
        ? (number.float64 ?? .nan).bitPattern : UInt64((number.float32 ?? .nan).bitPattern)
    }
    guard format.width <= Self.greatestTableWidth else { return entry }
    let mask = (UInt64(1) << UInt64(format.width)) - 1
    if isWide {
      let table = (0...mask).map(entry)
      return { code in table[Int(code & mask)] }
    }
    let table = (0...mask).map { UInt32(truncatingIfNeeded: entry($0)) }
    return { code in UInt64(table[Int(code & mask)]) }
  }

  private static func entry(_ number: Float, _ isWide: Bool) -> UInt64 {
    isWide ? Double(number).bitPattern : UInt64(number.bitPattern)
  }
}
