// SPDX-License-Identifier: Apache-2.0
import NumberFormats

extension MACUnit {
  /// Refuses to go step by step where a result is no addend, or scales go over the end of a step.
  func checkSteps(_ step: Int) throws(MatrixError) {
    guard description.decode.c == description.final.format else {
      throw MatrixError(
        "c of \(name) is \(description.decode.c.name) and d is \(description.final.format.name), "
          + "so no result is the next addend",
        remedy: "give a k of at most the instruction's \(step)")
    }
    if let blocks = description.scale.blocks, step % blocks.blockSize != 0 {
      throw MatrixError(
        "a scale of \(name) covers \(blocks.blockSize) elements, which do not divide the "
          + "instruction's k of \(step)",
        remedy: "give a k of at most \(step)")
    }
  }

  /// The codes of +0 that fill the last step.
  func padding(needed: Bool) throws(MatrixError) -> (a: UInt64, b: UInt64) {
    guard needed else { return (0, 0) }
    let decode = description.decode
    guard let a = decode.a.positiveZeroCode, let b = decode.b.positiveZeroCode else {
      throw MatrixError(
        "k is no multiple of the instruction's, and \(decode.a.name) or \(decode.b.name) has no zero to "
          + "pad with",
        remedy: "give a whole multiple")
    }
    return (a, b)
  }
}
