// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Matrix products on a unit: codes go in, the numbers that its results stand for come out.
///
/// The one place where a network's numbers enter and leave a unit.
struct UnitProduct {
  let unit: MACUnit
  let options: EmulationOptions
  /// What the unit's results stand for.
  private let delivered: ArrayCast
  /// The code of an addend of zero.
  let zeroAddend: UInt64

  init(_ unit: MACUnit, _ options: EmulationOptions) throws {
    self.unit = unit
    self.options = options
    delivered = try ArrayCast(
      to: unit.resultFormat, Rounding(overflow: unit.resultFormat.customaryOverflow))
    zeroAddend = unit.description.decode.c.positiveZeroCode ?? 0
  }

  /// The numbers of A · B + C, not scaled yet: rows × columns, row by row.
  ///
  /// - Parameters:
  ///   - operands: the codes.
  ///   - random: the random numbers of the first element.
  ///   - numbering: which of them the others draw; nil for row by row.
  func numbers(
    _ operands: MatrixOperands, random: RandomCase, numbering: ElementNumbering? = nil
  ) throws -> [Float] {
    do {
      let d = try unit.multiply(operands, random: random, numbering: numbering, options: options)
      return delivered.values(of: d.codes)
    } catch {
      throw GraphError(error.problem, remedy: error.remedy)
    }
  }
}

extension CodeMatrix {
  /// Codes with a shape; a mistake is one of the network's.
  static func checked(_ rows: Int, _ columns: Int, _ codes: [UInt64]) throws -> CodeMatrix {
    do {
      return try CodeMatrix(rows: rows, columns: columns, codes: codes)
    } catch {
      throw GraphError(error.problem, remedy: error.remedy)
    }
  }

  /// Rows of one code each.
  static func rows(of codes: [UInt64], columns: Int) throws -> CodeMatrix {
    var list: [UInt64] = []
    list.reserveCapacity(codes.count * columns)
    for code in codes { list += repeatElement(code, count: columns) }
    return try checked(codes.count, columns, list)
  }

  /// The same row so many times.
  static func repeating(_ row: [UInt64], rows: Int) throws -> CodeMatrix {
    var list: [UInt64] = []
    list.reserveCapacity(row.count * rows)
    for _ in 0..<rows { list += row }
    return try checked(rows, row.count, list)
  }
}
