// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization

/// A line on standard error that says how far a long run is; silent when that is not a terminal, and for
/// the first two seconds.
final class ProgressBar: Sendable {
  private let total: UInt64
  private let label: String
  private let start = ContinuousClock().now
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let shown = Mutex<(last: ContinuousClock.Instant?, width: Int)>((nil, 0))

  init(total: UInt64, label: String) {
    self.total = max(total, 1)
    self.label = label
  }

  /// Shows that many of the total as done, at most five times a second.
  func show(_ done: UInt64, detail: String = "") {
    guard isTerminal else { return }
    let now = ContinuousClock().now
    guard now - start > .seconds(2) else { return }
    shown.withLock { state in
      if let last = state.last, now - last < .milliseconds(200) { return }
      let share = min(1, Double(done) / Double(total))
      let elapsed = (now - start) / .seconds(1)
      let left = share > 0 ? elapsed / share - elapsed : 0
      let filled = Int(share * 30)
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
      let line = "\(label) \(bar) \(Int(share * 100)) %  \(Int(left)) s left \(detail)"
      let blanks = String(repeating: " ", count: max(0, state.width - line.count))
      FileHandle.standardError.write(Data("\r\(line)\(blanks)".utf8))
      state = (now, line.count)
    }
  }

  /// Clears the line.
  func finish() {
    shown.withLock { state in
      guard state.last != nil else { return }
      let blanks = String(repeating: " ", count: state.width)
      FileHandle.standardError.write(Data("\r\(blanks)\r".utf8))
    }
  }
}
