// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reports

@Suite struct ParetoFrontTests {
  private func front(_ items: [(Double?, Double)]) -> [Int] {
    ParetoFront.indices(of: items, cost: \.0, gain: \.1)
  }

  @Test func `what costs more and gains no more is dominated`() {
    #expect(front([(16, 97), (20, 99), (24, 98), (30, 99.5), (18, 96)]) == [0, 1, 3])
  }

  @Test func `of equal costs the greatest gain is kept, of equal gains the least cost`() {
    #expect(front([(16, 97), (16, 98)]) == [1])
    #expect(front([(20, 98), (16, 98)]) == [1])
  }

  @Test func `equal choices stay together in their order`() {
    #expect(front([(20, 99), (16, 97), (20, 99), (16, 97), (21, 99)]) == [1, 3, 0, 2])
  }

  @Test func `choices without a cost, and NaN, take no part`() {
    #expect(front([(nil, 100), (.nan, 100), (16, .nan), (17, 90)]) == [3])
    #expect(front([]).isEmpty)
  }

  @Test func `the front is what the definition says, for seeded clouds`() {
    var state: UInt64 = 20_240_607
    var mismatches: [String] = []
    for size in 0..<60 {
      let items = (0..<size).map { _ -> (Double?, Double) in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (Double(state >> 33 & 15), Double(state >> 40 & 15))
      }
      let expected = items.indices.filter { index in
        let (cost, gain) = (items[index].0 ?? 0, items[index].1)
        return !items.contains { other in
          let otherCost = other.0 ?? 0
          return otherCost <= cost && other.1 >= gain && (otherCost < cost || other.1 > gain)
        }
      }
      let found = front(items)
      if found.sorted() != expected { mismatches.append("\(size): \(found) not \(expected)") }
      if found.map({ items[$0].0 ?? 0 }) != found.map({ items[$0].0 ?? 0 }).sorted() {
        mismatches.append("\(size): not by cost")
      }
    }
    #expect(mismatches.isEmpty)
  }
}
