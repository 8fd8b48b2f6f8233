// SPDX-License-Identifier: Apache-2.0
import Foundation
import MACUnits
import NumberFormats
import Testing

@testable import Probing

@Suite struct `A device behind a command` {
  private func device(_ command: String, timeout: Double = 20) throws -> CommandDevice {
    let unit = try Shipped.unit("hopper-f16-f32")
    return try CommandDevice(command: command, formats: DeviceFormats(unit), timeout: timeout)
  }

  private let one = DotOperands(a: [0x3c00], b: [0x3c00], c: 0)

  private func complaint(_ command: String, timeout: Double = 20, asking times: Int = 3) -> String {
    do {
      let device = try device(command, timeout: timeout)
      defer { device.close() }
      for _ in 0..<times { _ = try device.answer(one) }
      return "nothing"
    } catch {
      return "\(error)"
    }
  }

  @Test func `answers case by case`() throws {
    let device = try device("while read line; do echo '3F800000 inexact # 1'; done")
    defer { device.close() }
    #expect(try device.answer(one) == 0x3f80_0000)
    #expect(try device.answer(one) == 0x3f80_0000)
    #expect(device.answered == 2)
  }

  @Test func `may write comments`() throws {
    let device = try device("while read line; do echo '# trace'; echo 0x1; done")
    defer { device.close() }
    #expect(try device.answer(one) == 1)
  }

  @Test(arguments: [
    ("exit 3", "ended (exit code 3) before it answered case 1"),
    ("read line; echo 0; exit 0", "before it answered case 2"),
    ("kill -9 $$", "ended (signal 9)"),
    ("no-such-program-anywhere 2> /dev/null", "exit code 127"),
    ("while read line; do echo hello; done", "answered 'hello' to case 1"),
    ("while read line; do echo 123456789; done", "8 hexadecimal digits"),
    ("while read line; do echo 1; echo 2; done", "no case asked for"),
    ("yes 1", "no case asked for"), ("tr -d '\\n' < /dev/zero", "no end"),
  ])
  func `ends in a sentence when it breaks off`(_ pair: (String, String)) {
    // Whether an answer too many is seen before the next case is a matter of time, so several are asked.
    let text = complaint(pair.0, asking: 200)
    #expect(text.contains(pair.1), "\(text)")
  }

  @Test func `is not waited for longer than asked, nor left behind`() throws {
    let start = ContinuousClock().now
    let text = complaint("sleep 1000 & sleep 1000", timeout: 0.2)
    #expect(text.contains("did not answer case 1 within 0.2 s"), "\(text)")
    #expect(ContinuousClock().now - start < .seconds(20))
  }

  @Test func `that does not read is not written to forever`() throws {
    let long = DotOperands(
      a: Array(repeating: 0, count: 50_000), b: Array(repeating: 0, count: 50_000), c: 0)
    let device = try device("sleep 1000", timeout: 0.3)
    defer { device.close() }
    #expect(throws: ProbeError.self) { _ = try device.answer(long) }
  }
}
