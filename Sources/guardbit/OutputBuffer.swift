// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Standard output in large pieces.
///
/// A full disk is an error, not a silence.
struct OutputBuffer {
  private var bytes: [UInt8] = []

  mutating func write(_ text: String) throws {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw UsageError("standard output: the results can not be written; is the disk full?")
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
