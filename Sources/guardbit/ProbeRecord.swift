// SPDX-License-Identifier: Apache-2.0
import NumberFormats
import Probing

/// A probe report, for JSON.
struct ProbeRecord: Encodable {
  struct Case: Encodable {
    var caseLine: String
    var result: String

    init(_ evidence: ProbeEvidence) {
      caseLine = evidence.caseLine
      result = evidence.result
    }
  }

  struct Point: Encodable {
    var name: String
    var source: String
    var value: Double?
    var answersOf: [String]
    var asked: Case?
  }

  struct Reading: Encodable {
    var topic: String
    var finding: String
    var cases: [Case]
  }

  struct Parameters: Encodable {
    var blockLength: Int?
    var productFractionBits: Int?
    var addendFractionBits: Int?
    var discarded: String?
    var resultPrecision: Int?
    var rounding: String?
    var addend: String?
  }

  var device: String
  var published: [Point]
  var readings: [Reading]
  var parameters: Parameters
  var questions: Int

  init(device: String, _ report: ProbeReport) {
    self.device = device
    published = report.published.map {
      Point(
        name: $0.point.name, source: $0.point.source, value: $0.value, answersOf: $0.machines,
        asked: $0.evidence.map { Case($0) })
    }
    readings = report.readings.map {
      Reading(topic: $0.topic, finding: $0.finding, cases: $0.evidence.map { Case($0) })
    }
    let found = report.parameters
    parameters = Parameters(
      blockLength: found.blockLength, productFractionBits: found.productFractionBits,
      addendFractionBits: found.addendFractionBits, discarded: found.discarded?.rawValue,
      resultPrecision: found.resultPrecision, rounding: found.rounding?.name,
      addend: found.addend?.rawValue)
    questions = report.questions
  }
}
