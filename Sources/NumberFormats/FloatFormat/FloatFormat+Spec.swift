// SPDX-License-Identifier: Apache-2.0
import SpecFiles

/// Where the infinities of a format lie.
enum InfinityPlacement: String, CaseIterable {
  /// There are none.
  case none
  /// The top binade is reserved, as in IEEE 754: trailing significand 0 is infinity, others are NaNs.
  case topBinade
}

extension NumberFormat {
  /// Reads a floating-point format.
  ///
  /// A bias that is not an integer makes a code book of a float grid.
  static func float(name: String, _ reader: inout SpecReader) throws -> NumberFormat {
    var fields = FloatFormat.Fields(
      name: name,
      exponentBits: try reader.node("exponentBits", "the width of the biased exponent")
        .integer("the width of the biased exponent", in: 1...11),
      trailingSignificandBits: try reader.node(
        "trailingSignificandBits", "the significand's bits without the leading one"
      ).integer("the significand's bits without the leading one", in: 0...52))
    if let node = reader.optionalNode("signBit") {
      fields.hasSign = try node.boolean("whether there is a sign bit")
    }
    var realBias: Double?
    if let node = reader.optionalNode("exponentBias") {
      let bias = try node.number("the exponent bias")
      if bias == bias.rounded(), abs(bias) <= 4096 {
        fields.exponentBias = Int(bias)
      } else {
        realBias = bias
      }
    }
    if let node = reader.optionalNode("subnormals") {
      fields.hasSubnormals = try node.boolean("whether the lowest binade holds subnormals")
    }
    if let node = reader.optionalNode("zero") {
      fields.hasZero = try node.boolean("whether the code of all zeros is zero")
    }
    let width =
      fields.exponentBits + fields.trailingSignificandBits + (fields.hasSign ? 1 : 0)
    if let node = reader.optionalNode("infinities") {
      if case .sequence = node.value {
        fields.infinityCodes = try node.items("plus and minus infinity")
          .map { try $0.code(bits: width) }
      } else {
        fields.reservesTopBinade =
          try node.choice("a place of infinities", of: InfinityPlacement.self) == .topBinade
      }
    }
    if let node = reader.optionalNode("nanCodes") {
      fields.nanCodes = try node.items("the codes that are NaNs")
        .map { try $0.code(bits: width) }
    }
    if let node = reader.optionalNode("signalingNaNs") {
      fields.hasSignalingNaNs = try node.boolean("whether NaNs with a clear top bit signal")
    }
    do {
      let format = try FloatFormat(fields)
      guard let realBias else { return .float(format) }
      return .codeBook(try .floatGrid(name: name, grid: format, realBias: realBias))
    } catch let error as FormatError {
      throw SpecError(reader.location, error.problem, remedy: error.remedy)
    }
  }
}
