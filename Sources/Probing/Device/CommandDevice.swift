// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits
import NumberFormats

/// A program that reads one case a line and writes one hexadecimal word a line: hardware behind a command.
///
/// The program runs in a process group of its own and is ended, with all that it started, by `close()`.
/// While one is in use the process ignores SIGPIPE: writing to a program that is gone is an error here,
/// not an end.
public final class CommandDevice {
  /// The formats of its words.
  public let formats: DeviceFormats
  private let timeout: Double
  private var process: ChildProcess
  private var buffer: [UInt8] = []
  /// How many cases were answered.
  public private(set) var answered = 0

  /// A device that writes more without an end of line than this does not keep to the form.
  private static let longestLine = 1 << 16

  /// Starts a command with the shell.
  ///
  /// - Parameters:
  ///   - command: the command line.
  ///   - formats: the formats of its words.
  ///   - timeout: how many seconds it may take over one case.
  /// - Throws: `ProbeError` when no process can be started.
  public init(command: String, formats: DeviceFormats, timeout: Double) throws {
    self.formats = formats
    self.timeout = timeout
    signal(SIGPIPE, SIG_IGN)
    process = try ChildProcess(shellCommand: command)
  }

  deinit { process.end() }

  /// Ends the command.
  public func close() { process.end() }

  /// The device as probes take it.
  public var device: ProbeDevice {
    ProbeDevice(formats: formats) { try self.answer($0) }
  }

  /// Puts one case, and waits for its answer.
  ///
  /// - Throws: `ProbeError` when the command is gone, does not answer in time, or writes something else.
  public func answer(_ operands: DotOperands) throws -> UInt64 {
    let number = answered + 1
    guard try unexpectedLine() == nil else {
      throw ProbeError(
        "the device wrote a line that no case asked for, before case \(number); let it write one "
          + "word a case, and nothing else (lines with # are passed over)")
    }
    let deadline = Date().addingTimeInterval(timeout)
    try send(formats.caseLine(operands) + "\n", number, deadline)
    while true {
      while let line = nextLine() {
        guard let word = Self.firstWord(line) else { continue }
        guard let code = formats.d.code(hex: word.utf8) else {
          throw ProbeError(
            "the device answered '\(Self.shown(word))' to case \(number); give d as "
              + "\(formats.d.hexDigits) hexadecimal digits of \(formats.d.name)")
        }
        answered = number
        return code
      }
      guard buffer.count < Self.longestLine else {
        throw ProbeError("the device's answer to case \(number) has no end; give one word a line")
      }
      try receive(number, deadline)
    }
  }

  // MARK: Lines

  private func nextLine() -> String? {
    guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let line = String(decoding: buffer[..<end], as: UTF8.self)
    buffer.removeSubrange(...end)
    return line
  }

  /// The first word of a line, nil for nothing but a comment.
  private static func firstWord(_ line: String) -> Substring? {
    line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).first
  }

  private static func shown(_ word: Substring) -> String {
    String(word.prefix(40).map { $0.isASCII && !$0.isNewline ? $0 : "?" })
  }

  /// What was written since the last answer, if it is more than comments.
  private func unexpectedLine() throws -> Substring? {
    while process.isReadable(within: 0), case .bytes(let bytes) = process.read() {
      buffer += bytes
      if buffer.count >= Self.longestLine { break }
    }
    while let line = nextLine() {
      if let word = Self.firstWord(line) { return word }
    }
    return nil
  }

  // MARK: Bytes

  private func send(_ text: String, _ number: Int, _ deadline: Date) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let left = deadline.timeIntervalSinceNow
      guard left > 0, process.isWritable(within: left) else {
        throw ProbeError("the device did not read case \(number) within \(seconds); is it stuck?")
      }
      switch process.write(rest) {
      case .wrote(let count): rest = rest.dropFirst(count)
      case .closed: throw ended(number)
      }
    }
  }

  private func receive(_ number: Int, _ deadline: Date) throws {
    let left = deadline.timeIntervalSinceNow
    guard left > 0, process.isReadable(within: left) else {
      throw ProbeError(
        "the device did not answer case \(number) within \(seconds); does it write each answer at "
          + "once (flush)? --timeout gives it longer")
    }
    guard case .bytes(let bytes) = process.read() else { throw ended(number) }
    buffer += bytes
  }

  private func ended(_ number: Int) -> ProbeError {
    process.end()
    return ProbeError(
      "the device ended (\(process.ending)) before it answered case \(number); let it answer until "
        + "its standard input ends")
  }

  private var seconds: String {
    timeout == timeout.rounded() ? "\(Int(timeout)) s" : "\(timeout) s"
  }
}
