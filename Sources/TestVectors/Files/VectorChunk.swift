// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats
import Reference

/// The text of consecutive cases, in every form that is asked for.
struct VectorChunk: Sendable {
  var texts: [TextBytes]
  var classes: [String: Int] = [:]
  var checked: UInt64 = 0
}

/// Model and reference disagree: no vectors are made of that.
public struct EngineDisagreement: Error, Sendable, CustomStringConvertible {
  /// The sentence for the user.
  public let description: String
}

/// Makes chunks: draws, evaluates, checks, writes.
struct ChunkMaker: Sendable {
  let unit: MACUnit
  let cases: VectorCases
  let plan: VectorSetPlan
  let writers: [VectorWriter]

  /// The lines of cases in their order.
  func cases(_ range: Range<UInt64>) throws -> VectorChunk {
    let reference = plan.checkEvery > 0 ? ReferenceUnit(unit.description) : nil
    var chunk = VectorChunk(
      texts: writers.map { _ in TextBytes(capacity: range.count * 64) })
    var tally = ClassTally()
    for index in range {
      let item = cases.vectorCase(index)
      let result = unit.evaluate(item.operands, random: item.random)
      if let reference, index % plan.checkEvery == 0 {
        let golden = reference.evaluate(item.operands, random: item.random)
        chunk.checked += 1
        guard golden == result else {
          throw EngineDisagreement(
            description:
              "\(unit.name), case \(index) (\(unit.caseLine(item.operands))): the model says "
              + "\(unit.resultFormat.hex(result.code)) \(result.flags), the reference "
              + "\(unit.resultFormat.hex(golden.code)) \(golden.flags); no vectors are written")
        }
      }
      tally.count(item.className)
      for place in writers.indices {
        writers[place].append(item, result, to: &chunk.texts[place])
      }
    }
    if let reference, !reference.isExact { throw InexactReference(unit: unit.name) }
    chunk.classes = tally.counts
    return chunk
  }

  /// The lines of sequences in their order.
  func sequences(_ range: Range<UInt64>, of sequences: SequenceCases) throws -> VectorChunk {
    let unit = sequences.sequence.unit
    let reference = plan.checkEvery > 0 ? ReferenceUnit(unit.description) : nil
    let writer = VectorWriter(.hex, sequences.sequence.interface)
    var chunk = VectorChunk(texts: [TextBytes()])
    for number in range {
      let first = number * UInt64(SequenceCases.cycles)
      var state = SequenceState(sequences.sequence, seed: plan.seed, cycle: first)
      var result = state.modelResult
      for (offset, cycle) in sequences.cycles(number).enumerated() {
        if try state.step(cycle) {
          result = state.modelResult
          if let reference {
            let golden = reference.evaluate(state.chain, random: state.random)
            guard golden == result else {
              throw EngineDisagreement(
                description: "\(unit.name), cycle \(first + UInt64(offset)) of the sequences: the "
                  + "model says \(unit.resultFormat.hex(result.code)), the reference "
                  + "\(unit.resultFormat.hex(golden.code)); no vectors are written")
            }
          }
        }
        writer.append(cycle, result.code, to: &chunk.texts[0]) { state.bits($0) }
      }
    }
    if let reference, !reference.isExact { throw InexactReference(unit: unit.name) }
    return chunk
  }
}

/// Counts names that come from a short list, without hashing each.
private struct ClassTally {
  private var names: [String] = []
  private var numbers: [Int] = []
  private var last = 0

  mutating func count(_ name: String) {
    // Classes take turns: the next is most often the one after the last.
    for step in names.indices {
      let place = (last + 1 + step) % names.count
      if names[place] == name {
        numbers[place] += 1
        last = place
        return
      }
    }
    last = names.count
    names.append(name)
    numbers.append(1)
  }

  var counts: [String: Int] { Dictionary(zip(names, numbers), uniquingKeysWith: +) }
}
