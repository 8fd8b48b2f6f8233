// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import MACUnits
import NumberFormats
import Probing

extension ProbeCommand {
  /// Identifies, or describes, the device behind a command.
  func probeDevice(_ command: String) throws {
    let formats = try deviceFormats()
    let candidates = try options.units().units().filter {
      DeviceFormats($0).agrees(with: formats)
    }
    let device = try CommandDevice(command: command, formats: formats, timeout: timeout)
    defer { device.close() }
    let search = try AdaptiveSearch(
      device.device, candidates: candidates, seed: seed, limit: questions, anyNaN: anyNaN)
    if !json { show(search, formats, candidates.count) }
    var report: ProbeReport?
    if search.consistent.isEmpty {
      let probed = try ProbeReport(probing: device.device)
      report = probed
      if !json {
        print("\nthe device itself, by its answers alone\n")
        ProbeText(report: probed, evaluation: nil).show()
      }
    }
    if json {
      print(try JSONText.encode(DeviceRecord(command: command, search, formats, report)))
    }
    if search.consistent.isEmpty { throw ExitCode(1) }
  }

  private func deviceFormats() throws -> DeviceFormats {
    let library = try options.formats()
    // validate() has seen to these two.
    guard let a, let d else { throw UsageError("--command needs --a and --d") }
    var formats = DeviceFormats(
      a: try library.number(named: a), b: try library.number(named: b ?? a),
      c: try library.number(named: c ?? d), d: try library.number(named: d))
    if let scaleA, let block {
      formats.scales = BlockScales(
        a: try library.number(named: scaleA), b: try library.number(named: scaleB ?? scaleA),
        blockSize: block)
    }
    return formats
  }

  private func show(_ search: AdaptiveSearch, _ formats: DeviceFormats, _ candidates: Int) {
    let words = [formats.a, formats.b, formats.c].map(\.name).joined(separator: ", ")
    print("a, b, c of \(words) to \(formats.d.name): \(candidates) units have these formats")
    print(
      "asked \(search.divisions) cases of \(search.poolSize) to tell units apart, and "
        + "\(search.confirmations) to confirm")
    if search.consistent.isEmpty {
      print("no unit is consistent with the device's answers")
    } else {
      print("consistent with all answers:")
      show(search.consistent)
      if search.consistent.count > 1 {
        print("  no case of \(search.poolSize) tells them apart, or --questions ended the search")
      }
    }
    if !search.exclusions.isEmpty { print("ruled out:") }
    let entries = search.exclusions.map {
      ExclusionText.Entry(
        unit: $0.unit, operands: $0.operands, answer: $0.answer, code: $0.code,
        label: "the device answers")
    }
    ExclusionText(entries: entries, options: options.arguments(for: "")).show()
  }
}

/// What a device's answers say, for JSON.
struct DeviceRecord: Encodable {
  struct RuledOut: Encodable {
    var unit: String
    var caseLine: String
    var answered: String
    var returned: String
  }

  var command: String
  var questions: Int
  var poolSize: Int
  var consistent: [String]
  var ruledOut: [RuledOut]
  var probe: ProbeRecord?

  init(
    command: String, _ search: AdaptiveSearch, _ formats: DeviceFormats, _ report: ProbeReport?
  ) {
    self.command = command
    questions = search.divisions + search.confirmations
    poolSize = search.poolSize
    consistent = search.consistent.map(\.name)
    ruledOut = search.exclusions.map {
      RuledOut(
        unit: $0.unit.name, caseLine: formats.caseLine($0.operands),
        answered: formats.d.hex($0.answer), returned: formats.d.hex($0.code))
    }
    probe = report.map { ProbeRecord(device: command, $0) }
  }
}
