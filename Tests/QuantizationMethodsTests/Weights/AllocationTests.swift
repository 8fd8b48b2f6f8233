// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import QuantizationMethods
import Testing

@Suite struct `Allocations of a budget` {
  /// Layers with options of 2, 3, 4, 6 and 8 bits and roughly falling errors.
  static func layers(_ count: Int, seed: UInt64) -> [[LayerOption]] {
    let random = RandomBits(seed: seed)
    return (0..<count).map { layer in
      let size = Double(random.bits(stream: 0, index: UInt64(layer)) % 50 + 1)
      let weight = Double(random.bits(stream: 1, index: UInt64(layer)) % 1000 + 1)
      return [2, 3, 4, 6, 8].enumerated().map { index, bits in
        let place = UInt64(layer * 5 + index)
        let noise = Double(random.bits(stream: 2, index: place) % 100) / 100 + 0.5
        return LayerOption(
          cost: size * bits, error: weight * noise / Double(1 << Int(2 * bits)))
      }
    }
  }

  /// All choices tried.
  static func best(_ options: [[LayerOption]], budget: Double) -> Double? {
    var least: Double?
    let count = options.reduce(1) { $0 * $1.count }
    for number in 0..<count {
      var rest = number
      let choice = options.map { layer -> Int in
        defer { rest /= layer.count }
        return rest % layer.count
      }
      let total = Allocation.total(choice, options: options)
      if total.cost <= budget, total.error < least ?? .infinity { least = total.error }
    }
    return least
  }

  @Test func `the exact one is the best of all choices`() {
    for seed in 0..<6 {
      let options = Self.layers(4, seed: UInt64(seed))
      let greatest = options.reduce(0) { $0 + ($1.last?.cost ?? 0) }
      for share in [0.2, 0.3, 0.45, 0.7, 1.0] {
        let choice = Allocation.exact(options: options, budget: share * greatest)
        let mine = choice.map { Allocation.total($0, options: options) }
        let best = Self.best(options, budget: share * greatest)
        #expect((mine == nil) == (best == nil))
        if let mine, let best { #expect(abs(mine.error - best) <= 1e-12 * best) }
      }
    }
  }

  @Test func `the one along convex hulls fits and comes near the exact one`() throws {
    var ratios: [Double] = []
    for seed in 0..<5 {
      let options = Self.layers(12, seed: UInt64(seed) + 100)
      let greatest = options.reduce(0) { $0 + ($1.last?.cost ?? 0) }
      for share in [0.3, 0.5, 0.7] {
        let choice = Allocation.allocate(options: options, budget: share * greatest)
        let exact = try #require(Allocation.exact(options: options, budget: share * greatest))
        let (mine, best) = (
          Allocation.total(choice, options: options), Allocation.total(exact, options: options)
        )
        #expect(mine.cost <= share * greatest)
        ratios.append(mine.error / best.error)
      }
    }
    #expect(ratios.allSatisfy { $0 >= 1 - 1e-12 && $0 < 2 }, "\(ratios)")
    #expect(ratios.reduce(0, +) / Double(ratios.count) < 1.2, "\(ratios)")
  }

  @Test func `an endless budget takes the least errors, none the cheapest options`() {
    let options = Self.layers(5, seed: 7)
    let all = Allocation.allocate(options: options, budget: .infinity)
    let least = options.map { layer in
      layer.indices.min { layer[$0].error < layer[$1].error } ?? 0
    }
    #expect(all == least)
    #expect(Allocation.allocate(options: options, budget: 0) == [0, 0, 0, 0, 0])
    #expect(Allocation.exact(options: options, budget: 0) == nil)
    #expect(Allocation.exact(options: [], budget: 0) == [])
  }

  @Test func `options above the hull and dominated ones are not taken along it`() {
    let layer = [
      LayerOption(cost: 1, error: 10), LayerOption(cost: 2, error: 9.9),
      LayerOption(cost: 3, error: 1), LayerOption(cost: 4, error: 5),
    ]
    #expect(Allocation.allocate(options: [layer], budget: 2) == [0])
    #expect(Allocation.exact(options: [layer], budget: 2) == [1])
    #expect(Allocation.allocate(options: [layer], budget: 9) == [2])
    // On the hull, though hardly below the line between its neighbours.
    let bent = [
      LayerOption(cost: 1, error: 10), LayerOption(cost: 2, error: 5.9),
      LayerOption(cost: 3, error: 2),
    ]
    #expect(Allocation.allocate(options: [bent], budget: 2) == [1])
  }
}
