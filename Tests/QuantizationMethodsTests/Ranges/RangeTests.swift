// SPDX-License-Identifier: Apache-2.0
import Foundation
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Ranges` {
  private static let normal = Magnitudes(SyntheticLayer.normals(3000, seed: 3, stream: 2))

  @Test func `golden section finds the minimum of a parabola and of several valleys`() {
    let found = GoldenSection.minimum(-3...10) { ($0 - 1.25) * ($0 - 1.25) }
    #expect(abs(found - 1.25) < 1e-6)
    // Valleys at 1, 4 and 9, the second one the deepest.
    let valleys = GoldenSection.scanned(0.5...16, factor: 1.1) { x in
      min(abs(x - 1) + 0.2, abs(x - 4), abs(x - 9) + 0.1)
    }
    #expect(abs(valleys - 4) < 1e-6)
  }

  @Test(arguments: ["int3", "int4", "int8", "e2m1", "e4m3-all"])
  func `the golden-section clip is no worse than 111 clips and any step`(name: String) throws {
    let cells = try RoundingCells(namedFormat(name))
    let clip = ClipSearch.goldenSection(Self.normal, cells: cells)
    let error = cells.meanSquaredError(Self.normal, clip: clip)
    let grid = try CodeGrid(namedFormat(name))
    let searched = RangeMethod.searchedClips.map {
      cells.meanSquaredError(Self.normal, clip: $0 * Double(Self.normal.greatest))
    }
    let least = searched.min() ?? 0
    // Samples make the error ragged: within a thousandth of the grid search's best, most often below.
    #expect(error < least * 1.001)
    // The cells' error is the grid's.
    #expect(
      abs(error - grid.meanSquaredError(Self.normal, scale: clip / cells.greatest)) < 1e-12)
    #expect(ClipSearch.goldenSection(Magnitudes([0, 0]), cells: cells) == 0)
  }

  /// The divergence of one candidate, bin by bin, from the description.
  private func divergence(_ counts: [Double], kept: Int, cells: RoundingCells) -> Double {
    var reference = Array(counts[..<kept])
    reference[kept - 1] += counts[kept...].reduce(0, +)
    let perBin = Double(kept) / cells.greatest
    let levels = cells.values.filter { $0 >= 0 }
    let thresholds = zip(levels, levels.dropFirst()).map { ($0 + $1) / 2 * perBin }
    let cell = (0..<kept).map { bin in thresholds.count { $0 < Double(bin) + 0.5 } }
    var quantized = [Double](repeating: 0, count: kept)
    for bin in 0..<kept where counts[bin] > 0 {
      let members = (0..<kept).filter { cell[$0] == cell[bin] && counts[$0] > 0 }
      quantized[bin] = members.reduce(0) { $0 + counts[$1] } / Double(members.count)
    }
    let (all, inside) = (reference.reduce(0, +), quantized.reduce(0, +))
    if inside == 0 { return .infinity }
    return (0..<kept).reduce(0) { sum, bin in
      guard reference[bin] > 0 else { return sum }
      let (p, q) = (reference[bin] / all, max(quantized[bin], 1e-4) / inside)
      return sum + p * log(p / q)
    }
  }

  @Test(arguments: ["int4", "e2m1"])
  func `the divergence clip is that of the definition, bin by bin`(name: String) throws {
    let cells = try RoundingCells(namedFormat(name))
    var numbers = SyntheticLayer.normals(600, seed: 8, stream: 4)
    numbers[5] = 9
    let magnitudes = Magnitudes(numbers)
    let method = DivergenceClip(bins: 96, leastBins: 8)
    let clip = method.clip(magnitudes, cells: cells)
    var counts = [Double](repeating: 0, count: 96)
    for x in magnitudes.sorted { counts[min(95, Int(Double(x) / (9.0 / 96)))] += 1 }
    let all = (8...96).map { divergence(counts, kept: $0, cells: cells) }
    let best = all.indices.min { all[$0] < all[$1] } ?? 0
    #expect(abs(clip - Double(best + 8) * 9 / 96) < 1e-9)
    #expect(clip < 9)
  }

  @Test func `the divergence clip leaves out an outlier and keeps uniform numbers`() throws {
    let cells = try RoundingCells(namedFormat("int8"))
    let outlier = Magnitudes(SyntheticLayer.normals(4000, seed: 1, stream: 1) + [60])
    let clip = DivergenceClip().clip(outlier, cells: cells)
    #expect(clip > 2 && clip < 30)
    let uniform = Magnitudes((0..<4096).map { Float($0) / 4096 })
    #expect(DivergenceClip().clip(uniform, cells: cells) > 0.98)
    #expect(DivergenceClip().clip(Magnitudes([0]), cells: cells) == 0)
  }

  @Test func `rules reach golden section and divergence`() throws {
    let format = try namedFormat("int4")
    let cells = try RoundingCells(format)
    let golden = try ScalingRule(range: .goldenSection).scale(for: Self.normal, format: format)
    #expect(golden == Float(ClipSearch.goldenSection(Self.normal, cells: cells) / 7))
    let divergence = try ScalingRule(range: .divergence).scale(for: Self.normal, format: format)
    #expect(divergence == Float(DivergenceClip().clip(Self.normal, cells: cells) / 7))
    #expect(try ScalingRule(range: .divergence).scale(for: Magnitudes([0]), format: format) == 1)
  }

  @Test func `asymmetric ranges are of nearest rank, and clipped ends cost less`() throws {
    let numbers: [Float] = [3, -1, 10, 0, 2, 4, 1, -7, 5, 6]
    #expect(ValueRange.minMax(numbers) == ValueRange(least: -7, greatest: 10))
    #expect(
      ValueRange.percentile(numbers, lower: 20, upper: 90) == ValueRange(least: -1, greatest: 6))
    #expect(ValueRange.minMax([]) == ValueRange(least: 0, greatest: 0))
    let tailed = SyntheticLayer.normals(2000, seed: 4, stream: 3).map { $0 > 0 ? $0 * $0 : $0 }
    let range = try ValueRange.meanSquaredError(tailed, bits: 4)
    let whole = ValueRange.minMax(tailed)
    func error(_ range: ValueRange) throws -> Double {
      let quantizer = try AsymmetricInteger(bits: 4, range: range).quantizer()
      return tailed.reduce(0) { sum, x in
        let difference = Double(quantizer.value(of: quantizer.code(of: x)) - x)
        return sum + difference * difference
      }
    }
    #expect(range.greatest < whole.greatest)
    #expect(try error(range) < error(whole))
  }
}

@Suite struct `Real-valued biases` {
  @Test func `greatest numbers and biases agree with LLM-FP4's and go both ways`() {
    let e2m1 = FloatShape(exponentBits: 2, trailingSignificandBits: 1)
    let e4m3 = FloatShape(exponentBits: 4, trailingSignificandBits: 3)
    #expect(RealBias(shape: e2m1, greatest: 6).bias == 1)
    #expect(abs(RealBias(shape: e4m3, greatest: 480).bias - 7) < 1e-12)
    #expect(RealBias(shape: e2m1, bias: 1).scale == 1)
    var off: [Double] = []
    for step in -40...40 {
      let greatest = 1.37 * StrictPower.of(1.3, step)
      let bias = RealBias(shape: e4m3, greatest: greatest)
      off.append(abs(bias.greatest / greatest - 1))
      off.append(abs(RealBias(shape: e4m3, scale: bias.scale).bias - bias.bias))
    }
    #expect((off.max() ?? 1) < 1e-13)
  }

  @Test func `a format with a real bias is a minifloat with a real scale`() throws {
    let shape = FloatShape(exponentBits: 3, trailingSignificandBits: 2)
    let bias = RealBias(shape: shape, bias: 4.3)
    guard case .codeBook(let book) = try namedFormat("e3m2-bias=4.3") else { return }
    let grid = try shape.format()
    let wrong = (0..<UInt64(64)).filter { code in
      abs(book.decode(code).asDouble - grid.decode(code).asDouble * bias.scale) > 1e-15
    }
    #expect(wrong.isEmpty)
    // The quantizer: clip to the greatest number, then the nearest.
    let quantizer = try bias.quantizer()
    #expect(quantizer.rounding.clipping == .beforeRounding)
    let top = Float(bias.greatest)
    #expect(abs(quantizer.value(of: quantizer.code(of: 1e9)) - top) < top * 1e-6)
    let numbers = SyntheticLayer.normals(500, seed: 2, stream: 7)
    let off = numbers.filter { x in
      let found = Double(quantizer.value(of: quantizer.code(of: x)))
      let nearest = book.values.min { abs($0 - Double(x)) < abs($1 - Double(x)) } ?? 0
      return abs(found - nearest) > 1e-6
    }
    #expect(off.isEmpty, "\(off.prefix(5))")
  }

  @Test func `channels vote for exponent bits by their outliers`() throws {
    let plain = (0..<6).map { channel in
      Magnitudes((0..<400).map { Float($0 - 200) * Float(channel + 1) })
    }
    let uniform = try SignificandVote().vote(channels: plain)
    #expect(uniform.shape.exponentBits <= 2)
    let tailed = (0..<5).map { channel in
      Magnitudes(
        SyntheticLayer.normals(400, seed: UInt64(channel), stream: 5).map { $0 * $0 * $0 * $0 * $0 }
      )
    }
    let outliers = try SignificandVote().vote(channels: tailed + [plain[0], Magnitudes([0])])
    #expect(outliers.shape.exponentBits >= 3)
    #expect(outliers.votes.reduce(0, +) == 6)
    #expect(outliers.biases.count == 7 && outliers.errors[6] == 0)
    // Every channel has its own greatest number near its own greatest magnitude.
    #expect(
      zip(uniform.biases, plain).allSatisfy {
        abs($0.greatest / Double($1.greatest) - 1) < 0.1
      })
    #expect(throws: FormatError.self) {
      try SignificandVote(width: 8, candidates: [7]).vote(channels: plain)
    }
  }

  @Test func `the search multiplies the bias and never loses`() throws {
    #expect(BiasSearch.factors.count == 100 && BiasSearch.factors[0] == 0.01)
    #expect(abs((BiasSearch.factors.last ?? 0) - 1.1881) < 1e-12)
    let numbers = SyntheticLayer.normals(300, seed: 12, stream: 3).map { $0 * 0.05 }
    let inputs = SyntheticLayer.normals(300, seed: 13, stream: 3)
    func loss(_ values: [Float], _ bias: RealBias) throws -> Double {
      let quantizer = try bias.quantizer()
      return values.reduce(0) { sum, x in
        let error = Double(quantizer.value(of: quantizer.code(of: x)) - x)
        return sum + error * error
      }
    }
    let weights = BiasSearch.Operand(
      shapes: FloatShape.all(width: 4).reversed(),
      greatest: [Double(numbers.map(abs).max() ?? 1)])
    let activations = BiasSearch.Operand(
      shapes: FloatShape.all(width: 4), greatest: [Double(inputs.map(abs).max() ?? 1)])
    func objective(_ weights: [RealBias], _ activations: [RealBias]) throws -> [Double] {
      [try loss(numbers, weights[0]) * 400 + loss(inputs, activations[0])]
    }
    let found = try BiasSearch(rounds: 2).search(
      weights: weights, activations: activations, objective: objective)
    let start = try objective(
      [RealBias(shape: weights.shapes[0], greatest: weights.greatest[0])],
      [RealBias(shape: activations.shapes[0], greatest: activations.greatest[0])])
    #expect(found.loss < start[0])
    #expect(try objective(found.weights, found.activations)[0] == found.loss)
    // Normal numbers in four bits do not want E3M0, where the activations began.
    #expect(weights.shapes[0].trailingSignificandBits == 2)
    #expect(activations.shapes[0].trailingSignificandBits == 0)
    #expect(found.activations[0].shape.trailingSignificandBits > 0)
    #expect(found.weights[0].shape.trailingSignificandBits > 0)
  }

  @Test func `output channels choose their own factors`() throws {
    let shape = FloatShape(exponentBits: 2, trailingSignificandBits: 1)
    // The loss is least at the bias 1 for one channel and 2 for the other.
    let found = BiasSearch(rounds: 1).search(
      weights: BiasSearch.Operand(shapes: [shape], greatest: [4, 1]),
      activations: BiasSearch.Operand(shapes: [shape], greatest: [6])
    ) { weights, _ in
      [abs(weights[0].bias - 1), abs(weights[1].bias - 2)]
    }
    #expect(abs(found.weights[0].bias - 1) < 0.02 && abs(found.weights[1].bias - 2) < 0.05)
  }

  @Test func `pre-shifted biases are those of the formula`() {
    let shape = FloatShape(exponentBits: 2, trailingSignificandBits: 1)
    // Biases 1 - log2(greatest / 6).
    let split = PreShiftedBias(shape: shape, greatest: [6, 3, 1.4, 0.01, 0])
    #expect(split.tensor.bias == 1)
    #expect(split.offsets == [0, 1, 2, 3, 3])
    #expect(split.bias(channel: 2).bias == 3)
    let searched = PreShiftedBias(shape: shape, greatest: [6, 3], tensorBias: 1.4)
    #expect(searched.offsets == [0, 1])
    #expect(PreShiftedBias(shape: shape, greatest: []).offsets.isEmpty)
  }

  @Test func `the dot product of folded weights is that of channels' own biases, bit for bit`()
    throws
  {
    let shape = FloatShape(exponentBits: 2, trailingSignificandBits: 1)
    let channels = 32
    let inputs = (0..<channels).map { channel in
      SyntheticLayer.normals(8, seed: 40, stream: UInt64(channel)).map {
        $0 * StrictPower.float(2, -channel % 7)
      }
    }
    let greatest = inputs.map { Double($0.map(abs).max() ?? 0) }
    let split = PreShiftedBias(shape: shape, greatest: greatest)
    #expect(Set(split.offsets) == [0, 1, 2, 3])
    // Weights that are codes of FP4 already.
    let weights = SyntheticLayer.normals(channels * 4, seed: 41, stream: 0).map {
      ($0 * 2).rounded() / 2
    }
    let folded = split.folded(weights)
    let tensor = try Quantizer(format: try shape.format(), scales: [Float(split.tensor.scale)])
    var wrong = 0
    for sample in 0..<8 {
      for row in 0..<4 {
        var ours = 0.0
        var theirs = 0.0
        for channel in 0..<channels {
          let x = inputs[channel][sample]
          let own = try Quantizer(
            format: try shape.format(),
            scales: [tensor.scales[0] / split.multiplier(channel: channel)])
          let code = own.code(of: x)
          let shifted = tensor.code(of: x * split.multiplier(channel: channel))
          if code != shifted { wrong += 1 }
          // Without the scales: all products are exact in float64.
          let place = row * channels + channel
          theirs += Double(own.value(of: code)) * Double(weights[place])
          ours += Double(tensor.value(of: shifted)) * Double(folded[place])
        }
        if ours != theirs { wrong += 1 }
      }
    }
    #expect(wrong == 0)
  }
}

/// Whole powers by multiplication.
private enum StrictPower {
  static func of(_ base: Double, _ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1) { power, _ in exponent < 0 ? power / base : power * base }
  }
  static func float(_ base: Float, _ exponent: Int) -> Float {
    Float(of(Double(base), exponent))
  }
}
