// SPDX-License-Identifier: Apache-2.0

/// A module at work on many cases at once, one a lane.
///
/// ```swift
/// let simulator = Simulator(SimulationProgram(module))
/// for lane in 0..<simulator.lanes { simulator.set(0, lane: lane, to: cases[lane]) }
/// simulator.evaluate()
/// let first = simulator.output(0, lane: 0)
/// ```
///
/// A second statement of what `Operation.evaluate` defines one bit at a time: words are rows of 64 bits for all
/// lanes, and every step is a plain loop over the lanes.
///
/// Registers: `evaluate()` settles the words for the inputs and the registers' contents; `clock()` then lets
/// the registers take theirs, after which `evaluate()` is due again. All registers hold 0 at first, which
/// no hardware promises: see `fillRegisters(seed:)`.
///
/// A simulator belongs to one thread at a time; threads share the program.
public final class Simulator {
  /// What runs.
  public let program: SimulationProgram
  /// How many cases there are at once.
  public let lanes: Int
  let values: UnsafeMutablePointer<UInt64>
  private let nextValues: UnsafeMutablePointer<UInt64>

  /// Makes room for so many lanes; all inputs and registers are 0.
  ///
  /// With fewer than 64 lanes, finding the next step takes as long as doing it.
  public init(_ program: SimulationProgram, lanes: Int = 128) {
    precondition(lanes >= 1, "a simulator needs a lane")
    self.program = program
    self.lanes = lanes
    let stateRows = program.registers.reduce(0) { $0 + Bits.limbCount($1.width) }
    let count = Int(program.rowCount) * lanes
    values = .allocate(capacity: max(count, 1))
    values.initialize(repeating: 0, count: max(count, 1))
    nextValues = .allocate(capacity: max(stateRows * lanes, 1))
    nextValues.initialize(repeating: 0, count: max(stateRows * lanes, 1))
    for (row, value) in program.constants {
      (values + Int(row) * lanes).update(repeating: value, count: lanes)
    }
  }

  deinit {
    values.deallocate()
    nextValues.deallocate()
  }

  func row(_ index: Int32) -> UnsafeMutablePointer<UInt64> { values + Int(index) * lanes }

  /// The bits of a word in a lane.
  func bits(row: Int32, width: Int, lane: Int) -> Bits {
    precondition(0..<lanes ~= lane, "no such lane")
    return Bits(
      width: width,
      limbs: (0..<Bits.limbCount(width)).map { values[(Int(row) + $0) * lanes + lane] })
  }

  // MARK: State

  /// A clock edge: every register takes its next word, if it is enabled.
  ///
  /// - Parameter reset: whether reset is 1 in every lane.
  public func clock(reset: Bool = false) {
    clock(resetMasks: reset ? Array(repeating: .max, count: lanes) : nil)
  }

  /// A clock edge with a reset of its own for each lane.
  public func clock(resettingLanes reset: [Bool]) {
    precondition(reset.count == lanes, "a reset bit for each lane")
    clock(resetMasks: reset.map { $0 ? .max : 0 })
  }

  private func clock(resetMasks: [UInt64]?) {
    // Registers read one another: all next words are read before the first is written.
    var place = nextValues
    for register in program.registers {
      for limb in 0..<Bits.limbCount(register.width) {
        let next = row(register.next + Int32(limb))
        if let enable = register.enable.map(row) {
          let held = row(register.row + Int32(limb))
          for lane in 0..<lanes {
            place[lane] = held[lane] ^ ((held[lane] ^ next[lane]) & (0 &- enable[lane]))
          }
        } else {
          place.update(from: next, count: lanes)
        }
        if let resetMasks, let value = register.resetValue?.limbs[limb] {
          for (lane, mask) in resetMasks.enumerated() {
            place[lane] ^= (place[lane] ^ value) & mask
          }
        }
        place += lanes
      }
    }
    place = nextValues
    for register in program.registers {
      let count = Bits.limbCount(register.width) * lanes
      row(register.row).update(from: place, count: count)
      place += count
    }
  }

  /// Gives every register arbitrary contents, as after power-up: what is right after this and a reset does
  /// not lean on registers that happen to be 0.
  public func fillRegisters(seed: UInt64) {
    var state = seed
    for register in program.registers {
      for limb in 0..<Bits.limbCount(register.width) {
        let mask = limb == Bits.limbCount(register.width) - 1 ? Bits.topMask(register.width) : .max
        let row = row(register.row + Int32(limb))
        for lane in 0..<lanes {
          // SplitMix64.
          state &+= 0x9e37_79b9_7f4a_7c15
          var z = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
          z = (z ^ z >> 27) &* 0x94d0_49bb_1331_11eb
          row[lane] = (z ^ z >> 31) & mask
        }
      }
    }
  }
}
