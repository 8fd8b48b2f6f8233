// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A number with the exponent at which it is aligned, which may lie above or below its leading bit.
struct AlignedTerm {
  let value: FormatValue
  /// Meaningful for nonzero numbers.
  let exponent: Int

  /// A number of a format with so many trailing significand bits, as it was decoded.
  @inline(__always)
  init(_ value: FormatValue, fractionBits: Int) {
    self.value = value
    if case .finite(let number) = value {
      exponent = number.exponent + fractionBits
    } else {
      exponent = 0
    }
  }

  init(_ value: FormatValue, exponent: Int) {
    self.value = value
    self.exponent = exponent
  }
}

/// The sum of aligned terms: a multiple of 2^(exponent - F), or a special value.
struct AlignedValue {
  var value: FormatValue
  /// The exponent at which the terms were aligned; nil without any term.
  var exponent: Int?
}

extension ExactValue {
  /// The value as an integer count of 2^unitExponent, cut by a rule, and whether bits were lost.
  ///
  /// The count must fit 127 bits: an aligned term is below 2^(F + 2) units, a group's sum below 2^102.
  @inline(__always)
  func cut(to unitExponent: Int, _ rule: DiscardedBits) -> (units: Int128, isInexact: Bool) {
    let places = exponent - unitExponent
    if places >= 0 {
      let magnitude = Int128(truncatingIfNeeded: significand << UInt128(places))
      return (isNegative ? 0 &- magnitude : magnitude, false)
    }
    let kept = places <= -128 ? 0 : significand >> UInt128(-places)
    let isInexact = places <= -128 ? significand != 0 : kept << UInt128(-places) != significand
    var magnitude = Int128(truncatingIfNeeded: kept)
    if isInexact {
      switch rule {
      case .truncated: break
      case .floored: magnitude += isNegative ? 1 : 0
      case .jammed: magnitude |= 1
      }
    }
    return (isNegative ? 0 &- magnitude : magnitude, isInexact)
  }

  /// An integer count of 2^unitExponent; zero is +0.
  @inline(__always)
  init(units: Int128, of unitExponent: Int) {
    self.init(isNegative: units < 0, significand: units.magnitude, exponent: unitExponent)
  }
}

/// The specials among the terms of a sum.
struct SpecialTerms {
  private var sawNaN = false
  private var sawPositiveInfinity = false
  private var sawNegativeInfinity = false

  /// Notes a term; returns its number if it has one.
  @inline(__always)
  mutating func finite(_ value: FormatValue) -> ExactValue? {
    switch value {
    case .finite(let number): return number
    case .nan: sawNaN = true
    case .infinity(let isNegative):
      if isNegative { sawNegativeInfinity = true } else { sawPositiveInfinity = true }
    }
    return nil
  }

  /// What the sum is when a term is special, nil when none is.
  func sum(_ flags: inout ExceptionFlags) -> FormatValue? {
    if sawPositiveInfinity && sawNegativeInfinity {
      flags.insert(.invalid)
      return .nan(isSignaling: false)
    }
    if sawNaN { return .nan(isSignaling: false) }
    if sawPositiveInfinity || sawNegativeInfinity {
      return .infinity(isNegative: sawNegativeInfinity)
    }
    return nil
  }
}

extension MACUnit {
  /// The aligned sum of some places of a block and, where it takes part, one number beside them.
  ///
  /// - Parameter first: the block's first place, for traces.
  func alignedSum<Sink: TraceSink>(
    _ stage: SumStage, _ places: some Collection<Int>, _ first: Int, beside: AlignedTerm?,
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: inout DotProgress<Sink>
  ) -> AlignedValue {
    guard case .aligned(let aligned) = stage else {
      return AlignedValue(value: .finite(.zero()), exponent: nil)
    }
    var specials = SpecialTerms()
    var terms: [(number: ExactValue, exponent: Int)] = []
    terms.reserveCapacity(places.count + 1)
    if let size = aligned.groupSize {
      gather(groupsOf: size, places, &terms, &specials, a, b, &dot)
    } else {
      let fractionBits = plan.termFractionBits
      for place in places {
        if let number = specials.finite(term(at: place, a, b, &dot)), number.significand != 0 {
          terms.append((number, number.exponent + fractionBits))
        }
      }
    }
    if let beside, let number = specials.finite(beside.value), number.significand != 0 {
      terms.append((number, beside.exponent))
    }
    var raised: ExceptionFlags = []
    let result: AlignedValue
    if let special = specials.sum(&raised) {
      result = AlignedValue(value: special, exponent: nil)
    } else {
      result = aligned.sum(terms, &raised)
    }
    dot.flags.formUnion(raised)
    dot.sink.record("aligned", first, result.value, code: nil, format: nil, flags: raised)
    return result
  }

  /// A term for each group: the exact sum of its scaled products, at the exponent of its scales.
  private func gather<Sink: TraceSink>(
    groupsOf size: Int, _ places: some Collection<Int>,
    _ terms: inout [(number: ExactValue, exponent: Int)], _ specials: inout SpecialTerms,
    _ a: Span<UInt64>, _ b: Span<UInt64>, _ dot: inout DotProgress<Sink>
  ) {
    guard let blocks = description.scale.blocks else { return }
    var rest = Array(places)[...]
    while let head = rest.first {
      var units: Int128 = 0
      var isTerm = false
      let block = head / blocks.blockSize
      var ignored: ExceptionFlags = []
      let scale = DecodedScales.scale(dot.decodedScales.a, block, blocks.a)
        .times(DecodedScales.scale(dot.decodedScales.b, block, blocks.b), flags: &ignored)
      // All products of a group have one scale: their lowest possible bits stand at one place. A NaN
      // scale makes NaNs of them anyway.
      let scaleExponent: Int
      if case .finite(let number) = scale {
        scaleExponent = number.exponent
      } else {
        scaleExponent = 0
      }
      let unit = plan.productLowest + scaleExponent
      for place in rest.prefix(size) {
        guard let number = specials.finite(term(at: place, a, b, &dot)), !number.isZero else {
          continue
        }
        isTerm = true
        units &+= number.cut(to: unit, .truncated).units
      }
      if isTerm {
        terms.append(
          (ExactValue(units: units, of: unit), scaleExponent + plan.scaleFractionBits))
      }
      rest = rest.dropFirst(size)
    }
  }
}

extension AlignedSum {
  /// Shifts, cuts and adds: steps 2 to 4 of the definition.
  @inline(__always)
  func sum(
    _ terms: [(number: ExactValue, exponent: Int)], _ flags: inout ExceptionFlags
  ) -> AlignedValue {
    guard var greatest = terms.first?.exponent else {
      return AlignedValue(value: .finite(.zero()), exponent: nil)
    }
    for term in terms { greatest = max(greatest, term.exponent) }
    if let minimumExponent { greatest = max(greatest, minimumExponent) }
    let unit = greatest - fractionBits
    var total: Int128 = 0
    var isInexact = false
    for term in terms {
      let cut = term.number.cut(to: unit, discarded)
      total &+= cut.units
      isInexact = isInexact || cut.isInexact
    }
    if isInexact { flags.insert(.inexact) }
    return AlignedValue(
      value: .finite(ExactValue(units: total, of: unit)), exponent: greatest)
  }
}

extension AlignedValue {
  /// Lanes cut at their greatest exponent and added.
  static func joined(
    _ lanes: [AlignedValue], _ fractionBits: Int, _ discarded: DiscardedBits,
    _ flags: inout ExceptionFlags
  ) -> AlignedValue {
    var specials = SpecialTerms()
    let numbers = lanes.compactMap { lane in
      specials.finite(lane.value).map { (number: $0, exponent: lane.exponent) }
    }
    if let special = specials.sum(&flags) { return AlignedValue(value: special, exponent: nil) }
    guard let greatest = numbers.compactMap(\.exponent).max() else {
      return AlignedValue(value: .finite(.zero()), exponent: nil)
    }
    let unit = greatest - fractionBits
    var total: Int128 = 0
    for lane in numbers where lane.exponent != nil {
      let cut = lane.number.cut(to: unit, discarded)
      total &+= cut.units
      if cut.isInexact { flags.insert(.inexact) }
    }
    return AlignedValue(
      value: .finite(ExactValue(units: total, of: unit)), exponent: greatest)
  }
}
