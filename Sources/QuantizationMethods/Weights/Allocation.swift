// SPDX-License-Identifier: Apache-2.0

/// What one setting of a layer costs, and what error it brings.
public struct LayerOption: Sendable, Hashable {
  /// In any unit that adds up over layers: bits, LUTs, energy.
  public var cost: Double
  /// In any unit that adds up over layers: the rise of the loss, tr(D H Dᵀ).
  public var error: Double

  /// States an option.
  public init(cost: Double, error: Double) {
    self.cost = cost
    self.error = error
  }
}

/// What each setting of one layer does to the whole network when all other layers stay as they are.
public struct LayerSensitivity: Sendable, Hashable {
  /// The layer.
  public var layer: String
  /// What each setting is called: a format's name.
  public var settings: [String]
  /// Cost and error of each setting.
  public var options: [LayerOption]

  /// States what was measured.
  public init(layer: String, settings: [String], options: [LayerOption]) {
    self.layer = layer
    self.settings = settings
    self.options = options
  }
}

/// Shares out a budget among layers so that the sum of errors is small: mixed precision.
///
/// Errors are taken to add up, the assumption of HAWQ-V3 (arXiv 2011.10680) and of the survey of Gholami et al.
/// (arXiv 2103.13630), section IV-B.
public enum Allocation {
  /// An option for each layer, by descent along the layers' convex hulls, the Lagrangian relaxation.
  ///
  /// All layers begin with their cheapest option; the step of a hull that lowers the error most per cost is taken
  /// next as long as it fits, later smaller ones too. The sum of errors is at most one step of one layer above
  /// the optimum. Of equal steps the first layer's is taken.
  ///
  /// - Returns: the index of an option for each layer; the cheapest ones when even those exceed the budget.
  ///
  /// Source: Shoham and Gersho, "Efficient bit allocation for an arbitrary set of quantizers" (IEEE Trans. ASSP 36,
  /// 1988).
  public static func allocate(options: [[LayerOption]], budget: Double) -> [Int] {
    let hulls = options.map(hull)
    var places = [Int](repeating: 0, count: options.count)
    var spent = 0.0
    for (layer, hull) in hulls.enumerated() where !hull.isEmpty {
      spent += options[layer][hull[0]].cost
    }
    var isOpen = hulls.map { $0.count > 1 }
    while true {
      var best: (layer: Int, gain: Double)?
      for layer in hulls.indices where isOpen[layer] {
        let (from, to) = step(options[layer], hulls[layer], places[layer])
        let gain = (from.error - to.error) / (to.cost - from.cost)
        if gain > best?.gain ?? 0 { best = (layer, gain) }
      }
      guard let layer = best?.layer else { break }
      let (from, to) = step(options[layer], hulls[layer], places[layer])
      if spent + (to.cost - from.cost) <= budget {
        spent += to.cost - from.cost
        places[layer] += 1
        isOpen[layer] = places[layer] + 1 < hulls[layer].count
      } else {
        isOpen[layer] = false
      }
    }
    return hulls.indices.map { hulls[$0].isEmpty ? 0 : hulls[$0][places[$0]] }
  }

  /// The best option for each layer, by dynamic programming over all sums of costs that are not dominated.
  ///
  /// - Parameters:
  ///   - options: of each layer.
  ///   - budget: the greatest sum of costs.
  ///   - limit: the most sums that are kept at once.
  /// - Returns: nil when no choice fits the budget or there are too many sums to follow.
  public static func exact(
    options: [[LayerOption]], budget: Double, limit: Int = 200_000
  ) -> [Int]? {
    // Sums ascend in cost and descend in error; each knows the option of its last layer and its parent.
    struct Sum {
      var cost: Double
      var error: Double
      var option: Int
      var parent: Int
    }
    var levels = [[Sum(cost: 0, error: 0, option: 0, parent: 0)]]
    for layer in options {
      var next: [Sum] = []
      for (parent, sum) in (levels.last ?? []).enumerated() {
        for (option, choice) in layer.enumerated() where sum.cost + choice.cost <= budget {
          next.append(
            Sum(
              cost: sum.cost + choice.cost, error: sum.error + choice.error, option: option,
              parent: parent))
        }
      }
      next.sort {
        ($0.cost, $0.error, $0.parent, $0.option) < ($1.cost, $1.error, $1.parent, $1.option)
      }
      var kept: [Sum] = []
      for sum in next where sum.error < kept.last?.error ?? .infinity { kept.append(sum) }
      guard !kept.isEmpty, kept.count <= limit else { return nil }
      levels.append(kept)
    }
    var choice = [Int](repeating: 0, count: options.count)
    // The last sum has the least error.
    var place = (levels.last?.count ?? 1) - 1
    for layer in options.indices.reversed() {
      let sum = levels[layer + 1][place]
      choice[layer] = sum.option
      place = sum.parent
    }
    return choice
  }

  /// The sum of a choice's costs and errors.
  public static func total(_ choice: [Int], options: [[LayerOption]]) -> LayerOption {
    var sum = LayerOption(cost: 0, error: 0)
    for (layer, option) in choice.enumerated() where options[layer].indices ~= option {
      sum.cost += options[layer][option].cost
      sum.error += options[layer][option].error
    }
    return sum
  }

  private static func step(
    _ options: [LayerOption], _ hull: [Int], _ place: Int
  ) -> (from: LayerOption, to: LayerOption) {
    (options[hull[place]], options[hull[place + 1]])
  }

  /// The options on the lower convex hull of error over cost, from the cheapest to the best.
  static func hull(_ options: [LayerOption]) -> [Int] {
    let order = options.indices.sorted {
      (options[$0].cost, options[$0].error, $0) < (options[$1].cost, options[$1].error, $1)
    }
    var hull: [Int] = []
    for index in order {
      let point = options[index]
      if let last = hull.last, point.error >= options[last].error { continue }
      while hull.count > 1 {
        let (a, b) = (options[hull[hull.count - 2]], options[hull[hull.count - 1]])
        let first = (a.error - b.error) * (point.cost - b.cost)
        let second = (b.error - point.error) * (b.cost - a.cost)
        guard second >= first else { break }
        hull.removeLast()
      }
      hull.append(index)
    }
    return hull
  }
}
