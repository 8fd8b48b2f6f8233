// SPDX-License-Identifier: Apache-2.0

/// A published test point: a case in numbers, and what machines answer.
public struct PublishedPoint: Sendable {
  /// What is computed, as text.
  public let name: String
  /// Where it is published.
  public let source: String
  /// The products a × b, k ascending.
  let products: [(a: Double, b: Double)]
  /// The addend.
  let c: Double
  /// What machines answer, by their names.
  public let known: [(machine: String, value: Double)]
  /// The result's width in bits, where the point is about one.
  var resultWidth: Int?
  /// How often the result is put back as the addend.
  var repetitions = 1
}

/// A published point with a device's answer.
public struct PublishedAnswer: Sendable {
  /// The point.
  public let point: PublishedPoint
  /// The answer, nil where the device's formats do not hold the case.
  public let value: Double?
  /// The case, the last one of a repetition.
  public let evidence: ProbeEvidence?
  /// The machines that are known to answer the same.
  public var machines: [String] {
    point.known.filter { $0.value == value }.map(\.machine)
  }
}

extension Prober {
  /// The device's answers to all published points.
  func publishedAnswers() throws -> [PublishedAnswer] {
    try PublishedPoint.all.map { point in
      var probe = ProbeCase(length: point.products.count, c: point.c)
      for (k, product) in point.products.enumerated() {
        probe.terms[k] = ProbeCase.Term(a: product.a, b: product.b)
      }
      var answer: Bench.Answer?
      if let width = point.resultWidth, width != bench.formats.d.width {
        return PublishedAnswer(point: point, value: nil, evidence: nil)
      }
      for _ in 0..<point.repetitions {
        guard let next = try bench.ask(probe) else { break }
        // A sum that sticks, sticks for good.
        let isStuck = next.number == answer?.number
        answer = next
        probe.c = next.number
        if isStuck { break }
      }
      return PublishedAnswer(point: point, value: answer?.number, evidence: answer?.evidence)
    }
  }
}
