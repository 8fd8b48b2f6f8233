// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// What a block hands to the accumulator.
enum BlockSum {
  /// A value without any loss.
  case value(FormatValue)
  /// A sum too wide for a value: the accumulator's number must join its terms before bits are dropped.
  case wide(ExactSum)

  /// The sum with another number, jammed at most once.
  @inline(__always)
  func plus(
    _ other: FormatValue, zeroSign: Bool, flags: inout ExceptionFlags
  ) -> FormatValue {
    switch self {
    case .value(let value): value.plus(other, zeroSign: zeroSign, flags: &flags)
    case .wide(let sum): sum.plus(other, zeroSign: zeroSign, flags: &flags)
    }
  }

  /// The sum for itself, jammed if it is wide: enough for one rounding.
  func jammed(zeroSign: Bool) -> FormatValue {
    switch self {
    case .value(let value): return value
    case .wide(let sum):
      var ignored: ExceptionFlags = []
      return sum.value(zeroSign: zeroSign, flags: &ignored)
    }
  }
}

extension MACUnit {
  /// The sum s of a block, by the unit's `SumStage`.
  @inline(__always)
  func blockSum<Sink: TraceSink>(
    _ places: Range<Int>, _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: inout DotProgress<Sink>
  ) -> BlockSum {
    switch description.sum {
    case .exact:
      if places.count == 1 { return .value(term(at: places.lowerBound, a, b, &dot)) }
      return exactSum(places, zeroSign: signOfCancellation, a, b, &dot)
    case .rounded, .aligned, .converted, .lanes:
      return .value(
        sum(
          description.sum, places, lane: nil, places.lowerBound, zeroSign: signOfCancellation, a, b,
          &dot))
    }
  }

  /// The sum of some places of a block by a stage, as a value without any loss.
  ///
  /// - Parameters:
  ///   - lane: which lane this is, of a block in lanes.
  ///   - first: the block's first place.
  ///   - zeroSign: the sign of an exact zero sum of unlike terms, which the rounding that follows decides.
  private func sum<Sink: TraceSink>(
    _ stage: SumStage, _ places: some Collection<Int>, lane: Int?, _ first: Int, zeroSign: Bool,
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: inout DotProgress<Sink>
  ) -> FormatValue {
    // Additions that belong to no single k are numbered from here.
    let number = lane.map { first + (($0 + 1) << 24) } ?? first
    switch stage {
    case .exact:
      return exactSum(places, zeroSign: zeroSign, a, b, &dot).jammed(zeroSign: zeroSign)
    case .rounded(.chain, let format, let rounding):
      guard let start = places.first else { return .finite(.zero()) }
      var sum = term(at: start, a, b, &dot)
      for place in places.dropFirst() {
        let term = term(at: place, a, b, &dot)
        sum = roundedSum(sum, term, at: k(place, dot), format, rounding, &dot)
      }
      return sum
    case .rounded(.chainFromZero, let format, let rounding):
      var sum = FormatValue.finite(.zero())
      for place in places {
        let term = term(at: place, a, b, &dot)
        sum = roundedSum(sum, term, at: k(place, dot), format, rounding, &dot)
      }
      return sum
    case .rounded(.pairwiseTree, let format, let rounding):
      return tree(places.map { term(at: $0, a, b, &dot) }, number, format, rounding, &dot)
    case .aligned:
      return alignedSum(stage, places, first, beside: nil, a, b, &dot).value
    case .converted(let inner, let format, let rounding):
      var raised: ExceptionFlags = []
      let value: FormatValue
      switch inner {
      case .exact:
        let zeroSign = rounding.signOfCancellation
        value = exactSum(places, zeroSign: zeroSign, a, b, &dot).jammed(zeroSign: zeroSign)
      case .rounded, .aligned, .converted, .lanes:
        value = sum(inner, places, lane: lane, first, zeroSign: zeroSign, a, b, &dot)
      }
      return rounded(value, at: number, format, rounding, &raised, &dot)
    case .lanes(let lanes):
      return joined(lanes, Array(places), first, a, b, &dot).value
    }
  }

  private func k<Sink>(_ place: Int, _ dot: DotProgress<Sink>) -> Int {
    description.block.order.k(at: place, of: dot.count)
  }

  private func exactSum<Sink: TraceSink>(
    _ places: some Collection<Int>, zeroSign: Bool, _ a: Span<UInt64>, _ b: Span<UInt64>,
    _ dot: inout DotProgress<Sink>
  ) -> BlockSum {
    var sum = ExactSum(room: plan.blockRoom)
    for place in places { sum.add(term(at: place, a, b, &dot)) }
    var raised: ExceptionFlags = []
    let value = sum.value(zeroSign: zeroSign, flags: &raised)
    dot.sink.record(
      "sum", places.first, value, code: nil, format: nil, flags: raised, isJammed: sum.isWide)
    dot.flags.formUnion(raised)
    return sum.isWide ? .wide(sum) : .value(value)
  }

  private func tree<Sink: TraceSink>(
    _ terms: [FormatValue], _ first: Int, _ format: NumberFormat, _ rounding: Rounding,
    _ dot: inout DotProgress<Sink>
  ) -> FormatValue {
    var level = terms
    var addition = 0
    while level.count > 1 {
      var next: [FormatValue] = []
      for pair in stride(from: 0, to: level.count, by: 2) {
        guard pair + 1 < level.count else {
          next.append(level[pair])
          break
        }
        addition += 1
        next.append(
          roundedSum(level[pair], level[pair + 1], at: first + addition, format, rounding, &dot))
      }
      level = next
    }
    return level.first ?? .finite(.zero())
  }

  private func roundedSum<Sink: TraceSink>(
    _ x: FormatValue, _ y: FormatValue, at place: Int, _ format: NumberFormat,
    _ rounding: Rounding, _ dot: inout DotProgress<Sink>
  ) -> FormatValue {
    var raised: ExceptionFlags = []
    let exact = x.plus(y, zeroSign: rounding.signOfCancellation, flags: &raised)
    return rounded(exact, at: place, format, rounding, &raised, &dot)
  }

  private func rounded<Sink: TraceSink>(
    _ exact: FormatValue, at place: Int, _ format: NumberFormat, _ rounding: Rounding,
    _ raised: inout ExceptionFlags, _ dot: inout DotProgress<Sink>
  ) -> FormatValue {
    let bits = rounding.usesRandomBits ? dot.random.bits(.sum(place)) : 0
    let encoded = format.encode(exact, rounding: rounding, randomBits: bits)
    raised.formUnion(encoded.flags)
    dot.flags.formUnion(raised)
    let value = format.decode(encoded.code)
    dot.sink.record("sum", place, value, code: encoded.code, format: format, flags: raised)
    return value
  }

  /// The direction that decides the sign of a zero block sum: that of the rounding that follows it.
  private var signOfCancellation: Bool {
    switch description.accumulate {
    case .rounded(_, let rounding), .aligned(_, let rounding), .shifted(_, _, let rounding),
      .register(_, let rounding):
      rounding.signOfCancellation
    case .exact: description.final.rounding.signOfCancellation
    }
  }
}

// MARK: - Lanes

extension MACUnit {
  /// A block sum with the exponent at which it is aligned: `AlignedSum`, or lanes joined by alignment.
  func aligned<Sink: TraceSink>(
    _ places: Range<Int>, _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: inout DotProgress<Sink>
  ) -> AlignedValue {
    switch description.sum {
    case .lanes(let lanes): joined(lanes, Array(places), places.lowerBound, a, b, &dot)
    case .exact, .rounded, .aligned, .converted:
      alignedSum(description.sum, places, places.lowerBound, beside: nil, a, b, &dot)
    }
  }

  private func joined<Sink: TraceSink>(
    _ lanes: LaneSum, _ places: [Int], _ first: Int, _ a: Span<UInt64>, _ b: Span<UInt64>,
    _ dot: inout DotProgress<Sink>
  ) -> AlignedValue {
    var dealt = [[Int]](repeating: [], count: lanes.count)
    for place in places { dealt[lanes.lane(of: place - first)].append(place) }
    let filled = dealt.enumerated().filter { !$0.element.isEmpty }
    switch lanes.joined {
    case .rounded(let format, let rounding):
      var total: FormatValue?
      for (lane, places) in filled {
        // A lane that is alone is the block's sum, and the rounding after the block follows.
        let zeroSign =
          filled.count > 1 ? rounding.signOfCancellation : signOfCancellation
        let value = sum(
          lanes.each, places, lane: lane, first, zeroSign: zeroSign, a, b, &dot)
        total =
          total.map {
            roundedSum($0, value, at: first + (1 << 20) + lane, format, rounding, &dot)
          } ?? value
      }
      return AlignedValue(value: total ?? .finite(.zero()), exponent: nil)
    case .aligned(let bits, let discarded):
      let sums = filled.map { alignedSum(lanes.each, $0.element, first, beside: nil, a, b, &dot) }
      return AlignedValue.joined(sums, bits, discarded, &dot.flags)
    case .sequence(let format, let rounding):
      var held = FormatValue.finite(.zero())
      for (lane, places) in filled {
        let sum = alignedSum(
          lanes.each, places, first,
          beside: AlignedTerm(held, fractionBits: format.trailingSignificandBits), a, b, &dot)
        var raised: ExceptionFlags = []
        held = rounded(sum.value, at: first + (1 << 20) + lane, format, rounding, &raised, &dot)
      }
      return AlignedValue(value: held, exponent: nil)
    }
  }
}
