import MACUnits
// Stand-in until the reference lands from its branch.
public final class ReferenceUnit { let u: MACUnit
 public init(_ d: MACUnit.Description) throws { u = try MACUnit(d) }
 public func evaluate(a: [UInt64], b: [UInt64], c: UInt64, random: RandomCase) -> UnitResult { u.evaluate(a: a, b: b, c: c, random: random) } }
