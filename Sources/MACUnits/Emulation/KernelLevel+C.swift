// SPDX-License-Identifier: Apache-2.0
internal import CKernels
import NumberFormats

extension KernelLevel {
  /// The level as the C code names it.
  var inC: gb_level {
    switch self {
    case .portable: gb_level_portable
    case .avx2: gb_level_avx2
    case .avx512: gb_level_avx512
    }
  }
}
