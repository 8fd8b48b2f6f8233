// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import Reports

/// Pages to look at: `REPORT_PREVIEW=/tmp/preview swift test --filter PreviewTests`.
@Suite struct PreviewTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["REPORT_PREVIEW"] != nil))
  func `all samples are written to be looked at`() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["REPORT_PREVIEW"])
    for (name, result) in Samples.all {
      let paths = try StudyReport(result).write(toFolder: "\(folder)/\(name)")
      #expect(paths.count >= 3)
      try AtomicFile.write(StudyReport(result).text, to: "\(folder)/\(name)/report.txt")
    }
  }
}
