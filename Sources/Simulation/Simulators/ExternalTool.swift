// SPDX-License-Identifier: Apache-2.0
import Foundation

/// A program of somebody else's that is run in a process of its own.
public struct ExternalTool: Sendable, Hashable {
  /// The command.
  public let command: String
  /// The Debian package that has it.
  public let package: String

  /// Icarus Verilog's compiler.
  public static let icarus = ExternalTool(command: "iverilog", package: "iverilog")
  /// Icarus Verilog's simulator.
  public static let icarusRun = ExternalTool(command: "vvp", package: "iverilog")
  /// Verilator.
  public static let verilator = ExternalTool(command: "verilator", package: "verilator")
  /// Yosys.
  public static let yosys = ExternalTool(command: "yosys", package: "yosys")

  /// What a run came to.
  struct Output: Sendable {
    /// The exit status; above 128 for a signal, as shells say it.
    let status: Int32
    /// Standard output and standard error as they came.
    let text: String
    /// How long it took.
    let seconds: Double
  }

  /// Where the program lies, nil when it is not installed.
  public var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").map { "\($0)/\(command)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs the program and waits for its end.
  ///
  /// - Parameter folder: where it runs.
  /// - Throws: `ToolError` when there is no such program.
  func run(_ arguments: [String], in folder: String) throws(ToolError) -> Output {
    guard let path else {
      throw ToolError("\(command) is not installed; install it: apt-get install \(package)")
    }
    return try Self.run(path, arguments, in: folder)
  }

  /// Runs a program that a tool has made.
  static func run(
    _ path: String, _ arguments: [String], in folder: String
  ) throws(ToolError) -> Output {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    let start = ContinuousClock().now
    let data: Data
    do {
      try process.run()
      data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw ToolError("\(path) can not be run: \(error.localizedDescription)")
    }
    process.waitUntilExit()
    let status = process.terminationStatus
    return Output(
      status: process.terminationReason == .uncaughtSignal ? 128 + status : status,
      text: String(decoding: data, as: UTF8.self),
      seconds: (ContinuousClock().now - start) / .seconds(1))
  }
}

/// A tool that is missing, or that did not do what it is for.
public struct ToolError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The sentence for the user.
  public let description: String

  init(_ description: String) { self.description = description }

  /// What a tool said first of its troubles, in one line.
  init(_ tool: String, refused file: String, _ output: ExternalTool.Output) {
    let lines = output.text.split(separator: "\n").map(String.init)
    let first =
      lines.first { line in ["error", "warning"].contains { line.lowercased().contains($0) } }
      ?? lines.first
    description =
      "\(tool) refuses \(file): \(first ?? "it ended with status \(output.status)")"
  }
}

/// A folder for the time of a run.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws(ToolError) {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "guardbit-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    } catch {
      throw ToolError("\(place.path) can not be made; is the disk full?")
    }
    path = place.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
