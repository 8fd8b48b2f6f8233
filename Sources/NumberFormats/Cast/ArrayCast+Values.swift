// SPDX-License-Identifier: Apache-2.0
internal import CKernels

extension ArrayCast {
  /// What codes stand for in float32: exact for formats that fit it, else rounded once, ties to even.
  ///
  /// - Parameter codes: any count; bits above the format's width are ignored. A NaN of any kind is the
  ///   quiet one.
  public func values<Code: FixedWidthInteger & UnsignedInteger>(of codes: Span<Code>) -> [Float] {
    values(of: codes, level: .best)
  }

  /// What codes stand for in float32; see the variant of spans.
  public func values<Code: FixedWidthInteger & UnsignedInteger>(of codes: [Code]) -> [Float] {
    values(of: codes.span, level: .best)
  }

  /// What codes stand for in float64: exact but for formats beyond it, which are rounded once, ties to
  /// even.
  public func doubles<Code: FixedWidthInteger & UnsignedInteger>(of codes: Span<Code>) -> [Double] {
    doubles(of: codes, level: .best)
  }

  /// What codes stand for in float64; see the variant of spans.
  public func doubles<Code: FixedWidthInteger & UnsignedInteger>(of codes: [Code]) -> [Double] {
    doubles(of: codes.span, level: .best)
  }

  // MARK: A level of instructions

  package func values<Code: FixedWidthInteger & UnsignedInteger>(
    of codes: Span<Code>, level: KernelLevel, tables: Bool = true
  ) -> [Float] {
    let bytes = Int32(Code.bitWidth / 8)
    let isTabled = !floats.isEmpty && (tables || source == nil)
    guard Code.bitWidth <= 64, isTabled || source != nil else {
      return (0..<codes.count).map {
        Float(format.decode(UInt64(truncatingIfNeeded: codes[$0])).asDouble)
      }
    }
    return [Float](unsafeUninitializedCapacity: codes.count) { values, count in
      codes.withUnsafeBufferPointer {
        if isTabled {
          gb_look_up_f32(
            floats, UInt64(floats.count - 1), $0.baseAddress, bytes, Int64($0.count),
            values.baseAddress)
        } else if var source {
          gb_uncast_f32(
            level.inC, &source, $0.baseAddress, bytes, Int64($0.count), values.baseAddress)
        }
      }
      count = codes.count
    }
  }

  package func doubles<Code: FixedWidthInteger & UnsignedInteger>(
    of codes: Span<Code>, level: KernelLevel, tables: Bool = true
  ) -> [Double] {
    guard tables || source == nil, !doubles.isEmpty, Code.bitWidth <= 64 else {
      return Self.doubles(of: codes, format, source, level: level)
    }
    return [Double](unsafeUninitializedCapacity: codes.count) { values, count in
      codes.withUnsafeBufferPointer {
        gb_look_up_f64(
          doubles, UInt64(doubles.count - 1), $0.baseAddress, Int32(Code.bitWidth / 8),
          Int64($0.count), values.baseAddress)
      }
      count = codes.count
    }
  }

  /// Without a table.
  static func doubles<Code: FixedWidthInteger & UnsignedInteger>(
    of codes: Span<Code>, _ format: NumberFormat, _ source: gb_cast_source?, level: KernelLevel
  ) -> [Double] {
    guard var source, Code.bitWidth <= 64 else {
      return (0..<codes.count).map {
        format.decode(UInt64(truncatingIfNeeded: codes[$0])).asDouble
      }
    }
    return [Double](unsafeUninitializedCapacity: codes.count) { values, count in
      codes.withUnsafeBufferPointer {
        gb_uncast_f64(
          level.inC, &source, $0.baseAddress, Int32(Code.bitWidth / 8), Int64($0.count),
          values.baseAddress)
      }
      count = codes.count
    }
  }
}
