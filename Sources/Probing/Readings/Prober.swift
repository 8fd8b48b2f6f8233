// SPDX-License-Identifier: Apache-2.0
import MACUnits
import NumberFormats

/// Asks a device diagnostic questions, and reads its answers.
///
/// Each topic is a file: what is asked, what each kind of arithmetic would answer, and how that is told
/// apart. Later topics use what earlier ones found.
struct Prober {
  let bench: Bench
  var report: ProbeReport
  /// So many binades below another one a product is lost, wherever products are lost at all.
  var absorbing = 26
  /// A case whose result is rounded, once one is known.
  var roundedCase: DotOperands?

  init(_ device: ProbeDevice) {
    bench = Bench(device)
    report = ProbeReport(formats: device.formats)
  }

  /// Asks everything.
  mutating func run() throws {
    report.published = try publishedAnswers()
    if case .fixedPoint = bench.formats.d {
      try probeIntegers()
    } else {
      try probeKeptBits()
      try probeResult()
      try probeBlocks()
      try probeOrder()
      try probeExponents()
      try probeSubnormals()
      try probeOverflow()
      try probeSpecials()
    }
    try probeFactorBits()
    try probeScales()
    try probeRepetition()
    report.questions = bench.asked.count
  }

  mutating func say(_ topic: String, _ finding: String, _ evidence: [Bench.Answer?] = []) {
    report.readings.append(
      ProbeReading(topic, finding, evidence.compactMap { $0?.evidence }))
  }

  mutating func cannotSay(_ topic: String, _ reason: String) {
    report.readings.append(.notVisible(topic, reason))
  }

  /// A power at which products can cancel: far up, but no greater than the result can hold, and never
  /// more than 2^40, so that what lies 100 binades below is a normal number of FP32.
  var great: Int? {
    guard let products = bench.productRange, let result = bench.d.range else { return nil }
    return min(products.upperBound, result.upperBound - 3, 40)
  }
}

extension ProbeReport {
  /// Probes a device.
  ///
  /// - Throws: what the device throws when it does not answer.
  public init(probing device: ProbeDevice) throws {
    var prober = Prober(device)
    try prober.run()
    self = prober.report
  }
}
