// SPDX-License-Identifier: Apache-2.0

/// How it is known that a unit does what its specification says.
///
/// It has no part in the arithmetic.
public struct Provenance: Sendable, Hashable {
  /// The strength of the evidence.
  public var evidence: Evidence
  /// Where the specification comes from: rows, manual, paper, program.
  public var source: String?
  /// The names of the sets of measured rows that the unit returns exactly.
  public var measured: [String]
  /// Corners in which sources differ or are silent, and what this specification takes there.
  public var contested: [String]

  /// States what is known.
  public init(
    evidence: Evidence = .definition, source: String? = nil, measured: [String] = [],
    contested: [String] = []
  ) {
    self.evidence = evidence
    self.source = source
    self.measured = measured
    self.contested = contested
  }
}

/// How strong the evidence for a unit is.
public enum Evidence: String, Sendable, Hashable, CaseIterable {
  /// The specification defines the unit: no device is claimed to be like it.
  case definition
  /// Rows measured on real devices agree.
  case measured
  /// The maker's manual says so.
  case documented
  /// One independent source says so; no rows are public.
  case singleSource
  /// Not published: what stands in the file is an assumption.
  case assumed
}

/// The matrix shape of one instruction: D[m × n] = A[m × k] · B[k × n] + C[m × n].
public struct InstructionShape: Sendable, Hashable {
  /// Rows of A and D.
  public var m: Int
  /// Columns of B and D.
  public var n: Int
  /// Columns of A, rows of B.
  public var k: Int

  /// States the shape.
  public init(m: Int, n: Int, k: Int) {
    self.m = m
    self.n = n
    self.k = k
  }
}
