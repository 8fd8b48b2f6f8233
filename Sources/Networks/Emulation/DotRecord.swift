// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// One dot product of a run, with its operands: what it takes to check it elsewhere.
public struct DotRecord: Sendable, Hashable {
  /// The image's number in its set.
  public let image: Int
  /// The layer's number in the network.
  public let layer: Int
  /// Which of the layer's outputs this is: row-major [channel, row, column].
  public let output: Int
  /// The activations' codes.
  public let a: [UInt64]
  /// The weights' codes.
  public let b: [UInt64]
  /// The bias's code.
  public let c: UInt64
  /// The scale words of a unit with block scales.
  public let scales: ScaleWords
  /// The unit's result.
  public let d: UInt64
  /// The flags that the unit raised.
  public let flags: ExceptionFlags
  /// Which random numbers a stochastic unit drew.
  public let random: RandomCase

  /// What the unit got.
  public var operands: DotOperands { DotOperands(a: a, b: b, c: c, scales: scales) }

  /// The line that `guardbit eval` reads: `a0..aK-1 b0..bK-1 c` and scale words in hexadecimal.
  ///
  /// A stochastic unit draws by the number of the line there, from 0 on: with the same seed, the lines of
  /// images 0, 1, 2 and so on, all in order, draw what the run drew.
  public func evalLine(on unit: MACUnit) -> String {
    unit.caseLine(operands)
  }

  /// The line that `guardbit eval` prints for it.
  public func resultLine(on unit: MACUnit) -> String { unit.resultFormat.hex(d) }
}
