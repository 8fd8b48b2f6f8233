// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// The result of one dot product: d = c + Σ a_k × b_k by the unit's stages.
  ///
  /// - Parameters:
  ///   - a: the K codes of the first factors, k ascending; bits above the format are ignored.
  ///   - b: as many codes of the second factors.
  ///   - c: the code of the addend.
  ///   - random: which random numbers a stochastic rounding draws.
  /// - Precondition: none is trapped on: with unlike lengths the shorter one counts.
  public func evaluate(
    a: Span<UInt64>, b: Span<UInt64>, c: UInt64, random: RandomCase = RandomCase()
  ) -> UnitResult {
    var sink = NoTrace()
    return run(a: a, b: b, c: c, random: random, sink: &sink)
  }

  /// The same on arrays.
  public func evaluate(
    a: [UInt64], b: [UInt64], c: UInt64, random: RandomCase = RandomCase()
  ) -> UnitResult {
    evaluate(a: a.span, b: b.span, c: c, random: random)
  }

  /// The result with every value on the way, in the order of the pipeline.
  public func trace(
    a: [UInt64], b: [UInt64], c: UInt64, random: RandomCase = RandomCase()
  ) -> (result: UnitResult, steps: [TraceStep]) {
    var sink = TraceRecorder()
    let result = run(a: a.span, b: b.span, c: c, random: random, sink: &sink)
    return (result, sink.steps)
  }

  private func run<Sink: TraceSink>(
    a: Span<UInt64>, b: Span<UInt64>, c: UInt64, random: RandomCase, sink: inout Sink
  ) -> UnitResult {
    let decode = description.decode
    let count = min(a.count, b.count)
    let step = description.block.length ?? max(count, 1)
    var flags: ExceptionFlags = []
    let addend = decode.c.decode(c, subnormals: decode.subnormalAddend)
    flags.formUnion(addend.raisedByReading)
    sink.record("c", nil, addend, code: c, format: decode.c, flags: flags)

    var accumulator = Accumulator(addend, code: c, unit: self)
    var start = 0
    var block = 0
    while start < count {
      let end = min(start + step, count)
      if plan.accumulatorIsExact && plan.sumIsExact {
        for k in start..<end {
          accumulator.total?.add(
            product(a[k], b[k], k, random: random, flags: &flags, sink: &sink))
        }
      } else if end == start + 1, accumulator.rounds {
        // The common unit, a fused multiply-add: a block of one product has no sum.
        let term = product(a[start], b[start], start, random: random, flags: &flags, sink: &sink)
        accumulator.add(term, block: block, random: random, flags: &flags, sink: &sink)
      } else {
        let sum = blockSum(
          a, b, start..<end, random: random, flags: &flags, sink: &sink)
        accumulator.add(sum, block: block, random: random, flags: &flags, sink: &sink)
      }
      start = end
      block += 1
    }
    if count == 0 { accumulator.deliverAddend(unit: self, flags: &flags) }
    return finish(accumulator, random: random, flags: flags, sink: &sink)
  }

  // MARK: decode and product

  @inline(__always)
  private func product<Sink: TraceSink>(
    _ a: UInt64, _ b: UInt64, _ k: Int, random: RandomCase, flags: inout ExceptionFlags,
    sink: inout Sink
  ) -> FormatValue {
    let x = plan.decodeA(a, description.decode)
    let y = plan.decodeB(b, description.decode)
    sink.record("a", k, x, code: a, format: description.decode.a, flags: x.raisedByReading)
    sink.record("b", k, y, code: b, format: description.decode.b, flags: y.raisedByReading)
    var raised: ExceptionFlags = []
    let exact = x.times(y, flags: &raised)
    flags.formUnion(raised.union(x.raisedByReading).union(y.raisedByReading))
    if plan.productIsExact {
      sink.record("product", k, exact, code: nil, format: nil, flags: raised)
      return exact
    }
    switch description.product {
    case .exact: return exact
    case .rounded(let format, let rounding):
      let bits = rounding.usesRandomBits ? random.bits(.product(k)) : 0
      let encoded = format.encode(exact, rounding: rounding, randomBits: bits)
      flags.formUnion(encoded.flags)
      let value = format.decode(encoded.code)
      sink.record(
        "product", k, value, code: encoded.code, format: format,
        flags: raised.union(encoded.flags))
      return value
    }
  }

  // MARK: sum

  @inline(__always)
  private func blockSum<Sink: TraceSink>(
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ range: Range<Int>, random: RandomCase,
    flags: inout ExceptionFlags, sink: inout Sink
  ) -> BlockSum {
    if range.count == 1 {
      let k = range.lowerBound
      return .value(product(a[k], b[k], k, random: random, flags: &flags, sink: &sink))
    }
    switch description.sum {
    case .exact:
      var sum = ExactSum(room: plan.blockRoom)
      for k in range {
        sum.add(product(a[k], b[k], k, random: random, flags: &flags, sink: &sink))
      }
      var raised: ExceptionFlags = []
      let value = sum.value(zeroSign: signOfCancellation, flags: &raised)
      sink.record(
        "sum", range.lowerBound, value, code: nil, format: nil, flags: raised,
        isJammed: sum.isWide)
      flags.formUnion(raised)
      return sum.isWide ? .wide(sum) : .value(value)
    case .rounded(.chain, let format, let rounding):
      var sum = product(
        a[range.lowerBound], b[range.lowerBound], range.lowerBound, random: random,
        flags: &flags, sink: &sink)
      for k in range.dropFirst() {
        let term = product(a[k], b[k], k, random: random, flags: &flags, sink: &sink)
        sum = roundedSum(
          sum, term, place: k, format, rounding, random: random, flags: &flags, sink: &sink)
      }
      return .value(sum)
    case .rounded(.pairwiseTree, let format, let rounding):
      var level = range.map {
        product(a[$0], b[$0], $0, random: random, flags: &flags, sink: &sink)
      }
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
            roundedSum(
              level[pair], level[pair + 1], place: range.lowerBound + addition, format, rounding,
              random: random, flags: &flags, sink: &sink))
        }
        level = next
      }
      return .value(level[0])
    }
  }

  private func roundedSum<Sink: TraceSink>(
    _ x: FormatValue, _ y: FormatValue, place: Int, _ format: NumberFormat, _ rounding: Rounding,
    random: RandomCase, flags: inout ExceptionFlags, sink: inout Sink
  ) -> FormatValue {
    var raised: ExceptionFlags = []
    let exact = x.plus(y, zeroSign: rounding.signOfCancellation, flags: &raised)
    let bits = rounding.usesRandomBits ? random.bits(.sum(place)) : 0
    let encoded = format.encode(exact, rounding: rounding, randomBits: bits)
    raised.formUnion(encoded.flags)
    flags.formUnion(raised)
    let value = format.decode(encoded.code)
    sink.record("sum", place, value, code: encoded.code, format: format, flags: raised)
    return value
  }

  /// The direction that decides the sign of a zero block sum: that of the rounding that follows it.
  private var signOfCancellation: Bool {
    switch description.accumulate {
    case .rounded(_, let rounding), .register(_, let rounding): rounding.signOfCancellation
    case .exact: description.final.rounding.signOfCancellation
    }
  }

  // MARK: final and special

  private func finish<Sink: TraceSink>(
    _ accumulator: Accumulator, random: RandomCase, flags: ExceptionFlags, sink: inout Sink
  ) -> UnitResult {
    var flags = flags
    let format = description.final.format
    let rounding = description.final.rounding
    var value = accumulator.value
    var raised: ExceptionFlags = []
    if let total = accumulator.total {
      value = total.plus(
        accumulator.value, zeroSign: rounding.signOfCancellation, flags: &raised)
      flags.formUnion(raised)
      sink.record(
        "accumulate", nil, value, code: nil, format: nil, flags: raised, isJammed: total.isWide)
      raised = []
    }
    var code: UInt64
    if accumulator.holds(format) {
      code = accumulator.code
    } else {
      let bits = rounding.usesRandomBits ? random.bits(.final) : 0
      let encoded = format.encode(value, rounding: rounding, randomBits: bits)
      raised = encoded.flags
      flags.formUnion(raised)
      code = encoded.code
    }
    let delivered = format.decode(code)
    if delivered.isNaN {
      code = description.special.nanCode ?? format.canonicalNaNCode ?? code
    } else if description.special.zeroSign == .positive, case .finite(let exact) = delivered,
      exact.isZero, exact.isNegative
    {
      code = format.positiveZeroCode ?? code
    }
    sink.record(
      "final", nil, format.decode(code), code: code, format: format, flags: raised)
    return UnitResult(code: code, flags: flags)
  }
}
