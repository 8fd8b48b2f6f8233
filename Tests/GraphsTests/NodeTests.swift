// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors
import Testing

@testable import Graphs

@Suite struct `Backend node tests of ONNX` {
  private let folder = "\(Shared.folder)/data/onnx_node_tests"

  @Test func `every case gives the reference's outputs within its tolerance`() throws {
    guard Shared.exists("data/onnx_node_tests") else { return }
    let tolerances = try tolerances()
    var wrong: [String] = []
    var passed = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasPrefix("test_") {
      do {
        let (relative, absolute) = tolerances[name] ?? (1e-3, 1e-7)
        if let problem = try problem(name, relative, absolute) {
          wrong.append("\(name): \(problem)")
        } else {
          passed += 1
        }
      } catch {
        wrong.append("\(name): \(error)")
      }
    }
    print("\(passed) backend node tests pass, \(wrong.count) do not")
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(passed == 481)
  }

  private func problem(
    _ name: String, _ relative: Double, _ absolute: Double
  ) throws -> String? {
    let graph = try Graph(ONNXFile.read(contentsOf: "\(folder)/\(name)/model.onnx"))
    let inputs = try graph.inputs.indices.map {
      try ONNXTensorFile.read(contentsOf: "\(folder)/\(name)/input_\($0).pb")
    }
    for (place, found) in try graph.run(inputs).enumerated() {
      let path = "\(folder)/\(name)/output_\(place).pb"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let wanted = try ONNXTensorFile.read(contentsOf: path)
      guard found.type == wanted.type, found.shape == wanted.shape else {
        return "\(found.type) \(found.shape) for \(wanted.type) \(wanted.shape)"
      }
      switch found.elements {
      case .float32, .float64:
        for (x, y) in zip(try found.doubles(), try wanted.doubles())
        where !(x == y || (x.isNaN && y.isNaN) || abs(x - y) <= absolute + relative * abs(y)) {
          return "\(x) for \(y)"
        }
      default:
        if found != wanted { return "output \(place) differs" }
      }
    }
    return nil
  }

  private func tolerances() throws -> [String: (Double, Double)] {
    let text = try String(contentsOfFile: "\(folder)/tolerance.csv", encoding: .utf8)
    var tolerances: [String: (Double, Double)] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let words = line.split(separator: ",")
      if words.count == 5, let relative = Double(words[3]), let absolute = Double(words[4]) {
        tolerances[String(words[0])] = (relative, absolute)
      }
    }
    return tolerances
  }
}
