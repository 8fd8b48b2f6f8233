// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

/// Finds the lines of an operand with an infinity or a NaN.
///
/// In every format these are the codes beyond the greatest finite magnitude, and at most minus zero besides
/// (`FloatFormat` refuses others).
struct SpecialLines {
  /// Which lines have one.
  private(set) var raised: [Bool]
  /// Which of these lines have a NaN among their elements; empty where that decides nothing.
  private(set) var nans: [Bool] = []
  /// Whether any has.
  var isEmpty: Bool { !raised.contains(true) }

  /// Looks through the elements and the scale words.
  init(_ operand: OperandView, _ format: NumberFormat, mask: UInt64, scale: NumberFormat?) {
    var bytes = [UInt8](repeating: 0, count: operand.lines)
    Self.scan(operand, .elements, format, mask, &bytes)
    if let scale { Self.scan(operand, .scales, scale, .max, &bytes) }
    raised = bytes.map { $0 != 0 }
  }

  /// Looks for NaNs in the lines found.
  mutating func findNaNs(_ operand: OperandView, _ format: NumberFormat, mask: UInt64) {
    guard case .float(let float) = format else { return }
    nans = raised.enumerated().map { line, isRaised in
      isRaised
        && (0..<operand.range.count).contains {
          let code = operand.code(line: line, $0) & mask & (float.magnitudeMask | float.signMask)
          return float.isSpecial(code)
            && OperandNumber(code, format).kind == .nan
        }
    }
  }

  private static func scan(
    _ operand: OperandView, _ source: PlaneImage.Source, _ format: NumberFormat, _ mask: UInt64,
    _ bytes: inout [UInt8]
  ) {
    guard case .float(let float) = format, float.hasSpecials else { return }
    var scan = SpecialCodes(float, mask: mask).scan
    scan.lines = Int64(operand.lines)
    scan.entries = Int64(operand.entries(of: source))
    operand.withCodes(of: source) { codes, lineStride, entryStride in
      guard let codes else { return }
      scan.codes = codes
      scan.line_stride = Int64(lineStride)
      scan.entry_stride = Int64(entryStride)
      bytes.withUnsafeMutableBufferPointer {
        scan.raised = $0.baseAddress
        gb_scan_specials(&scan)
      }
    }
  }
}

extension FloatFormat {
  /// Whether some code is an infinity or a NaN.
  var hasSpecials: Bool {
    fields.reservesTopBinade || !fields.infinityCodes.isEmpty || !fields.nanCodes.isEmpty
  }

  /// Whether the code of minus zero is an infinity or a NaN.
  var minusZeroIsSpecial: Bool {
    fields.hasSign && fields.hasZero && !hasNegativeZero
  }
}

extension FloatFormat {
  /// Whether a code is an infinity or a NaN.
  fileprivate func isSpecial(_ code: UInt64) -> Bool { SpecialCodes(self).contains(code) }
}

/// The infinities and NaNs of a format that has some, told by a code's bits.
struct SpecialCodes: @unchecked Sendable {
  // Unchecked: a C struct of numbers; its pointers are null.
  fileprivate let scan: gb_scan

  /// - Parameter mask: the bits of a code that count.
  init(_ format: FloatFormat, mask: UInt64 = .max) {
    var scan = gb_scan()
    scan.magnitude = format.magnitudeMask & mask
    scan.greatest = format.greatestFiniteCode
    scan.all = (format.magnitudeMask | format.signMask) & mask
    scan.other = format.minusZeroIsSpecial ? format.signMask : .max
    self.scan = scan
  }

  /// Whether a code is an infinity or a NaN.
  @inline(__always)
  func contains(_ code: UInt64) -> Bool {
    code & scan.magnitude > scan.greatest || code & scan.all == scan.other
  }

  /// Whether one of several codes is.
  func containsAny(_ codes: UnsafePointer<UInt64>, count: Int) -> Bool {
    var scan = scan
    var found: UInt8 = 0
    scan.codes = codes
    (scan.lines, scan.entries, scan.entry_stride) = (1, Int64(count), 1)
    withUnsafeMutablePointer(to: &found) {
      scan.raised = $0
      gb_scan_specials(&scan)
    }
    return found != 0
  }
}
