// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A shell command in a process group of its own, with pipes to its input and from its output.
struct ChildProcess {
  private let identifier: pid_t
  private let input: Int32
  private let output: Int32
  private var status: Int32?

  /// What reading gave.
  enum Reading {
    /// Some bytes.
    case bytes([UInt8])
    /// The other end is closed.
    case closed
  }

  /// What writing did.
  enum Writing {
    /// So many bytes went.
    case wrote(Int)
    /// The other end is closed.
    case closed
  }

  /// Starts `/bin/sh -c command`; its standard error is this process's.
  init(shellCommand command: String) throws {
    var ends: (to: [Int32], from: [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&ends.to) == 0, pipe(&ends.from) == 0 else {
      throw ProbeError("no pipe to the device can be made; are too many files open?")
    }
    // A copy of these ends in the child would keep it from ever seeing the end of its input.
    for descriptor in ends.to + ends.from { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends.to[1], F_SETFL, O_NONBLOCK)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends.to[0], 0)
    posix_spawn_file_actions_adddup2(&actions, ends.from[1], 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The command shall die of SIGPIPE as always, though this process ignores it.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    let words = ["/bin/sh", "-c", command]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var started: pid_t = 0
    let result = posix_spawn(&started, "/bin/sh", &actions, &attributes, arguments, environ)
    Foundation.close(ends.to[0])
    Foundation.close(ends.from[1])
    guard result == 0 else {
      Foundation.close(ends.to[1])
      Foundation.close(ends.from[0])
      throw ProbeError("/bin/sh can not be started; the device's command needs it")
    }
    identifier = started
    input = ends.to[1]
    output = ends.from[0]
  }

  // MARK: Talking

  func isReadable(within seconds: Double) -> Bool { wait(output, Int16(POLLIN), seconds) }
  func isWritable(within seconds: Double) -> Bool { wait(input, Int16(POLLOUT), seconds) }

  private func wait(_ descriptor: Int32, _ event: Int16, _ seconds: Double) -> Bool {
    guard status == nil else { return true }
    var entry = pollfd(fd: descriptor, events: event, revents: 0)
    // An ending other side counts as ready: the next call tells.
    return poll(&entry, 1, Int32(min(seconds * 1000 + 0.999, 1e9))) > 0
  }

  func read() -> Reading {
    guard status == nil else { return .closed }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = Foundation.read(output, &bytes, bytes.count)
      if count > 0 { return .bytes(Array(bytes[..<count])) }
      if count < 0, errno == EINTR { continue }
      return .closed
    }
  }

  func write(_ bytes: ArraySlice<UInt8>) -> Writing {
    guard status == nil else { return .closed }
    let count = bytes.withUnsafeBytes { Foundation.write(input, $0.baseAddress, $0.count) }
    if count >= 0 { return .wrote(count) }
    return errno == EAGAIN || errno == EINTR ? .wrote(0) : .closed
  }

  // MARK: Ending

  /// Closes its input, gives it a moment, then ends the whole group; the process is waited for.
  mutating func end() {
    guard status == nil else { return }
    Foundation.close(input)
    var found: Int32 = 0
    for (signal, moments) in [(Int32(0), 50), (SIGTERM, 50), (SIGKILL, 500)] {
      if signal != 0 { kill(-identifier, signal) }
      for _ in 0..<moments where status == nil {
        if waitpid(identifier, &found, WNOHANG) == identifier { status = found }
        if status == nil { usleep(10_000) }
      }
    }
    // What it started may live on.
    kill(-identifier, SIGKILL)
    Foundation.close(output)
    status = status ?? 0
  }

  /// How it ended, in words.
  var ending: String {
    guard let status else { return "still running" }
    let signal = status & 0x7F
    return signal == 0 ? "exit code \((status >> 8) & 0xFF)" : "signal \(signal)"
  }
}
