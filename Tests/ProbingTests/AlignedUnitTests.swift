// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@testable import Probing

/// The probes see answers only; here alone they are compared with what the specifications say.
@Suite struct `Probes of tensor cores find what the specification says` {
  /// The units that sum products and addend in one alignment.
  static let units = Shipped.units.filter { unit in
    guard case .aligned = unit.description.sum, case .aligned = unit.description.accumulate else {
      return false
    }
    return true
  }

  @Test func `There are units of the family`() {
    #expect(Self.units.count > 50)
  }

  @Test(arguments: units.map(\.name))
  func `Block length, kept bits, rounding and the addend's place`(_ name: String) throws {
    let unit = try #require(Self.units.first { $0.name == name })
    guard case .aligned(let sum) = unit.description.sum,
      case .aligned(let held, let rounding) = unit.description.accumulate
    else { return }
    let found = try ProbeReport(probing: ProbeDevice(unit)).parameters
    #expect(found.blockLength == unit.description.block.length)
    #expect((found.productFractionBits ?? sum.fractionBits) == sum.fractionBits)
    #expect(found.addendFractionBits == sum.fractionBits)
    #expect(found.discarded?.rawValue == sum.discarded.rawValue)
    #expect(found.addend == .aligned)
    guard case .float(let format) = held, case .float(let addend) = unit.description.decode.c,
      addend.precision >= format.precision
    else { return }
    #expect(found.resultPrecision == format.precision)
    #expect(found.rounding == rounding.direction)
  }
}
