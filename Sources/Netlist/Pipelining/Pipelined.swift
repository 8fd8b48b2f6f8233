// SPDX-License-Identifier: Apache-2.0

/// A combinational module cut by ranks of registers, the last of them at its outputs.
///
/// The module takes new inputs every cycle; their outputs are there so many clock edges later. Inputs:
/// `valid_in`, then those of the module; outputs: those of the module, then `valid_out`, which is
/// `valid_in` so many edges later. Reset clears the valid bits alone: words in flight become invalid.
///
/// The cuts lie at equal depth, as far as operations can be told apart; a word that crosses a cut is held in a
/// register named `word_r1` behind the first rank, `word_r2` behind the second. An instance stays whole
/// unless it is deeper than a piece, or the pieces would get very unequal for it: then it is opened.
///
/// - Parameters:
///   - module: a module without registers.
///   - ranks: how many ranks, at least 1.
///   - name: the name of the new module.
/// - Throws: `NetlistError` when the module has registers or there are no ranks.
public func pipelined(
  _ module: Module, ranks: Int, name: String
) throws(NetlistError) -> Module {
  guard ranks >= 1 else { throw NetlistError(module: name, "a pipeline of \(ranks) ranks") }
  guard !module.isSequential else {
    throw NetlistError(
      module: name,
      "\(module.name) has registers; its feed-forward words can be pipelined, not the whole")
  }
  let (module, plan) = try planned(module, ranks: ranks)
  let builder = ModuleBuilder(name, documentation: module.documentation)
  builder.reserve(module.outputs.map(\.name) + ["valid_out"])
  var valid = builder.input("valid_in", width: 1)
  let inputs = module.inputs.map { builder.input($0.name, width: $0.width) }
  var copy = RankedCopy(module, plan: plan, builder: builder, resetInputs: [])
  let outputs = copy.words(inputs: inputs)
  builder.stage = ""
  for rank in 1...ranks {
    let next = valid
    valid = builder.register(
      builder.unique("valid_r\(rank)"), width: 1, resetValue: .zero(1))
    builder.connect(valid, next: next)
  }
  for (port, word) in zip(module.outputs, outputs) { builder.output(port.name, word) }
  builder.output("valid_out", valid)
  return try builder.build()
}

/// A sequential module with ranks of registers before its own: what depends on inputs alone is cut to pieces of
/// equal depth, what depends on a register stays behind the last rank, in one cycle.
///
/// The ports stay. The new module does what the old one would do on inputs that come so many edges later; all
/// inputs are delayed alike. Elaborate the loop in its plainest form (registers, feed-forward words and
/// control inputs in one module) and pipeline it afterwards. Instances that take a word which depends on a
/// register stand behind the last rank whole: what is to be cut must be an instance of its own.
///
/// - Parameters:
///   - module: a module with registers.
///   - ranks: how many ranks; none leave all but the name.
///   - controls: the inputs that make a cycle do nothing when they are 0, such as `enable` and
///     `clear`. Their delayed copies reset to 0, so that reset drops what is in flight; no other delayed word
///     is reset.
///   - name: the name of the new module.
/// - Throws: `NetlistError` for a number of ranks below 0, and for a control that is no input.
public func feedForwardPipelined(
  _ module: Module, ranks: Int, controls: [String], name: String
) throws(NetlistError) -> Module {
  guard ranks >= 0 else { throw NetlistError(module: name, "a pipeline of \(ranks) ranks") }
  for control in controls where !module.inputs.contains(where: { $0.name == control }) {
    throw NetlistError(module: name, "\(module.name) has no input \(control)")
  }
  guard ranks > 0 else {
    return Module(
      name: name, documentation: module.documentation, inputs: module.inputs,
      outputs: module.outputs, nodes: module.nodes, registers: module.registers,
      instances: module.instances)
  }
  let (module, plan) = try planned(module, ranks: ranks)
  let builder = ModuleBuilder(name, documentation: module.documentation)
  builder.reserve(module.outputs.map(\.name))
  let inputs = module.inputs.map { builder.input($0.name, width: $0.width) }
  var copy = RankedCopy(module, plan: plan, builder: builder, resetInputs: Set(controls))
  let outputs = copy.words(inputs: inputs)
  for (port, word) in zip(module.outputs, outputs) { builder.output(port.name, word) }
  return try builder.build()
}

/// Opens the instances that are too deep for a piece, and plans the cuts.
private func planned(
  _ module: Module, ranks: Int
) throws(NetlistError) -> (Module, RankPlan) {
  var plan = RankPlan(module, ranks: ranks)
  // Pieces of equal depth would have so many levels.
  let ideal = max((plan.depth + ranks - 1) / ranks, 1)
  var (opened, limit) = (module, ideal)
  // An instance a little less deep than a piece can make two pieces of one: half as deep ones are opened
  // in turn, as long as that helps.
  while plan.budget > ideal + ideal / 4, limit >= 4 {
    var paths = ModulePaths()
    let candidate = try module.inlined {
      !$0.module.isSequential && paths.innerDepth($0.module) > limit
    }
    let newPlan = RankPlan(candidate, ranks: ranks)
    if newPlan.budget < plan.budget { (opened, plan) = (candidate, newPlan) }
    limit /= 2
  }
  return (opened, plan)
}
