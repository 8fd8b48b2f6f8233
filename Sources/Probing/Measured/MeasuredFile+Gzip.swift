// SPDX-License-Identifier: Apache-2.0
import Foundation

extension MeasuredFile {
  /// What `gzip -dc` makes of a file.
  ///
  /// - Throws: `ProbeError` when there is no such program, or when the file is not what its name says.
  static func unpacked(_ path: String) throws -> Data {
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw ProbeError("\(path): the file can not be read; give a file of measured cases")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", "--", path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch {
      throw ProbeError("\(path): gzip can not be started; unpack the file yourself")
    }
    let data = (try? output.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return data ?? Data()
    // What `env` returns for a program that is not there.
    case 127: throw ProbeError("\(path): there is no gzip here; unpack the file yourself")
    default: throw ProbeError("\(path): gzip can not unpack it; is the file whole?")
    }
  }
}
