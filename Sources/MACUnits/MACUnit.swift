// SPDX-License-Identifier: Apache-2.0
import NumberFormats

/// A multiply-accumulate unit: d = c + Σ a_k × b_k, with every rounding in its place.
///
/// A unit is a list of stages; what each does is said once, in its own documentation:
/// `DecodeStage` → `BlockStage` → `ProductStage` → `ScaleStage` → `SumStage` → `AccumulateStage` →
/// `FinalStage`, with `SpecialValues` beside them. Model, reference, kernels and netlists read this
/// description and share nothing else.
///
/// ```
/// acc = decode(c)
/// for each block of L consecutive k:
///     p_k = scale(product(decode(a_k), decode(b_k)))
///     s   = sum(p_k of the block)
///     acc = accumulate(acc, s)
/// d = final(acc)
/// ```
///
/// Flags are sticky: the union of what all roundings and operations of one dot product raised. A
/// signaling NaN among the operands always raises `invalid`.
public struct MACUnit: Sendable {
  /// The description from which everything follows.
  public struct Description: Sendable, Hashable {
    /// The name by which commands call it.
    public var name: String
    /// One sentence for lists.
    public var summary: String
    /// Reads the operands.
    public var decode: DecodeStage
    /// Cuts into blocks.
    public var block: BlockStage
    /// Multiplies.
    public var product: ProductStage
    /// Multiplies with block scales.
    public var scale: ScaleStage
    /// Adds within a block.
    public var sum: SumStage
    /// Adds to the accumulator.
    public var accumulate: AccumulateStage
    /// Converts to the output.
    public var final: FinalStage
    /// NaN code and zero sign.
    public var special: SpecialValues

    /// Lists the stages of a unit.
    public init(
      name: String, summary: String, decode: DecodeStage, block: BlockStage,
      product: ProductStage, scale: ScaleStage = .none, sum: SumStage, accumulate: AccumulateStage,
      final: FinalStage,
      special: SpecialValues
    ) {
      self.name = name
      self.summary = summary
      self.decode = decode
      self.block = block
      self.product = product
      self.scale = scale
      self.sum = sum
      self.accumulate = accumulate
      self.final = final
      self.special = special
    }
  }

  /// The description.
  public let description: Description
  /// How it is known that the description is right.
  public let provenance: Provenance
  /// The matrix shape of the instruction, where the unit belongs to one.
  public let instruction: InstructionShape?
  /// The widths that follow from it.
  public let widths: Widths
  /// What the model needs at hand for every evaluation.
  let plan: EvaluationPlan
  /// The kernels' plans for matrix products.
  let plans = PlanCache()

  /// The name.
  public var name: String { description.name }
  /// The format of the result.
  public var resultFormat: NumberFormat { description.final.format }

  /// The pipeline, in order.
  public var stages: [Stage] { description.stages }

  /// Elaborates a description: checks that its parts agree and resolves every width.
  ///
  /// - Throws: `UnitError` naming the stage that can not be built.
  public init(
    _ description: Description, provenance: Provenance = Provenance(),
    instruction: InstructionShape? = nil
  ) throws {
    try description.check()
    self.description = description
    self.provenance = provenance
    self.instruction = instruction
    widths = Widths(description)
    plan = EvaluationPlan(description, widths: widths)
  }
}

extension MACUnit.Description {
  /// The pipeline, in order.
  public var stages: [Stage] {
    let scales: [Stage] = scale == .none ? [] : [.scale(scale)]
    return [.decode(decode), .block(block), .product(product)] + scales
      + [.sum(sum), .accumulate(accumulate), .final(final), .special(special)]
  }
}

/// A stage that contradicts another, or a width that can not hold what it must.
public struct UnitError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The stage at fault, by its name in specifications.
  public let stage: String
  /// What was found.
  public let problem: String
  /// What would be right.
  public let remedy: String

  /// Describes a mistake and its mend.
  public init(stage: String, _ problem: String, remedy: String) {
    self.stage = stage
    self.problem = problem
    self.remedy = remedy
  }

  /// The sentence for the user.
  public var description: String { "\(stage): \(problem); \(remedy)" }
}
