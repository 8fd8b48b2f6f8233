// SPDX-License-Identifier: Apache-2.0
internal import COpenBLAS

/// OpenBLAS on one thread: the callers share the cores out themselves.
enum SingleThread {
  private static let isSet: Bool = {
    openblas_set_num_threads(1)
    return true
  }()

  /// Makes sure of it, once in a process.
  static func start() { _ = isSet }
}
