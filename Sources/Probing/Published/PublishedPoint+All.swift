// SPDX-License-Identifier: Apache-2.0

extension PublishedPoint {
  /// All points: tests of binary16 tensor cores (Fasi and others), FTTN's extra bits, MMA-Sim's
  /// cross-machine example and the accumulation that sticks.
  ///
  /// Hopper's answers to the tests of Fasi et al. were computed, the others measured by their authors
  /// (four cells of V100 and A100 computed).
  public static let all: [PublishedPoint] = fasi + [crossMachine, sticking]

  private static let fasi: [PublishedPoint] = {
    let source = "Fasi et al., PeerJ CS 7:e330"
    func point(
      _ name: String, _ products: [(a: Double, b: Double)], _ c: Double, _ volta: Double,
      _ ampere: Double, _ hopper: Double, source: String = source,
      resultWidth: Int? = nil
    ) -> PublishedPoint {
      PublishedPoint(
        name: name, source: source, products: products, c: c,
        known: [("V100", volta), ("T4 and A100", ampere), ("H100 and B200", hopper)],
        resultWidth: resultWidth)
    }
    let one = (a: 1.0, b: 1.0)
    let (u23, u24) = (power(-23), power(-24))
    func four(_ product: (a: Double, b: Double)) -> [(a: Double, b: Double)] {
      Array(repeating: product, count: 4)
    }
    return [
      point("1 - (1 - 2^-24)", [one], -(1 - u24), u23, u24, u24),
      point(
        "1.25 - (2^-3 + 2^-25)", [(1, 1.25)], -(power(-3) + power(-25)), 1.125, 1.125,
        1.125 - u23, source: "FTTN, arXiv 2403.00232"),
      point("1 - 2^-24 - (1 - 2^-24)", [one, (1, -u24)], -1 + u24, u23, 0, 0),
      point("4 x 2^-24 + 1", four((1, u24)), 1, 1, 1 + 2 * u23, 1 + 2 * u23),
      point("4 x 2^-25 + 1", four((0.5, u24)), 1, 1, 1, 1 + u23),
      point("4 x 2^-24 + 1 - 2^-24", four((1, u24)), 1 - u24, 1 + u23, 1 + u23, 1 + u23),
      point(
        "3 + 2^-23 + (1 + 2^-22 + 2^-23)", [one, one, one, (1, u23)], 1 + 3 * u23, 4 + 4 * u23,
        4 + 4 * u23, 4 + 4 * u23),
      point("4 + (1 + 2^-22 + 2^-23)", four(one), 1 + 3 * u23, 5, 5, 5),
      point(
        "1 + 1.5 + 1.75 + 1.875 + 1.875", [one, (1, 1.5), (1, 1.75), (1, 1.875)], 1.875, 8, 8, 8),
      point("2 + (2^-23 + 2^-24)", [(1, 2), (1, u23 + u24)], 0, 2, 2, 2),
      point("-2 - (2^-23 + 2^-24)", [(1, -2), (1, -u23 - u24)], 0, -2, -2, -2),
      point(
        "2^-25 + 2^-26, to FP16", [(0.5, u24), (0.25, u24)], 0, u24, u24, u24, resultWidth: 16),
      point("4 x 2^-24", [(4, u24)], 0, power(-22), power(-22), power(-22)),
      point("0 + 2^-149", [(0, 0)], power(-149), power(-149), power(-149), power(-149)),
    ]
  }()

  private static let crossMachine = PublishedPoint(
    name: "-2^23 - 0.5 - 0.25 - 0.125 + 2^23", source: "MMA-Sim, cross-machine example",
    products: [(-power(13), power(10)), (-0.5, 1), (-0.25, 1), (-0.125, 1)], c: power(23),
    known: [
      ("Volta", 0), ("Turing, Ampere and Ada", -0.5), ("Ada and Hopper wgmma FP8", 0),
      ("Hopper and Blackwell", -0.75), ("CDNA1", -0.875), ("CDNA2 f16 and bf16_1k", 0),
      ("CDNA2 bf16", -0.375), ("CDNA3 f16, bf16 and xf32", -0.5), ("CDNA3 bf8", -1),
      ("chains of FP32 or FP64", -0.875),
    ])

  /// 32 × 2^-8 on top of what stands there, again and again: 0.125 is lost from 64 on where 13 bits are
  /// kept.
  private static let sticking = PublishedPoint(
    name: "32 x (1/16)^2 added 520 times", source: "measured on GH200, wgmma e4m3",
    products: Array(repeating: (0.0625, 0.0625), count: 32), c: 0,
    known: [("Hopper wgmma FP8", 64), ("tcgen05 FP8", 65)], repetitions: 520)
}
