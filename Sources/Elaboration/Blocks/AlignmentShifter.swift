// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist

/// The shifter that cuts a term to units of the alignment: the greatest exponent's last place kept.
///
/// A term whose exponent is the greatest has a fixed place, with `raised` zeros below or `dropped` bits
/// cut off; from there it goes down by the distance of its exponent.
struct AlignmentShifter: Hashable {
  /// What becomes of the bits below the units.
  let rule: DiscardedBits
  /// The width of the value: a magnitude; to be floored, a two's complement number.
  let width: Int
  /// The fraction bits of the value that are kept, less those that it has.
  let raised: Int
  /// The width of the distance.
  let distanceWidth: Int

  /// The width of the units.
  var unitsWidth: Int { max(width + raised, 1) }

  private var name: String {
    "align_\(rule.rawValue)_\(width)_to_\(unitsWidth)"
  }

  private var documentation: [String] {
    let value = rule == .floored ? "A two's complement number" : "A magnitude"
    let rest =
      switch rule {
      case .truncated: "dropped"
      case .floored: "dropped, toward minus infinity"
      case .jammed: "joined to the last bit kept"
      }
    return ["\(value) shifted down by a distance; the bits below the units are \(rest)."]
  }

  /// The units of a value, by an instance of the shifter.
  func units(
    of value: Signal, by distance: Signal, in context: CircuitContext, name instance: String
  ) throws -> Signal {
    let stage = context.builder.stage
    let module = try context.library.module("align \(self) \(stage)", name: name) { name in
      let block = ModuleBuilder(name, documentation: documentation)
      block.stage = stage
      let value = block.input("value", width: width)
      let distance = block.input("distance", width: distanceWidth)
      block.output("units", units(of: value, by: distance))
      return try block.build()
    }
    return context.builder.instance(module, name: instance, [value, distance])[0]
  }

  private func units(of value: Signal, by distance: Signal) -> Signal {
    let builder = value.builder
    var dropped = max(-raised, 0)
    var word = value.above(zeros: max(raised, 0))
    // A value that lies below the units altogether.
    let least = dropped + 1
    if word.width < least {
      word = rule == .floored ? word.signExtended(to: least) : word.zeroExtended(to: least)
    }
    // Only a jammed bit looks at what lies below the units.
    if rule != .jammed {
      word = word[dropped..<word.width]
      dropped = 0
    }
    let places = distance.clamped(to: Operation.width(holding: word.width)).named("places")
    let shifted =
      rule == .floored
      ? word.shiftedRightArithmetic(by: places) : word.shiftedRight(by: places)
    shifted.named("shifted")
    let kept = shifted[dropped..<word.width]
    guard rule == .jammed else { return kept }
    var isLost = (word & ~builder.ones(word.width).shiftedLeft(by: places)).isNonzero
    if dropped > 0 { isLost = isLost | shifted.truncated(to: dropped).isNonzero }
    return kept | isLost.named("sticky").zeroExtended(to: kept.width)
  }
}

extension Signal {
  /// The word in fewer bits, all ones when it is greater than they can say.
  func clamped(to width: Int) -> Signal {
    guard self.width > width else { return self }
    return truncated(to: width) | self[width..<self.width].isNonzero.replicated(width)
  }
}
