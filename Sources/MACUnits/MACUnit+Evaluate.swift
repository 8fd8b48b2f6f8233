// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// The result of one dot product: d = c + Σ a_k × b_k by the unit's stages.
  ///
  /// - Parameters:
  ///   - a: the K codes of the first factors, k ascending; bits above the format are ignored.
  ///   - b: as many codes of the second factors.
  ///   - c: the code of the addend.
  ///   - scales: the scale words of a unit with block scales.
  ///   - random: which random numbers a stochastic rounding draws.
  /// - Precondition: none is trapped on: with unlike lengths the shorter one counts.
  public func evaluate(
    a: Span<UInt64>, b: Span<UInt64>, c: UInt64, scales: ScaleWords = ScaleWords(),
    random: RandomCase = RandomCase()
  ) -> UnitResult {
    var dot = DotProgress(
      count: min(a.count, b.count), scales: scales, random: random, sink: NoTrace())
    return run(a, b, c, &dot)
  }

  /// The same on arrays.
  public func evaluate(
    a: [UInt64], b: [UInt64], c: UInt64, random: RandomCase = RandomCase()
  ) -> UnitResult {
    evaluate(a: a.span, b: b.span, c: c, random: random)
  }

  /// The same on collected operands.
  public func evaluate(
    _ operands: DotOperands, random: RandomCase = RandomCase()
  ) -> UnitResult {
    evaluate(
      a: operands.a.span, b: operands.b.span, c: operands.c, scales: operands.scales,
      random: random)
  }

  /// The result with every value on the way, in the order of the pipeline.
  public func trace(
    _ operands: DotOperands, random: RandomCase = RandomCase()
  ) -> (result: UnitResult, steps: [TraceStep]) {
    var dot = DotProgress(
      count: min(operands.a.count, operands.b.count), scales: operands.scales, random: random,
      sink: TraceRecorder())
    let result = run(operands.a.span, operands.b.span, operands.c, &dot)
    return (result, dot.sink.steps)
  }

  private func run<Sink: TraceSink>(
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ c: UInt64, _ dot: inout DotProgress<Sink>
  ) -> UnitResult {
    let count = dot.count
    let step = description.block.length ?? max(count, 1)
    let addend = plan.decodeAddend(c, description.decode)
    dot.flags.formUnion(addend.raisedByReading)
    dot.sink.record("c", nil, addend, code: c, format: description.decode.c, flags: dot.flags)
    if !plan.scaleIsNone { decodeScales(&dot) }

    var accumulator = Accumulator(addend, code: c, unit: self)
    var start = 0
    var block = 0
    while start < count {
      let end = min(start + step, count)
      if plan.accumulatorIsExact && plan.sumIsExact {
        for place in start..<end { accumulator.total?.add(term(at: place, a, b, &dot)) }
      } else if end == start + 1, plan.isMultiplyAdd {
        // The common unit, a fused multiply-add: a block of one product has no sum.
        let term = term(at: start, a, b, &dot)
        accumulator.add(term, block: block, &dot)
      } else {
        switch description.accumulate {
        case .rounded, .register, .exact:
          let sum = blockSum(start..<end, a, b, &dot)
          accumulator.add(sum, block: block, &dot)
        case .aligned:
          let sum = alignedSum(
            description.sum, start..<end, start, beside: accumulator.term, a, b, &dot)
          accumulator.take(sum.value, block: block, &dot)
        case .shifted(let shifted, _, _):
          let sum = aligned(start..<end, a, b, &dot)
          let value = accumulator.sum(with: sum, shifted, &dot.flags)
          accumulator.take(value, block: block, &dot)
        }
      }
      start = end
      block += 1
    }
    if count == 0 { accumulator.deliverAddend(unit: self, flags: &dot.flags) }
    return finish(accumulator, a, b, c, &dot)
  }
}

/// What one evaluation carries along.
struct DotProgress<Sink: TraceSink> {
  /// K.
  let count: Int
  /// The scale words of the operands.
  let scales: ScaleWords
  /// What the scale words stand for, once decoded.
  var decodedScales = DecodedScales()
  /// Where random numbers come from.
  let random: RandomCase
  /// All that was raised.
  var flags: ExceptionFlags = []
  /// Where wires are reported.
  var sink: Sink

  @inline(__always)
  init(count: Int, scales: ScaleWords, random: RandomCase, sink: Sink) {
    self.count = count
    self.scales = scales
    self.random = random
    self.sink = sink
  }
}
