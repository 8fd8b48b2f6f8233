// SPDX-License-Identifier: Apache-2.0

extension Simulator {
  /// The number of an input, nil when there is none of the name.
  public func inputIndex(_ name: String) -> Int? {
    program.inputs.firstIndex { $0.name == name }
  }

  /// The number of an output, nil when there is none of the name.
  public func outputIndex(_ name: String) -> Int? {
    program.outputs.firstIndex { $0.name == name }
  }

  // MARK: Inputs

  /// Sets an input in one lane to a number; bits above the input's width are dropped.
  public func set(_ input: Int, lane: Int, to value: UInt64) {
    let place = inputPlace(input, lane: lane)
    let width = program.inputs[input].width
    place[0] = width < 64 ? value & Bits.topMask(width) : value
    for limb in 1..<max(Bits.limbCount(width), 1) { place[limb * lanes] = 0 }
  }

  /// Sets an input in one lane to a word; bits above the input's width are dropped, missing ones are 0.
  public func set(_ input: Int, lane: Int, to bits: Bits) {
    let place = inputPlace(input, lane: lane)
    let bits = bits.resized(to: program.inputs[input].width)
    for (limb, value) in bits.limbs.enumerated() { place[limb * lanes] = value }
  }

  /// Sets an input in one lane to elements side by side, element 0 in the lowest bits.
  ///
  /// - Parameter elementWidth: the bits of an element, 1 to 64; higher bits of an element are dropped.
  ///   Elements above the input's width are dropped, missing ones are 0.
  public func set(_ input: Int, lane: Int, elements: [UInt64], elementWidth: Int) {
    precondition(1...64 ~= elementWidth, "elements of 1 to 64 bits")
    let place = inputPlace(input, lane: lane)
    let width = program.inputs[input].width
    let mask = Bits.topMask(elementWidth)
    var (limb, filled): (UInt64, Int) = (0, 0)
    var (written, count) = (0, Bits.limbCount(width))
    for element in elements where written < count {
      limb |= (element & mask) << UInt64(filled)
      filled += elementWidth
      if filled >= 64 {
        place[written * lanes] = limb
        written += 1
        filled -= 64
        // The part of the element that reached into the next limb.
        limb = filled == 0 ? 0 : (element & mask) >> UInt64(elementWidth - filled)
      }
    }
    while written < count {
      place[written * lanes] = limb
      limb = 0
      written += 1
    }
    count -= 1
    place[count * lanes] &= Bits.topMask(width)
  }

  /// Sets an input of at most 64 bits in the first lanes, one number each.
  public func set(_ input: Int, to values: [UInt64]) {
    precondition(
      program.inputs[input].width <= 64 && values.count <= lanes, "too many bits or lanes")
    let row = row(program.inputs[input].row)
    let mask = Bits.topMask(program.inputs[input].width)
    for (lane, value) in values.enumerated() { row[lane] = value & mask }
  }

  private func inputPlace(_ input: Int, lane: Int) -> UnsafeMutablePointer<UInt64> {
    precondition(0..<lanes ~= lane, "no such lane")
    return row(program.inputs[input].row) + lane
  }

  // MARK: Outputs and words

  /// An output in one lane.
  public func output(_ output: Int, lane: Int) -> Bits {
    let port = program.outputs[output]
    return bits(row: port.row, width: port.width, lane: lane)
  }

  /// The lowest 64 bits of an output in one lane.
  public func outputNumber(_ output: Int, lane: Int) -> UInt64 {
    precondition(0..<lanes ~= lane, "no such lane")
    return row(program.outputs[output].row)[lane]
  }

  /// A word of the program in one lane.
  public func value(of word: SimulationProgram.Word, lane: Int) -> Bits {
    bits(row: word.row, width: word.width, lane: lane)
  }

  /// All named words in one lane, operands before what is made of them.
  public func trace(lane: Int) -> [(word: SimulationProgram.Word, value: Bits)] {
    program.namedWords.map { ($0, value(of: $0, lane: lane)) }
  }
}
