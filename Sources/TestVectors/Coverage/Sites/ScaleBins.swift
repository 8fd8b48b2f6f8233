// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// The bins of block scales: their classes crossed, which block, and microexponents.
struct ScaleBins: Sendable {
  let blocks: BlockScales
  let a: OperandClasses
  let b: OperandClasses
  private let cross: CoverPoint
  private let specials: CoverPoint
  private let halvings: CoverPoint
  private let count: Int
  private let length: Int
  private let signMask: UInt64

  init(_ blocks: BlockScales, length: Int, into list: inout BinList) {
    self.blocks = blocks
    self.length = length
    count = blocks.count(for: length)
    a = OperandClasses(blocks.a)
    b = OperandClasses(blocks.b)
    signMask =
      blocks.ignoresSign
      ? ~(UInt64(1) << UInt64(blocks.a.width - 1)) : .max
    // Without its sign a scale has fewer classes.
    func names(_ classes: OperandClasses) -> [String?] {
      classes.classes.map {
        let isNegative = $0.name.hasPrefix("-") || $0.name == "negative" || $0.name == "least"
        return blocks.ignoresSign && isNegative ? nil : $0.name
      }
    }
    let (first, second) = (names(a), names(b))
    cross = list.point(
      .scales,
      first.flatMap { x in
        second.map { y -> BinEntry? in
          guard let x, let y else { return nil }
          return BinEntry("scales: of a \(x), of b \(y)")
        }
      })
    let hasNaN = [blocks.a, blocks.b].contains { $0.canonicalNaNCode != nil }
    specials = list.point(
      .scales,
      (0..<count).map { hasNaN ? BinEntry("scales: only block \($0) has a NaN scale") : nil })
    halvings = list.point(
      .scales,
      (0..<4).map {
        blocks.microexponentRun == nil
          ? nil
          : BinEntry("scales: microexponent of a \($0 >> 1), of b \($0 & 1)")
      })
  }

  /// Notes the scale words of a case.
  func observe(_ words: ScaleWords, _ sink: inout BinSink) {
    var nan = (count: 0, block: 0)
    for block in 0..<min(count, words.a.count, words.b.count) {
      let (x, y) = (words.a[block], words.b[block])
      let (first, second) = (x & a.mask & signMask, y & b.mask & signMask)
      sink.hit(cross, a.number(of: first) * b.classes.count + b.number(of: second))
      if !blocks.a.isFinite(first) || !blocks.b.isFinite(second) { nan = (nan.count + 1, block) }
      guard let run = blocks.microexponentRun else { continue }
      for element in stride(from: 0, to: min(blocks.blockSize, length), by: run) {
        let (i, j) = (
          x >> UInt64(blocks.a.width + element / run) & 1,
          y >> UInt64(blocks.b.width + element / run) & 1
        )
        sink.hit(halvings, Int(i << 1 | j))
      }
    }
    if nan.count == 1 { sink.hit(specials, nan.block) }
  }
}
