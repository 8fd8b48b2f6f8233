// SPDX-License-Identifier: Apache-2.0

/// The blocks that count leading zeros, made of halves: their depth is the logarithm of the width.
///
/// Words of up to four bits are decided by their bits. A wider one is cut: the upper part is the greatest
/// power of two below the width. When the upper part is all zeros, which its count says in one bit, the
/// lower part counts beyond it.
struct LeadingZeroModules {
  private var known: [Int: Module] = [:]
  /// The modules made so far, used ones before their users.
  private(set) var all: [Module] = []
  private var names: VerilogNames

  /// Makes modules with names that are not taken.
  init(taken: Set<String>) { names = VerilogNames(taken: taken) }

  /// The module for words of a width: input `word`, output `count`.
  mutating func module(width: Int) throws(NetlistError) -> Module {
    if let made = known[width] { return made }
    let made: Module
    if width <= 4 {
      made = try small(width)
    } else {
      let half = 1 << (Int.bitWidth - 1 - (width - 1).leadingZeroBitCount)
      let upper = try module(width: half)
      let lower = width - half == 1 ? nil : try module(width: width - half)
      made = try halves(width, upper: upper, lower: lower, half: half)
    }
    known[width] = made
    all.append(made)
    return made
  }

  private mutating func builder(_ width: Int, _ documentation: String) -> ModuleBuilder {
    ModuleBuilder(
      names.unique("leading_zeros_\(width)"),
      documentation: ["How many bits of a word of \(width) are 0 from the highest down."]
        + [documentation])
  }

  private mutating func small(_ width: Int) throws(NetlistError) -> Module {
    let builder = builder(width, "All of them when the word is 0.")
    let word = builder.input("word", width: width)
    let countWidth = Operation.width(holding: width)
    var count = builder.constant(UInt64(width), width: countWidth)
    for place in 0..<width {
      let zeros = builder.constant(UInt64(width - 1 - place), width: countWidth)
      count = word[place].select(zeros, else: count)
    }
    builder.output("count", count)
    return try builder.build()
  }

  private mutating func halves(
    _ width: Int, upper: Module, lower: Module?, half: Int
  ) throws(NetlistError) -> Module {
    let builder = builder(width, "The lower bits count when the \(half) upper ones are all 0.")
    let word = builder.input("word", width: width)
    let rest = width - half
    let above = builder.instance(upper, name: "upper_bits", [word[rest..<width]])[0]
      .named("upper_zeros")
    let below =
      lower.map { builder.instance($0, name: "lower_bits", [word[0..<rest]])[0] } ?? ~word[0]
    below.named("lower_zeros")
    // Half a word of zeros is a power of two: one bit.
    let places = half.trailingZeroBitCount
    let isUpperZero = above[places].named("is_upper_zero")
    let beyond =
      rest == half
      ? builder.concatenate([below[places], ~below[places], below[0..<places]])
      : builder.ones().above(below.zeroExtended(to: places))
    let within = above[0..<places].zeroExtended(to: beyond.width)
    builder.output("count", isUpperZero.select(beyond, else: within))
    return try builder.build()
  }
}
