// SPDX-License-Identifier: Apache-2.0
internal import CKernels

/// Which instructions kernels use.
///
/// The bits of a result do not depend on it.
public enum KernelLevel: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Plain C with 16-byte vectors: SSE2, NEON.
  case portable
  /// AVX2, FMA and F16C.
  case avx2
  /// AVX-512 F, BW, DQ, VL and VNNI.
  case avx512

  /// The highest level of this machine.
  public static let best: KernelLevel = {
    switch gb_best_level() {
    case gb_level_avx512: .avx512
    case gb_level_avx2: .avx2
    default: .portable
    }
  }()

  /// The levels that this machine has, lowest first.
  public static var available: [KernelLevel] { allCases.filter { $0 <= best } }

  /// Orders levels by what they need.
  public static func < (first: KernelLevel, second: KernelLevel) -> Bool {
    first.rank < second.rank
  }

  private var rank: Int {
    switch self {
    case .portable: 0
    case .avx2: 1
    case .avx512: 2
    }
  }

  /// The level as the C code names it.
  var inC: gb_level {
    switch self {
    case .portable: gb_level_portable
    case .avx2: gb_level_avx2
    case .avx512: gb_level_avx512
    }
  }

  /// The cores of this machine.
  package static let cores = max(1, Int(gb_cores()))
}
