// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// The words of one step of a unit that is built as a circuit: what goes in, in the order of vector files
/// and ports, and what comes out.
///
/// A circuit takes whole blocks: L products at a time, all of its multipliers busy. A dot product of
/// n × L products is n steps. Netlists, testbenches and vector files all read their fields from here.
///
/// | field | width | elements |
/// | --- | --- | --- |
/// | `a`, `b` | the factor's format | L, element k in bits k × width and up |
/// | `c` | the addend's format | 1 |
/// | `sa`, `sb` | scale and microexponents | ceil(L / block size), of units with block scales |
/// | `random_...` | the random bits of one stochastic rounding | 1, for each such rounding |
/// | `d` | the result's format | 1 |
public struct StepInterface: Sendable, Hashable {
  /// What a field carries.
  public enum Role: Sendable, Hashable {
    /// The first factors.
    case a
    /// The second factors.
    case b
    /// The addend.
    case c
    /// The scale words of a.
    case scaleA
    /// The scale words of b.
    case scaleB
    /// The random bits of a stochastic rounding.
    case random(RoundingPlace)
    /// The result.
    case result
  }

  /// One port: `count` elements of `elementWidth` bits, element 0 in the lowest bits.
  public struct Field: Sendable, Hashable {
    /// The port's name.
    public let name: String
    /// What it carries.
    public let role: Role
    /// The bits of an element.
    public let elementWidth: Int
    /// How many elements there are.
    public let count: Int

    /// All bits of the port.
    public var width: Int { elementWidth * count }
    /// The hexadecimal digits of the whole port, its width rounded up to whole digits.
    public var hexDigits: Int { (width + 3) / 4 }
  }

  /// L: how many products a step takes.
  public let length: Int
  /// What goes in, in the order of vector files.
  public let inputs: [Field]
  /// What comes out.
  public let result: Field

  /// The most products of one step.
  public static let maximumLength = 1024

  /// The interface of a unit.
  ///
  /// - Parameter length: L; nil for the unit's block length. A unit whose block is the whole dot
  ///   product has none: there nil stands for 1 when everything is summed exactly, else for 8.
  /// - Throws: `UnitError` when the length is not one that the unit has.
  public init(_ unit: MACUnit, length: Int? = nil) throws {
    let description = unit.description
    if let own = description.block.length {
      guard length == nil || length == own else {
        throw UnitError(
          stage: "block", "a step of \(unit.name) takes \(own) products, not \(length ?? 0)",
          remedy: "leave the length out")
      }
      self.length = own
    } else {
      self.length = length ?? (description.sum.isExact && description.accumulate.isExact ? 1 : 8)
    }
    guard 1...Self.maximumLength ~= self.length else {
      throw UnitError(
        stage: "block", "a step of \(self.length) products",
        remedy: "1 to \(Self.maximumLength) can be built")
    }
    let decode = description.decode
    var fields = [
      Field(name: "a", role: .a, elementWidth: decode.a.width, count: self.length),
      Field(name: "b", role: .b, elementWidth: decode.b.width, count: self.length),
      Field(name: "c", role: .c, elementWidth: decode.c.width, count: 1),
    ]
    if let blocks = description.scale.blocks {
      let count = blocks.count(for: self.length)
      fields.append(
        Field(
          name: "sa", role: .scaleA, elementWidth: blocks.wordWidth(blocks.a), count: count))
      fields.append(
        Field(
          name: "sb", role: .scaleB, elementWidth: blocks.wordWidth(blocks.b), count: count))
    }
    for (place, bits) in description.randomPlaces(length: self.length) {
      fields.append(
        Field(name: place.portName, role: .random(place), elementWidth: bits, count: 1))
    }
    inputs = fields
    result = Field(name: "d", role: .result, elementWidth: description.final.format.width, count: 1)
  }
}

extension StepInterface {
  /// The fields that bring random bits.
  public var randomInputs: [Field] {
    inputs.filter { if case .random = $0.role { true } else { false } }
  }

  /// The field of a role, nil when the unit has none.
  public func input(_ role: Role) -> Field? { inputs.first { $0.role == role } }

  /// The words of a field for one case, element 0 first.
  ///
  /// - Parameters:
  ///   - operands: a step's operands: L factors each, and all scale words. Missing ones count as 0.
  ///   - random: the case's random numbers.
  public func words(of field: Field, _ operands: DotOperands, random: RandomCase) -> [UInt64] {
    let words: [UInt64]
    switch field.role {
    case .a: words = operands.a
    case .b: words = operands.b
    case .c: words = [operands.c]
    case .scaleA: words = operands.scales.a
    case .scaleB: words = operands.scales.b
    case .random(let place): words = [random.bits(place)]
    case .result: words = []
    }
    let mask = field.elementWidth >= 64 ? .max : (UInt64(1) << UInt64(field.elementWidth)) - 1
    return (0..<field.count).map { $0 < words.count ? words[$0] & mask : 0 }
  }
}

extension MACUnit.Description {
  /// The stochastic roundings of the first step, with the bits that each draws: the places where hardware
  /// has a random number generator's output.
  func randomPlaces(length: Int) -> [(RoundingPlace, Int)] {
    var places: [(RoundingPlace, Int)] = []
    func add(_ rounding: Rounding, _ place: RoundingPlace) {
      if case .stochastic(let bits) = rounding.direction { places.append((place, bits)) }
    }
    if case .rounded(_, let rounding) = product {
      for k in 0..<length { add(rounding, .product(k)) }
    }
    for place in sum.randomPlaces(length: length, order: block.order) { places.append(place) }
    switch accumulate {
    case .rounded(_, let rounding), .aligned(_, let rounding), .shifted(_, _, let rounding),
      .register(_, let rounding):
      add(rounding, .accumulate(0))
    case .exact: break
    }
    if accumulate.format?.0 != final.format { add(final.rounding, .final) }
    return places
  }
}

extension SumStage {
  /// The stochastic additions of a block of a length, numbered as `RoundingPlace` says.
  fileprivate func randomPlaces(length: Int, order: ProductOrder) -> [(RoundingPlace, Int)] {
    switch self {
    case .exact, .aligned: return []
    case .rounded(let sumOrder, _, let rounding):
      guard case .stochastic(let bits) = rounding.direction else { return [] }
      let places: [Int]
      switch sumOrder {
      case .chain: places = (0..<length).dropFirst().map { order.k(at: $0, of: length) }
      case .chainFromZero: places = (0..<length).map { order.k(at: $0, of: length) }
      case .pairwiseTree: places = Array(1..<max(length, 1))
      }
      return places.map { (.sum($0), bits) }
    case .converted(let inner, _, let rounding):
      var places = inner.randomPlaces(length: length, order: order)
      if case .stochastic(let bits) = rounding.direction { places.append((.sum(0), bits)) }
      return places
    // Their places are numbered by lane; a unit with such roundings is refused as a circuit.
    case .lanes: return []
    }
  }
}

extension RoundingPlace {
  /// The port of a circuit that brings this rounding's random bits.
  public var portName: String {
    switch self {
    case .product(let k): "random_product_\(k)"
    case .sum(let k): "random_sum_\(k)"
    case .accumulate(let block): "random_accumulate_\(block)"
    case .final: "random_final"
    }
  }
}
