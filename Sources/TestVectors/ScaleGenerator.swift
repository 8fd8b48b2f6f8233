// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Draws the scale words of a case.
struct ScaleGenerator: Sendable {
  private let blocks: BlockScales
  private let a: FormatCorners
  private let b: FormatCorners

  init(_ blocks: BlockScales) {
    self.blocks = blocks
    a = FormatCorners(blocks.a)
    b = FormatCorners(blocks.b)
  }

  /// Scale words for a dot product of a length.
  func words(
    _ cornerClass: CornerClass, _ length: Int, _ random: inout RandomStream
  ) -> ScaleWords {
    // What all blocks have in common moves the case; they differ by a little.
    let shift: Int
    switch cornerClass {
    case .overflowBand: shift = random.oneIn(2) ? 0 : random.within(0...127)
    case .underflowBand, .subnormals: shift = -(random.oneIn(2) ? 0 : random.within(0...127))
    case .extremes: shift = random.within(-127...127)
    case .uniformCodes, .specials, .zeros, .significandPatterns, .cancellation, .absorption, .ties,
      .blockCancellation, .alignment, .nearTies:
      shift = random.within(-3...3)
    }
    var words = ScaleWords()
    for _ in 0..<blocks.count(for: length) {
      words.a.append(word(a, cornerClass, shift, &random))
      words.b.append(word(b, cornerClass, shift, &random))
    }
    return words
  }

  private func word(
    _ scale: FormatCorners, _ cornerClass: CornerClass, _ shift: Int,
    _ random: inout RandomStream
  ) -> UInt64 {
    let width = blocks.wordWidth(scale.format)
    let extra = width > scale.format.width ? random.bits() << UInt64(scale.format.width) : 0
    let mask = width >= 64 ? UInt64.max : (1 << UInt64(width)) - 1
    return (code(scale, cornerClass, shift, &random) | extra) & mask
  }

  private func code(
    _ scale: FormatCorners, _ cornerClass: CornerClass, _ shift: Int,
    _ random: inout RandomStream
  ) -> UInt64 {
    switch cornerClass {
    case .uniformCodes: return scale.anyCode(&random)
    case .specials: return random.oneIn(3) ? random.pick(scale.specials) : scale.anyCode(&random)
    case .zeros where random.oneIn(4) && !scale.zeros.isEmpty: return random.pick(scale.zeros)
    case .subnormals where random.oneIn(2) && !scale.subnormals.isEmpty:
      return random.pick(scale.subnormals)
    case .zeros, .subnormals, .extremes, .significandPatterns, .cancellation, .absorption, .ties,
      .overflowBand, .underflowBand, .blockCancellation, .alignment, .nearTies:
      return scale.code(inBinade: shift + random.within(-4...4), &random)
    }
  }

  /// Gives the blocks of two elements the same scales.
  func equalize(_ words: inout ScaleWords, _ first: Int, _ second: Int) {
    let (from, to) = (first / blocks.blockSize, second / blocks.blockSize)
    guard from < words.a.count, to < words.a.count else { return }
    words.a[to] = words.a[from]
    words.b[to] = words.b[from]
  }

  /// Gives a block two powers of two whose product comes near 2^exponent; returns the product's exponent.
  func set(_ words: inout ScaleWords, _ block: Int, near exponent: Int) -> Int {
    guard block < words.a.count, block < words.b.count else { return 0 }
    let first = min(max(exponent / 2, a.binades.lowerBound), a.binades.upperBound)
    let second = min(max(exponent - first, b.binades.lowerBound), b.binades.upperBound)
    words.a[block] = a.powerOfTwo(first) ?? words.a[block]
    words.b[block] = b.powerOfTwo(second) ?? words.b[block]
    return first + second
  }

  /// How many elements share a scale.
  var blockSize: Int { blocks.blockSize }

  /// The block of element k.
  func block(of k: Int) -> Int { k / blocks.blockSize }

  /// The factor of element k, for aiming.
  func factor(_ words: ScaleWords, _ k: Int) -> Double {
    let block = k / blocks.blockSize
    guard block < words.a.count, block < words.b.count else { return 1 }
    let factor = blocks.a.decode(words.a[block]).asDouble * blocks.b.decode(words.b[block]).asDouble
    return factor.isNaN ? 1 : factor.magnitude
  }
}

extension FormatCorners {
  /// The code of 2^exponent, nil when no code is.
  func powerOfTwo(_ exponent: Int) -> UInt64? {
    guard binades.contains(exponent) else { return nil }
    switch format {
    case .float(let float):
      let t = float.fields.trailingSignificandBits
      if exponent < float.minimumExponent {
        return 1 << UInt64(max(0, exponent - (float.minimumExponent - t)))
      }
      let field = exponent - float.minimumExponent + (float.fields.hasSubnormals ? 1 : 0)
      return UInt64(field) << UInt64(t)
    case .fixedPoint(let fixed):
      guard fixed.zeroPoint == 0 else { return nil }
      return 1 << UInt64(exponent + fixed.fractionBits)
    case .codeBook: return nil
    }
  }

  /// The code of the magnitude, as far as there is one.
  func positive(_ code: UInt64) -> UInt64 {
    switch format {
    case .float(let float): return code & ~float.signMask
    case .fixedPoint:
      if case .finite(let number) = format.decode(code), number.isNegative { return negated(code) }
      return code
    case .codeBook: return code
    }
  }

  /// The code of the opposite number, or of the nearest to it.
  func negated(_ code: UInt64) -> UInt64 {
    switch format {
    case .float(let float): return code ^ float.signMask
    case .fixedPoint(let fixed):
      let mask = fixed.width == 64 ? UInt64.max : (1 << UInt64(fixed.width)) - 1
      return (0 &- code) & mask
    case .codeBook: return code
    }
  }
}
