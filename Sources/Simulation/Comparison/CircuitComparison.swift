// SPDX-License-Identifier: Apache-2.0
import Elaboration
import MACUnits
import Netlist
import Reference
import Synchronization
import TestVectors

/// Simulates a unit's circuit and compares every result with the model's and the reference's.
///
/// The three share the unit's description and nothing else. Combinational and pipelined circuits take cases by
/// corner class, or every combination of operand bits; sequential ones take clock cycles with resets, clears
/// and pauses.
public struct CircuitComparison: Sendable {
  /// The circuit.
  public let circuit: UnitCircuit
  private let program: SimulationProgram
  private let threads: Int

  /// Compares a circuit on a number of threads.
  public init(_ circuit: UnitCircuit, threads: Int) {
    self.circuit = circuit
    program = SimulationProgram(circuit.module)
    self.threads = max(1, threads)
  }

  /// The operand bits of a step, c and scales included.
  public var operandBits: Int { circuit.interface.inputs.reduce(0) { $0 + $1.width } }

  /// The most operand bits that `runExhaustively` takes: 2^32 cases.
  public static let maximumExhaustiveBits = 32

  /// Cases by corner class.
  public func run(
    count: UInt64, seed: UInt64, progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) async throws -> CircuitReport {
    if case .sequential = circuit.form {
      return try await runSequences(count: count, seed: seed, progress: progress)
    }
    let cases = try VectorCases(
      unit: circuit.unit, length: circuit.interface.length, seed: seed)
    return try await sweep(count, progress) { range, batch in
      for index in range { batch.append(cases.vectorCase(index)) }
    }
  }

  /// Every combination of operand bits, of a unit without stochastic roundings.
  ///
  /// - Throws: `UnitError` when there are more than `maximumExhaustiveBits`.
  public func runExhaustively(
    progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) async throws -> CircuitReport {
    let bits = operandBits
    let hasRandom = !circuit.interface.randomInputs.isEmpty
    guard bits <= Self.maximumExhaustiveBits, !hasRandom else {
      throw UnitError(
        stage: "decode",
        hasRandom
          ? "\(circuit.unit.name) rounds stochastically"
          : "\(circuit.unit.name) has \(bits) operand bits, 2^\(bits) combinations",
        remedy: "give --count; up to \(Self.maximumExhaustiveBits) bits run exhaustively")
    }
    let interface = circuit.interface
    return try await sweep(1 << UInt64(bits), progress) { range, batch in
      for index in range { batch.append(interface.exhaustiveCase(index)) }
    }
  }

  // MARK: Batches

  private func sweep(
    _ count: UInt64, _ progress: @escaping @Sendable (UInt64) -> Void,
    fill: @escaping @Sendable (Range<UInt64>, inout [VectorCase]) -> Void
  ) async throws -> CircuitReport {
    try await inChunks(count, progress) { takeChunk, finished in
      let reference = ReferenceUnit(circuit.unit.description)
      let bench = CircuitBench(circuit, program)
      var report = CircuitReport(module: circuit.module.name)
      var batch: [VectorCase] = []
      while let range = takeChunk() {
        try Task.checkCancellation()
        batch.removeAll(keepingCapacity: true)
        fill(range, &batch)
        let results = bench.results(batch)
        for (item, result) in zip(batch, results) {
          let model = circuit.unit.evaluate(item.operands, random: item.random).code
          let golden = reference.evaluate(item.operands, random: item.random).code
          report.count(1, of: item.className)
          report.referenceCases += 1
          if result != model || result != golden {
            report.note(
              CircuitMismatch(
                index: item.index, cycle: nil, operands: item.operands, circuit: result,
                model: model, reference: golden), of: item.className)
          }
        }
        finished(UInt64(range.count))
      }
      guard reference.isExact else { throw InexactReference(unit: circuit.unit.name) }
      return report
    }
  }

  private func runSequences(
    count: UInt64, seed: UInt64, progress: @escaping @Sendable (UInt64) -> Void
  ) async throws -> CircuitReport {
    let sequences = try SequenceCases(
      unit: circuit.unit, length: circuit.interface.length, seed: seed)
    let cycles = UInt64(SequenceCases.cycles)
    let counted: @Sendable (UInt64) -> Void = { progress(min($0 * cycles, count)) }
    return try await inChunks((count + cycles - 1) / cycles, counted) { takeChunk, finished in
      let bench = SequenceBench(circuit, program)
      var report = CircuitReport(module: circuit.module.name)
      while let range = takeChunk() {
        try Task.checkCancellation()
        report.merge(try bench.compare(range, of: sequences, seed: seed))
        finished(UInt64(range.count))
      }
      return report
    }
  }

  private func inChunks(
    _ count: UInt64, _ progress: @escaping @Sendable (UInt64) -> Void,
    work:
      @escaping @Sendable (
        _ takeChunk: () -> Range<UInt64>?, _ finished: (UInt64) -> Void
      ) throws -> CircuitReport
  ) async throws -> CircuitReport {
    let chunk = UInt64(CircuitBench.lanes)
    let next = Atomic<UInt64>(0)
    let done = Atomic<UInt64>(0)
    let clock = ContinuousClock()
    let start = clock.now
    let takeChunk: @Sendable () -> Range<UInt64>? = {
      let first = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
      return first < count ? first..<min(first + chunk, count) : nil
    }
    let finished: @Sendable (UInt64) -> Void = { cases in
      progress(done.wrappingAdd(cases, ordering: .relaxed).newValue)
    }
    var report = CircuitReport(module: circuit.module.name)
    try await withThrowingTaskGroup(of: CircuitReport.self) { group in
      for _ in 0..<threads { group.addTask { try work(takeChunk, finished) } }
      for try await part in group { report.merge(part) }
    }
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }
}

extension StepInterface {
  /// The case whose operand bits are those of a number: the last field's in its lowest bits.
  fileprivate func exhaustiveCase(_ index: UInt64) -> VectorCase {
    var operands = DotOperands()
    var rest = index
    for field in inputs.reversed() {
      let words = (0..<field.count).map { element in
        rest >> UInt64(element * field.elementWidth) & ((1 << UInt64(field.elementWidth)) - 1)
      }
      rest >>= UInt64(field.width)
      switch field.role {
      case .a: operands.a = words
      case .b: operands.b = words
      case .c: operands.c = words[0]
      case .scaleA: operands.scales.a = words
      case .scaleB: operands.scales.b = words
      case .random, .result: break
      }
    }
    return VectorCase(
      index: index, operands: operands, random: RandomCase(), className: "exhaustive")
  }
}
