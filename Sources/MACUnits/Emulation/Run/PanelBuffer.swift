// SPDX-License-Identifier: Apache-2.0

/// Memory of the kernels: bytes on a cache line's boundary, freed with the object.
final class PanelBuffer: @unchecked Sendable {
  // Unchecked: whoever writes writes a part that no other task touches, and readers start after them.
  let base: UnsafeMutableRawPointer
  let count: Int

  /// Memory of some bytes, not cleared.
  init(bytes: Int) {
    count = max(bytes, 64)
    base = .allocate(byteCount: count, alignment: 64)
  }

  deinit { base.deallocate() }
}
