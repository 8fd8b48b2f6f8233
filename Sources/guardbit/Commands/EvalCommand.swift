// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import MACUnits
import NumberFormats
import Reference
import Simulation

/// Which implementation answers.
enum Engine: String, CaseIterable, ExpressibleByArgument {
  /// The stages on machine integers: the definition.
  case model
  /// MPFR.
  case reference
  /// The kernel of the unit's matrix products.
  case kernel
  /// The unit's netlist, simulated.
  case circuit
}

struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Evaluate a unit: one case a line in, one result a line out.",
    discussion: """
      A line is a0..aK-1 b0..bK-1 c, hexadecimal codes separated by blanks; K follows from their number.
      A unit with block scales reads their words behind: sa0.. sb0.., one for each block of k.
      Text after # is ignored. The result is d, hexadecimal.

      Example: two products, 1 x 1 and 448 x 448, added to 0 in FP16:
        echo '38 7e 38 7e 0000' | guardbit eval mac-e4m3-e4m3-fp16 --flags --trace
      """)

  @Argument(help: "A unit's name (see 'guardbit units'), or the path of its YAML file.")
  var unit: String

  @Argument(help: "A file of cases; - is standard input.")
  var file: String?

  @Option(help: "Who answers: model, reference, kernel or circuit (whole blocks).")
  var engine: Engine = .model

  @Flag(help: "Add the exception flags to every result.")
  var flags = false

  @Flag(help: "Show every stage's value (of a circuit: every named word) above the result.")
  var trace = false

  @Option(help: "The seed of stochastic roundings; case i of the file draws its own numbers.")
  var seed: UInt64 = 0

  @Option(help: "The number of the first case, for the random numbers of stochastic roundings.")
  var firstCase: UInt64 = 0

  @OptionGroup var options: SpecOptions

  func validate() throws {
    if trace && engine != .model && engine != .circuit {
      throw ValidationError("--trace shows the stages of the model or of the circuit.")
    }
    if flags && (engine == .kernel || engine == .circuit) {
      throw ValidationError(
        "--flags: kernels and circuits return codes alone; leave --engine \(engine) out.")
    }
  }

  func run() throws {
    let unit = try options.unit(unit)
    let format = unit.resultFormat
    var reader = try LineReader(path: file)
    var output = OutputBuffer()
    let reference = engine == .reference ? ReferenceUnit(unit.description) : nil
    // Without its instruction, whose steps would be filled: a line is one dot product.
    let kernel = engine == .kernel ? try MACUnit(unit.description) : nil
    let circuit = engine == .circuit ? try CircuitEvaluator(unit) : nil
    var number = 0
    var index = firstCase
    while let line = try reader.next() {
      number += 1
      let parsed: DotOperands?
      do {
        parsed = try DotOperands(caseLine: line, for: unit)
      } catch {
        // Earlier results are printed all the same.
        try output.flush()
        throw UsageError("\(file ?? "-"):\(number): \(error)")
      }
      guard let operands = parsed else { continue }
      let random = RandomCase(seed: seed, index: index)
      index &+= 1
      let result: UnitResult
      if let reference {
        result = reference.evaluate(operands, random: random)
      } else if let kernel {
        let product = try kernel.multiply(MatrixOperands(operands), random: random)
        result = UnitResult(code: product[0, 0], flags: [])
      } else if let circuit {
        let code: UInt64
        do {
          code = try circuit.evaluate(operands, random: random)
        } catch {
          try output.flush()
          throw UsageError("\(file ?? "-"):\(number): \(error)")
        }
        if trace {
          for word in circuit.trace {
            try output.write("# \(word.stage.padding(to: 12))\(word.name) = \(word.value.hex)")
          }
        }
        result = UnitResult(code: code, flags: [])
      } else if trace {
        let traced = unit.trace(operands, random: random)
        for step in traced.steps { try output.write("# " + step.line) }
        result = traced.result
      } else {
        result = unit.evaluate(operands, random: random)
      }
      try output.write(
        flags ? "\(format.hex(result.code)) \(result.flags)" : format.hex(result.code))
      if !reader.hasBufferedLine { try output.flush() }
    }
    try output.flush()
    if let reference, !reference.isExact {
      throw UsageError(
        "\(unit.name): the reference lacked precision somewhere, so its results do not count")
    }
  }
}
