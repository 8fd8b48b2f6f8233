// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The random numbers of one case, one after the other.
struct RandomStream {
  private let random: RandomBits
  private let stream: UInt64
  private var index: UInt64 = 0

  init(seed: UInt64, stream: UInt64) {
    random = RandomBits(seed: seed)
    self.stream = stream
  }

  mutating func bits() -> UInt64 {
    index &+= 1
    return random.bits(stream: stream, index: index)
  }

  /// A number below a bound, uniform but for 2^-32.
  mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(((bits() >> 32) &* UInt64(bound)) >> 32)
  }

  mutating func pick(_ list: [UInt64]) -> UInt64 { list.isEmpty ? 0 : list[below(list.count)] }

  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True once in so many times.
  mutating func oneIn(_ times: Int) -> Bool { below(times) == 0 }
}
