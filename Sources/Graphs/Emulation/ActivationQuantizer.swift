// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import QuantizationMethods

/// How numbers that are known only at run time become codes: code = round(x / scale), the quotient in float32 as
/// frameworks and QONNX's quantizers compute it, so that a saved network has the same codes.
public struct ActivationQuantizer: Sendable, Hashable {
  /// What shares a scale, and when it is chosen.
  public enum Scaling: Sendable, Hashable {
    /// One scale for the tensor, chosen from calibration data (static).
    case fixed(Float)
    /// A scale for each sample of a batch from its own greatest magnitude (dynamic, per tensor).
    case sample
    /// A scale for each row of a product, a token, from its own greatest magnitude (dynamic, token-wise: as
    /// ZeroQuant-FP, arXiv 2307.09782). The patches of a convolution overlap: they share their sample's scale.
    case token
  }

  /// The format of the codes.
  public let format: NumberFormat
  /// What shares a scale.
  public let scaling: Scaling
  /// How a quotient becomes a code; it saturates.
  public let rounding: Rounding
  /// What a scale that is chosen at run time is multiplied by, so that sums stay within the accumulator.
  public let headroom: Float
  /// How the codes become the unit's; nil when the unit has the same format.
  public let recoding: Recoding?
  private let cast: ArrayCast
  /// The unit's code of 0.
  public let zero: UInt64

  /// Fixes a quantizer.
  ///
  /// - Parameters:
  ///   - format: the format of the codes.
  ///   - scaling: what shares a scale, and when it is chosen.
  ///   - headroom: what a scale that is chosen at run time is multiplied by; 1 or a greater power of two.
  ///   - rounding: how quotients become codes; they saturate.
  ///   - recoding: how the codes become the unit's; nil when the unit has the same format.
  ///   - isSymmetric: whether two's complement's odd code is left out.
  /// - Throws: `FormatError` when a fixed scale is not a positive normal number, the rounding is stochastic, or the
  ///   format has no zero.
  public init(
    format: NumberFormat, scaling: Scaling, headroom: Float = 1,
    rounding: Rounding = Rounding(overflow: .saturate), recoding: Recoding? = nil,
    isSymmetric: Bool = true
  ) throws {
    var scale: Float = 1
    if case .fixed(let fixed) = scaling { scale = fixed }
    guard headroom >= 1, headroom.isFinite else {
      throw FormatError(
        "scales leave a headroom of \(headroom)", remedy: "choose a unit whose sums have room")
    }
    let quantizer = try Quantizer(
      format: format, scales: [scale], rounding: rounding, isSymmetric: isSymmetric)
    guard format.positiveZeroCode != nil else {
      throw FormatError("\(format.name) has no zero", remedy: "choose another format")
    }
    self.format = format
    self.scaling = scaling
    self.headroom = headroom
    self.rounding = quantizer.rounding
    cast = quantizer.cast
    self.recoding = recoding
    let zero = quantizer.code(of: 0)
    self.zero = recoding?.codes([zero])[0] ?? zero
  }

  /// What a unit's number 1 stands for with a static scale; nil when scales are chosen at run time.
  public var unitScale: Float? {
    guard case .fixed(let scale) = scaling else { return nil }
    return recoding?.scale(scale) ?? scale
  }

  /// The codes of rows of numbers and the scale of each row.
  ///
  /// - Parameters:
  ///   - numbers: rows × length numbers.
  ///   - length: the numbers of a row.
  ///   - rowsPerSample: how many consecutive rows belong to one sample of the batch.
  func codes(
    of numbers: [Float], length: Int, rowsPerSample: Int
  ) -> RowCodes {
    guard !numbers.isEmpty else { return RowCodes(codes: [], scales: .one(1)) }
    let rowsPerScale: Int
    switch scaling {
    case .fixed(let scale):
      let codes = codes(of: numbers.span, dividedBy: scale)
      return RowCodes(
        codes: recoding?.codes(codes) ?? codes, scales: .one(recoding?.scale(scale) ?? scale))
    case .sample: rowsPerScale = max(1, rowsPerSample)
    case .token: rowsPerScale = 1
    }
    let run = max(1, length * rowsPerScale)
    var codes: [UInt64] = []
    codes.reserveCapacity(numbers.count)
    var scales: [Float] = []
    for first in stride(from: 0, to: numbers.count, by: run) {
      let part = numbers.span.extracting(first..<min(first + run, numbers.count))
      let scale = dynamicScale(of: part)
      codes += self.codes(of: part, dividedBy: scale)
      let outer = recoding?.scale(scale) ?? scale
      scales += repeatElement(outer, count: (part.count + max(1, length) - 1) / max(1, length))
    }
    return RowCodes(codes: recoding?.codes(codes) ?? codes, scales: .each(scales))
  }

  /// What the codes of numbers stand for, in float32, with a fixed scale: what the unit will see.
  public func rounded(_ numbers: [Float]) -> [Float] {
    guard case .fixed(let scale) = scaling else { return numbers }
    return cast.values(of: codes(of: numbers.span, dividedBy: scale)).map { $0 * scale }
  }

  private func codes(of numbers: Span<Float>, dividedBy scale: Float) -> [UInt64] {
    let quotients = [Float](unsafeUninitializedCapacity: numbers.count) { quotients, count in
      count = numbers.count
      for i in 0..<count { quotients[i] = numbers[i] / scale }
    }
    return cast.checkedCodes(of: quotients.span, dividedBy: 1)
  }

  /// Greatest magnitude / greatest finite value, within float32's normal numbers; 1 for zeros.
  private func dynamicScale(of numbers: Span<Float>) -> Float {
    var greatest: Float = 0
    for i in 0..<numbers.count where numbers[i].magnitude > greatest && numbers[i].isFinite {
      greatest = numbers[i].magnitude
    }
    let scale = greatest / Float(format.greatestFinite.asDouble) * headroom
    return scale.isNormal ? scale : (greatest == 0 ? 1 : .leastNormalMagnitude)
  }
}

/// The codes of rows, and what they are multiplied by.
struct RowCodes {
  let codes: [UInt64]
  let scales: RowScales
}

/// The scales of the rows of a product.
enum RowScales {
  /// The same for all.
  case one(Float)
  /// One a row.
  case each([Float])

  /// The scale of a row.
  func scale(_ row: Int) -> Float {
    switch self {
    case .one(let scale): scale
    case .each(let scales): scales[row]
    }
  }
}
