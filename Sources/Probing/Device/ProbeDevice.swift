// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Something that answers cases: a unit of this library, or hardware behind a program.
///
/// The probes see the formats of its words and its answers, and nothing else.
public struct ProbeDevice {
  /// The formats of its words.
  public let formats: DeviceFormats
  /// The code of d for a case.
  public let answer: (DotOperands) throws -> UInt64

  /// Describes a device.
  ///
  /// - Parameters:
  ///   - formats: the formats of its words.
  ///   - answer: evaluates a case; what it throws ends the probing.
  public init(formats: DeviceFormats, answer: @escaping (DotOperands) throws -> UInt64) {
    self.formats = formats
    self.answer = answer
  }

  /// A unit, of which only the evaluation is used; where it rounds stochastically, each case draws its own
  /// random numbers.
  public init(_ unit: MACUnit) {
    var index: UInt64 = 0
    self.init(formats: DeviceFormats(unit)) { operands in
      defer { index += 1 }
      return unit.evaluate(operands, random: RandomCase(seed: 0, index: index)).code
    }
  }
}
