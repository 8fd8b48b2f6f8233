// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// Placeholder.
struct GeneralPath: Sendable {
  private let unit: MACUnit?
  init(_ description: MACUnit.Description) { unit = try? MACUnit(description) }
  func code(
    a: Span<UInt64>, b: Span<UInt64>, c: UInt64, scales: ScaleWords, random: RandomCase
  ) -> UInt64 {
    unit?.evaluate(a: a, b: b, c: c, scales: scales, random: random).code ?? 0
  }
}
