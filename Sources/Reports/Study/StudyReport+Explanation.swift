// SPDX-License-Identifier: Apache-2.0

/// The order of the results in words. Every sentence is computed from the records and holds for them
/// by construction; nothing is said that they do not show.
extension StudyReport {
  /// The sentences as one paragraph; empty when there are no records.
  public var explanation: String { explanationSentences.joined(separator: " ") }

  /// The sentences, one by one.
  var explanationSentences: [String] {
    guard !runs.isEmpty else { return [] }
    return [resolutionSentence, nearFloatSentence, widthSentence].compactMap(\.self)
      + accumulators.dropFirst().compactMap(accumulatorSentence)
  }

  /// The runs with the first accumulator, in the order of the study: formats are compared with the
  /// accumulator left alone.
  private var compared: [StudyRun] {
    runs.filter { $0.record.accumulator == accumulators.first }
  }

  /// What one image is worth.
  private var resolutionSentence: String? {
    guard result.images > 0 else { return nil }
    let point = DecimalText.fixed(100 / Double(result.images), decimals: 2)
    return "In float32, \(result.floatCorrect) of \(result.images) test images are classified "
      + "right (\(DecimalText.percent(result.floatAccuracy))); one image is \(point) points."
  }

  /// The narrowest formats within a point of float32, family by family, of the runs whose weights and
  /// activations have one known width.
  private var nearFloatSentence: String? {
    let measured = compared.filter { $0.formatClass.bits != nil }
    guard let accumulator = accumulators.first, !measured.isEmpty else { return nil }
    let families = FormatClass.Family.allCases.filter { family in
      measured.contains { $0.formatClass.family == family }
    }
    let parts = families.enumerated().map { index, family -> String in
      let name = familyName(family)
      let claim = index == 0 ? " within 1 point of float32" : ""
      let own = measured.filter { $0.formatClass.family == family }
      let near = own.filter(\.isNearFloat)
      guard let bits = near.compactMap(\.formatClass.bits).min() else {
        return "none of the \(name) is\(claim)"
      }
      let wider = own.filter { ($0.formatClass.bits ?? 0) > bits }
      let failing = wider.filter { !$0.isNearFloat }.map(\.named)
      let rest =
        wider.isEmpty
        ? ""
        : failing.isEmpty ? " and all wider ones" : ", of the wider ones not \(Prose.list(failing))"
      let names = near.filter { $0.formatClass.bits == bits }.map(\.named)
      return "\(name) are\(claim) from \(Prose.count(bits, "bit")) on, "
        + "with \(Prose.list(names))\(rest)"
    }
    let condition =
      measured.count < compared.count ? " and one width for weights and activations" : ""
    return "With \(accumulator) accumulation\(condition), \(parts.joined(separator: "; "))."
  }

  /// The best format of every width that has more than one.
  private var widthSentence: String? {
    let widths = Set(compared.compactMap(\.formatClass.bits)).sorted()
    let parts = widths.compactMap { bits -> String? in
      let own = compared.filter { $0.formatClass.bits == bits }
      guard own.count > 1, let best = own.map(\.accuracy).max() else { return nil }
      let winners = own.filter { $0.accuracy == best }
      let others = own.filter { $0.accuracy < best }
      let names = Prose.list(winners.map(\.format))
      let score = DecimalText.percent(best)
      let place = "at \(Prose.count(bits, "bit")) "
      guard let second = others.map(\.accuracy).max() else {
        return place + "\(names) are equal (\(score))"
      }
      let next = others.filter { $0.accuracy == second }.map(\.format)
      let verb = winners.count == 1 ? "leads" : "lead together"
      return place + "\(names) \(verb) (\(score)), "
        + "\(points(best - second)) ahead of \(Prose.list(next))"
    }
    guard !parts.isEmpty else { return nil }
    return "Width by width, \(parts.joined(separator: "; "))."
  }

  /// What another accumulator changes, format by format.
  private func accumulatorSentence(_ accumulator: String) -> String? {
    guard let first = accumulators.first else { return nil }
    var pairs: [(own: StudyRun, other: StudyRun)] = []
    for own in compared {
      guard
        let other = runs.first(where: {
          $0.record.accumulator == accumulator && $0.record.weights == own.record.weights
            && $0.record.activations == own.record.activations
        })
      else { continue }
      pairs.append((own, other))
    }
    guard !pairs.isEmpty else { return nil }
    let lost = pairs.filter { $0.other.accuracy < $0.own.accuracy }
      .enumerated()
      .sorted {
        let (left, right) = ($0.element, $1.element)
        let leftLoss = left.own.accuracy - left.other.accuracy
        let rightLoss = right.own.accuracy - right.other.accuracy
        return leftLoss != rightLoss ? leftLoss > rightLoss : $0.offset < $1.offset
      }.map(\.element)
    let gained = pairs.filter { $0.other.accuracy > $0.own.accuracy }
    let same = pairs.count - lost.count - gained.count
    var parts = [
      "\(same) of \(Prose.count(pairs.count, "format")) \(same == 1 ? "keeps its" : "keep their") accuracy"
    ]
    if !lost.isEmpty {
      var named = lost.prefix(3).map { pair in
        "\(pair.own.format) \(points(pair.own.accuracy - pair.other.accuracy))"
      }
      if lost.count > 3 {
        let next = points(lost[3].own.accuracy - lost[3].other.accuracy)
        named.append("\(lost.count - 3) more at most \(next) each")
      }
      parts.append("\(lost.count) \(lost.count == 1 ? "loses" : "lose") (\(Prose.list(named)))")
    }
    if let most = gained.map({ $0.other.accuracy - $0.own.accuracy }).max() {
      parts.append(
        "\(gained.count) \(gained.count == 1 ? "gains" : "gain"), at most \(points(most))")
    }
    return "With \(accumulator) instead of \(first) accumulation, \(Prose.list(parts))."
  }

  private func points(_ share: Double) -> String {
    DecimalText.fixed(100 * share, decimals: 2) + " points"
  }
}
