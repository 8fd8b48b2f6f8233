// SPDX-License-Identifier: Apache-2.0
import Foundation
import ONNXImport
import Tensors
import Testing

/// ONNX models through the command: from files to an accuracy, and back to a file.
@Suite struct `Networks by command` {
  private let scratch: Scratch
  private let model: String
  private let data: String
  private let labels: String

  private static func numbers(_ count: Int, _ seed: UInt64) -> [Float] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) / Float(1 << 24) - 0.5
    }
  }

  /// An .npy file of version 1.0.
  private static func npy<Element>(_ list: [Element], _ shape: [Int], _ type: String) -> Data {
    let extents = shape.map { "\($0)," }.joined(separator: " ")
    var header = "{'descr': '\(type)', 'fortran_order': False, 'shape': (\(extents)), }"
    header += String(repeating: " ", count: 63 - (header.utf8.count + 10) % 64) + "\n"
    var data = Data([0x93] + Array("NUMPY".utf8) + [1, 0])
    data.append(contentsOf: [UInt8(header.utf8.count & 255), UInt8(header.utf8.count >> 8)])
    data.append(Data(header.utf8))
    list.withUnsafeBytes { data.append(contentsOf: $0) }
    return data
  }

  /// Two dense layers and 200 samples whose labels are the classes that the network itself finds.
  init() throws {
    scratch = try Scratch()
    let (first, second) = (Self.numbers(8 * 16, 1), Self.numbers(16 * 3, 2))
    let network = ONNXModel(
      irVersion: 8, opsets: ["": 17], producer: "test",
      graph: ONNXGraph(
        name: "dense",
        nodes: [
          ONNXNode(
            name: "first", operatorType: "MatMul", inputs: ["x", "w1"], outputs: ["a"],
            attributes: [:]),
          ONNXNode(
            name: "relu", operatorType: "Relu", inputs: ["a"], outputs: ["b"], attributes: [:]),
          ONNXNode(
            name: "second", operatorType: "MatMul", inputs: ["b", "w2"], outputs: ["y"],
            attributes: [:]),
        ],
        initializers: [
          "w1": try TypedArray(shape: [8, 16], elements: .float32(first)),
          "w2": try TypedArray(shape: [16, 3], elements: .float32(second)),
        ],
        inputs: [ONNXValueInfo(name: "x", type: .float32, shape: [.named("N"), .fixed(8)])],
        outputs: [ONNXValueInfo(name: "y", type: .float32, shape: nil)]))
    model = scratch.folder.appendingPathComponent("dense.onnx").path
    try ONNXFile.write(network, to: model)
    let x = Self.numbers(200 * 8, 3)
    let classes = (0..<200).map { sample -> Int64 in
      let hidden = (0..<16).map { j in
        max(0, (0..<8).reduce(Float(0)) { $0 + x[sample * 8 + $1] * first[$1 * 16 + j] })
      }
      let logits = (0..<3).map { c in
        (0..<16).reduce(Float(0)) { $0 + hidden[$1] * second[$1 * 3 + c] }
      }
      return Int64(logits.indices.max { logits[$0] < logits[$1] } ?? 0)
    }
    data = try scratch.file("x.npy", Self.npy(x, [200, 8], "<f4"))
    labels = try scratch.file("y.npy", Self.npy(classes, [200], "<i8"))
  }

  private func run(_ options: [String]) throws -> CommandRun {
    try CommandRun(
      ["run", model, "--data", data, "--labels", labels, "--calibration", data] + options)
  }

  private func record(_ options: [String]) throws -> [String: Any] {
    let run = try run(options + ["--json"])
    #expect(run.status == 0, "\(run.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func `accuracy of float32 and of the unit`() throws {
    let found = try record(["--weights", "int8", "--activations", "int8"])
    #expect(found["float"] as? Double == 100)
    #expect(found["samples"] as? Int == 200)
    #expect(try #require(found["figure"] as? Double) >= 97)
    #expect(found["macs"] as? Double == Double(200 * (8 * 16 + 16 * 3)))
    let layers = try #require(found["layers"] as? [[String: Any]])
    #expect(layers.compactMap { $0["name"] as? String } == ["first", "second"])
    let rough = try record(["--weights", "int2", "--activations", "int8"])
    #expect(
      try #require(rough["outputSQNR"] as? Double) < #require(found["outputSQNR"] as? Double) - 15)
  }

  @Test func `a saved network runs as given with the same figure`() throws {
    let saved = scratch.folder.appendingPathComponent("saved.onnx").path
    let options = ["--weights", "int3", "--activations", "int8", "--method", "gptq"]
    let first = try record(options + ["--save", saved])
    let second = try CommandRun([
      "run", saved, "--data", data, "--labels", labels, "--as-given", "--json",
    ])
    let object = try JSONSerialization.jsonObject(with: Data(second.output.utf8))
    let again = try #require(object as? [String: Any])
    #expect(first["figure"] as? Double == again["figure"] as? Double)
  }

  @Test func `one layer in another format, and formats chosen under a budget`() throws {
    let mixed = try record([
      "--mixed", "int8,int2", "--budget", "4", "--activations", "int8", "--unit-only",
    ])
    #expect(mixed["float"] == nil)
    let choices = try #require(mixed["allocation"] as? [[String: Any]])
    let bits = choices.reduce(0) { $0 + ($1["bits"] as? Double ?? 1e9) }
    #expect(bits <= 4 * Double(8 * 16 + 16 * 3))
    let layer = try run(["--weights", "int8", "--layer", "second:float", "--explain"])
    #expect(layer.status == 0)
    #expect(layer.output.contains("first") && !layer.output.contains("second:"))
  }

  @Test(arguments: [
    (["--method", "magic"], "no method"), (["--method", "gptq,nupes"], "two methods"),
    (["--budget", "4"], "--mixed"), (["--mixed", "int8", "--budget", "4"], "two or more"),
    (["--mixed", "int8,int4", "--budget", "2"], "narrowest"), (["--group", "0"], "--group"),
    (["--weights", "nvfp4", "--activations", "int8"], "block"), (["--batch", "0"], "--batch"),
    (["--weight-grid", "kmeans", "--unit", "mac-int8-int8-int32"], "accumulator"),
    (["--method", "preshift", "--weights", "int8"], "minifloat"),
    (["--multiply", "a"], "multiply"),
    (["--layer", "first"], "--layer"), (["--metric", "beauty"], "metric"),
    (["--engine", "model"], "--engine"), (["--calibration-count", "0"], "--calibration-count"),
    (["--mean", "1,2,3"], "channels"),
  ])
  func `options that make no sense are refused`(_ options: [String], _ word: String) throws {
    let run = try run(options)
    #expect(run.ended == .exit && run.status != 0)
    #expect(run.errors.hasPrefix("Error: ") && run.errors.contains(word), "\(run.errors)")
  }

  @Test func `files that are broken are refused with their name`() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: model))
    let array = try Data(contentsOf: URL(fileURLWithPath: data))
    let cases: [(String, String, String)] = [
      (try scratch.file("cut.onnx", bytes.prefix(bytes.count / 2)), data, "cut.onnx"),
      (try scratch.file("text.onnx", "no model"), data, "text.onnx"),
      ("/nowhere.onnx", data, "nowhere"),
      (model, try scratch.file("cut.npy", array.prefix(900)), "cut.npy"),
      (
        model,
        try scratch.file(
          "wide.npy", Self.npy([Float](repeating: 1, count: 200 * 9), [200, 9], "<f4")), "x"
      ),
      (model, labels, "shape"), (model, "/nowhere.npy", "nowhere"),
    ]
    for (model, data, word) in cases {
      let run = try CommandRun([
        "run", model, "--data", data, "--labels", labels, "--calibration", data,
      ])
      #expect(run.ended == .exit && run.status != 0, "\(model) \(data)")
      #expect(run.errors.hasPrefix("Error: ") && run.errors.contains(word), "\(run.errors)")
    }
  }

  @Test func `expected errors of formats in closed form, with a chart`() throws {
    let chart = scratch.folder.appendingPathComponent("sqnr.svg").path
    let run = try CommandRun(["formats", "--sqnr", "int8", "e4m3", "--out", chart])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("e4m3"))
    #expect(try String(contentsOfFile: chart, encoding: .utf8).hasPrefix("<svg"))
  }
}
