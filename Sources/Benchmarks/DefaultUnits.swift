// SPDX-License-Identifier: Apache-2.0

/// The units that are measured when none is named: some of every kernel family, grouped as their goals are.
public struct BenchmarkGroup: Sendable, Hashable {
  /// What the units have in common.
  public let name: String
  /// The least ratio to SGEMM on one thread that is aimed at, on a machine with AVX-512; 0 for none.
  public let goal: Double
  /// Names of units.
  public let units: [String]

  /// Collects units with a common goal.
  public init(name: String, goal: Double, units: [String]) {
    self.name = name
    self.goal = goal
    self.units = units
  }

  /// The groups of a default run.
  public static let all = [
    BenchmarkGroup(
      name: "exact accumulator, sums fit", goal: 0.9,
      units: [
        "mac-e2m1-e2m1-exact", "mac-e2m3-e2m3-exact", "mac-e3m2-e3m2-exact", "mac-int4-int4-exact",
      ]),
    BenchmarkGroup(name: "E4M3 exact", goal: 0.45, units: ["mac-e4m3-e4m3-exact"]),
    BenchmarkGroup(
      name: "INT8, 32 bits wrap", goal: 2.0, units: ["mac-int8-int8-int32", "x86-amx-tdpbusd"]),
    BenchmarkGroup(
      name: "step-rounded, up to 11 bits, ties to even", goal: 0.25,
      units: ["mac-e4m3-e4m3-fp16", "mac-e5m2-e4m3-bf16", "mac-e4m3-e4m3-e6m9"]),
    BenchmarkGroup(
      name: "step-rounded, wider or other directions", goal: 0.1,
      units: [
        "mac-fp16-fp16-fp32", "mac-fp16-fp16-fp16", "mac-e4m3-e4m3-e8m13-truncating",
        "mac-e4m3-e4m3-bf16-stochastic", "mac-fp16-fp16-fp32-flushing",
      ]),
    BenchmarkGroup(
      name: "integer, saturating every step", goal: 0.3,
      units: ["mac-int8-int8-int16-saturating", "x86-vpdpbusds", "ampere-s8-s32-satfinite"]),
    BenchmarkGroup(
      name: "aligned truncated blocks", goal: 0.12,
      units: [
        "hopper-wgmma-e4m3-f32", "hopper-f16-f32", "ampere-f16-f32", "ampere-bf16-f32",
        "blackwell-tcgen05-e4m3-f32", "cdna3-fp8-f32",
      ]),
    BenchmarkGroup(
      name: "block-scaled", goal: 0.1,
      units: ["blackwell-mxf8f6f4-e4m3", "blackwell-mxf4-block32", "blackwell-nvf4-block16-ue4m3"]),
    BenchmarkGroup(
      name: "other stages", goal: 0,
      units: [
        "arm-bfdot", "tree4-fp16-fp16-fp32", "fdp32-e4m3-e4m3-fp32", "x86-amx-tdpbf16ps",
        "tpu-mxu-bf16-f32", "mac-fp16-fp16-fp16-unfused", "xilinx-dspfp32",
      ]),
  ]
}
