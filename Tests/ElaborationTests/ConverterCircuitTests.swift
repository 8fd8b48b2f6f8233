// SPDX-License-Identifier: Apache-2.0
import BuiltInSpecs
import Elaboration
import MACUnits
import Netlist
import NumberFormats
import Testing

/// Every code of small formats through converters, and drawn numbers through the rounding unit alone, against
/// the encoding that the format defines.
@Suite struct `Converters and rounding units` {
  private let formats: FormatLibrary

  init() throws { formats = FormatLibrary(specs: try BuiltInSpecs.library()) }

  @Test func `every code of 8-bit formats is converted as the format rounds it`() throws {
    var wrong: [String] = []
    for (source, target) in [
      ("e5m2", "e4m3"), ("e4m3", "e2m1"), ("e4m3", "e5m2fnuz"), ("int8", "e3m2"),
      ("e5m2", "int8"), ("e4m3", "fixed4.4"), ("e3m4", "e5m0"), ("uint8", "e4m3fnuz"),
    ] {
      let (from, to) = (try formats.number(named: source), try formats.number(named: target))
      for direction in RoundingDirection.deterministic + [.stochastic(bits: 3)] {
        for overflow in OverflowPolicy.allCases {
          for subnormals in SubnormalHandling.allCases {
            var rounding = Rounding(direction, overflow: overflow)
            rounding.subnormalResults = subnormals
            guard (try? to.check(rounding)) != nil else { continue }
            wrong += try differences(from, to, rounding)
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  private func differences(
    _ from: NumberFormat, _ to: NumberFormat, _ rounding: Rounding
  ) throws -> [String] {
    let circuit = try ConverterCircuit(from: from, to: to, rounding)
    let simulator = Simulator(SimulationProgram(circuit.module), lanes: 256)
    let codes = (0..<UInt64(256)).map { $0 }
    simulator.set(0, to: codes)
    if rounding.usesRandomBits { simulator.set(1, to: codes.map { $0 & 7 }) }
    simulator.evaluate()
    return codes.compactMap { code in
      let value = from.decode(code)
      let want = to.encode(value, rounding: rounding, randomBits: code & 7).code
      let got = simulator.outputNumber(0, lane: Int(code))
      return got == want
        ? nil : "\(from.name) \(from.hex(code)) to \(to.name) \(rounding): \(got), not \(want)"
    }
  }

  @Test func `the rounding unit alone rounds what it is given`() throws {
    var wrong: [String] = []
    for name in ["e4m3", "fp16", "bf16", "int8"] {
      let format = try formats.number(named: name)
      for direction in RoundingDirection.deterministic {
        let rounding = Rounding(direction, overflow: .saturate)
        let circuit = try RounderCircuit(
          to: format, rounding, significandWidth: 30, exponentWidth: 9)
        let simulator = Simulator(SimulationProgram(circuit.module), lanes: 512)
        let random = RandomBits(seed: 5)
        let numbers = (0..<512).map { lane in
          let bits = random.bits(stream: 0, index: UInt64(lane))
          // Significands of every length, exponents from below the least to above the greatest.
          return ExactValue(
            isNegative: bits >> 63 == 1,
            significand: UInt128((bits & 0x3FFF_FFFF) >> (bits >> 40 & 31)),
            exponent: Int(bits >> 48 & 511) % 320 - 180)
        }
        for (lane, number) in numbers.enumerated() {
          simulator.set(0, lane: lane, to: number.isNegative ? 1 : 0)
          simulator.set(1, lane: lane, to: UInt64(bitPattern: Int64(number.exponent)))
          simulator.set(2, lane: lane, to: UInt64(number.significand))
        }
        simulator.evaluate()
        for (lane, number) in numbers.enumerated() {
          let want = format.encode(.finite(number), rounding: rounding).code
          let got = simulator.outputNumber(0, lane: lane)
          if got != want { wrong.append("\(name) \(direction) \(number): \(got), not \(want)") }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test func `a stochastic conversion without a code for its policy is refused`() throws {
    let int8 = try formats.number(named: "int8")
    #expect(throws: FormatError.self) {
      try ConverterCircuit(from: int8, to: int8, Rounding(overflow: .infinity))
    }
  }
}
