// SPDX-License-Identifier: Apache-2.0
import Foundation

/// The look-up tables of a matrix-vector unit on AMD FPGAs, by the closed form of FINN-R.
///
/// ```
/// LUT  = int(300 + 1.1 × P × (mult + tree + acc + thr + cmp) + c2)
/// mult = Q × (2 × ceil((W + A) / 6) - 1) × (W + A)
/// tree = (W + A) × (2 × Q - 1)
/// acc  = bits of the accumulator
/// thr  = (2^B - 1) × acc × ceil(tmem / 64),  cmp = (2^B - 1) × acc
/// c2   = P × Q × W × ceil(wmem / 64)
/// ```
///
/// Source: Blott et al., "FINN-R" (2018), as coded in FINN's `matrixvectoractivation.py`. The constants
/// 300 and 1.1 were fitted there to synthesis results.
public struct FINNLookUpTables: Sendable, Hashable {
  /// Thresholds that follow the accumulator, kept in look-up tables.
  public struct Thresholds: Sendable, Hashable {
    /// Bits of the output, B, 0 to 16: there are 2^B - 1 thresholds.
    public let outputBits: Int
    /// Thresholds of each that an element keeps, tmem, 0 to 2^20.
    public let depth: Int

    /// States the thresholds; figures out of range are brought into it.
    public init(outputBits: Int, depth: Int) {
      self.outputBits = min(max(outputBits, 0), 16)
      self.depth = min(max(depth, 0), 1 << 20)
    }
  }

  /// Bits of a weight, W.
  public var weightBits: Int
  /// Bits of an input, A.
  public var inputBits: Int
  /// Bits of the accumulator.
  public var accumulatorBits: Int
  /// Processing elements, P: outputs computed at a time.
  public var elements = 1
  /// Products that each element computes at a time, Q.
  public var lanes = 1
  /// Whether DSP blocks multiply; then `mult` is 0.
  public var multipliesInDSP = false
  /// Thresholds, if there are any in look-up tables.
  public var thresholds: Thresholds?
  /// Words of weights that each lane keeps in look-up tables, wmem; nil when they lie elsewhere.
  public var weightDepth: Int?

  /// A unit of one element and one lane without thresholds.
  public init(weightBits: Int, inputBits: Int, accumulatorBits: Int) {
    self.weightBits = weightBits
    self.inputBits = inputBits
    self.accumulatorBits = accumulatorBits
  }

  /// LUTs of the multipliers of one element.
  public var multipliers: Int {
    if multipliesInDSP { return 0 }
    let bits = weightBits + inputBits
    return lanes * (2 * ((bits + 5) / 6) - 1) * bits
  }

  /// LUTs of the adder tree of one element.
  public var adderTree: Int { (weightBits + inputBits) * (2 * lanes - 1) }

  /// All LUTs.
  public var total: Int {
    var thresholdLUTs = 0
    if let thresholds {
      let count = (1 << thresholds.outputBits) - 1
      thresholdLUTs = count * accumulatorBits * ((thresholds.depth + 63) / 64 + 1)
    }
    let weights = weightDepth.map { elements * lanes * weightBits * (($0 + 63) / 64) } ?? 0
    return Self.total(
      ofElement: multipliers + adderTree + accumulatorBits + thresholdLUTs, elements: elements,
      weightMemory: weights)
  }

  /// 300 + 1.1 × P × LUTs of an element + LUTs of the weight memory, cut to an integer.
  static func total(ofElement luts: Int, elements: Int, weightMemory: Int) -> Int {
    Int(300 + 1.1 * Double(elements * luts) + Double(weightMemory))
  }
}

/// log2 of a number.
func binaryLogarithm(_ x: Double) -> Double { log2(x) }

/// log2 of an integer of at least 1.
func binaryLogarithm(_ x: Int) -> Double { log2(Double(max(x, 1))) }

/// 2^x.
func exponential(_ x: Double) -> Double { exp2(x) }
