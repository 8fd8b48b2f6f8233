// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// What keeps a unit from dot products of two block formats; nil when it takes them.
  ///
  /// It takes them when every element code and every scale code means the same number to the unit, and
  /// its scales cover as many elements. Names do not count: NVFP4's UE4M3 of 7 bits is a part of the
  /// E4M3 that the unit reads.
  ///
  /// - Parameters:
  ///   - activations: the blocks of a.
  ///   - weights: the blocks of b.
  public func misfit(activations: BlockFormat, weights: BlockFormat) -> String? {
    guard let blocks = description.scale.blocks else { return "\(name) has no block scales" }
    if let run = blocks.microexponentRun {
      return "\(name) reads a microexponent for each \(run) elements, which no block format has"
    }
    let operands = [
      ("activations", activations, description.decode.a, blocks.a),
      ("weights", weights, description.decode.b, blocks.b),
    ]
    for (operand, format, element, scale) in operands {
      let found = "\(name) takes \(operand) of"
      guard element.width == format.element.width, element.reads(format.element) else {
        return "\(found) \(element.name), and \(format.name) has elements of \(format.element.name)"
      }
      guard scale.reads(.float(format.scale)) else {
        return "\(found) \(scale.name) scales, and \(format.name) has \(format.scale.name)"
      }
      guard blocks.blockSize == format.blockSize else {
        return "\(found) blocks of \(blocks.blockSize), and \(format.name) has \(format.blockSize)"
      }
    }
    return nil
  }
}

extension NumberFormat {
  /// Whether every code of another format means the same number here.
  fileprivate func reads(_ other: NumberFormat) -> Bool {
    if self == other { return true }
    // Wider formats of different names are taken to differ: their codes are too many to compare.
    guard other.width <= min(width, 16) else { return false }
    return (0..<UInt64(1) << UInt64(other.width)).allSatisfy { code in
      let (ours, theirs) = (decode(code).asDouble, other.decode(code).asDouble)
      return ours.isNaN ? theirs.isNaN : ours.bitPattern == theirs.bitPattern
    }
  }
}

extension UnitLibrary {
  /// The unit for dot products of two block formats, found by what the units' descriptions say.
  ///
  /// Of several the best known one counts: the strongest evidence, then the instruction of the greatest k,
  /// then the first name.
  ///
  /// - Parameters:
  ///   - activations: the blocks of a.
  ///   - weights: the blocks of b.
  /// - Throws: `UnitError` when no unit takes them; `SpecError` for a file that is wrong.
  public func unit(activations: BlockFormat, weights: BlockFormat) throws -> MACUnit {
    var best: MACUnit?
    for name in try names() {
      let unit = try unit(named: name)
      guard unit.misfit(activations: activations, weights: weights) == nil else { continue }
      if best.map({ unit.isBetterKnown(than: $0) }) ?? true { best = unit }
    }
    if let best { return best }
    throw UnitError(
      stage: "unit",
      "no unit takes activations of \(activations.name) and weights of \(weights.name)",
      remedy: "describe one under units/ of a --specs folder, or choose formats of one that "
        + "'guardbit units' lists")
  }

  /// The block formats that a unit with block scales takes: the first that fits for activations and for
  /// weights, of those that have a file.
  ///
  /// - Parameter unit: a unit of any kind.
  /// - Throws: `UnitError` when there are none; `SpecError` for a file that is wrong.
  public func blockFormats(
    for unit: MACUnit
  ) throws -> (activations: BlockFormat, weights: BlockFormat) {
    var candidates: [BlockFormat] = []
    for name in formats.names {
      if case .block(let format)? = try formats.spec(named: name)?.format {
        candidates.append(format)
      }
    }
    for activations in candidates {
      for weights in candidates
      where unit.misfit(activations: activations, weights: weights) == nil {
        return (activations, weights)
      }
    }
    throw UnitError(
      stage: "unit",
      "\(unit.name) takes no block format that has a file",
      remedy: "name two as blockG-SCALE-ELEMENT, with G elements to a scale")
  }
}

extension MACUnit {
  fileprivate func isBetterKnown(than other: MACUnit) -> Bool {
    let (ours, theirs) = (provenance.evidence.rank, other.provenance.evidence.rank)
    if ours != theirs { return ours < theirs }
    return instruction?.k ?? 0 > other.instruction?.k ?? 0
  }
}

extension Evidence {
  /// Devices that are known come first, devices that are guessed last.
  fileprivate var rank: Int {
    switch self {
    case .measured: 0
    case .documented: 1
    case .singleSource: 2
    case .definition: 3
    case .assumed: 4
    }
  }
}
