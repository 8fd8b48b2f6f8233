// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

extension MACUnit {
  /// What the header of the circuit says: the unit's specification in words.
  func headerLines(_ interface: StepInterface) -> [String] {
    var lines = [name, description.summary, ""]
    for stage in stages {
      lines.append("\(stage.name): \(stage.line)")
    }
    return lines
  }
}

extension MACUnit.Description {
  /// Checks that steps one after the other are what a dot product of several blocks is.
  func checkSequential(_ interface: StepInterface) throws {
    func refuse(_ stage: String, _ problem: String) -> UnitError {
      UnitError(stage: stage, problem, remedy: "build it without an accumulator register")
    }
    guard special.nanOperandRun == nil else {
      throw refuse("special", "the NaN operand that is delivered is chosen over all steps")
    }
    // What reset makes of the accumulator.
    guard decode.c.positiveZeroCode != nil else {
      throw refuse(
        "decode", "\(decode.c.name) has no zero that an empty accumulator would start from")
    }
    if let (format, _) = accumulate.format, format.positiveZeroCode == nil {
      throw refuse("accumulate", "\(format.name) has no zero that an empty accumulator would hold")
    }
    if block.order != .ascending, interface.length % 2 != 0, interface.length > 1 {
      throw refuse("block", "pairs of products lie across steps")
    }
    if block.order != .ascending, interface.length == 1 {
      throw refuse("block", "the products of a pair come in the order of their steps")
    }
    if let blocks = scale.blocks, blocks.microexponentRun != nil,
      interface.length % blocks.blockSize != 0
    {
      throw refuse("scale", "a block with microexponents lies across steps")
    }
    if case .shifted(_, let format, _) = accumulate, format != decode.c {
      throw refuse("accumulate", "an empty accumulator and an addend of 0 have other exponents")
    }
  }
}
