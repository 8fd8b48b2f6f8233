// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Testing

@Suite struct `Files that a fuzzer found` {
  @Test func `Every one is read or refused, and what is read is written the same again`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    var models = 0
    var refused = 0
    var faults: [String] = []
    for name in names {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
      _ = try? ONNXTensorFile.parse([UInt8](data), file: name)
      guard let model = try? ONNXFile.parse([UInt8](data), file: name) else {
        refused += 1
        continue
      }
      models += 1
      guard let bytes = try? ONNXFile.bytes(of: model) else { continue }
      let again = try? ONNXFile.bytes(of: ONNXFile.parse(bytes, file: name))
      if again != bytes { faults.append(name) }
    }
    #expect(faults.isEmpty, "\(faults.prefix(5))")
    #expect(models > 10 && refused > 10, "\(models) of \(names.count) are models")
  }
}
