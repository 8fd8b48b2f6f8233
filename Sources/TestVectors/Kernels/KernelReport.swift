// SPDX-License-Identifier: Apache-2.0
import MACUnits

/// An element that an engine computed otherwise than the model.
public struct KernelMismatch: Sendable, Hashable {
  /// The engine's name.
  public let engine: String
  /// The number of the matrix in its run.
  public let matrix: UInt64
  /// What the matrix is after.
  public let kind: KernelClass
  /// The shape.
  public let shape: InstructionShape
  /// The element's row and column.
  public let row: Int
  /// The element's column.
  public let column: Int
  /// The operands of the element.
  public let operands: DotOperands
  /// The model's code.
  public let model: UInt64
  /// The engine's code.
  public let kernel: UInt64
}

/// What a comparison of kernels with the model found.
public struct KernelReport: Sendable {
  /// The unit's name.
  public let unit: String
  /// The products that the model computed, by class of operands.
  public internal(set) var products: [KernelClass: Int] = [:]
  /// The products that engines computed, by "kernel (level)".
  public internal(set) var kernels: [String: Int] = [:]
  /// How many matrices there were.
  public internal(set) var matrices = 0
  /// How many elements differ, by engine.
  public internal(set) var mismatches: [String: Int] = [:]
  /// The first of them, in the order of the run.
  public internal(set) var examples: [KernelMismatch] = []
  /// Seconds of wall clock.
  public internal(set) var seconds = 0.0

  init(unit: String) { self.unit = unit }

  /// All products of the model.
  public var totalProducts: Int { products.values.reduce(0, +) }
  /// All mismatches.
  public var totalMismatches: Int { mismatches.values.reduce(0, +) }

  mutating func note(_ mismatch: KernelMismatch) {
    mismatches[mismatch.engine, default: 0] += 1
    if examples.count < VerificationReport.keptExamples { examples.append(mismatch) }
  }

  mutating func merge(_ other: KernelReport) {
    products.merge(other.products) { $0 + $1 }
    kernels.merge(other.kernels) { $0 + $1 }
    mismatches.merge(other.mismatches) { $0 + $1 }
    matrices += other.matrices
    examples = Array(
      (examples + other.examples).sorted { ($0.matrix, $0.engine) < ($1.matrix, $1.engine) }
        .prefix(VerificationReport.keptExamples))
  }
}
