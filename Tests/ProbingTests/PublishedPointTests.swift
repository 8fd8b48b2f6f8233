// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Testing

@testable import Probing

@Suite struct `Published points` {
  /// The units, and as which machine each point must answer.
  static let fasi = [
    ("volta-f16-f32", "V100"), ("turing-f16-f32", "T4 and A100"), ("ampere-f16-f32", "T4 and A100"),
    ("ada-f16-f32", "T4 and A100"), ("hopper-f16-f32", "H100 and B200"),
    ("blackwell-f16-f32", "H100 and B200"),
  ]

  @Test(arguments: fasi)
  func `Tensor cores answer every test of Fasi and others`(_ pair: (String, String)) throws {
    let answers = try published(pair.0)
    let wrong = answers.filter { answer in
      answer.value != nil && answer.point.known.contains { $0.machine == pair.1 }
        && !answer.machines.contains(pair.1)
    }.map { "\($0.point.name): \($0.value ?? .nan)" }
    #expect(wrong.isEmpty, "\(wrong)")
    #expect(answers.filter { $0.machines.contains(pair.1) }.count == 13)
  }

  @Test func `FP16 results keep 2^-24`() throws {
    for name in ["volta-f16-f16", "ampere-f16-f16", "hopper-f16-f16"] {
      let answer = try published(name).first { $0.point.name.hasSuffix("to FP16") }
      #expect(answer?.value == power(-24), "\(name)")
    }
  }

  @Test(arguments: [
    ("volta-f16-f32", 0.0), ("turing-f16-f32", -0.5), ("ampere-f16-f32", -0.5),
    ("ampere-bf16-f32", -0.5), ("ampere-tf32-f32", -0.5), ("ada-f16-f32", -0.5),
    ("ada-e5m2-f32", 0), ("hopper-wgmma-e5m2-f32", 0), ("hopper-f16-f32", -0.75),
    ("blackwell-f16-f32", -0.75), ("blackwell-tcgen05-e5m2-f32", -0.75), ("cdna1-f16-f32", -0.875),
    ("cdna2-f16-f32", 0), ("cdna2-bf16-1k-f32", 0), ("cdna2-bf16-f32", -0.375),
    ("cdna3-f16-f32", -0.5), ("cdna3-bf16-f32", -0.5), ("cdna3-xf32-f32", -0.5),
    ("cdna3-bf8-f32", -1), ("hopper-f64", -0.875), ("cdna1-f32-f32", -0.875),
  ])
  func `The cross-machine example`(_ pair: (String, Double)) throws {
    let answer = try published(pair.0).first { $0.point.source.contains("cross-machine") }
    #expect(answer?.value == pair.1)
  }

  @Test(arguments: [("hopper-wgmma-e4m3-f32", 64.0), ("blackwell-tcgen05-e4m3-f32", 65)])
  func `Accumulation sticks at 64`(_ pair: (String, Double)) throws {
    let answer = try published(pair.0).first { $0.point.repetitions > 1 }
    #expect(answer?.value == pair.1)
  }

  private func published(_ name: String) throws -> [PublishedAnswer] {
    try Prober(ProbeDevice(try Shipped.unit(name))).publishedAnswers()
  }
}
