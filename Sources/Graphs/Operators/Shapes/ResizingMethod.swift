// SPDX-License-Identifier: Apache-2.0

/// Which source elements make each element of a resized index, and with what weights.
struct ResizingMethod {
  /// The sources of one element.
  struct Taps {
    var indices: [Int]
    var weights: [Double]
  }

  private enum Kind: String {
    case nearest, linear, cubic
  }
  private enum Coordinates: String {
    case halfPixel = "half_pixel"
    case symmetric = "half_pixel_symmetric"
    case pytorch = "pytorch_half_pixel"
    case corners = "align_corners"
    case asymmetric
  }
  private enum Nearest: String {
    case preferFloor = "round_prefer_floor"
    case preferCeil = "round_prefer_ceil"
    case floor, ceil
  }

  private let kind: Kind
  private let coordinates: Coordinates
  private let nearest: Nearest
  private let coefficient: Double
  private let excludesOutside: Bool

  /// Whether elements are picked and not blended.
  var isNearest: Bool { kind == .nearest }

  /// Reads the attributes.
  ///
  /// - Parameter isOld: whether coordinates are those of Upsample and of operator set 10.
  /// - Throws: `GraphError` for methods that are not computed.
  init(_ call: OperatorCall, isOld: Bool) throws {
    func choice<Choice: RawRepresentable<String>>(
      _ name: String, _ standard: Choice
    ) throws -> Choice {
      guard let word = try call.string(name) else { return standard }
      guard let found = Choice(rawValue: word) else {
        throw GraphError(
          "the attribute '\(name)' is '\(word.prefix(40))'", remedy: "choose another method")
      }
      return found
    }
    kind = try choice("mode", .nearest)
    coordinates =
      isOld ? .asymmetric : try choice("coordinate_transformation_mode", .halfPixel)
    nearest = isOld ? .floor : try choice("nearest_mode", .preferFloor)
    coefficient = Double(try call.float("cubic_coeff_a") ?? -0.75)
    excludesOutside = try call.int("exclude_outside") ?? 0 != 0
    guard try call.int("antialias") ?? 0 == 0 else {
      throw GraphError("the resizing is to avoid aliases", remedy: "set 'antialias' to 0")
    }
    let policy = try call.string("keep_aspect_ratio_policy") ?? "stretch"
    guard policy == "stretch" else {
      throw GraphError("the attribute 'keep_aspect_ratio_policy' is set", remedy: "use 'stretch'")
    }
  }

  /// The sources of every element of an index that goes from one extent to another.
  func taps(_ extent: Int, _ size: Int, _ scale: Double) -> [Taps] {
    (0..<size).map { place in
      let x = coordinate(Double(place), Double(extent), Double(size), scale)
      switch kind {
      case .nearest: return Taps(indices: [clamped(rounded(x), extent)], weights: [1])
      case .linear:
        let low = x.rounded(.down)
        return blend([1 - (x - low), x - low], at: [low, low + 1], extent)
      case .cubic:
        let low = x.rounded(.down)
        let distances = [1 + (x - low), x - low, 1 - (x - low), 2 - (x - low)]
        return blend(distances.map(cubic), at: [low - 1, low, low + 1, low + 2], extent)
      }
    }
  }

  private func coordinate(
    _ place: Double, _ extent: Double, _ size: Double, _ scale: Double
  ) -> Double {
    switch coordinates {
    case .halfPixel: (place + 0.5) / scale - 0.5
    case .symmetric:
      extent / 2 * (1 - size / (extent * scale)) + (place + 0.5) / scale - 0.5
    case .pytorch: size > 1 ? (place + 0.5) / scale - 0.5 : 0
    case .corners: size > 1 ? place * (extent - 1) / (size - 1) : 0
    case .asymmetric: place / scale
    }
  }

  private func rounded(_ x: Double) -> Double {
    switch nearest {
    case .preferFloor: (x - 0.5).rounded(.up)
    case .preferCeil: (x + 0.5).rounded(.down)
    case .floor: x.rounded(.down)
    case .ceil: x.rounded(.up)
    }
  }

  /// Indices outside stand for the element at the edge.
  private func clamped(_ index: Double, _ extent: Int) -> Int {
    Int(min(max(index, 0), Double(extent - 1)))
  }

  private func blend(_ weights: [Double], at places: [Double], _ extent: Int) -> Taps {
    var weights = weights
    if kind == .cubic, excludesOutside {
      for i in weights.indices where !(0...Double(extent - 1) ~= places[i]) { weights[i] = 0 }
      let sum = weights.reduce(0, +)
      if sum != 0 { weights = weights.map { $0 / sum } }
    }
    return Taps(indices: places.map { clamped($0, extent) }, weights: weights)
  }

  /// Keys's kernel of a distance below 2.
  private func cubic(_ t: Double) -> Double {
    let a = coefficient
    return t <= 1
      ? ((a + 2) * t - (a + 3)) * t * t + 1 : ((a * t - 5 * a) * t + 8 * a) * t - 4 * a
  }
}
