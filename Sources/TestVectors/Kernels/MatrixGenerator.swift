// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Draws matrices by operand class for a unit.
///
/// Matrix i depends on the seed and i alone, as the cases of `CaseGenerator` do.
public struct MatrixGenerator: Sendable {
  private let unit: MACUnit
  private let seed: UInt64
  private let a: FormatCorners
  private let b: FormatCorners
  private let c: FormatCorners
  private let scales: ScaleGenerator?
  private let steps: Steps

  /// What a matrix call asks of K when it goes in several steps of an instruction.
  private struct Steps {
    let length: Int
    /// Whether K may be longer than a step.
    let mayChain: Bool
    /// Whether the last step may be padded.
    let mayPad: Bool
  }

  /// A generator for a unit.
  ///
  /// - Parameter largest: the most products of a matrix.
  public init(unit: MACUnit, seed: UInt64, largest: Int = customaryLargest) {
    self.unit = unit
    self.seed = seed
    self.largest = largest
    let description = unit.description
    a = FormatCorners(description.decode.a)
    b = FormatCorners(description.decode.b)
    c = FormatCorners(description.decode.c)
    scales = description.scale.blocks.map { ScaleGenerator($0) }
    let step = unit.instruction?.k ?? 0
    let divides = description.scale.blocks.map { step % $0.blockSize == 0 } ?? true
    steps = Steps(
      length: step, mayChain: description.decode.c == description.final.format && divides,
      mayPad: description.decode.a.positiveZeroCode != nil
        && description.decode.b.positiveZeroCode != nil)
  }

  // MARK: Shapes

  /// One, primes, and the neighbours of what tiles and vectors have; now and then nothing.
  private static let sizes = [
    1, 2, 3, 4, 5, 7, 8, 11, 13, 15, 16, 17, 23, 31, 32, 33, 47, 63, 64, 65, 96, 127, 128, 129,
  ]
  private static let lengths =
    sizes + [191, 255, 256, 257, 511, 513, 1021, 1024, 1025, 2049, 4099]
  /// The most products of a matrix, so that a run has many.
  public static let customaryLargest = 150_000
  private let largest: Int

  /// The shape of matrix number `index`.
  public func shape(_ index: UInt64) -> InstructionShape {
    var random = RandomStream(seed: seed ^ 0x5348_4150_4553, stream: index)
    func size(_ list: [Int]) -> Int { random.oneIn(40) ? 0 : list[random.below(list.count)] }
    let k = fitted(size(Self.lengths))
    var (m, n) = (size(Self.sizes), size(Self.sizes))
    while m * n * k > largest, m * n > 1 {
      if m > n { m = (m + 1) / 2 } else { n = (n + 1) / 2 }
    }
    return InstructionShape(m: m, n: n, k: k)
  }

  /// A length near the given one that the unit's matrix call takes.
  private func fitted(_ k: Int) -> Int {
    guard steps.length > 0 else { return k }
    if !steps.mayChain { return steps.mayPad ? min(k, steps.length) : (k == 0 ? 0 : steps.length) }
    return steps.mayPad ? k : k / steps.length * steps.length
  }

  // MARK: Operands

  /// Matrix number `index`.
  ///
  /// - Throws: `MatrixError` never for a shape of `shape(_:)`.
  public func operands(_ index: UInt64) throws -> MatrixOperands {
    let shape = shape(index)
    let kind = KernelClass.ofMatrix(index)
    var random = RandomStream(seed: seed, stream: index)
    // Where products lie, for the classes that keep together: around 1 if the formats go there.
    let center = random.within(-3...3)
    var codesA = codes(a, shape.m * shape.k, kind, center, &random)
    var codesB = codes(b, shape.k * shape.n, kind, center, &random)
    var codesC = codes(c, shape.m * shape.n, kind, 2 * center, &random)
    if kind == .cancellation { cancel(&codesA, &codesB, shape, &random) }
    if kind == .oneSided { align(&codesA, &codesB, &codesC, &random) }
    var scaleWords: MatrixScales?
    if let scales, shape.k > 0 {
      scaleWords = try words(scales, shape, kind, &random)
    }
    if kind == .someSpecials {
      for _ in 0..<1 + random.below(4) {
        sprinkle(&codesA, a, &random)
        sprinkle(&codesB, b, &random)
        sprinkle(&codesC, c, &random)
      }
    }
    return MatrixOperands(
      a: try CodeMatrix(rows: shape.m, columns: shape.k, codes: codesA),
      b: try CodeMatrix(rows: shape.k, columns: shape.n, codes: codesB),
      c: try CodeMatrix(rows: shape.m, columns: shape.n, codes: codesC), scales: scaleWords)
  }

  private func codes(
    _ corners: FormatCorners, _ count: Int, _ kind: KernelClass, _ center: Int,
    _ random: inout RandomStream
  ) -> [UInt64] {
    var codes: [UInt64] = []
    codes.reserveCapacity(count)
    for _ in 0..<count { codes.append(code(corners, kind, center, &random)) }
    return codes
  }

  private func code(
    _ corners: FormatCorners, _ kind: KernelClass, _ center: Int, _ random: inout RandomStream
  ) -> UInt64 {
    func close() -> UInt64 { corners.code(inBinade: center + random.within(-3...2), &random) }
    func wide() -> UInt64 { corners.code(inBinade: random.within(corners.binades), &random) }
    switch kind {
    case .uniformCodes: return corners.anyCode(&random)
    case .closeExponents, .cancellation, .someSpecials: return close()
    case .wideExponents: return wide()
    case .patterns: return corners.patterned(&random)
    case .zeros: return random.oneIn(2) ? random.pick(corners.zeros) : close()
    case .subnormals:
      return corners.subnormals.isEmpty || random.oneIn(3)
        ? corners.code(
          inBinade: corners.binades.lowerBound + random.below(corners.binades.count / 2 + 1),
          &random)
        : random.pick(corners.subnormals)
    case .extremes: return random.oneIn(4) ? wide() : random.pick(corners.extremes)
    case .oneSided: return random.oneIn(16) ? close() : corners.greatest(&random)
    case .allSpecials: return random.oneIn(3) ? wide() : random.pick(corners.specials)
    }
  }

  /// Makes the second half of K the negative of the first, but for a few products.
  private func cancel(
    _ codesA: inout [UInt64], _ codesB: inout [UInt64], _ shape: InstructionShape,
    _ random: inout RandomStream
  ) {
    let half = shape.k / 2
    let negatesA = unit.description.decode.a.isSigned
    for k in 0..<half {
      for row in 0..<shape.m {
        let code = codesA[row * shape.k + k]
        codesA[row * shape.k + half + k] = negatesA ? a.negated(code) : code
      }
      for column in 0..<shape.n {
        let code = codesB[k * shape.n + column]
        codesB[(half + k) * shape.n + column] = negatesA ? code : b.negated(code)
      }
    }
    for _ in 0..<random.below(3) where !codesA.isEmpty {
      codesA[random.below(codesA.count)] = a.anyCode(&random)
    }
  }

  /// Gives all factors such signs that products go one way, and the addend with or against them.
  private func align(
    _ codesA: inout [UInt64], _ codesB: inout [UInt64], _ codesC: inout [UInt64],
    _ random: inout RandomStream
  ) {
    let flips = random.oneIn(2)
    for index in codesA.indices {
      codesA[index] = a.positive(codesA[index])
      if flips { codesA[index] = a.negated(codesA[index]) }
    }
    for index in codesB.indices { codesB[index] = b.positive(codesB[index]) }
    if random.oneIn(2) {
      for index in codesC.indices {
        codesC[index] = c.positive(codesC[index])
        if flips { codesC[index] = c.negated(codesC[index]) }
      }
    }
  }

  private func sprinkle(
    _ codes: inout [UInt64], _ corners: FormatCorners, _ random: inout RandomStream
  ) {
    guard !codes.isEmpty, random.oneIn(2) else { return }
    codes[random.below(codes.count)] = random.pick(corners.specials)
  }

  // MARK: Scales

  private func words(
    _ scales: ScaleGenerator, _ shape: InstructionShape, _ kind: KernelClass,
    _ random: inout RandomStream
  ) throws -> MatrixScales {
    let cornerClass: CornerClass =
      switch kind {
      case .uniformCodes: .uniformCodes
      case .zeros: .zeros
      case .subnormals: .subnormals
      case .extremes, .oneSided, .wideExponents: .extremes
      case .allSpecials: .specials
      case .closeExponents, .patterns, .cancellation, .someSpecials: .significandPatterns
      }
    var (wordsA, wordsB): ([UInt64], [UInt64]) = ([], [])
    for _ in 0..<shape.m { wordsA += scales.words(cornerClass, shape.k, &random).a }
    for _ in 0..<shape.n { wordsB += scales.words(cornerClass, shape.k, &random).b }
    if kind == .someSpecials, random.oneIn(3) {
      let other = scales.words(.specials, shape.k, &random)
      wordsA.replaceSubrange(
        ..<min(wordsA.count, other.a.count), with: other.a.prefix(wordsA.count))
    }
    let count = (shape.k + scales.blockSize - 1) / scales.blockSize
    return MatrixScales(
      a: try CodeMatrix(rows: shape.m, columns: count, codes: wordsA),
      b: try CodeMatrix(rows: shape.n, columns: count, codes: wordsB).transposed)
  }
}

extension FormatCorners {
  /// The greatest number of either sign, or the one before it.
  fileprivate func greatest(_ random: inout RandomStream) -> UInt64 {
    switch format {
    case .float(let float):
      return float.greatestFiniteCode - (random.oneIn(4) ? 1 : 0)
        | (random.oneIn(2) ? float.signMask : 0)
    case .fixedPoint, .codeBook: return random.pick(extremes)
    }
  }
}
