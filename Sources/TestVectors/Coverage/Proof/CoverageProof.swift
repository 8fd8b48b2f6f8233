// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Proves by exhaustion that bins can not be hit.
public struct CoverageProof: Sendable {
  private enum Plan: Sendable {
    /// Every distinct exact sum.
    case sums(FusedSweep)
    /// Every code of every operand.
    case codes(bits: Int)
  }

  /// More operand bits than are swept code by code.
  static let mostBits = 26

  private let model: CoverageModel
  private let plan: Plan

  /// A proof for a model; nil when neither its sums nor its operands are few enough.
  public init?(_ model: CoverageModel) {
    self.model = model
    guard let interface = try? StepInterface(model.unit, length: model.length) else { return nil }
    let draws = interface.inputs.contains {
      if case .random = $0.role { return true }
      return false
    }
    let bits = interface.inputs.map(\.width).reduce(0, +)
    if !draws, bits <= Self.mostBits {
      plan = .codes(bits: bits)
    } else if let sweep = FusedSweep(model) {
      plan = .sums(sweep)
    } else {
      return nil
    }
  }

  /// How many cases it takes.
  public var cases: UInt64 {
    switch plan {
    case .sums(let sweep): sweep.count
    case .codes(let bits): UInt64(1) << UInt64(bits)
    }
  }

  /// Why a bin that no case hit is impossible.
  private var sentence: String {
    switch plan {
    case .sums(let sweep):
      "none of the \(sweep.count) sums of the \(sweep.products.count) distinct products and "
        + "\(sweep.addends.count) distinct addends does it"
    case .codes(let bits): "none of the 2^\(bits) operand combinations does it"
    }
  }

  /// Sweeps, and says why each bin that stays empty is impossible.
  ///
  /// - Returns: reasons by the number of the bin, and what was counted on the way.
  /// - Throws: `CancellationError`.
  public func run(
    threads: Int, progress: @escaping @Sendable (UInt64) -> Void = { _ in }
  ) async throws -> (reasons: [Int: String], count: CoverageCount) {
    let count: CoverageCount
    switch plan {
    case .sums(let sweep): count = try await sweep.run(threads: threads, progress: progress)
    case .codes:
      let interface = try StepInterface(model.unit, length: model.length)
      count = try await model.count(cases, threads: threads, progress: progress) { index in
        (interface.operands(numbered: index), RandomCase())
      }
    }
    var reasons: [Int: String] = [:]
    for (number, bin) in model.bins.enumerated() where count.hits[number] == 0 {
      if case .sums = plan, !FusedSweep.groups.contains(bin.group) { continue }
      reasons[number] = sentence
    }
    return (reasons, count)
  }
}

extension StepInterface {
  /// The operands whose fields, one after the other, are the bits of a number.
  func operands(numbered number: UInt64) -> DotOperands {
    var operands = DotOperands()
    var rest = number
    for field in inputs {
      let width = UInt64(field.elementWidth)
      let words = (0..<field.count).map { _ in
        defer { rest >>= width }
        return rest & (1 << width - 1)
      }
      switch field.role {
      case .a: operands.a = words
      case .b: operands.b = words
      case .c: operands.c = words.first ?? 0
      case .scaleA: operands.scales.a = words
      case .scaleB: operands.scales.b = words
      case .random, .result: break
      }
    }
    return operands
  }
}
