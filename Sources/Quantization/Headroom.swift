// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Networks
import NumberFormats

/// Whether scales leave room for the sum.
///
/// A scale of range / greatest finite value uses all of an operand's format, and pays no heed to the
/// accumulator: two E4M3 operands of 448 make 200,704, beyond fp16's 65,504, so one product of large
/// operands overflows. Floating-point formats lose next to nothing by a smaller use of their range,
/// integers lose a bit for each factor of two.
public enum Headroom: String, Sendable, Hashable, CaseIterable {
  /// Operands use all of their formats; sums may overflow.
  case none
  /// The activation scale is multiplied by the least power of two with which every dot product of the
  /// calibration images has Σ |a_k × b_k| + |c| within the accumulator, whatever the signs.
  ///
  /// What other images overflow is counted in the run's `DotTally`.
  case calibrated
}

extension LayerPlan {
  /// Whether Σ |a_k × b_k| + |c| is at most a limit for all inputs that were seen in calibration.
  func sumsStay(
    within limit: Double, _ layout: DotLayout, inputs: Calibration.LayerInputs
  ) -> Bool {
    let decode = unit.description.decode
    let a = magnitudes(decode.a)
    let weights = weightCodes.map { decode.b.decode($0).asDouble.magnitude }
    let biases = biasCodes.map { decode.c.decode($0).asDouble.magnitude }
    var patch = [Double](repeating: 0, count: layout.length)
    for input in inputs.images {
      let values = input.map { a(activations.code(of: $0)) }
      for position in 0..<layout.positions {
        layout.gather(at: position, from: values, outside: 0, into: &patch)
        for channel in 0..<layout.outputs {
          var sum = biases[channel]
          let row = channel * layout.length
          for k in 0..<layout.length { sum += patch[k] * weights[row + k] }
          if sum > limit { return false }
        }
      }
    }
    return true
  }

  /// |value| of a code, from a table where the format is narrow enough.
  private func magnitudes(_ format: NumberFormat) -> (UInt64) -> Double {
    guard format.width <= 8 else { return { format.decode($0).asDouble.magnitude } }
    let table = (0..<UInt64(1) << UInt64(format.width)).map {
      format.decode($0).asDouble.magnitude
    }
    return { table[Int($0)] }
  }
}
