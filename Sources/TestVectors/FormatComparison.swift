import NumberFormats
public struct FormatComparison { public struct R { public var codes = 0, roundings = 0; public var mismatches: [String] = [] ; public var seconds = 0.0 }
 public init(format: NumberFormat, threads: Int) {} ; public func run(seed: UInt64) async throws -> R { R() } }
