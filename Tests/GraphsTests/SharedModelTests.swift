// SPDX-License-Identifier: Apache-2.0
import Foundation
import Graphs
import ONNXImport
import Tensors
import Testing

@Suite struct `Networks beside the project` {
  /// Bounds on |ours - onnxruntime's|, by what the outputs are: about 2^-20 of their greatest magnitude.
  private static let bounds: [(name: String, bound: Double)] = [
    ("digits_mlp", 1e-5), ("digits_cnn", 1e-5), ("fmnist_cnn", 1e-5), ("fmnist_mbv2", 2e-5),
    ("dscnn_kws", 2e-5), ("resnet8_cifar10", 5e-5), ("resnet8_cifar10_jpeg", 5e-5),
    ("resnet20_cifar10", 5e-5), ("resnet20_cifar10_jpeg", 5e-5),
    ("resnet20_cifar10_raw_export", 5e-5), ("fc_autoencoder_ad01", 2e-3),
    ("mobilenetv1_025_vww96", 1e-5), ("stories260k", 1e-4), ("minilm_l6", 1e-5),
  ]

  @Test func `float32 outputs are onnxruntime's within rounding`() throws {
    guard Shared.exists("models"), Shared.exists("data/golden") else { return }
    var wrong: [String] = []
    for (name, bound) in Self.bounds {
      let graph = try Shared.graph(name)
      let stem = "data/golden/\(name.replacingOccurrences(of: "_raw_export", with: ""))"
      let whole = try graph.inputs.map {
        try Shared.array(
          FileManager.default.fileExists(atPath: "\(Shared.folder)/\(stem).input.npy")
            ? "\(stem).input.npy" : "\(stem).\($0.info.name).npy")
      }
      // Two samples: the whole arrays take long without optimization.
      let inputs = try SampleSet(whole).batch([0, 1])
      let wanted = try SampleSet([Shared.array("\(stem).output.npy")]).batch([0, 1])[0]
      let difference = Shared.difference(try graph.run(inputs)[0], wanted)
      print("\(name): largest difference \(difference)")
      if difference > bound { wrong.append("\(name): \(difference)") }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }

  @Test func `Brevitas' quantized networks give Brevitas' logits`() throws {
    guard Shared.exists("models/qonnx") else { return }
    let images = try Shared.array("models/qonnx/x.npy")
    let pixels = images.integers ?? []
    var wrong: [String] = []
    for name in [
      "fp4_e2m1", "fp6_e3m2", "fp8_e4m3ocp", "fp8_e5m2ocp", "int_w4a4_perchannel", "int_w4a8",
    ] {
      let wanted = try Shared.array("models/qonnx/digits_mlp_\(name)_ref.npy").floats ?? []
      for dialect in name.hasPrefix("int") ? ["qonnx", "qcdq"] : ["qonnx"] {
        let graph = try Shared.graph("qonnx/digits_mlp_\(name)_\(dialect)")
        var most = 0.0
        for image in 0..<32 {
          let x = pixels[image * 64..<(image + 1) * 64].map { Float($0) / 16 }
          let input = try TypedArray(shape: [1, 1, 8, 8], elements: .float32(Array(x)))
          let logits = try #require(try graph.run([input])[0].floats)
          #expect(logits.count == 10)
          for (place, logit) in logits.enumerated() {
            most = max(most, abs(Double(logit) - Double(wanted[image * 10 + place])))
          }
        }
        print("\(name) \(dialect): largest difference \(most)")
        if most > 1e-5 { wrong.append("\(name) \(dialect): \(most)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong)")
  }
}
