// SPDX-License-Identifier: Apache-2.0
internal import CKernels

/// The rounding of whole arrays of float32 or float64 to codes of a format, and back, by vector kernels.
///
/// Every code is that of `NumberFormat.encode`, bit for bit, for every format, direction, overflow policy
/// and number; on any machine, for any number of threads. The kernels are an implementation of their own:
/// they know a format's description and nothing of `encode`.
///
/// ```swift
/// let cast = try ArrayCast(to: format, Rounding(overflow: .saturate))
/// let codes: [UInt8] = try cast.codes(of: numbers)      // numbers: [Float], any count
/// let back: [Float] = cast.values(of: codes)
/// ```
///
/// Most formats take one vector path without a branch on the data, at the same speed for any numbers. What
/// is cast one by one, by `NumberFormat.encode` itself, which no comparison with it can then prove: code books; integers of more than 60 bits that saturate; formats without subnormals
/// but with a zero, under stochastic rounding; and floats whose exponents go below those of float64
/// (from float32: below 2^-700).
public struct ArrayCast: Sendable, Hashable {
  /// The format of the codes.
  public let format: NumberFormat
  /// How numbers become codes.
  public let rounding: Rounding
  /// Nil where no kernel is told of the format.
  let target: gb_cast_target?
  let source: gb_cast_source?
  /// What each code stands for, where there are few.
  let doubles: [Double]
  let floats: [Float]

  /// The most bits of a code for which `values(of:)` looks up a table.
  private static let tableBits = 8

  /// Prepares a cast.
  ///
  /// - Parameters:
  ///   - format: the format of the codes.
  ///   - rounding: the direction and all else that decides a code.
  /// - Throws: `FormatError` when the rounding asks for a code that the format does not have.
  public init(to format: NumberFormat, _ rounding: Rounding) throws(FormatError) {
    try format.check(rounding)
    self.init(checked: format, rounding)
  }

  /// Prepares a cast whose rounding is known to be one of the format's.
  init(checked format: NumberFormat, _ rounding: Rounding) {
    self.format = format
    self.rounding = rounding
    target = gb_cast_target(format, rounding)
    source = gb_cast_source(format)
    var doubles: [Double] = []
    if case .codeBook(let book) = format {
      doubles = book.values
    } else if format.width <= Self.tableBits {
      let all: [UInt16] = Array(0..<UInt16(1) << UInt16(format.width))
      doubles = Self.doubles(of: all.span, format, source, level: .best)
    }
    self.doubles = doubles
    floats = doubles.map(Float.init)
  }

  /// Casts to equal formats by equal roundings are equal.
  public static func == (first: ArrayCast, second: ArrayCast) -> Bool {
    first.format == second.format && first.rounding == second.rounding
  }

  /// Hashes the format and the rounding.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(format)
    hasher.combine(rounding)
  }

  /// Whether codes fit a type.
  ///
  /// - Throws: `FormatError` when they do not, or the type has more than 64 bits.
  func checkCode<Code: FixedWidthInteger>(_ type: Code.Type) throws(FormatError) {
    guard Code.bitWidth >= format.width, Code.bitWidth <= 64 else {
      throw FormatError(
        "codes of \(format.name) have \(format.width) bits and are asked for as \(Code.self)",
        remedy: "use UInt8, UInt16, UInt32 or UInt64, whichever has room")
    }
  }

  /// The random numbers, or the reason why there are none.
  func drawn(_ random: CastRandom?) throws(FormatError) -> CastRandom {
    if let random { return random }
    guard !rounding.usesRandomBits else {
      throw FormatError(
        "a cast rounds stochastically and no seed is stated",
        remedy: "give random: CastRandom(seed: ...)")
    }
    return CastRandom(seed: 0)
  }
}
