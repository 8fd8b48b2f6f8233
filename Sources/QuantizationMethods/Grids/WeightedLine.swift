// SPDX-License-Identifier: Apache-2.0

/// Sorted numbers with running sums, so that a round of one-dimensional k-means is a few searches.
struct WeightedLine {
  /// The numbers that have weight, ascending.
  private let numbers: [Double]
  private let weights: [Double]
  /// Sums of w and w x over the numbers before a place.
  private let mass: [Double]
  private let moment: [Double]
  /// The different numbers.
  private let levels: [Double]

  /// How many different numbers have weight.
  var distinct: Int { levels.count }

  init(_ given: [Float], weights givenWeights: [Double]?) {
    var pairs: [(x: Double, w: Double)] = []
    pairs.reserveCapacity(given.count)
    for index in given.indices {
      let weight = givenWeights?[index] ?? 1
      if weight > 0 { pairs.append((Double(given[index]), weight)) }
    }
    // Equal numbers in the order of their weights, so that the sums do not depend on the order given.
    pairs.sort { ($0.x, $0.w) < ($1.x, $1.w) }
    var mass = [0.0]
    var moment = [0.0]
    var levels: [Double] = []
    for pair in pairs {
      mass.append(mass[mass.count - 1] + pair.w)
      moment.append(moment[moment.count - 1] + pair.w * pair.x)
      if levels.last != pair.x { levels.append(pair.x) }
    }
    numbers = pairs.map(\.x)
    weights = pairs.map(\.w)
    self.mass = mass
    self.moment = moment
    self.levels = levels
  }

  /// The first means, ascending.
  func start(count: Int, _ start: LearnedCodeBook.Start) -> [Double] {
    guard let least = levels.first, let greatest = levels.last else { return [] }
    if start == .linear {
      return (0..<count).map { least + (greatest - least) * Double($0) / Double(max(1, count - 1)) }
    }
    let total = mass[mass.count - 1]
    let quantiles = (0..<count).map { index in
      numbers[place(in: mass, above: total * (Double(index) + 0.5) / Double(count)) - 1]
    }
    // Where one number is so frequent that it takes several places, the different numbers share them instead.
    guard Set(quantiles).count < count else { return quantiles }
    return (0..<count).map { levels[(2 * $0 + 1) * levels.count / (2 * count)] }
  }

  /// The means of the numbers nearest to each of some ascending means; one that is nearest to none stays.
  func means(nearest means: [Double]) -> [Double] {
    var low = 0
    return means.indices.map { index in
      let high =
        index + 1 < means.count
        ? max(low, place(in: numbers, above: (means[index] + means[index + 1]) / 2))
        : numbers.count
      defer { low = high }
      let weight = mass[high] - mass[low]
      return high > low && weight > 0 ? (moment[high] - moment[low]) / weight : means[index]
    }
  }

  /// The weighted mean of squared distances to the nearest mean.
  func meanSquaredError(_ means: [Double]) -> Double {
    var sum = 0.0
    var mean = 0
    for (x, w) in zip(numbers, weights) {
      while mean + 1 < means.count, x > (means[mean] + means[mean + 1]) / 2 { mean += 1 }
      sum += w * (x - means[mean]) * (x - means[mean])
    }
    return sum / mass[mass.count - 1]
  }

  /// The first place of an ascending list whose number exceeds a limit.
  private func place(in list: [Double], above limit: Double) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
