// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import SpecFiles

extension Rounding {
  /// Reads the keys that say how a stage rounds into a format; what is not said is customary.
  init(_ reader: inout SpecReader, into customary: OverflowPolicy) throws {
    self.init(overflow: customary)
    if let node = reader.optionalNode("rounding") {
      let word = try node.word("a rounding direction")
      guard let direction = RoundingDirection(name: word) else {
        let names = RoundingDirection.deterministic.map(\.name).joined(separator: ", ")
        throw SpecError(
          node.location, "'\(word)' is not a rounding direction",
          remedy: "choose one of \(names), stochastic(1...\(RoundingDirection.maximumRandomBits))")
      }
      self.direction = direction
    }
    if let node = reader.optionalNode("overflow") {
      overflow = try node.choice("an overflow policy")
    }
    if let node = reader.optionalNode("directedOverflow") {
      directedOverflow = try node.choice("what a directed overflow delivers")
    }
    if let node = reader.optionalNode("clipping") {
      clipping = try node.choice("a place of the clipping")
    }
    if let node = reader.optionalNode("subnormalResults") {
      subnormalResults = try node.choice("a handling of subnormals")
    }
    if let node = reader.optionalNode("tininess") {
      tininess = try node.choice("a tininess rule")
    }
    if let node = reader.optionalNode("nanSubstitute") {
      nanSubstitute = try node.choice("a substitute for NaN")
    }
  }
}
