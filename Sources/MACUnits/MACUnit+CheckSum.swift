// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit.Description {
  /// Refuses scales that do not fit their words or the products.
  func checkScale() throws {
    switch scale {
    case .none: return
    case .constant(let exponent):
      guard abs(exponent) <= 4096 else {
        throw UnitError(
          stage: "scale", "the products are multiplied with 2^\(exponent)",
          remedy: "give an exponent from -4096 to 4096")
      }
    case .blocks(let blocks):
      guard 1...BlockStage.maximumLength ~= blocks.blockSize else {
        throw UnitError(
          stage: "scale", "a scale covers \(blocks.blockSize) elements",
          remedy: "give 1 to \(BlockStage.maximumLength)")
      }
      if let run = blocks.microexponentRun, !(1...blocks.blockSize ~= run) {
        throw UnitError(
          stage: "scale", "a microexponent covers \(run) elements",
          remedy: "give 1 to the block size, \(blocks.blockSize)")
      }
      for format in [blocks.a, blocks.b] {
        guard case .float = format, blocks.wordWidth(format) <= 64 else {
          throw UnitError(
            stage: "scale",
            "\(format.name) does not scale: words of "
              + "\(blocks.wordWidth(format)) bits", remedy: "give a float format of few bits")
        }
      }
      let bits =
        decode.a.significandBits + decode.b.significandBits + blocks.a.significandBits
        + blocks.b.significandBits
      guard bits <= 120 else {
        throw UnitError(
          stage: "scale", "a scaled product has \(bits) bits",
          remedy: "at most 120 can be described")
      }
    }
  }

  /// Refuses a sum that can not be built from the products.
  func check(_ sum: SumStage) throws {
    switch sum {
    case .exact: return
    case .rounded(_, let format, let rounding): try agree("sum", format, rounding)
    case .aligned(let aligned): try check(aligned)
    case .converted(let inner, let format, let rounding):
      try agree("sum", format, rounding)
      switch inner {
      case .exact, .aligned: try check(inner)
      case .rounded, .converted, .lanes:
        throw UnitError(
          stage: "sum", "a sum that is rounded already is to be converted to \(format.name)",
          remedy: "convert an exact or aligned sum")
      }
    case .lanes(let lanes): try check(lanes)
    }
  }

  private func check(_ lanes: LaneSum) throws {
    guard 2...LaneSum.maximumCount ~= lanes.count, 1...BlockStage.maximumLength ~= lanes.run else {
      throw UnitError(
        stage: "sum", "there are \(lanes.count) lanes, \(lanes.run) products at a time",
        remedy: "give 2 to \(LaneSum.maximumCount) lanes")
    }
    if case .lanes = lanes.each {
      throw UnitError(
        stage: "sum", "lanes are dealt to lanes", remedy: "give lanes another sum")
    }
    try check(lanes.each)
    if case .exact = lanes.each, MACUnit.Widths(self).blockSum.width > ExactSum.narrowWidth {
      throw UnitError(
        stage: "sum", "a lane's exact sum spans \(MACUnit.Widths(self).blockSum.width) bits",
        remedy: "let lanes round or align, or take narrower formats")
    }
    switch lanes.joined {
    case .rounded(let format, let rounding): try agree("sum", format, rounding)
    case .aligned(let bits, _):
      try checkAligned(bits, lanes.each)
    case .sequence(let format, let rounding):
      try checkAligned(1, lanes.each)
      try agree("sum", format, rounding)
      guard case .float = format else {
        throw UnitError(
          stage: "sum", "\(format.name) is aligned by its exponent, and has none",
          remedy: "give a floating-point format")
      }
    }
    if case .aligned(let aligned) = lanes.each, aligned.groupSize != nil {
      throw UnitError(
        stage: "sum", "groups of products are dealt to lanes", remedy: "leave groupSize out")
    }
  }

  private func checkAligned(_ bits: Int, _ each: SumStage) throws {
    guard case .aligned = each, 1...AlignedSum.maximumFractionBits ~= bits else {
      throw UnitError(
        stage: "sum", "lanes are joined by alignment, but are not aligned sums",
        remedy: "give each: {aligned: {fractionBits: 24}}")
    }
  }

  private func check(_ aligned: AlignedSum) throws {
    guard 1...AlignedSum.maximumFractionBits ~= aligned.fractionBits else {
      throw UnitError(
        stage: "sum", "an aligned sum keeps \(aligned.fractionBits) fraction bits",
        remedy: "give 1 to \(AlignedSum.maximumFractionBits)")
    }
    if let least = aligned.minimumExponent, abs(least) > 4096 {
      throw UnitError(
        stage: "sum", "the least alignment exponent is \(least)", remedy: "give -4096 to 4096")
    }
    if let size = aligned.groupSize {
      guard let scale = scale.blocks, size >= 1, scale.blockSize % size == 0,
        let length = block.length, length % size == 0
      else {
        throw UnitError(
          stage: "sum", "groups of \(size) products do not divide the scales' blocks and the block",
          remedy: "give scale: {blockSize: ...} and block: {length: ...} as multiples of groupSize")
      }
      if case .rounded = product {
        throw UnitError(
          stage: "product", "products that are summed exactly in groups are rounded",
          remedy: "leave products exact")
      }
      guard block.order == .ascending || size % 2 == 0 else {
        throw UnitError(
          stage: "block", "reversed pairs straddle groups of \(size)", remedy: "give even groups")
      }
      // The exact sum of a group is held in 126 bits and a sign.
      let products = decode.a.bitRange.times(decode.b.bitRange)
      let span = products.width + MACUnit.Widths.carryBits(terms: size)
      guard span <= 126 else {
        throw UnitError(
          stage: "sum", "the exact sum of a group of \(size) products spans \(span) bits",
          remedy: "give smaller groups or narrower factors")
      }
      // A group's sum stands above its exponent: F more bits have to fit an integer of 128.
      let height = widths(of: size)
      guard aligned.fractionBits + height <= 100 else {
        throw UnitError(
          stage: "sum", "a group of \(size) products reaches 2^\(height)",
          remedy: "give smaller groups or narrower factors")
      }
      return
    }
    var formats = [decode.multiplied.a, decode.multiplied.b]
    if case .rounded(let format, _) = product { formats = [format] }
    for format in formats {
      guard case .float(let float) = format, float.precision <= 32 else {
        throw UnitError(
          stage: "decode",
          "\(format.name) is aligned by its exponent, and has none or more than 32 bits",
          remedy: "give floating-point formats of at most 32 significand bits")
      }
    }
  }

  /// The binade above every scaled sum of a group, its scales' exponents left out.
  private func widths(of size: Int) -> Int {
    decode.a.bitRange.times(decode.b.bitRange).highest + MACUnit.Widths.carryBits(terms: size) + 3
  }
}

extension SumStage {
  /// Whether the sum is a number at a known exponent, as a second alignment needs it.
  var hasExponent: Bool {
    switch self {
    case .aligned: true
    case .lanes(let lanes):
      if case .aligned = lanes.joined { true } else { false }
    case .exact, .rounded, .converted: false
    }
  }

  /// Every rounding on the way.
  var roundings: [(NumberFormat, Rounding)] {
    switch self {
    case .exact, .aligned: return []
    case .rounded(_, let format, let rounding), .converted(_, let format, let rounding):
      return [(format, rounding)]
    case .lanes(let lanes):
      switch lanes.joined {
      case .aligned: return lanes.each.roundings
      case .rounded(let format, let rounding), .sequence(let format, let rounding):
        return lanes.each.roundings + [(format, rounding)]
      }
    }
  }

  /// Whether terms are rounded one at a time, so that no wide sum arises.
  var isTermByTerm: Bool {
    if case .rounded = self { return true }
    return false
  }
}
