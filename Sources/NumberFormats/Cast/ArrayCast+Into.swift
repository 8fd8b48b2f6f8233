// SPDX-License-Identifier: Apache-2.0
internal import CKernels

extension ArrayCast {
  /// Writes the codes of float32 numbers into memory that there is already: what a loop over many tensors
  /// wants, since fresh memory costs more than the cast.
  ///
  /// - Parameters:
  ///   - values: any count.
  ///   - codes: as many codes; overwritten.
  ///   - scale: what all are divided by: a positive normal number.
  ///   - random: the random numbers of a stochastic rounding.
  /// - Throws: `FormatError` when the counts differ, and as `codes(of:dividedBy:random:as:)`; then nothing is
  ///   written.
  public func encode<Code: FixedWidthInteger & UnsignedInteger>(
    _ values: Span<Float>, into codes: inout MutableSpan<Code>, dividedBy scale: Float = 1,
    random: CastRandom? = nil
  ) throws(FormatError) {
    guard values.count == codes.count else {
      throw FormatError(
        "\(values.count) numbers are cast into room for \(codes.count) codes",
        remedy: "give room for as many")
    }
    try checkCode(Code.self)
    let random = try drawn(random)
    guard scale.isNormal, scale > 0 else {
      throw FormatError("a cast divides by \(scale)", remedy: "give a positive normal number")
    }
    guard var target, let way = way(dividingBy: scale) else {
      for i in 0..<values.count {
        codes[i] = Code(truncatingIfNeeded: code(of: values[i], scale: scale, random.bits(i)))
      }
      return
    }
    codes.withUnsafeMutableBufferPointer { codes in
      values.withUnsafeBufferPointer {
        gb_cast_f32(
          KernelLevel.best.inC, way, &target, $0.baseAddress, Int64($0.count), Double(scale),
          codes.baseAddress, Int32(Code.bitWidth / 8),
          gb_cast_random(key: random.key, first: random.firstIndex))
      }
    }
  }
}
