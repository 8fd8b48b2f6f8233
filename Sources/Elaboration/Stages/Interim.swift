// SPDX-License-Identifier: Apache-2.0
import MACUnits
import Netlist
import NumberFormats

// Until the other stages are merged: exact products without block scales, exact sums.
extension UnitElaboration {
  func terms(a: [Number], b: [Number]) throws -> [Number] {
    guard description.product.isExact, description.scale.blocks == nil else {
      throw UnitError(stage: "product", "rounded or scaled products", remedy: "wait")
    }
    context.builder.stage = "product"
    return (0..<interface.length).map {
      let k = description.block.order.k(at: $0, of: interface.length)
      return context.multiply(a[k], b[k], name: "product_\(k)").scaled(
        by: description.constantScale)
    }
  }

  func blockSum(_ terms: [Number]) throws -> Number {
    guard description.sum.isExact else {
      throw UnitError(stage: "sum", "a sum that is not exact", remedy: "wait")
    }
    context.builder.stage = "sum"
    return context.exactSum(terms, zeroSign: signOfBlockCancellation, name: "sum")
  }

  func alignedAccumulation(_ terms: [Number], _ held: Number) throws -> Number {
    throw UnitError(stage: "accumulate", "an aligned accumulator", remedy: "wait")
  }

  func deliverNaNOperand(_ code: Signal, isNaN: Signal, _ format: FloatFormat) throws -> Signal {
    throw UnitError(stage: "special", "a NaN operand", remedy: "wait")
  }

  /// The sign of a block's sum that cancels: that of the rounding that follows it.
  var signOfBlockCancellation: Bool {
    switch description.accumulate {
    case .rounded(_, let rounding), .aligned(_, let rounding), .shifted(_, _, let rounding),
      .register(_, let rounding):
      rounding.signOfCancellation
    case .exact: description.final.rounding.signOfCancellation
    }
  }
}

func pipelined(_ module: Module, ranks: Int, name: String) throws -> Module {
  throw NetlistError(module: name, "pipelines are not there yet")
}
