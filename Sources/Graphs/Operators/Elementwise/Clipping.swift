// SPDX-License-Identifier: Apache-2.0
import Tensors

/// Clip: numbers brought into a range, whose ends are inputs, or attributes before operator set 11.
enum Clipping {
  static let functions: [String: OperatorFunction] = ["Clip": clip]

  /// An end of the range, of the operand's type; nil without one.
  private static func end(
    _ call: OperatorCall, _ place: Int, _ attribute: String, _ type: ElementType
  ) throws -> TypedArray? {
    if let value = try call.float(attribute) {
      return try .numbers([Double(value)], shape: [], type: type)
    }
    guard let array = call.optionalInput(place) else { return nil }
    guard array.count == 1, array.type == type else {
      throw GraphError(
        "an end of the range has \(array.count) elements of \(array.type.onnxName)",
        remedy: "give one of \(type.onnxName)")
    }
    return array
  }

  private static func clip(_ call: OperatorCall) throws -> [TypedArray] {
    let x = try call.input(0)
    let least = try end(call, 1, "min", x.type)
    let most = try end(call, 2, "max", x.type)
    if let list = x.floats {
      let low = least?.floats?.first ?? -.infinity
      let high = most?.floats?.first ?? .infinity
      // A NaN is neither below nor above and stays; an upper end below the lower one wins.
      let clipped = list.mapped { number -> Float in
        let raised = number < low ? low : number
        return raised > high ? high : raised
      }
      return [TypedArray(checkedShape: x.shape, floats: clipped)]
    }
    var result = x
    if let least { result = try Arithmetic.combine(result, least, Greatest.self) }
    if let most { result = try Arithmetic.combine(result, most, Least.self) }
    return [result.reshaped(x.shape)]
  }
}
