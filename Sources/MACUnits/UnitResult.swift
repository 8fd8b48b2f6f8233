// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What a unit returns for one dot product.
public struct UnitResult: Sendable, Hashable {
  /// The code of d in the unit's result format.
  public var code: UInt64
  /// All that was raised on the way.
  public var flags: ExceptionFlags

  /// Pairs a result with its flags.
  public init(code: UInt64, flags: ExceptionFlags) {
    self.code = code
    self.flags = flags
  }
}

/// One value on a wire of the pipeline.
public struct TraceStep: Sendable {
  /// The stage and place: `product[3]`, `accumulate[0]`.
  public let wire: String
  /// What stands there.
  public let value: FormatValue
  /// The code in the wire's format, where it has one.
  public let code: UInt64?
  /// The wire's format, where it has one.
  public let format: NumberFormat?
  /// What was raised by this step.
  public let flags: ExceptionFlags
  /// Whether the lowest bit stands for all bits below: sums of more than 124 bits.
  public let isJammed: Bool
}

/// Where evaluation reports its wires.
///
/// The empty one costs nothing.
protocol TraceSink {
  mutating func record(
    _ stage: StaticString, _ index: Int?, _ value: FormatValue, code: UInt64?,
    format: NumberFormat?, flags: ExceptionFlags, isJammed: Bool)
}

struct NoTrace: TraceSink {
  @inline(__always)
  mutating func record(
    _ stage: StaticString, _ index: Int?, _ value: FormatValue, code: UInt64?,
    format: NumberFormat?, flags: ExceptionFlags, isJammed: Bool
  ) {}
}

struct TraceRecorder: TraceSink {
  var steps: [TraceStep] = []

  mutating func record(
    _ stage: StaticString, _ index: Int?, _ value: FormatValue, code: UInt64?,
    format: NumberFormat?, flags: ExceptionFlags, isJammed: Bool
  ) {
    let wire = index.map { "\(stage)[\($0)]" } ?? "\(stage)"
    steps.append(
      TraceStep(
        wire: wire, value: value, code: code, format: format, flags: flags,
        isJammed: isJammed))
  }
}

extension TraceSink {
  @inline(__always)
  mutating func record(
    _ stage: StaticString, _ index: Int?, _ value: FormatValue, code: UInt64?,
    format: NumberFormat?, flags: ExceptionFlags
  ) {
    record(stage, index, value, code: code, format: format, flags: flags, isJammed: false)
  }
}
