// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Synchronization

/// Every exact sum of a fused multiply-add of small factors: each distinct product with each addend, in
/// machine integers.
///
/// It sees what the bins of the addition and of its rounding see, from sums of its own: neither the model's
/// arithmetic nor the reference's has a part in it.
struct FusedSweep: Sendable {
  /// The groups that depend on the exact sum alone.
  static let groups: Set<CoverageGroup> = [
    .exponentDifference, .cancellation, .rounding, .ties, .carries, .overflow, .underflow,
    .farSticky,
  ]

  private let model: CoverageModel
  private let site: FloatSite
  private let addition: AdditionSite
  /// The distinct products in units of 2^exponent, zero among them.
  let products: [Int128]
  /// The addends.
  let addends: [Int128]
  private let exponent: Int

  /// Nil for units whose sums are too many, too wide, or more than one rounding of one product.
  init?(_ model: CoverageModel) {
    let unit = model.unit.description
    guard model.length == 1, case .exact = unit.product, unit.sum.isExact,
      unit.scale.blocks == nil, unit.decode.subnormalFactors == .kept,
      unit.decode.subnormalAddend == .kept, unit.decode.ignoredFactorBits == 0,
      case .rounded(let format, let rounding) = unit.accumulate, format == unit.final.format,
      rounding.subnormalResults == .kept, !rounding.usesRandomBits,
      case .float(let site) = model.places[.accumulate],
      let addition = model.additions[.accumulate],
      unit.decode.a.width + unit.decode.b.width <= 20, unit.decode.c.width <= 16,
      model.bounds.total.highest - model.bounds.total.lowest < 120
    else { return nil }
    let lowest = model.bounds.total.lowest
    var shift = 0
    if case .constant(let exponent) = unit.scale { shift = exponent }
    func integers(_ format: NumberFormat) -> [ExactValue] {
      (0..<UInt64(1) << UInt64(format.width)).compactMap { code in
        if case .finite(let exact) = format.decode(code) { return exact }
        return nil
      }
    }
    func scaled(_ value: ExactValue, by shift: Int = 0) -> Int128 {
      if value.isZero { return 0 }
      let magnitude = Int128(value.significand << UInt128(value.exponent + shift - lowest))
      return value.isNegative ? -magnitude : magnitude
    }
    var products: Set<Int128> = [0]
    let second = integers(unit.decode.b)
    for x in integers(unit.decode.a) {
      for y in second { products.insert(scaled(x.times(y), by: shift)) }
    }
    self.model = model
    self.site = site
    self.addition = addition
    self.products = products.sorted()
    addends = Set(integers(unit.decode.c).map { scaled($0) }).sorted()
    exponent = lowest
  }

  /// How many sums there are.
  var count: UInt64 { UInt64(products.count) * UInt64(addends.count) }

  /// The bins that any sum hits.
  func run(
    threads: Int, progress: @escaping @Sendable (UInt64) -> Void
  ) async throws -> CoverageCount {
    let next = Atomic<Int>(0)
    let done = Atomic<UInt64>(0)
    let take: @Sendable () -> Int? = {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      return place < products.count ? place : nil
    }
    let finished: @Sendable () -> Void = {
      progress(done.wrappingAdd(UInt64(addends.count), ordering: .relaxed).newValue)
    }
    return try await withThrowingTaskGroup(of: CoverageCount.self) { group in
      for _ in 0..<max(1, threads) {
        group.addTask {
          var sink = BinSink(count: model.bins.count)
          var part = CoverageCount(model)
          while let place = take() {
            try Task.checkCancellation()
            for addend in addends {
              sink.start()
              observe(products[place], addend, &sink)
              part.add(sink.bins)
            }
            finished()
          }
          part.strays = sink.strays
          return part
        }
      }
      var total = CoverageCount(model)
      for try await part in group { total.merge(part) }
      return total
    }
  }

  /// Notes the sum of a product and an addend.
  @inline(__always)
  func observe(_ product: Int128, _ addend: Int128, _ sink: inout BinSink) {
    let sum = product + addend
    let x = number(sum)
    if product != 0, addend != 0 {
      addition.observe(
        number(product), number(addend), sumBinade: sum == 0 ? nil : x.binade, &sink)
    }
    guard sum != 0 else { return }
    let truncated = site.truncated(x)
    var code: UInt64 = 0
    if let truncated {
      code = truncated.magnitude + (increments(truncated, isNegative: sum < 0) ? 1 : 0)
    }
    site.observe(x, truncated, code, &sink)
  }

  @inline(__always)
  private func number(_ value: Int128) -> ExactNumber {
    ExactNumber(isNegative: value < 0, magnitude: value.magnitude, exponent: exponent)
  }

  /// Whether a cut magnitude is incremented.
  @inline(__always)
  private func increments(_ cut: FloatSite.Truncated, isNegative: Bool) -> Bool {
    let split = cut.split
    guard split.droppedOnes > 0 else { return false }
    let isOdd = cut.magnitude & 1 == 1
    switch site.rounding.direction {
    case .roundTiesToEven: return split.guardBit && (split.droppedOnes > 1 || isOdd)
    case .roundTiesToAway: return split.guardBit
    case .roundTowardZero, .stochastic: return false
    case .roundTowardPositive: return !isNegative
    case .roundTowardNegative: return isNegative
    case .roundToOdd: return !isOdd
    }
  }
}
