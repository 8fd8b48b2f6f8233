// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A kind of place where a unit rounds to a format, whatever the element or block.
public enum RoundingSite: String, Sendable, Hashable, CaseIterable {
  /// A product.
  case product
  /// An addition within a block or a lane.
  case sum
  /// A block's sum, once.
  case convert
  /// The joining of lanes.
  case join
  /// The accumulation of a block.
  case accumulate
  /// The conversion to the output format.
  case final
}

/// A kind of place where an alignment cuts a number.
public enum CutSite: String, Sendable, Hashable, CaseIterable {
  /// A term of an aligned sum.
  case term
  /// The sum of a lane at the joining of lanes.
  case lane
  /// A block's sum in a second alignment.
  case sum
  /// The accumulator in a second alignment.
  case addend
  /// What a second alignment keeps of its sum.
  case result
}

/// Sees the exact numbers of the reference on their way: what goes into every rounding and cut.
///
/// Numbers are valid during the call alone.
public protocol WireObserver: AnyObject {
  /// A term, as it enters the sum: the product of element k, rounded and scaled where the unit does so.
  func sees(term: MPFRNumber, k: Int)
  /// Two numbers that are about to be added, exactly.
  func adds(_ x: MPFRNumber, _ y: MPFRNumber, at site: RoundingSite)
  /// A number, and the code to which it was rounded.
  func rounds(_ x: MPFRNumber, to code: UInt64, at site: RoundingSite)
  /// A number that a fixed-point register takes over.
  func settles(_ x: MPFRNumber)
  /// A term of an aligned sum with its exponent, and the greatest of all.
  ///
  /// - Parameters:
  ///   - k: the element; nil for the accumulator.
  ///   - isLast: whether the sum has no more terms.
  func aligns(k: Int?, exponent: Int, greatest: Int, isLast: Bool)
  /// A number that is cut to a multiple of 2^unitExponent.
  func cuts(_ x: MPFRNumber, at unitExponent: Int, _ site: CutSite)
}
