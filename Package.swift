// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0
import Foundation
import PackageDescription

// The documentation plugin is fetched only by Tools/docs.sh: nobody else has to resolve it.
let documentation: [Package.Dependency] =
  ProcessInfo.processInfo.environment["GUARDBIT_DOCS"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0")]

// An arrow may only point up this list: a target imports what stands above it, never below.
let package = Package(
  name: "guardbit",
  products: [
    .library(name: "NumberFormats", targets: ["NumberFormats"]),
    .library(name: "MACUnits", targets: ["MACUnits", "BuiltInSpecs"]),
    .library(name: "Reference", targets: ["Reference"]),
    .library(name: "TestVectors", targets: ["TestVectors"]),
    .library(name: "Probing", targets: ["Probing"]),
    .library(name: "Netlist", targets: ["Netlist", "Elaboration", "Simulation"]),
    .library(
      name: "Networks",
      targets: [
        "Tensors", "ONNXImport", "Graphs", "PostTraining", "Networks", "QuantizationMethods",
        "Quantization",
      ]),
    .library(name: "Studies", targets: ["HardwareCost", "Studies"]),
    .executable(name: "guardbit", targets: ["guardbit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
  ] + documentation,
  targets: [
    // MARK: The golden arithmetic
    .systemLibrary(
      name: "CMPFR", pkgConfig: "mpfr", providers: [.apt(["libmpfr-dev", "libgmp-dev"])]),

    // MARK: Native matrix products, the yardstick of emulation
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),

    // MARK: From a file to a description
    .target(name: "SpecFiles", dependencies: ["Yams"]),
    .target(
      name: "BuiltInSpecs", dependencies: ["SpecFiles"], path: "Specs",
      exclude: ["networks/digits/README.md"], sources: ["BuiltInSpecs.swift"],
      resources: [.copy("formats"), .copy("units"), .copy("networks"), .copy("studies")]),

    // MARK: What a code means, what a unit does
    .target(name: "CKernels"),
    .target(name: "NumberFormats", dependencies: ["SpecFiles", "CKernels"]),
    .target(name: "MACUnits", dependencies: ["NumberFormats", "CKernels"]),
    .target(name: "Reference", dependencies: ["MACUnits", "CMPFR"]),
    .target(
      name: "TestVectors",
      dependencies: ["Reference", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "Probing", dependencies: ["TestVectors"]),
    .target(name: "HardwareCost", dependencies: ["MACUnits"]),

    // MARK: A unit as a circuit
    .target(name: "Netlist"),
    .target(name: "Elaboration", dependencies: ["MACUnits", "Netlist"]),
    .target(name: "Simulation", dependencies: ["Elaboration", "TestVectors"]),

    // MARK: Numbers and scales for tensors
    .target(name: "QuantizationMethods", dependencies: ["NumberFormats", "COpenBLAS"]),

    // MARK: A network on a unit
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Tensors", dependencies: ["CZlib"]),
    .target(
      name: "ONNXImport",
      dependencies: ["Tensors", .product(name: "SwiftProtobuf", package: "swift-protobuf")],
      exclude: ["Protobuf/onnx.proto"]),
    .target(
      name: "Graphs",
      dependencies: ["ONNXImport", "MACUnits", "QuantizationMethods", "CKernels", "COpenBLAS"]),
    .target(
      name: "Networks",
      dependencies: [
        "MACUnits", "Tensors", "QuantizationMethods",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Quantization", dependencies: ["Networks", "QuantizationMethods"]),
    .target(name: "PostTraining", dependencies: ["Graphs", "QuantizationMethods"]),
    .target(name: "Studies", dependencies: ["Quantization", "HardwareCost"]),
    .target(name: "Reports", dependencies: ["NumberFormats", "Studies"]),

    // MARK: Speed
    .target(name: "Benchmarks", dependencies: ["MACUnits", "Reference", "COpenBLAS"]),

    // MARK: The command
    .executableTarget(
      name: "guardbit",
      dependencies: [
        "BuiltInSpecs", "TestVectors", "Probing", "Simulation", "Reports", "Benchmarks",
        "PostTraining",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // MARK: Tests
    .testTarget(
      name: "CommandTests",
      dependencies: ["guardbit", "MACUnits", "NumberFormats", "ONNXImport", "Tensors"]),
    .testTarget(
      name: "NumberFormatsTests", dependencies: ["NumberFormats"], exclude: ["Peers"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports"]),
    .testTarget(
      name: "ReferenceTests",
      dependencies: ["Reference", "NumberFormats", "MACUnits", "SpecFiles"]),
    .testTarget(name: "MACUnitsTests", dependencies: ["MACUnits", "BuiltInSpecs"]),
    .testTarget(name: "TestVectorsTests", dependencies: ["TestVectors", "BuiltInSpecs"]),
    .testTarget(name: "ProbingTests", dependencies: ["Probing", "BuiltInSpecs"]),
    .testTarget(name: "NetlistTests", dependencies: ["Netlist"]),
    .testTarget(
      name: "ElaborationTests", dependencies: ["Elaboration", "Reference", "BuiltInSpecs"]),
    .testTarget(name: "SimulationTests", dependencies: ["Simulation", "BuiltInSpecs"]),
    .testTarget(
      name: "QuantizationMethodsTests", dependencies: ["QuantizationMethods"],
      exclude: ["Recorded"]),
    .testTarget(name: "TensorsTests", dependencies: ["Tensors"]),
    .testTarget(
      name: "ONNXImportTests", dependencies: ["ONNXImport"], exclude: ["Corpus"]),
    .testTarget(name: "GraphsTests", dependencies: ["Graphs", "BuiltInSpecs"]),
    .testTarget(name: "PostTrainingTests", dependencies: ["PostTraining", "BuiltInSpecs"]),
    .testTarget(
      name: "NetworksTests", dependencies: ["Networks", "Reference", "BuiltInSpecs"]),
    .testTarget(name: "QuantizationTests", dependencies: ["Quantization", "BuiltInSpecs"]),
    .testTarget(name: "HardwareCostTests", dependencies: ["HardwareCost", "BuiltInSpecs"]),
    .testTarget(name: "StudiesTests", dependencies: ["Studies", "BuiltInSpecs"]),
  ],
  swiftLanguageModes: [.v6]
)
